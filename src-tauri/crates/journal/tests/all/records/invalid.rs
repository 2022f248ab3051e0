//! Invalid input is refused with its code, and nothing is written.

use chrono::TimeDelta;
use journal::*;
use recovery::{Activity, Delivery, Interval};
use rstest::rstest;

use crate::person::*;

fn bad_workout(change: impl FnOnce(&mut NewWorkout)) -> Fault {
    let mut me = Person::new();
    let mut new = workout(Activity::Running, 6, MONDAY_17);
    change(&mut new);
    let refused = me.journal.log_workout(new, at(MONDAY_17)).unwrap_err();
    assert!(!refused.is_store());
    assert_eq!(
        me.journal.list(None, 10).unwrap(),
        [],
        "nothing was written"
    );
    refused.fault()
}

#[test]
fn an_invalid_workout_is_refused_with_its_code() {
    assert_eq!(bad_workout(|new| new.duration_min = 0).code, "E_DURATION");
    assert_eq!(
        bad_workout(|new| new.duration_min = 7 * 24 * 60 + 1).code,
        "E_DURATION"
    );
    let ahead = instant(MONDAY_17) + TimeDelta::seconds(301);
    let fault = bad_workout(|new| new.end = ahead);
    assert_eq!(
        (fault.code.as_str(), fault.detail.as_str()),
        ("E_FUTURE_END", "workout")
    );
    assert_eq!(
        bad_workout(|new| new.soreness = Some(11)).code,
        "E_SORENESS_RANGE"
    );
    let fault = bad_workout(|new| new.note = "é".repeat(20_001));
    assert_eq!(
        (fault.code.as_str(), fault.detail.as_str()),
        ("E_TEXT_TOO_LONG", "20000")
    );
    let fault = bad_workout(|new| new.end = instant("1066-10-14T16:00:00Z"));
    assert_eq!(
        (fault.code.as_str(), fault.detail.as_str()),
        ("E_YEAR", "1066")
    );
}

#[test]
fn a_workout_may_end_five_minutes_ahead_of_the_clock() {
    let mut me = Person::new();
    let now = Moment {
        now: instant(MONDAY_17) - TimeDelta::minutes(5),
        ..at(MONDAY_17)
    };
    me.journal
        .log_workout(workout(Activity::Running, 6, MONDAY_17), now)
        .unwrap();
}

#[rstest]
#[case::no_minutes(0, 3, "E_DURATION")]
#[case::a_day(601, 3, "E_DURATION")]
#[case::no_pressure(30, 0, "E_INPUT")]
#[case::too_firm(30, 6, "E_INPUT")]
fn an_invalid_massage_is_refused(#[case] minutes: u32, #[case] pressure: u8, #[case] code: &str) {
    let mut me = Person::new();
    let mut new = massage("2026-11-23T10:00:00Z", minutes, Delivery::Therapist);
    new.pressure = pressure;
    assert_eq!(
        me.journal
            .log_massage(new, at(MONDAY_17))
            .unwrap_err()
            .code(),
        code
    );
}

#[test]
fn a_massage_in_the_future_is_refused() {
    let mut me = Person::new();
    let new = massage("2026-11-23T15:30:00Z", 60, Delivery::Therapist);
    assert_eq!(
        me.journal
            .log_massage(new, at(MONDAY_17))
            .unwrap_err()
            .code(),
        "E_FUTURE_END"
    );
}

#[test]
fn other_invalid_values_are_refused() {
    let mut me = Person::new();
    let now = at(MONDAY_17);
    let backwards = Interval {
        start: now.now,
        end: now.now,
    };
    assert_eq!(
        me.journal
            .add_busy(backwards, String::new(), now)
            .unwrap_err()
            .code(),
        "E_INTERVAL"
    );
    assert_eq!(
        me.journal.report_soreness(11, now).unwrap_err().code(),
        "E_SORENESS_RANGE"
    );
    let endless = NewSession {
        duration_min: Some(0),
        ..training("2026-11-24T10:00:00Z")
    };
    assert_eq!(
        me.journal.plan_session(endless, now).unwrap_err().code(),
        "E_DURATION"
    );
    let unknown = [
        me.journal
            .delete_workout(&WorkoutId::from("x"), now)
            .map(drop),
        me.journal
            .delete_massage(&MassageId::from("x"), now)
            .map(drop),
        me.journal.remove_busy(&BusyId::from("x"), now).map(drop),
        me.journal
            .dismiss_notice(&NoticeId::from("x"), now)
            .map(drop),
        me.journal.mark_shown(&ReminderId::from("x"), 1, now),
    ];
    for refused in unknown {
        assert_eq!(
            refused.unwrap_err().fault(),
            Fault {
                code: "E_NOT_FOUND".into(),
                detail: "x".into(),
            }
        );
    }
}

#[test]
fn a_change_that_the_rules_refuse_is_rolled_back() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    let before = me.journal.today(at(MONDAY_17)).unwrap();
    let mut edit = workout(Activity::Running, 6, MONDAY_17);
    edit.end += TimeDelta::hours(3);
    let id = before.open.as_ref().unwrap().workout.id.clone();
    me.journal
        .edit_workout(&id, edit, at(MONDAY_17))
        .unwrap_err();
    assert_eq!(me.journal.today(at(MONDAY_17)).unwrap(), before);
}
