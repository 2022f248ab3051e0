//! Restoring a backup.

use std::fs;

use chrono::TimeDelta;
use journal::{Journal, JournalError, NoticeKind, ReminderState, Warnings};
use recovery::{Activity, Flag};
use rusqlite::Connection;

use super::THURSDAY;
use crate::person::{MONDAY_17, Person, RUN, as_recommended, at, instant, later, plan_of};

#[test]
fn the_current_journal_is_set_aside_and_can_be_restored_too() {
    let mut me = Person::new();
    me.hard_squats();
    let copy = me.folder.path().join("copy.sqlite");
    me.journal.backup(&copy).unwrap();
    me.log(Activity::Running, 5, "2026-11-24T16:00:00Z");
    let path = me.path();

    let there = Journal::restore(&path, &copy, instant(THURSDAY)).unwrap();
    assert_eq!(there.kind, NoticeKind::RolledBack);
    let aside = there.aside.unwrap();
    assert!(aside.ends_with("journal-replaced-2026-11-26T160000Z.sqlite"));
    let mut journal = me.other();
    assert_eq!(journal.list(None, 10).unwrap().len(), 1);
    let inbox = journal.today(at(THURSDAY)).unwrap().inbox;
    let notice = inbox.iter().find(|it| it.kind == NoticeKind::RolledBack);
    assert_eq!(notice.unwrap().file, Some(aside.display().to_string()));
    assert!(copy.exists());

    // its last workout is still in the write-ahead log that was set aside with it
    Journal::restore(&path, &aside, instant(THURSDAY)).unwrap();
    assert_eq!(me.other().list(None, 10).unwrap().len(), 2);
}

#[test]
fn a_backup_put_in_place_by_hand_is_a_journal_like_any_other() {
    let mut me = Person::new();
    me.hard_squats();
    let copy = me.folder.path().join("copy.sqlite");
    me.journal.backup(&copy).unwrap();
    let path = me.path();
    drop(me.journal);
    fs::rename(&copy, &path).unwrap();
    let mut journal = Journal::open(&path).unwrap();
    assert_eq!(journal.list(None, 10).unwrap().len(), 1);
    let raw = Connection::open(&path).unwrap();
    let mode: String = raw
        .pragma_query_value(None, "journal_mode", |row| row.get(0))
        .unwrap();
    assert_eq!(
        mode, "wal",
        "readers and a writer do not wait for each other"
    );
}

#[test]
fn programs_that_have_the_journal_open_continue_with_the_new_one() {
    let mut me = Person::new();
    let copy = me.folder.path().join("copy.sqlite");
    me.journal.backup(&copy).unwrap();
    me.hard_squats();
    let mut agent = me.other();
    let before = agent.data_version().unwrap();
    Journal::restore(&me.path(), &copy, instant(THURSDAY)).unwrap();

    assert_ne!(agent.data_version().unwrap(), before);
    assert_eq!(agent.list(None, 10).unwrap().len(), 0);
    let now = "2026-11-26T15:00:00Z";
    me.log(Activity::Running, 5, now);
    assert_eq!(agent.list(None, 10).unwrap().len(), 1);
    drop((agent, me.journal));
    let mut journal = Journal::open(&me.folder.path().join("journal.sqlite")).unwrap();
    assert_eq!(journal.list(None, 10).unwrap().len(), 1);
    journal.check().unwrap();
}

#[test]
fn every_write_during_a_restore_is_in_one_file_or_another() {
    let mut me = Person::new();
    me.hard_squats();
    let copy = me.folder.path().join("copy.sqlite");
    me.journal.backup(&copy).unwrap();
    let path = me.path();
    let writers: Vec<_> = (0..4)
        .map(|writer| {
            let mut journal = me.other();
            std::thread::spawn(move || {
                for turn in 0..25 {
                    let when = later(at(THURSDAY), writer * 25 + turn);
                    journal
                        .report_soreness(u8::try_from(writer).unwrap(), when)
                        .unwrap();
                }
            })
        })
        .collect();
    let mut files = vec![path.clone()];
    for turn in 0..10 {
        let now = instant(THURSDAY) + TimeDelta::seconds(turn);
        files.extend(Journal::restore(&path, &copy, now).unwrap().aside);
    }
    for writer in writers {
        writer.join().unwrap();
    }
    let answers: i64 = files
        .iter()
        .map(|file| {
            Journal::open(file).unwrap().check().unwrap();
            let raw = Connection::open(file).unwrap();
            raw.query_row("SELECT count(*) FROM soreness", [], |row| {
                row.get::<_, i64>(0)
            })
            .unwrap()
        })
        .sum();
    assert_eq!(
        answers,
        100,
        "each answer is in one of {} files",
        files.len()
    );
}

#[test]
fn a_backup_that_cannot_be_restored_leaves_the_journal_as_it_is() {
    let mut me = Person::new();
    me.hard_squats();
    let copy = me.folder.path().join("copy.sqlite");
    me.journal.backup(&copy).unwrap();
    let good = fs::read(&copy).unwrap();
    let mut newer = good.clone();
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    let mut corrupted = good.clone();
    for byte in &mut corrupted[4096 * 3..4096 * 6] {
        *byte = 0xa5;
    }
    for (content, code) in [
        (newer, "E_NEWER_JOURNAL"),
        (corrupted, "E_NOT_A_JOURNAL"),
        (b"Dear diary".to_vec(), "E_NOT_A_JOURNAL"),
        (Vec::new(), "E_NOT_A_JOURNAL"),
        (good[..4096 * 4].to_vec(), "E_NOT_A_JOURNAL"),
    ] {
        fs::write(&copy, content).unwrap();
        let before = me.journal.list(None, 10).unwrap();
        let error = Journal::restore(&me.path(), &copy, instant(THURSDAY)).unwrap_err();
        assert_eq!(error.code(), code);
        assert_eq!(me.journal.list(None, 10).unwrap(), before);
    }
    let names: Vec<_> = fs::read_dir(me.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.contains("restored") || name.contains("replaced"))
        .collect();
    assert_eq!(names, [] as [String; 0]);
}

#[test]
fn a_damaged_or_newer_journal_can_be_replaced_by_a_backup() {
    for damaged in [&b"junk"[..], b""] {
        let mut me = Person::new();
        me.hard_squats();
        let copy = me.folder.path().join("copy.sqlite");
        me.journal.backup(&copy).unwrap();
        let path = me.path();
        let Person { folder, journal } = me;
        drop(journal);
        fs::write(&path, damaged).unwrap();
        let aside = Journal::restore(&path, &copy, instant(THURSDAY))
            .unwrap()
            .aside;
        assert_eq!(fs::read(aside.unwrap()).unwrap(), damaged);
        assert_eq!(
            Journal::open(&path).unwrap().list(None, 10).unwrap().len(),
            1
        );
        drop(folder);
    }
    let mut me = Person::new();
    let copy = me.folder.path().join("copy.sqlite");
    me.journal.backup(&copy).unwrap();
    let newer = Connection::open(me.path()).unwrap();
    newer.pragma_update(None, "user_version", 99).unwrap();
    Journal::restore(&me.path(), &copy, instant(THURSDAY)).unwrap();
    me.other().check().unwrap();
}

#[test]
fn reminders_of_an_old_backup_are_missed_together_and_none_is_raised() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let backup = me
        .journal
        .back_up_if_due(instant(MONDAY_17))
        .unwrap()
        .unwrap();
    for day in 24..29 {
        me.log(Activity::Running, 7, &format!("2026-11-{day}T10:00:00Z"));
    }
    let now = "2027-01-15T12:00:00Z";
    Journal::restore(&me.path(), &backup, instant(now)).unwrap();
    let mut agent = me.other();
    let due = agent.claim_due(RUN, at(now)).unwrap();
    let late = instant("2026-12-31T00:00:00Z");
    assert!(due.iter().all(|reminder| reminder.at > late), "{due:?}");
    assert!(due.len() <= 1, "{due:?}");
    assert!(agent.claim_due(RUN, at(now)).unwrap().is_empty());
    let states: Vec<_> = agent
        .reminders(&plan)
        .unwrap()
        .into_iter()
        .map(|life| life.state)
        .collect();
    assert!(states.contains(&ReminderState::Missed), "{states:?}");
    assert!(!states.contains(&ReminderState::Pending), "{states:?}");
    let inbox = agent.today(at(now)).unwrap().inbox;
    let missed = inbox
        .iter()
        .filter(|notice| notice.kind == NoticeKind::Missed)
        .all(|notice| notice.count == 1);
    assert!(missed, "each kind is reported once");
}

#[test]
fn a_restored_backup_has_no_numbers_of_notifications() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    let opens = "2026-11-23T18:00:00Z";
    let due = me.claim(RUN, opens).remove(0);
    me.journal.mark_shown(&due.id, 7, at(opens)).unwrap();
    let copy = me.folder.path().join("copy.sqlite");
    me.journal.backup(&copy).unwrap();
    Journal::restore(&me.path(), &copy, instant(opens)).unwrap();
    let again = me.claim("another", opens).remove(0);
    assert_eq!((again.id, again.server_id), (due.id, None));
}

#[test]
fn no_massage_starts_from_a_backup_before_the_safety_questions_are_answered() {
    for damaged in [false, true] {
        let mut me = Person::with_self_massage();
        let plan = plan_of(&me.hard_squats());
        let now = instant(MONDAY_17);
        let backup = me.journal.back_up_if_due(now).unwrap().unwrap();
        let opens = at("2026-11-23T18:00:00Z");
        me.journal.report(&[Flag::RfFever], &[], opens).unwrap();
        let path = me.path();
        let Person { folder, journal } = me;
        drop(journal);
        if damaged {
            fs::write(&path, b"junk").unwrap();
        } else {
            Journal::restore(&path, &backup, opens.now).unwrap();
        }
        let mut journal = Journal::open_or_restore(&path, opens.now).unwrap();
        let today = journal.today(opens).unwrap();
        assert!(today.flags.is_empty(), "the backup is older");
        assert!(today.questions_first);
        let refused = journal.start(&plan, Warnings::Accepted, opens);
        assert!(matches!(refused, Err(JournalError::SafetyQuestions)));
        journal.answer_safety_questions(&[], &[], opens).unwrap();
        let mut settings = journal.settings().unwrap();
        settings.conditions_asked = true;
        journal.set_settings(settings, opens).unwrap();
        journal.start(&plan, Warnings::Accepted, opens).unwrap();
        drop(folder);
    }
}

#[test]
fn a_health_condition_that_may_be_missing_from_a_backup_is_asked_for_before_any_massage() {
    let mut me = Person::with_self_massage().without_conditions();
    let plan = plan_of(&me.hard_squats());
    let copy = me.folder.path().join("copy.sqlite");
    me.journal.backup(&copy).unwrap();
    Journal::restore(&me.path(), &copy, instant(MONDAY_17)).unwrap();
    let mut journal = me.other();
    let now = later(at(MONDAY_17), 5);
    journal.answer_safety_questions(&[], &[], now).unwrap();
    let today = journal.today(now).unwrap();
    assert!(today.asks_conditions);
    let slot = today.open.unwrap().slot.unwrap();
    assert!(
        slot.pressure.hi.get() <= 3,
        "gentle enough for any other day"
    );
    let kept = journal.keep(&plan, as_recommended(), now);
    assert!(matches!(kept, Err(JournalError::Conditions)), "{kept:?}");
    let started = journal.start(&plan, Warnings::Accepted, now);
    assert!(matches!(started, Err(JournalError::Conditions)));

    let mut settings = journal.settings().unwrap();
    settings.conditions_asked = true;
    let answered = journal.set_settings(settings, now).unwrap();
    assert!(!answered.asks_conditions);
    journal.keep(&plan, as_recommended(), now).unwrap();
}
