//! When something is said beside a slot (4.8), and the thresholds that callers ask for.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use recovery::{
    Delivery, Input, LocalIssue, Profile, Rpe, is_sore, is_told_by_slot, plan, slot_reminder,
};
use rstest::rstest;
use serde_json::{Value, json};

use crate::reasons::case;

fn at(instant: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(instant).unwrap().to_utc()
}

#[rstest]
#[case("18:00", Delivery::Therapist, Some("17:30"))]
#[case("18:00", Delivery::SelfMassage, Some("17:50"))]
// quiet until seven
#[case("07:20", Delivery::Therapist, Some("07:00"))]
#[case("07:00", Delivery::SelfMassage, Some("07:00"))]
#[case("06:59", Delivery::SelfMassage, None)]
fn a_slot_is_announced_ahead_but_not_at_night(
    #[case] start: &str,
    #[case] delivery: Delivery,
    #[case] expected: Option<&str>,
) {
    let profile: Profile = serde_json::from_value(json!({
        "level": "regular", "delivery": "either", "quiet": { "start": "22:30", "end": "07:00" },
    }))
    .unwrap();
    let on_monday = |clock: &str| at(&format!("2026-11-23T{clock}:00+01:00"));
    let told = slot_reminder(on_monday(start), delivery, &profile, Tz::Europe__Berlin);
    assert_eq!(told, expected.map(on_monday));
}

#[rstest]
#[case(15, true)]
#[case(16, false)]
#[case(-20, true)]
fn of_two_reminders_close_together_the_slots_is_raised(#[case] apart: i64, #[case] one: bool) {
    let opening = at("2026-11-23T18:00:00+01:00");
    assert_eq!(
        is_told_by_slot(opening, opening + TimeDelta::minutes(apart)),
        one
    );
}

fn planned(question: &Value) -> recovery::Plan {
    plan(&Input::from_json(&question.to_string()).unwrap()).unwrap()
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
fn soreness_of_a_week_is_told_from_a_red_flag(
    #[case] now: &str,
    #[case] flags: Value,
    #[case] long_sore: bool,
) {
    let mut question = case("G01");
    question["workout"]["end"] = json!("2026-11-23T18:00:00+01:00");
    question["now"] = json!(now);
    question["soreness"] = json!(4);
    question["flags"] = flags;
    assert_eq!(planned(&question).is_long_sore(), long_sore);
}

#[rstest]
#[case(
    "acute_injury",
    Some("2026-11-20T08:00:00Z"),
    Some("2026-11-23T08:00:00Z")
)]
#[case("acute_injury", None, None)]
#[case("bruise", Some("2026-11-20T08:00:00Z"), None)]
// a date that no calendar reaches
#[case("acute_injury", Some("+262142-12-31T00:00:00Z"), None)]
fn an_injury_is_acute_for_three_days(
    #[case] kind: &str,
    #[case] since: Option<&str>,
    #[case] until: Option<&str>,
) {
    let issue = json!({ "kind": kind, "group": "quads", "since": since });
    let issue: LocalIssue = serde_json::from_value(issue).unwrap();
    assert_eq!(issue.acute_until(), until.map(at));
}

#[test]
fn hard_begins_at_seven_and_sore_at_four() {
    let hard = |rpe: i64| Rpe::new(rpe).unwrap().is_hard();
    assert!(!hard(6) && hard(7) && hard(10));
    assert!(!is_sore(3) && is_sore(4));
}

#[rstest]
#[case("2026-11-23T20:29:59+01:00", true)]
#[case("2026-11-23T20:30:00+01:00", false)]
fn a_reminder_that_would_come_right_now_is_left_out(#[case] now: &str, #[case] comes: bool) {
    let mut question = case("G01");
    question["now"] = json!(now);
    question["profile"]["therapist_lead_min"] = json!(30);
    let plan = planned(&question);
    assert_eq!(
        plan.slot.unwrap().start.to_utc(),
        at("2026-11-23T21:00:00+01:00")
    );
    assert_eq!(plan.slot_reminder_at.is_some(), comes);
}
