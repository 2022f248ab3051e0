//! Opening a journal: created if missing, refused if it is something else.

use std::path::Path;
use std::{fs, thread};

use journal::Journal;
use rusqlite::Connection;

use crate::person::{MONDAY_17, Person, at};

#[test]
fn a_new_journal_is_made_with_its_folder() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new").join("journal.sqlite");
    let mut journal = Journal::open(&path).unwrap();
    journal.check().unwrap();
    let today = journal.today(at(MONDAY_17)).unwrap();
    assert!(today.first_start);
    assert_eq!(today.open, None);
    assert_eq!(journal.path(), path);
}

#[cfg(unix)]
#[test]
fn only_their_owner_can_read_a_journal_and_its_copies() {
    use std::os::unix::fs::PermissionsExt;
    let mut me = Person::new();
    me.hard_squats();
    let copy = me.folder.path().join("copies").join("one.sqlite");
    me.journal.backup(&copy).unwrap();
    for file in [me.path(), copy, me.folder.path().join("journal.sqlite-wal")] {
        let mode = fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{}", file.display());
    }
}

#[test]
fn a_file_that_is_no_database_is_refused_and_left_as_it_is() {
    for content in [
        &b"Dear diary, today I ran."[..],
        &[0; 4096],
        b"SQLite format 3\0",
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.sqlite");
        fs::write(&path, content).unwrap();
        let error = Journal::open(&path).unwrap_err();
        assert_eq!(error.code(), "E_NOT_A_JOURNAL");
        assert_eq!(error.detail(), path.display().to_string());
        assert!(error.is_store());
        assert_untouched(&path, content);
    }
}

#[test]
fn a_database_of_another_program_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.sqlite");
    let theirs = Connection::open(&path).unwrap();
    theirs
        .execute_batch("CREATE TABLE song (name TEXT)")
        .unwrap();
    drop(theirs);
    let before = fs::read(&path).unwrap();
    assert_eq!(Journal::open(&path).unwrap_err().code(), "E_NOT_A_JOURNAL");
    assert_untouched(&path, &before);
}

#[test]
fn a_folder_in_its_place_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(
        Journal::open(folder.path()).unwrap_err().code(),
        "E_NOT_A_JOURNAL"
    );
}

#[test]
fn a_newer_journal_is_refused_and_left_as_it_is() {
    let mut me = Person::new();
    me.hard_squats();
    let path = me.path();
    drop(me.journal);
    let newer = Connection::open(&path).unwrap();
    newer.pragma_update(None, "user_version", 99).unwrap();
    newer
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
        .unwrap();
    drop(newer);
    let before = fs::read(&path).unwrap();
    let error = Journal::open(&path).unwrap_err();
    assert_eq!(error.code(), "E_NEWER_JOURNAL");
    assert!(error.detail().starts_with("99 > "));
    assert_eq!(fs::read(&path).unwrap(), before);
    assert!(!me.folder.path().join("journal.sqlite-wal").exists());
}

#[test]
fn a_newer_version_that_is_still_in_the_log_is_refused_too() {
    let mut me = Person::new();
    me.hard_squats();
    let path = me.path();
    drop(me.journal);
    let newer = Connection::open(&path).unwrap();
    newer.pragma_update(None, "user_version", 99).unwrap();
    let before = fs::read(&path).unwrap();
    let log = fs::read(me.folder.path().join("journal.sqlite-wal")).unwrap();
    assert_eq!(Journal::open(&path).unwrap_err().code(), "E_NEWER_JOURNAL");
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(
        fs::read(me.folder.path().join("journal.sqlite-wal")).unwrap(),
        log
    );
}

#[test]
fn a_journal_that_becomes_newer_while_it_is_open_is_no_longer_written() {
    let mut me = Person::new();
    me.hard_squats();
    let newer = Connection::open(me.path()).unwrap();
    newer.pragma_update(None, "user_version", 99).unwrap();
    let late = at("2026-11-23T17:00:00Z");
    let refused = me.journal.report_soreness(3, late).unwrap_err();
    assert_eq!(refused.code(), "E_NEWER_JOURNAL");
    assert_eq!(
        me.journal.today(late).unwrap_err().code(),
        "E_NEWER_JOURNAL"
    );
    let reported: i64 = newer
        .query_row("SELECT count(*) FROM soreness", [], |row| row.get(0))
        .unwrap();
    assert_eq!(reported, 0);
}

#[test]
fn two_that_open_a_new_journal_at_once_both_succeed() {
    for _ in 0..100 {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.sqlite");
        let openers: Vec<_> = (0..3)
            .map(|_| {
                let path = path.clone();
                thread::spawn(move || Journal::open(&path).and_then(|mut it| it.settings()))
            })
            .collect();
        for opener in openers {
            opener.join().unwrap().unwrap();
        }
    }
}

fn assert_untouched(path: &Path, before: &[u8]) {
    assert_eq!(fs::read(path).unwrap(), before, "the file is unchanged");
    let beside = fs::read_dir(path.parent().unwrap()).unwrap().count();
    assert_eq!(beside, 1, "no file was created beside it");
}
