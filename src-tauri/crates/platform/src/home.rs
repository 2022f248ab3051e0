//! The folders of one user.

use std::hash::Hasher;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

/// The folders of one user. `RUBDOWN_HOME` can name one folder for everything.
///
/// ```
/// use platform::Home;
///
/// let home = Home::within("/tmp/rubdown");
/// assert!(home.journal().starts_with(home.data()));
/// assert!(home.is_named());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    data: PathBuf,
    runtime: PathBuf,
    logs: PathBuf,
    named: bool,
}

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
}

impl Home {
    /// The folder that `RUBDOWN_HOME` names, or the platform's folders.
    pub fn from_env() -> Result<Self, HomeError> {
        match std::env::var_os("RUBDOWN_HOME") {
            Some(folder) if !folder.is_empty() => Ok(Self::within(folder)),
            _ => Self::of_platform(),
        }
    }

    /// Everything within one folder. A relative path is resolved against the current folder.
    pub fn within(folder: impl Into<PathBuf>) -> Self {
        let given = folder.into();
        let data = std::path::absolute(&given).unwrap_or(given);
        Self {
            runtime: data.clone(),
            logs: data.join("logs"),
            named: true,
            data,
        }
    }

    fn of_platform() -> Result<Self, HomeError> {
        let folders = ProjectDirs::from("org", "rubdown", "rubdown").ok_or(HomeError::Unknown)?;
        let data = folders.data_dir().to_owned();
        Ok(Self {
            runtime: folders
                .runtime_dir()
                .map_or_else(|| data.clone(), Path::to_owned),
            logs: folders.state_dir().unwrap_or(&data).join("logs"),
            named: false,
            data,
        })
    }

    /// Whether the folder was named explicitly, as by a test, a portable install or a checkout. A
    /// program with such a home leaves the rest of the system alone.
    pub fn is_named(&self) -> bool {
        self.named
    }

    /// Creates the folders, accessible only to this user.
    pub fn prepare(&self) -> Result<(), HomeError> {
        for path in [&self.data, &self.runtime, &self.logs] {
            make_private(path).map_err(|source| HomeError::Folder {
                path: path.clone(),
                source,
            })?;
        }
        Ok(())
    }

    /// The journal's `SQLite` file.
    pub fn journal(&self) -> PathBuf {
        self.data.join("journal.sqlite")
    }

    /// The folder for the journal's backups.
    pub fn backups(&self) -> PathBuf {
        self.data.join("backups")
    }

    /// The folder for logs.
    pub fn logs(&self) -> &Path {
        &self.logs
    }

    /// The agent's local socket.
    pub fn socket(&self) -> PathBuf {
        self.runtime.join("agent.sock")
    }

    /// The lock file of the agent.
    pub fn agent_lock(&self) -> PathBuf {
        self.data.join("agent.lock")
    }

    /// The folder for data.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// Sixteen hexadecimal digits that identify this home where a path cannot be used, such as in
    /// the name of a pipe. The same in every build.
    pub fn fingerprint(&self) -> String {
        let mut path = self.data.to_string_lossy().into_owned();
        if cfg!(windows) {
            path = path.to_lowercase();
        }
        // the standard library's hasher may change between builds
        let mut hasher = fnv::FnvHasher::default();
        hasher.write(path.as_bytes());
        format!("{:016x}", hasher.finish())
    }
}

#[cfg(unix)]
fn make_private(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(path)
}

#[cfg(not(unix))]
fn make_private(path: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_named_folder_holds_everything() {
        let home = Home::within("/somewhere");
        for path in [
            home.journal(),
            home.backups(),
            home.socket(),
            home.agent_lock(),
        ] {
            assert!(path.starts_with("/somewhere"));
        }
        assert!(home.logs().starts_with("/somewhere"));
    }

    #[cfg(unix)]
    #[test]
    fn a_home_has_the_same_fingerprint_in_every_build() {
        assert_eq!(Home::within("/somewhere").fingerprint(), "a131a4e356dbe705");
        assert_ne!(
            Home::within("/somewhere").fingerprint(),
            Home::within("/elsewhere").fingerprint()
        );
    }

    #[cfg(unix)]
    #[test]
    fn the_folders_are_the_users_alone() -> Result<(), Box<dyn std::error::Error>> {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir()?;
        let home = Home::within(folder.path().join("new"));
        home.prepare()?;
        assert_eq!(
            std::fs::metadata(home.data())?.permissions().mode() & 0o777,
            0o700
        );
        Ok(())
    }
}
