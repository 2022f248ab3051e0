//! Replacing the journal: the old one is moved aside with its log, and the new one takes its place.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OpenFlags};

use crate::db::backup::copy;
use crate::db::backup::folder::STAMP;
use crate::db::connection::{connect, stored_version};
use crate::db::file::{
    PIECES, beside, folder_of, of_file, private_file, ready, resolved, sync_folder, uri,
};
use crate::db::header::{self, Header};
use crate::db::{damage, held_file, seen, stamp};
use crate::error::{JournalError, Result};

/// Moves the old journal aside and the new one into its place. If not even the first file of the
/// old one can be moved, for instance because another program has it open on Windows, nothing
/// changes.
pub(crate) fn finish(path: &Path, aside: Option<&Path>) -> Result<()> {
    let held = hold_writers(path)?;
    // an open file cannot be moved there, neither by us nor while another program writes to it
    let held = held.filter(|_| !cfg!(windows));
    let moved = aside.map_or(Ok(()), |aside| set_aside(path, aside));
    if moved.is_err() && aside.is_some_and(|aside| !has_pieces(aside)) {
        clear(&ready(path))?;
    }
    moved?;
    seen::forget(path);
    std::fs::rename(ready(path), resolved(path)).map_err(|error| of_file(&error, path))?;
    drop(held);
    damage::clear(path);
    sync_folder(path)
}

fn set_aside(path: &Path, aside: &Path) -> Result<()> {
    for ending in PIECES {
        match std::fs::rename(beside(path, ending), beside(aside, ending)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(of_file(&error, path));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Keeps writers out of a journal that is about to be moved aside: they either finish before, or
/// write to the new one. A journal too damaged to be locked accepts no writes either.
fn hold_writers(path: &Path) -> Result<Option<Connection>> {
    // `SQLite` would discard the log next to a file without a header
    if !matches!(header::read(path), Ok(Header::Journal(_))) {
        return Ok(None);
    }
    let held = connect(path, i64::MAX).and_then(|connection| {
        connection.execute_batch("BEGIN IMMEDIATE")?;
        Ok(connection)
    });
    match held {
        Ok(connection) => Ok(Some(connection)),
        Err(JournalError::Busy) => Err(JournalError::Busy),
        Err(_) => Ok(None),
    }
}

/// Refuses a backup that is not a journal, or is a newer one, before anything is touched.
pub(crate) fn refuse_source(from: &Path, known: i64) -> Result<()> {
    match header::read(from).map_err(|error| of_file(&error, from))? {
        Header::Journal(found) if found > known => Err(JournalError::Newer { found, known }),
        Header::Journal(_) => Ok(()),
        Header::Nothing | Header::Foreign | Header::NoDatabase | Header::NoFile => {
            Err(JournalError::NotAJournal(from.to_owned()))
        }
    }
}

/// Copies a backup with its log, or creates an empty file.
pub(crate) fn copy_in(from: Option<&Path>, to: &Path, known: i64) -> Result<()> {
    let fill = |from: &Path, to: &Path| -> io::Result<()> {
        let mut to = private_file(to)?;
        // never closed here while a connection has it open
        let from = held_file::open(from)?;
        let mut part = vec![0; 1 << 16];
        let mut at = 0;
        loop {
            let read = held_file::read_at(&from, &mut part, at)?;
            if read == 0 {
                break;
            }
            to.write_all(&part[..read])?;
            at += read as u64;
        }
        Ok(())
    };
    let Some(from) = from else {
        return private_file(to)
            .map(drop)
            .map_err(|error| of_file(&error, to));
    };
    refuse_source(from, known)?;
    fill(from, to).map_err(|error| of_file(&error, to))?;
    let log = beside(from, "-wal");
    if log.exists() && stamp::owns_log(from) {
        fill(&log, &beside(to, "-wal")).map_err(|error| of_file(&error, to))?;
    }
    // the log may hold a newer schema
    stored_version(to, known).map(drop)
}

pub(crate) fn clear(file: &Path) -> Result<()> {
    for ending in PIECES {
        match std::fs::remove_file(beside(file, ending)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(of_file(&error, file));
            }
            _ => {}
        }
    }
    Ok(())
}

/// A free name next to the journal to move it to; none if there is nothing to move.
pub(crate) fn aside(path: &Path, why: &str, now: DateTime<Utc>) -> Option<PathBuf> {
    if !has_pieces(path) {
        return None;
    }
    let stem = path.file_stem().unwrap_or_default();
    let stamp = now.format(STAMP);
    #[expect(clippy::maybe_infinite_iter, reason = "no folder holds every number")]
    (1_u32..)
        .map(|number| match number {
            1 => format!("-{why}-{stamp}.sqlite"),
            _ => format!("-{why}-{stamp}-{number}.sqlite"),
        })
        .map(|ending| {
            let mut name = stem.to_owned();
            name.push(ending);
            name
        })
        .map(|name| folder_of(&resolved(path)).join(name))
        .find(|aside| !has_pieces(aside))
}

/// What there will be to look at of a journal moved to `aside`: its file, or what is there without one.
pub(crate) fn kept(path: &Path, aside: &Path) -> PathBuf {
    let there = |ending: &&str| beside(path, ending).exists();
    let ending = PIECES.into_iter().rev().find(there);
    beside(aside, ending.unwrap_or_default())
}

/// The name that a journal was moved to, by what there is to look at of it.
pub(crate) fn moved_to(kept: PathBuf) -> PathBuf {
    let bytes = kept.as_os_str().as_encoded_bytes();
    let is_piece = |ending: &&str| !ending.is_empty() && bytes.ends_with(ending.as_bytes());
    match PIECES.into_iter().find(is_piece) {
        Some(_) => kept.with_extension("sqlite"),
        None => kept,
    }
}

/// Moves the log of another journal away from this one; returns where it is now.
pub(crate) fn log_aside(path: &Path, now: DateTime<Utc>) -> Result<Option<PathBuf>> {
    let of = |error: io::Error| of_file(&error, path);
    let aside = aside(path, "overwritten", now).unwrap_or_else(|| path.to_owned());
    let mut moved = None;
    for ending in ["-wal", "-journal"] {
        let (from, to) = (beside(path, ending), beside(&aside, ending));
        if std::fs::metadata(&from).is_ok_and(|found| found.len() > 0) {
            std::fs::rename(&from, &to).map_err(of)?;
            moved.get_or_insert(to);
        } else if from.exists() {
            std::fs::remove_file(&from).map_err(of)?;
        }
    }
    // what living programs know of the log; they begin another with the file that is here now
    match std::fs::remove_file(beside(path, "-shm")) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(of(error)),
        _ => sync_folder(path)?,
    }
    Ok(moved)
}

fn has_pieces(journal: &Path) -> bool {
    PIECES.iter().any(|ending| beside(journal, ending).exists())
}

/// Whether each existing file of the journal can be moved to `aside` without replacing anything.
pub(crate) fn is_free(path: &Path, aside: &Path) -> bool {
    let is_taken = |ending: &&str| beside(path, ending).exists() && beside(aside, ending).exists();
    !PIECES.iter().any(is_taken)
}

/// Checks the journal thoroughly. The caller holds the lock.
pub(crate) fn is_damaged(journal: &Path, known: i64) -> Result<bool> {
    loop {
        let before = written(journal);
        let damaged = looks_damaged(journal, known)?;
        if damaged {
            std::thread::sleep(STILL_BEING_WRITTEN);
        }
        // a file that is just being copied here is judged when it is whole
        if !damaged || written(journal) == before {
            return Ok(damaged);
        }
    }
}

/// Whether the file is an intact journal by itself, whatever log is next to it.
pub(crate) fn is_sound_alone(journal: &Path, known: i64) -> bool {
    let check = || {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
        let alone = Connection::open_with_flags(uri(journal, "immutable=1"), flags)?;
        copy::check(&alone)
    };
    loop {
        let before = written(journal);
        let is_journal =
            matches!(header::read(journal), Ok(Header::Journal(found)) if found <= known);
        if is_journal && check().is_ok() {
            return true;
        }
        std::thread::sleep(STILL_BEING_WRITTEN);
        if written(journal) == before {
            return false;
        }
    }
}

/// Length and time of the file.
fn written(journal: &Path) -> Option<(u64, SystemTime)> {
    let found = std::fs::metadata(journal).ok()?;
    Some((found.len(), found.modified().ok()?))
}

fn looks_damaged(journal: &Path, known: i64) -> Result<bool> {
    let outcome = stored_version(journal, known).and_then(|found| match found {
        Some(_) => copy::check(&connect(journal, known)?),
        None => Ok(()),
    });
    match outcome {
        Ok(()) => Ok(false),
        Err(JournalError::Damaged(_)) => Ok(true),
        // broken references between rows are no reason to go back a week
        Err(JournalError::Store(what)) if what.starts_with("foreign_key_check") => Ok(false),
        Err(error) => Err(error),
    }
}

/// A program that is copying a file writes more of it within this time.
const STILL_BEING_WRITTEN: Duration = Duration::from_millis(100);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::journal::Journal;

    #[test]
    fn a_journal_that_cannot_be_moved_is_left_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.sqlite");
        drop(Journal::open(&path).unwrap());
        std::fs::copy(&path, ready(&path)).unwrap();
        // nothing can be moved into a file
        let aside = path.join("aside.sqlite");
        finish(&path, Some(&aside)).unwrap_err();
        assert!(!ready(&path).exists());
        Journal::open(&path).unwrap().check().unwrap();
    }

    #[test]
    fn a_journal_that_was_half_moved_is_not_gone_back_to() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.sqlite");
        drop(Journal::open(&path).unwrap());
        std::fs::copy(&path, ready(&path)).unwrap();
        let aside = folder.path().join("aside.sqlite");
        std::fs::create_dir(&aside).unwrap();
        finish(&path, Some(&aside)).unwrap_err();
        assert!(ready(&path).exists());
    }
}
