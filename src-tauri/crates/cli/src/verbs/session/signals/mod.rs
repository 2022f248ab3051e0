//! The signals that end, stop and continue the program, which shows the session on a screen of its own.

#[cfg(not(unix))]
mod other;
#[cfg(unix)]
mod unix;

#[cfg(not(unix))]
pub(super) use other::{suspend, watch};
#[cfg(unix)]
pub(super) use unix::{suspend, watch};
