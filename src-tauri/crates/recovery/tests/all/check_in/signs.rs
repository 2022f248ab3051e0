//! The eight signs at their thresholds (rules 6).

use recovery::{CheckIn, CheckInAction, Escalation, Sign};
use rstest::rstest;
use serde_json::{Value, json};

fn check_in(signs: &Value) -> CheckIn {
    CheckIn::from_json(&json!({ "signs": signs }).to_string()).unwrap()
}

#[rstest]
#[case("persistent_soreness", json!({ "days": 6, "nrs": 6 }), None)]
#[case("persistent_soreness", json!({ "days": 7 }), Some(Escalation::Soon))]
#[case("persistent_soreness", json!({ "days": 3, "nrs": 7 }), Some(Escalation::Soon))]
#[case("persistent_soreness", json!({ "days": 2, "nrs": 10 }), None)]
#[case("persistent_soreness", json!({ "dark_urine": true }), Some(Escalation::Urgent))]
#[case("persistent_soreness", json!({ "days": 9, "swelling": true }), Some(Escalation::Urgent))]
#[case("reduced_rom", json!({}), None)]
#[case("reduced_rom", json!({ "sudden": true }), Some(Escalation::Soon))]
#[case("reduced_rom", json!({ "joint_locked": true }), Some(Escalation::Soon))]
#[case("reduced_rom", json!({ "joint_swollen": true }), Some(Escalation::Soon))]
#[case("performance_decline", json!({ "days": 14 }), None)]
#[case("performance_decline", json!({ "days": 13, "rested_week": true }), None)]
#[case("performance_decline", json!({ "days": 14, "rested_week": true }), Some(Escalation::Soon))]
#[case("performance_decline", json!({ "illness_or_weight_loss": true }), Some(Escalation::Soon))]
#[case("frequent_injuries", json!({ "count_90d": 1, "pain_days": 20 }), None)]
#[case("frequent_injuries", json!({ "count_90d": 2 }), Some(Escalation::Soon))]
#[case("frequent_injuries", json!({ "pain_days": 21 }), Some(Escalation::Soon))]
#[case("frequent_injuries", json!({ "changes_gait": true }), Some(Escalation::Soon))]
#[case("poor_sleep", json!({ "nights_per_week": 7, "weeks": 11 }), None)]
#[case("poor_sleep", json!({ "nights_per_week": 2, "weeks": 20 }), None)]
#[case("poor_sleep", json!({ "nights_per_week": 3, "weeks": 12 }), Some(Escalation::Soon))]
#[case("poor_sleep", json!({ "breathing_pauses": true }), Some(Escalation::Soon))]
#[case("mental_fatigue", json!({ "low_mood_days": 13 }), None)]
#[case("mental_fatigue", json!({ "low_mood_days": 14 }), Some(Escalation::Soon))]
#[case("mental_fatigue", json!({ "self_harm_thoughts": true }), Some(Escalation::Urgent))]
#[case("asymmetry", json!({ "days": 13 }), None)]
#[case("asymmetry", json!({ "days": 14 }), Some(Escalation::Soon))]
#[case("asymmetry", json!({ "limp": true }), Some(Escalation::Soon))]
#[case("asymmetry", json!({ "limp": true, "new_weakness_or_numbness": true }), Some(Escalation::Urgent))]
#[case("morning_stiffness", json!({ "minutes": 30, "weeks": 20 }), None)]
#[case("morning_stiffness", json!({ "minutes": 60, "weeks": 5 }), None)]
#[case("morning_stiffness", json!({ "minutes": 31, "weeks": 6 }), Some(Escalation::Soon))]
#[case("morning_stiffness", json!({ "joint_swollen": true }), Some(Escalation::Soon))]
fn a_sign_escalates_at_its_threshold(
    #[case] sign: &str,
    #[case] details: Value,
    #[case] escalation: Option<Escalation>,
) {
    let id: Sign = sign.parse().unwrap();
    let answer = check_in(&json!({ sign: details }));
    assert_eq!(answer.escalations.get(&id).copied(), escalation);
    assert_eq!(answer.active.contains(&id), escalation.is_none());
    let stopped = escalation == Some(Escalation::Urgent);
    assert_eq!(answer.action == CheckInAction::Stop, stopped);
}

#[rstest]
#[case(json!({}), false, &[])]
#[case(json!({ "reduced_rom": { "joint_swollen": true } }), true, &["swollen_joint", "acute_injury"])]
#[case(json!({ "reduced_rom": { "joint_locked": true }, "asymmetry": { "limp": true } }), true, &["swollen_joint", "bone_pain", "numb_area", "acute_injury"])]
#[case(json!({ "morning_stiffness": { "joint_swollen": true } }), true, &["swollen_joint"])]
#[case(
    json!({ "asymmetry": { "limp": true }, "frequent_injuries": { "pain_days": 30 } }),
    true,
    &["bone_pain", "swollen_joint", "numb_area", "acute_injury"]
)]
// it refers, but has no place
#[case(json!({ "poor_sleep": { "breathing_pauses": true } }), true, &[])]
#[case(json!({ "mental_fatigue": { "low_mood_days": 20 } }), true, &[])]
// urgent is no referral: it stops everything
#[case(json!({ "asymmetry": { "new_weakness_or_numbness": true } }), false, &[])]
#[case(json!({ "asymmetry": {} }), false, &[])]
fn what_needs_a_professional_soon_refers_and_asks_where(
    #[case] signs: Value,
    #[case] refers: bool,
    #[case] places: &[&str],
) {
    let answer = check_in(&signs);
    assert_eq!(answer.refers(), refers);
    assert_eq!(json!(answer.places_to_ask()), json!(places));
}

#[rstest]
#[case(&[], CheckInAction::None)]
#[case(&["poor_sleep"], CheckInAction::Earlier)]
#[case(&["poor_sleep", "reduced_rom"], CheckInAction::DueNow)]
#[case(&["poor_sleep", "reduced_rom", "mental_fatigue"], CheckInAction::DueNow)]
#[case(&["poor_sleep", "reduced_rom", "mental_fatigue", "morning_stiffness"], CheckInAction::DueNowAndEaseOff)]
#[case(&["frequent_injuries", "asymmetry"], CheckInAction::None)]
fn the_score_decides_what_follows(#[case] signs: &[&str], #[case] action: CheckInAction) {
    let ticked: Value = signs
        .iter()
        .map(|sign| ((*sign).to_owned(), json!({})))
        .collect();
    let answer = check_in(&ticked);
    assert_eq!(answer.action, action);
    assert_eq!(answer.ease_off, action == CheckInAction::DueNowAndEaseOff);
    assert!(!answer.sports_medicine);
}

#[test]
fn five_signs_suggest_a_sports_medicine_check() {
    let mut ticked = json!({
        "persistent_soreness": {}, "reduced_rom": {}, "performance_decline": {}, "poor_sleep": {},
        "mental_fatigue": {},
    });
    let answer = check_in(&ticked);
    assert_eq!((answer.score, answer.sports_medicine), (5, true));
    ticked["asymmetry"] = json!({ "new_weakness_or_numbness": true });
    let urgent = check_in(&ticked);
    assert_eq!(urgent.action, CheckInAction::Stop);
    assert!(
        !urgent.ease_off && !urgent.sports_medicine,
        "the urgent sign comes first"
    );
}

#[test]
fn an_escalated_sign_has_no_weight_and_no_assessment_advice() {
    let answer = check_in(&json!({
        "reduced_rom": { "sudden": true }, "poor_sleep": {}, "asymmetry": { "limp": true },
        "frequent_injuries": {},
    }));
    assert_eq!(answer.score, 1);
    assert_eq!(answer.assessment_advice, [Sign::FrequentInjuries]);
    assert_eq!(answer.escalations.len(), 2);
}
