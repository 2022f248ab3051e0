//! The lock beside the journal. Whoever makes, migrates or replaces the file holds it alone; whoever
//! opens it holds it with others, so that no one gets the old file with the new one's log.

use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};

use crate::db::connection::{beside, of_file};
use crate::error::Result;

/// Ends with its value.
#[derive(Debug)]
pub(crate) struct Held(#[expect(dead_code, reason = "held, never read")] File);

/// Waits until nobody else opens, makes or replaces the journal.
pub(crate) fn alone(journal: &Path) -> Result<Held> {
    hold(journal, File::lock)
}

/// Waits until nobody makes or replaces the journal.
pub(crate) fn with_others(journal: &Path) -> Result<Held> {
    hold(journal, File::lock_shared)
}

/// Whether Rubdown has ever made or opened a journal there: the lock is older than the file.
pub(crate) fn was_held(journal: &Path) -> bool {
    path(journal).exists()
}

fn hold(journal: &Path, how: impl Fn(&File) -> std::io::Result<()>) -> Result<Held> {
    let run = || {
        let file = private_file(&path(journal))?;
        how(&file)?;
        Ok(Held(file))
    };
    run().map_err(|error| of_file(&error, journal))
}

fn path(journal: &Path) -> PathBuf {
    beside(journal, ".lock")
}

/// Opens a file that only its user can read, and makes it if there is none.
pub(crate) fn private_file(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
