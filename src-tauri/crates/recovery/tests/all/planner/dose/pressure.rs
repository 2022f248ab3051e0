//! How firm a slot may be (rules 3.1).

use rstest::rstest;
use serde_json::{Value, json};

use crate::question::{plan_for, reasons_for};

/// Only the day after tomorrow is free, around 48 hours after the workout.
fn only_from_48_hours_on(start: &str) -> Value {
    json!([
        ["2026-11-23T18:00:00+01:00", start],
        ["2026-11-25T20:00:00+01:00", "2026-11-27T18:00:00+01:00"],
    ])
}

#[rstest]
// an hour of massage, and half an hour of travel
#[case("2026-11-25T17:30:00+01:00", 4)]
#[case("2026-11-25T17:15:00+01:00", 3)]
fn after_a_race_it_is_firm_from_48_hours_on(#[case] busy_until: &str, #[case] hi: u8) {
    let mut busy = only_from_48_hours_on(busy_until);
    if hi == 3 {
        busy[1][0] = json!("2026-11-25T19:15:00+01:00");
    }
    let plan = plan_for(&json!({
        "now": "2026-11-25T07:00:00+01:00", "profile.delivery": "therapist",
        "workout.competition": true, "soreness": 0, "busy": busy,
    }));
    let slot = plan.slot.unwrap();
    assert_eq!(slot.pressure.hi.get(), hi, "{slot:?}");
    let gentle = plan
        .reasons
        .iter()
        .any(|reason| reason.rule == recovery::RuleId::CompPost);
    assert_eq!(gentle, hi == 3);
}

#[rstest]
#[case(3, true)]
#[case(4, false)]
fn late_it_is_firm_when_soreness_is_low(#[case] soreness: u8, #[case] firm: bool) {
    let lines = reasons_for(&json!({
        "now": "2026-11-25T19:00:00+01:00", "profile.delivery": "therapist",
        "workout.activity": "strength_lower", "soreness": soreness,
    }));
    assert_eq!(lines.contains("R-LATE-FIRM raised"), firm, "{lines}");
}

#[rstest]
// only one hour is free, 24 hours after the race or an hour earlier
#[case("2026-11-24T17:30:00+01:00", "2026-11-24T19:30:00+01:00", 3)]
#[case("2026-11-24T16:30:00+01:00", "2026-11-24T18:30:00+01:00", 2)]
fn after_a_race_it_is_gentle_for_a_day(#[case] until: &str, #[case] from: &str, #[case] hi: u8) {
    let plan = plan_for(&json!({
        "profile.delivery": "therapist", "workout.competition": true,
        "busy": [
            ["2026-11-23T18:00:00+01:00", until],
            [from, "2026-11-27T18:00:00+01:00"],
        ],
    }));
    assert_eq!(plan.slot.unwrap().pressure.hi.get(), hi);
}
