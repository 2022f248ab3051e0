//! Replacing the journal by a backup, because it is damaged, or because the user goes back to one.
//!
//! The new journal is built completely next to the old one, which is then moved aside with its log,
//! under a name with the date; nothing is deleted. If this is interrupted, the next program to open
//! the journal finds the new one and finishes.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use rusqlite_migration::M;

use crate::db::backup::{copy, folder};
use crate::db::connection::{connect, make_folder_of, make_up_to_date, move_log_on_close};
use crate::db::file::{UNFINISHED, beside, folder_of, of_file, ready, resolved, sync_folder};
use crate::db::journal::Journal;
use crate::db::replace::{
    aside, clear, copy_in, finish, is_damaged, is_free, is_sound_alone, kept, log_aside, moved_to,
    refuse_source,
};
use crate::db::{damage, lock, migrations, seen, stamp};
use crate::error::{JournalError, Result};
use crate::records::{beginning, questions};
use crate::reminders::{inbox, table};
use crate::types::{NoticeKind, Questions, Replaced};

impl Journal {
    /// Opens the journal as [`Self::open`] does, but repairs a damaged one: moves it aside and
    /// replaces it by the newest good backup, or by a new journal. Today's inbox says what
    /// happened, and so does [`Self::replaced`] of this opening. If several programs meet the
    /// damage at once, only one replaces the file.
    ///
    /// ```
    /// use journal::{Journal, NoticeKind};
    ///
    /// # let folder = tempfile::tempdir()?;
    /// # let path = folder.path().join("journal.sqlite");
    /// # let now = "2026-11-23T16:00:00Z".parse()?;
    /// # let at = journal::Moment { now, zone: chrono_tz::Europe::Berlin };
    /// let mut journal = Journal::open(&path)?;
    /// let settings = journal.settings()?;
    /// journal.set_settings(settings, at)?;
    /// journal.back_up_if_due(now)?;
    /// drop(journal);
    /// std::fs::write(&path, "what a broken drive left")?;
    /// let journal = Journal::open_or_restore(&path, now)?;
    /// let kind = journal.replaced().map(|replaced| replaced.kind);
    /// assert_eq!(kind, Some(NoticeKind::Restored));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn open_or_restore(path: &Path, now: DateTime<Utc>) -> Result<Self> {
        let mut replaced = None;
        // another program may be restoring a damaged backup right now; more than that is not a
        // coincidence
        for _ in 0..TRIES {
            match Self::open(path) {
                Err(JournalError::Damaged(_)) => {
                    replaced = mend(path, migrations::STEPS, now)?.or(replaced);
                }
                opened => return opened.map(|journal| journal.in_place_of(replaced)),
            }
        }
        Self::open(path)
    }

    /// Goes back to the backup `from`. The present journal is moved aside first, in whatever state
    /// it is. Programs that have it open switch to the new one at their next verb.
    ///
    /// ```
    /// use journal::{Journal, NoticeKind};
    ///
    /// # let folder = tempfile::tempdir()?;
    /// # let path = folder.path().join("journal.sqlite");
    /// let copy = folder.path().join("copy.sqlite");
    /// Journal::open(&path)?.backup(&copy)?;
    /// let replaced = Journal::restore(&path, &copy, "2026-11-23T16:00:00Z".parse()?)?;
    /// assert_eq!(replaced.kind, NoticeKind::RolledBack);
    /// assert!(replaced.aside.is_some_and(|old| old.exists()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn restore(path: &Path, from: &Path, now: DateTime<Utc>) -> Result<Replaced> {
        restore(path, from, migrations::STEPS, now)
    }
}

fn restore(path: &Path, from: &Path, steps: &[M<'_>], now: DateTime<Utc>) -> Result<Replaced> {
    make_folder_of(path)?;
    refuse_source(from, migrations::newest(steps))?;
    let _alone = lock::alone(path)?;
    let since = folder::backup_at(from).map(|backup| backup.made);
    let place = aside(path, "replaced", now);
    let replaced = Replaced {
        kind: NoticeKind::RolledBack,
        from: Some(from.to_owned()),
        since,
        aside: place.as_deref().map(|place| kept(path, place)),
    };
    prepare(path, &replaced, steps, now).map_err(|error| match error {
        JournalError::Damaged(_) => JournalError::NotAJournal(from.to_owned()),
        other => other,
    })?;
    finish(path, place.as_deref())?;
    Ok(replaced)
}

/// Moves a damaged journal aside and replaces it by the newest good backup, or by a new journal.
/// Does nothing if it turns out to be sound, or if another program was faster.
fn mend(path: &Path, steps: &[M<'_>], now: DateTime<Utc>) -> Result<Option<Replaced>> {
    let _alone = lock::alone(path)?;
    if ready(path).exists() {
        // interrupted: the new journal has its line in the inbox already
        let noted = connect(&ready(path), migrations::newest(steps))
            .and_then(|connection| inbox::set_aside(&connection));
        // its name alone: the folder need not be UTF-8
        let noted = noted.ok().flatten().map(PathBuf::from);
        let noted =
            noted.and_then(|noted| Some(moved_to(beside_journal(path, noted.file_name()?))));
        let aside = noted
            .filter(|aside| is_free(path, aside))
            .or_else(|| aside(path, "damaged", now));
        finish(path, aside.as_deref())?;
        return Ok(None);
    }
    let known = migrations::newest(steps);
    let foreign_log = damage::refuse_foreign_log(path).is_err();
    if !foreign_log && !is_damaged(path, known)? {
        damage::clear(path);
        return Ok(None);
    }
    // not every foreign log has stamps; what it does to a sound file also gives it away
    if (foreign_log || damage::has_log(path)) && is_sound_alone(path, known) {
        return set_log_aside(path, known, now);
    }
    let place = aside(path, "damaged", now);
    let mut replaced = Replaced {
        kind: NoticeKind::Restored,
        from: None,
        since: None,
        aside: place.as_deref().map(|place| kept(path, place)),
    };
    for backup in folder::list(path, now)? {
        if std::fs::File::open(&backup.file).is_err() {
            continue;
        }
        replaced.from = Some(backup.file);
        replaced.since = Some(backup.made);
        match prepare(path, &replaced, steps, now) {
            Ok(()) => {
                finish(path, place.as_deref())?;
                return Ok(Some(replaced));
            }
            // damaged as well, or not a journal: try the next older one
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
        kind: NoticeKind::StartedOver,
        from: None,
        since: None,
        ..replaced
    };
    prepare(path, &replaced, steps, now)?;
    finish(path, place.as_deref())?;
    Ok(Some(replaced))
}

fn beside_journal(path: &Path, name: &OsStr) -> PathBuf {
    folder_of(&resolved(path)).join(name)
}

/// Moves the log of another journal aside, so that this one continues from its file alone.
fn set_log_aside(path: &Path, known: i64, now: DateTime<Utc>) -> Result<Option<Replaced>> {
    let Some(log) = log_aside(path, now)? else {
        return Ok(None);
    };
    let kind = NoticeKind::LogSetAside;
    let connection = connect(path, known)?;
    ask_again(&connection, now)?;
    inbox::add_replaced(&connection, kind, None, Some(&log), now)?;
    seen::remember(path, &connection)?;
    damage::clear(path);
    Ok(Some(Replaced {
        kind,
        from: None,
        since: None,
        aside: Some(log),
    }))
}

/// Builds the new journal next to the old one: checked, of the newest schema, and with a line in
/// the inbox.
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
        if replaced.from.is_some() {
            ask_again(&connection, now)?;
        }
        inbox::add_replaced(
            &connection,
            replaced.kind,
            replaced.since,
            replaced.aside.as_deref(),
            now,
        )?;
        // they may be those of another server
        table::forget_numbers(&connection)?;
        stamp::renew(&connection)?;
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

/// Has the questions come again: what was noted elsewhere, or after a backup, is not in this journal, a red
/// flag or a health condition.
fn ask_again(connection: &Connection, now: DateTime<Utc>) -> Result<()> {
    questions::set(connection, Questions::Open, now)?;
    beginning::ask_conditions_again(connection)
}

fn whole(connection: &Connection) -> Result<()> {
    match copy::check(connection) {
        Err(JournalError::Store(what)) if what.starts_with("foreign_key_check") => Ok(()),
        checked => checked,
    }
}

/// How often damage is repaired before the error is returned.
const TRIES: u32 = 3;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_older_backup_is_brought_up_to_date() {
        let folder = tempfile::tempdir().unwrap();
        let now = "2026-11-26T18:00:00Z".parse().unwrap();
        let path = folder.path().join("journal.sqlite");
        let old = folder.path().join("old.sqlite");
        let known = migrations::newest(migrations::STEPS);
        Journal::open(&path).unwrap().backup(&old).unwrap();
        let next = M::up("ALTER TABLE device_state ADD COLUMN tried INTEGER NOT NULL DEFAULT 0;");
        let steps = [migrations::STEPS, &[next]].concat();
        restore(&path, &old, &steps, now).unwrap();
        let mut journal = Journal::open_with(&path, &steps).unwrap();
        journal.check().unwrap();
        assert_eq!(journal.read(|tx| inbox::waiting(tx, now)).unwrap().len(), 1);
        let version = |file: &Path| migrations::version(&connect(file, known + 1).unwrap());
        assert_eq!(version(&path).unwrap(), known + 1);
        let before = version(&old).unwrap();
        assert_eq!(before, known, "the backup itself stays as it was");
    }
}
