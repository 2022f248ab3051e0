//! How a workout went: asked on its day, beside an earlier one of its kind.

use journal::*;
use recovery::Activity;

use crate::person::*;

/// The question at a moment, if that is what Today asks.
fn asked(me: &mut Person, now: Moment) -> Option<WorkoutId> {
    match me.journal.today(now).unwrap().top {
        Some(TopSlot::HowItWent { workout, .. }) => Some(workout),
        _ => None,
    }
}

/// A person who ran at an easy effort, at these times.
fn ran(ends: &[&str]) -> Person {
    let mut me = Person::new().without_conditions();
    for end in ends {
        let run = workout(Activity::Running, 4, end);
        me.journal.log_workout(run, at(end)).unwrap();
    }
    me
}

#[test]
fn it_is_asked_on_the_day_of_the_workout_and_gone_the_next() {
    let mut me = ran(&["2026-11-20T17:00:00Z", "2026-11-23T17:00:00Z"]);
    assert!(asked(&mut me, at("2026-11-23T17:00:00Z")).is_some());
    // 23:59 in Berlin, and midnight
    assert!(asked(&mut me, at("2026-11-23T22:59:00Z")).is_some());
    assert!(asked(&mut me, at("2026-11-23T23:00:00Z")).is_none());
}

#[test]
fn it_needs_an_earlier_workout_of_the_same_kind() {
    let now = at("2026-11-23T17:00:00Z");
    for (before, is_asked) in [
        ("2026-11-20T17:00:00Z", true),
        // the second half of one training
        ("2026-11-23T15:00:00Z", false),
        ("2026-10-20T17:00:00Z", false),
    ] {
        let mut me = ran(&[before, "2026-11-23T17:00:00Z"]);
        assert_eq!(asked(&mut me, now).is_some(), is_asked, "{before}");
    }
    let mut me = ran(&["2026-11-20T17:00:00Z"]);
    let ride = workout(Activity::Cycling, 4, "2026-11-23T17:00:00Z");
    me.journal.log_workout(ride, now).unwrap();
    assert_eq!(asked(&mut me, now), None);
}

#[test]
fn an_answer_is_kept_with_the_workout_and_can_be_taken_back() {
    let now = at("2026-11-23T17:00:00Z");
    let mut me = ran(&["2026-11-20T17:00:00Z", "2026-11-23T17:00:00Z"]);
    let id = asked(&mut me, now).unwrap();
    for went in [Went::Worse, Went::AsUsual, Went::Better] {
        let today = me.journal.rate_workout(&id, Some(went), now).unwrap();
        assert_eq!(today.undo.unwrap().change, ChangeKind::WorkoutRated);
        let newest = &me.journal.list(None, 1).unwrap()[0];
        assert!(matches!(newest, Entry::Workout(it) if it.went == Some(went)));
        assert_eq!(asked(&mut me, now), None);
        me.journal.undo(now).unwrap();
        assert_eq!(asked(&mut me, now).as_ref(), Some(&id));
    }
    let four_weeks = me.journal.four_weeks(now).unwrap();
    assert_eq!((four_weeks.workouts, four_weeks.went_better), (2, 0));
    let unknown = me.journal.rate_workout(&WorkoutId::from("none"), None, now);
    assert_eq!(unknown.unwrap_err().code(), "E_NOT_FOUND");
}

#[test]
fn an_edit_of_the_workout_leaves_the_answer() {
    let now = at("2026-11-23T17:00:00Z");
    let mut me = ran(&["2026-11-20T17:00:00Z", "2026-11-23T17:00:00Z"]);
    let id = asked(&mut me, now).unwrap();
    me.journal
        .rate_workout(&id, Some(Went::Better), now)
        .unwrap();
    let longer = NewWorkout {
        duration_min: 70,
        ..workout(Activity::Running, 4, "2026-11-23T17:00:00Z")
    };
    let today = me.journal.edit_workout(&id, longer, now).unwrap();
    assert_eq!(today.last_workout.unwrap().went, Some(Went::Better));
}
