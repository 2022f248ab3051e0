//! What can be read off a plan.

use chrono::TimeDelta;
use rstest::rstest;
use serde_json::{Value, json};

use crate::question::{case, plan_for, planned, reasons_for};

#[test]
fn what_was_done_is_not_provisional() {
    assert!(!plan_for(&json!({})).slot.unwrap().provisional);
}

#[test]
fn signs_change_nothing_that_was_recommended() {
    let signs = json!({ "signs": ["poor_sleep", "mental_fatigue", "reduced_rom"] });
    assert!(!reasons_for(&signs).contains("R-SIGNS"));
}

#[test]
fn a_slot_is_missed_half_an_hour_after_its_end() {
    let slot = planned(&case("G01")).slot.unwrap();
    assert_eq!(slot.missed_at(), slot.end.to_utc() + TimeDelta::minutes(30));
}

#[rstest]
#[case("2026-11-30T17:59:59+01:00", json!([]), false)]
#[case("2026-11-30T18:00:00+01:00", json!([]), true)]
#[case("2026-11-30T18:00:00+01:00", json!(["rf_fever"]), false)]
fn a_week_of_soreness_is_not_mistaken_for_a_red_flag(
    #[case] now: &str,
    #[case] flags: Value,
    #[case] long_sore: bool,
) {
    let mut question = case("G01");
    question["workout"]["end"] = json!("2026-11-23T18:00:00+01:00");
    question["now"] = json!(now);
    question["soreness"] = json!(4);
    question["flags"] = flags;
    assert_eq!(planned(&question).refers_for_soreness(), long_sore);
}
