//! Whether deep tissue and the massage gun are open: now, later or not at all (rules 3.3).

use recovery::{Effect, Input, MassageType, Openness, Plan, RuleId, plan};
use rstest::rstest;
use serde_json::{Value, json};

use crate::question::{at, case};

/// All-out lifting until eight on a Monday; the slot is at eleven, an hour before deep tissue
/// opens.
fn lifted(changes: &Value) -> Plan {
    let mut question = case("G01");
    question["now"] = json!("2026-11-23T08:05:00+01:00");
    question["workout"]["end"] = json!("2026-11-23T08:00:00+01:00");
    question["workout"]["rpe"] = json!(9);
    for (path, value) in changes.as_object().unwrap() {
        match path.split_once('.') {
            Some((parent, key)) => question[parent][key] = value.clone(),
            None => question[path] = value.clone(),
        }
    }
    plan(&Input::from_json(&question.to_string()).unwrap()).unwrap()
}

fn session(start: &str, kind: &str) -> Value {
    json!([{ "start": start, "kind": kind, "activity": "running" }])
}

const NINE: &str = "2026-11-23T09:00:00+01:00";

const NOON: &str = "2026-11-23T12:00:00+01:00";

const EIGHT_AT_NIGHT: &str = "2026-11-23T20:00:00+01:00";

#[rstest]
#[case("therapist")]
#[case("self")]
fn a_type_that_only_has_to_wait_has_its_hour(#[case] delivery: &str) {
    let plan = lifted(&json!({ "profile.delivery": delivery }));
    let deep = Openness::NotBefore(NOON.parse().unwrap());
    let gun = Openness::NotBefore(EIGHT_AT_NIGHT.parse().unwrap());
    assert_eq!(plan.deep_tissue(at(NINE)), deep);
    assert_eq!(plan.percussion(at(NINE)), gun);
    assert_eq!(plan.deep_tissue(at(NOON)), Openness::Open);
    assert_eq!(plan.percussion(at(NOON)), gun);
    assert_eq!(plan.percussion(at(EIGHT_AT_NIGHT)), Openness::Open);
}

#[rstest]
#[case(json!({ "profile.precautions": ["anticoagulant"] }), RuleId::Deep2, RuleId::Perc)]
#[case(json!({ "profile.precautions": ["implanted_device"] }), RuleId::Deep2, RuleId::Perc)]
#[case(json!({ "profile.precautions": ["epilepsy"], "profile.cleared_precautions": ["epilepsy"] }), RuleId::Deep2, RuleId::Perc)]
#[case(json!({ "referral": true }), RuleId::Deep2, RuleId::Perc)]
#[case(json!({ "local_issues": [{ "kind": "acute_injury", "group": "glutes" }] }), RuleId::Deep2, RuleId::Perc)]
#[case(json!({ "soreness": 7 }), RuleId::Vsore, RuleId::Vsore)]
// Monday is D−3
#[case(json!({ "planned": session("2026-11-26T10:00:00+01:00", "competition") }), RuleId::Deep2, RuleId::Perc)]
fn a_barred_type_is_not_promised_for_later(
    #[case] changes: Value,
    #[case] deep: RuleId,
    #[case] gun: RuleId,
    #[values("therapist", "self")] delivery: &str,
) {
    let mut changes = changes;
    changes["profile.delivery"] = json!(delivery);
    let plan = lifted(&changes);
    assert_eq!(plan.deep_tissue(at(NINE)), Openness::Barred(deep));
    assert_eq!(plan.percussion(at(NINE)), Openness::Barred(gun));
    // its reasons do not promise it either
    let until = |effect: &Effect| matches!(effect, Effect::LeftOutType { until: Some(_), .. });
    assert!(!plan.reasons.iter().any(|reason| until(&reason.effect)));
}

#[rstest]
#[case(json!({ "soreness": 3 }), false)]
#[case(json!({ "soreness": 4 }), true)]
#[case(json!({ "soreness": 4, "profile.delivery": "self" }), true)]
// the hour that starts at noon ends at one
#[case(json!({ "planned": session("2026-11-24T13:00:00+01:00", "training") }), false)]
#[case(json!({ "planned": session("2026-11-24T12:59:00+01:00", "training") }), true)]
fn deep_tissue_that_would_come_too_late_is_barred(#[case] changes: Value, #[case] barred: bool) {
    let open = lifted(&changes).deep_tissue(at(NINE));
    assert_eq!(open == Openness::Barred(RuleId::Deep2), barred, "{open:?}");
}

#[rstest]
// twelve hours after one o'clock it is Tuesday, which is D−3 of a race on Friday
#[case("2026-11-27T10:00:00+01:00", true)]
#[case("2026-11-28T10:00:00+01:00", false)]
fn a_gun_that_would_come_in_the_light_days_is_barred(#[case] race: &str, #[case] barred: bool) {
    let plan = lifted(&json!({
        "now": "2026-11-23T13:05:00+01:00",
        "workout.end": "2026-11-23T13:00:00+01:00",
        "planned": session(race, "competition"),
    }));
    let gun = plan.percussion(at("2026-11-23T13:05:00+01:00"));
    assert_eq!(gun == Openness::Barred(RuleId::Perc), barred, "{gun:?}");
    let slot = plan.slot.unwrap();
    assert!(!slot.types.contains(&MassageType::Percussion));
}

#[test]
fn self_massage_has_no_reason_about_deep_tissue() {
    let plan = lifted(&json!({ "profile.delivery": "self" }));
    assert!(
        !plan
            .reasons
            .iter()
            .any(|reason| reason.rule == RuleId::Deep1)
    );
}
