//! The file: made, refused, migrated, copied, written by many.

use std::fs;
use std::path::Path;
use std::thread;

use journal::{Journal, JournalError};
use recovery::Activity;
use rusqlite::Connection;

use crate::common::{MONDAY_17, Person, at, instant, workout};
#[cfg(target_os = "linux")]
use crate::small_disk::SmallDisk;

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
fn only_its_user_reads_a_journal_and_its_copies() {
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
fn a_newer_version_that_still_stands_in_the_log_is_refused_too() {
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
    let told: i64 = newer
        .query_row("SELECT count(*) FROM soreness", [], |row| row.get(0))
        .unwrap();
    assert_eq!(told, 0);
}

#[test]
fn a_damaged_journal_is_told_from_a_sound_one() {
    let mut me = Person::new();
    for hour in 0..40 {
        me.log(
            Activity::Running,
            5,
            &format!("2026-11-{:02}T{:02}:00:00Z", 1 + hour / 4, hour % 4 * 5),
        );
    }
    me.journal.checkpoint().unwrap();
    let path = me.path();
    drop(me.journal);
    let mut bytes = fs::read(&path).unwrap();
    let tail = bytes.len() - 4096 * 8;
    for byte in &mut bytes[4096 * 2..tail] {
        *byte = 0xa5;
    }
    fs::write(&path, bytes).unwrap();
    let found = Journal::open(&path).and_then(|mut journal| journal.check());
    assert_eq!(found.unwrap_err().code(), "E_JOURNAL_DAMAGED");
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_cannot_be_written_is_said() {
    // even root writes nothing here
    let error = Journal::open(Path::new("/proc/rubdown/journal.sqlite")).unwrap_err();
    assert_eq!(error.code(), "E_READ_ONLY");
    assert_eq!(error.detail(), "/proc/rubdown");
    let error = Journal::open(Path::new("/sys/kernel/journal.sqlite")).unwrap_err();
    assert_eq!(error.code(), "E_READ_ONLY");
}

#[test]
fn a_file_that_cannot_be_written_any_more_is_said_and_nothing_is_half_done() {
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
fn a_full_disk_is_said_and_what_was_acknowledged_is_there() {
    let Some(disk) = SmallDisk::mount("size=768k") else {
        eprintln!("left out: only root can mount a small disk");
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
        match journal.log_workout(new, crate::common::on(end)) {
            Ok(_) => acknowledged += 1,
            Err(error) => break error,
        }
        assert!(acknowledged < 5_000, "the disk is never full");
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
fn a_disk_without_any_room_is_said_when_the_journal_is_made() {
    let Some(disk) = SmallDisk::mount("size=8k") else {
        eprintln!("left out: only root can mount a small disk");
        return;
    };
    let error = Journal::open(&disk.0.path().join("journal.sqlite")).unwrap_err();
    assert_eq!(error.code(), "E_DISK_FULL", "{error:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_turns_read_only_is_said() {
    let Some(disk) = SmallDisk::mount("size=8m") else {
        eprintln!("left out: only root can mount a small disk");
        return;
    };
    let path = disk.0.path().join("journal.sqlite");
    drop(Journal::open(&path).unwrap());
    assert!(disk.remount("ro"), "the disk can turn read-only");
    let error = Journal::open(&path).unwrap_err();
    assert_eq!(error.code(), "E_READ_ONLY", "{error:?}");
    assert_eq!(error.detail(), path.display().to_string());
}

#[test]
fn ten_writers_at_once_lose_nothing() {
    let me = Person::new();
    let path = me.path();
    let writers: Vec<_> = (0..10)
        .map(|writer| {
            let path = path.clone();
            thread::spawn(move || {
                let mut journal = Journal::open(&path).unwrap();
                for turn in 0..10 {
                    let end = instant("2026-11-01T10:00:00Z")
                        + chrono::TimeDelta::minutes(writer * 600 + turn * 7);
                    let mut new = workout(Activity::Cycling, 6, MONDAY_17);
                    new.end = end;
                    journal.log_workout(new, crate::common::on(end)).unwrap();
                }
            })
        })
        .collect();
    for writer in writers {
        writer.join().unwrap();
    }
    let mut journal = me.other();
    assert_eq!(journal.list(None, 1_000).unwrap().len(), 100);
    journal.check().unwrap();
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

#[test]
fn a_copy_is_a_whole_journal() {
    let mut me = Person::new();
    let today = me.hard_squats();
    let copy = me.folder.path().join("copy.sqlite");
    me.journal.backup(&copy).unwrap();
    me.journal.backup(&copy).unwrap();
    let mut copied = Journal::open(&copy).unwrap();
    copied.check().unwrap();
    assert_eq!(copied.today(at(MONDAY_17)).unwrap(), today);
    let left: Vec<_> = fs::read_dir(me.folder.path())
        .unwrap()
        .filter_map(|entry| entry.unwrap().file_name().into_string().ok())
        .filter(|name| name.contains(".part"))
        .collect();
    assert_eq!(left, [] as [String; 0]);
}

#[test]
fn a_copy_that_fails_leaves_the_last_good_one() {
    let mut me = Person::new();
    me.hard_squats();
    let copy = me.folder.path().join("copy.sqlite");
    me.journal.backup(&copy).unwrap();
    let good = fs::read(&copy).unwrap();
    // a folder stands where the unfinished copy would go
    fs::create_dir(me.folder.path().join("copy.sqlite.part")).unwrap();
    me.journal.backup(&copy).unwrap_err();
    assert_eq!(fs::read(&copy).unwrap(), good);
}

#[test]
fn what_another_connection_writes_changes_the_number() {
    let mut me = Person::new();
    let before = me.journal.data_version().unwrap();
    assert_eq!(me.journal.data_version().unwrap(), before);
    me.other().report_soreness(2, at(MONDAY_17)).unwrap();
    assert_ne!(me.journal.data_version().unwrap(), before);
}

#[test]
fn an_idle_moment_leaves_no_statistics_of_a_young_journal() {
    let mut me = Person::new();
    me.hard_squats();
    me.journal.checkpoint().unwrap();
    let log = fs::metadata(me.folder.path().join("journal.sqlite-wal")).unwrap();
    assert_eq!(log.len(), 0);
    let raw = Connection::open(me.path()).unwrap();
    let learned = raw
        .prepare("SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_stat1'")
        .unwrap()
        .exists([])
        .unwrap();
    assert!(
        !learned,
        "SQLite would read whole tables when they have grown"
    );
}

#[test]
fn an_agent_that_finds_nothing_to_do_writes_nothing() {
    let mut me = Person::new();
    me.hard_squats();
    let mut agent = me.other();
    agent
        .claim_due("run-1", at("2026-11-23T16:05:00Z"))
        .unwrap();
    let before = me.journal.data_version().unwrap();
    agent
        .claim_due("run-1", at("2026-11-23T16:10:00Z"))
        .unwrap();
    agent.close_pending(at("2026-11-23T16:10:00Z")).unwrap();
    assert_eq!(me.journal.data_version().unwrap(), before);
}

fn assert_untouched(path: &Path, before: &[u8]) {
    assert_eq!(fs::read(path).unwrap(), before, "the file is as it was");
    let beside = fs::read_dir(path.parent().unwrap()).unwrap().count();
    assert_eq!(beside, 1, "nothing was made beside it");
}
