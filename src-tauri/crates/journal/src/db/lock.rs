//! The lock file next to the journal. It is held exclusively to create, migrate or replace the
//! journal and shared to open it, so that nobody gets the old file with the new one's log.

use std::fs::File;
use std::path::{Path, PathBuf};

use crate::db::file::{beside, of_file, private_file};
use crate::error::Result;

/// A lock; dropping it releases it.
#[derive(Debug)]
pub(crate) struct Held(#[expect(dead_code, reason = "held, never read")] File);

/// Waits for the exclusive lock.
pub(crate) fn alone(journal: &Path) -> Result<Held> {
    hold(journal, File::lock)
}

/// Waits for a shared lock.
pub(crate) fn with_others(journal: &Path) -> Result<Held> {
    hold(journal, File::lock_shared)
}

/// Whether Rubdown has ever created or opened a journal here: the lock file is created before the
/// journal.
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
