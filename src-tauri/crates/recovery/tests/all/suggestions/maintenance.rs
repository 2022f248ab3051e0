//! A long massage on a rest day (rules 4.7).

use recovery::{Maintenance, MassageType, maintenance};
use rstest::rstest;
use serde_json::{Value, json};

use super::{session, suggestion_input, workout};

#[test]
fn on_a_rest_day_it_may_be_long_and_firm() {
    let suggestion = maintenance(&suggestion_input(&json!({}))).unwrap().unwrap();
    assert_eq!(suggestion.date.to_string(), "2026-11-23");
    assert_eq!(
        (
            suggestion.minutes_range.to_array(),
            suggestion.pressure.to_array()
        ),
        ([60, 90], [3, 4])
    );
    assert!(suggestion.types.contains(&MassageType::DeepTissue));
}

#[rstest]
#[case(json!({ "soreness": 2 }), 5)]
#[case(json!({ "soreness": 3 }), 4)]
#[case(json!({ "soreness": 4 }), 3)]
#[case(json!({ "soreness": 8 }), 2)]
#[case(json!({ "soreness": 2, "soreness_at": "2026-11-22T19:59:00+01:00" }), 4)]
#[case(json!({ "soreness": 2, "profile.precautions": ["pregnancy"] }), 2)]
#[case(json!({ "soreness": 2, "profile.precautions": ["diabetes"] }), 3)]
#[case(json!({ "soreness": 2, "profile.precautions": ["diabetes", "past_clot"] }), 2)]
#[case(json!({ "soreness": 2, "referral": true }), 3)]
#[case(json!({ "soreness": 2, "local_issues": [{ "kind": "acute_injury", "group": "quads" }] }), 3)]
fn pressure_depends_on_soreness_and_health(#[case] changes: Value, #[case] hi: u8) {
    let suggestion = maintenance(&suggestion_input(&changes)).unwrap().unwrap();
    assert_eq!(suggestion.pressure.to_array(), [hi.min(3), hi]);
    assert_eq!(suggestion.types.contains(&MassageType::DeepTissue), hi >= 4);
}

#[rstest]
#[case("2026-11-20T08:00:00+01:00", 7, 5)]
#[case("2026-11-20T08:01:00+01:00", 7, 4)]
// yoga, so that nothing else caps it
#[case("2026-11-22T08:00:00+01:00", 6, 5)]
#[case("2026-11-22T08:00:00+01:00", 7, 4)]
fn the_firmest_waits_three_days_after_hard_work(
    #[case] end: &str,
    #[case] rpe: u8,
    #[case] hi: u8,
) {
    let mut done = workout(end, rpe);
    done["activity"] = json!("yoga");
    let changes = json!({ "soreness": 0, "workouts": [done] });
    assert_eq!(
        maintenance(&suggestion_input(&changes))
            .unwrap()
            .unwrap()
            .pressure
            .hi
            .get(),
        hi
    );
}

#[rstest]
// without opening hours a massage today may end at midnight
#[case("2026-11-24T11:59:00+01:00", "training", 3)]
#[case("2026-11-24T12:00:00+01:00", "training", 4)]
#[case("2026-11-24T23:59:00+01:00", "training", 4)]
#[case("2026-11-25T00:00:00+01:00", "training", 5)]
// D−3 begins today at midnight
#[case("2026-11-26T20:00:00+01:00", "competition", 2)]
#[case("2026-11-27T20:00:00+01:00", "competition", 5)]
fn the_firmest_keeps_clear_of_the_next_session(
    #[case] start: &str,
    #[case] kind: &str,
    #[case] hi: u8,
) {
    let changes = json!({
        "now": "2026-11-23T11:00:00+01:00", "soreness": 0, "planned": [session(start, kind)],
        "profile.therapist_hours": null,
    });
    let suggestion = maintenance(&suggestion_input(&changes)).unwrap().unwrap();
    assert_eq!(suggestion.pressure.hi.get(), hi);
    assert_eq!(suggestion.types.contains(&MassageType::DeepTissue), hi == 5);
}

#[rstest]
// an hour of massage may start at seven in the evening
#[case("2026-11-23T07:00:00+01:00", 5)]
#[case("2026-11-23T06:59:00+01:00", 4)]
fn the_firmest_needs_soreness_that_is_known_until_evening(#[case] reported: &str, #[case] hi: u8) {
    let changes = json!({ "soreness": 2, "soreness_at": reported });
    let suggestion = maintenance(&suggestion_input(&changes)).unwrap().unwrap();
    assert_eq!(suggestion.pressure.hi.get(), hi);
}

/// A therapist who works until eight, on these weekdays.
fn until_eight(weekdays: &[u8]) -> Value {
    json!({ "start": "09:00", "end": "20:00", "weekdays": weekdays })
}

#[rstest]
#[case("2026-11-24T07:59:00+01:00", "running", 3)]
#[case("2026-11-24T08:00:00+01:00", "running", 4)]
#[case("2026-11-24T10:00:00+01:00", "running", 4)]
#[case("2026-11-24T19:59:00+01:00", "running", 4)]
#[case("2026-11-24T20:00:00+01:00", "running", 5)]
#[case("2026-11-24T06:00:00+01:00", "yoga", 5)]
fn a_session_today_ends_when_the_therapist_closes(
    #[case] start: &str,
    #[case] activity: &str,
    #[case] hi: u8,
) {
    let mut next = session(start, "training");
    next["activity"] = json!(activity);
    let changes = json!({
        "soreness": 0, "planned": [next], "profile.therapist_hours": until_eight(&[1]),
    });
    let suggestion = maintenance(&suggestion_input(&changes)).unwrap().unwrap();
    assert_eq!(suggestion.pressure.hi.get(), hi);
    assert_eq!(suggestion.types.contains(&MassageType::DeepTissue), hi == 5);
}

#[rstest]
#[case("2026-11-23T19:59:00+01:00", &[1, 2], true)]
#[case("2026-11-23T20:00:00+01:00", &[1, 2], false)]
#[case("2026-11-23T08:00:00+01:00", &[2, 3], false)]
fn there_is_no_maintenance_when_the_therapist_is_off(
    #[case] now: &str,
    #[case] weekdays: &[u8],
    #[case] shown: bool,
) {
    let changes = json!({ "now": now, "profile.therapist_hours": until_eight(weekdays) });
    assert_eq!(
        maintenance(&suggestion_input(&changes)).unwrap().is_some(),
        shown
    );
}

/// The suggestion on Monday at eight, after this workout.
fn after(end: &str, activity: &str, rpe: u8, competition: bool) -> Option<Maintenance> {
    let mut done = workout(end, rpe);
    done["activity"] = json!(activity);
    done["competition"] = json!(competition);
    maintenance(&suggestion_input(&json!({ "workouts": [done] }))).unwrap()
}

#[rstest]
// firm from 12 to 24 hours after it, so between eight and eight; moderate around that
#[case("2026-11-22T20:01:00+01:00", "strength_lower", 3)]
#[case("2026-11-22T20:00:00+01:00", "strength_lower", 4)]
#[case("2026-11-22T19:45:00+01:00", "strength_lower", 3)]
#[case("2026-11-21T12:00:00+01:00", "strength_lower", 3)]
#[case("2026-11-20T08:01:00+01:00", "strength_lower", 3)]
#[case("2026-11-20T08:00:00+01:00", "strength_lower", 4)]
// an easy day caps nothing
#[case("2026-11-22T20:00:00+01:00", "yoga", 4)]
fn a_workout_of_the_last_three_days_caps_the_regular_massage(
    #[case] end: &str,
    #[case] activity: &str,
    #[case] hi: u8,
) {
    let suggestion = after(end, activity, 6, false).unwrap();
    assert_eq!(suggestion.pressure.to_array(), [3, hi]);
    assert_eq!(suggestion.types.contains(&MassageType::DeepTissue), hi >= 4);
}

#[test]
fn right_after_an_exhausting_workout_it_is_light() {
    let changes = json!({
        "now": "2026-11-23T00:30:00+01:00", "workouts": [workout("2026-11-22T23:00:00+01:00", 10)],
    });
    let suggestion = maintenance(&suggestion_input(&changes)).unwrap().unwrap();
    assert_eq!(suggestion.pressure.to_array(), [2, 2]);
}

#[rstest]
#[case("2026-11-22T08:01:00+01:00", None)]
// moderate for a second day; firm after 48 hours only with a known soreness, and it is not known
#[case("2026-11-22T08:00:00+01:00", Some(3))]
#[case("2026-11-21T07:00:00+01:00", Some(3))]
#[case("2026-11-20T08:00:00+01:00", Some(4))]
fn after_a_competition_there_is_no_regular_massage_for_a_day(
    #[case] end: &str,
    #[case] hi: Option<u8>,
) {
    let suggestion = after(end, "running", 9, true);
    assert_eq!(
        suggestion.map(|suggestion| suggestion.pressure.hi.get()),
        hi
    );
}

#[rstest]
// 48 hours after hard lifting, as long as the answer counts: until eight in the evening
#[case("2026-11-23T08:00:00+01:00", "20:00", 4)]
#[case("2026-11-23T07:44:00+01:00", "20:00", 3)]
fn two_days_later_it_is_firm_again_when_soreness_is_low(
    #[case] reported: &str,
    #[case] closes: &str,
    #[case] hi: u8,
) {
    let mut lifted = workout("2026-11-21T08:00:00+01:00", 8);
    lifted["activity"] = json!("strength_lower");
    let changes = json!({
        "soreness": 3, "soreness_at": reported, "workouts": [lifted],
        "profile.therapist_hours": { "start": "09:00", "end": closes },
    });
    let suggestion = maintenance(&suggestion_input(&changes)).unwrap().unwrap();
    assert_eq!(suggestion.pressure.hi.get(), hi);
}

#[rstest]
#[case(Some(3), [60, 90])]
#[case(Some(4), [30, 60])]
#[case(Some(6), [30, 60])]
#[case(Some(7), [20, 30])]
#[case(None, [60, 90])]
fn sore_muscles_get_a_shorter_regular_massage(
    #[case] soreness: Option<u8>,
    #[case] minutes: [u32; 2],
) {
    let suggestion = maintenance(&suggestion_input(&json!({ "soreness": soreness }))).unwrap();
    assert_eq!(suggestion.unwrap().minutes_range.to_array(), minutes);
}

#[rstest]
#[case(json!({ "plan_open": true }))]
#[case(json!({ "workouts": [workout("2026-11-23T07:30:00+01:00", 5)] }))]
#[case(json!({ "planned": [session("2026-11-23T18:00:00+01:00", "training")] }))]
#[case(json!({ "planned": [session("2026-11-24T18:00:00+01:00", "competition")] }))]
fn there_is_no_maintenance_with_training_or_an_open_plan(#[case] changes: Value) {
    assert_eq!(maintenance(&suggestion_input(&changes)).unwrap(), None);
}

fn massage(start: &str, minutes: u32, pressure: u8) -> Value {
    json!({
        "start": start, "minutes": minutes, "pressure": pressure, "type": "sports",
        "delivery": "therapist",
    })
}

#[rstest]
// an hour that ended 48 hours before eight o'clock on Monday, and a minute later
#[case(massage("2026-11-21T07:00:00+01:00", 60, 4), 5)]
#[case(massage("2026-11-21T07:01:00+01:00", 60, 4), 3)]
#[case(massage("2026-11-23T06:00:00+01:00", 60, 5), 3)]
#[case(massage("2026-11-23T06:00:00+01:00", 60, 3), 5)]
#[case(massage("2026-11-23T08:01:00+01:00", 60, 5), 5)]
fn a_recent_firm_massage_caps_it(#[case] massage: Value, #[case] hi: u8) {
    let changes = json!({ "soreness": 0, "massages": [massage] });
    let suggestion = maintenance(&suggestion_input(&changes)).unwrap().unwrap();
    assert_eq!(suggestion.pressure.hi.get(), hi);
}

#[test]
fn a_session_that_just_ended_no_longer_counts() {
    let over = |minutes: u32| {
        let mut over = session("2026-11-23T07:00:00+01:00", "training");
        over["duration_min"] = json!(minutes);
        maintenance(&suggestion_input(
            &json!({ "soreness": 0, "planned": [over] }),
        ))
        .unwrap()
    };
    assert_eq!(over(60).unwrap().pressure.hi.get(), 5);
    assert_eq!(over(61), None);
}

#[rstest]
#[case(json!({ "soreness": 7 }), &["swedish"])]
#[case(json!({ "soreness": 4 }), &["swedish", "sports", "myofascial"])]
#[case(json!({ "soreness": 3 }), &["sports", "deep_tissue", "swedish", "myofascial"])]
#[case(json!({ "profile.precautions": ["pregnancy"] }), &["sports", "swedish", "myofascial"])]
fn the_types_of_a_long_session_follow_health(#[case] changes: Value, #[case] types: &[&str]) {
    let suggestion = maintenance(&suggestion_input(&changes)).unwrap().unwrap();
    assert_eq!(json!(suggestion.types), json!(types));
}

#[rstest]
#[case("wound", None, 5)]
#[case("acute_injury", Some("2026-11-20T08:00:00+01:00"), 5)]
#[case("acute_injury", Some("2026-11-20T08:01:00+01:00"), 3)]
fn only_a_fresh_injury_caps_it(#[case] kind: &str, #[case] since: Option<&str>, #[case] hi: u8) {
    let issue = json!({ "kind": kind, "group": "quads", "since": since });
    let changes = json!({ "soreness": 0, "local_issues": [issue] });
    let suggestion = maintenance(&suggestion_input(&changes)).unwrap().unwrap();
    assert_eq!(suggestion.pressure.hi.get(), hi);
}

#[test]
fn an_easy_run_leaves_the_day_a_rest_day() {
    let changes = json!({ "workouts": [workout("2026-11-23T07:30:00+01:00", 4)] });
    assert!(maintenance(&suggestion_input(&changes)).unwrap().is_some());
}
