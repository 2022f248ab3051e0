//! Where a slot may lie, at the edges that random questions rarely meet (4.3, 4.4).

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{Cap, Delivery, Input, Interval, MassageType, Plan, Status, plan};
use rstest::rstest;
use serde_json::{Value, json};

/// A run at RPE 8 until 18:00 on Monday; by oneself, no quiet hours.
fn asked(changes: &Value) -> Value {
    let mut question = json!({
        "now": "2026-11-23T18:00:00+01:00",
        "tz": "Europe/Berlin",
        "profile": { "level": "regular", "delivery": "self" },
        "workout": {
            "id": "w1", "activity": "running", "end": "2026-11-23T18:00:00+01:00",
            "duration_min": 60, "rpe": 8,
        },
    });
    for (path, value) in changes.as_object().unwrap() {
        match path.split_once('.') {
            Some((parent, key)) => question[parent][key] = value.clone(),
            None => question[path] = value.clone(),
        }
    }
    question
}

fn question(changes: &Value) -> Plan {
    plan(&Input::from_json(&asked(changes).to_string()).unwrap()).unwrap()
}

/// The reasons of a plan, one a line, without those that hold beside all others.
fn told(changes: &Value) -> String {
    crate::reasons::told(&asked(changes))
}

fn start(plan: &Plan) -> Option<String> {
    plan.slot.as_ref().map(|slot| slot.start.to_rfc3339())
}

/// Nothing is free but the half hour from 18:00 on.
fn half_an_hour_free() -> Value {
    json!([["2026-11-23T18:30:00+01:00", "2026-11-27T18:00:00+01:00"]])
}

#[test]
fn a_massage_in_progress_is_left_to_end() {
    let massage = |minutes: u32| {
        json!([{
            "start": "2026-11-23T17:50:00+01:00", "minutes": minutes, "pressure": 2,
            "type": "swedish", "delivery": "self",
        }])
    };
    let with =
        |minutes| question(&json!({ "busy": half_an_hour_free(), "massages": massage(minutes) }));
    assert_eq!(
        start(&with(25)).as_deref(),
        Some("2026-11-23T18:15:00+01:00")
    );
    assert_eq!(start(&with(26)), None);
}

#[test]
fn an_interval_is_half_open() {
    let at = |hour: i64| DateTime::<Utc>::UNIX_EPOCH + TimeDelta::hours(hour);
    let interval = |from, to| Interval {
        start: at(from),
        end: at(to),
    };
    let day = interval(8, 20);
    assert!(day.contains(at(8)) && !day.contains(at(20)) && !day.contains(at(7)));
    assert!(day.overlaps(interval(19, 21)) && !day.overlaps(interval(20, 21)));
    assert!(day.overlaps(interval(7, 9)) && !day.overlaps(interval(7, 8)));
}

#[test]
fn a_start_lies_on_the_quarter_of_an_hour_to_the_second() {
    let plan = question(&json!({
        "now": "2026-11-23T18:20:00.5+01:00",
        "busy": [["2026-11-23T18:45:00+01:00", "2026-11-27T18:00:00+01:00"]],
    }));
    assert_eq!(start(&plan).as_deref(), Some("2026-11-23T18:30:00+01:00"));
}

#[test]
fn what_was_done_is_not_provisional() {
    assert!(!question(&json!({})).slot.unwrap().provisional);
}

fn run(id: &str, end: &str, rpe: u8) -> Value {
    json!({ "id": id, "activity": "strength_upper", "end": end, "duration_min": 60, "rpe": rpe })
}

#[rstest]
#[case("2026-11-20T18:00:00+01:00", "w1")]
#[case("2026-11-20T18:00:01+01:00", "w2")]
fn a_workout_leads_for_72_hours(#[case] end: &str, #[case] leads: &str) {
    let plan = question(&json!({ "workout.rpe": 3, "other_workouts": [run("w2", end, 8)] }));
    assert_eq!(plan.main_workout, leads);
}

#[rstest]
#[case("2026-11-20T18:00:00+01:00", false)]
#[case("2026-11-20T18:00:01+01:00", true)]
fn a_hard_workout_adds_its_muscles_for_72_hours(#[case] end: &str, #[case] adds: bool) {
    let plan = question(&json!({ "other_workouts": [run("w2", end, 7)] }));
    let focus = plan.slot.unwrap().focus;
    let chest = recovery::MuscleGroup::Chest;
    assert_eq!(focus.iter().any(|muscle| muscle.group == chest), adds);
}

#[rstest]
#[case("2026-11-26T17:45:00+01:00", Status::Deferred)]
#[case("2026-11-26T18:00:00+01:00", Status::None)]
fn a_session_after_the_last_window_puts_nothing_off(#[case] start: &str, #[case] status: Status) {
    let plan = question(&json!({
        "busy": [["2026-11-23T18:00:00+01:00", "2026-11-26T18:00:00+01:00"]],
        "planned": [{ "start": start, "kind": "training", "rpe_expected": 7 }],
    }));
    assert_eq!(plan.status, status);
}

/// The day after tomorrow alone is free, a full hour from 48 hours after the workout on.
fn only_from_48_hours_on(start: &str) -> Value {
    json!([
        ["2026-11-23T18:00:00+01:00", start],
        ["2026-11-25T20:00:00+01:00", "2026-11-27T18:00:00+01:00"],
    ])
}

#[rstest]
// a massage of an hour, with half an hour on the way
#[case("2026-11-25T17:30:00+01:00", 4)]
#[case("2026-11-25T17:15:00+01:00", 3)]
fn after_a_race_it_is_firm_from_48_hours_on(#[case] busy_until: &str, #[case] hi: u8) {
    let mut busy = only_from_48_hours_on(busy_until);
    if hi == 3 {
        busy[1][0] = json!("2026-11-25T19:15:00+01:00");
    }
    let plan = question(&json!({
        "now": "2026-11-25T07:00:00+01:00", "profile.delivery": "therapist",
        "workout.competition": true, "soreness": 0, "busy": busy,
    }));
    let slot = plan.slot.unwrap();
    assert_eq!(slot.pressure[1], hi, "{slot:?}");
    let gentle = plan
        .reasons
        .iter()
        .any(|reason| reason.rule == recovery::RuleId::CompPost);
    assert_eq!(gentle, hi == 3);
}

#[test]
fn the_gap_is_the_last_resort() {
    let night = json!([
        ["2026-11-23T18:00:00+01:00", "2026-11-24T01:00:00+01:00"],
        ["2026-11-24T02:00:00+01:00", "2026-11-27T18:00:00+01:00"],
    ]);
    let lines = told(&json!({ "busy": night }));
    assert!(
        lines.starts_with(r#"R-GAP chose_window window="gap""#),
        "{lines}"
    );
}

#[rstest]
#[case(json!({ "soreness": 7 }), "R-VSORE")]
#[case(json!({ "soreness": 6 }), "R-SORE-SWEDISH")]
#[case(json!({ "workout.activity": "hiit", "workout.rpe": 9 }), "R-HIIT-SWEDISH")]
#[case(json!({ "workout.activity": "hiit", "workout.rpe": 8 }), "R-TYPE-ORDER")]
#[case(json!({ "workout.activity": "running", "workout.rpe": 9 }), "R-TYPE-ORDER")]
fn what_comes_first_has_its_rule(#[case] changes: Value, #[case] rule: &str) {
    let lines = told(&changes);
    let first = lines
        .lines()
        .find(|line| line.contains(" put_first "))
        .unwrap();
    assert_eq!(first, format!(r#"{rule} put_first massage="swedish""#));
}

#[rstest]
#[case(json!(["reduced_rom"]), true)]
#[case(json!([]), false)]
fn tight_muscles_move_myofascial_up(#[case] signs: Value, #[case] said: bool) {
    let lines = told(&json!({ "signs": signs }));
    let line = r#"R-ROM put_first massage="myofascial""#;
    assert_eq!(lines.lines().any(|told| told == line), said, "{lines}");
}

#[test]
fn tight_and_very_sore_it_is_swedish_alone() {
    let changes = json!({ "signs": ["reduced_rom"], "soreness": 8 });
    assert_eq!(
        question(&changes).slot.unwrap().types,
        [MassageType::Swedish]
    );
    assert!(!told(&changes).contains("R-ROM"));
}

#[test]
fn signs_change_nothing_that_was_recommended() {
    let signs = json!({ "signs": ["poor_sleep", "mental_fatigue", "reduced_rom"] });
    assert!(!told(&signs).contains("R-SIGNS"));
}

#[rstest]
// the first choice is 21:00; a quarter of an hour from there on is taken, or nothing is
#[case(json!([]), &[])]
#[case(json!([["2026-11-23T21:00:00+01:00", "2026-11-23T21:15:00+01:00"]]), &["R-BUSY"])]
// half past nine is nobody's first choice
#[case(json!([["2026-11-23T21:30:00+01:00", "2026-11-23T21:45:00+01:00"]]), &[])]
// the whole window is taken, and so is the place of the next one
#[case(json!([["2026-11-23T20:00:00+01:00", "2026-11-24T00:00:00+01:00"]]), &["R-BUSY"])]
fn what_moved_it_is_named(#[case] busy: Value, #[case] rules: &[&str]) {
    let lines = told(&json!({ "busy": busy }));
    let moved: Vec<&str> = lines
        .lines()
        .filter(|line| line.contains(" moved "))
        .map(|line| line.split(' ').next().unwrap())
        .collect();
    assert_eq!(moved, rules, "{lines}");
}

#[test]
fn a_window_that_is_over_moved_nothing() {
    let lines = told(&json!({
        "now": "2026-11-24T00:00:00+01:00",
        "busy": [["2026-11-23T20:00:00+01:00", "2026-11-24T00:15:00+01:00"]],
    }));
    assert!(!lines.contains("R-BUSY"), "{lines}");
}

#[rstest]
// three hours after half past, the nearest quarter is told from the next one
#[case("2026-11-23T18:07:00+01:00", "2026-11-23T21:00:00+01:00")]
#[case("2026-11-23T18:08:00+01:00", "2026-11-23T21:15:00+01:00")]
fn the_quarter_nearest_to_the_ideal_needs_no_reason(#[case] end: &str, #[case] at: &str) {
    let changes = json!({ "now": end, "workout.end": end });
    assert_eq!(start(&question(&changes)).as_deref(), Some(at));
    assert!(!told(&changes).contains(" moved "), "{}", told(&changes));
}

#[rstest]
// a race that began at the same time goes before a training; between two trainings it is Swedish
#[case(true, false, &["swedish"], None)]
#[case(false, false, &["swedish", "percussion"], Some("R-INTERIM"))]
#[case(true, true, &["swedish"], Some("R-INTERIM"))]
fn between_two_sessions_it_is_ten_light_minutes(
    #[case] raced: bool,
    #[case] only_training: bool,
    #[case] types: &[&str],
    #[case] rule: Option<&str>,
) {
    let kind = if raced && !only_training {
        "competition"
    } else {
        "training"
    };
    let morning = "2026-11-23T08:00:00+01:00";
    let changes = json!({
        "now": morning, "workout.end": morning, "workout.rpe": 6, "workout.competition": raced,
        "planned": [
            { "start": "2026-11-23T19:00:00+01:00", "kind": "training", "rpe_expected": 7 },
            { "start": "2026-11-23T19:00:00+01:00", "kind": kind, "rpe_expected": 5 },
        ],
    });
    let plan = question(&changes);
    assert_eq!(plan.status, Status::Deferred);
    let lines = told(&changes);
    let interim = lines.lines().find_map(|line| {
        line.split(' ')
            .next()
            .filter(|rule| ["R-INTERIM", "R-TOURNAMENT"].contains(rule))
    });
    assert_eq!(
        interim,
        rule.or(plan.interim.as_ref().map(|_| "R-TOURNAMENT")),
        "{lines}"
    );
    if let Some(interim) = plan.interim.filter(|_| rule.is_some()) {
        assert_eq!(interim.start.to_rfc3339(), "2026-11-23T11:00:00+01:00");
        let fits = if raced { &types[..1] } else { types };
        assert_eq!(json!(interim.types)[0], json!(fits)[0]);
    }
}

/// Either, with a therapist's hour that ended `days` before now; the gun and the hands are free.
fn due(days: i64) -> Value {
    let now: DateTime<Utc> = "2026-11-23T17:00:00Z".parse().unwrap();
    let start = now - TimeDelta::days(days) - TimeDelta::hours(1);
    json!({
        "profile.delivery": "either",
        "massages": [{
            "start": start, "minutes": 60, "pressure": 3, "type": "sports", "delivery": "therapist",
        }],
        // no therapist today
        "profile.therapist_hours": { "start": "08:00", "end": "17:00" },
    })
}

#[rstest]
#[case(9, json!({}), Delivery::SelfMassage)]
#[case(10, json!({}), Delivery::Therapist)]
#[case(10, json!({ "soreness": 4 }), Delivery::SelfMassage)]
#[case(10, json!({ "workout.rpe": 4 }), Delivery::SelfMassage)]
fn a_therapist_session_that_is_due_comes_first(
    #[case] days: i64,
    #[case] changes: Value,
    #[case] delivery: Delivery,
) {
    let mut asked = due(days);
    asked["workout.activity"] = json!("strength_lower");
    for (key, value) in changes.as_object().unwrap() {
        asked[key] = value.clone();
    }
    let plan = question(&asked);
    let slot = plan.slot.unwrap();
    assert_eq!(slot.delivery, delivery, "{slot:?}");
    let said = plan
        .reasons
        .iter()
        .any(|reason| reason.rule == recovery::RuleId::Due);
    assert_eq!(said, delivery == Delivery::Therapist);
}

#[rstest]
// a therapist's hour the next day, capped by the session after it
#[case("2026-11-25T13:00:00+01:00", true, &[])]
#[case("2026-11-25T12:59:00+01:00", false, &[Cap::NextWorkout])]
fn deep_tissue_keeps_a_day_from_the_next_session(
    #[case] next: &str,
    #[case] deep: bool,
    #[case] caps: &[Cap],
) {
    let plan = question(&json!({
        "profile.delivery": "therapist", "workout.activity": "strength_lower",
        "busy": [
            ["2026-11-23T18:00:00+01:00", "2026-11-24T11:30:00+01:00"],
            ["2026-11-24T13:30:00+01:00", "2026-11-27T18:00:00+01:00"],
        ],
        "planned": [{ "start": next, "kind": "training", "rpe_expected": 7 }],
    }));
    let slot = plan.slot.unwrap();
    assert_eq!(
        slot.types.contains(&MassageType::DeepTissue),
        deep,
        "{slot:?}"
    );
    assert_eq!(slot.caps, caps);
}

#[rstest]
#[case("2026-11-23T19:59:00+01:00", Status::Deferred)]
#[case("2026-11-23T20:00:00+01:00", Status::Recommended)]
fn twelve_hours_apart_it_is_no_two_a_day(#[case] next: &str, #[case] status: Status) {
    let morning = "2026-11-23T08:00:00+01:00";
    let plan = question(&json!({
        "now": morning, "workout.end": morning,
        "planned": [{ "start": next, "kind": "training", "rpe_expected": 7 }],
    }));
    assert_eq!(plan.status, status);
}

#[rstest]
// an hour before the next session it has to be over, and a quarter of an hour is for cooling down
#[case("2026-11-23T09:24:00+01:00", None)]
#[case("2026-11-23T09:25:00+01:00", Some("2026-11-23T08:15:00+01:00"))]
fn ten_minutes_in_between_begin_after_cooling_down(
    #[case] next: &str,
    #[case] interim: Option<&str>,
) {
    let morning = "2026-11-23T08:00:00+01:00";
    let plan = question(&json!({
        "now": morning, "workout.end": morning,
        "planned": [{ "start": next, "kind": "training", "rpe_expected": 7 }],
    }));
    assert_eq!(plan.status, Status::Deferred);
    let start = plan.interim.map(|interim| interim.start.to_rfc3339());
    assert_eq!(start.as_deref(), interim);
}

#[rstest]
#[case(3, Status::Deferred)]
#[case(4, Status::None)]
fn nothing_is_put_off_behind_a_fourth_session(#[case] sessions: i64, #[case] status: Status) {
    let end: DateTime<Utc> = "2026-11-23T17:00:00Z".parse().unwrap();
    let start = |n: i64| end + TimeDelta::hours(40 * n);
    let planned: Vec<Value> = (1..=sessions)
        .map(|n| json!({ "start": start(n), "kind": "training", "rpe_expected": 7 }))
        .collect();
    let plan = question(&json!({ "planned": planned, "busy": [[end, start(sessions)]] }));
    assert_eq!(plan.status, status);
}

#[rstest]
#[case(3, true)]
#[case(4, false)]
fn late_it_is_firm_for_those_who_are_hardly_sore(#[case] soreness: u8, #[case] firm: bool) {
    let lines = told(&json!({
        "now": "2026-11-25T19:00:00+01:00", "profile.delivery": "therapist",
        "workout.activity": "strength_lower", "soreness": soreness,
    }));
    assert_eq!(lines.contains("R-LATE-FIRM raised"), firm, "{lines}");
}

#[rstest]
#[case(json!({ "soreness": 4 }))]
#[case(json!({ "profile.precautions": ["pregnancy"] }))]
#[case(json!({ "local_issues": [{ "kind": "acute_injury", "group": "biceps" }] }))]
fn what_leaves_deep_tissue_out_is_named(#[case] changes: Value) {
    let mut changes = changes;
    changes["now"] = json!("2026-11-24T07:00:00+01:00");
    changes["profile.delivery"] = json!("therapist");
    changes["workout.activity"] = json!("strength_lower");
    let lines = told(&changes);
    let line = r#"R-DEEP-2 left_out_type massage="deep_tissue""#;
    assert!(lines.lines().any(|told| told == line), "{lines}");
}

#[rstest]
// a therapist's hour alone is free, from 24 hours after the race on or an hour sooner
#[case("2026-11-24T17:30:00+01:00", "2026-11-24T19:30:00+01:00", 3)]
#[case("2026-11-24T16:30:00+01:00", "2026-11-24T18:30:00+01:00", 2)]
fn after_a_race_it_is_gentle_for_a_day(#[case] until: &str, #[case] from: &str, #[case] hi: u8) {
    let plan = question(&json!({
        "profile.delivery": "therapist", "workout.competition": true,
        "busy": [
            ["2026-11-23T18:00:00+01:00", until],
            [from, "2026-11-27T18:00:00+01:00"],
        ],
    }));
    assert_eq!(plan.slot.unwrap().pressure[1], hi);
}

#[test]
fn a_therapist_needs_the_way_from_what_is_just_over() {
    let plan = question(&json!({
        "profile.delivery": "therapist", "profile.therapist_lead_min": 0,
        "busy": [
            ["2026-11-23T17:00:00+01:00", "2026-11-23T17:55:00+01:00"],
            ["2026-11-23T19:15:00+01:00", "2026-11-27T18:00:00+01:00"],
        ],
    }));
    let slot = plan.slot.unwrap();
    assert_eq!(slot.start.to_rfc3339(), "2026-11-23T18:30:00+01:00");
    assert_eq!(slot.minutes, 15);
}

#[test]
fn a_therapist_needs_the_way_to_what_comes_after_the_last_window() {
    let plan = question(&json!({
        "profile.delivery": "therapist",
        "busy": [
            ["2026-11-23T18:00:00+01:00", "2026-11-26T16:30:00+01:00"],
            ["2026-11-26T18:10:00+01:00", "2026-11-27T18:00:00+01:00"],
        ],
    }));
    assert_eq!(plan.slot.unwrap().minutes, 40);
}
