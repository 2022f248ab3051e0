//! Whether an agent holds the data folder, wherever its socket is.

use platform::Home;

/// Whether an agent has locked this home. False where that cannot be known.
#[cfg(unix)]
pub(crate) fn is_held(home: &Home) -> bool {
    use std::fs::TryLockError;

    use rustix::fs::{Mode, OFlags};

    // never waits, whatever is there
    let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let Ok(lock) = rustix::fs::open(home.agent_lock(), flags, Mode::empty()) else {
        return false;
    };
    let lock = std::fs::File::from(lock);
    // given back at once: an agent that starts at this very moment tries again
    matches!(lock.try_lock_shared(), Err(TryLockError::WouldBlock))
}

/// A named pipe is found by the data folder itself, so an agent that is there is found.
#[cfg(not(unix))]
pub(crate) fn is_held(_home: &Home) -> bool {
    false
}
