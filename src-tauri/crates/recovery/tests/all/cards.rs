//! The cards of 4.7 and the questions of 3.7 and 4.10.

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{
    Delivery, Maintenance, MassageType, Muscle, MuscleGroup, PercussionNote, Rpe, Standing,
    clot_question, maintenance, pre_competition, pre_workout, safety_questions,
};
use rstest::rstest;
use serde_json::{Value, json};

fn at(instant: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(instant).unwrap().to_utc()
}

/// A free Monday morning, with nothing planned.
fn standing(changes: &Value) -> Standing {
    let mut standing = json!({
        "now": "2026-11-23T08:00:00+01:00",
        "tz": "Europe/Berlin",
        "profile": {
            "level": "regular", "delivery": "therapist",
            "quiet": { "start": "22:30", "end": "07:00" },
            "therapist_hours": { "start": "09:00", "end": "20:00" },
        },
    });
    for (path, value) in changes.as_object().unwrap() {
        match path.split_once('.') {
            Some((parent, key)) => standing[parent][key] = value.clone(),
            None => standing[path] = value.clone(),
        }
    }
    Standing::from_json(&standing.to_string()).unwrap()
}

fn session(start: &str, kind: &str) -> Value {
    json!({ "start": start, "kind": kind, "activity": "running" })
}

fn workout(end: &str, rpe: u8) -> Value {
    json!({ "id": "w", "activity": "running", "end": end, "duration_min": 60, "rpe": rpe })
}

// --- Before a workout ---------------------------------------------------------------------------

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

#[rstest]
#[case(json!({ "flags": ["rf_fever"] }))]
#[case(json!({ "profile.precautions": ["recent_clot"] }))]
fn a_red_flag_hides_every_card(#[case] changes: Value) {
    let mut changes = changes;
    changes["planned"] = json!([session("2026-11-25T18:00:00+01:00", "competition")]);
    let mut standing = standing(&changes);
    assert_eq!(pre_workout(&standing).unwrap(), None);
    assert_eq!(pre_competition(&standing).unwrap(), None);
    standing.planned.clear();
    assert_eq!(maintenance(&standing).unwrap(), None);
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

// --- Before a competition -----------------------------------------------------------------------

/// A race on Saturday: D−3 is Wednesday.
fn race(changes: Value) -> Standing {
    let mut changes = changes;
    changes["planned"] = json!([session("2026-11-28T10:00:00+01:00", "competition")]);
    standing(&changes)
}

#[test]
fn two_or_three_days_before_a_light_massage_is_an_option() {
    let card = pre_competition(&race(json!({}))).unwrap().unwrap();
    assert_eq!(card.competition_start, at("2026-11-28T10:00:00+01:00"));
    assert_eq!(card.from, at("2026-11-25T10:00:00+01:00"));
    assert_eq!(card.remind_at, card.from);
    assert_eq!(card.until, at("2026-11-27T00:00:00+01:00"));
    assert_eq!((card.minutes_range, card.pressure), ([30, 45], [1, 2]));
    assert!(!card.types.contains(&MassageType::DeepTissue));
}

#[rstest]
#[case(json!({ "plan_open": true }), false)]
#[case(json!({ "now": "2026-11-26T23:59:00+01:00" }), true)]
#[case(json!({ "now": "2026-11-27T00:00:00+01:00" }), false)]
fn it_is_gone_when_a_plan_is_open_or_the_day_before_begins(
    #[case] changes: Value,
    #[case] shown: bool,
) {
    assert_eq!(pre_competition(&race(changes)).unwrap().is_some(), shown);
}

#[rstest]
#[case("2026-11-24T23:59:00+01:00", 60, true)]
#[case("2026-11-25T00:00:00+01:00", 30, false)]
#[case("2026-11-25T00:00:00+01:00", 29, true)]
fn a_massage_in_those_days_is_enough(
    #[case] start: &str,
    #[case] minutes: u32,
    #[case] shown: bool,
) {
    let massage = json!({
        "start": start, "minutes": minutes, "pressure": 2, "type": "swedish",
        "delivery": "therapist",
    });
    let changes = json!({ "now": "2026-11-25T12:00:00+01:00", "massages": [massage] });
    assert_eq!(pre_competition(&race(changes)).unwrap().is_some(), shown);
}

#[rstest]
#[case(json!({}), [1, 2], &["swedish", "sports", "myofascial"])]
#[case(json!({ "profile.delivery": "self" }), [1, 2], &["swedish", "myofascial"])]
#[case(json!({ "soreness": 6 }), [1, 2], &["swedish", "sports", "myofascial"])]
#[case(json!({ "soreness": 7 }), [1, 2], &["swedish"])]
#[case(json!({ "soreness": 9 }), [1, 1], &["swedish"])]
fn who_massages_and_soreness_decide_how(
    #[case] changes: Value,
    #[case] pressure: [u8; 2],
    #[case] types: &[&str],
) {
    let card = pre_competition(&race(changes)).unwrap().unwrap();
    assert_eq!(card.pressure, pressure);
    assert_eq!(json!(card.types), json!(types));
}

#[rstest]
#[case(6, "self", [30, 45])]
#[case(7, "either", [20, 30])]
#[case(7, "self", [10, 10])]
fn very_sore_muscles_get_a_short_massage_before_a_competition(
    #[case] soreness: u8,
    #[case] delivery: &str,
    #[case] minutes: [u32; 2],
) {
    let changes = json!({ "soreness": soreness, "profile.delivery": delivery });
    let card = pre_competition(&race(changes)).unwrap().unwrap();
    assert_eq!(card.minutes_range, minutes);
}

#[test]
fn a_short_day_before_the_race_leaves_its_card() {
    // the clocks go forward on Sunday, so that the day before 00:30 begins on Saturday
    let race = session("2026-03-30T00:30:00+02:00", "competition");
    let changes = json!({ "now": "2026-03-27T12:00:00+01:00", "planned": [race] });
    assert!(pre_competition(&standing(&changes)).unwrap().is_some());
}

#[rstest]
// the light days before the race of Saturday begin on Wednesday
#[case("2026-11-25T00:00:00+01:00", true)]
#[case("2026-11-25T00:01:00+01:00", false)]
fn a_race_before_it_may_keep_its_days_free(#[case] start: &str, #[case] shown: bool) {
    let races = [start, "2026-11-28T10:00:00+01:00"].map(|start| session(start, "competition"));
    let changes = json!({ "now": "2026-11-24T12:00:00+01:00", "planned": races });
    let card = pre_competition(&standing(&changes)).unwrap();
    assert_eq!(card.is_some(), shown);
}

#[test]
fn its_reminder_waits_for_quiet_hours_to_end() {
    let changes = json!({ "profile.quiet": { "start": "01:00", "end": "11:30" } });
    let card = pre_competition(&race(changes)).unwrap().unwrap();
    assert_eq!(card.remind_at, at("2026-11-25T11:30:00+01:00"));
}

// --- Maintenance --------------------------------------------------------------------------------

#[test]
fn on_a_rest_day_it_may_be_long_and_firm() {
    let card = maintenance(&standing(&json!({}))).unwrap().unwrap();
    assert_eq!(card.date.to_string(), "2026-11-23");
    assert_eq!((card.minutes_range, card.pressure), ([60, 90], [3, 4]));
    assert!(card.types.contains(&MassageType::DeepTissue));
}

#[rstest]
#[case(json!({ "soreness": 2 }), 5)]
#[case(json!({ "soreness": 3 }), 4)]
#[case(json!({ "soreness": 4 }), 3)]
#[case(json!({ "soreness": 8 }), 2)]
#[case(json!({ "soreness": 2, "soreness_at": "2026-11-22T19:59:00+01:00" }), 4)]
#[case(json!({ "soreness": 2, "profile.precautions": ["pregnancy"] }), 2)]
#[case(json!({ "soreness": 2, "local_issues": [{ "kind": "acute_injury", "group": "quads" }] }), 3)]
fn how_deep_depends_on_soreness_and_health(#[case] changes: Value, #[case] hi: u8) {
    let card = maintenance(&standing(&changes)).unwrap().unwrap();
    assert_eq!(card.pressure, [hi.min(3), hi]);
    assert_eq!(card.types.contains(&MassageType::DeepTissue), hi >= 4);
}

#[rstest]
#[case("2026-11-20T08:00:00+01:00", 7, 5)]
#[case("2026-11-20T08:01:00+01:00", 7, 4)]
// yoga, so that nothing else holds it down
#[case("2026-11-22T08:00:00+01:00", 6, 5)]
#[case("2026-11-22T08:00:00+01:00", 7, 4)]
fn the_deepest_waits_three_days_after_hard_work(
    #[case] end: &str,
    #[case] rpe: u8,
    #[case] hi: u8,
) {
    let mut done = workout(end, rpe);
    done["activity"] = json!("yoga");
    let changes = json!({ "soreness": 0, "workouts": [done] });
    assert_eq!(
        maintenance(&standing(&changes)).unwrap().unwrap().pressure[1],
        hi
    );
}

#[rstest]
// without hours a session today may end at midnight
#[case("2026-11-24T11:59:00+01:00", "training", 3)]
#[case("2026-11-24T12:00:00+01:00", "training", 4)]
#[case("2026-11-24T23:59:00+01:00", "training", 4)]
#[case("2026-11-25T00:00:00+01:00", "training", 5)]
// D−3 begins today at midnight
#[case("2026-11-26T20:00:00+01:00", "competition", 2)]
#[case("2026-11-27T20:00:00+01:00", "competition", 5)]
fn the_deepest_keeps_away_from_what_comes(#[case] start: &str, #[case] kind: &str, #[case] hi: u8) {
    let changes = json!({
        "now": "2026-11-23T11:00:00+01:00", "soreness": 0, "planned": [session(start, kind)],
        "profile.therapist_hours": null,
    });
    let card = maintenance(&standing(&changes)).unwrap().unwrap();
    assert_eq!(card.pressure[1], hi);
    assert_eq!(card.types.contains(&MassageType::DeepTissue), hi == 5);
}

#[rstest]
// an hour may begin at seven in the evening
#[case("2026-11-23T07:00:00+01:00", 5)]
#[case("2026-11-23T06:59:00+01:00", 4)]
fn the_deepest_needs_soreness_that_is_known_until_evening(#[case] told: &str, #[case] hi: u8) {
    let changes = json!({ "soreness": 2, "soreness_at": told });
    let card = maintenance(&standing(&changes)).unwrap().unwrap();
    assert_eq!(card.pressure[1], hi);
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
    let card = maintenance(&standing(&changes)).unwrap().unwrap();
    assert_eq!(card.pressure[1], hi);
    assert_eq!(card.types.contains(&MassageType::DeepTissue), hi == 5);
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
    assert_eq!(maintenance(&standing(&changes)).unwrap().is_some(), shown);
}

/// The card on Monday at eight, a serious workout behind.
fn after(end: &str, activity: &str, rpe: u8, competition: bool) -> Option<Maintenance> {
    let mut done = workout(end, rpe);
    done["activity"] = json!(activity);
    done["competition"] = json!(competition);
    maintenance(&standing(&json!({ "workouts": [done] }))).unwrap()
}

#[rstest]
// firm from twelve hours to a day after it, and so from eight to eight; moderate around that
#[case("2026-11-22T20:01:00+01:00", "strength_lower", 3)]
#[case("2026-11-22T20:00:00+01:00", "strength_lower", 4)]
#[case("2026-11-22T19:45:00+01:00", "strength_lower", 3)]
#[case("2026-11-21T12:00:00+01:00", "strength_lower", 3)]
#[case("2026-11-20T08:01:00+01:00", "strength_lower", 3)]
#[case("2026-11-20T08:00:00+01:00", "strength_lower", 4)]
// an easy day holds nothing down
#[case("2026-11-22T20:00:00+01:00", "yoga", 4)]
fn a_workout_of_the_last_three_days_holds_the_regular_massage_down(
    #[case] end: &str,
    #[case] activity: &str,
    #[case] hi: u8,
) {
    let card = after(end, activity, 6, false).unwrap();
    assert_eq!(card.pressure, [3, hi]);
    assert_eq!(card.types.contains(&MassageType::DeepTissue), hi >= 4);
}

#[test]
fn right_after_an_exhausting_workout_it_is_light() {
    let changes = json!({
        "now": "2026-11-23T00:30:00+01:00", "workouts": [workout("2026-11-22T23:00:00+01:00", 10)],
    });
    let card = maintenance(&standing(&changes)).unwrap().unwrap();
    assert_eq!(card.pressure, [2, 2]);
}

#[rstest]
#[case("2026-11-22T08:01:00+01:00", None)]
// moderate for a second day, and firm from 48 hours on if soreness is known, which it is not
#[case("2026-11-22T08:00:00+01:00", Some(3))]
#[case("2026-11-21T07:00:00+01:00", Some(3))]
#[case("2026-11-20T08:00:00+01:00", Some(4))]
fn after_a_competition_there_is_no_regular_massage_for_a_day(
    #[case] end: &str,
    #[case] hi: Option<u8>,
) {
    let card = after(end, "running", 9, true);
    assert_eq!(card.map(|card| card.pressure[1]), hi);
}

#[rstest]
// 48 hours after hard lifting, as long as the answer counts: until eight in the evening
#[case("2026-11-23T08:00:00+01:00", "20:00", 4)]
#[case("2026-11-23T07:44:00+01:00", "20:00", 3)]
fn two_days_on_it_is_firm_again_for_who_is_hardly_sore(
    #[case] told: &str,
    #[case] closes: &str,
    #[case] hi: u8,
) {
    let mut lifted = workout("2026-11-21T08:00:00+01:00", 8);
    lifted["activity"] = json!("strength_lower");
    let changes = json!({
        "soreness": 3, "soreness_at": told, "workouts": [lifted],
        "profile.therapist_hours": { "start": "09:00", "end": closes },
    });
    let card = maintenance(&standing(&changes)).unwrap().unwrap();
    assert_eq!(card.pressure[1], hi);
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
    let card = maintenance(&standing(&json!({ "soreness": soreness }))).unwrap();
    assert_eq!(card.unwrap().minutes_range, minutes);
}

#[rstest]
#[case(json!({ "plan_open": true }))]
#[case(json!({ "workouts": [workout("2026-11-23T07:30:00+01:00", 5)] }))]
#[case(json!({ "planned": [session("2026-11-23T18:00:00+01:00", "training")] }))]
#[case(json!({ "planned": [session("2026-11-24T18:00:00+01:00", "competition")] }))]
fn there_is_no_maintenance_beside_training_or_a_plan(#[case] changes: Value) {
    assert_eq!(maintenance(&standing(&changes)).unwrap(), None);
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
fn a_firm_massage_lately_holds_it_down(#[case] massage: Value, #[case] hi: u8) {
    let changes = json!({ "soreness": 0, "massages": [massage] });
    let card = maintenance(&standing(&changes)).unwrap().unwrap();
    assert_eq!(card.pressure[1], hi);
}

#[test]
fn a_session_that_is_just_over_counts_no_more() {
    let over = |minutes: u32| {
        let mut over = session("2026-11-23T07:00:00+01:00", "training");
        over["duration_min"] = json!(minutes);
        maintenance(&standing(&json!({ "soreness": 0, "planned": [over] }))).unwrap()
    };
    assert_eq!(over(60).unwrap().pressure[1], 5);
    assert_eq!(over(61), None);
}

#[rstest]
#[case(json!({ "soreness": 7 }), &["swedish"])]
#[case(json!({ "soreness": 4 }), &["swedish", "sports", "myofascial"])]
#[case(json!({ "soreness": 3 }), &["sports", "deep_tissue", "swedish", "myofascial"])]
#[case(json!({ "profile.precautions": ["pregnancy"] }), &["sports", "swedish", "myofascial"])]
fn the_types_of_a_long_session_follow_health(#[case] changes: Value, #[case] types: &[&str]) {
    let card = maintenance(&standing(&changes)).unwrap().unwrap();
    assert_eq!(json!(card.types), json!(types));
}

#[rstest]
#[case("wound", None, 5)]
#[case("acute_injury", Some("2026-11-20T08:00:00+01:00"), 5)]
#[case("acute_injury", Some("2026-11-20T08:01:00+01:00"), 3)]
fn only_a_fresh_injury_holds_it_down(
    #[case] kind: &str,
    #[case] since: Option<&str>,
    #[case] hi: u8,
) {
    let issue = json!({ "kind": kind, "group": "quads", "since": since });
    let changes = json!({ "soreness": 0, "local_issues": [issue] });
    let card = maintenance(&standing(&changes)).unwrap().unwrap();
    assert_eq!(card.pressure[1], hi);
}

#[test]
fn an_easy_run_leaves_the_day_a_rest_day() {
    let changes = json!({ "workouts": [workout("2026-11-23T07:30:00+01:00", 4)] });
    assert!(maintenance(&standing(&changes)).unwrap().is_some());
}

// --- Questions ----------------------------------------------------------------------------------

#[rstest]
#[case(None, Some(5), false, false)]
#[case(Some(6), Some(8), false, false)]
#[case(Some(7), Some(5), false, true)]
#[case(None, Some(9), false, true)]
#[case(Some(0), Some(1), true, true)]
#[case(Some(6), None, false, false)]
#[case(Some(7), None, false, true)]
fn the_safety_screen_is_asked_for(
    #[case] soreness: Option<u8>,
    #[case] rpe: Option<i64>,
    #[case] first_use: bool,
    #[case] asked: bool,
) {
    assert_eq!(
        safety_questions(soreness, rpe.and_then(Rpe::new), first_use),
        asked
    );
}

#[rstest]
#[case(Some(240), MuscleGroup::Calves, false)]
#[case(Some(241), MuscleGroup::Calves, true)]
#[case(Some(600), MuscleGroup::Lats, false)]
#[case(None, MuscleGroup::Quads, true)]
#[case(None, MuscleGroup::Lats, false)]
fn the_clot_question_comes_after_long_travel(
    #[case] minutes: Option<i64>,
    #[case] group: MuscleGroup,
    #[case] asked: bool,
) {
    let focus = [
        Muscle {
            group: MuscleGroup::Delts,
            side: None,
        },
        Muscle { group, side: None },
    ];
    assert_eq!(
        clot_question(minutes.map(TimeDelta::minutes), &focus),
        asked
    );
}

#[test]
fn a_massage_gun_never_goes_to_neck_belly_and_groin() {
    for group in [
        MuscleGroup::NeckPosterior,
        MuscleGroup::Abs,
        MuscleGroup::HipFlexors,
    ] {
        assert_eq!(group.percussion(), PercussionNote::Never);
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
fn each_type_keeps_to_its_own_levels(
    #[case] kind: MassageType,
    #[case] session: [u8; 2],
    #[case] levels: [u8; 2],
) {
    assert_eq!(kind.levels_in(session), levels);
}
