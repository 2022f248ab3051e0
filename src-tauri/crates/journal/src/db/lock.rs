//! The lock file next to the journal. It is held exclusively to create, migrate or replace the
//! journal and shared to open it, so that nobody gets the old file with the new one's log.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::db::file::{beside, of_file, private_file};
use crate::error::{JournalError, Result};

/// A lock; dropping it releases it.
#[derive(Debug)]
pub(crate) struct Held(#[expect(dead_code, reason = "held, never read")] File);

/// Waits for the exclusive lock, as long as for another writer.
pub(crate) fn alone(journal: &Path) -> Result<Held> {
    hold(journal, File::try_lock)
}

/// Waits for a shared lock, as long as for another writer.
pub(crate) fn with_others(journal: &Path) -> Result<Held> {
    hold(journal, File::try_lock_shared)
}

/// Whether Rubdown has ever created or opened a journal here: the lock file is created before the
/// journal.
pub(crate) fn was_held(journal: &Path) -> bool {
    path(journal).exists()
}

fn hold(
    journal: &Path,
    try_once: impl Fn(&File) -> std::result::Result<(), TryLockError>,
) -> Result<Held> {
    let path = path(journal);
    let file = private_file(&path).map_err(|error| of_file(&error, journal))?;
    let deadline = Instant::now() + PATIENCE;
    loop {
        match try_once(&file) {
            Ok(()) => return Ok(Held(file)),
            Err(TryLockError::WouldBlock) if Instant::now() < deadline => {
                std::thread::sleep(PAUSE);
            }
            // held by a program that hangs, or that was stopped
            Err(TryLockError::WouldBlock) => return Err(JournalError::Busy),
            Err(TryLockError::Error(error)) => return Err(of_file(&error, journal)),
        }
    }
}

/// How long to wait for another writer, of the journal or of its lock.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);
/// How long to wait between two tries; whoever creates or migrates a journal takes milliseconds.
const PAUSE: Duration = Duration::from_millis(5);

fn path(journal: &Path) -> PathBuf {
    beside(journal, ".lock")
}
