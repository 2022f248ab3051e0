//! The local socket between Rubdown's programs: its short protocol, and a blocking client.
//!
//! A poke is a hint that the journal changed; the answer is the agent's status. No data of the journal
//! travels here: the journal is the only source of truth.

mod client;
mod desktop_session;
mod error;
mod held;
mod launch;
mod login_mark;
mod protocol;
mod silent;
mod socket_path;
mod target_state;

use platform::Home;

pub use desktop_session::DesktopSession;
pub use error::PokeError;
pub use launch::{LaunchError, launch};
pub use login_mark::LoginMark;
pub use protocol::{
    Ask, Hello, LINE_LIMIT, PROTOCOL, Question, Reply, Status, TIME_OUT, WatchedFolder,
};
pub use socket_path::SocketPath;
pub use target_state::TargetState;

/// Tells the agent that the journal changed, and returns its status. Takes at most a second.
pub fn poke(home: &Home) -> Result<Status, PokeError> {
    client::ask(home, Ask::Poke)
}

/// Returns the agent's status. Takes at most a second.
pub fn status(home: &Home) -> Result<Status, PokeError> {
    client::ask(home, Ask::Status)
}

/// Turns reminders off: the agent ends, and stays off until [`TargetState::On`] is saved or it is
/// started by hand. [`TargetState::Off`] is saved even if no agent runs. One that does not respond is ended
/// where that can be done, and is then off; if it cannot be done, the state stays as it was.
pub fn quit(home: &Home) -> Result<Status, PokeError> {
    let before = TargetState::of(home);
    // first, since whoever watches the agent would start it again
    TargetState::Off.save(home).map_err(PokeError::Socket)?;
    let asked = match client::ask(home, Ask::Quit) {
        Err(PokeError::Silent) if silent::end(home) => Err(PokeError::Off),
        asked => asked,
    };
    if !matches!(asked, Ok(_) | Err(PokeError::Off)) {
        before.save(home).map_err(PokeError::Socket)?;
    }
    asked
}

/// Ends an agent that does not respond, so that another can take its place; the [`TargetState`] stays as it
/// is. Whether it is gone: it stays where the system cannot tell it from another program.
pub fn end_silent(home: &Home) -> bool {
    silent::end(home)
}

/// Asks the agent, of whatever protocol, to end so that another build can take its place or its
/// files can be changed. The [`TargetState`] stays as it is.
pub fn step_aside(home: &Home) -> Result<(), PokeError> {
    match client::ask(home, Ask::StepAside) {
        Ok(_) | Err(PokeError::OtherProtocol { .. }) => Ok(()),
        Err(error) => Err(error),
    }
}
