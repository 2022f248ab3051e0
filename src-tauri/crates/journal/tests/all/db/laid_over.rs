//! A sound journal put in the place of another one by hand, with no log beside it that would tell: what was
//! noted elsewhere is not in it, so Rubdown says so and asks again.

use std::fs;
use std::path::Path;

use chrono::TimeDelta;
use journal::{Journal, NoticeKind, NoticeKind::LaidOver, Today};
use recovery::Activity;

use super::THURSDAY;
use crate::person::{Person, at, instant};

/// Someone who has said whether they have a condition, with so many runs.
fn person(runs: i64) -> Person {
    let mut me = Person::new();
    let mut settings = me.journal.settings().unwrap();
    settings.conditions_asked = true;
    me.journal
        .set_settings(settings, at("2026-11-01T08:00:00Z"))
        .unwrap();
    let last = instant("2026-11-26T12:00:00Z");
    for day in (0..runs).rev() {
        let end = last - TimeDelta::days(day);
        me.log(Activity::Running, 5, &end.to_rfc3339());
    }
    me
}

fn run_again(me: &mut Person) {
    me.log(Activity::Running, 5, "2026-11-26T14:00:00Z");
}

/// The file once all of it is in there.
fn content(me: &mut Person) -> Vec<u8> {
    me.journal.checkpoint().unwrap();
    fs::read(me.path()).unwrap()
}

/// What the inbox says of the journal, and Today, after the next look for reminders.
fn next_look(path: &Path) -> (Vec<NoticeKind>, Today) {
    let mut journal = Journal::open_or_restore(path, instant(THURSDAY)).unwrap();
    journal.claim_due("run 1", at(THURSDAY)).unwrap();
    let today = journal.today(at(THURSDAY)).unwrap();
    let kinds = today.inbox.iter().map(|notice| notice.kind);
    let of_journal = |kind: &NoticeKind| !matches!(kind, NoticeKind::Missed | NoticeKind::NotShown);
    (kinds.filter(of_journal).collect(), today)
}

#[test]
fn another_journal_is_named_once_and_asks_again() {
    let theirs = content(&mut person(3));
    let me = person(5);
    let (
        path,
        Person {
            folder: _folder,
            journal,
        },
    ) = (me.path(), me);
    drop(journal);
    fs::write(&path, &theirs).unwrap();

    let mut journal = Journal::open_or_restore(&path, instant(THURSDAY)).unwrap();
    assert_eq!(journal.replaced().map(|it| it.kind), Some(LaidOver));
    // before anybody has looked for reminders, too
    let today = journal.today(at(THURSDAY)).unwrap();
    assert!(today.asks_conditions && today.questions_first);
    drop(journal);
    let (said, today) = next_look(&path);
    assert_eq!(said, [LaidOver]);
    assert!(today.asks_conditions && today.questions_first);
    assert_eq!(next_look(&path).0, [LaidOver]);
    let again = Journal::open_or_restore(&path, instant(THURSDAY)).unwrap();
    assert_eq!(again.replaced(), None);
}

#[test]
fn an_older_state_is_as_good_as_another_journal() {
    let mut me = person(3);
    let earlier = content(&mut me);
    run_again(&mut me);
    let (
        path,
        Person {
            folder: _folder,
            journal,
        },
    ) = (me.path(), me);
    drop(journal);
    fs::write(&path, &earlier).unwrap();
    assert_eq!(next_look(&path).0, [LaidOver]);
}

#[test]
fn a_program_that_is_running_notices_it_at_its_next_look() {
    let theirs = content(&mut person(3));
    for moved in [false, true] {
        let mut me = person(5);
        // a minute after a change, the log is empty
        me.journal.checkpoint().unwrap();
        let path = me.path();
        if moved {
            let beside = path.with_extension("new");
            fs::write(&beside, &theirs).unwrap();
            fs::rename(beside, &path).unwrap();
        } else {
            fs::write(&path, &theirs).unwrap();
        }
        // it may refuse the file at first, for the index of the log that lies there
        drop(me.journal.data_version());
        assert_eq!(next_look(&path).0, [LaidOver], "moved: {moved}");
    }
}

#[test]
fn a_later_state_is_taken_in_silence() {
    let mut me = person(3);
    let path = me.path();
    // another computer's Rubdown went on with it
    let elsewhere = tempfile::tempdir().unwrap();
    let there = elsewhere.path().join("journal.sqlite");
    fs::write(&there, content(&mut me)).unwrap();
    let mut other = Person {
        folder: elsewhere,
        journal: Journal::open(&there).unwrap(),
    };
    run_again(&mut other);
    let later = content(&mut other);
    let Person {
        folder: _folder,
        journal,
    } = me;
    drop(journal);
    fs::write(&path, later).unwrap();
    assert_eq!(next_look(&path).0, []);
}

#[test]
fn a_crash_before_the_last_change_was_remembered_is_no_other_journal() {
    let mut me = person(3);
    let path = me.path();
    let seen = path.with_extension("sqlite.seen");
    me.journal.checkpoint().unwrap();
    let before = fs::read(&seen).unwrap();
    run_again(&mut me);
    let Person {
        folder: _folder,
        journal,
    } = me;
    drop(journal);
    assert_ne!(fs::read(&seen).unwrap(), before);
    fs::write(&seen, before).unwrap();
    assert_eq!(next_look(&path).0, []);
}

#[test]
fn starting_over_and_what_rubdown_puts_there_itself_are_known() {
    let me = person(3);
    let (
        path,
        Person {
            folder,
            mut journal,
        },
    ) = (me.path(), me);
    let copy = folder.path().join("copy.sqlite");
    journal.backup(&copy).unwrap();
    drop(journal);
    Journal::restore(&path, &copy, instant(THURSDAY)).unwrap();
    assert_eq!(next_look(&path).0, [NoticeKind::RolledBack]);

    for ending in ["", "-wal", "-shm"] {
        drop(fs::remove_file(format!("{}{ending}", path.display())));
    }
    let (said, today) = next_look(&path);
    assert_eq!(said, []);
    assert!(today.first_start);
}

#[test]
fn a_copy_of_the_whole_folder_is_no_more_the_journal_that_was_used() {
    let me = person(3);
    let (path, Person { folder, journal }) = (me.path(), me);
    drop(journal);
    if fs::metadata(&path).unwrap().created().is_err() {
        // this system does not say when a file was made
        return;
    }
    let copy = tempfile::tempdir().unwrap();
    for file in fs::read_dir(folder.path()).unwrap().flatten() {
        if file.path().is_file() {
            fs::copy(file.path(), copy.path().join(file.file_name())).unwrap();
        }
    }
    assert_eq!(next_look(&copy.path().join("journal.sqlite")).0, [LaidOver]);
    assert_eq!(next_look(&path).0, []);
}
