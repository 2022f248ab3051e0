//! Why a plan looks the way it does: the rules that shaped it, in the order in which they mattered.

use serde_json::{Value, json};

use crate::question::{case, reasons_of};

/// The reasons for the plan of a worked case, one a line.
fn reasons_in(id: &str) -> String {
    reasons_of(&case(id))
}

#[test]
fn a_plain_plan_gives_its_basic_reasons() {
    let expected = [
        r#"R-WINDOW-ORDER chose_window window="same_day""#,
        "R-PRESSURE set_pressure hi=3 lo=3",
        r#"R-TYPE-ORDER put_first massage="sports""#,
        "R-MINUTES set_minutes minutes=60",
        "R-FOCUS held",
    ];
    assert_eq!(reasons_in("G01"), expected.join("\n"));
}

#[test]
fn a_busy_day_moves_it_into_the_evening() {
    let expected = [
        r#"R-EVENING chose_window window="gap""#,
        r#"R-BUSY moved to="2026-11-23T17:00:00+01:00""#,
        "R-PRESSURE set_pressure hi=3 lo=2",
        r#"R-TYPE-ORDER put_first massage="swedish""#,
        "R-MINUTES set_minutes minutes=10",
        "R-FOCUS held",
        r#"R-EVENING chose_delivery delivery="self""#,
    ];
    assert_eq!(reasons_in("G15"), expected.join("\n"));
}

#[test]
fn a_competition_defers_it() {
    let expected = [
        "R-BLACKOUT deferred",
        r#"R-WINDOW-ORDER chose_window window="same_day""#,
        "R-PRESSURE set_pressure hi=2 lo=2",
        "R-COMP-POST capped level=2",
        r#"R-TYPE-ORDER put_first massage="sports""#,
        r#"R-DEEP-1 left_out_type massage="deep_tissue" until="2026-11-28T16:00:00+01:00""#,
        r#"R-PERC left_out_type massage="percussion" until="2026-11-29T00:00:00+01:00""#,
        "R-MINUTES set_minutes minutes=60",
    ];
    assert_eq!(reasons_in("G31"), expected.join("\n"));
}

#[test]
fn before_a_competition_it_is_capped_light() {
    let expected = [
        r#"R-WINDOW-ORDER chose_window window="same_day""#,
        "R-PRESSURE set_pressure hi=3 lo=3",
        "R-COMP-LIGHT capped level=2",
        r#"R-TYPE-ORDER put_first massage="sports""#,
        r#"R-DEEP-2 left_out_type massage="deep_tissue""#,
        r#"R-PERC left_out_type massage="percussion""#,
        "R-MINUTES set_minutes minutes=60",
        "R-FOCUS held",
    ];
    assert_eq!(reasons_in("G32"), expected.join("\n"));
}

#[test]
fn an_injury_leaves_a_muscle_and_types_out() {
    let expected = [
        r#"R-WINDOW-ORDER chose_window window="same_day""#,
        "R-PRESSURE set_pressure hi=3 lo=3",
        "R-ACUTE capped level=3",
        r#"R-TYPE-ORDER put_first massage="sports""#,
        r#"R-DEEP-2 left_out_type massage="deep_tissue""#,
        r#"R-PERC left_out_type massage="percussion""#,
        "R-MINUTES set_minutes minutes=60",
        "R-FOCUS held",
        r#"R-LOCAL left_out_muscle muscle={"group":"hamstrings","side":"right"}"#,
    ];
    assert_eq!(reasons_in("G35"), expected.join("\n"));
}

#[test]
fn a_recent_session_leaves_self_massage() {
    let expected = [
        r#"R-WINDOW-ORDER chose_window window="same_day""#,
        "R-PRESSURE set_pressure hi=3 lo=3",
        r#"R-TYPE-ORDER put_first massage="swedish""#,
        "R-MINUTES set_minutes minutes=15",
        "R-FOCUS held",
        r#"R-FREQ chose_delivery delivery="self""#,
    ];
    assert_eq!(reasons_in("G39"), expected.join("\n"));
}

#[test]
fn no_free_time_says_so() {
    let expected = ["R-NO-SLOT held"];
    assert_eq!(reasons_in("X14"), expected.join("\n"));
}

#[test]
fn no_therapist_leaves_self_massage() {
    let expected = [
        r#"R-WINDOW-ORDER chose_window window="same_day""#,
        "R-PRESSURE set_pressure hi=3 lo=3",
        r#"R-TYPE-ORDER put_first massage="swedish""#,
        "R-MINUTES set_minutes minutes=15",
        "R-FOCUS held",
        r#"R-SELF-INSTEAD chose_delivery delivery="self""#,
    ];
    assert_eq!(reasons_in("X23"), expected.join("\n"));
}

#[test]
fn signs_make_it_recommended() {
    let expected = [
        r#"R-WINDOW-ORDER chose_window window="same_day""#,
        "R-PRESSURE set_pressure hi=3 lo=2",
        r#"R-TYPE-ORDER put_first massage="swedish""#,
        "R-EASY-SHORT set_minutes minutes=10",
        "R-FOCUS held",
        "R-SIGNS made_recommended",
    ];
    assert_eq!(reasons_in("X26"), expected.join("\n"));
}

#[test]
fn closed_hours_move_it() {
    let expected = [
        r#"R-WINDOW-ORDER chose_window window="peak_doms""#,
        r#"R-QUIET moved to="2026-11-30T19:00:00+01:00""#,
        r#"R-THERAPIST-HOURS moved to="2026-11-30T19:00:00+01:00""#,
        "R-PRESSURE set_pressure hi=3 lo=2",
        r#"R-TYPE-ORDER put_first massage="swedish""#,
        "R-MINUTES set_minutes minutes=60",
        "R-FOCUS held",
    ];
    assert_eq!(reasons_in("X30"), expected.join("\n"));
}

#[test]
fn an_older_workout_caps_it_and_adds_muscles() {
    let expected = [
        r#"R-WINDOW-ORDER chose_window window="same_day""#,
        "R-PRESSURE set_pressure hi=3 lo=3",
        "R-OVERLAP capped level=2",
        r#"R-TYPE-ORDER put_first massage="swedish""#,
        r#"R-PERC left_out_type massage="percussion" until="2026-11-24T01:00:00+01:00""#,
        "R-MINUTES set_minutes minutes=15",
        "R-FOCUS held",
        "R-MERGE added_muscles count=2",
        "R-RHABDO held",
    ];
    assert_eq!(reasons_in("X32"), expected.join("\n"));
}

#[test]
fn a_red_flag_stops_everything() {
    let expected = ["R-STOP-URGENT stopped"];
    assert_eq!(reasons_in("G34"), expected.join("\n"));
}

#[test]
fn a_massage_done_is_enough() {
    let expected = ["R-MASSAGE-DONE held"];
    assert_eq!(reasons_in("G36"), expected.join("\n"));
}

#[test]
fn nothing_is_left() {
    let expected = ["R-NOTHING-LEFT stopped", "R-ACUTE held"];
    assert_eq!(reasons_in("X05"), expected.join("\n"));
}

#[test]
fn a_repeat_says_so() {
    let mut sore = case("G36");
    sore["now"] = json!("2026-11-24T18:30:00+01:00");
    sore["soreness"] = json!(5);
    let reasons = reasons_of(&sore);
    assert!(reasons.contains("R-SORE-SOONER moved"), "{reasons}");
    assert!(reasons.contains("R-SORE capped level=3"), "{reasons}");
    assert!(reasons.contains("R-REPEAT made_optional"), "{reasons}");
}

#[test]
fn a_rule_given_twice_has_two_effects() {
    let worked: Value =
        serde_json::from_str(include_str!("../../data/recovery-cases.json")).unwrap();
    for case in worked["cases"].as_array().unwrap() {
        let reasons = reasons_of(&case["input"]);
        let mut lines: Vec<&str> = reasons.lines().collect();
        let count = lines.len();
        lines.sort_unstable();
        lines.dedup();
        assert_eq!(lines.len(), count, "{reasons}");
        assert!(count > 0, "{}", case["title"]);
    }
}

#[rstest::rstest]
#[case(json!("left"), r#"{"group":"quads","side":"left"}"#)]
#[case(json!("right"), r#"{"group":"quads","side":"right"}"#)]
#[case(Value::Null, r#"{"group":"quads"}"#)]
fn a_muscle_left_out_is_named_with_its_side(#[case] side: Value, #[case] muscle: &str) {
    let mut question = case("G01");
    question["local_issues"] = json!([{ "kind": "wound", "group": "quads", "side": side }]);
    let line = format!("R-LOCAL left_out_muscle muscle={muscle}");
    assert!(
        reasons_of(&question).lines().any(|found| found == line),
        "{}",
        reasons_of(&question)
    );
}

#[test]
fn an_injury_of_three_days_stays_light() {
    let mut question = case("G01");
    question["local_issues"] = json!([
        { "kind": "acute_injury", "group": "quads", "side": "left", "since": "2026-11-20T18:05:00+01:00" },
        { "kind": "acute_injury", "group": "glutes", "since": "2026-11-19T00:00:00+01:00" },
        { "kind": "acute_injury", "group": "neck_posterior", "since": "2026-11-19T00:00:00+01:00" },
    ]);
    let healing: Vec<String> = reasons_of(&question)
        .lines()
        .filter(|line| line.starts_with("R-HEAL"))
        .map(str::to_owned)
        .collect();
    assert_eq!(
        healing,
        [
            r#"R-HEAL kept_light muscle={"group":"quads"}"#,
            r#"R-HEAL kept_light muscle={"group":"glutes"}"#,
        ]
    );
}

/// Preference "either", with a therapist who is not available.
fn without_therapist(hours: &Value) -> Value {
    let mut question = case("G39");
    question["massages"] = json!([]);
    question["profile"]["delivery"] = json!("either");
    for (key, value) in hours.as_object().unwrap() {
        question["profile"][key] = value.clone();
    }
    question
}

#[test]
fn with_either_it_says_why_it_is_self_massage() {
    let closed = json!({ "therapist_hours": { "start": "09:00", "end": "09:15" } });
    assert!(
        reasons_of(&without_therapist(&closed))
            .ends_with(r#"R-THERAPIST-HOURS chose_delivery delivery="self""#)
    );
    let mut booked = without_therapist(&json!({}));
    let day = booked["now"].as_str().unwrap()[..10].to_owned();
    booked["busy"] = json!([]);
    for hour in 0..24 {
        let busy = [
            format!("{day}T{hour:02}:30:00+01:00"),
            format!("{day}T{hour:02}:40:00+01:00"),
        ];
        booked["busy"].as_array_mut().unwrap().push(json!(busy));
    }
    assert!(
        reasons_of(&booked).ends_with(r#"R-SELF-INSTEAD chose_delivery delivery="self""#),
        "{}",
        reasons_of(&booked)
    );
}
