//! The folders of one user.

use std::hash::Hasher;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use crate::home_error::HomeError;
use crate::used_homes::{UsedHomes, resolved};
use crate::{own_file, own_folder};

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

impl Home {
    /// The folder that `RUBDOWN_HOME` names, or the platform's folders.
    pub fn from_env() -> Result<Self, HomeError> {
        match std::env::var_os("RUBDOWN_HOME") {
            Some(folder) if !folder.is_empty() => Self::named(folder),
            _ => Self::of_platform(),
        }
    }

    /// Everything within one folder that the user has named. A relative path is refused, since it would
    /// be another place in every folder.
    pub fn named(folder: impl Into<PathBuf>) -> Result<Self, HomeError> {
        let folder = folder.into();
        if folder.is_relative() {
            let place = std::path::absolute(&folder).unwrap_or(folder);
            return Err(HomeError::Relative(place));
        }
        Ok(Self::within(folder))
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
        if data.is_relative() {
            return Err(HomeError::Relative(data));
        }
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

    /// Creates the folders, accessible only to this user; refuses those that others can write to. A
    /// folder where a journal has gone missing, or one next to another journal, is refused too: for
    /// these there is [`Self::prepare_anew`].
    pub fn prepare(&self) -> Result<(), HomeError> {
        if self.has_journal() {
            self.make_folders()?;
            self.remember();
            return Ok(());
        }
        let used = UsedHomes::of_user();
        // whoever removes the file alone wants to start over; the folder is still the same
        if let Some(used) = used.filter(|_| !self.was_used()) {
            if used.has(&self.marks()) {
                return Err(HomeError::Gone(self.data.clone()));
            }
            let other = used.another_of_system(&self.data, JOURNAL);
            if let Some(other) = other.filter(|_| !self.named) {
                return Err(HomeError::Elsewhere(other));
            }
        }
        self.make_folders()
    }

    /// As [`Self::prepare`], for a journal that is to be begun here in any case.
    pub fn prepare_anew(&self) -> Result<(), HomeError> {
        if let Some(used) = UsedHomes::of_user() {
            used.remove(&self.marks());
        }
        self.make_folders()
    }

    /// Remembers that there is a journal here, apart from the folder. Whoever may have begun one calls
    /// this at once: the drive may be gone by the next time.
    pub fn remember(&self) {
        if begins_like_a_journal(&self.journal())
            && let Some(used) = UsedHomes::of_user()
        {
            used.add(
                &self.mark(if self.named { NAMED } else { SYSTEM }),
                &self.data,
            );
        }
    }

    fn has_journal(&self) -> bool {
        self.journal().exists()
    }

    fn was_used(&self) -> bool {
        self.data.join("journal.sqlite.lock").exists()
    }

    /// The name under which the folder is remembered, however it is spelled.
    fn mark(&self, kind: char) -> String {
        format!("{kind}-{}", fingerprint(&resolved(&self.data)))
    }

    /// All names under which it may be remembered: named or not, and by an older Rubdown as it was
    /// spelled.
    fn marks(&self) -> [String; 4] {
        let spelled = self.fingerprint();
        [
            self.mark(NAMED),
            self.mark(SYSTEM),
            format!("{NAMED}-{spelled}"),
            format!("{SYSTEM}-{spelled}"),
        ]
    }

    fn make_folders(&self) -> Result<(), HomeError> {
        [&self.data, &self.runtime, &self.logs]
            .into_iter()
            .try_for_each(|folder| own_folder::make(folder))?;
        let backups = self.backups();
        if !own_file::is_own(&backups) {
            return Err(HomeError::Open(backups));
        }
        // made with the first backup; a link of one's own may lead to a drive that is not connected
        if backups.exists() {
            own_folder::make(&backups)?;
        }
        Ok(())
    }

    /// The journal's `SQLite` file.
    pub fn journal(&self) -> PathBuf {
        self.data.join(JOURNAL)
    }

    /// The folder for the journal's backups.
    pub fn backups(&self) -> PathBuf {
        self.data.join("backups")
    }

    /// Where a link in place of the folder for backups leads, if nothing is there: it may be on a drive that
    /// is not connected.
    pub fn lost_backups(&self) -> Option<PathBuf> {
        own_folder::lost(&self.backups())
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

    /// The file that the window locks, shared, for as long as it is open.
    pub fn window_lock(&self) -> PathBuf {
        self.data.join("window.lock")
    }

    /// The folder for data.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// Sixteen hexadecimal digits that identify this home where a path cannot be used, such as in
    /// the name of a pipe. The same in every build.
    pub fn fingerprint(&self) -> String {
        fingerprint(&self.data)
    }
}

/// Whether there is a database, whoever made it: garbage or a FIFO in its place was never a journal.
fn begins_like_a_journal(path: &Path) -> bool {
    use std::io::Read as _;
    let mut first = [0; SQLITE.len()];
    path.is_file()
        && std::fs::File::open(path).is_ok_and(|mut file| file.read_exact(&mut first).is_ok())
        && first == *SQLITE
}

fn fingerprint(path: &Path) -> String {
    // the standard library's hasher may change between builds
    let mut hasher = fnv::FnvHasher::default();
    if cfg!(windows) {
        hasher.write(path.to_string_lossy().to_lowercase().as_bytes());
    } else {
        // two paths that are not UTF-8 may look the same as text
        hasher.write(path.as_os_str().as_encoded_bytes());
    }
    format!("{:016x}", hasher.finish())
}

/// Marks of a folder that the user named, and of the system's own.
const NAMED: char = 'n';
const SYSTEM: char = 's';
const JOURNAL: &str = "journal.sqlite";
/// What a database begins with.
const SQLITE: &[u8; 16] = b"SQLite format 3\0";

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
