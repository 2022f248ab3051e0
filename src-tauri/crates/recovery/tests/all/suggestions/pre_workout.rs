//! A light massage before a session (rules 4.7).

use recovery::{Delivery, GuidedOptions, MassageType, guided_pre_workout, pre_workout};
use rstest::rstest;
use serde_json::{Value, json};

use super::{session, suggestion_input, workout};
use crate::question::at;

#[test]
fn before_a_workout_it_is_light_brisk_and_over_an_hour_ahead() {
    let run = session("2026-11-23T18:00:00+01:00", "training");
    let suggestion = pre_workout(&suggestion_input(&json!({ "planned": [run] })))
        .unwrap()
        .unwrap();
    assert_eq!(suggestion.from, at("2026-11-23T14:00:00+01:00"));
    assert_eq!(suggestion.until, at("2026-11-23T17:00:00+01:00"));
    assert_eq!(suggestion.start, Some(at("2026-11-23T15:30:00+01:00")));
    assert_eq!(
        (suggestion.minutes, suggestion.minutes_range.to_array()),
        (20, [15, 30])
    );
    assert_eq!(
        (suggestion.delivery, suggestion.pressure.to_array()),
        (Delivery::Therapist, [1, 2])
    );
    assert_eq!(
        suggestion.types,
        [MassageType::Sports, MassageType::Swedish]
    );
}

#[rstest]
#[case("training", true)]
#[case("competition", false)]
fn self_massage_includes_a_gun_before_training_only(#[case] kind: &str, #[case] gun: bool) {
    let next = session("2026-11-23T18:00:00+01:00", kind);
    let changes = json!({ "planned": [next], "profile.delivery": "self" });
    let suggestion = pre_workout(&suggestion_input(&changes)).unwrap().unwrap();
    assert_eq!(suggestion.minutes_range.to_array(), [10, 15]);
    assert_eq!(suggestion.competition, !gun);
    assert_eq!(suggestion.types.contains(&MassageType::Percussion), gun);
    assert_eq!(suggestion.types[0], MassageType::Swedish);
}

#[rstest]
#[case("2026-11-23T16:44:00+01:00", true)]
#[case("2026-11-23T16:46:00+01:00", false)]
fn there_has_to_be_time_for_it(#[case] now: &str, #[case] shown: bool) {
    let run = session("2026-11-23T18:00:00+01:00", "training");
    let suggestion =
        pre_workout(&suggestion_input(&json!({ "now": now, "planned": [run] }))).unwrap();
    assert_eq!(suggestion.is_some(), shown);
}

#[rstest]
// as near to half past three as the therapist's lead or the last workout allows
#[case(json!({ "profile.therapist_lead_min": 120 }), "2026-11-23T16:00:00+01:00")]
#[case(json!({ "profile.therapist_lead_min": 120, "profile.delivery": "self" }), "2026-11-23T15:30:00+01:00")]
#[case(json!({ "profile.delivery": "self", "now": "2026-11-23T15:26:00+01:00", "workouts": [
    { "id": "w1", "activity": "yoga", "end": "2026-11-23T15:25:00+01:00", "duration_min": 30, "rpe": 3 },
] }), "2026-11-23T15:45:00+01:00")]
fn it_starts_as_close_to_the_middle_of_the_window_as_it_can(
    #[case] changes: Value,
    #[case] start: &str,
) {
    let mut changes = changes;
    let run = session("2026-11-23T18:00:00+01:00", "training");
    changes["planned"] = json!([run]);
    if changes["now"].is_null() {
        changes["now"] = json!("2026-11-23T14:00:00+01:00");
    }
    let suggestion = pre_workout(&suggestion_input(&changes)).unwrap().unwrap();
    assert_eq!(suggestion.start, Some(at(start)));
}

#[rstest]
#[case("2026-11-23T16:45:00+01:00", true)]
#[case("2026-11-23T16:45:01+01:00", false)]
fn a_quarter_of_an_hour_is_enough(#[case] now: &str, #[case] shown: bool) {
    let run = session("2026-11-23T18:00:00+01:00", "training");
    let suggestion =
        pre_workout(&suggestion_input(&json!({ "now": now, "planned": [run] }))).unwrap();
    assert_eq!(suggestion.is_some(), shown);
}

#[test]
fn a_session_that_starts_now_has_no_suggestion() {
    let runs = ["2026-11-23T08:00:00+01:00", "2026-11-23T18:00:00+01:00"];
    let runs = runs.map(|start| session(start, "training"));
    let suggestion = pre_workout(&suggestion_input(&json!({ "planned": runs }))).unwrap();
    assert_eq!(
        suggestion.unwrap().session_start,
        at("2026-11-23T18:00:00+01:00")
    );
}

#[rstest]
// two hours after hard work: just before or just after the window opens
#[case("2026-11-23T12:00:00+01:00", true)]
#[case("2026-11-23T12:01:00+01:00", false)]
fn hard_work_the_same_day_rules_out_the_gun(#[case] end: &str, #[case] gun: bool) {
    let run = session("2026-11-23T18:00:00+01:00", "training");
    let changes = json!({
        "now": "2026-11-23T13:00:00+01:00", "profile.delivery": "self", "planned": [run],
        "workouts": [workout(end, 7)],
    });
    let suggestion = pre_workout(&suggestion_input(&changes)).unwrap().unwrap();
    assert_eq!(suggestion.types.contains(&MassageType::Percussion), gun);
}

#[test]
fn by_late_afternoon_hard_work_at_noon_is_long_enough_ago() {
    let run = session("2026-11-23T18:00:00+01:00", "training");
    let gun = |now: &str| {
        let changes = json!({
            "now": now, "profile.delivery": "self", "planned": [run],
            "workouts": [workout("2026-11-23T12:30:00+01:00", 7)],
        });
        let suggestion = pre_workout(&suggestion_input(&changes)).unwrap().unwrap();
        suggestion.types.contains(&MassageType::Percussion)
    };
    assert!(!gun("2026-11-23T14:29:00+01:00"));
    assert!(gun("2026-11-23T14:30:00+01:00"));
}

#[rstest]
// a run at six on Monday: on D−3, on D−2, and on the day before D−3
#[case("2026-11-26T10:00:00+01:00", "2026-11-23T18:00:00+01:00", false)]
#[case("2026-11-25T18:30:00+01:00", "2026-11-23T18:00:00+01:00", false)]
#[case("2026-11-27T10:00:00+01:00", "2026-11-23T18:00:00+01:00", true)]
// early on Tuesday: the massage starts before or after the midnight at which D−3 begins
#[case("2026-11-27T10:00:00+01:00", "2026-11-24T01:00:00+01:00", true)]
#[case("2026-11-27T10:00:00+01:00", "2026-11-24T01:15:00+01:00", false)]
fn there_is_no_massage_gun_in_the_light_days_before_a_competition(
    #[case] race: &str,
    #[case] run: &str,
    #[case] gun: bool,
) {
    let planned = [session(run, "training"), session(race, "competition")];
    let changes = json!({ "profile.delivery": "self", "planned": planned });
    let suggestion = pre_workout(&suggestion_input(&changes)).unwrap().unwrap();
    assert_eq!(suggestion.types.contains(&MassageType::Percussion), gun);
}

#[test]
fn a_busy_afternoon_leaves_the_suggestion_without_a_start() {
    let run = session("2026-11-23T18:00:00+01:00", "training");
    let busy = json!([["2026-11-23T13:00:00+01:00", "2026-11-23T18:00:00+01:00"]]);
    let suggestion = pre_workout(&suggestion_input(
        &json!({ "planned": [run], "busy": busy }),
    ))
    .unwrap()
    .unwrap();
    assert_eq!(suggestion.start, None);
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
    let suggestion = pre_workout(&suggestion_input(&changes)).unwrap().unwrap();
    assert_eq!(
        (suggestion.pressure.to_array(), suggestion.types.as_slice()),
        (pressure, types)
    );
}

#[test]
fn an_easy_session_needs_no_massage_before_it() {
    let mut yoga = session("2026-11-23T18:00:00+01:00", "training");
    yoga["activity"] = json!("yoga");
    assert_eq!(
        pre_workout(&suggestion_input(&json!({ "planned": [yoga] }))).unwrap(),
        None
    );
}

#[test]
fn training_on_the_day_before_a_competition_has_no_suggestion() {
    let run = session("2026-11-23T18:00:00+01:00", "training");
    let race = session("2026-11-24T10:00:00+01:00", "competition");
    assert_eq!(
        pre_workout(&suggestion_input(&json!({ "planned": [run, race] }))).unwrap(),
        None
    );
}

#[rstest]
#[case::time_for_all("2026-11-23T16:20:00+01:00", Some([5, 15]))]
#[case::not_for_the_longest("2026-11-23T16:48:00+01:00", Some([5, 12]))]
#[case::just_enough("2026-11-23T16:50:00+01:00", Some([5, 10]))]
#[case::for_none("2026-11-23T16:51:00+01:00", None)]
fn a_guided_one_offers_only_lengths_that_leave_the_hour(
    #[case] now: &str,
    #[case] lengths: Option<[u32; 2]>,
) {
    let run = session("2026-11-23T18:00:00+01:00", "training");
    let changes = json!({ "now": now, "planned": [run], "profile.delivery": "self" });
    let longest = GuidedOptions {
        minutes: Some(15),
        ..GuidedOptions::default()
    };
    let offer = guided_pre_workout(&suggestion_input(&changes), &longest).unwrap();
    assert_eq!(offer.as_ref().map(|it| it.range.to_array()), lengths);
    if let Some(offer) = offer {
        assert!(offer.minutes <= offer.range.longest);
        assert!(offer.session.seconds <= 60 * offer.range.longest);
    }
}
