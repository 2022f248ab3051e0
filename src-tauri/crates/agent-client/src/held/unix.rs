//! An agent holds the lock of its data folder.

use std::fs::TryLockError;

use platform::Home;
use rustix::fs::{Mode, OFlags};

pub(crate) fn is_held(home: &Home) -> bool {
    // never waits, whatever is there
    let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let Ok(lock) = rustix::fs::open(home.agent_lock(), flags, Mode::empty()) else {
        return false;
    };
    let lock = std::fs::File::from(lock);
    // given back at once: an agent that starts at this very moment tries again
    matches!(lock.try_lock_shared(), Err(TryLockError::WouldBlock))
}
