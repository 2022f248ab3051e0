//! A workout's way through the terminal.

#![expect(clippy::unwrap_used, reason = "a test may fail at once")]

mod stage;

use chrono::{DateTime, FixedOffset};
use journal::{Journal, Moment};
use serde_json::{Value, json};
use stage::Stage;

const LEG_DAY: [&str; 6] = ["log", "strength_lower", "--rpe", "6", "--at", "18:00"];

fn after_leg_day() -> Stage {
    let stage = Stage::at("2026-11-23T18:05:00+01:00");
    let said = stage.run(&LEG_DAY);
    assert_eq!(said.code, 0, "{said:?}");
    stage
}

fn instant(value: &Value) -> DateTime<FixedOffset> {
    value.as_str().unwrap().parse().unwrap()
}

#[test]
fn logging_a_workout_answers_with_its_plan() {
    let stage = Stage::at("2026-11-23T18:05:00+01:00");
    let said = stage.run(&LEG_DAY);
    assert_eq!(said.code, 0);
    assert!(said.out.contains("Muscles: Quads"), "{}", said.out);
    let plan = stage.document(&["plan"]);
    assert_eq!(plan["status"], "recommended");
    assert_eq!(plan["state"], "open");
    assert_eq!(plan["slot"], plan["chosen_slot"]);
    assert_eq!(
        instant(&plan["deep_not_before"]),
        instant(&json!("2026-11-23T20:00:00+01:00"))
    );
}

#[test]
fn without_an_agent_the_workout_is_logged_and_a_line_says_that_reminders_are_off() {
    let said = Stage::at("2026-11-23T18:05:00+01:00").run(&LEG_DAY);
    assert_eq!(said.code, 0);
    assert!(
        said.err.starts_with("rubdownctl: E_AGENT_OFF: "),
        "{}",
        said.err
    );
    assert_eq!(said.err.lines().count(), 1);
}

#[test]
fn everything_that_was_told_is_in_the_journal() {
    let stage = Stage::at("2026-11-23T18:05:00+01:00");
    let said = stage.run(&[
        "log",
        "running",
        "--rpe",
        "7",
        "--minutes",
        "90",
        "--ago",
        "30m",
        "--competition",
        "--muscle",
        "calves:left,hamstrings",
        "--muscle",
        "feet",
        "--note",
        "Nine hills",
    ]);
    assert_eq!(said.code, 0, "{said:?}");
    let entry = &stage.document(&["list"])["entries"][0];
    assert_eq!(entry["activity"], "running");
    assert_eq!(
        instant(&entry["end"]),
        instant(&json!("2026-11-23T17:35:00+01:00"))
    );
    assert_eq!(entry["duration_min"], 90);
    assert_eq!(entry["rpe"], 7);
    assert_eq!(entry["competition"], true);
    assert_eq!(entry["note"], "Nine hills");
    let muscles = [
        json!({ "group": "calves", "side": "left" }),
        json!({ "group": "hamstrings" }),
        json!({ "group": "feet" }),
    ];
    assert_eq!(entry["muscles"], json!(muscles));
}

#[test]
fn a_warning_sign_stops_the_plan() {
    let stage = Stage::at("2026-11-23T18:05:00+01:00");
    let said = stage.run(&["log", "running", "--rpe", "9", "--flag", "rf_dark_urine"]);
    assert_eq!(said.code, 0);
    assert!(said.out.contains("Get medical help now"), "{}", said.out);
    assert_eq!(stage.document(&["plan"])["status"], "see_professional");
}

#[test]
fn the_recommended_time_can_be_kept() {
    let stage = after_leg_day();
    let said = stage.run(&["keep"]);
    assert_eq!(said.code, 0, "{said:?}");
    assert_eq!(stage.document(&["plan"])["state"], "kept");
}

#[test]
fn a_time_of_ones_own_brings_its_own_reminders() {
    let stage = after_leg_day();
    let said = stage.run(&["keep", "--at", "19:00", "--by", "self", "--minutes", "15"]);
    assert_eq!(said.code, 0, "{said:?}");
    let said = stage.run(&["plan"]).out;
    assert!(said.contains("Tonight 19:00 – 19:15"), "{said}");
    assert!(said.contains("Reminders: tonight 18:50\n"), "{said}");
    assert!(said.contains("You picked this time."), "{said}");
}

#[test]
fn a_time_in_the_night_is_warned_of_in_words_and_kept_on_a_second_thought() {
    let stage = after_leg_day();
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
    assert_eq!(stage.document(&["plan"])["state"], "kept");
}

#[test]
fn a_snooze_brings_the_reminder_back_a_quarter_of_an_hour_later() {
    let stage = after_leg_day();
    let window = stage.document(&["plan"])["window_open_notify_at"].clone();
    stage.set_clock(window.as_str().unwrap());
    let answer = stage.document(&["snooze"]);
    let quarter = instant(&window) + chrono::TimeDelta::minutes(15);
    assert_eq!(instant(&answer["next_reminder"]["at"]), quarter);
}

#[test]
fn a_massage_that_was_done_is_logged_and_ends_the_plan() {
    let stage = after_leg_day();
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
    assert_eq!(massage["entry"], "massage");
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
fn a_skipped_plan_reminds_no_more() {
    let stage = after_leg_day();
    assert_eq!(stage.run(&["skip"]).code, 0);
    assert!(stage.run(&["plan"]).err.contains("E_NO_PLAN"));
    let kind = stage.document(&["next"])["reminder"]["kind"].clone();
    assert!(kind != "window_open" && kind != "slot", "{kind}");
}

#[test]
fn reminders_are_paused_and_resumed() {
    let stage = after_leg_day();
    let said = stage.run(&["pause"]).out;
    assert_eq!(said, "Reminders are paused until tonight 19:05.\n");
    let pause = stage.document(&["pause", "resumed"])["pause"].clone();
    assert_eq!(pause, json!({ "until": null }));
    assert_eq!(stage.document(&["status"])["pause"], pause);
    assert_eq!(stage.run(&["resume"]).code, 0);
    assert_eq!(stage.document(&["next"])["pause"], Value::Null);
}

#[test]
fn deep_tissue_has_its_hour_or_the_reason_why_it_does_not_come() {
    let stage = Stage::at("2026-11-23T10:05:00+01:00");
    stage.run(&["log", "strength_lower", "--rpe", "9", "--at", "10:00"]);
    let plan = stage.run(&["plan"]).out;
    assert!(plan.contains("No deep tissue massage before"), "{plan}");
    stage.run(&["soreness", "5"]);
    let plan = stage.run(&["plan"]).out;
    assert!(plan.contains("No deep tissue massage. "), "{plan}");
    assert!(!plan.contains("No deep tissue massage before"), "{plan}");
}

#[test]
fn soreness_changes_the_plan() {
    let stage = after_leg_day();
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
fn next_tells_the_reminder_and_the_massage() {
    let stage = after_leg_day();
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
fn status_tells_that_no_agent_runs_and_where_the_journal_lies() {
    let stage = after_leg_day();
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
fn the_list_goes_on_where_a_page_ended() {
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
    let stage = after_leg_day();
    let why = stage.document(&["why"]);
    let rules: Vec<_> = why["plan"]["reasons"].as_array().unwrap().iter().collect();
    assert!(rules.iter().any(|reason| reason["rule"] == "R-PRESSURE"));
    assert!(rules.iter().all(|reason| reason["grade"].is_string()));
    let reminders = why["reminders"].as_array().unwrap();
    assert_eq!(reminders[0]["kind"], "window_open");
    assert_eq!(reminders[0]["steps"][0]["step"], "pending");
    let said = stage.run(&["why"]).out;
    assert!(
        said.contains("R-PRESSURE") && said.contains("Reminders"),
        "{said}"
    );
}

#[test]
fn why_can_be_asked_of_a_plan_that_is_closed() {
    let stage = after_leg_day();
    let id = stage.document(&["plan"])["id"].as_str().unwrap().to_owned();
    stage.run(&["skip"]);
    let why = stage.document(&["why", &id]);
    assert_eq!(why["plan"]["state"], "skipped");
    assert_eq!(why["plan"]["status"], "recommended");
    assert_eq!(why["reminders"][0]["state"], "withdrawn");
}

#[test]
fn a_backup_is_a_whole_journal() {
    let stage = after_leg_day();
    let other = stage.path("other");
    std::fs::create_dir(&other).unwrap();
    let file = other.join("journal.sqlite");
    let written = stage.document(&["backup", file.to_str().unwrap()]);
    assert_eq!(written["backup"], json!(file));
    let from_there = stage.document(&["--home", other.to_str().unwrap(), "list"]);
    assert_eq!(from_there, stage.document(&["list"]));
    assert_eq!(stage.document(&["check"])["sound"], true);
}

#[test]
fn german_is_spoken_when_it_is_wanted() {
    let stage = after_leg_day();
    let said = stage.run(&["--lang", "de", "plan"]).out;
    assert!(
        said.contains("Muskeln:") && said.contains("heute Abend"),
        "{said}"
    );
}

#[test]
fn the_language_that_is_set_is_spoken_in_answers_and_errors() {
    let stage = after_leg_day();
    let mut journal = Journal::open(&stage.home().join("journal.sqlite")).unwrap();
    let mut settings = journal.settings().unwrap();
    settings.language = Some("de".to_owned());
    let moment = Moment {
        now: instant(&json!("2026-11-23T18:06:00+01:00")).into(),
        zone: chrono_tz::Europe::Berlin,
    };
    journal.set_settings(settings, moment).unwrap();
    drop(journal);
    let said = stage.run(&["plan"]).out;
    assert!(said.contains("Muskeln:"), "{said}");
    let said = stage.run(&["soreness", "11"]).err;
    assert!(said.contains("ganze Zahl von 0 bis 10"), "{said}");
}

#[test]
fn where_twelve_hours_are_the_habit_times_say_am_and_pm() {
    let stage = after_leg_day();
    let mut command = stage.command(&["plan"]);
    let said = stage::said(&command.env("LANG", "en_US.UTF-8").output().unwrap()).out;
    assert!(said.contains(" pm"), "{said}");
}

#[test]
fn after_a_long_journey_leg_work_begins_with_a_question() {
    let stage = Stage::at("2026-11-23T17:00:00+01:00");
    assert_eq!(stage.run(&["travelled", "300"]).code, 0);
    stage.set_clock("2026-11-23T18:05:00+01:00");
    let said = stage.run(&LEG_DAY);
    assert!(said.out.contains("First, after your journey"), "{said:?}");
    let plan = stage.run(&["plan"]);
    assert!(plan.out.contains("rubdownctl clot yes"), "{plan:?}");
    let no = stage.document(&["clot", "no"]);
    assert_eq!(no["clot_question"], false);
    assert_eq!(no["plan"]["status"], "recommended");
}

#[test]
fn a_sign_of_a_clot_stops_the_plan() {
    let stage = after_leg_day();
    assert_eq!(stage.document(&["travelled"])["clot_question"], true);
    let yes = stage.document(&["clot", "yes"]);
    assert_eq!(yes["plan"]["status"], "see_professional");
    assert_eq!(yes["plan"]["reason"], "urgent:rf_dvt");
    assert_eq!(stage.run(&["travelled", "0"]).code, 1);
}
