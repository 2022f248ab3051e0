//! Advice applies whatever became of the plan (rules 4.2).

use recovery::{Advice, RuleId, Status};
use rstest::rstest;
use serde_json::{Value, json};

use crate::question::plan_for;

/// Everything that calls for advice without changing what becomes of an evening run: an all-out
/// yoga session days ago, a condition, an injury and a numb place elsewhere, an open referral.
fn with_everything(changes: &Value) -> Value {
    let mut changes = changes.clone();
    let yoga = json!({
        "id": "w0", "activity": "yoga", "end": "2026-11-20T18:00:00+01:00", "duration_min": 60,
        "rpe": 9,
    });
    let others = changes["other_workouts"].as_array().cloned();
    changes["other_workouts"] = json!(
        others
            .into_iter()
            .flatten()
            .chain([yoga])
            .collect::<Vec<_>>()
    );
    changes["profile.precautions"] = json!(["diabetes"]);
    changes["referral"] = json!(true);
    let issues = changes["local_issues"].as_array().cloned();
    let elsewhere = [
        json!({ "kind": "acute_injury", "group": "abs", "since": changes.get("now") }),
        json!({ "kind": "numb_area", "group": "hands" }),
    ];
    changes["local_issues"] = json!(
        issues
            .into_iter()
            .flatten()
            .chain(elsewhere)
            .collect::<Vec<_>>()
    );
    changes
}

const ALL: [Advice; 5] = [
    Advice::RhabdoWatch,
    Advice::AskClinicianFirst,
    Advice::Injury72h,
    Advice::InjurySeeProfessional,
    Advice::ReferralOpen,
];

const WEEK: &str = "2026-11-30T18:00:00+01:00";

#[rstest]
#[case(json!({}), Status::Recommended)]
#[case(json!({ "workout.rpe": 3 }), Status::Optional)]
#[case(
    json!({ "planned": [{ "start": "2026-11-23T20:00:00+01:00", "kind": "training" }] }),
    Status::Deferred
)]
#[case(
    json!({
        "now": "2026-11-23T19:00:00+01:00",
        "massages": [{
            "start": "2026-11-23T18:30:00+01:00", "minutes": 15, "pressure": 2, "type": "swedish",
            "delivery": "self",
        }],
    }),
    Status::Satisfied
)]
#[case(json!({ "now": "2026-11-26T17:59:00+01:00" }), Status::None)]
#[case(json!({ "now": "2026-11-26T18:00:00+01:00" }), Status::Expired)]
#[case(
    json!({
        "workout.muscles": [{ "group": "calves" }],
        "local_issues": [{ "kind": "hard_knock", "group": "calves" }],
    }),
    Status::Blocked
)]
fn advice_stands_with_every_status(#[case] changes: Value, #[case] status: Status) {
    let plain = plan_for(&changes);
    assert_eq!(plain.advice, []);
    let plan = plan_for(&with_everything(&changes));
    assert_eq!((plain.status, plan.status), (status, status));
    assert_eq!(plan.advice, ALL);
    for rule in [
        RuleId::Rhabdo,
        RuleId::Prec,
        RuleId::Acute,
        RuleId::Local,
        RuleId::Referral,
    ] {
        assert!(
            plan.reasons.iter().any(|it| it.rule == rule),
            "{rule} explains its advice"
        );
    }
}

#[test]
fn a_stop_leaves_no_advice_beside_it() {
    for stop in [
        json!({ "flags": ["rf_fever"] }),
        json!({ "flags": ["rf_compartment"] }),
        json!({ "now": WEEK, "soreness": 4 }),
    ] {
        let plan = plan_for(&with_everything(&stop));
        assert_eq!(plan.status, Status::SeeProfessional, "{stop}");
        assert_eq!(plan.advice, [], "{stop}");
    }
}

#[rstest]
#[case(9, "2026-11-30T17:59:59+01:00", true)]
#[case(9, WEEK, false)]
#[case(8, "2026-11-23T18:05:00+01:00", false)]
#[case(10, "2026-11-26T19:00:00+01:00", true)]
fn dark_urine_is_watched_for_a_week(#[case] rpe: u8, #[case] now: &str, #[case] watched: bool) {
    let plan = plan_for(&json!({ "workout.rpe": rpe, "now": now }));
    assert_eq!(plan.advice.contains(&Advice::RhabdoWatch), watched);
}

#[test]
fn extreme_soreness_is_asked_about_after_the_massage_too() {
    let plan = plan_for(&json!({
        "now": "2026-11-23T19:00:00+01:00", "soreness": 9,
        "massages": [{
            "start": "2026-11-23T18:30:00+01:00", "minutes": 10, "pressure": 1, "type": "swedish",
            "delivery": "self",
        }],
    }));
    assert_eq!(plan.status, Status::Satisfied);
    assert_eq!(plan.advice, [Advice::CheckRedFlagsFirst]);
}

#[test]
fn comfort_comes_after_what_stands() {
    let plan =
        plan_for(&json!({ "now": "2026-11-27T18:00:00+01:00", "soreness": 5, "workout.rpe": 9 }));
    assert_eq!(
        plan.advice,
        [Advice::RhabdoWatch, Advice::ComfortOnlyGentle]
    );
}

#[rstest]
#[case(json!([]), true)]
#[case(json!(["pregnancy"]), true)]
#[case(json!(["pregnancy", "epilepsy"]), false)]
// a yes to what is not noted silences nothing
#[case(json!(["cancer"]), true)]
fn a_doctors_yes_silences_its_condition_only(#[case] cleared: Value, #[case] asks: bool) {
    let plan = plan_for(&json!({
        "profile.precautions": ["pregnancy", "epilepsy"],
        "profile.cleared_precautions": cleared,
    }));
    assert_eq!(plan.advice.contains(&Advice::AskClinicianFirst), asks);
    assert_eq!(
        plan.slot.unwrap().pressure.hi.get(),
        2,
        "and changes no cap"
    );
}

#[test]
fn a_cleared_clot_no_longer_stops_but_keeps_it_light() {
    let clot = json!({ "profile.precautions": ["recent_clot"] });
    assert_eq!(plan_for(&clot).status, Status::SeeProfessional);
    let plan = plan_for(&json!({
        "profile.precautions": ["recent_clot"],
        "profile.cleared_precautions": ["recent_clot"],
    }));
    assert_eq!(
        (plan.status, plan.advice.as_slice()),
        (Status::Recommended, [].as_slice())
    );
    assert_eq!(plan.slot.unwrap().pressure.hi.get(), 2);
}

#[rstest]
#[case(8, false)]
#[case(9, true)]
fn the_warning_signs_come_first_from_soreness_nine(#[case] soreness: u8, #[case] asks: bool) {
    let plan = plan_for(&json!({ "soreness": soreness }));
    assert_eq!(plan.advice.contains(&Advice::CheckRedFlagsFirst), asks);
}
