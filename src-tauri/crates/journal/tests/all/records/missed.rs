//! Planned massages that did not take place, and where what was noted happened.

use chrono_tz::Asia::Tokyo;
use journal::*;
use recovery::{Activity, Delivery};

use crate::person::*;

fn everything() -> EntryFilter {
    EntryFilter {
        missed: true,
        soreness: true,
        ..EntryFilter::default()
    }
}

fn missed(me: &mut Person) -> Vec<MissedEntry> {
    let listed = me.journal.list_only(None, 100, &everything()).unwrap();
    let only = listed.into_iter().filter_map(|entry| match entry {
        Entry::Missed(missed) => Some(missed),
        _ => None,
    });
    only.collect()
}

#[test]
fn what_was_skipped_is_listed_when_it_was_skipped_until_that_is_taken_back() {
    let mut me = Person::with_self_massage();
    let today = me.hard_squats();
    let (plan, slot) = (plan_of(&today), today.open.unwrap().slot.unwrap());
    me.journal.skip(&plan, at(OPENS)).unwrap();
    let [skipped] = missed(&mut me).try_into().unwrap();
    assert_eq!((skipped.how, skipped.kept), (Missed::Skipped, false));
    assert_eq!(skipped.start, slot.start);
    assert_eq!(skipped.at, instant(OPENS), "before it was to start");
    assert_eq!(
        (skipped.plan, skipped.zone.as_str()),
        (plan, "Europe/Berlin")
    );
    me.journal.undo(at(OPENS)).unwrap();
    assert_eq!(missed(&mut me), []);
}

#[test]
fn what_was_started_is_listed_as_started_and_as_kept_only_if_it_was() {
    let soon = later(at(OPENS), 2);
    for keeps in [false, true] {
        let mut me = Person::with_self_massage();
        let plan = plan_of(&me.hard_squats());
        if keeps {
            me.journal.keep(&plan, as_recommended(), at(OPENS)).unwrap();
        }
        me.journal.start(&plan, Warnings::Accepted, soon).unwrap();
        me.journal.skip(&plan, later(soon, 1)).unwrap();
        let [missed] = missed(&mut me).try_into().unwrap();
        assert_eq!((missed.started, missed.kept), (true, keeps));
        assert_eq!((missed.how, missed.start), (Missed::Skipped, soon.now));
    }
}

#[test]
fn what_was_kept_and_not_done_is_listed_at_its_time() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    me.journal.keep(&plan, as_recommended(), at(OPENS)).unwrap();
    let slot = me
        .journal
        .today(at(OPENS))
        .unwrap()
        .open
        .unwrap()
        .slot
        .unwrap();
    let over = Moment {
        now: slot.end.to_utc(),
        zone: BERLIN,
    };
    me.journal.did_not(&plan, over).unwrap();
    let [not_done] = missed(&mut me).try_into().unwrap();
    assert_eq!((not_done.how, not_done.kept), (Missed::NotDone, true));
    assert!(!not_done.started);
    assert_eq!(
        (not_done.at, not_done.minutes),
        (slot.start.to_utc(), slot.minutes)
    );
    // asked for workouts and massages alone, the list has none of it
    let entries = me.journal.list(None, 100).unwrap();
    assert!(
        entries
            .iter()
            .all(|entry| matches!(entry, Entry::Workout(_)))
    );
}

#[test]
fn a_massage_and_a_soreness_answer_keep_the_zone_they_were_noted_in() {
    let mut me = Person::new();
    let there = Moment {
        now: instant("2026-11-20T12:00:00Z"),
        zone: Tokyo,
    };
    let rub = massage("2026-11-20T11:00:00Z", 30, Delivery::Therapist);
    me.journal.log_massage(rub.clone(), there).unwrap();
    me.journal.report_soreness(3, there).unwrap();
    let zones = |me: &mut Person| -> Vec<Option<String>> {
        let listed = me.journal.list_only(None, 100, &everything()).unwrap();
        let zone = |entry| match entry {
            Entry::Massage(massage) => massage.zone,
            Entry::Soreness(answer) => answer.zone,
            other => panic!("{other:?}"),
        };
        listed.into_iter().map(zone).collect()
    };
    let tokyo = Some("Asia/Tokyo".to_owned());
    assert_eq!(zones(&mut me), [tokyo.clone(), tokyo.clone()]);
    // corrected at home, it stays where it was
    let Entry::Massage(noted) = me.journal.list(None, 1).unwrap().remove(0) else {
        panic!("the massage is the only entry");
    };
    me.journal
        .edit_massage(&noted.id, rub, at(MONDAY_17))
        .unwrap();
    assert_eq!(zones(&mut me), [tokyo.clone(), tokyo]);
}

#[test]
fn what_is_older_than_its_zone_has_that_of_the_workout_before_it() {
    let mut me = Person::new();
    let there = |text: &str| Moment {
        now: instant(text),
        zone: Tokyo,
    };
    let early = massage("2026-11-18T11:00:00Z", 30, Delivery::SelfMassage);
    me.journal
        .log_massage(early, there("2026-11-18T12:00:00Z"))
        .unwrap();
    let run = workout(Activity::Running, 5, "2026-11-19T09:00:00Z");
    me.journal
        .log_workout(run, there("2026-11-19T09:00:00Z"))
        .unwrap();
    let late = massage("2026-11-20T11:00:00Z", 30, Delivery::SelfMassage);
    me.journal
        .log_massage(late, there("2026-11-20T12:00:00Z"))
        .unwrap();
    me.journal
        .report_soreness(3, there("2026-11-20T12:00:00Z"))
        .unwrap();
    let path = me.path();
    drop(me.journal);
    // as the build before left it
    let raw = rusqlite::Connection::open(&path).unwrap();
    raw.execute_batch(BEFORE_IMPORTS).unwrap();
    raw.execute_batch(
        "DROP TABLE guided_session;
         ALTER TABLE plan DROP COLUMN runs_until;
         ALTER TABLE plan DROP COLUMN removed;
         ALTER TABLE plan DROP COLUMN chosen;
         ALTER TABLE device_state DROP COLUMN restored;
         ALTER TABLE change DROP COLUMN follows;
         ALTER TABLE massage DROP COLUMN parts;
         ALTER TABLE massage DROP COLUMN felt;
         ALTER TABLE massage DROP COLUMN zone;
         ALTER TABLE soreness DROP COLUMN zone;
         DROP TABLE missed;
         DROP TABLE series_exception;
         DROP TABLE session_series;
         DROP INDEX workout_of_session;
         ALTER TABLE workout DROP COLUMN of_session;
         ALTER TABLE workout DROP COLUMN went; DROP TABLE trial_answer;
         DROP TABLE trial_session;
         DROP TABLE trial;
         PRAGMA user_version = 4;",
    )
    .unwrap();
    drop(raw);
    let mut journal = Journal::open(&path).unwrap();
    let listed = journal.list_only(None, 100, &everything()).unwrap();
    let zones: Vec<_> = listed
        .into_iter()
        .filter_map(|entry| match entry {
            Entry::Massage(massage) => Some(massage.zone),
            Entry::Soreness(answer) => Some(answer.zone),
            _ => None,
        })
        .collect();
    let tokyo = Some("Asia/Tokyo".to_owned());
    assert_eq!(zones, [tokyo.clone(), tokyo, None]);
}
