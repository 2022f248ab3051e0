//! Backups: the automatic ones, and copies on request.

use std::fs;
use std::path::PathBuf;

use chrono::{DateTime, TimeDelta, Utc};
use journal::{Backup, Journal};

use crate::person::{MONDAY_17, Person, at, instant, on, workout};

fn backups(me: &Person, now: DateTime<Utc>) -> Vec<Backup> {
    Journal::backups(&me.path(), now).unwrap()
}

fn log(me: &mut Person, end: DateTime<Utc>) {
    let mut new = workout(recovery::Activity::Running, 5, MONDAY_17);
    new.end = end;
    me.journal.log_workout(new, on(end)).unwrap();
}

fn days(number: i64) -> TimeDelta {
    TimeDelta::days(number)
}

#[test]
fn an_empty_journal_needs_no_backup() {
    let mut me = Person::new();
    assert_eq!(me.journal.back_up_if_due(instant(MONDAY_17)).unwrap(), None);
    assert!(!me.folder.path().join("backups").exists());
}

#[test]
fn the_first_backup_is_made_at_once_and_the_next_a_week_later() {
    let mut me = Person::new();
    me.hard_squats();
    let first = instant(MONDAY_17);
    let made = me.journal.back_up_if_due(first).unwrap().unwrap();
    assert!(made.ends_with("backups/journal-2026-11-23T160000Z.sqlite"));
    log(&mut me, first + days(1));
    let soon = first + days(7) - TimeDelta::seconds(1);
    assert_eq!(me.journal.back_up_if_due(soon).unwrap(), None);
    let second = me.journal.back_up_if_due(first + days(7)).unwrap();
    assert_ne!(second, None);
    let mut copy = Journal::open(&second.unwrap()).unwrap();
    assert_eq!(copy.list(None, 10).unwrap().len(), 2);
}

#[test]
fn an_unchanged_journal_needs_no_new_backup() {
    let mut me = Person::new();
    me.hard_squats();
    me.journal.back_up_if_due(instant(MONDAY_17)).unwrap();
    // reading, opening, closing and a checkpoint are not changes
    me.other().today(at(MONDAY_17)).unwrap();
    me.journal.checkpoint().unwrap();
    drop(me.other());
    let later = instant(MONDAY_17) + days(30);
    assert_eq!(me.journal.back_up_if_due(later).unwrap(), None);
    me.journal.report_soreness(3, on(later)).unwrap();
    assert_ne!(me.journal.back_up_if_due(later).unwrap(), None);
}

#[test]
fn seven_are_kept_and_the_oldest_goes() {
    let mut me = Person::new();
    let begin = instant(MONDAY_17);
    let own = me.folder.path().join("backups").join("holiday.sqlite");
    for week in 0..10 {
        let now = begin + days(7 * week);
        log(&mut me, now);
        me.journal.back_up_if_due(now).unwrap().unwrap();
        if week == 0 {
            me.journal.backup(&own).unwrap();
        }
    }
    let now = begin + days(63);
    let mut made = backups(&me, now);
    made.retain(|backup| backup.file != own);
    let weeks: Vec<i64> = made
        .iter()
        .map(|backup| (backup.made - begin).num_weeks())
        .collect();
    assert_eq!(weeks, [9, 8, 7, 6, 5, 4, 3]);
    assert!(own.exists(), "a file that the person put there stays");
}

#[test]
fn a_backup_dated_ahead_is_not_the_newest_and_goes_first() {
    let mut me = Person::new();
    let now = instant(MONDAY_17);
    log(&mut me, now);
    let wrong = now + days(3_650);
    let ahead = me.journal.back_up_if_due(wrong).unwrap().unwrap();
    log(&mut me, now + days(1));
    let right = me.journal.back_up_if_due(now + days(1)).unwrap().unwrap();
    let files: Vec<PathBuf> = backups(&me, now + days(1))
        .into_iter()
        .map(|backup| backup.file)
        .collect();
    assert_eq!(files, [right, ahead]);
}

#[cfg(unix)]
#[test]
fn only_their_owner_can_read_the_backups() {
    use std::os::unix::fs::PermissionsExt;
    let mut me = Person::new();
    me.hard_squats();
    let made = me.journal.back_up_if_due(instant(MONDAY_17)).unwrap();
    let rights = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(rights(&made.unwrap()), 0o600);
    assert_eq!(rights(&me.folder.path().join("backups")), 0o700);
}

#[test]
fn many_programs_at_once_make_one_backup() {
    let mut me = Person::new();
    me.hard_squats();
    let made: Vec<_> = (0..8)
        .map(|_| {
            let mut journal = me.other();
            std::thread::spawn(move || journal.back_up_if_due(instant(MONDAY_17)).unwrap())
        })
        .collect::<Vec<_>>()
        .into_iter()
        .filter_map(|thread| thread.join().unwrap())
        .collect();
    assert_eq!(made.len(), 1);
    assert_eq!(backups(&me, instant(MONDAY_17)).len(), 1);
}

#[test]
fn an_unfinished_backup_is_removed() {
    let mut me = Person::new();
    me.hard_squats();
    let folder = me.folder.path().join("backups");
    fs::create_dir(&folder).unwrap();
    let half = folder.join("journal-2026-11-16T160000Z.sqlite.part");
    fs::write(&half, "half").unwrap();
    me.journal.back_up_if_due(instant(MONDAY_17)).unwrap();
    assert!(!half.exists());
}

#[test]
fn no_backup_of_a_damaged_journal_replaces_a_good_one() {
    let mut me = Person::new();
    let begin = instant(MONDAY_17);
    for week in 0..7 {
        let now = begin + days(7 * week);
        log(&mut me, now);
        me.journal.back_up_if_due(now).unwrap().unwrap();
    }
    for day in 0..40 {
        log(&mut me, begin + days(50) + TimeDelta::hours(day));
    }
    let before = backups(&me, begin + days(60));
    let path = me.path();
    super::corrupt_pages(me);
    let folder = path.parent().unwrap().to_owned();
    let mut journal = Journal::open(&path).unwrap();
    journal.back_up_if_due(begin + days(60)).unwrap_err();
    drop(journal);
    assert_eq!(Journal::backups(&path, begin + days(60)).unwrap(), before);
    fs::remove_dir_all(folder).unwrap();
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_the_backups_as_they_are() {
    let Some(disk) = super::small_disk::SmallDisk::mount("size=8m") else {
        eprintln!("skipped: only root can mount a small disk");
        return;
    };
    let path = disk.0.path().join("journal.sqlite");
    let mut journal = Journal::open(&path).unwrap();
    let begin = instant(MONDAY_17);
    let log = |journal: &mut Journal, now: DateTime<Utc>| {
        let mut new = workout(recovery::Activity::Running, 5, MONDAY_17);
        new.end = now;
        journal.log_workout(new, on(now)).unwrap();
    };
    log(&mut journal, begin);
    journal.back_up_if_due(begin).unwrap().unwrap();
    let before = Journal::backups(&path, begin).unwrap();
    log(&mut journal, begin + days(8));
    journal.checkpoint().unwrap();
    let filling = disk.0.path().join("filling");
    let mut file = fs::File::create(&filling).unwrap();
    std::io::copy(&mut std::io::repeat(0), &mut file).unwrap_err();
    drop(file);
    let error = journal.back_up_if_due(begin + days(8)).unwrap_err();
    assert_eq!(error.code(), "E_DISK_FULL");
    assert_eq!(Journal::backups(&path, begin).unwrap(), before);
    fs::remove_file(&filling).unwrap();
    Journal::open(&before[0].file).unwrap().check().unwrap();
    journal.check().unwrap();
    assert_ne!(journal.back_up_if_due(begin + days(8)).unwrap(), None);
}

#[cfg(unix)]
#[test]
fn a_backup_onto_the_journal_or_its_other_files_is_refused_under_any_name() {
    let mut me = Person::new();
    me.hard_squats();
    let folder = me.folder.path();
    let link = folder.join("link.sqlite");
    std::os::unix::fs::symlink(me.path(), &link).unwrap();
    let around = folder.join("around");
    std::os::unix::fs::symlink(folder, &around).unwrap();
    let name = me.path().file_name().unwrap().to_str().unwrap().to_owned();
    let mut refused = vec![link, around.join(&name)];
    for ending in [
        "",
        "-wal",
        "-shm",
        "-journal",
        ".lock",
        ".suspect",
        ".restored",
        ".restored-wal",
    ] {
        refused.push(folder.join(format!("{name}{ending}")));
    }
    for to in refused {
        let error = me.journal.backup(&to).unwrap_err();
        assert_eq!(error.code(), "E_BACKUP_ONTO_JOURNAL", "{}", to.display());
    }
    me.journal.check().unwrap();

    let beside = me.folder.path().join(format!("{name}.copy"));
    me.journal.backup(&beside).unwrap();
    assert!(beside.exists());
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
    // a folder is in the way of the unfinished copy
    fs::create_dir(me.folder.path().join("copy.sqlite.part")).unwrap();
    me.journal.backup(&copy).unwrap_err();
    assert_eq!(fs::read(&copy).unwrap(), good);
}
