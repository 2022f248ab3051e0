//! Rubdown's own small files, such as the window's size: whatever is in their place, a program
//! neither hangs on it nor writes through it.

use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::path::Path;

/// More bytes than any of these files has.
const LIMIT: u64 = 1 << 16;

/// The content of a small file. Absent if there is no regular file in its place (a link, a FIFO
/// or a device counts as nothing), if it cannot be read or if it is larger than 64 KiB.
pub fn read_small(path: &Path) -> Option<Vec<u8>> {
    let file = open(path).ok()?;
    if !file.metadata().ok()?.is_file() {
        return None;
    }
    let mut content = Vec::new();
    file.take(LIMIT + 1).read_to_end(&mut content).ok()?;
    (content.len() as u64 <= LIMIT).then_some(content)
}

/// Writes a small file, readable only by its user: beside its place, and then in one step into it.
/// What was there before, a link for instance, is replaced and not followed.
pub fn write_small(path: &Path, content: &[u8]) -> io::Result<()> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidFilename)?;
    let mut beside = std::ffi::OsString::from(".");
    beside.push(name);
    beside.push(".new");
    let beside = path.with_file_name(beside);
    match std::fs::remove_file(&beside) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = File::options();
    // does not follow a link that was planted meanwhile
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(&beside)?.write_all(content)?;
    std::fs::rename(beside, path)
}

/// The content of a text file among the user's own settings, where a link is theirs and is
/// followed.
pub fn read_small_behind_link(path: &Path) -> Option<String> {
    let path = std::fs::canonicalize(path).ok()?;
    String::from_utf8(read_small(&path)?).ok()
}

#[cfg(unix)]
fn open(path: &Path) -> io::Result<File> {
    use rustix::fs::{Mode, OFlags};

    // without waiting for the other end of a FIFO
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    Ok(rustix::fs::open(path, flags, Mode::empty())?.into())
}

#[cfg(not(unix))]
fn open(path: &Path) -> io::Result<File> {
    File::open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("window.json");
        assert_eq!(read_small(&file), None);
        for content in ["one", "two, longer", ""] {
            write_small(&file, content.as_bytes()).unwrap();
            assert_eq!(read_small(&file).as_deref(), Some(content.as_bytes()));
        }
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn what_is_too_large_or_no_file_counts_as_absent() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(read_small(folder.path()), None);
        let file = folder.path().join("large");
        std::fs::write(&file, vec![b' '; 1 << 17]).unwrap();
        assert_eq!(read_small(&file), None);
        std::fs::write(&file, vec![b' '; 1 << 16]).unwrap();
        assert!(read_small(&file).is_some());
    }

    #[cfg(unix)]
    #[test]
    fn a_fifo_in_its_place_neither_blocks_nor_stays() {
        use rustix::fs::{FileType, Mode, mknodat};

        let folder = tempfile::tempdir().unwrap();
        let fifo = folder.path().join("agent.server");
        mknodat(
            rustix::fs::CWD,
            &fifo,
            FileType::Fifo,
            Mode::RUSR | Mode::WUSR,
            0,
        )
        .unwrap();
        assert_eq!(read_small(&fifo), None);
        write_small(&fifo, b"here").unwrap();
        assert_eq!(read_small(&fifo).as_deref(), Some(&b"here"[..]));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_in_its_place_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let letter = folder.path().join("letter");
        std::fs::write(&letter, "Dear diary").unwrap();
        for planted in ["window.json", ".window.json.new"] {
            let file = folder.path().join("window.json");
            let _ = std::fs::remove_file(&file);
            std::os::unix::fs::symlink(&letter, folder.path().join(planted)).unwrap();
            assert_eq!(read_small(&file), None);
            write_small(&file, b"{}").unwrap();
            assert_eq!(std::fs::read_to_string(&letter).unwrap(), "Dear diary");
            assert_eq!(read_small(&file).as_deref(), Some(&b"{}"[..]));
        }
    }

    #[cfg(unix)]
    #[test]
    fn only_its_user_can_read_it() {
        use std::os::unix::fs::PermissionsExt as _;

        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("window.json");
        write_small(&file, b"{}").unwrap();
        let mode = std::fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}
