//! Disks that are full or read-only.

use std::path::Path;

use journal::{Journal, JournalError};
use recovery::Activity;
use rusqlite::Connection;

use crate::person::{MONDAY_17, Person, at, instant, workout};

#[cfg(target_os = "linux")]
use super::small_disk::SmallDisk;

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
    let Some(disk) = SmallDisk::mount("size=768k") else {
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
    let Some(disk) = SmallDisk::mount("size=8k") else {
        eprintln!("skipped: only root can mount a small disk");
        return;
    };
    let error = Journal::open(&disk.0.path().join("journal.sqlite")).unwrap_err();
    assert_eq!(error.code(), "E_DISK_FULL", "{error:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_turns_read_only_is_reported() {
    let Some(disk) = SmallDisk::mount("size=8m") else {
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

/// A small disk with a journal, the moment at which its next reminder comes, and nothing free.
#[cfg(target_os = "linux")]
fn on_a_full_disk() -> Option<(SmallDisk, Journal, journal::Moment)> {
    let Some(disk) = SmallDisk::mount("size=768k") else {
        eprintln!("skipped: only root can mount a small disk");
        return None;
    };
    let mut journal = Journal::open(&disk.0.path().join("journal.sqlite")).unwrap();
    let squats = workout(Activity::StrengthLower, 8, MONDAY_17);
    let today = journal.log_workout(squats, at(MONDAY_17)).unwrap();
    let due = crate::person::on(today.next_reminder.unwrap().at);
    Some((disk, journal, due))
}

/// Fills the disk to the last byte.
#[cfg(target_os = "linux")]
fn fill(disk: &SmallDisk) {
    use std::io::Write as _;
    let mut file = std::fs::File::create(disk.0.path().join("films")).unwrap();
    while file.write_all(&[1; 512]).is_ok() {}
}

#[cfg(target_os = "linux")]
#[test]
fn on_a_full_disk_everything_can_be_looked_up_and_nothing_changed() {
    let Some((disk, mut journal, due)) = on_a_full_disk() else {
        return;
    };
    let path = journal.path().to_owned();
    let before = journal.today(due).unwrap();
    drop(journal);
    fill(&disk);
    for _ in 0..2 {
        let mut journal = Journal::open(&path).unwrap();
        assert_eq!(journal.today(due).unwrap(), before);
        assert_eq!(journal.list(None, 10).unwrap().len(), 1);
        journal.check().unwrap();
        let refused = journal.report_soreness(3, due).unwrap_err();
        assert_eq!(refused.code(), "E_DISK_FULL");
        assert_eq!(journal.today(due).unwrap(), before);
    }
    let mut journal = Journal::open(&path).unwrap();
    let version = journal.data_version().unwrap();
    assert!(disk.remount("size=8m"), "the disk can grow");
    journal.report_soreness(3, due).unwrap();
    assert_ne!(journal.data_version().unwrap(), version);
    let again = Journal::open(&path).unwrap().today(due).unwrap();
    assert_eq!(again, journal.today(due).unwrap());
    assert_ne!(again, before);
}

#[cfg(target_os = "linux")]
#[test]
fn on_a_full_disk_each_reminder_comes_once_and_not_again_when_there_is_room() {
    // be the journal open already, or opened now
    for is_open in [true, false] {
        let Some((disk, journal, due)) = on_a_full_disk() else {
            return;
        };
        let path = journal.path().to_owned();
        let open = if is_open {
            fill(&disk);
            journal
        } else {
            drop(journal);
            fill(&disk);
            Journal::open(&path).unwrap()
        };
        let mut journal = open;
        let mut due = due;
        // some instants only change the plan
        let claimed = (0..10)
            .map(|_| {
                let claimed = journal.claim_due("run", due).unwrap();
                if claimed.is_empty() {
                    due.now = journal.next_due(due).unwrap().unwrap();
                }
                claimed
            })
            .find(|claimed| !claimed.is_empty())
            .unwrap();
        journal.mark_shown(&claimed[0].id, 7, due).unwrap();
        assert!(journal.claim_due("run", due).unwrap().is_empty());
        assert!(disk.remount("size=8m"), "the disk can grow");
        assert!(journal.claim_due("run", due).unwrap().is_empty());
        drop(journal);
        let mut journal = Journal::open(&path).unwrap();
        assert!(journal.claim_due("run", due).unwrap().is_empty());
    }
}
