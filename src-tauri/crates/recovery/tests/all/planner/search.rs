//! Where a slot may be: edges that random inputs rarely hit (rules 4.3, 4.4).

use chrono::{DateTime, TimeDelta, Utc};
use recovery::Delivery;
use rstest::rstest;
use serde_json::{Value, json};

use crate::question::{plan_for, reasons_for, start};

/// Only the half hour from 18:00 is free.
fn half_an_hour_free() -> Value {
    json!([["2026-11-23T18:30:00+01:00", "2026-11-27T18:00:00+01:00"]])
}

#[test]
fn a_slot_waits_for_a_massage_in_progress_to_end() {
    let massage = |minutes: u32| {
        json!([{
            "start": "2026-11-23T17:50:00+01:00", "minutes": minutes, "pressure": 2,
            "type": "swedish", "delivery": "self",
        }])
    };
    let with =
        |minutes| plan_for(&json!({ "busy": half_an_hour_free(), "massages": massage(minutes) }));
    assert_eq!(
        start(&with(25)).as_deref(),
        Some("2026-11-23T18:15:00+01:00")
    );
    assert_eq!(start(&with(26)), None);
}

#[test]
fn a_start_falls_exactly_on_a_quarter_hour() {
    let plan = plan_for(&json!({
        "now": "2026-11-23T18:20:00.5+01:00",
        "busy": [["2026-11-23T18:45:00+01:00", "2026-11-27T18:00:00+01:00"]],
    }));
    assert_eq!(start(&plan).as_deref(), Some("2026-11-23T18:30:00+01:00"));
}

#[test]
fn the_gap_is_the_last_resort() {
    let night = json!([
        ["2026-11-23T18:00:00+01:00", "2026-11-24T01:00:00+01:00"],
        ["2026-11-24T02:00:00+01:00", "2026-11-27T18:00:00+01:00"],
    ]);
    let lines = reasons_for(&json!({ "busy": night }));
    assert!(
        lines.starts_with(r#"R-GAP chose_window window="gap""#),
        "{lines}"
    );
}

#[rstest]
// the first choice is 21:00; either nothing is busy or the quarter of an hour from there
#[case(json!([]), &[])]
#[case(json!([["2026-11-23T21:00:00+01:00", "2026-11-23T21:15:00+01:00"]]), &["R-BUSY"])]
// half past nine is not the first choice
#[case(json!([["2026-11-23T21:30:00+01:00", "2026-11-23T21:45:00+01:00"]]), &[])]
// the whole window is busy
#[case(json!([["2026-11-23T20:00:00+01:00", "2026-11-24T00:00:00+01:00"]]), &["R-BUSY"])]
fn the_rule_that_moved_the_slot_is_named(#[case] busy: Value, #[case] rules: &[&str]) {
    let lines = reasons_for(&json!({ "busy": busy }));
    let moved: Vec<&str> = lines
        .lines()
        .filter(|line| line.contains(" moved "))
        .map(|line| line.split(' ').next().unwrap())
        .collect();
    assert_eq!(moved, rules, "{lines}");
}

#[test]
fn a_window_that_is_over_moves_nothing() {
    let lines = reasons_for(&json!({
        "now": "2026-11-24T00:00:00+01:00",
        "busy": [["2026-11-23T20:00:00+01:00", "2026-11-24T00:15:00+01:00"]],
    }));
    assert!(!lines.contains("R-BUSY"), "{lines}");
}

#[rstest]
// the ideal is three hours later: the nearest quarter hour is before it or after it
#[case("2026-11-23T18:07:00+01:00", "2026-11-23T21:00:00+01:00")]
#[case("2026-11-23T18:08:00+01:00", "2026-11-23T21:15:00+01:00")]
fn the_quarter_hour_nearest_the_ideal_needs_no_reason(#[case] end: &str, #[case] at: &str) {
    let changes = json!({ "now": end, "workout.end": end });
    assert_eq!(start(&plan_for(&changes)).as_deref(), Some(at));
    assert!(
        !reasons_for(&changes).contains(" moved "),
        "{}",
        reasons_for(&changes)
    );
}

/// Preference "either"; the last hour with a therapist ended `days` ago.
fn due(days: i64) -> Value {
    let now: DateTime<Utc> = "2026-11-23T17:00:00Z".parse().unwrap();
    let start = now - TimeDelta::days(days) - TimeDelta::hours(1);
    json!({
        "profile.delivery": "either",
        "massages": [{
            "start": start, "minutes": 60, "pressure": 3, "type": "sports", "delivery": "therapist",
        }],
        // no therapist today
        "profile.therapist_hours": { "start": "08:00", "end": "17:00" },
    })
}

#[rstest]
#[case(9, json!({}), Delivery::SelfMassage)]
#[case(10, json!({}), Delivery::Therapist)]
#[case(10, json!({ "soreness": 4 }), Delivery::SelfMassage)]
#[case(10, json!({ "workout.rpe": 4 }), Delivery::SelfMassage)]
fn a_therapist_session_that_is_due_comes_first(
    #[case] days: i64,
    #[case] changes: Value,
    #[case] delivery: Delivery,
) {
    let mut asked = due(days);
    asked["workout.activity"] = json!("strength_lower");
    for (key, value) in changes.as_object().unwrap() {
        asked[key] = value.clone();
    }
    let plan = plan_for(&asked);
    let slot = plan.slot.unwrap();
    assert_eq!(slot.delivery, delivery, "{slot:?}");
    let named = plan
        .reasons
        .iter()
        .any(|reason| reason.rule == recovery::RuleId::Due);
    assert_eq!(named, delivery == Delivery::Therapist);
}

#[test]
fn a_therapist_needs_travel_time_after_a_busy_time() {
    let plan = plan_for(&json!({
        "profile.delivery": "therapist", "profile.therapist_lead_min": 0,
        "busy": [
            ["2026-11-23T17:00:00+01:00", "2026-11-23T17:55:00+01:00"],
            ["2026-11-23T19:15:00+01:00", "2026-11-27T18:00:00+01:00"],
        ],
    }));
    let slot = plan.slot.unwrap();
    assert_eq!(slot.start.to_rfc3339(), "2026-11-23T18:30:00+01:00");
    assert_eq!(slot.minutes, 15);
}

#[test]
fn a_therapist_needs_travel_time_before_a_busy_time_after_the_last_window() {
    let plan = plan_for(&json!({
        "profile.delivery": "therapist",
        "busy": [
            ["2026-11-23T18:00:00+01:00", "2026-11-26T16:30:00+01:00"],
            ["2026-11-26T18:10:00+01:00", "2026-11-27T18:00:00+01:00"],
        ],
    }));
    assert_eq!(plan.slot.unwrap().minutes, 40);
}
