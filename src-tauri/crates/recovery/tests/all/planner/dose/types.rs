//! Which types a slot offers, and in which order (rules 3.3).

use recovery::{Cap, MassageType};
use rstest::rstest;
use serde_json::{Value, json};

use crate::question::{plan_for, reasons_for};

#[rstest]
#[case(json!({ "soreness": 7 }), "R-VSORE")]
#[case(json!({ "soreness": 6 }), "R-SORE-SWEDISH")]
#[case(json!({ "workout.activity": "hiit", "workout.rpe": 9 }), "R-HIIT-SWEDISH")]
#[case(json!({ "workout.activity": "hiit", "workout.rpe": 8 }), "R-TYPE-ORDER")]
#[case(json!({ "workout.activity": "running", "workout.rpe": 9 }), "R-TYPE-ORDER")]
fn the_first_type_names_its_rule(#[case] changes: Value, #[case] rule: &str) {
    let lines = reasons_for(&changes);
    let first = lines
        .lines()
        .find(|line| line.contains(" put_first "))
        .unwrap();
    assert_eq!(first, format!(r#"{rule} put_first massage="swedish""#));
}

#[rstest]
#[case(json!(["reduced_rom"]), true)]
#[case(json!([]), false)]
fn tight_muscles_move_myofascial_up(#[case] signs: Value, #[case] raised: bool) {
    let lines = reasons_for(&json!({ "signs": signs }));
    let line = r#"R-ROM put_first massage="myofascial""#;
    assert_eq!(lines.lines().any(|found| found == line), raised, "{lines}");
}

#[test]
fn tight_and_very_sore_muscles_get_only_swedish() {
    let changes = json!({ "signs": ["reduced_rom"], "soreness": 8 });
    assert_eq!(
        plan_for(&changes).slot.unwrap().types,
        [MassageType::Swedish]
    );
    assert!(!reasons_for(&changes).contains("R-ROM"));
}

#[rstest]
// an hour with a therapist the next day, capped by the session after it
#[case("2026-11-25T13:00:00+01:00", true, &[])]
#[case("2026-11-25T12:59:00+01:00", false, &[Cap::NextWorkout])]
fn deep_tissue_keeps_a_day_from_the_next_session(
    #[case] next: &str,
    #[case] deep: bool,
    #[case] caps: &[Cap],
) {
    let plan = plan_for(&json!({
        "profile.delivery": "therapist", "workout.activity": "strength_lower",
        "busy": [
            ["2026-11-23T18:00:00+01:00", "2026-11-24T11:30:00+01:00"],
            ["2026-11-24T13:30:00+01:00", "2026-11-27T18:00:00+01:00"],
        ],
        "planned": [{ "start": next, "kind": "training", "rpe_expected": 7 }],
    }));
    let slot = plan.slot.unwrap();
    assert_eq!(
        slot.types.contains(&MassageType::DeepTissue),
        deep,
        "{slot:?}"
    );
    assert_eq!(slot.caps, caps);
}

#[rstest]
#[case(json!({ "soreness": 4 }))]
#[case(json!({ "profile.precautions": ["pregnancy"] }))]
#[case(json!({ "referral": true }))]
#[case(json!({ "local_issues": [{ "kind": "acute_injury", "group": "biceps" }] }))]
fn the_rule_that_leaves_out_deep_tissue_is_named(#[case] changes: Value) {
    let mut changes = changes;
    changes["now"] = json!("2026-11-24T07:00:00+01:00");
    changes["profile.delivery"] = json!("therapist");
    changes["workout.activity"] = json!("strength_lower");
    let lines = reasons_for(&changes);
    let line = r#"R-DEEP-2 left_out_type massage="deep_tissue""#;
    assert!(lines.lines().any(|found| found == line), "{lines}");
}
