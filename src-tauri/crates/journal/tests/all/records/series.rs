//! Sessions that recur: on the wall, over changes of the clock and journeys; one of them, this and
//! later, all of them; and each change taken back.

use chrono::{DateTime, NaiveDate, Utc};
use journal::*;
use recovery::civil::Weekly;
use recovery::{Activity, InputError, SessionKind};

use crate::person::*;

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Running at an hour on some weekdays, from a date on.
pub(crate) fn runs(first: &str, weekdays: &[u8], time: &str) -> NewSeries {
    NewSeries {
        rule: Weekly {
            first: date(first),
            until: None,
            weekdays: weekdays.to_vec(),
            every_weeks: 1,
        },
        time: time.parse().unwrap(),
        except: vec![],
        duration_min: Some(45),
        kind: SessionKind::Training,
        rpe_expected: None,
        activity: Some(Activity::Running),
    }
}

fn starts(me: &mut Person, at: Moment) -> Vec<DateTime<Utc>> {
    let sessions = me.journal.sessions(at).unwrap();
    sessions.iter().map(|session| session.start).collect()
}

fn first_days(me: &mut Person, at: Moment, count: usize) -> Vec<String> {
    let days = starts(me, at).into_iter().take(count);
    days.map(|start| start.with_timezone(&at.zone).format("%d %H:%M").to_string())
        .collect()
}

/// Someone who runs on Monday, Wednesday and Friday at 18:00.
fn runner() -> (Person, SeriesId) {
    let mut me = Person::with_self_massage();
    let now = at(MONDAY_17);
    me.journal
        .plan_series(runs("2026-11-23", &[1, 3, 5], "18:00:00"), now)
        .unwrap();
    let id = me.journal.series(now).unwrap().remove(0).id;
    (me, id)
}

#[test]
fn they_keep_their_time_on_the_wall_when_the_clock_is_put_back_and_forward() {
    let mut me = Person::new();
    let october = at("2026-10-23T10:00:00Z");
    me.journal
        .plan_series(runs("2026-10-23", &[5, 7], "02:30:00"), october)
        .unwrap();
    // 02:30 comes twice on the 25th: the first of the two
    assert_eq!(
        starts(&mut me, october)[..2],
        [
            instant("2026-10-25T00:30:00Z"),
            instant("2026-10-30T01:30:00Z")
        ]
    );
    // and does not exist on 28 March: the minute after the gap
    let march = at("2027-03-27T10:00:00Z");
    assert_eq!(
        starts(&mut me, march)[..2],
        [
            instant("2027-03-28T01:00:00Z"),
            instant("2027-04-02T00:30:00Z")
        ]
    );
}

#[test]
fn after_a_journey_they_are_at_the_same_time_on_the_wall_there() {
    let (mut me, id) = runner();
    let friday = SessionId::from(format!("{id}:2026-11-27"));
    let later = training("2026-11-27T18:30:00Z");
    me.journal
        .edit_session(&friday, later, at(MONDAY_17))
        .unwrap();
    let there = Moment {
        zone: chrono_tz::America::New_York,
        ..at("2026-11-25T20:00:00Z")
    };
    assert_eq!(
        starts(&mut me, there)[..3],
        [
            instant("2026-11-25T23:00:00Z"),
            // moved to 19:30 in Berlin
            instant("2026-11-28T00:30:00Z"),
            instant("2026-11-30T23:00:00Z")
        ]
    );
}

#[test]
fn one_is_left_out_or_moved_without_touching_the_others() {
    let (mut me, id) = runner();
    let now = at(MONDAY_17);
    let wednesday = me.journal.sessions(now).unwrap().remove(1);
    assert_eq!(wednesday.id.as_str(), format!("{id}:2026-11-25"));
    me.journal.cancel_session(&wednesday.id, now).unwrap();
    assert_eq!(
        first_days(&mut me, now, 3),
        ["23 18:00", "27 18:00", "30 18:00"]
    );
    let again = me.journal.cancel_session(&wednesday.id, now);
    assert_eq!(again.unwrap_err().code(), "E_NOT_FOUND");
    let friday = SessionId::from(format!("{id}:2026-11-27"));
    me.journal
        .edit_session(&friday, training("2026-12-01T08:00:00Z"), now)
        .unwrap();
    assert_eq!(
        first_days(&mut me, now, 4),
        ["23 18:00", "30 18:00", "01 09:00", "02 18:00"]
    );
    let moved = me.journal.session(&friday.as_str()[30..], now).unwrap();
    assert!(moved.occurrence.unwrap().changed);
    // moved back, and it is one of them again
    me.journal
        .edit_session(&friday, training("2026-11-27T17:00:00Z"), now)
        .unwrap();
    assert_eq!(first_days(&mut me, now, 2), ["23 18:00", "27 18:00"]);
}

#[test]
fn every_second_saturday_until_a_date_except_one() {
    let mut me = Person::new();
    let now = at(MONDAY_17);
    let mut rides = runs("2026-11-28", &[6], "09:00:00");
    rides.rule.every_weeks = 2;
    rides.rule.until = Some(date("2027-01-09"));
    rides.except = vec![date("2026-12-12"), date("2026-12-13")];
    me.journal.plan_series(rides, now).unwrap();
    assert_eq!(
        first_days(&mut me, now, 9),
        ["28 09:00"],
        "four weeks are listed"
    );
    let december = at("2026-12-20T10:00:00Z");
    assert_eq!(first_days(&mut me, december, 9), ["26 09:00", "09 09:00"]);
    assert_eq!(me.journal.series(at("2027-01-10T10:00:00Z")).unwrap(), []);
}

#[test]
fn this_and_later_ones_change_and_the_earlier_stay() {
    let (mut me, id) = runner();
    let now = at(MONDAY_17);
    let left_out = SessionId::from(format!("{id}:2026-11-30"));
    me.journal.cancel_session(&left_out, now).unwrap();
    let later = runs("2026-11-23", &[1, 3, 5], "07:00:00");
    me.journal
        .edit_series(&id, Some(date("2026-11-27")), later, now)
        .unwrap();
    assert_eq!(
        first_days(&mut me, now, 4),
        ["23 18:00", "25 18:00", "27 07:00", "02 07:00"],
        "what was left out stays so"
    );
    assert_eq!(me.journal.series(now).unwrap().len(), 2);
    me.journal.cancel_series(&id, None, now).unwrap();
    assert_eq!(first_days(&mut me, now, 1), ["27 07:00"]);
}

#[test]
fn all_of_them_change_but_what_was_moved_apart() {
    let (mut me, id) = runner();
    let now = at(MONDAY_17);
    let friday = SessionId::from(format!("{id}:2026-11-27"));
    me.journal
        .edit_session(&friday, training("2026-11-28T09:00:00Z"), now)
        .unwrap();
    me.journal
        .edit_series(&id, None, runs("2026-11-23", &[5], "06:00:00"), now)
        .unwrap();
    assert_eq!(first_days(&mut me, now, 2), ["28 10:00", "04 06:00"]);
    // a rule without its date has it no longer
    me.journal
        .edit_series(&id, None, runs("2026-11-23", &[2], "06:00:00"), now)
        .unwrap();
    assert_eq!(first_days(&mut me, now, 2), ["24 06:00", "01 06:00"]);
}

type Change<'a> = &'a dyn Fn(&mut Journal) -> Result<Replanned, JournalError>;

#[test]
fn each_change_of_a_series_is_taken_back() {
    let (mut me, id) = runner();
    let now = at(MONDAY_17);
    let before = me.journal.sessions(now).unwrap();
    let friday = SessionId::from(format!("{id}:2026-11-27"));
    let new = || runs("2026-11-23", &[2], "07:00:00");
    let changes: [Change<'_>; 7] = [
        &|it| it.plan_series(new(), now),
        &|it| it.edit_session(&friday, training("2026-11-27T08:00:00Z"), now),
        &|it| it.cancel_session(&friday, now),
        &|it| it.edit_series(&id, None, new(), now),
        &|it| it.edit_series(&id, Some(date("2026-11-27")), new(), now),
        &|it| it.cancel_series(&id, None, now),
        &|it| it.cancel_series(&id, Some(date("2026-11-27")), now),
    ];
    for (nth, change) in changes.iter().enumerate() {
        change(&mut me.journal).unwrap();
        assert_ne!(me.journal.sessions(now).unwrap(), before, "change {nth}");
        me.journal.undo(now).unwrap();
        assert_eq!(me.journal.sessions(now).unwrap(), before, "change {nth}");
    }
}

#[test]
fn a_race_that_recurs_bends_the_plan_as_a_single_one_does() {
    let slot = |plan: &dyn Fn(&mut Journal)| {
        let mut me = Person::with_self_massage();
        plan(&mut me.journal);
        let open = me.hard_squats().open.unwrap();
        (open.plan.status, open.slot, open.timeline.planned.len())
    };
    let now = at("2026-11-23T08:00:00Z");
    let single = slot(&|it| drop(it.plan_session(race("2026-11-24T16:00:00Z"), now).unwrap()));
    let league = NewSeries {
        kind: SessionKind::Competition,
        activity: None,
        duration_min: None,
        ..runs("2026-11-01", &[2], "17:00:00")
    };
    let series = slot(&|it| drop(it.plan_series(league.clone(), now).unwrap()));
    assert_eq!(series, single);
    assert_eq!(series.0, recovery::Status::Deferred);
    assert_ne!(slot(&|_| ()), single);
}

#[test]
fn what_cannot_be_is_refused() {
    let mut me = Person::new();
    let now = at(MONDAY_17);
    let good = || runs("2026-11-23", &[1], "18:00:00");
    let refused = |me: &mut Person, new: NewSeries| me.journal.plan_series(new, now).unwrap_err();
    let mut never = good();
    never.rule.weekdays = vec![];
    let shape = InputError::Shape("weekdays".to_owned());
    assert!(matches!(refused(&mut me, never), JournalError::Input(it) if it == shape));
    let mut endless = good();
    endless.duration_min = Some(0);
    assert!(matches!(
        refused(&mut me, endless),
        JournalError::Input(InputError::Duration)
    ));
    let unknown = SeriesId::from("no such series");
    let edited = me.journal.edit_series(&unknown, None, good(), now);
    assert_eq!(edited.unwrap_err().code(), "E_NOT_FOUND");
    let cancelled = me.journal.cancel_series(&unknown, None, now);
    assert_eq!(cancelled.unwrap_err().code(), "E_NOT_FOUND");
    for _ in 0..100 {
        me.journal.plan_series(good(), now).unwrap();
    }
    let many = refused(&mut me, good());
    assert!(matches!(many, JournalError::Input(InputError::TooMany(_))));
}

#[test]
fn a_journal_of_the_build_before_learns_of_series_and_keeps_what_it_has() {
    let mut me = Person::with_self_massage();
    let now = at(MONDAY_17);
    me.hard_squats();
    me.journal
        .plan_session(race("2026-11-29T09:00:00Z"), now)
        .unwrap();
    let before = me.journal.today(now).unwrap();
    let sessions = me.journal.sessions(now).unwrap();
    let path = me.path();
    drop(me.journal);
    // as the build before left it
    let raw = rusqlite::Connection::open(&path).unwrap();
    raw.execute_batch(BEFORE_IMPORTS).unwrap();
    raw.execute_batch(
        "DROP TABLE series_exception;
         DROP TABLE session_series;
         DROP INDEX workout_of_session;
         ALTER TABLE workout DROP COLUMN of_session;
         ALTER TABLE workout DROP COLUMN went; DROP TABLE trial_answer; DROP TABLE trial_session; DROP TABLE trial;
         PRAGMA user_version = 11;",
    )
    .unwrap();
    drop(raw);
    let mut journal = Journal::open(&path).unwrap();
    assert_eq!(journal.today(now).unwrap(), before);
    assert_eq!(journal.sessions(now).unwrap(), sessions);
    journal
        .plan_series(runs("2026-11-23", &[2], "18:00:00"), now)
        .unwrap();
    assert_eq!(journal.undo(now).unwrap(), before);
}
