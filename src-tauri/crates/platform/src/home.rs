//! Where one user's things lie.

use std::hash::Hasher;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

/// The folders of one user. `RUBDOWN_HOME` names one folder for everything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    data: PathBuf,
    runtime: PathBuf,
    logs: PathBuf,
    named: bool,
}

/// Why there is no home.
#[derive(Debug, thiserror::Error)]
pub enum HomeError {
    /// The system names no folder for this user's data.
    #[error("E_NO_HOME")]
    Unknown,
    /// The folder cannot be made or written.
    #[error("E_HOME")]
    Folder {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

impl Home {
    /// `RUBDOWN_HOME`, or the platform's folders.
    pub fn from_env() -> Result<Self, HomeError> {
        match std::env::var_os("RUBDOWN_HOME") {
            Some(folder) if !folder.is_empty() => Ok(Self::within(folder)),
            _ => Self::of_platform(),
        }
    }

    /// Everything within one folder. A relative one is taken from the present folder.
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

    /// Whether someone named the folder: a test, a portable install, a checkout. Such a home leaves
    /// the rest of the system alone.
    pub fn is_named(&self) -> bool {
        self.named
    }

    /// Makes the folders, readable by this user only.
    pub fn prepare(&self) -> Result<(), HomeError> {
        for path in [&self.data, &self.runtime, &self.logs] {
            make_private(path).map_err(|source| HomeError::Folder {
                path: path.clone(),
                source,
            })?;
        }
        Ok(())
    }

    /// The journal, one `SQLite` file.
    pub fn journal(&self) -> PathBuf {
        self.data.join("journal.sqlite")
    }

    /// The folder of the journal's backups.
    pub fn backups(&self) -> PathBuf {
        self.data.join("backups")
    }

    /// The folder of the logs.
    pub fn logs(&self) -> &Path {
        &self.logs
    }

    /// The agent's local socket.
    pub fn socket(&self) -> PathBuf {
        self.runtime.join("agent.sock")
    }

    /// The lock that one agent holds.
    pub fn agent_lock(&self) -> PathBuf {
        self.data.join("agent.lock")
    }

    /// The folder of the data.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// Tells this home from others where no path can stand, as in the name of a pipe: sixteen
    /// hexadecimal digits.
    pub fn fingerprint(&self) -> String {
        let mut path = self.data.to_string_lossy().into_owned();
        if cfg!(windows) {
            path = path.to_lowercase();
        }
        // the same in every build, which the standard library's hasher does not promise
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
