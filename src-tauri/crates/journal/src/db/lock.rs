//! The lock beside the journal. Whoever makes, migrates or replaces the file holds it alone; whoever
//! opens it holds it with others, so that no one gets the old file with the new one's log.

use std::fs::File;
use std::path::{Path, PathBuf};

use crate::db::file::{beside, of_file, private_file};
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
