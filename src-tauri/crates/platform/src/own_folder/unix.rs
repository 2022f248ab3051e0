//! Owners and permissions.

use std::fs::{DirBuilder, DirEntry, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, PermissionsExt as _};
use std::path::Path;

/// Whether a folder that Rubdown did not make, such as one that the journal is linked to, is this
/// user's, and not open to everyone.
pub fn belongs(path: &Path) -> bool {
    const ALL_WRITE: u32 = 0o002;
    let user = rustix::process::geteuid().as_raw();
    std::fs::metadata(path).is_ok_and(|found| found.uid() == user && found.mode() & ALL_WRITE == 0)
}

pub(super) fn create(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// Whether the folder is this user's and nobody else can write to it; closes it if need be. A link
/// counts if the user or the system made it, and it leads to such a folder.
pub(super) fn is_own(path: &Path) -> bool {
    const OTHERS_WRITE: u32 = 0o022;
    const SHARED: u32 = 0o1000;

    let user = rustix::process::geteuid().as_raw();
    let link = std::fs::symlink_metadata(path).is_ok_and(|found| [user, 0].contains(&found.uid()));
    let mode = || {
        let found = std::fs::metadata(path).ok()?;
        (found.is_dir() && found.uid() == user).then_some(found.mode())
    };
    let Some(before) = mode().filter(|_| link) else {
        return false;
    };
    if before & OTHERS_WRITE == 0 {
        return true;
    }
    // one like /tmp, or with other files, is meant for others, who could no longer use it
    if before & SHARED != 0 || !holds_only_ours(path) {
        return false;
    }
    // some file systems have one mode for all files, and may say that they changed it
    drop(std::fs::set_permissions(
        path,
        Permissions::from_mode(0o700),
    ));
    mode().is_some_and(|after| after & OTHERS_WRITE == 0)
}

/// Whether everything in the folder is Rubdown's by its name.
fn holds_only_ours(folder: &Path) -> bool {
    let is_ours = |entry: io::Result<DirEntry>| {
        let name = entry.map(|entry| entry.file_name());
        name.is_ok_and(|name| {
            let name = name.as_encoded_bytes();
            let name = name.strip_prefix(b".").unwrap_or(name);
            OURS.iter().any(|ours| name.starts_with(ours))
        })
    };
    std::fs::read_dir(folder).is_ok_and(|mut entries| entries.all(is_ours))
}

/// What the names of Rubdown's files and folders begin with, perhaps after a dot: in a home, and in
/// the folders of its backups, logs and used homes.
const OURS: [&[u8]; 12] = [
    b"journal",
    b"agent.",
    b"window.",
    b"webview",
    b"logs",
    b"backups",
    b"homes",
    b"before-migration-",
    b"turn",
    b"n-",
    b"s-",
    b"rubdown",
];
