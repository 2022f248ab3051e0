//! Files that the user asked for, such as a table: they go where downloads go.

use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// The user's folder for downloads, or else their home; absent if the system names neither.
pub fn downloads() -> Option<PathBuf> {
    let user = directories::UserDirs::new()?;
    let folder = user.download_dir().filter(|folder| folder.is_dir());
    Some(folder.unwrap_or_else(|| user.home_dir()).to_owned())
}

/// Saves a file under a name that no other file in the folder has: `soreness.csv`, or `soreness-2.csv` if
/// there is one. Returns its path.
///
/// Fails if the folder cannot be written to or the disk is full; then no part of the file is left.
///
/// ```
/// let folder = tempfile::tempdir()?;
/// let first = platform::save_download(folder.path(), "soreness", "csv", "1,2")?;
/// let second = platform::save_download(folder.path(), "soreness", "csv", "3,4")?;
/// assert_eq!(std::fs::read_to_string(first)?, "1,2");
/// assert!(second.ends_with("soreness-2.csv"));
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn save_download(
    folder: &Path,
    name: &str,
    extension: &str,
    content: &str,
) -> io::Result<PathBuf> {
    for number in 1..=MOST {
        let name = match number {
            1 => format!("{name}.{extension}"),
            _ => format!("{name}-{number}.{extension}"),
        };
        let path = folder.join(name);
        // never over another file, nor through a link
        let mut file = match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
            Err(error) => return Err(error),
        };
        return match file
            .write_all(content.as_bytes())
            .and_then(|()| file.sync_all())
        {
            Ok(()) => Ok(path),
            Err(error) => {
                drop(file);
                // best effort: what is there is not what was asked for
                let _ = std::fs::remove_file(&path);
                Err(error)
            }
        };
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// So many files of one name are enough.
const MOST: u32 = 1000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_is_not_there_is_an_error_and_is_not_made() {
        let folder = tempfile::tempdir().unwrap();
        let gone = folder.path().join("gone");
        assert!(save_download(&gone, "load", "svg", "<svg/>").is_err());
        assert!(!gone.exists());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let elsewhere = folder.path().join("elsewhere");
        std::os::unix::fs::symlink(&elsewhere, folder.path().join("load.svg")).unwrap();
        let saved = save_download(folder.path(), "load", "svg", "<svg/>").unwrap();
        assert!(saved.ends_with("load-2.svg"));
        assert!(!elsewhere.exists());
    }
}
