//! A massage that the person schedules by hand (4.8).

use recovery::{
    CustomSlot, Delivery, Input, MassageType, Outcome, RuleId, TimingWindow, Verdict,
    review_custom_slot, slot_at,
};
use rstest::rstest;
use serde_json::{Value, json};

/// Lower body, hard, at 18:00 on a Monday: deep tissue from 21:00 on.
fn workout() -> Value {
    json!({
        "now": "2026-11-23T18:05:00+01:00",
        "tz": "Europe/Berlin",
        "profile": {
            "level": "regular", "delivery": "either",
            "quiet": { "start": "22:30", "end": "07:00" },
        },
        "workout": {
            "id": "w1", "activity": "strength_lower", "end": "2026-11-23T18:00:00+01:00",
            "duration_min": 60, "rpe": 8,
        },
    })
}

fn with(changes: &Value) -> Value {
    let mut question = workout();
    for (key, value) in changes.as_object().unwrap() {
        question[key] = value.clone();
    }
    question
}

fn wish(start: &str, minutes: u32, kind: &str, pressure: u8, delivery: &str) -> CustomSlot {
    let wish = json!({
        "start": start, "minutes": minutes, "type": kind, "pressure": pressure,
        "delivery": delivery,
    });
    serde_json::from_value(wish).unwrap()
}

fn check(question: &Value, wish: &CustomSlot) -> Verdict {
    review_custom_slot(&Input::from_json(&question.to_string()).unwrap(), wish).unwrap()
}

const MONDAY_2045: &str = "2026-11-23T20:45:00+01:00";
const MONDAY_2100: &str = "2026-11-23T21:00:00+01:00";
const TUESDAY_0600: &str = "2026-11-24T06:00:00+01:00";
const TUESDAY_1300: &str = "2026-11-24T13:00:00+01:00";

#[rstest]
#[case(TUESDAY_1300, 60, "sports", 4, "therapist")]
#[case(TUESDAY_1300, 60, "deep_tissue", 4, "therapist")]
#[case(MONDAY_2045, 60, "swedish", 3, "therapist")]
#[case(MONDAY_2100, 15, "percussion", 2, "self")]
fn what_speaks_against_nothing_is_allowed(
    #[case] start: &str,
    #[case] minutes: u32,
    #[case] kind: &str,
    #[case] pressure: u8,
    #[case] delivery: &str,
) {
    let verdict = check(&workout(), &wish(start, minutes, kind, pressure, delivery));
    assert_eq!(verdict.outcome, Outcome::Allow, "{verdict:?}");
}

#[test]
fn deep_tissue_has_to_wait() {
    let verdict = check(
        &workout(),
        &wish(MONDAY_2045, 60, "deep_tissue", 5, "therapist"),
    );
    assert_eq!(verdict.outcome, Outcome::Refuse);
    assert_eq!(verdict.refused_by, [RuleId::Deep1]);
    let later = check(
        &workout(),
        &wish(MONDAY_2100, 60, "deep_tissue", 5, "therapist"),
    );
    assert_eq!(
        later.outcome,
        Outcome::Warn,
        "from then on it is only too firm for the window"
    );
    assert_eq!(later.warned_by, [RuleId::Pressure]);
}

#[test]
fn an_older_workout_makes_deep_tissue_wait_too() {
    let older = json!({ "other_workouts": [{
        "id": "w0", "activity": "hiit", "end": "2026-11-23T17:30:00+01:00",
        "duration_min": 40, "rpe": 10,
    }] });
    let verdict = check(
        &with(&older),
        &wish(MONDAY_2100, 60, "deep_tissue", 4, "therapist"),
    );
    assert_eq!(verdict.refused_by, [RuleId::Deep1]);
}

/// A race on Saturday at 10:00.
fn race() -> Value {
    with(&json!({ "planned": [
        { "start": "2026-11-28T10:00:00+01:00", "kind": "competition", "activity": "running" },
    ] }))
}

#[rstest]
// Tuesday is D−4, Wednesday D−3, Friday D−1
#[case("2026-11-24T23:00:00+01:00", "deep_tissue", 4, &[])]
#[case("2026-11-24T23:15:00+01:00", "deep_tissue", 4, &[RuleId::Deep2])]
#[case("2026-11-25T12:00:00+01:00", "deep_tissue", 4, &[RuleId::Deep2])]
#[case("2026-11-26T22:00:00+01:00", "swedish", 2, &[])]
#[case("2026-11-26T23:15:00+01:00", "swedish", 2, &[RuleId::Blackout])]
#[case("2026-11-27T12:00:00+01:00", "deep_tissue", 4, &[RuleId::Deep2, RuleId::Blackout])]
#[case("2026-11-28T07:00:00+01:00", "swedish", 1, &[RuleId::Blackout])]
fn a_competition_shuts_out(
    #[case] start: &str,
    #[case] kind: &str,
    #[case] pressure: u8,
    #[case] rules: &[RuleId],
) {
    let verdict = check(&race(), &wish(start, 60, kind, pressure, "therapist"));
    assert_eq!(verdict.refused_by, rules);
}

#[rstest]
#[case("2026-11-28T06:00:00+01:00", 30, "swedish", 2, true)]
#[case("2026-11-28T08:30:00+01:00", 30, "sports", 2, true)]
#[case("2026-11-28T08:45:00+01:00", 30, "swedish", 2, false)]
#[case("2026-11-28T05:45:00+01:00", 30, "swedish", 2, false)]
#[case("2026-11-28T07:00:00+01:00", 35, "swedish", 2, false)]
#[case("2026-11-28T07:00:00+01:00", 30, "swedish", 3, false)]
#[case("2026-11-28T07:00:00+01:00", 15, "percussion", 2, false)]
fn only_the_opted_in_massage_lies_before_a_start(
    #[case] start: &str,
    #[case] minutes: u32,
    #[case] kind: &str,
    #[case] pressure: u8,
    #[case] allowed: bool,
) {
    let mut wish = wish(start, minutes, kind, pressure, "therapist");
    wish.pre_workout = true;
    let refused = check(&race(), &wish).refused_by;
    assert_eq!(refused.is_empty(), allowed, "{refused:?}");
}

#[rstest]
#[case(json!({ "kind": "wound", "group": "quads" }), "quads", None, true)]
#[case(json!({ "kind": "wound", "group": "quads", "side": "left" }), "quads", Some("right"), false)]
#[case(json!({ "kind": "wound", "group": "quads", "side": "left" }), "quads", None, true)]
#[case(json!({ "kind": "wound", "group": "quads", "side": "left" }), "quads", Some("left"), true)]
#[case(json!({ "kind": "wound", "group": "quads", "side": "right" }), "quads", Some("right"), true)]
#[case(json!({ "kind": "wound", "group": "quads", "side": "right" }), "quads", Some("left"), false)]
#[case(json!({ "kind": "wound", "group": "quads" }), "quads", Some("left"), true)]
#[case(json!({ "kind": "bruise", "group": "quads", "since": "2026-10-01T00:00:00Z" }), "quads", None, true)]
#[case(json!({ "kind": "acute_injury", "group": "quads", "since": "2026-11-20T18:05:00+01:00" }), "quads", None, false)]
#[case(json!({ "kind": "acute_injury", "group": "quads", "since": "2026-11-20T18:06:00+01:00" }), "quads", None, true)]
#[case(json!({ "kind": "acute_injury", "group": "quads" }), "calves", None, false)]
fn what_is_hurt_is_not_massaged(
    #[case] issue: Value,
    #[case] group: &str,
    #[case] side: Option<&str>,
    #[case] refused: bool,
) {
    let question = with(&json!({ "local_issues": [issue] }));
    let mut wish = wish(MONDAY_2100, 15, "swedish", 2, "self");
    wish.focus = vec![serde_json::from_value(json!({ "group": group, "side": side })).unwrap()];
    assert_eq!(
        check(&question, &wish).refused_by.contains(&RuleId::Local),
        refused
    );
}

#[rstest]
#[case(json!({ "soreness": 3 }), "sports", 4, None)]
#[case(json!({ "soreness": 4 }), "sports", 4, Some(RuleId::Sore))]
#[case(json!({ "soreness": 6 }), "sports", 3, None)]
#[case(json!({ "soreness": 7 }), "swedish", 3, Some(RuleId::Sore))]
#[case(json!({ "soreness": 9 }), "swedish", 2, Some(RuleId::Sore))]
#[case(json!({ "soreness": 10 }), "swedish", 1, None)]
// whatever level is named, deep tissue is firm
#[case(json!({ "soreness": 5 }), "deep_tissue", 2, Some(RuleId::Sore))]
#[case(json!({ "flags": ["rf_dvt"] }), "swedish", 1, Some(RuleId::StopUrgent))]
#[case(json!({ "flags": ["rf_fever"] }), "swedish", 1, Some(RuleId::StopSoon))]
fn safety_refuses(
    #[case] changes: Value,
    #[case] kind: &str,
    #[case] pressure: u8,
    #[case] rule: Option<RuleId>,
) {
    let verdict = check(
        &with(&changes),
        &wish(TUESDAY_1300, 60, kind, pressure, "therapist"),
    );
    assert_eq!(verdict.refused_by.first().copied(), rule);
}

#[rstest]
#[case("pregnancy", "swedish", 2, None)]
#[case("pregnancy", "swedish", 3, Some(RuleId::Prec))]
#[case("anticoagulant", "percussion", 1, Some(RuleId::Prec))]
#[case("recent_clot", "swedish", 1, Some(RuleId::Clot))]
fn a_precaution_refuses(
    #[case] precaution: &str,
    #[case] kind: &str,
    #[case] pressure: u8,
    #[case] rule: Option<RuleId>,
) {
    let mut question = workout();
    question["profile"]["precautions"] = json!([precaution]);
    let verdict = check(
        &question,
        &wish(TUESDAY_1300, 60, kind, pressure, "therapist"),
    );
    assert_eq!(verdict.refused_by.first().copied(), rule);
}

#[rstest]
#[case("2026-11-23T22:15:00+01:00", 15, "swedish", 2, &[])]
#[case("2026-11-23T22:15:00+01:00", 20, "swedish", 2, &[RuleId::Quiet])]
#[case("2026-11-24T00:30:00+01:00", 15, "swedish", 2, &[RuleId::Gap, RuleId::Quiet])]
#[case(MONDAY_2100, 60, "sports", 4, &[RuleId::Pressure])]
#[case(TUESDAY_0600, 60, "sports", 5, &[RuleId::Quiet, RuleId::Pressure])]
fn what_is_not_wise_is_warned_of(
    #[case] start: &str,
    #[case] minutes: u32,
    #[case] kind: &str,
    #[case] pressure: u8,
    #[case] rules: &[RuleId],
) {
    let verdict = check(
        &workout(),
        &wish(start, minutes, kind, pressure, "therapist"),
    );
    let mut expected = rules.to_vec();
    expected.sort_unstable();
    assert_eq!(verdict.warned_by, expected);
    assert_eq!(verdict.refused_by, []);
    let outcome = if rules.is_empty() {
        Outcome::Allow
    } else {
        Outcome::Warn
    };
    assert_eq!(verdict.outcome, outcome);
}

#[rstest]
// a run at 18:00 on Tuesday
#[case("2026-11-24T13:30:00+01:00", 30, 2, false)]
#[case("2026-11-24T14:00:00+01:00", 30, 2, false)]
#[case("2026-11-24T14:00:00+01:00", 31, 2, true)]
#[case("2026-11-24T14:00:00+01:00", 15, 3, true)]
#[case("2026-11-24T13:00:00+01:00", 60, 3, false)]
#[case("2026-11-24T13:01:00+01:00", 60, 3, true)]
#[case("2026-11-24T17:59:00+01:00", 60, 3, true)]
#[case("2026-11-24T18:00:00+01:00", 60, 3, false)]
fn much_massage_close_to_a_session_is_warned_of(
    #[case] start: &str,
    #[case] minutes: u32,
    #[case] pressure: u8,
    #[case] warned: bool,
) {
    let run = json!({ "start": "2026-11-24T18:00:00+01:00", "kind": "training", "rpe_expected": 5, "activity": "running" });
    let question = with(&json!({ "planned": [run] }));
    let verdict = check(
        &question,
        &wish(start, minutes, "swedish", pressure, "therapist"),
    );
    assert_eq!(
        verdict.warned_by.contains(&RuleId::NextReserve),
        warned,
        "{verdict:?}"
    );
}

#[rstest]
// a firm massage on Sunday until 13:00; a therapist on Monday until 17:00
#[case("2026-11-24T12:45:00+01:00", "therapist", 4, true)]
#[case("2026-11-24T13:00:00+01:00", "therapist", 4, false)]
#[case("2026-11-24T12:45:00+01:00", "therapist", 3, false)]
#[case("2026-11-24T12:45:00+01:00", "self", 3, true)]
#[case("2026-11-24T12:45:00+01:00", "self", 2, false)]
#[case("2026-11-24T17:00:00+01:00", "self", 3, false)]
fn massages_keep_their_distance(
    #[case] start: &str,
    #[case] delivery: &str,
    #[case] pressure: u8,
    #[case] warned: bool,
) {
    let done = |start: &str, minutes: u32, pressure: u8| json!({ "start": start, "minutes": minutes, "pressure": pressure, "type": "sports", "delivery": "therapist" });
    let firm = done("2026-11-22T12:00:00+01:00", 60, 4);
    let light = done("2026-11-23T16:30:00+01:00", 30, 2);
    let question = with(&json!({ "massages": [firm, light] }));
    let verdict = check(&question, &wish(start, 20, "swedish", pressure, delivery));
    assert_eq!(
        verdict.warned_by.contains(&RuleId::Space),
        warned,
        "{verdict:?}"
    );
}

#[rstest]
#[case(4, true)]
#[case(3, false)]
fn massages_keep_their_distance_outside_the_windows_too(
    #[case] pressure: u8,
    #[case] warned: bool,
) {
    let firm = json!({
        "start": "2026-11-26T10:00:00+01:00", "minutes": 60, "pressure": 4, "type": "sports",
        "delivery": "therapist",
    });
    let question = with(&json!({ "now": "2026-11-26T17:00:00+01:00", "massages": [firm] }));
    let wish = wish(
        "2026-11-27T12:00:00+01:00",
        60,
        "sports",
        pressure,
        "therapist",
    );
    let expected: &[RuleId] = if warned { &[RuleId::Space] } else { &[] };
    assert_eq!(check(&question, &wish).warned_by, expected);
}

#[rstest]
// the massage of an hour on Tuesday ends at 14:00; pressure 5 names what holds it at 4
#[case("2026-11-25T01:59:00+01:00", 4, &[RuleId::Next])]
#[case("2026-11-25T02:00:00+01:00", 4, &[])]
#[case("2026-11-25T02:00:00+01:00", 5, &[RuleId::Next])]
#[case("2026-11-25T13:59:00+01:00", 5, &[RuleId::Next])]
#[case("2026-11-25T14:00:00+01:00", 5, &[RuleId::Pressure])]
fn the_next_session_caps_the_hours_before_it(
    #[case] start: &str,
    #[case] pressure: u8,
    #[case] rules: &[RuleId],
) {
    let run =
        json!({ "start": start, "kind": "training", "rpe_expected": 7, "activity": "running" });
    let question = with(&json!({ "planned": [run] }));
    let verdict = check(
        &question,
        &wish(TUESDAY_1300, 60, "sports", pressure, "therapist"),
    );
    assert_eq!(verdict.warned_by, rules);
}

#[rstest]
// the night before Sunday skips an hour: 24 hours before 00:30 on Monday it is 23:30 on Saturday
#[case("2026-03-28T23:00:00+01:00", &[])]
#[case("2026-03-28T23:15:00+01:00", &[RuleId::Blackout])]
fn a_blackout_lasts_a_day_when_the_day_before_is_shorter(
    #[case] start: &str,
    #[case] rules: &[RuleId],
) {
    let question = with(&json!({
        "now": "2026-03-27T18:05:00+01:00",
        "workout": {
            "id": "w1", "activity": "running", "end": "2026-03-27T18:00:00+01:00",
            "duration_min": 60, "rpe": 6,
        },
        "planned": [{ "start": "2026-03-30T00:30:00+02:00", "kind": "competition" }],
    }));
    let verdict = check(&question, &wish(start, 30, "swedish", 2, "self"));
    assert_eq!(verdict.refused_by, rules);
}

#[test]
fn too_firm_says_which_cap_it_is() {
    let raced = with(&json!({ "workout": {
        "id": "w1", "activity": "running", "end": "2026-11-23T18:00:00+01:00",
        "duration_min": 200, "rpe": 8, "competition": true,
    } }));
    let verdict = check(&raced, &wish(TUESDAY_1300, 60, "swedish", 3, "therapist"));
    assert_eq!(verdict.warned_by, [RuleId::CompPost]);
    let is_self_administered = check(&workout(), &wish(TUESDAY_1300, 20, "myofascial", 4, "self"));
    assert_eq!(is_self_administered.warned_by, [RuleId::SelfMassage]);
}

#[rstest]
#[case(Some("left"), "quads", Some("left"), 3, true)]
#[case(Some("left"), "quads", None, 3, true)]
#[case(None, "quads", Some("right"), 3, true)]
#[case(Some("left"), "quads", Some("right"), 3, false)]
#[case(None, "quads", None, 2, false)]
#[case(None, "calves", None, 3, false)]
fn what_heals_is_massaged_lightly(
    #[case] hurt: Option<&str>,
    #[case] group: &str,
    #[case] side: Option<&str>,
    #[case] pressure: u8,
    #[case] warned: bool,
) {
    let injury = json!({
        "kind": "acute_injury", "group": "quads", "side": hurt, "since": "2026-11-20T18:05:00+01:00",
    });
    let question = with(&json!({ "local_issues": [injury] }));
    let mut wish = wish(TUESDAY_1300, 60, "swedish", pressure, "therapist");
    wish.focus = vec![serde_json::from_value(json!({ "group": group, "side": side })).unwrap()];
    let verdict = check(&question, &wish);
    assert_eq!(verdict.warned_by.contains(&RuleId::Heal), warned);
    assert_eq!(verdict.refused_by, []);
    wish.focus = Vec::new();
    let whole = check(&question, &wish).warned_by.contains(&RuleId::Heal);
    assert_eq!(whole, pressure > 2, "the plan works on the thighs");
}

/// The rules that warn of a light massage of a quarter of an hour.
fn warned(changes: &Value, start: &str, kind: &str, delivery: &str) -> Vec<RuleId> {
    check(&with(changes), &wish(start, 15, kind, 2, delivery)).warned_by
}

#[rstest]
// two hours after RPE 8, twelve after RPE 9
#[case(8, "2026-11-23T19:59:00+01:00", true)]
#[case(8, "2026-11-23T20:00:00+01:00", false)]
#[case(9, "2026-11-24T05:59:00+01:00", true)]
#[case(9, "2026-11-24T06:00:00+01:00", false)]
fn a_massage_gun_waits_after_hard_work_by_hand_too(
    #[case] rpe: u8,
    #[case] start: &str,
    #[case] warned_of: bool,
) {
    let hard = json!({ "workout": {
        "id": "w1", "activity": "strength_lower", "end": "2026-11-23T18:00:00+01:00",
        "duration_min": 60, "rpe": rpe,
    } });
    let rules = warned(&hard, start, "percussion", "self");
    assert_eq!(rules.contains(&RuleId::Perc), warned_of, "{rules:?}");
    assert!(!warned(&hard, start, "swedish", "self").contains(&RuleId::Perc));
}

#[rstest]
#[case(json!({ "local_issues": [{ "kind": "acute_injury", "group": "delts" }] }), TUESDAY_1300, true)]
#[case(json!({ "local_issues": [{ "kind": "wound", "group": "delts" }] }), TUESDAY_1300, false)]
// D−3 of the race begins on Wednesday
#[case(json!({ "planned": race()["planned"] }), "2026-11-24T23:59:00+01:00", false)]
#[case(json!({ "planned": race()["planned"] }), "2026-11-25T00:00:00+01:00", true)]
fn a_massage_gun_is_not_for_the_hurt_nor_for_light_days(
    #[case] changes: Value,
    #[case] start: &str,
    #[case] warned_of: bool,
) {
    let rules = warned(&changes, start, "percussion", "self");
    assert_eq!(rules.contains(&RuleId::Perc), warned_of, "{rules:?}");
}

#[rstest]
#[case(6, "sports", &[])]
#[case(7, "sports", &[RuleId::Vsore])]
#[case(7, "myofascial", &[RuleId::Vsore])]
#[case(7, "percussion", &[RuleId::Vsore])]
#[case(7, "swedish", &[])]
fn very_sore_muscles_are_for_swedish_by_hand_too(
    #[case] soreness: u8,
    #[case] kind: &str,
    #[case] rules: &[RuleId],
) {
    let sore = json!({ "soreness": soreness });
    assert_eq!(warned(&sore, TUESDAY_1300, kind, "therapist"), rules);
}

#[rstest]
// the hour ends on Tuesday at two
#[case("2026-11-25T13:59:00+01:00", &[RuleId::Deep2])]
#[case("2026-11-25T14:00:00+01:00", &[])]
fn deep_tissue_by_hand_leaves_a_day_before_training(#[case] run: &str, #[case] rules: &[RuleId]) {
    let run = json!({ "start": run, "kind": "training", "activity": "running" });
    let question = with(&json!({ "planned": [run] }));
    let deep = wish(TUESDAY_1300, 60, "deep_tissue", 4, "therapist");
    assert_eq!(check(&question, &deep).warned_by, rules);
    let sports = wish(TUESDAY_1300, 60, "sports", 4, "therapist");
    assert_eq!(check(&question, &sports).warned_by, []);
}

#[rstest]
#[case("sports", &[RuleId::SelfMassage])]
#[case("deep_tissue", &[RuleId::SelfMassage])]
#[case("swedish", &[])]
fn what_takes_a_therapist_is_not_done_by_oneself(#[case] kind: &str, #[case] rules: &[RuleId]) {
    let is_self_administered = warned(&json!({}), TUESDAY_1300, kind, "self");
    assert_eq!(is_self_administered, rules);
    let by_therapist = warned(&json!({}), TUESDAY_1300, kind, "therapist");
    assert_eq!(by_therapist, []);
}

#[test]
fn a_light_gun_outside_the_windows_is_fine() {
    let late = with(&json!({ "now": "2026-11-26T17:00:00+01:00" }));
    let gun = wish("2026-11-26T19:00:00+01:00", 10, "percussion", 1, "self");
    assert_eq!(check(&late, &gun).outcome, Outcome::Allow);
}

#[rstest]
// firm and deep are for the next day; in the evening moderate
#[case("2026-11-23T21:05:00+01:00", "therapist", Some((TimingWindow::SameDay, [3, 3], "sports")))]
#[case("2026-11-24T13:05:00+01:00", "therapist", Some((TimingWindow::NextDay, [3, 4], "sports")))]
#[case("2026-11-24T13:05:00+01:00", "self", Some((TimingWindow::NextDay, [3, 3], "myofascial")))]
#[case("2026-11-26T18:00:00+01:00", "self", None)]
#[case("2026-11-23T17:59:00+01:00", "self", None)]
fn a_time_of_ones_own_gets_what_suits_it(
    #[case] start: &str,
    #[case] delivery: &str,
    #[case] expected: Option<(TimingWindow, [u8; 2], &str)>,
) {
    let input = Input::from_json(&workout().to_string()).unwrap();
    let CustomSlot {
        start, delivery, ..
    } = wish(start, 40, "swedish", 2, delivery);
    let slot = slot_at(&input, start, 40, delivery).unwrap();
    let told = slot
        .as_ref()
        .map(|slot| (slot.window, slot.pressure, slot.types[0].as_ref()));
    assert_eq!(told, expected);
    if let Some(slot) = slot {
        assert_eq!((slot.start.to_utc(), slot.minutes), (start, 40));
        assert_eq!(slot.end - slot.start, chrono::TimeDelta::minutes(40));
        let deep = slot.types.contains(&MassageType::DeepTissue);
        assert_eq!(deep, slot.pressure[1] == 4, "{slot:?}");
    }
}

#[test]
fn an_absurd_time_of_ones_own_is_refused_with_a_code() {
    let input = Input::from_json(&workout().to_string()).unwrap();
    let refused = |start: &str, minutes: u32| {
        let at = wish(start, 1, "swedish", 1, "self").start;
        slot_at(&input, at, minutes, Delivery::SelfMassage)
            .unwrap_err()
            .code()
    };
    assert_eq!(refused(MONDAY_2100, 0), "E_DURATION");
    assert_eq!(refused("3026-11-23T21:00:00Z", 10), "E_INPUT");
}

#[test]
fn an_absurd_wish_is_refused_with_a_code() {
    let input = Input::from_json(&workout().to_string()).unwrap();
    let refused = |wish: CustomSlot| review_custom_slot(&input, &wish).unwrap_err().code();
    assert_eq!(
        refused(wish(MONDAY_2100, 0, "swedish", 2, "self")),
        "E_DURATION"
    );
    assert_eq!(
        refused(wish(MONDAY_2100, 10, "swedish", 6, "self")),
        "E_INPUT"
    );
    assert_eq!(
        refused(wish("3026-11-23T21:00:00Z", 10, "swedish", 2, "self")),
        "E_INPUT"
    );
}
