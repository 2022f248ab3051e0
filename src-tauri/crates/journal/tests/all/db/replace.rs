//! A damaged journal is set aside and replaced by the newest good backup, and a notice says so.

use std::{fs, thread};

use chrono::TimeDelta;
use journal::{Journal, NoticeKind, Replaced};
use recovery::Activity;

use super::{THURSDAY, corrupt_pages, open, overwrite, person, set_aside};
use crate::person::{MONDAY_17, Person, at, instant, later, workout};

#[test]
fn a_damaged_journal_is_set_aside_and_the_newest_good_backup_is_taken() {
    let junk = "this was a journal once\n".repeat(300);
    let folder = overwrite(person(), junk.as_bytes());
    let mut journal = open(&folder);
    let aside = folder
        .path()
        .join("journal-damaged-2026-11-26T160000Z.sqlite");
    let backup = folder
        .path()
        .join("backups/journal-2026-11-23T160000Z.sqlite");
    let replaced = Replaced {
        kind: NoticeKind::Restored,
        from: Some(backup),
        since: Some(instant(MONDAY_17)),
        aside: Some(aside.clone()),
    };
    assert_eq!(journal.replaced(), Some(&replaced));
    assert_eq!(fs::read_to_string(&aside).unwrap(), junk);
    assert_eq!(journal.list(None, 100).unwrap().len(), 40);
    journal.check().unwrap();

    let inbox = journal.today(at(THURSDAY)).unwrap().inbox;
    let notices: Vec<_> = inbox
        .iter()
        .filter(|notice| notice.kind == NoticeKind::Restored)
        .collect();
    assert_eq!(notices.len(), 1);
    assert_eq!(notices[0].since, Some(instant(MONDAY_17)));
    assert_eq!(notices[0].file, Some(aside.display().to_string()));
    assert_eq!(notices[0].at, instant(THURSDAY));
}

#[test]
fn the_notice_can_be_dismissed_and_does_not_come_back() {
    let folder = overwrite(person(), b"junk");
    let notice = open(&folder).today(at(THURSDAY)).unwrap().inbox[0]
        .id
        .clone();
    let mut journal = open(&folder);
    assert_eq!(journal.replaced(), None);
    journal.dismiss_notice(&notice, at(THURSDAY)).unwrap();
    let inbox = journal.today(at(THURSDAY)).unwrap().inbox;
    assert!(inbox.iter().all(|it| it.kind != NoticeKind::Restored));
    assert_eq!(set_aside(folder.path()).len(), 1);
}

#[test]
fn without_a_good_backup_a_new_journal_is_started_and_a_notice_says_so() {
    let mut me = Person::new();
    me.hard_squats();
    let folder = overwrite(me, b"junk");
    fs::create_dir(folder.path().join("backups")).unwrap();
    fs::write(
        folder
            .path()
            .join("backups/journal-2026-11-20T160000Z.sqlite"),
        "junk",
    )
    .unwrap();
    let mut journal = open(&folder);
    assert_eq!(journal.replaced().unwrap().kind, NoticeKind::StartedOver);
    assert_eq!(journal.list(None, 10).unwrap().len(), 0);
    let inbox = journal.today(at(THURSDAY)).unwrap().inbox;
    assert_eq!(inbox[0].kind, NoticeKind::StartedOver);
    let aside = inbox[0].file.clone().unwrap();
    assert_eq!(fs::read(aside).unwrap(), b"junk");
}

#[test]
fn a_damaged_backup_is_skipped_for_the_one_before_it() {
    let mut me = person();
    let week = instant(MONDAY_17) + TimeDelta::days(7);
    let newer = me.journal.back_up_if_due(week).unwrap().unwrap();
    let mut bytes = fs::read(&newer).unwrap();
    for byte in &mut bytes[4096 * 3..4096 * 5] {
        *byte = 0xa5;
    }
    fs::write(&newer, bytes).unwrap();
    let folder = overwrite(me, b"junk");
    let path = folder.path().join("journal.sqlite");
    let journal = Journal::open_or_restore(&path, week).unwrap();
    let replaced = journal.replaced().unwrap();
    assert_eq!(replaced.since, Some(instant(MONDAY_17)));
    assert!(newer.exists(), "a damaged backup is left where it is");
}

#[test]
fn a_log_without_its_file_is_kept() {
    let mut me = Person::new();
    me.hard_squats();
    let path = me.path();
    let log = me.folder.path().join("journal.sqlite-wal");
    let written = fs::read(&log).unwrap();
    let Person { folder, journal } = me;
    // as after a power loss, on a file system that kept only one of the two
    drop(journal);
    for left in [true, false] {
        fs::write(&log, &written).unwrap();
        if left {
            fs::write(&path, "").unwrap();
        } else {
            fs::remove_file(&path).unwrap();
        }
        assert_eq!(
            Journal::open(&path).unwrap_err().code(),
            "E_JOURNAL_DAMAGED"
        );
        let journal = open(&folder);
        let aside = journal.replaced().unwrap().aside.clone().unwrap();
        drop(journal);
        // without a file, it is the log that is named
        let kept = if left {
            format!("{}-wal", aside.display())
        } else {
            aside.display().to_string()
        };
        assert!(kept.ends_with(".sqlite-wal"), "{kept}");
        assert_eq!(fs::read(kept).unwrap(), written);
    }
}

#[test]
fn an_emptied_file_is_restored_and_a_removed_one_starts_over() {
    let folder = overwrite(person(), b"");
    assert_eq!(open(&folder).list(None, 100).unwrap().len(), 40);
    fs::remove_file(folder.path().join("journal.sqlite")).unwrap();
    let mut journal = open(&folder);
    assert_eq!(journal.replaced(), None);
    assert_eq!(journal.list(None, 100).unwrap().len(), 0);
}

#[test]
fn of_many_programs_that_find_the_damage_one_sets_the_file_aside() {
    for round in 0..20 {
        let me = person();
        let path = me.path();
        let folder = if round % 2 == 0 {
            overwrite(me, b"junk")
        } else {
            corrupt_pages(me);
            fs::write(format!("{}.suspect", path.display()), "").unwrap();
            // the folder was kept above and belongs to this test now
            let kept = path.parent().unwrap().to_owned();
            let folder = tempfile::tempdir_in(kept.parent().unwrap()).unwrap();
            fs::remove_dir(folder.path()).unwrap();
            fs::rename(kept, folder.path()).unwrap();
            folder
        };
        let path = folder.path().join("journal.sqlite");
        let programs: Vec<_> = (0..6)
            .map(|program| {
                let path = path.clone();
                thread::spawn(move || {
                    let now = later(at(THURSDAY), program);
                    let mut journal = Journal::open_or_restore(&path, now.now).unwrap();
                    journal.report_soreness(2, now).unwrap();
                    journal.replaced().is_some()
                })
            })
            .collect();
        let repaired = programs
            .into_iter()
            .filter_map(|it| it.join().unwrap().then_some(()))
            .count();
        assert_eq!(repaired, 1);
        assert_eq!(set_aside(folder.path()).len(), 1);
        let mut journal = Journal::open(&path).unwrap();
        journal.check().unwrap();
        assert_eq!(journal.list(None, 100).unwrap().len(), 40);
        let inbox = journal.today(at(THURSDAY)).unwrap().inbox;
        let notices = inbox
            .iter()
            .filter(|it| it.kind == NoticeKind::Restored)
            .count();
        assert_eq!(notices, 1);
    }
}

#[test]
fn an_interrupted_replacement_is_finished_by_the_next_program() {
    // every step at which the first program may have been killed
    for moved in [&[][..], &["-wal"], &["-wal", ""]] {
        let folder = overwrite(person(), b"junk");
        let path = folder.path().join("journal.sqlite");
        fs::write(format!("{}-wal", path.display()), "a log").unwrap();
        let aside = open(&folder).replaced().unwrap().aside.clone().unwrap();
        // back to the state in which it was killed
        fs::rename(&path, format!("{}.restored", path.display())).unwrap();
        for ending in ["-wal", ""].iter().filter(|ending| !moved.contains(ending)) {
            let piece = format!("{}{ending}", aside.display());
            fs::rename(piece, format!("{}{ending}", path.display())).unwrap();
        }
        let mut journal = open(&folder);
        assert_eq!(journal.list(None, 100).unwrap().len(), 40);
        drop(journal);
        let kept: Vec<_> = set_aside(folder.path());
        assert_eq!(kept.len(), 1);
        assert_eq!(fs::read(&kept[0]).unwrap(), b"junk");
        let log = format!("{}-wal", kept[0].display());
        assert_eq!(fs::read(log).unwrap(), b"a log");
        assert!(!path.with_extension("sqlite.restored").exists());
    }
}

#[cfg(target_os = "linux")]
#[test]
fn without_room_for_the_backup_the_damaged_file_stays_where_it_is() {
    let Some(disk) = super::small_disk::SmallDisk::mount("size=8m") else {
        eprintln!("skipped: only root can mount a small disk");
        return;
    };
    let path = disk.0.path().join("journal.sqlite");
    let mut journal = Journal::open(&path).unwrap();
    let new = workout(Activity::Running, 5, MONDAY_17);
    journal.log_workout(new, at(MONDAY_17)).unwrap();
    journal.back_up_if_due(instant(MONDAY_17)).unwrap();
    drop(journal);
    fs::write(&path, "junk").unwrap();
    let filling = disk.0.path().join("filling");
    let mut file = fs::File::create(&filling).unwrap();
    std::io::copy(&mut std::io::repeat(0), &mut file).unwrap_err();
    drop(file);
    let error = Journal::open_or_restore(&path, instant(THURSDAY)).unwrap_err();
    assert_eq!(error.code(), "E_DISK_FULL");
    assert_eq!(fs::read(&path).unwrap(), b"junk");
    fs::remove_file(&filling).unwrap();
    let mut journal = Journal::open_or_restore(&path, instant(THURSDAY)).unwrap();
    assert_eq!(journal.list(None, 10).unwrap().len(), 1);

    drop(journal);
    fs::write(&path, "junk").unwrap();
    assert!(disk.remount("ro"));
    let error = Journal::open_or_restore(&path, instant(THURSDAY)).unwrap_err();
    assert_eq!(error.code(), "E_READ_ONLY");
    assert_eq!(fs::read(&path).unwrap(), b"junk");
}
