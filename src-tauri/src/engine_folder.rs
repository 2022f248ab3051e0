//! The folder for the browser engine's data.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use platform::Home;
use tempfile::TempDir;

/// A temporary folder in place of the one in the home, until the window closes.
#[derive(Default)]
pub(crate) struct TemporaryFolder(Mutex<Option<TempDir>>);

impl TemporaryFolder {
    /// The folder in the home, or a temporary one if that cannot be written, so that there is a
    /// window to report it in.
    pub(crate) fn or_in_home(&self, home: Option<&Home>) -> std::io::Result<PathBuf> {
        let in_home = home.map(|home| home.data().join("webview"));
        if let Some(folder) = in_home.filter(|folder| std::fs::create_dir_all(folder).is_ok()) {
            return Ok(folder);
        }
        let mut builder = tempfile::Builder::new();
        builder.prefix("rubdown-");
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
        let folder = builder.tempdir()?;
        let path = folder.path().to_owned();
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(folder);
        Ok(path)
    }

    /// Removes the temporary folder, if there is one. The engine's processes end a little later than
    /// the window and may make it anew, so it is removed for as long as that takes.
    pub(crate) fn remove(&self) {
        let folder = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(path) = folder.map(TempDir::keep) else {
            return;
        };
        for _ in 0..TRIES {
            drop(std::fs::remove_dir_all(&path));
            std::thread::sleep(BETWEEN);
        }
    }
}

/// How often the folder is removed, and how long apart: for a second, with no window on the screen.
const TRIES: u32 = 50;
const BETWEEN: Duration = Duration::from_millis(20);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_home_that_can_be_written_holds_it() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::within(folder.path());
        let found = TemporaryFolder::default().or_in_home(Some(&home)).unwrap();
        assert_eq!(found, folder.path().join("webview"));
    }

    #[test]
    fn a_temporary_one_is_private_and_leaves_with_the_window() {
        let temporary = TemporaryFolder::default();
        let found = temporary.or_in_home(None).unwrap();
        assert!(found.is_dir());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = std::fs::metadata(&found).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o700);
        }
        std::fs::write(found.join("cookies"), "").unwrap();
        temporary.remove();
        assert!(!found.exists());
        temporary.remove();
    }
}
