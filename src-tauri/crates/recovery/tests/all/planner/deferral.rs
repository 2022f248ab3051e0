//! When the massage is deferred to after the next session (rules 4.6).

use chrono::{DateTime, TimeDelta, Utc};
use recovery::Status;
use rstest::rstest;
use serde_json::{Value, json};

use crate::question::plan_for;

#[rstest]
#[case("2026-11-26T17:45:00+01:00", Status::Deferred)]
#[case("2026-11-26T18:00:00+01:00", Status::None)]
fn a_session_after_the_last_window_defers_nothing(#[case] start: &str, #[case] status: Status) {
    let plan = plan_for(&json!({
        "busy": [["2026-11-23T18:00:00+01:00", "2026-11-26T18:00:00+01:00"]],
        "planned": [{ "start": start, "kind": "training", "rpe_expected": 7 }],
    }));
    assert_eq!(plan.status, status);
}

#[rstest]
#[case("2026-11-23T19:59:00+01:00", Status::Deferred)]
#[case("2026-11-23T20:00:00+01:00", Status::Recommended)]
fn sessions_twelve_hours_apart_are_not_two_a_day(#[case] next: &str, #[case] status: Status) {
    let morning = "2026-11-23T08:00:00+01:00";
    let plan = plan_for(&json!({
        "now": morning, "workout.end": morning,
        "planned": [{ "start": next, "kind": "training", "rpe_expected": 7 }],
    }));
    assert_eq!(plan.status, status);
}

/// Three races in a row after an easy climb, each with muscles of its own.
#[test]
fn the_plan_after_the_last_race_knows_the_ones_before_it() {
    let race = |start: &str, activity: &str| {
        json!({
            "start": start, "kind": "competition", "duration_min": 60, "rpe_expected": 8,
            "activity": activity,
        })
    };
    let after = |planned: &[Value]| {
        let plan = plan_for(&json!({ "workout.rpe": 2, "planned": planned }));
        assert_eq!(plan.status, Status::Deferred);
        plan.slot.unwrap()
    };
    let climbing = race("2026-11-24T09:00:00+01:00", "climbing");
    let swimming = race("2026-11-24T13:00:00+01:00", "swimming");
    let running = race("2026-11-24T17:00:00+01:00", "running");
    let last = after(&[climbing.clone(), swimming.clone(), running.clone()]);
    let groups: Vec<&str> = last.focus.iter().map(|m| m.group.as_ref()).collect();
    let of = |name: &str| groups.iter().position(|group| *group == name);
    assert!(
        of("calves") < of("chest"),
        "the race that was last comes first: {groups:?}"
    );
    assert!(of("chest") < of("biceps"), "then newest first: {groups:?}");
    assert!(of("biceps").is_some() && of("hands").is_some());
    let alone = after(&[running]);
    assert!(
        alone
            .focus
            .iter()
            .all(|muscle| !groups[8..].contains(&muscle.group.as_ref()))
    );
    assert_eq!(last.caps, [recovery::Cap::Overlap]);
    assert_eq!(alone.caps, []);
}

#[rstest]
#[case(3, Status::Deferred)]
#[case(4, Status::None)]
fn nothing_is_deferred_behind_a_fourth_session(#[case] sessions: i64, #[case] status: Status) {
    let end: DateTime<Utc> = "2026-11-23T17:00:00Z".parse().unwrap();
    let start = |n: i64| end + TimeDelta::hours(40 * n);
    let planned: Vec<Value> = (1..=sessions)
        .map(|n| json!({ "start": start(n), "kind": "training", "rpe_expected": 7 }))
        .collect();
    let plan = plan_for(&json!({ "planned": planned, "busy": [[end, start(sessions)]] }));
    assert_eq!(plan.status, status);
}
