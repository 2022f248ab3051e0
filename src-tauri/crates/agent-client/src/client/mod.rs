//! The blocking client: one question, one answer, at most a second.

mod conversation;
#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

use std::io;

use platform::Home;

use crate::error::PokeError;
use crate::protocol::{Ask, Status};
use crate::socket_path::SocketPath;
#[cfg(unix)]
use unix::exchange;
#[cfg(windows)]
use windows::exchange;

/// Asks the agent of this home.
pub(crate) fn ask(home: &Home, ask: Ask) -> Result<Status, PokeError> {
    let socket = SocketPath::of(home).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => PokeError::Off,
        io::ErrorKind::InvalidFilename => PokeError::PathTooLong(home.socket()),
        _ => PokeError::Socket(error),
    })?;
    exchange(socket, ask)
}
