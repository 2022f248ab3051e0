//! A time is kept; a plan is snoozed, done, skipped; and what soreness changes in it.

use serde_json::json;

use crate::stage::{Stage, instant};

#[test]
fn the_recommended_time_can_be_kept() {
    let stage = Stage::after_leg_day();
    let said = stage.run(&["keep"]);
    assert_eq!(said.code, 0, "{said:?}");
    assert_eq!(stage.document(&["plan"])["state"], "accepted");
}

#[test]
fn a_custom_time_has_its_own_reminders() {
    let stage = Stage::after_leg_day();
    let said = stage.run(&["keep", "--at", "19:00", "--by", "self", "--minutes", "15"]);
    assert_eq!(said.code, 0, "{said:?}");
    let said = stage.run(&["plan"]).out;
    assert!(said.contains("Tonight 19:00 – 19:15"), "{said}");
    assert!(said.contains("Reminders: tonight 18:50\n"), "{said}");
    assert!(said.contains("You kept this time."), "{said}");
    assert!(said.contains("rubdownctl let-go"), "{said}");
}

#[test]
fn a_plan_has_the_headline_of_the_window() {
    let stage = Stage::after_leg_day();
    stage.run(&["keep", "--at", "19:00", "--by", "self", "--minutes", "15"]);
    let first = |stage: &Stage, verb: &str| stage.run(&[verb]).out;
    for verb in ["plan", "why"] {
        let said = first(&stage, verb);
        assert!(said.contains("19:00 is kept\n"), "{verb}: {said}");
    }
    stage.set_clock("2026-11-23T19:00:00+01:00");
    stage.run(&["start", "--despite-warnings"]);
    stage.set_clock("2026-11-23T19:03:00+01:00");
    let said = first(&stage, "plan");
    assert!(said.contains("12 min left\n"), "{said}");
    stage.set_clock("2026-11-23T19:20:00+01:00");
    for verb in ["plan", "why"] {
        let said = first(&stage, verb);
        assert!(said.contains("Did you do it?\n"), "{verb}: {said}");
        assert!(!said.contains("· now"), "{verb}: {said}");
    }
    for verb in ["next", "status"] {
        let said = first(&stage, verb);
        let (asked, others) = (
            said.find("Did you do the massage"),
            said.find("Next reminder"),
        );
        assert!(asked.is_some() && asked < others, "{verb}: {said}");
    }
}

#[test]
fn nothing_is_advised_that_nobody_has() {
    let stage = Stage::after_leg_day();
    let all = stage.run(&["plan"]).out;
    assert!(!all.contains("Massage gun"), "{all}");
    stage.run(&["conditions", "none"]);
    let said = stage.run(&["keep", "--at", "2026-11-24 12:00", "--by", "therapist"]);
    assert_eq!(said.code, 0, "{said:?}");
    let kept = stage.run(&["plan"]).out;
    assert!(kept.contains("is kept"), "{kept}");
    assert!(!kept.contains("Also suitable"), "{kept}");
    assert!(!kept.contains("deep tissue"), "{kept}");
}

#[test]
fn a_time_at_night_gets_a_warning_in_words_that_can_be_overridden() {
    let stage = Stage::after_leg_day();
    let night = ["keep", "--at", "03:00", "--by", "self"];
    let said = stage.run(&night);
    assert_eq!(said.code, 1, "{said:?}");
    assert!(
        said.err.starts_with("rubdownctl: E_RULE_WARNS: "),
        "{}",
        said.err
    );
    assert!(!said.err.contains("R-"), "{}", said.err);
    assert_eq!(stage.document(&["plan"])["state"], "open");
    stage.document(&[&night[..], &["--despite-warnings"]].concat());
    assert_eq!(stage.document(&["plan"])["state"], "accepted");
}

#[test]
fn a_time_after_the_windows_is_refused_with_their_end() {
    let stage = Stage::after_leg_day();
    let said = stage.run(&["keep", "--at", "2026-11-28 13:00", "--by", "self"]);
    assert_eq!(said.code, 1, "{said:?}");
    assert!(
        said.err.starts_with("rubdownctl: E_PAST_PLAN: ")
            && said.err.contains("Pick a time until Thu 18:00."),
        "{}",
        said.err
    );
    let json = stage.run(&["--json", "keep", "--at", "2026-11-28 13:00", "--by", "self"]);
    assert!(json.err.contains(r#""detail":"2026-11-26T"#), "{json:?}");
    let until = "add-session 18:00 --every mon --until 2026-01-01";
    let said = stage.run(&until.split(' ').collect::<Vec<_>>());
    assert!(said.err.starts_with("rubdownctl: E_UNTIL: "), "{said:?}");
}

#[test]
fn a_snooze_brings_the_reminder_back_a_quarter_of_an_hour_later() {
    let stage = Stage::after_leg_day();
    let window = stage.document(&["plan"])["window_open_notify_at"].clone();
    stage.set_clock(window.as_str().unwrap());
    let answer = stage.document(&["snooze"]);
    let quarter = instant(&window) + chrono::TimeDelta::minutes(15);
    assert_eq!(instant(&answer["next_reminder"]["at"]), quarter);
}

#[test]
fn a_massage_that_was_done_is_logged_and_ends_the_plan() {
    let stage = Stage::after_leg_day();
    stage.set_clock("2026-11-23T22:00:00+01:00");
    let done = [
        "done",
        "--minutes",
        "40",
        "--type",
        "swedish",
        "--by",
        "self",
        "--pressure",
        "2",
    ];
    assert_eq!(stage.run(&done).code, 0);
    assert!(stage.run(&["plan"]).err.contains("E_NO_PLAN"));
    let massage = &stage.document(&["list"])["entries"][0];
    assert_eq!(massage["kind"], "massage");
    assert_eq!(massage["minutes"], 40);
    assert_eq!(massage["type"], "swedish");
    assert_eq!(massage["delivery"], "self");
    assert_eq!(massage["pressure"], 2);
    assert_eq!(
        instant(&massage["start"]),
        instant(&json!("2026-11-23T21:20:00+01:00"))
    );
}

#[test]
fn a_skipped_plan_has_no_more_reminders() {
    let stage = Stage::after_leg_day();
    assert_eq!(stage.run(&["skip"]).code, 0);
    assert!(stage.run(&["plan"]).err.contains("E_NO_PLAN"));
    let kind = stage.document(&["next"])["reminder"]["kind"].clone();
    assert!(kind != "window_open" && kind != "slot", "{kind}");
}

#[test]
fn deep_tissue_has_its_hour_or_a_reason_why_not() {
    let stage = Stage::at("2026-11-23T10:05:00+01:00");
    stage.run(&[
        "log",
        "strength_lower",
        "--rpe",
        "9",
        "--at",
        "10:00",
        "--flag",
        "none",
    ]);
    let plan = stage.run(&["plan"]).out;
    assert!(plan.contains("No deep tissue massage before"), "{plan}");
    stage.run(&["soreness", "5"]);
    let plan = stage.run(&["plan"]).out;
    assert!(plan.contains("No deep tissue massage. "), "{plan}");
    assert!(!plan.contains("No deep tissue massage before"), "{plan}");
}

#[test]
fn soreness_changes_the_plan() {
    let stage = Stage::after_leg_day();
    let before = stage.document(&["plan"])["slot"]["pressure"][1]
        .as_u64()
        .unwrap();
    stage.run(&["soreness", "8"]);
    let after = stage.document(&["plan"])["slot"]["pressure"][1]
        .as_u64()
        .unwrap();
    assert!(after < before, "{after} < {before}");
}

#[test]
fn the_kept_time_is_the_slot_of_the_document() {
    let stage = Stage::after_leg_day();
    let recommended = stage.document(&["plan"])["slot"].clone();
    let kept = stage.document(&["keep", "--at", "20:15"]);
    assert_ne!(kept["plan"]["slot"]["start"], recommended["start"]);
    let plan = stage.document(&["plan", "--why"]);
    assert_eq!(
        crate::stage::instant(&plan["slot"]["start"]),
        crate::stage::instant(&json!("2026-11-23T20:15:00+01:00"))
    );
    assert_eq!(plan["recommended_slot"], recommended);
    assert_eq!(
        crate::stage::instant(&plan["slot_reminder_at"]),
        crate::stage::instant(&json!("2026-11-23T20:05:00+01:00"))
    );
}

#[test]
fn a_massage_from_before_the_workout_is_no_part_of_its_plan() {
    let stage = Stage::after_leg_day();
    let before = ["2026-11-22 19:00", "15:00", "23:50"];
    for started in before {
        let said = stage.run(&["done", "--minutes", "20", "--started", started]);
        assert_eq!(said.code, 0, "{said:?}");
        assert!(!said.out.contains("plan is done"), "{said:?}");
    }
    assert_eq!(stage.document(&["plan"])["state"], "open");
    // the clock is behind: the workout is still to end
    stage.run(&[
        "log", "running", "--rpe", "6", "--at", "18:04", "--flag", "none",
    ]);
    let said = stage.run(&["done", "--minutes", "20", "--started", "yesterday 18:30"]);
    assert!(!said.out.contains("plan is done"), "{said:?}");
    // with a plan by name, it would be one of that
    let id = stage.document(&["plan"])["id"].as_str().unwrap().to_owned();
    let named = [
        "done",
        "--minutes",
        "20",
        "--started",
        "15:00",
        "--plan",
        &id,
    ];
    assert_eq!(stage.run(&named).code, 1);
}

#[test]
fn a_plan_says_what_a_health_condition_forbids_in_it() {
    let stage = Stage::after_leg_day();
    crate::warning_signs::done(&stage, &["conditions", "disc_trouble"]);
    let said = crate::warning_signs::done(&stage, &["plan"]).out;
    assert!(said.contains("Lower back"), "{said}");
    let noted = stage.document(&["plan"])["conditions"].clone();
    assert_eq!(noted[0]["condition"], "disc_trouble", "{noted}");
    assert!(noted.to_string().contains("lower_back"), "{noted}");
}

#[test]
fn an_appointment_is_not_lost_in_passing() {
    let stage = Stage::after_leg_day();
    crate::warning_signs::done(&stage, &["conditions", "none"]);
    let anyway = "--despite-warnings";
    let tomorrow = [
        "keep",
        "--by",
        "therapist",
        "--at",
        "2026-11-24 11:30",
        anyway,
    ];
    for verb in [
        &["keep", "--at", "21:30", "--by", "self", anyway][..],
        &["skip"],
    ] {
        crate::warning_signs::done(&stage, &tomorrow);
        crate::warning_signs::done(&stage, &["book"]);
        let said = crate::warning_signs::done(&stage, verb).out;
        assert!(said.contains("appointment with your therapist"), "{said}");
        assert!(said.contains("Cancel it."), "{said}");
        crate::warning_signs::done(&stage, &["undo"]);
    }
}

#[test]
fn what_took_part_of_a_minute_began_at_the_press() {
    let stage = Stage::after_leg_day();
    stage.set_clock("2026-11-23T21:00:00+01:00");
    stage.run(&["start"]);
    stage.set_clock("2026-11-23T21:08:30+01:00");
    assert_eq!(stage.run(&["done"]).code, 0);
    let entry = &stage.document(&["list"])["entries"][0];
    assert_eq!(
        instant(&entry["start"]),
        instant(&json!("2026-11-23T21:00:00+01:00"))
    );
}

#[test]
fn what_took_longer_than_since_the_press_began_before_it() {
    let stage = Stage::after_leg_day();
    stage.set_clock("2026-11-23T21:00:00+01:00");
    stage.run(&["start"]);
    stage.set_clock("2026-11-23T21:08:00+01:00");
    assert_eq!(stage.run(&["done", "--minutes", "20"]).code, 0);
    let entry = &stage.document(&["list"])["entries"][0];
    assert_eq!(entry["minutes"], 20);
    assert_eq!(
        instant(&entry["start"]),
        instant(&json!("2026-11-23T20:48:00+01:00"))
    );
}
