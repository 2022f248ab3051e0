//! Custom slots that get a warning, which the person may override.

use recovery::{Outcome, RuleId};
use rstest::rstest;
use serde_json::{Value, json};

use super::{MONDAY_2100, TUESDAY_0600, TUESDAY_1300, check, custom_slot, race, with, workout};

#[rstest]
#[case("2026-11-23T22:15:00+01:00", 15, "swedish", 2, &[])]
#[case("2026-11-23T22:15:00+01:00", 20, "swedish", 2, &[RuleId::Quiet])]
#[case("2026-11-24T00:30:00+01:00", 15, "swedish", 2, &[RuleId::Gap, RuleId::Quiet])]
#[case(MONDAY_2100, 60, "sports", 4, &[RuleId::Pressure])]
#[case(TUESDAY_0600, 60, "sports", 5, &[RuleId::Quiet, RuleId::Pressure])]
fn an_unwise_time_gets_a_warning(
    #[case] start: &str,
    #[case] minutes: u32,
    #[case] kind: &str,
    #[case] pressure: u8,
    #[case] rules: &[RuleId],
) {
    let verdict = check(
        &workout(),
        &custom_slot(start, minutes, kind, pressure, "therapist"),
    );
    let mut expected = rules.to_vec();
    expected.sort_unstable();
    assert_eq!(verdict.warned_by, expected);
    assert_eq!(verdict.refused_by, []);
    let outcome = if rules.is_empty() {
        Outcome::Allow
    } else {
        Outcome::Warn
    };
    assert_eq!(verdict.outcome, outcome);
}

#[rstest]
// a run at 18:00 on Tuesday
#[case("2026-11-24T13:30:00+01:00", 30, 2, false)]
#[case("2026-11-24T14:00:00+01:00", 30, 2, false)]
#[case("2026-11-24T14:00:00+01:00", 31, 2, true)]
#[case("2026-11-24T14:00:00+01:00", 15, 3, true)]
#[case("2026-11-24T13:00:00+01:00", 60, 3, false)]
#[case("2026-11-24T13:01:00+01:00", 60, 3, true)]
#[case("2026-11-24T17:59:00+01:00", 60, 3, true)]
#[case("2026-11-24T18:00:00+01:00", 60, 3, false)]
fn a_long_or_firm_massage_close_to_a_session_gets_a_warning(
    #[case] start: &str,
    #[case] minutes: u32,
    #[case] pressure: u8,
    #[case] warned: bool,
) {
    let run = json!({ "start": "2026-11-24T18:00:00+01:00", "kind": "training", "rpe_expected": 5, "activity": "running" });
    let question = with(&json!({ "planned": [run] }));
    let verdict = check(
        &question,
        &custom_slot(start, minutes, "swedish", pressure, "therapist"),
    );
    assert_eq!(
        verdict.warned_by.contains(&RuleId::NextReserve),
        warned,
        "{verdict:?}"
    );
}

#[rstest]
// a firm massage on Sunday until 13:00; a therapist on Monday until 17:00
#[case("2026-11-24T12:45:00+01:00", "therapist", 4, true)]
#[case("2026-11-24T13:00:00+01:00", "therapist", 4, false)]
#[case("2026-11-24T12:45:00+01:00", "therapist", 3, false)]
#[case("2026-11-24T12:45:00+01:00", "self", 3, true)]
#[case("2026-11-24T12:45:00+01:00", "self", 2, false)]
#[case("2026-11-24T17:00:00+01:00", "self", 3, false)]
fn massages_too_close_together_get_a_warning(
    #[case] start: &str,
    #[case] delivery: &str,
    #[case] pressure: u8,
    #[case] warned: bool,
) {
    let done = |start: &str, minutes: u32, pressure: u8| json!({ "start": start, "minutes": minutes, "pressure": pressure, "type": "sports", "delivery": "therapist" });
    let firm = done("2026-11-22T12:00:00+01:00", 60, 4);
    let light = done("2026-11-23T16:30:00+01:00", 30, 2);
    let question = with(&json!({ "massages": [firm, light] }));
    let verdict = check(
        &question,
        &custom_slot(start, 20, "swedish", pressure, delivery),
    );
    assert_eq!(
        verdict.warned_by.contains(&RuleId::Space),
        warned,
        "{verdict:?}"
    );
}

#[rstest]
#[case(4, true)]
#[case(3, false)]
fn massages_too_close_together_get_a_warning_outside_the_windows_too(
    #[case] pressure: u8,
    #[case] warned: bool,
) {
    let firm = json!({
        "start": "2026-11-26T10:00:00+01:00", "minutes": 60, "pressure": 4, "type": "sports",
        "delivery": "therapist",
    });
    let question = with(&json!({ "now": "2026-11-26T17:00:00+01:00", "massages": [firm] }));
    let slot = custom_slot(
        "2026-11-27T12:00:00+01:00",
        60,
        "sports",
        pressure,
        "therapist",
    );
    let expected: &[RuleId] = if warned { &[RuleId::Space] } else { &[] };
    assert_eq!(check(&question, &slot).warned_by, expected);
}

#[rstest]
// the hour on Tuesday ends at 14:00; pressure 5 names the rule that caps it at 4
#[case("2026-11-25T01:59:00+01:00", 4, &[RuleId::Next])]
#[case("2026-11-25T02:00:00+01:00", 4, &[])]
#[case("2026-11-25T02:00:00+01:00", 5, &[RuleId::Next])]
#[case("2026-11-25T13:59:00+01:00", 5, &[RuleId::Next])]
#[case("2026-11-25T14:00:00+01:00", 5, &[RuleId::Pressure])]
fn the_next_session_caps_the_hours_before_it(
    #[case] start: &str,
    #[case] pressure: u8,
    #[case] rules: &[RuleId],
) {
    let run =
        json!({ "start": start, "kind": "training", "rpe_expected": 7, "activity": "running" });
    let question = with(&json!({ "planned": [run] }));
    let verdict = check(
        &question,
        &custom_slot(TUESDAY_1300, 60, "sports", pressure, "therapist"),
    );
    assert_eq!(verdict.warned_by, rules);
}

#[test]
fn a_warning_about_pressure_names_the_cap() {
    let raced = with(&json!({ "workout": {
        "id": "w1", "activity": "running", "end": "2026-11-23T18:00:00+01:00",
        "duration_min": 200, "rpe": 8, "competition": true,
    } }));
    let verdict = check(
        &raced,
        &custom_slot(TUESDAY_1300, 60, "swedish", 3, "therapist"),
    );
    assert_eq!(verdict.warned_by, [RuleId::CompPost]);
    let self_massage = check(
        &workout(),
        &custom_slot(TUESDAY_1300, 20, "myofascial", 4, "self"),
    );
    assert_eq!(self_massage.warned_by, [RuleId::SelfMassage]);
}

#[rstest]
#[case(Some("left"), "quads", Some("left"), 3, true)]
#[case(Some("left"), "quads", None, 3, true)]
#[case(None, "quads", Some("right"), 3, true)]
#[case(Some("left"), "quads", Some("right"), 3, false)]
#[case(None, "quads", None, 2, false)]
#[case(None, "calves", None, 3, false)]
fn a_healing_injury_is_massaged_lightly(
    #[case] hurt: Option<&str>,
    #[case] group: &str,
    #[case] side: Option<&str>,
    #[case] pressure: u8,
    #[case] warned: bool,
) {
    let injury = json!({
        "kind": "acute_injury", "group": "quads", "side": hurt, "since": "2026-11-20T18:05:00+01:00",
    });
    let question = with(&json!({ "local_issues": [injury] }));
    let mut slot = custom_slot(TUESDAY_1300, 60, "swedish", pressure, "therapist");
    slot.focus = vec![serde_json::from_value(json!({ "group": group, "side": side })).unwrap()];
    let verdict = check(&question, &slot);
    assert_eq!(verdict.warned_by.contains(&RuleId::Heal), warned);
    assert_eq!(verdict.refused_by, []);
    slot.focus = Vec::new();
    let whole = check(&question, &slot).warned_by.contains(&RuleId::Heal);
    assert_eq!(
        whole,
        pressure > 2,
        "without a focus of its own it works on the thighs"
    );
}

/// The rules that warn about a light massage of fifteen minutes.
fn warned(changes: &Value, start: &str, kind: &str, delivery: &str) -> Vec<RuleId> {
    check(&with(changes), &custom_slot(start, 15, kind, 2, delivery)).warned_by
}

#[rstest]
// two hours after RPE 8, twelve after RPE 9
#[case(8, "2026-11-23T19:59:00+01:00", true)]
#[case(8, "2026-11-23T20:00:00+01:00", false)]
#[case(9, "2026-11-24T05:59:00+01:00", true)]
#[case(9, "2026-11-24T06:00:00+01:00", false)]
fn a_massage_gun_has_to_wait_after_hard_work(
    #[case] rpe: u8,
    #[case] start: &str,
    #[case] warns: bool,
) {
    let hard = json!({ "workout": {
        "id": "w1", "activity": "strength_lower", "end": "2026-11-23T18:00:00+01:00",
        "duration_min": 60, "rpe": rpe,
    } });
    let rules = warned(&hard, start, "percussion", "self");
    assert_eq!(rules.contains(&RuleId::Perc), warns, "{rules:?}");
    assert!(!warned(&hard, start, "swedish", "self").contains(&RuleId::Perc));
}

#[rstest]
#[case(json!({ "local_issues": [{ "kind": "acute_injury", "group": "delts" }] }), TUESDAY_1300, true)]
#[case(json!({ "local_issues": [{ "kind": "wound", "group": "delts" }] }), TUESDAY_1300, false)]
// D−3 of the race begins on Wednesday
#[case(json!({ "planned": race()["planned"] }), "2026-11-24T23:59:00+01:00", false)]
#[case(json!({ "planned": race()["planned"] }), "2026-11-25T00:00:00+01:00", true)]
fn a_massage_gun_gets_a_warning_with_an_injury_and_on_light_days(
    #[case] changes: Value,
    #[case] start: &str,
    #[case] warns: bool,
) {
    let rules = warned(&changes, start, "percussion", "self");
    assert_eq!(rules.contains(&RuleId::Perc), warns, "{rules:?}");
}

#[rstest]
#[case(6, "sports", &[])]
#[case(7, "sports", &[RuleId::Vsore])]
#[case(7, "myofascial", &[RuleId::Vsore])]
#[case(7, "percussion", &[RuleId::Vsore])]
#[case(7, "swedish", &[])]
fn very_sore_muscles_get_a_warning_for_all_but_swedish(
    #[case] soreness: u8,
    #[case] kind: &str,
    #[case] rules: &[RuleId],
) {
    let sore = json!({ "soreness": soreness });
    assert_eq!(warned(&sore, TUESDAY_1300, kind, "therapist"), rules);
}

#[rstest]
// the hour ends on Tuesday at two
#[case("2026-11-25T13:59:00+01:00", &[RuleId::Deep2])]
#[case("2026-11-25T14:00:00+01:00", &[])]
fn deep_tissue_less_than_a_day_before_training_gets_a_warning(
    #[case] run: &str,
    #[case] rules: &[RuleId],
) {
    let run = json!({ "start": run, "kind": "training", "activity": "running" });
    let question = with(&json!({ "planned": [run] }));
    let deep = custom_slot(TUESDAY_1300, 60, "deep_tissue", 4, "therapist");
    assert_eq!(check(&question, &deep).warned_by, rules);
    let sports = custom_slot(TUESDAY_1300, 60, "sports", 4, "therapist");
    assert_eq!(check(&question, &sports).warned_by, []);
}

#[rstest]
#[case("sports", &[RuleId::SelfMassage])]
#[case("deep_tissue", &[RuleId::SelfMassage])]
#[case("swedish", &[])]
fn a_type_that_needs_a_therapist_gets_a_warning_as_self_massage(
    #[case] kind: &str,
    #[case] rules: &[RuleId],
) {
    let self_massage = warned(&json!({}), TUESDAY_1300, kind, "self");
    assert_eq!(self_massage, rules);
    let by_therapist = warned(&json!({}), TUESDAY_1300, kind, "therapist");
    assert_eq!(by_therapist, []);
}
