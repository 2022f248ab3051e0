//! Another journal in place of the present one: a backup instead of a damaged one, or the one that
//! the person goes back to.
//!
//! The new one is made whole beside the old one, and the old one is then set aside with its log,
//! under a name with the date; nothing is deleted. When that is broken off, whoever opens the
//! journal next finds the new one ready and finishes.

use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use rusqlite_migration::M;

use crate::db::backup::copy::{self, UNFINISHED, sync_folder};
use crate::db::backup::schedule;
use crate::db::connection::{
    beside, connect, folder_of, look, make_folder_of, make_up_to_date, move_log_on_close, of_file,
};
use crate::db::header::{self, Header};
use crate::db::journal::Journal;
use crate::db::lock::{self, private_file};
use crate::db::{damage, migrations};
use crate::error::{JournalError, Result};
use crate::reminders::{inbox, table};
use crate::types::NoticeKind;

/// What was put in place of the journal that had been there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replaced {
    /// Why.
    pub kind: NoticeKind,
    /// The backup, unless a new journal was begun.
    pub from: Option<PathBuf>,
    /// What was logged after this is not in it.
    pub since: Option<DateTime<Utc>>,
    /// Where the journal from before lies, if there was one.
    pub aside: Option<PathBuf>,
}

impl Journal {
    /// Goes back to the backup `from`. The present journal is set aside first, whatever state it is
    /// in; programs that have it open go on with the new one at their next verb.
    pub fn restore(path: &Path, from: &Path, now: DateTime<Utc>) -> Result<Replaced> {
        restore(path, from, migrations::STEPS, now)
    }
}

fn restore(path: &Path, from: &Path, steps: &[M<'_>], now: DateTime<Utc>) -> Result<Replaced> {
    make_folder_of(path)?;
    refuse_source(from, migrations::newest(steps))?;
    let _alone = lock::alone(path)?;
    let since = schedule::of_file_at(from).map(|backup| backup.made);
    let replaced = Replaced {
        kind: NoticeKind::PutBack,
        from: Some(from.to_owned()),
        since,
        aside: aside(path, "replaced", now),
    };
    prepare(path, &replaced, steps, now).map_err(|error| match error {
        JournalError::Damaged(_) => JournalError::NotAJournal(from.to_owned()),
        other => other,
    })?;
    finish(path, replaced.aside.as_deref())?;
    Ok(replaced)
}

/// Sets a damaged journal aside and puts the newest good backup in its place, or a new journal if
/// there is none. Nothing is done if it turns out to be sound, or if someone else has been faster.
pub(crate) fn mend(path: &Path, steps: &[M<'_>], now: DateTime<Utc>) -> Result<Option<Replaced>> {
    let _alone = lock::alone(path)?;
    if ready(path).exists() {
        // broken off: what was to be told stands in the new one already
        let told = connect(&ready(path), migrations::newest(steps))
            .and_then(|connection| inbox::set_aside(&connection));
        let told = told.ok().flatten().map(PathBuf::from);
        let aside = told
            .filter(|aside| is_free(path, aside))
            .or_else(|| aside(path, "damaged", now));
        finish(path, aside.as_deref())?;
        return Ok(None);
    }
    if !damage::is_certain(path, migrations::newest(steps))? {
        damage::clear(path);
        return Ok(None);
    }
    let mut replaced = Replaced {
        kind: NoticeKind::Restored,
        from: None,
        since: None,
        aside: aside(path, "damaged", now),
    };
    for backup in schedule::list(path, now)? {
        if std::fs::File::open(&backup.file).is_err() {
            continue;
        }
        replaced.from = Some(backup.file);
        replaced.since = Some(backup.made);
        match prepare(path, &replaced, steps, now) {
            Ok(()) => {
                finish(path, replaced.aside.as_deref())?;
                return Ok(Some(replaced));
            }
            // damaged as well, or not ours: the one before it may be good
            Err(
                JournalError::Damaged(_)
                | JournalError::NotAJournal(_)
                | JournalError::Newer { .. }
                | JournalError::Store(_),
            ) => {}
            Err(error) => return Err(error),
        }
    }
    replaced = Replaced {
        kind: NoticeKind::BegunAnew,
        from: None,
        since: None,
        ..replaced
    };
    prepare(path, &replaced, steps, now)?;
    finish(path, replaced.aside.as_deref())?;
    Ok(Some(replaced))
}

/// Where the new journal lies when it is whole.
pub(crate) fn ready(journal: &Path) -> PathBuf {
    beside(journal, ".restored")
}

/// Makes the new journal beside the old one, checked, of the newest schema, and with the line that
/// tells what happened.
fn prepare(path: &Path, replaced: &Replaced, steps: &[M<'_>], now: DateTime<Utc>) -> Result<()> {
    let known = migrations::newest(steps);
    let ready = ready(path);
    let unfinished = beside(&ready, UNFINISHED);
    let made = (|| {
        clear(&ready)?;
        clear(&unfinished)?;
        copy_in(replaced.from.as_deref(), &unfinished, known)?;
        let mut connection = connect(&unfinished, known)?;
        if replaced.from.is_some() {
            whole(&connection)?;
        }
        make_up_to_date(&mut connection, steps)?;
        inbox::add_replaced(
            &connection,
            replaced.kind,
            replaced.since,
            replaced.aside.as_deref(),
            now,
        )?;
        // those of a server that may have gone since
        table::forget_numbers(&connection)?;
        whole(&connection)?;
        move_log_on_close(&connection)?;
        connection.close().map_err(|(_, error)| error)?;
        let sync = std::fs::File::open(&unfinished).and_then(|file| file.sync_all());
        sync.map_err(|error| of_file(&error, path))?;
        std::fs::rename(&unfinished, &ready).map_err(|error| of_file(&error, path))?;
        sync_folder(&ready)
    })();
    if made.is_err() {
        drop(clear(&unfinished));
    }
    made
}

/// Sets the old journal aside and puts the new one in its place. If not even the first piece of the
/// old one can be moved, as where another program has it open on Windows, all stays as it was.
fn finish(path: &Path, aside: Option<&Path>) -> Result<()> {
    let held = hold_writers(path)?;
    // there an open file cannot be moved, neither by us nor from under another writer
    let held = held.filter(|_| !cfg!(windows));
    let moved = aside.map_or(Ok(()), |aside| set_aside(path, aside));
    if moved.is_err() && aside.is_some_and(|aside| !has_pieces(aside)) {
        clear(&ready(path))?;
    }
    moved?;
    std::fs::rename(ready(path), path).map_err(|error| of_file(&error, path))?;
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

/// Lets nobody write to the journal that is about to be set aside: what they write comes before it,
/// or goes to the new one. One that is too damaged to be held takes nothing in either.
fn hold_writers(path: &Path) -> Result<Option<Connection>> {
    // to a file without a header `SQLite` would throw away the log that lies beside it
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

/// A backup that is no journal, or a newer one, is refused before anything is touched.
fn refuse_source(from: &Path, known: i64) -> Result<()> {
    match header::read(from).map_err(|error| of_file(&error, from))? {
        Header::Journal(found) if found > known => Err(JournalError::Newer { found, known }),
        Header::Journal(_) => Ok(()),
        Header::Nothing | Header::Foreign | Header::NoDatabase => {
            Err(JournalError::NotAJournal(from.to_owned()))
        }
    }
}

/// Copies a backup with its log, or makes an empty file.
fn copy_in(from: Option<&Path>, to: &Path, known: i64) -> Result<()> {
    let fill = |from: &Path, to: &Path| -> io::Result<()> {
        let mut to = private_file(to)?;
        io::copy(&mut std::fs::File::open(from)?, &mut to)?;
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
    if log.exists() {
        fill(&log, &beside(to, "-wal")).map_err(|error| of_file(&error, to))?;
    }
    // what the log says counts, too
    look(to, known).map(drop)
}

fn whole(connection: &Connection) -> Result<()> {
    match copy::check(connection) {
        Err(JournalError::Store(what)) if what.starts_with("foreign_key_check") => Ok(()),
        checked => checked,
    }
}

fn clear(file: &Path) -> Result<()> {
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

/// A name beside the journal that nothing has yet, if there is something to be set aside.
fn aside(path: &Path, why: &str, now: DateTime<Utc>) -> Option<PathBuf> {
    if !has_pieces(path) {
        return None;
    }
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let stamp = now.format(schedule::STAMP);
    #[expect(clippy::maybe_infinite_iter, reason = "no folder holds every number")]
    (1_u32..)
        .map(|number| match number {
            1 => format!("{stem}-{why}-{stamp}.sqlite"),
            _ => format!("{stem}-{why}-{stamp}-{number}.sqlite"),
        })
        .map(|name| folder_of(path).join(name))
        .find(|aside| !has_pieces(aside))
}

fn has_pieces(journal: &Path) -> bool {
    PIECES.iter().any(|ending| beside(journal, ending).exists())
}

/// Whether each piece of the journal that is still there can go to `aside` and replaces nothing.
fn is_free(path: &Path, aside: &Path) -> bool {
    let is_taken = |ending: &&str| beside(path, ending).exists() && beside(aside, ending).exists();
    !PIECES.iter().any(is_taken)
}

/// A journal is a file and what `SQLite` lays beside it. The log comes first: it must never lie
/// beside another file than its own.
const PIECES: [&str; 4] = ["-wal", "-shm", "-journal", ""];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_journal_that_cannot_be_moved_is_left_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.sqlite");
        drop(Journal::open(&path).unwrap());
        std::fs::copy(&path, ready(&path)).unwrap();
        // nothing can be put into a file
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
