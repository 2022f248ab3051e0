//! Which workout is the main one, and what older ones add (rules 4.2).

use rstest::rstest;
use serde_json::{Value, json};

use crate::question::plan_for;

fn run(id: &str, end: &str, rpe: u8) -> Value {
    json!({ "id": id, "activity": "strength_upper", "end": end, "duration_min": 60, "rpe": rpe })
}

#[rstest]
#[case("2026-11-20T18:00:00+01:00", "w1")]
#[case("2026-11-20T18:00:01+01:00", "w2")]
fn a_workout_can_be_the_main_one_for_72_hours(#[case] end: &str, #[case] leads: &str) {
    let plan = plan_for(&json!({ "workout.rpe": 3, "other_workouts": [run("w2", end, 8)] }));
    assert_eq!(plan.main_workout, leads);
}

#[rstest]
#[case("2026-11-20T18:00:00+01:00", false)]
#[case("2026-11-20T18:00:01+01:00", true)]
fn a_hard_workout_adds_its_muscles_for_72_hours(#[case] end: &str, #[case] adds: bool) {
    let plan = plan_for(&json!({ "other_workouts": [run("w2", end, 7)] }));
    let focus = plan.slot.unwrap().focus;
    let chest = recovery::MuscleGroup::Chest;
    assert_eq!(focus.iter().any(|muscle| muscle.group == chest), adds);
}
