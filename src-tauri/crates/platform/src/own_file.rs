//! Files of this user that stay open, such as locks, safe against what others may have put in their
//! place: a link is not followed, and a pipe is not waited for.

use std::fs::{File, Metadata, OpenOptions};
use std::io;
use std::path::Path;

/// Opens a file to read and write; creates it for this user alone if there is none. Anything but a
/// regular file is refused, and so is a file that belongs to someone else.
///
/// ```
/// # let folder = tempfile::tempdir()?;
/// let lock = platform::own_file::open(&folder.path().join("journal.sqlite.lock"))?;
/// lock.lock()?;
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
        options.custom_flags((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed());
    }
    let file = options.open(path)?;
    let found = file.metadata()?;
    if !found.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    if !is_of_user(&found) {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    Ok(file)
}

/// Whether what is at the path belongs to this user. A link may belong to the system instead; where it
/// leads is another question. Where nothing is, nothing is somebody else's.
pub fn is_own(path: &Path) -> bool {
    let Ok(found) = std::fs::symlink_metadata(path) else {
        return true;
    };
    is_of_user(&found) || (found.is_symlink() && is_of_system(&found))
}

#[cfg(unix)]
fn is_of_user(found: &Metadata) -> bool {
    std::os::unix::fs::MetadataExt::uid(found) == rustix::process::geteuid().as_raw()
}

#[cfg(unix)]
fn is_of_system(found: &Metadata) -> bool {
    std::os::unix::fs::MetadataExt::uid(found) == 0
}

/// The user's profile is closed to others on this system.
#[cfg(not(unix))]
fn is_of_user(_found: &Metadata) -> bool {
    true
}

#[cfg(not(unix))]
fn is_of_system(_found: &Metadata) -> bool {
    false
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_not_opened_and_a_pipe_not_waited_for() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let (diary, link) = (folder.path().join("diary"), folder.path().join("link"));
        std::fs::write(&diary, "dear diary")?;
        std::os::unix::fs::symlink(&diary, &link)?;
        assert!(open(&link).is_err());
        let pipe = folder.path().join("pipe");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status()?;
        assert!(made.success());
        assert!(open(&pipe).is_err());
        Ok(())
    }
}
