//! The question about a clot after a long journey.

use crate::stage::{LEG_DAY, Stage};

#[test]
fn after_a_long_journey_leg_work_begins_with_a_question() {
    let stage = Stage::at("2026-11-23T17:00:00+01:00");
    assert_eq!(stage.run(&["travelled", "300"]).code, 0);
    stage.set_clock("2026-11-23T18:05:00+01:00");
    // no warning sign, and the journey would be answered with it
    let said = stage.run(&LEG_DAY[..6]);
    assert!(said.out.contains("First, after your journey"), "{said:?}");
    let plan = stage.run(&["plan"]);
    assert!(plan.out.contains("rubdownctl clot yes"), "{plan:?}");
    let no = stage.document(&["clot", "no"]);
    assert_eq!(no["clot_question"], false);
    assert_eq!(no["plan"]["status"], "recommended");
}

#[test]
fn a_sign_of_a_clot_stops_the_plan() {
    let stage = Stage::after_leg_day();
    assert_eq!(stage.document(&["travelled"])["clot_question"], true);
    let yes = stage.document(&["clot", "yes"]);
    assert_eq!(yes["plan"]["status"], "see_professional");
    assert_eq!(yes["plan"]["reason"], "urgent:rf_dvt");
    assert_eq!(stage.run(&["travelled", "0"]).code, 1);
}
