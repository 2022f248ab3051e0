//! The local socket between Rubdown's programs: its few words, and the blocking way to say them.
//!
//! A poke is a hint ("the journal changed") that also tells whether an agent lives and which
//! build it is. Nothing else travels here; the journal is the only truth.

mod client;
mod socket_path;
mod vocabulary;
mod wish;

use platform::Home;

pub use client::PokeError;
pub use socket_path::SocketPath;
pub use vocabulary::{Ask, Hello, LINE_LIMIT, PROTOCOL, Question, Reply, Status, TIME_OUT};
pub use wish::{wish_off, wish_on, wished_off};

/// Tells the agent that the journal changed, and asks how it is. Takes a second at most.
pub fn poke(home: &Home) -> Result<Status, PokeError> {
    client::ask(home, Ask::Poke)
}

/// Asks the agent how it is. Takes a second at most.
pub fn status(home: &Home) -> Result<Status, PokeError> {
    client::ask(home, Ask::Status)
}

/// Turns reminders off: the agent ends, and stays away until [`wish_on`] or a plain start.
/// The wish is kept even if no agent runs.
pub fn quit(home: &Home) -> Result<Status, PokeError> {
    wish_off(home).map_err(PokeError::Socket)?;
    client::ask(home, Ask::Quit)
}

/// Asks the agent, of whatever protocol, to end so that another build can take its place or its
/// files can be changed; no wish is left behind.
pub fn step_aside(home: &Home) -> Result<(), PokeError> {
    match client::ask(home, Ask::StepAside) {
        Ok(_) | Err(PokeError::OtherProtocol { .. }) => Ok(()),
        Err(error) => Err(error),
    }
}
