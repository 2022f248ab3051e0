//! Tells the agent that the window is open, by a lock, which the system releases however the window ends.

use std::fs::File;

use platform::{Home, own_file};

/// The lock, while this lives.
#[derive(Debug)]
pub(crate) struct WindowLock(#[expect(dead_code, reason = "it is only held")] File);

impl WindowLock {
    /// Takes the lock, shared with other windows of this home; none if that is not possible.
    pub(crate) fn take(home: &Home) -> Option<Self> {
        let file = own_file::open(&home.window_lock()).ok()?;
        file.try_lock_shared().ok()?;
        Some(Self(file))
    }
}
