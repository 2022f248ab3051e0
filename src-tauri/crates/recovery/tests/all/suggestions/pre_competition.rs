//! A light massage two or three days before a competition (rules 4.7).

use recovery::{MassageType, SuggestionInput, pre_competition};
use rstest::rstest;
use serde_json::{Value, json};

use super::{session, suggestion_input};
use crate::question::at;

/// A race on Saturday: D−3 is Wednesday.
fn race(changes: Value) -> SuggestionInput {
    let mut changes = changes;
    changes["planned"] = json!([session("2026-11-28T10:00:00+01:00", "competition")]);
    suggestion_input(&changes)
}

#[test]
fn two_or_three_days_before_a_light_massage_is_an_option() {
    let suggestion = pre_competition(&race(json!({}))).unwrap().unwrap();
    assert_eq!(
        suggestion.competition_start,
        at("2026-11-28T10:00:00+01:00")
    );
    assert_eq!(suggestion.from, at("2026-11-25T10:00:00+01:00"));
    assert_eq!(suggestion.remind_at, suggestion.from);
    assert_eq!(suggestion.until, at("2026-11-27T00:00:00+01:00"));
    assert_eq!(
        (
            suggestion.minutes_range.to_array(),
            suggestion.pressure.to_array()
        ),
        ([30, 45], [1, 2])
    );
    assert!(!suggestion.types.contains(&MassageType::DeepTissue));
}

#[rstest]
#[case(json!({ "plan_open": true }), false)]
#[case(json!({ "now": "2026-11-26T23:59:00+01:00" }), true)]
#[case(json!({ "now": "2026-11-27T00:00:00+01:00" }), false)]
fn it_is_gone_when_a_plan_is_open_or_the_day_before_begins(
    #[case] changes: Value,
    #[case] shown: bool,
) {
    assert_eq!(pre_competition(&race(changes)).unwrap().is_some(), shown);
}

#[rstest]
#[case("2026-11-24T23:59:00+01:00", 60, true)]
#[case("2026-11-25T00:00:00+01:00", 30, false)]
#[case("2026-11-25T00:00:00+01:00", 29, true)]
fn a_massage_in_those_days_is_enough(
    #[case] start: &str,
    #[case] minutes: u32,
    #[case] shown: bool,
) {
    let massage = json!({
        "start": start, "minutes": minutes, "pressure": 2, "type": "swedish",
        "delivery": "therapist",
    });
    let changes = json!({ "now": "2026-11-25T12:00:00+01:00", "massages": [massage] });
    assert_eq!(pre_competition(&race(changes)).unwrap().is_some(), shown);
}

#[rstest]
#[case(json!({}), [1, 2], &["swedish", "sports", "myofascial"])]
#[case(json!({ "profile.delivery": "self" }), [1, 2], &["swedish", "myofascial"])]
#[case(json!({ "soreness": 6 }), [1, 2], &["swedish", "sports", "myofascial"])]
#[case(json!({ "soreness": 7 }), [1, 2], &["swedish"])]
#[case(json!({ "soreness": 9 }), [1, 1], &["swedish"])]
fn delivery_and_soreness_decide_pressure_and_types(
    #[case] changes: Value,
    #[case] pressure: [u8; 2],
    #[case] types: &[&str],
) {
    let suggestion = pre_competition(&race(changes)).unwrap().unwrap();
    assert_eq!(suggestion.pressure.to_array(), pressure);
    assert_eq!(json!(suggestion.types), json!(types));
}

#[rstest]
#[case(6, "self", [30, 45])]
#[case(7, "either", [20, 30])]
#[case(7, "self", [10, 10])]
fn very_sore_muscles_get_a_short_massage_before_a_competition(
    #[case] soreness: u8,
    #[case] delivery: &str,
    #[case] minutes: [u32; 2],
) {
    let changes = json!({ "soreness": soreness, "profile.delivery": delivery });
    let suggestion = pre_competition(&race(changes)).unwrap().unwrap();
    assert_eq!(suggestion.minutes_range.to_array(), minutes);
}

#[test]
fn a_short_day_before_the_race_keeps_the_suggestion() {
    // the clocks go forward on Sunday, so the 24 hours before 00:30 begin on Saturday
    let race = session("2026-03-30T00:30:00+02:00", "competition");
    let changes = json!({ "now": "2026-03-27T12:00:00+01:00", "planned": [race] });
    assert!(
        pre_competition(&suggestion_input(&changes))
            .unwrap()
            .is_some()
    );
}

#[rstest]
// the light days before Saturday's race begin on Wednesday
#[case("2026-11-25T00:00:00+01:00", true)]
#[case("2026-11-25T00:01:00+01:00", false)]
fn an_earlier_race_may_take_its_days(#[case] start: &str, #[case] shown: bool) {
    let races = [start, "2026-11-28T10:00:00+01:00"].map(|start| session(start, "competition"));
    let changes = json!({ "now": "2026-11-24T12:00:00+01:00", "planned": races });
    let suggestion = pre_competition(&suggestion_input(&changes)).unwrap();
    assert_eq!(suggestion.is_some(), shown);
}

#[test]
fn its_reminder_waits_for_quiet_hours_to_end() {
    let changes = json!({ "profile.quiet": { "start": "01:00", "end": "11:30" } });
    let suggestion = pre_competition(&race(changes)).unwrap().unwrap();
    assert_eq!(suggestion.remind_at, at("2026-11-25T11:30:00+01:00"));
}
