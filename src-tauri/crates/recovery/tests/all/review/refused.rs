//! Custom slots that are refused: for safety, near an injury, close to a competition.

use recovery::{CustomSlot, Input, Outcome, RuleId, review_custom_slot};
use rstest::rstest;
use serde_json::{Value, json};

use super::{MONDAY_2045, MONDAY_2100, TUESDAY_1300, check, custom_slot, race, with, workout};

#[test]
fn deep_tissue_is_refused_before_its_hour() {
    let verdict = check(
        &workout(),
        &custom_slot(MONDAY_2045, 60, "deep_tissue", 5, "therapist"),
    );
    assert_eq!(verdict.outcome, Outcome::Refuse);
    assert_eq!(verdict.refused_by, [RuleId::Deep1]);
    let later = check(
        &workout(),
        &custom_slot(MONDAY_2100, 60, "deep_tissue", 5, "therapist"),
    );
    assert_eq!(
        later.outcome,
        Outcome::Warn,
        "now it is only too firm for the window"
    );
    assert_eq!(later.warned_by, [RuleId::Pressure]);
}

#[test]
fn an_older_workout_delays_deep_tissue_too() {
    let older = json!({ "other_workouts": [{
        "id": "w0", "activity": "hiit", "end": "2026-11-23T17:30:00+01:00",
        "duration_min": 40, "rpe": 10,
    }] });
    let verdict = check(
        &with(&older),
        &custom_slot(MONDAY_2100, 60, "deep_tissue", 4, "therapist"),
    );
    assert_eq!(verdict.refused_by, [RuleId::Deep1]);
}

#[rstest]
// Tuesday is D−4, Wednesday D−3, Friday D−1
#[case("2026-11-24T23:00:00+01:00", "deep_tissue", 4, &[])]
#[case("2026-11-24T23:15:00+01:00", "deep_tissue", 4, &[RuleId::Deep2])]
#[case("2026-11-25T12:00:00+01:00", "deep_tissue", 4, &[RuleId::Deep2])]
#[case("2026-11-26T22:00:00+01:00", "swedish", 2, &[])]
#[case("2026-11-26T23:15:00+01:00", "swedish", 2, &[RuleId::Blackout])]
#[case("2026-11-27T12:00:00+01:00", "deep_tissue", 4, &[RuleId::Deep2, RuleId::Blackout])]
#[case("2026-11-28T07:00:00+01:00", "swedish", 1, &[RuleId::Blackout])]
fn a_competition_blocks_the_days_before_it(
    #[case] start: &str,
    #[case] kind: &str,
    #[case] pressure: u8,
    #[case] rules: &[RuleId],
) {
    let verdict = check(
        &race(),
        &custom_slot(start, 60, kind, pressure, "therapist"),
    );
    assert_eq!(verdict.refused_by, rules);
}

#[rstest]
#[case("2026-11-28T06:00:00+01:00", 30, "swedish", 2, true)]
#[case("2026-11-28T08:30:00+01:00", 30, "sports", 2, true)]
#[case("2026-11-28T08:45:00+01:00", 30, "swedish", 2, false)]
#[case("2026-11-28T05:45:00+01:00", 30, "swedish", 2, false)]
#[case("2026-11-28T07:00:00+01:00", 35, "swedish", 2, false)]
#[case("2026-11-28T07:00:00+01:00", 30, "swedish", 3, false)]
#[case("2026-11-28T07:00:00+01:00", 15, "percussion", 2, false)]
fn only_a_light_pre_workout_massage_is_allowed_before_a_start(
    #[case] start: &str,
    #[case] minutes: u32,
    #[case] kind: &str,
    #[case] pressure: u8,
    #[case] allowed: bool,
) {
    let mut slot = custom_slot(start, minutes, kind, pressure, "therapist");
    slot.pre_workout = true;
    let refused = check(&race(), &slot).refused_by;
    assert_eq!(refused.is_empty(), allowed, "{refused:?}");
}

#[rstest]
#[case(json!({ "kind": "wound", "group": "quads" }), "quads", None, true)]
#[case(json!({ "kind": "wound", "group": "quads", "side": "left" }), "quads", Some("right"), false)]
#[case(json!({ "kind": "wound", "group": "quads", "side": "left" }), "quads", None, true)]
#[case(json!({ "kind": "wound", "group": "quads", "side": "left" }), "quads", Some("left"), true)]
#[case(json!({ "kind": "wound", "group": "quads", "side": "right" }), "quads", Some("right"), true)]
#[case(json!({ "kind": "wound", "group": "quads", "side": "right" }), "quads", Some("left"), false)]
#[case(json!({ "kind": "wound", "group": "quads" }), "quads", Some("left"), true)]
#[case(json!({ "kind": "bruise", "group": "quads", "since": "2026-10-01T00:00:00Z" }), "quads", None, true)]
#[case(json!({ "kind": "acute_injury", "group": "quads", "since": "2026-11-20T18:05:00+01:00" }), "quads", None, false)]
#[case(json!({ "kind": "acute_injury", "group": "quads", "since": "2026-11-20T18:06:00+01:00" }), "quads", None, true)]
#[case(json!({ "kind": "acute_injury", "group": "quads" }), "calves", None, false)]
fn a_muscle_with_a_local_issue_is_refused(
    #[case] issue: Value,
    #[case] group: &str,
    #[case] side: Option<&str>,
    #[case] refused: bool,
) {
    let question = with(&json!({ "local_issues": [issue] }));
    let mut slot = custom_slot(MONDAY_2100, 15, "swedish", 2, "self");
    slot.focus = vec![serde_json::from_value(json!({ "group": group, "side": side })).unwrap()];
    assert_eq!(
        check(&question, &slot).refused_by.contains(&RuleId::Local),
        refused
    );
}

#[rstest]
#[case(json!({ "soreness": 3 }), "sports", 4, None)]
#[case(json!({ "soreness": 4 }), "sports", 4, Some(RuleId::Sore))]
#[case(json!({ "soreness": 6 }), "sports", 3, None)]
#[case(json!({ "soreness": 7 }), "swedish", 3, Some(RuleId::Sore))]
#[case(json!({ "soreness": 9 }), "swedish", 2, Some(RuleId::Sore))]
#[case(json!({ "soreness": 10 }), "swedish", 1, None)]
// deep tissue counts as firm at any level
#[case(json!({ "soreness": 5 }), "deep_tissue", 2, Some(RuleId::Sore))]
#[case(json!({ "flags": ["rf_dvt"] }), "swedish", 1, Some(RuleId::StopUrgent))]
#[case(json!({ "flags": ["rf_fever"] }), "swedish", 1, Some(RuleId::StopSoon))]
fn soreness_and_red_flags_refuse(
    #[case] changes: Value,
    #[case] kind: &str,
    #[case] pressure: u8,
    #[case] rule: Option<RuleId>,
) {
    let verdict = check(
        &with(&changes),
        &custom_slot(TUESDAY_1300, 60, kind, pressure, "therapist"),
    );
    assert_eq!(verdict.refused_by.first().copied(), rule);
}

#[rstest]
#[case("pregnancy", "swedish", 2, None)]
#[case("pregnancy", "swedish", 3, Some(RuleId::Prec))]
#[case("anticoagulant", "percussion", 1, Some(RuleId::Prec))]
#[case("diabetes", "swedish", 3, None)]
#[case("diabetes", "sports", 4, Some(RuleId::Prec))]
#[case("diabetes", "percussion", 1, Some(RuleId::Prec))]
#[case("recent_clot", "swedish", 1, Some(RuleId::Clot))]
fn a_precaution_refuses_what_it_rules_out(
    #[case] precaution: &str,
    #[case] kind: &str,
    #[case] pressure: u8,
    #[case] rule: Option<RuleId>,
) {
    let mut question = workout();
    question["profile"]["precautions"] = json!([precaution]);
    let verdict = check(
        &question,
        &custom_slot(TUESDAY_1300, 60, kind, pressure, "therapist"),
    );
    assert_eq!(verdict.refused_by.first().copied(), rule);
}

#[rstest]
#[case("swedish", 3, None)]
#[case("sports", 4, Some(RuleId::Referral))]
#[case("deep_tissue", 3, Some(RuleId::Referral))]
#[case("percussion", 1, Some(RuleId::Referral))]
fn an_open_referral_refuses_firm_work_and_the_gun(
    #[case] kind: &str,
    #[case] pressure: u8,
    #[case] rule: Option<RuleId>,
) {
    let verdict = check(
        &with(&json!({ "referral": true })),
        &custom_slot(TUESDAY_1300, 60, kind, pressure, "therapist"),
    );
    assert_eq!(verdict.refused_by.first().copied(), rule);
}

#[test]
fn a_cleared_clot_refuses_no_more_than_other_conditions() {
    let mut question = workout();
    question["profile"]["precautions"] = json!(["recent_clot"]);
    question["profile"]["cleared_precautions"] = json!(["recent_clot"]);
    let slot = |pressure| custom_slot(TUESDAY_1300, 60, "swedish", pressure, "therapist");
    assert_eq!(check(&question, &slot(2)).refused_by, []);
    assert_eq!(check(&question, &slot(3)).refused_by, [RuleId::Prec]);
}

#[test]
fn nothing_is_allowed_where_the_plan_has_nothing_to_massage() {
    let mut question = with(&json!({ "local_issues": [{ "kind": "lump", "group": "calves" }] }));
    question["workout"]["muscles"] = json!([{ "group": "calves" }]);
    let mut slot = custom_slot(TUESDAY_1300, 60, "swedish", 2, "therapist");
    assert_eq!(check(&question, &slot).refused_by, [RuleId::NothingLeft]);
    slot.focus = vec![serde_json::from_value(json!({ "group": "quads" })).unwrap()];
    assert_eq!(check(&question, &slot).refused_by, []);
}

#[rstest]
// the clocks go forward on Sunday: 24 hours before 00:30 on Monday it is 23:30 on Saturday
#[case("2026-03-28T23:00:00+01:00", &[])]
#[case("2026-03-28T23:15:00+01:00", &[RuleId::Blackout])]
fn a_blackout_lasts_24_hours_when_the_clocks_go_forward(
    #[case] start: &str,
    #[case] rules: &[RuleId],
) {
    let question = with(&json!({
        "now": "2026-03-27T18:05:00+01:00",
        "workout": {
            "id": "w1", "activity": "running", "end": "2026-03-27T18:00:00+01:00",
            "duration_min": 60, "rpe": 6,
        },
        "planned": [{ "start": "2026-03-30T00:30:00+02:00", "kind": "competition" }],
    }));
    let verdict = check(&question, &custom_slot(start, 30, "swedish", 2, "self"));
    assert_eq!(verdict.refused_by, rules);
}

#[test]
fn an_absurd_custom_slot_is_an_input_error() {
    let input = Input::from_json(&workout().to_string()).unwrap();
    let refused = |slot: CustomSlot| review_custom_slot(&input, &slot).unwrap_err().code();
    assert_eq!(
        refused(custom_slot(MONDAY_2100, 0, "swedish", 2, "self")),
        "E_DURATION"
    );
    let mut too_firm =
        serde_json::to_value(custom_slot(MONDAY_2100, 10, "swedish", 2, "self")).unwrap();
    too_firm["pressure"] = 6.into();
    let error = serde_json::from_value::<CustomSlot>(too_firm).unwrap_err();
    assert_eq!(error.to_string(), "E_INPUT");
    assert_eq!(
        refused(custom_slot(
            "3026-11-23T21:00:00Z",
            10,
            "swedish",
            2,
            "self"
        )),
        "E_INPUT"
    );
}
