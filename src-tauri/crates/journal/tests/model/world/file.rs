//! A new journal's file.

use std::sync::OnceLock;

use journal::*;
use tempfile::TempDir;

/// In memory where there is a place for it.
pub(super) fn folder() -> TempDir {
    let memory = std::path::Path::new("/dev/shm");
    if memory.is_dir() {
        tempfile::tempdir_in(memory).unwrap()
    } else {
        tempfile::tempdir().unwrap()
    }
}

/// A new journal's file, made once.
pub(super) fn blank() -> &'static [u8] {
    static BLANK: OnceLock<Vec<u8>> = OnceLock::new();
    BLANK.get_or_init(|| {
        let folder = folder();
        let path = folder.path().join("journal.sqlite");
        drop(Journal::open(&path).unwrap());
        std::fs::read(&path).unwrap()
    })
}
