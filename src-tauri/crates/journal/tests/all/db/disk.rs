//! Disks that are full or read-only.

use std::path::Path;

use journal::{Journal, JournalError};
use recovery::Activity;
use rusqlite::Connection;

use crate::person::{MONDAY_17, Person, instant, workout};

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_cannot_be_written_is_reported() {
    // even root writes nothing here
    let error = Journal::open(Path::new("/proc/rubdown/journal.sqlite")).unwrap_err();
    assert_eq!(error.code(), "E_READ_ONLY");
    assert_eq!(error.detail(), "/proc/rubdown");
    let error = Journal::open(Path::new("/sys/kernel/journal.sqlite")).unwrap_err();
    assert_eq!(error.code(), "E_READ_ONLY");
}

#[test]
fn a_write_to_a_read_only_database_is_reported() {
    let mut me = Person::new();
    me.hard_squats();
    let copy = me.folder.path().join("copy.sqlite");
    me.journal.backup(&copy).unwrap();
    let raw = Connection::open(&copy).unwrap();
    raw.pragma_update(None, "query_only", true).unwrap();
    let refused: JournalError = raw.execute("DELETE FROM workout", []).unwrap_err().into();
    assert_eq!(refused.code(), "E_READ_ONLY");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_reported_and_nothing_acknowledged_is_lost() {
    let Some(disk) = super::small_disk::SmallDisk::mount("size=768k") else {
        eprintln!("skipped: only root can mount a small disk");
        return;
    };
    let path = disk.0.path().join("journal.sqlite");
    let mut journal = Journal::open(&path).unwrap();
    let mut acknowledged = 0;
    let full = loop {
        let end = instant("2026-01-01T10:00:00Z") + chrono::TimeDelta::days(acknowledged);
        let mut new = workout(Activity::Running, 7, MONDAY_17);
        new.end = end;
        new.note = "x".repeat(2_000);
        match journal.log_workout(new, crate::person::on(end)) {
            Ok(_) => acknowledged += 1,
            Err(error) => break error,
        }
        assert!(acknowledged < 5_000, "the disk never gets full");
    };
    assert_eq!(full.code(), "E_DISK_FULL", "{full:?}");
    drop(journal);
    assert!(disk.remount("size=8m"), "the disk can grow");
    let mut journal = Journal::open(&path).unwrap();
    journal.check().unwrap();
    let there = journal.list(None, 10_000).unwrap().len();
    assert_eq!(i64::try_from(there).unwrap(), acknowledged);
    let copy = disk.0.path().join("copy.sqlite");
    journal.backup(&copy).unwrap();
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_without_any_room_is_reported_when_the_journal_is_created() {
    let Some(disk) = super::small_disk::SmallDisk::mount("size=8k") else {
        eprintln!("skipped: only root can mount a small disk");
        return;
    };
    let error = Journal::open(&disk.0.path().join("journal.sqlite")).unwrap_err();
    assert_eq!(error.code(), "E_DISK_FULL", "{error:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_turns_read_only_is_reported() {
    let Some(disk) = super::small_disk::SmallDisk::mount("size=8m") else {
        eprintln!("skipped: only root can mount a small disk");
        return;
    };
    let path = disk.0.path().join("journal.sqlite");
    drop(Journal::open(&path).unwrap());
    assert!(disk.remount("ro"), "the disk can turn read-only");
    let error = Journal::open(&path).unwrap_err();
    assert_eq!(error.code(), "E_READ_ONLY", "{error:?}");
    assert_eq!(error.detail(), path.display().to_string());
}
