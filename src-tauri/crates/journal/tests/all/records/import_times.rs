//! By what a workout of a file is known again: content, start, and the wall in another zone.

use chrono::{NaiveDateTime, TimeDelta};
use chrono_tz::Tz;
use journal::*;
use recovery::Activity;
use rstest::rstest;

use crate::person::*;
use crate::records::import::{file, hour, words};

const NEW_YORK: Tz = chrono_tz::America::New_York;

/// The same moment in another zone.
fn in_zone(moment: Moment, zone: Tz) -> Moment {
    Moment { zone, ..moment }
}

/// An hour that began at this time on the wall.
fn on_wall(activity: Activity, start: &str) -> ImportedWorkout {
    let start: NaiveDateTime = start.parse().unwrap();
    ImportedWorkout {
        activity,
        sport: None,
        times: ImportedTimes::Wall {
            start,
            end: start + TimeDelta::hours(1),
        },
        duration_min: 60,
    }
}

fn run_at(start: &str) -> ImportedWorkout {
    hour(Activity::Running, start)
}

fn imported(me: &mut Person, files: Vec<Imported>, at: Moment) -> Vec<&'static str> {
    words(&me.journal.import(files, at).unwrap())
}

#[test]
fn a_file_is_known_by_its_content_whatever_it_is_called_and_wherever_that_is() {
    let mut me = Person::new();
    let both = [
        run_at("2026-11-23T15:00:00Z"),
        on_wall(Activity::StrengthUpper, "2026-11-22T18:00:00"),
    ];
    let mut one = file(1, &both);
    let now = at(MONDAY_17);
    assert_eq!(
        imported(&mut me, vec![one.clone(), one.clone()], now),
        ["added", "added", "known", "known"]
    );
    one.name = "copy of it.fit".to_owned();
    // bug 3: the zone of the computer changed
    assert_eq!(
        imported(&mut me, vec![one.clone()], in_zone(now, NEW_YORK)),
        ["known"; 2]
    );
    assert!(me.journal.changed_nothing());
    one.again = true;
    assert_eq!(
        imported(&mut me, vec![one], now),
        ["known"; 2],
        "there is only one of it"
    );
}

#[rstest]
#[case::to_the_second("2026-11-23T15:00:00Z", Activity::Running, "known")]
#[case::two_minutes("2026-11-23T15:02:00Z", Activity::Running, "perhaps")]
#[case::before("2026-11-23T14:58:00Z", Activity::Running, "perhaps")]
#[case::another_activity("2026-11-23T15:01:00Z", Activity::Cycling, "added")]
#[case::within_it("2026-11-23T15:29:00Z", Activity::Running, "perhaps")]
#[case::at_its_end("2026-11-23T15:45:00Z", Activity::Running, "added")]
#[case::the_day_before("2026-11-22T15:00:00Z", Activity::Running, "added")]
fn another_file_about_it_is_known_by_its_start(
    #[case] start: &str,
    #[case] activity: Activity,
    #[case] fate: &str,
    #[values(BERLIN, NEW_YORK)] then: Tz,
) {
    let mut me = Person::new();
    let now = at("2026-11-23T17:00:00Z");
    imported(
        &mut me,
        vec![file(1, &[run_at("2026-11-23T15:00:00Z")])],
        now,
    );
    let mut other = file(2, &[hour(activity, start)]);
    assert_eq!(
        imported(&mut me, vec![other.clone()], in_zone(now, then)),
        [fate]
    );
    if fate == "perhaps" {
        other.again = true;
        assert_eq!(imported(&mut me, vec![other.clone()], now), ["added"]);
        assert_eq!(imported(&mut me, vec![other], now), ["known"]);
    }
}

#[test]
fn a_workout_that_began_within_two_minutes_is_perhaps_known_however_short() {
    let mut me = Person::new();
    let now = at("2026-11-23T17:00:00Z");
    let sprint = |start: &str| {
        let start = instant(start);
        let end = start + TimeDelta::minutes(1);
        ImportedWorkout {
            activity: Activity::Running,
            sport: None,
            times: ImportedTimes::Utc { start, end },
            duration_min: 1,
        }
    };
    let files = vec![
        file(1, &[sprint("2026-11-23T15:00:00Z")]),
        file(2, &[sprint("2026-11-23T15:02:00Z")]),
        file(3, &[sprint("2026-11-23T15:02:01Z")]),
    ];
    assert_eq!(imported(&mut me, files, now), ["added", "perhaps", "added"]);
}

#[rstest]
#[case(Activity::Running, 50, "perhaps")]
// by another name
#[case(Activity::StrengthFull, 55, "perhaps")]
#[case(Activity::Running, 20, "added")]
fn what_was_logged_by_hand_around_that_time_is_perhaps_that(
    #[case] activity: Activity,
    #[case] minutes: u32,
    #[case] fate: &str,
) {
    let mut me = Person::new();
    let logged = NewWorkout {
        duration_min: minutes,
        ..workout(activity, 6, "2026-11-23T16:20:00Z")
    };
    let now = at("2026-11-23T16:20:00Z");
    me.journal.log_workout(logged, now).unwrap();
    let files = vec![file(1, &[run_at("2026-11-23T15:05:00Z")])];
    assert_eq!(imported(&mut me, files, now), [fate]);
}

#[test]
fn what_grows_at_its_end_adds_only_what_is_new_in_whatever_zone() {
    let mut me = Person::new();
    let now = at("2026-11-24T17:00:00Z");
    let first = on_wall(Activity::StrengthUpper, "2026-11-22T18:00:00");
    let second = on_wall(Activity::StrengthUpper, "2026-11-23T18:00:00");
    let third = on_wall(Activity::StrengthLower, "2026-11-24T09:00:00");
    assert_eq!(
        imported(
            &mut me,
            vec![file(1, &[first.clone(), second.clone()])],
            now
        ),
        ["added"; 2]
    );
    let there = in_zone(now, NEW_YORK);
    assert_eq!(
        imported(&mut me, vec![file(2, &[first, second, third])], there),
        ["known", "known", "added"]
    );
}

#[test]
fn what_the_user_deleted_or_corrected_stays_so() {
    let mut me = Person::new();
    let now = at("2026-11-23T17:00:00Z");
    let mut one = file(1, &[run_at("2026-11-23T15:00:00Z")]);
    let report = me.journal.import(vec![one.clone()], now).unwrap();
    let Fate::Added { workout: entry } = &report.files[0][0] else {
        panic!("{report:?}")
    };
    let corrected = workout(Activity::Cycling, 4, "2026-11-23T16:30:00Z");
    me.journal.edit_workout(&entry.id, corrected, now).unwrap();
    assert_eq!(imported(&mut me, vec![one.clone()], now), ["known"]);
    me.journal.delete_workout(&entry.id, now).unwrap();
    assert_eq!(imported(&mut me, vec![one.clone()], now), ["deleted"]);
    let other = file(2, &one.workouts);
    assert_eq!(
        imported(&mut me, vec![other], now),
        ["added"],
        "it had another end"
    );
    me.journal.undo(now).unwrap();
    one.again = true;
    assert_eq!(imported(&mut me, vec![one.clone()], now), ["added"]);
    assert_eq!(imported(&mut me, vec![one], now), ["known"]);
}

#[test]
fn a_time_on_the_wall_that_comes_twice_or_never_is_read_as_elsewhere() {
    for (start, is) in [
        // a fold, the first; and a gap, the minute after it
        ("2026-10-25T02:30:00", "2026-10-25T00:30:00Z"),
        ("2026-03-29T02:30:00", "2026-03-29T01:00:00Z"),
    ] {
        let mut me = Person::new();
        let lifts = on_wall(Activity::StrengthFull, start);
        let report = me
            .journal
            .import(vec![file(1, &[lifts])], at(MONDAY_17))
            .unwrap();
        let Fate::Added { workout } = &report.files[0][0] else {
            panic!("{report:?}")
        };
        let length = TimeDelta::minutes(workout.duration_min.into());
        assert!(workout.end > instant(is), "{start}");
        assert!(workout.end - length <= instant(is) + TimeDelta::hours(1));
        let mut same = file(2, &[run_at(is)]);
        same.workouts[0].activity = Activity::StrengthFull;
        let fate = imported(&mut me, vec![same], at(MONDAY_17));
        assert_ne!(fate, ["added"], "{start}");
    }
}
