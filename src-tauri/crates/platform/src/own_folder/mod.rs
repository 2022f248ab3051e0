//! Folders that only their user may write to.

#[cfg(not(unix))]
mod other;
#[cfg(unix)]
mod unix;

use std::path::{Path, PathBuf};

use crate::home_error::HomeError;

#[cfg(not(unix))]
pub use other::belongs;
#[cfg(not(unix))]
use other::{create, is_own};
#[cfg(unix)]
pub use unix::belongs;
#[cfg(unix)]
use unix::{create, is_own};

/// Creates a folder for this user alone. An existing one of the user's in which only Rubdown keeps files
/// is closed to others; one to which others can write for another reason, or that belongs to someone
/// else, is refused and left as it is.
pub fn make(path: &Path) -> Result<(), HomeError> {
    create(path).map_err(|source| HomeError::Folder {
        path: path.to_owned(),
        source,
    })?;
    if is_own(path) {
        Ok(())
    } else {
        Err(HomeError::Open(path.to_owned()))
    }
}

/// Where a link in place of a folder leads, if nothing is there.
pub fn lost(path: &Path) -> Option<PathBuf> {
    let to = std::fs::read_link(path).ok()?;
    (!path.exists()).then(|| path.with_file_name(to))
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};

    use super::*;

    #[test]
    fn a_folder_open_to_all_is_closed_if_it_is_ones_own() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        let own = folder.path().join("own");
        std::fs::create_dir(&own)?;
        for open in [0o777, 0o775, 0o702] {
            std::fs::set_permissions(&own, std::fs::Permissions::from_mode(open))?;
            assert!(make(&own).is_ok());
            assert_eq!(std::fs::metadata(&own)?.mode() & 0o777, 0o700);
        }
        Ok(())
    }

    #[test]
    fn a_folder_with_other_files_is_refused_and_stays_open_to_others() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        let shared = folder.path().join("shared");
        for others in ["letter.txt", "Music", ".git"] {
            std::fs::create_dir_all(shared.join(others))?;
            std::fs::write(shared.join("journal.sqlite"), "")?;
            std::fs::set_permissions(&shared, std::fs::Permissions::from_mode(0o775))?;
            assert!(matches!(make(&shared), Err(HomeError::Open(_))), "{others}");
            assert_eq!(std::fs::metadata(&shared)?.mode() & 0o777, 0o775);
            std::fs::remove_dir_all(&shared)?;
        }
        Ok(())
    }

    #[test]
    fn a_home_that_was_opened_to_others_is_closed_again() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        let home = folder.path().join("home");
        std::fs::create_dir(&home)?;
        for ours in [
            "journal.sqlite",
            "journal.sqlite-wal",
            "journal-damaged-2026-11-23T170500Z.sqlite",
            "agent.lock",
            ".agent.at.new",
            "window.json",
            "webview",
            "logs",
            "backups",
        ] {
            std::fs::write(home.join(ours), "")?;
        }
        std::fs::set_permissions(&home, std::fs::Permissions::from_mode(0o777))?;
        assert!(make(&home).is_ok());
        assert_eq!(std::fs::metadata(&home)?.mode() & 0o777, 0o700);
        Ok(())
    }

    #[test]
    fn a_folder_shared_with_others_is_refused_and_stays_open_to_them() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        for shared in [0o1777, 0o1770] {
            let mode = std::fs::Permissions::from_mode(shared);
            std::fs::set_permissions(folder.path(), mode)?;
            assert!(matches!(make(folder.path()), Err(HomeError::Open(_))));
            assert_eq!(std::fs::metadata(folder.path())?.mode() & 0o7777, shared);
        }
        Ok(())
    }

    #[test]
    fn a_folder_that_others_can_only_read_stays_as_it_is() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755))?;
        assert!(make(folder.path()).is_ok());
        assert_eq!(std::fs::metadata(folder.path())?.mode() & 0o777, 0o755);
        Ok(())
    }

    #[test]
    fn a_folder_of_someone_else_is_refused_by_way_of_ones_own_link_too() -> std::io::Result<()> {
        // root can make a folder for someone else; other users have the system's
        let theirs = if rustix::process::geteuid().is_root() {
            let folder = tempfile::tempdir()?.keep().join("theirs");
            std::fs::create_dir(&folder)?;
            std::os::unix::fs::chown(&folder, Some(65_534), None)?;
            folder
        } else {
            "/".into()
        };
        let refused = make(&theirs).map_err(|error| error.to_string());
        assert_eq!(refused, Err("E_HOME_OPEN".to_owned()));
        let folder = tempfile::tempdir()?;
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(&theirs, &link)?;
        assert!(matches!(make(&link), Err(HomeError::Open(_))));
        Ok(())
    }

    #[test]
    fn a_link_of_someone_else_is_refused_wherever_it_leads() -> std::io::Result<()> {
        if !rustix::process::geteuid().is_root() {
            eprintln!("skipped: only root can make a link for someone else");
            return Ok(());
        }
        let folder = tempfile::tempdir()?;
        let (own, link) = (folder.path().join("own"), folder.path().join("link"));
        std::fs::create_dir(&own)?;
        std::os::unix::fs::symlink(&own, &link)?;
        std::os::unix::fs::lchown(&link, Some(65_534), None)?;
        assert!(matches!(make(&link), Err(HomeError::Open(_))));
        Ok(())
    }
}
