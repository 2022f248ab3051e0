//! The blocking client: one question, one answer, at most a second.

mod conversation;
#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

use std::io;
use std::time::{Duration, Instant};

use platform::Home;

use crate::error::PokeError;
use crate::held::is_held;
use crate::protocol::{Ask, Status, TIME_OUT};
use crate::socket_path::SocketPath;
#[cfg(unix)]
use unix::exchange;
#[cfg(target_os = "linux")]
pub(crate) use unix::listener;
#[cfg(windows)]
use windows::exchange;

/// How soon a socket that an agent is about to bind is looked for again.
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// Asks the agent of this home. One that holds the home but cannot be found is silent, not off.
pub(crate) fn ask(home: &Home, ask: Ask) -> Result<Status, PokeError> {
    let deadline = Instant::now() + TIME_OUT;
    loop {
        match ask_once(home, ask, deadline) {
            Err(PokeError::Off) if is_held(home) => {}
            answer => return answer,
        }
        // it is just starting or ending, or binds its socket again
        if Instant::now() + LOOK_AGAIN >= deadline {
            return Err(PokeError::Silent);
        }
        std::thread::sleep(LOOK_AGAIN);
    }
}

fn ask_once(home: &Home, ask: Ask, deadline: Instant) -> Result<Status, PokeError> {
    let socket = SocketPath::of(home).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => PokeError::Off,
        io::ErrorKind::InvalidFilename => PokeError::PathTooLong(home.socket()),
        _ => PokeError::Socket(error),
    });
    let answer = socket.and_then(|socket| exchange(socket, ask, deadline));
    #[cfg(unix)]
    if let (Err(PokeError::Off | PokeError::PathTooLong(_)), Some(noted)) =
        (&answer, SocketPath::saved(home))
    {
        return exchange(noted, ask, deadline);
    }
    answer
}
