//! What the words of the vocabulary mean: thresholds, muscles, massages (rules 1).

use recovery::{
    LocalIssue, MassageType, MuscleGroup, PercussionNote, Pressure, PressureRange, Rpe, Soreness,
};
use rstest::rstest;
use serde_json::json;

use crate::question::at;

#[test]
fn hard_begins_at_seven_and_sore_at_four() {
    let hard = |rpe: i64| Rpe::new(rpe).unwrap().is_hard();
    assert!(!hard(6) && hard(7) && hard(10));
    let sore = |soreness: i64| Soreness::new(soreness).unwrap().is_sore();
    assert!(!sore(3) && sore(4));
}

#[test]
fn a_massage_gun_never_goes_to_neck_belly_groin_and_sciatic_nerve() {
    for group in [
        MuscleGroup::NeckPosterior,
        MuscleGroup::Abs,
        MuscleGroup::HipFlexors,
        MuscleGroup::DeepRotators,
    ] {
        assert_eq!(group.percussion(), PercussionNote::Never);
    }
    for group in [
        MuscleGroup::Lats,
        MuscleGroup::Biceps,
        MuscleGroup::Triceps,
        MuscleGroup::Glutes,
    ] {
        assert_eq!(
            group.percussion(),
            PercussionNote::Low,
            "{group}: in part only"
        );
    }
    assert_eq!(MuscleGroup::Hands.percussion(), PercussionNote::No);
    assert_eq!(MuscleGroup::Shins.percussion(), PercussionNote::Low);
    assert_eq!(MuscleGroup::Quads.percussion(), PercussionNote::Yes);
}

#[rstest]
#[case(MassageType::Sports, [3, 3], [3, 3])]
#[case(MassageType::DeepTissue, [3, 4], [4, 4])]
#[case(MassageType::Swedish, [3, 4], [3, 3])]
#[case(MassageType::Swedish, [4, 4], [3, 3])]
#[case(MassageType::Myofascial, [1, 2], [2, 2])]
fn each_type_stays_within_its_own_levels(
    #[case] kind: MassageType,
    #[case] session: [i64; 2],
    #[case] levels: [u8; 2],
) {
    let session = PressureRange::from(session.map(|level| Pressure::new(level).unwrap()));
    assert_eq!(kind.levels_in(session).to_array(), levels);
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
