//! This system gives the terminal back by itself, and stops no programs.

use std::io;

/// Nothing has to be watched.
#[expect(clippy::unnecessary_wraps, reason = "can fail on Unix")]
pub(in super::super) fn watch() -> io::Result<()> {
    Ok(())
}

/// Nothing can be stopped.
pub(in super::super) fn suspend() {}
