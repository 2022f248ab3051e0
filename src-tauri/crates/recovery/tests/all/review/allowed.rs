//! Custom slots that break no rule.

use recovery::Outcome;
use rstest::rstest;
use serde_json::json;

use super::{MONDAY_2045, MONDAY_2100, TUESDAY_1300, check, custom_slot, with, workout};

#[rstest]
#[case(TUESDAY_1300, 60, "sports", 4, "therapist")]
#[case(TUESDAY_1300, 60, "deep_tissue", 4, "therapist")]
#[case(MONDAY_2045, 60, "swedish", 3, "therapist")]
#[case(MONDAY_2100, 15, "percussion", 2, "self")]
fn a_time_that_breaks_no_rule_is_allowed(
    #[case] start: &str,
    #[case] minutes: u32,
    #[case] kind: &str,
    #[case] pressure: u8,
    #[case] delivery: &str,
) {
    let verdict = check(
        &workout(),
        &custom_slot(start, minutes, kind, pressure, delivery),
    );
    assert_eq!(verdict.outcome, Outcome::Allow, "{verdict:?}");
}

#[test]
fn a_light_massage_gun_outside_the_windows_is_allowed() {
    let late = with(&json!({ "now": "2026-11-26T17:00:00+01:00" }));
    let gun = custom_slot("2026-11-26T19:00:00+01:00", 10, "percussion", 1, "self");
    assert_eq!(check(&late, &gun).outcome, Outcome::Allow);
}
