//! The regular backups: once a week if the journal was written to since the last one, and before
//! each migration. Seven are kept.

use std::fs::TryLockError;
use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::Connection;

use crate::db::backup::copy;
use crate::db::backup::folder::{self, NAME, STAMP};
use crate::db::file::{UNFINISHED, folder_of, make_own_folder, of_file, private_file};
use crate::db::journal::Journal;
use crate::error::Result;
use crate::types::{Backup, Storage};

impl Journal {
    /// Makes a backup if the last one is a week old and the journal has been written to since;
    /// returns its path. The oldest beyond seven is deleted once the new one has been checked; if
    /// that fails, all stay. Cheap if nothing is to be done.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, plan) = example::with_plan()?;
    /// // there is none yet
    /// assert!(journal.back_up_if_due(at.now)?.is_some());
    /// // the next one is due in a week
    /// assert_eq!(journal.back_up_if_due(at.now)?, None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn back_up_if_due(&mut self, now: DateTime<Utc>) -> Result<Option<PathBuf>> {
        let path = self.path().to_owned();
        if !is_due(&path, now)? || self.read(is_blank)? {
            return Ok(None);
        }
        let folder = folder::of_journal(&path);
        make_own_folder(&folder)?;
        let turn = private_file(&folder.join(TURN)).map_err(|error| of_file(&error, &folder))?;
        match turn.try_lock() {
            Ok(()) => {}
            // another program is making one
            Err(TryLockError::WouldBlock) => return Ok(None),
            Err(TryLockError::Error(error)) => return Err(of_file(&error, &folder)),
        }
        if !is_due(&path, now)? {
            return Ok(None);
        }
        clear_unfinished(&folder);
        self.checkpoint()?;
        let to = folder.join(format!("{NAME}{}.sqlite", now.format(STAMP)));
        self.backup(&to)?;
        prune(&path, now)?;
        Ok(Some(to))
    }

    /// Where everything is kept.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, plan) = example::with_plan()?;
    /// assert_eq!(journal.storage(at.now)?.last_backup, None);
    /// journal.back_up_if_due(at.now)?;
    /// assert_eq!(journal.storage(at.now)?.last_backup, Some(at.now));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn storage(&self, now: DateTime<Utc>) -> Result<Storage> {
        let path = self.path();
        let newest = folder::list(path, now)?.into_iter().next();
        Ok(Storage {
            folder: folder_of(path).display().to_string(),
            last_backup: newest.map(|backup| backup.made),
            lost_backups: platform::own_folder::lost(&folder::of_journal(path))
                .map(|to| to.display().to_string()),
        })
    }

    /// The backups of the journal at `path`, newest first. They are not checked.
    ///
    /// ```
    /// use journal::Journal;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, plan) = example::with_plan()?;
    /// let made = journal.back_up_if_due(at.now)?.expect("one is due");
    /// let backups = Journal::backups(journal.path(), at.now)?;
    /// assert_eq!(backups[0].file, made);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn backups(path: &Path, now: DateTime<Utc>) -> Result<Vec<Backup>> {
        folder::list(path, now)
    }
}

/// Whether the last backup is a week old and the journal has been written to since.
fn is_due(journal: &Path, now: DateTime<Utc>) -> Result<bool> {
    let Some(last) = folder::list(journal, now)?
        .into_iter()
        .find(|it| folder::stamp(&it.file).is_some())
    else {
        return Ok(true);
    };
    let written = std::fs::metadata(&last.file).and_then(|found| found.modified());
    Ok((now - last.made).abs() >= EVERY && written.ok() != copy::last_written(journal))
}

/// Whether the journal is empty.
fn is_blank(tx: &Connection) -> Result<bool> {
    let any = "SELECT 1 FROM workout UNION ALL SELECT 1 FROM massage
               UNION ALL SELECT 1 FROM device_state WHERE settings IS NOT NULL";
    Ok(!tx.prepare(any)?.exists([])?)
}

/// Deletes the oldest backups, but no files that the user put into the folder.
fn prune(journal: &Path, now: DateTime<Utc>) -> Result<()> {
    let ours = folder::list(journal, now)?.into_iter().filter(|backup| {
        let name = backup
            .file
            .file_name()
            .unwrap_or_default()
            .to_string_lossy();
        folder::stamp(&backup.file).is_some() || name.starts_with("before-migration-from-")
    });
    for old in ours.skip(MOST) {
        std::fs::remove_file(&old.file).map_err(|error| of_file(&error, &old.file))?;
    }
    Ok(())
}

/// Deletes what an interrupted backup left behind. Best effort: it only takes up space.
fn clear_unfinished(folder: &Path) {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with(NAME) && name.ends_with(UNFINISHED) {
            drop(std::fs::remove_file(&path));
        }
    }
}

const TURN: &str = ".turn";
const EVERY: TimeDelta = TimeDelta::days(7);
const MOST: usize = 7;
