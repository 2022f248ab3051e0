//! Why the agent could not be asked.

use std::io;
use std::path::PathBuf;

/// Why the agent gave no answer.
#[derive(Debug, thiserror::Error)]
pub enum PokeError {
    /// No agent listens.
    #[error("E_AGENT_OFF")]
    Off,
    /// Something listens, but did not answer within a second.
    #[error("E_AGENT_SILENT")]
    Silent,
    /// Something listens, but its answer is not Rubdown's.
    #[error("E_AGENT_GARBLED")]
    Garbled,
    /// An agent of another protocol listens.
    #[error("E_AGENT_PROTOCOL")]
    OtherProtocol {
        /// Its protocol.
        protocol: u32,
        /// Its build.
        build: String,
    },
    /// The path to the socket is too long for this system.
    #[error("E_AGENT_PATH")]
    PathTooLong(PathBuf),
    /// A system call failed.
    #[error("E_AGENT_SOCKET")]
    Socket(io::Error),
}

impl PokeError {
    /// The stable code, such as `E_AGENT_OFF`.
    pub fn code(&self) -> String {
        self.to_string()
    }

    /// The path, build or system error; may be empty.
    pub fn detail(&self) -> String {
        match self {
            Self::OtherProtocol { build, .. } => build.clone(),
            Self::PathTooLong(path) => path.display().to_string(),
            Self::Socket(error) => error.to_string(),
            Self::Off | Self::Silent | Self::Garbled => String::new(),
        }
    }
}
