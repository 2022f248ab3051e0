//! The error of preparing a home.

use std::path::PathBuf;

/// Why there is no usable home.
#[derive(Debug, thiserror::Error)]
pub enum HomeError {
    /// The system names no folder for this user's data.
    #[error("E_NO_HOME")]
    Unknown,
    /// The folder cannot be created or written.
    #[error("E_HOME")]
    Folder {
        /// The folder.
        path: PathBuf,
        /// The system's error.
        source: std::io::Error,
    },
    /// The folder belongs to someone else, or others can write to it.
    #[error("E_HOME_OPEN")]
    Open(PathBuf),
    /// A journal was kept here and is gone, with its folder: a drive may be missing.
    #[error("E_HOME_GONE")]
    Gone(PathBuf),
    /// No journal is here, but one is in another of the system's folders for this user.
    #[error("E_HOME_ELSEWHERE")]
    Elsewhere(PathBuf),
    /// The folder for this user's data, named or the system's, is a relative path.
    #[error("E_HOME_RELATIVE")]
    Relative(PathBuf),
}

impl HomeError {
    /// The folder in question; empty if there is none.
    pub fn detail(&self) -> String {
        match self {
            Self::Unknown => String::new(),
            Self::Folder { path, .. }
            | Self::Open(path)
            | Self::Gone(path)
            | Self::Elsewhere(path)
            | Self::Relative(path) => path.display().to_string(),
        }
    }
}
