//! What can be looked up: the next reminder, the status, the journal, the reasons.

use serde_json::json;

use crate::stage::{Stage, instant};

#[test]
fn next_shows_the_reminder_and_the_massage() {
    let stage = Stage::after_leg_day();
    let plan = stage.document(&["plan"]);
    let next = stage.document(&["next"]);
    assert_eq!(
        instant(&next["reminder"]["at"]),
        instant(&plan["window_open_notify_at"])
    );
    assert_eq!(next["slot"], plan["slot"]);
    let said = stage.run(&["next"]).out;
    assert!(
        said.starts_with("Next reminder: the massage window opens, "),
        "{said}"
    );
}

#[test]
fn status_shows_that_no_agent_runs_and_where_the_journal_is() {
    let stage = Stage::after_leg_day();
    let status = stage.document(&["status"]);
    assert_eq!(status["agent"]["running"], false);
    assert_eq!(status["agent"]["error"], "E_AGENT_OFF");
    assert_eq!(
        status["journal"],
        json!(stage.home().join("journal.sqlite"))
    );
    let said = stage.run(&["status"]);
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    assert!(said.out.starts_with("Reminders are off"), "{}", said.out);
}

#[test]
fn the_list_continues_where_a_page_ended() {
    let stage = Stage::at("2026-11-23T18:05:00+01:00");
    for day in 10..15 {
        let end = format!("2026-11-{day} 18:00");
        assert_eq!(
            stage
                .run(&["log", "running", "--rpe", "4", "--at", &end])
                .code,
            0
        );
    }
    let mut days = Vec::new();
    let mut page = stage.document(&["list", "--limit", "2"]);
    loop {
        for entry in page["entries"].as_array().unwrap() {
            days.push(instant(&entry["end"]).format("%d").to_string());
        }
        let Some(before) = page["before"].as_str() else {
            break;
        };
        page = stage.document(&["list", "--limit", "2", "--before", before]);
    }
    assert_eq!(days, ["14", "13", "12", "11", "10"]);
}

#[test]
fn why_names_the_rules_and_follows_the_reminders() {
    let stage = Stage::after_leg_day();
    let why = stage.document(&["why"]);
    let rules: Vec<_> = why["plan"]["reasons"].as_array().unwrap().iter().collect();
    assert!(rules.iter().any(|reason| reason["rule"] == "R-PRESSURE"));
    assert!(rules.iter().all(|reason| reason["grade"].is_string()));
    let reminders = why["reminders"].as_array().unwrap();
    assert_eq!(reminders[0]["kind"], "window_open");
    assert_eq!(reminders[0]["events"][0]["state"], "pending");
    let said = stage.run(&["why"]).out;
    assert!(
        said.contains("R-PRESSURE") && said.contains("Reminders"),
        "{said}"
    );
}

#[test]
fn why_works_for_a_closed_plan() {
    let stage = Stage::after_leg_day();
    let id = stage.document(&["plan"])["id"].as_str().unwrap().to_owned();
    stage.run(&["skip"]);
    let why = stage.document(&["why", &id]);
    assert_eq!(why["plan"]["state"], "skipped");
    assert_eq!(why["plan"]["status"], "recommended");
    assert_eq!(why["reminders"][0]["state"], "withdrawn");
}

#[test]
fn the_list_has_what_was_skipped_and_how_sore_the_muscles_were() {
    let stage = Stage::after_leg_day();
    stage.document(&["skip"]);
    stage.document(&["soreness", "4"]);
    let said = stage.run(&["list"]).out;
    assert!(said.contains("Massage skipped, suggested for "), "{said}");
    assert!(said.contains("Soreness 4 out of 10"), "{said}");
    let kinds = stage.document(&["list"])["entries"].clone();
    let kinds: Vec<_> = kinds
        .as_array()
        .unwrap()
        .iter()
        .map(|it| &it["kind"])
        .cloned()
        .collect();
    assert_eq!(
        kinds,
        ["missed", "soreness", "workout"].map(serde_json::Value::from)
    );
}

#[test]
fn conditions_that_nobody_asked_about_come_before_the_plan() {
    let stage = Stage::after_leg_day();
    stage.document(&["flag", "none"]);
    let said = stage.run(&["plan"]).out;
    assert!(
        said.starts_with("Firm massage and massage guns do not suit"),
        "{said}"
    );
}

#[test]
fn a_workout_that_began_on_another_day_is_listed_with_its_beginning() {
    let stage = Stage::after_leg_day();
    stage.run(&[
        "log",
        "running",
        "--rpe",
        "4",
        "--minutes",
        "10080",
        "--flag",
        "none",
    ]);
    let said = stage.run(&["list"]).out;
    assert!(said.contains("10080 min, from Mon 16 Nov 18:"), "{said}");
    assert_eq!(said.matches(", from ").count(), 1, "{said}");
}

#[test]
fn what_changed_nothing_says_so() {
    let stage = Stage::after_leg_day();
    assert_eq!(stage.run(&["edit", "last", "--rpe", "4"]).code, 0);
    let same = stage.run(&["edit", "last", "--rpe", "4"]);
    assert!(same.out.contains("Nothing changed."), "{same:?}");
    let noted = stage.run(&["conditions", "diabetes"]);
    assert!(!noted.out.contains("Nothing changed."), "{noted:?}");
    let again = stage.run(&["conditions", "diabetes"]);
    assert!(again.out.contains("Nothing changed."), "{again:?}");
    let other = stage.run(&["edit", "last", "--rpe", "5"]);
    assert!(!other.out.contains("Nothing changed."), "{other:?}");
}
