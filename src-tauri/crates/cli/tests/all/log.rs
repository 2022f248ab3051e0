//! A workout is logged, and answered with its plan.

use rstest::rstest;
use serde_json::json;

use crate::stage::{LEG_DAY, Stage, instant};

#[test]
fn logging_a_workout_answers_with_its_plan() {
    let stage = Stage::at("2026-11-23T18:05:00+01:00");
    let said = stage.run(&LEG_DAY);
    assert_eq!(said.code, 0);
    assert!(said.out.contains("Muscles: Quads"), "{}", said.out);
    let plan = stage.document(&["plan"]);
    assert_eq!(plan["status"], "recommended");
    assert_eq!(plan["state"], "open");
    assert_eq!(plan["slot"], plan["recommended_slot"]);
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
fn everything_that_was_logged_is_in_the_journal() {
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
fn a_time_that_is_still_to_come_was_yesterdays_and_the_answer_says_so() {
    let stage = Stage::at("2026-11-24T00:20:00+01:00");
    let said = stage.run(&["log", "running", "--rpe", "6", "--at", "23:40"]);
    assert_eq!(said.code, 0, "{said:?}");
    assert!(said.out.contains("Ended yesterday 23:40."), "{}", said.out);
    let entry = &stage.document(&["list"])["entries"][0];
    let end = json!("2026-11-23T23:40:00+01:00");
    assert_eq!(instant(&entry["end"]), instant(&end));

    let said = stage.run(&["log", "running", "--rpe", "6", "--at", "00:10"]);
    assert!(!said.out.contains("Ended"), "{}", said.out);
}

#[test]
fn what_lies_ahead_is_called_by_its_name() {
    let stage = Stage::after_leg_day();
    let later = "2026-11-24 18:00";
    for (command, name) in [
        (
            &["log", "running", "--rpe", "6", "--at", later][..],
            "workout",
        ),
        (&["done", "--started", later], "massage"),
        (
            &["flag", "bruise", "--muscle", "calves", "--since", later],
            "problem",
        ),
    ] {
        let said = stage.run(command);
        assert_eq!(said.code, 1, "{said:?}");
        assert!(said.err.contains("E_FUTURE_END"), "{}", said.err);
        assert!(said.err.contains(name), "{name}: {}", said.err);
    }
}

#[rstest]
#[case("1:30", 90)]
#[case("1h30", 90)]
#[case("45 min", 45)]
#[case("1,5 h", 90)]
fn a_length_is_read_as_people_write_it(#[case] length: &str, #[case] minutes: u32) {
    let stage = Stage::at("2026-11-23T18:05:00+01:00");
    let log = ["log", "running", "--rpe", "6", "--minutes", length];
    assert_eq!(stage.run(&log).code, 0);
    let entry = &stage.document(&["list"])["entries"][0];
    assert_eq!(entry["duration_min"], minutes);
}

#[rstest]
#[case("1:30", 90)]
#[case("10.5 h", 630)]
#[case("45.5 min", 46)]
fn a_length_is_read_as_the_window_reads_it_and_a_long_one_is_named(
    #[case] typed: &str,
    #[case] minutes: i64,
) {
    let stage = Stage::at("2026-11-23T18:05:00+01:00");
    let said = stage.run(&["log", "running", "--rpe", "3", "--minutes", typed]);
    assert_eq!(said.code, 0, "{said:?}");
    let entry = stage.document(&["list"])["entries"][0].clone();
    assert_eq!(entry["duration_min"], minutes);
    assert_eq!(said.out.contains("It took 10 h 30 min."), minutes == 630);
}

#[rstest]
fn a_fraction_that_may_mean_two_lengths_is_refused(
    #[values("90.0", "45.5", "1.30", "0,75")] typed: &str,
) {
    let stage = Stage::at("2026-11-23T18:05:00+01:00");
    let said = stage.run(&["log", "running", "--rpe", "3", "--minutes", typed]);
    assert_eq!(said.code, 1, "{said:?}");
    assert!(said.err.contains(typed), "{said:?}");
    assert_eq!(stage.document(&["list"])["entries"], json!([]));
}
