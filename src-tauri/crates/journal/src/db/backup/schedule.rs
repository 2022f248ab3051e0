//! The backups that a journal makes by itself: once a week if it was written since, and before each
//! migration. Seven are kept.

use std::fs::TryLockError;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use rusqlite::Connection;

use crate::db::backup::copy;
use crate::db::connection::{folder_of, make_folder, of_file};
use crate::db::journal::Journal;
use crate::db::lock::private_file;
use crate::error::Result;
use crate::records::settings;

/// A copy of the journal, as it lies in the folder of the backups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// The file.
    pub file: PathBuf,
    /// What was logged after this is not in it.
    pub made: DateTime<Utc>,
    /// Its size.
    pub bytes: u64,
}

impl Journal {
    /// Makes a backup if the last one is a week old and the journal was written since; says where it
    /// lies. It is checked before the oldest beyond seven goes; when it fails, those that are there
    /// stay. Cheap if there is nothing to do.
    pub fn back_up_if_due(&mut self, now: DateTime<Utc>) -> Result<Option<PathBuf>> {
        let path = self.path().to_owned();
        if !is_due(&path, now)? || self.read(is_blank)? {
            return Ok(None);
        }
        let folder = folder(&path);
        make_folder(&folder).map_err(|error| of_file(&error, &folder))?;
        let turn = private_file(&folder.join(TURN)).map_err(|error| of_file(&error, &folder))?;
        match turn.try_lock() {
            Ok(()) => {}
            // another program is at it
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

    /// The backups of the journal at `path`, the newest first; whether they are good is not said.
    pub fn backups(path: &Path, now: DateTime<Utc>) -> Result<Vec<Backup>> {
        list(path, now)
    }
}

/// The folder of a journal's backups.
pub(crate) fn folder(journal: &Path) -> PathBuf {
    folder_of(journal).join("backups")
}

/// Every journal in that folder, the newest first. One of a time to come was made while the clock
/// was wrong: it comes last.
pub(crate) fn list(journal: &Path, now: DateTime<Utc>) -> Result<Vec<Backup>> {
    let folder = folder(journal);
    let entries = match std::fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(of_file(&error, &folder)),
    };
    let mut found: Vec<Backup> = entries
        .filter_map(|entry| of_file_at(&entry.ok()?.path()))
        .collect();
    found.sort_by_key(|backup| {
        std::cmp::Reverse((backup.made <= now, backup.made, backup.file.clone()))
    });
    Ok(found)
}

/// A file as a backup, if its name says that it may be one.
pub(crate) fn of_file_at(file: &Path) -> Option<Backup> {
    if file.extension()? != "sqlite" {
        return None;
    }
    let found = std::fs::metadata(file)
        .ok()
        .filter(std::fs::Metadata::is_file)?;
    Some(Backup {
        made: made(file).or_else(|| found.modified().ok().map(DateTime::from))?,
        bytes: found.len(),
        file: file.to_owned(),
    })
}

/// When a backup that was made in its turn was made: its name says it.
fn made(file: &Path) -> Option<DateTime<Utc>> {
    let stamp = file.file_stem()?.to_str()?.strip_prefix(NAME)?;
    let made = NaiveDateTime::parse_from_str(stamp, STAMP).ok()?;
    Some(made.and_utc())
}

/// Whether a week has gone by, and something was written in it.
fn is_due(journal: &Path, now: DateTime<Utc>) -> Result<bool> {
    let Some(last) = list(journal, now)?
        .into_iter()
        .find(|it| made(&it.file).is_some())
    else {
        return Ok(true);
    };
    let written = std::fs::metadata(&last.file).and_then(|found| found.modified());
    Ok((now - last.made).abs() >= EVERY && written.ok() != copy::last_written(journal))
}

/// Whether nobody has told it anything yet.
fn is_blank(tx: &Connection) -> Result<bool> {
    let any = "SELECT 1 FROM workout UNION ALL SELECT 1 FROM massage";
    Ok(settings::is_first_start(tx)? && !tx.prepare(any)?.exists([])?)
}

/// Takes the oldest away. What the person put into the folder stays.
fn prune(journal: &Path, now: DateTime<Utc>) -> Result<()> {
    let ours = list(journal, now)?.into_iter().filter(|backup| {
        let name = backup
            .file
            .file_name()
            .unwrap_or_default()
            .to_string_lossy();
        made(&backup.file).is_some() || name.starts_with("before-migration-from-")
    });
    for old in ours.skip(KEPT) {
        std::fs::remove_file(&old.file).map_err(|error| of_file(&error, &old.file))?;
    }
    Ok(())
}

/// What a backup left behind that was broken off. Best effort: it only takes room.
fn clear_unfinished(folder: &Path) {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with(NAME) && name.ends_with(copy::UNFINISHED) {
            drop(std::fs::remove_file(&path));
        }
    }
}

/// How an instant stands in the name of a file.
pub(crate) const STAMP: &str = "%Y-%m-%dT%H%M%SZ";

const NAME: &str = "journal-";
const TURN: &str = ".turn";
const EVERY: TimeDelta = TimeDelta::days(7);
const KEPT: usize = 7;
