//! The folder of a journal's backups, and what lies in it.

use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, Utc};

use crate::db::file::{folder_of, of_file};
use crate::error::Result;
use crate::types::Backup;

/// The folder of a journal's backups.
pub(crate) fn of_journal(journal: &Path) -> PathBuf {
    folder_of(journal).join("backups")
}

/// Every journal in that folder, the newest first. One of a time to come was made while the clock
/// was wrong: it comes last.
pub(crate) fn list(journal: &Path, now: DateTime<Utc>) -> Result<Vec<Backup>> {
    let folder = of_journal(journal);
    let entries = match std::fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(of_file(&error, &folder)),
    };
    let mut found: Vec<Backup> = entries
        .filter_map(|entry| backup_at(&entry.ok()?.path()))
        .collect();
    found.sort_by_key(|backup| {
        std::cmp::Reverse((backup.made <= now, backup.made, backup.file.clone()))
    });
    Ok(found)
}

/// A file as a backup, if its name says that it may be one.
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

/// When a backup that was made in its turn was made: its name says it.
pub(crate) fn stamp(file: &Path) -> Option<DateTime<Utc>> {
    let text = file.file_stem()?.to_str()?.strip_prefix(NAME)?;
    let made = NaiveDateTime::parse_from_str(text, STAMP).ok()?;
    Some(made.and_utc())
}

/// Where the copy goes that is made before a migration.
pub(crate) fn before_migration(journal: &Path, version: i64) -> PathBuf {
    of_journal(journal).join(format!("before-migration-from-{version}.sqlite"))
}

/// How an instant stands in the name of a file.
pub(crate) const STAMP: &str = "%Y-%m-%dT%H%M%SZ";

/// What the name of a backup made in its turn begins with.
pub(crate) const NAME: &str = "journal-";
