//! The folder with a journal's backups, and the names in it.

use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, Utc};

use crate::db::file::{folder_of, of_file};
use crate::error::Result;
use crate::types::Backup;

/// The folder with a journal's backups.
pub(crate) fn of_journal(journal: &Path) -> PathBuf {
    folder_of(journal).join("backups")
}

/// All journals in the backup folder, newest first. Those from the future were made while the clock
/// was wrong and come last.
pub(crate) fn list(journal: &Path, now: DateTime<Utc>) -> Result<Vec<Backup>> {
    let folder = of_journal(journal);
    let entries = match std::fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(of_file(&error, &folder)),
    };
    let mut found: Vec<Backup> = entries
        .filter_map(|entry| backup_at(&entry.ok()?.path()))
        // one that somebody else has put there would be taken for the journal
        .filter(|backup| platform::own_file::is_own(&backup.file))
        .collect();
    found.sort_by_key(|backup| {
        std::cmp::Reverse((backup.made <= now, backup.made, backup.file.clone()))
    });
    Ok(found)
}

/// A file as a backup, if its name fits.
pub(crate) fn backup_at(file: &Path) -> Option<Backup> {
    if file.extension()? != "sqlite" {
        return None;
    }
    let found = std::fs::metadata(file)
        .ok()
        .filter(std::fs::Metadata::is_file)?;
    Some(Backup {
        made: stamp(file).or_else(|| found.modified().ok().map(DateTime::from))?,
        bytes: found.len(),
        file: file.to_owned(),
    })
}

/// When a regular backup was made, by its name.
pub(crate) fn stamp(file: &Path) -> Option<DateTime<Utc>> {
    let text = file.file_stem()?.to_str()?.strip_prefix(NAME)?;
    let made = NaiveDateTime::parse_from_str(text, STAMP).ok()?;
    Some(made.and_utc())
}

/// The path of the copy before a migration.
pub(crate) fn before_migration(journal: &Path, version: i64) -> PathBuf {
    of_journal(journal).join(format!("before-migration-from-{version}.sqlite"))
}

/// The format of an instant in a file name.
pub(crate) const STAMP: &str = "%Y-%m-%dT%H%M%SZ";

/// The prefix of a regular backup's name.
pub(crate) const NAME: &str = "journal-";
