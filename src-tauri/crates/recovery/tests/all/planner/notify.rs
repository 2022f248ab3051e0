//! When a slot is announced, and when it has to be booked (rules 4.8).

use chrono::TimeDelta;
use chrono_tz::Tz;
use recovery::{Delivery, Input, Profile, plan, slot_reminder, slot_reminder_suffices};
use rstest::rstest;
use serde_json::json;

use crate::question::{at, case, planned};

#[rstest]
#[case("18:00", Delivery::Therapist, Some("17:30"))]
#[case("18:00", Delivery::SelfMassage, Some("17:50"))]
// quiet hours end at seven
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
    let reminder = slot_reminder(on_monday(start), delivery, &profile, Tz::Europe__Berlin);
    assert_eq!(reminder, expected.map(on_monday));
}

#[rstest]
#[case(15, true)]
#[case(16, false)]
#[case(-20, true)]
fn of_two_reminders_close_together_only_the_slot_reminder_is_raised(
    #[case] apart: i64,
    #[case] one: bool,
) {
    let opening = at("2026-11-23T18:00:00+01:00");
    assert_eq!(
        slot_reminder_suffices(opening, opening + TimeDelta::minutes(apart)),
        one
    );
}

#[rstest]
#[case("2026-11-23T20:29:59+01:00", true)]
#[case("2026-11-23T20:30:00+01:00", false)]
fn a_reminder_that_would_come_right_now_is_omitted(#[case] now: &str, #[case] comes: bool) {
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

#[test]
fn a_therapist_slot_is_booked_a_lead_ahead() {
    let planned = |id: &str, lead: u32| {
        let mut question = case(id);
        question["profile"]["therapist_lead_min"] = json!(lead);
        plan(&Input::from_json(&question.to_string()).unwrap()).unwrap()
    };
    let therapist = planned("G03", 90);
    let start = therapist.slot.unwrap().start;
    assert_eq!(
        therapist.book_by,
        Some(start - chrono::TimeDelta::minutes(90))
    );
    assert_eq!(planned("G04", 90).book_by, None, "nobody books themselves");
}
