//! A light massage before a session (rules 4.7).

use recovery::{Delivery, MassageType, pre_workout};
use rstest::rstest;
use serde_json::{Value, json};

use super::{session, standing, workout};
use crate::question::at;

#[test]
fn before_a_workout_it_is_light_brisk_and_over_an_hour_ahead() {
    let run = session("2026-11-23T18:00:00+01:00", "training");
    let card = pre_workout(&standing(&json!({ "planned": [run] })))
        .unwrap()
        .unwrap();
    assert_eq!(card.from, at("2026-11-23T14:00:00+01:00"));
    assert_eq!(card.until, at("2026-11-23T17:00:00+01:00"));
    assert_eq!(card.start, Some(at("2026-11-23T15:30:00+01:00")));
    assert_eq!((card.minutes, card.minutes_range), (20, [15, 30]));
    assert_eq!(
        (card.delivery, card.pressure),
        (Delivery::Therapist, [1, 2])
    );
    assert_eq!(card.types, [MassageType::Sports, MassageType::Swedish]);
}

#[rstest]
#[case("training", true)]
#[case("competition", false)]
fn by_oneself_a_massage_gun_is_for_training_only(#[case] kind: &str, #[case] gun: bool) {
    let next = session("2026-11-23T18:00:00+01:00", kind);
    let changes = json!({ "planned": [next], "profile.delivery": "self" });
    let card = pre_workout(&standing(&changes)).unwrap().unwrap();
    assert_eq!(card.minutes_range, [10, 15]);
    assert_eq!(card.competition, !gun);
    assert_eq!(card.types.contains(&MassageType::Percussion), gun);
    assert_eq!(card.types[0], MassageType::Swedish);
}

#[rstest]
#[case("2026-11-23T16:44:00+01:00", true)]
#[case("2026-11-23T16:46:00+01:00", false)]
fn there_has_to_be_time_for_it(#[case] now: &str, #[case] shown: bool) {
    let run = session("2026-11-23T18:00:00+01:00", "training");
    let card = pre_workout(&standing(&json!({ "now": now, "planned": [run] }))).unwrap();
    assert_eq!(card.is_some(), shown);
}

#[rstest]
// nearest to half past three, when the therapist can be there or the workout is over
#[case(json!({ "profile.therapist_lead_min": 120 }), "2026-11-23T16:00:00+01:00")]
#[case(json!({ "profile.therapist_lead_min": 120, "profile.delivery": "self" }), "2026-11-23T15:30:00+01:00")]
#[case(json!({ "profile.delivery": "self", "now": "2026-11-23T15:26:00+01:00", "workouts": [
    { "id": "w1", "activity": "yoga", "end": "2026-11-23T15:25:00+01:00", "duration_min": 30, "rpe": 3 },
] }), "2026-11-23T15:45:00+01:00")]
fn it_starts_as_near_to_half_time_as_it_can(#[case] changes: Value, #[case] start: &str) {
    let mut changes = changes;
    let run = session("2026-11-23T18:00:00+01:00", "training");
    changes["planned"] = json!([run]);
    if changes["now"].is_null() {
        changes["now"] = json!("2026-11-23T14:00:00+01:00");
    }
    let card = pre_workout(&standing(&changes)).unwrap().unwrap();
    assert_eq!(card.start, Some(at(start)));
}

#[rstest]
#[case("2026-11-23T16:45:00+01:00", true)]
#[case("2026-11-23T16:45:01+01:00", false)]
fn a_quarter_of_an_hour_is_enough(#[case] now: &str, #[case] shown: bool) {
    let run = session("2026-11-23T18:00:00+01:00", "training");
    let card = pre_workout(&standing(&json!({ "now": now, "planned": [run] }))).unwrap();
    assert_eq!(card.is_some(), shown);
}

#[test]
fn a_session_that_begins_now_has_no_before() {
    let runs = ["2026-11-23T08:00:00+01:00", "2026-11-23T18:00:00+01:00"];
    let runs = runs.map(|start| session(start, "training"));
    let card = pre_workout(&standing(&json!({ "planned": runs }))).unwrap();
    assert_eq!(card.unwrap().session_start, at("2026-11-23T18:00:00+01:00"));
}

#[rstest]
// two hours after hard work is in time for the fourth hour before the session, or is not
#[case("2026-11-23T12:00:00+01:00", true)]
#[case("2026-11-23T12:01:00+01:00", false)]
fn hard_work_the_same_day_leaves_the_gun_out(#[case] end: &str, #[case] gun: bool) {
    let run = session("2026-11-23T18:00:00+01:00", "training");
    let changes = json!({
        "now": "2026-11-23T13:00:00+01:00", "profile.delivery": "self", "planned": [run],
        "workouts": [workout(end, 7)],
    });
    let card = pre_workout(&standing(&changes)).unwrap().unwrap();
    assert_eq!(card.types.contains(&MassageType::Percussion), gun);
}

#[test]
fn later_in_the_afternoon_hard_work_of_noon_is_long_enough_ago() {
    let run = session("2026-11-23T18:00:00+01:00", "training");
    let gun = |now: &str| {
        let changes = json!({
            "now": now, "profile.delivery": "self", "planned": [run],
            "workouts": [workout("2026-11-23T12:30:00+01:00", 7)],
        });
        let card = pre_workout(&standing(&changes)).unwrap().unwrap();
        card.types.contains(&MassageType::Percussion)
    };
    assert!(!gun("2026-11-23T14:29:00+01:00"));
    assert!(gun("2026-11-23T14:30:00+01:00"));
}

#[rstest]
// a run at six on Monday, on D−3, on D−2, and on the day before D−3
#[case("2026-11-26T10:00:00+01:00", "2026-11-23T18:00:00+01:00", false)]
#[case("2026-11-25T18:30:00+01:00", "2026-11-23T18:00:00+01:00", false)]
#[case("2026-11-27T10:00:00+01:00", "2026-11-23T18:00:00+01:00", true)]
// in the small hours of Tuesday, before and behind the midnight at which D−3 begins
#[case("2026-11-27T10:00:00+01:00", "2026-11-24T01:00:00+01:00", true)]
#[case("2026-11-27T10:00:00+01:00", "2026-11-24T01:15:00+01:00", false)]
fn no_massage_gun_where_a_competition_wants_it_light(
    #[case] race: &str,
    #[case] run: &str,
    #[case] gun: bool,
) {
    let planned = [session(run, "training"), session(race, "competition")];
    let changes = json!({ "profile.delivery": "self", "planned": planned });
    let card = pre_workout(&standing(&changes)).unwrap().unwrap();
    assert_eq!(card.types.contains(&MassageType::Percussion), gun);
}

#[test]
fn a_busy_afternoon_leaves_the_card_without_a_start() {
    let run = session("2026-11-23T18:00:00+01:00", "training");
    let busy = json!([["2026-11-23T13:00:00+01:00", "2026-11-23T18:00:00+01:00"]]);
    let card = pre_workout(&standing(&json!({ "planned": [run], "busy": busy })))
        .unwrap()
        .unwrap();
    assert_eq!(card.start, None);
}

#[rstest]
#[case(json!({ "soreness": 9 }), [1, 1], &[MassageType::Swedish])]
#[case(json!({ "soreness": 7 }), [1, 2], &[MassageType::Swedish])]
fn soreness_makes_it_gentler(
    #[case] changes: Value,
    #[case] pressure: [u8; 2],
    #[case] types: &[MassageType],
) {
    let mut changes = changes;
    changes["planned"] = json!([session("2026-11-23T18:00:00+01:00", "training")]);
    let card = pre_workout(&standing(&changes)).unwrap().unwrap();
    assert_eq!((card.pressure, card.types.as_slice()), (pressure, types));
}

#[test]
fn an_easy_session_needs_no_massage_before() {
    let mut yoga = session("2026-11-23T18:00:00+01:00", "training");
    yoga["activity"] = json!("yoga");
    assert_eq!(
        pre_workout(&standing(&json!({ "planned": [yoga] }))).unwrap(),
        None
    );
}

#[test]
fn training_on_the_day_before_a_competition_has_no_card() {
    let run = session("2026-11-23T18:00:00+01:00", "training");
    let race = session("2026-11-24T10:00:00+01:00", "competition");
    assert_eq!(
        pre_workout(&standing(&json!({ "planned": [run, race] }))).unwrap(),
        None
    );
}
