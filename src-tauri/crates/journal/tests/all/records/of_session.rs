//! A workout that was a planned session takes it out of what is planned.

use chrono::TimeDelta;
use journal::*;
use recovery::{Activity, Status};
use rstest::rstest;

use super::series::runs;
use crate::person::*;

fn run(end: &str, of: &SessionId) -> NewWorkout {
    NewWorkout {
        of_session: Some(of.clone()),
        ..workout(Activity::Running, 7, end)
    }
}

#[test]
fn one_of_a_series_is_planned_no_longer_until_that_is_taken_back() {
    let mut me = Person::with_self_massage();
    let now = at(MONDAY_17);
    me.journal
        .plan_series(runs("2026-11-23", &[1, 3], "18:00:00"), now)
        .unwrap();
    let sessions = me.journal.sessions(now).unwrap();
    // an hour early: else it would still lie ahead, and the massage after it
    let today = me
        .journal
        .log_workout(run(MONDAY_17, &sessions[0].id), now)
        .unwrap();
    let logged = today.open.unwrap();
    assert_eq!(logged.plan.status, Status::Recommended);
    assert_eq!(logged.workout.of_session.as_ref(), Some(&sessions[0].id));
    assert_eq!(me.journal.sessions(now).unwrap(), sessions[1..]);
    let twice = me.journal.log_workout(run(MONDAY_17, &sessions[0].id), now);
    assert_eq!(twice.unwrap_err().code(), "E_NOT_FOUND");
    // an edit that does not speak of it leaves it so
    let id = logged.workout.id;
    me.journal
        .edit_workout(&id, workout(Activity::Running, 8, MONDAY_17), now)
        .unwrap();
    assert_eq!(me.journal.sessions(now).unwrap(), sessions[1..]);
    me.journal.undo(now).unwrap();
    me.journal.undo(now).unwrap();
    assert_eq!(me.journal.sessions(now).unwrap(), sessions);
}

#[test]
fn a_session_comes_back_when_its_workout_is_deleted_or_was_another() {
    let mut me = Person::with_self_massage();
    let now = at(MONDAY_17);
    for start in ["2026-11-23T17:00:00Z", "2026-11-23T19:00:00Z"] {
        me.journal.plan_session(training(start), now).unwrap();
    }
    let both = me.journal.sessions(now).unwrap();
    let today = me
        .journal
        .log_workout(run(MONDAY_17, &both[0].id), now)
        .unwrap();
    let id = today.open.unwrap().workout.id;
    me.journal
        .edit_workout(&id, run(MONDAY_17, &both[1].id), now)
        .unwrap();
    assert_eq!(me.journal.sessions(now).unwrap(), both[..1]);
    me.journal.delete_workout(&id, now).unwrap();
    assert_eq!(me.journal.sessions(now).unwrap(), both);
}

#[test]
fn what_was_done_stays_done_when_the_series_changes_from_then_on() {
    let mut me = Person::with_self_massage();
    let now = at(MONDAY_17);
    me.journal
        .plan_series(runs("2026-11-16", &[1], "18:00:00"), now)
        .unwrap();
    let monday = me.journal.sessions(now).unwrap().remove(0);
    me.journal
        .log_workout(run(MONDAY_17, &monday.id), now)
        .unwrap();
    let occurrence = monday.occurrence.unwrap();
    let earlier = runs("2026-11-16", &[1], "17:30:00");
    me.journal
        .edit_series(&occurrence.series, Some(occurrence.date), earlier, now)
        .unwrap();
    let next = me.journal.sessions(now).unwrap().remove(0);
    assert_eq!(next.start, instant("2026-11-30T16:30:00Z"));
}

#[rstest]
#[case(
    "2026-11-23T16:00:00Z",
    60,
    true,
    "it began two hours before the session"
)]
#[case("2026-11-23T15:59:00Z", 60, false, "a minute more")]
#[case("2026-11-23T20:00:00Z", 60, true, "two hours after")]
#[case("2026-11-23T20:01:00Z", 60, false, "a minute more")]
#[case("2026-11-23T17:10:00Z", 180, true, "they overlap")]
fn a_session_is_near(
    #[case] end: &str,
    #[case] minutes: u32,
    #[case] near: bool,
    #[case] why: &str,
) {
    let mut me = Person::new();
    let now = at("2026-11-23T20:30:00Z");
    me.journal
        .plan_session(training("2026-11-23T17:00:00Z"), now)
        .unwrap();
    let found = me
        .journal
        .session_nearby(Activity::Running, instant(end), minutes, now)
        .unwrap();
    assert_eq!(found.is_some(), near, "{why}");
}

#[test]
fn of_several_that_of_the_same_activity_comes_first_then_the_nearest() {
    let mut me = Person::new();
    let now = at(MONDAY_17);
    let end = instant(MONDAY_17);
    let mut nearby = |activity| {
        let found = me.journal.session_nearby(activity, end, 60, now).unwrap();
        found.map(|it| (it.start - (end - TimeDelta::hours(1))).num_minutes())
    };
    assert_eq!(nearby(Activity::Running), None);
    let plan = |start: &str, activity| {
        let new = NewSession {
            activity,
            ..training(start)
        };
        Journal::open(&me.path())
            .unwrap()
            .plan_session(new, now)
            .unwrap();
    };
    plan("2026-11-23T15:05:00Z", Some(Activity::Yoga));
    plan("2026-11-23T15:10:00Z", None);
    plan("2026-11-23T15:20:00Z", None);
    plan("2026-11-23T16:00:00Z", Some(Activity::Running));
    let mut nearby = |activity| {
        let found = me.journal.session_nearby(activity, end, 60, now).unwrap();
        found.map(|it| (it.start - (end - TimeDelta::hours(1))).num_minutes())
    };
    assert_eq!(nearby(Activity::Running), Some(60));
    assert_eq!(nearby(Activity::Hiit), Some(10));
}
