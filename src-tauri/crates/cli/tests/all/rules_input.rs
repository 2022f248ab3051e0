//! `--input`: the rules over JSON Lines, with every worked case, through the real program.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use crate::stage::{program, with_input};

const CASES: &str = include_str!("../../../recovery/tests/data/recovery-cases.json");

fn cases(list: &str) -> Vec<Value> {
    let all: Value = serde_json::from_str(CASES).unwrap();
    all[list].as_array().unwrap().clone()
}

fn asked(arguments: &[&str], questions: &[Value]) -> Vec<Value> {
    let input: Vec<_> = questions.iter().map(|one| format!("{one}\n")).collect();
    let mut command = program();
    // The rules need no home.
    command
        .args(arguments)
        .env("RUBDOWN_HOME", "/dev/null/nowhere");
    let said = with_input(command, &input.concat());
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    said.out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// The same value with every instant in UTC, so that instants compare as instants.
fn in_utc(value: &Value) -> Value {
    match value {
        Value::String(text) => match DateTime::parse_from_rfc3339(text) {
            Ok(instant) => json!(instant.with_timezone(&Utc)),
            Err(_) => value.clone(),
        },
        Value::Array(list) => list.iter().map(in_utc).collect(),
        Value::Object(object) => object
            .iter()
            .map(|(key, value)| (key.clone(), in_utc(value)))
            .collect(),
        other => other.clone(),
    }
}

fn agree(cases: &[Value], answers: &[Value]) {
    assert_eq!(cases.len(), answers.len());
    for (case, answer) in cases.iter().zip(answers) {
        assert_eq!(
            in_utc(answer),
            in_utc(&case["expected"]),
            "{} {}: {}",
            case["id"],
            case["title"],
            case["why"]
        );
    }
}

#[test]
fn every_planning_case_gets_exactly_its_expected_plan() {
    let mut cases_of_both = cases("cases");
    cases_of_both.append(&mut cases("extras"));
    let inputs: Vec<_> = cases_of_both
        .iter()
        .map(|case| case["input"].clone())
        .collect();
    agree(&cases_of_both, &asked(&["plan", "--input", "-"], &inputs));
}

#[test]
fn every_due_case_gets_its_state_and_date() {
    let cases = cases("due");
    let inputs: Vec<_> = cases.iter().map(|case| case["input"].clone()).collect();
    agree(&cases, &asked(&["due", "--input", "-"], &inputs));
}

#[test]
fn every_check_in_case_gets_its_action_from_a_whole_case_line_or_its_signs() {
    let cases = cases("checkin");
    let signs: Vec<_> = cases
        .iter()
        .map(|case| json!({ "signs": case["signs"] }))
        .collect();
    agree(&cases, &asked(&["checkin", "--input", "-"], &cases));
    agree(&cases, &asked(&["checkin", "--input", "-"], &signs));
}

#[test]
fn why_adds_the_reasons_to_the_plan() {
    let input = cases("cases")[0]["input"].clone();
    let answer = &asked(&["plan", "--why", "--input", "-"], &[input])[0];
    for key in ["alternatives", "book_by", "reasons"] {
        assert!(answer.get(key).is_some(), "{key}");
    }
}

#[test]
fn an_unreadable_line_is_reported_and_the_next_is_answered() {
    let good = cases("due")[0]["input"].to_string();
    let mut command = program();
    command.args(["due", "--input", "-"]);
    let said = with_input(command, &format!("nonsense\n\n[1]\n{good}"));
    let lines: Vec<_> = said.out.lines().collect();
    for line in &lines[..2] {
        assert!(line.starts_with(r#"{"detail":""#), "{line}");
        assert!(line.ends_with(r#","error":"E_INPUT"}"#), "{line}");
    }
    assert!(lines[2].contains("bookable"));
    assert_eq!((lines.len(), said.code), (3, 0));
}

#[test]
fn a_missing_input_file_is_reported() {
    let said = crate::stage::said(
        &program()
            .args(["plan", "--input", "no-such-file.jsonl"])
            .output()
            .unwrap(),
    );
    assert_eq!(said.code, 1);
    assert!(said.err.starts_with("rubdownctl: E_FILE: "), "{}", said.err);
}

#[test]
fn thousands_of_inputs_are_answered_in_order() {
    let inputs: Vec<_> = (0..3000)
        .map(|n| {
            let mut input = cases_once()["input"].clone();
            input["workout"]["id"] = json!(format!("w{n}"));
            input
        })
        .collect();
    let answers = asked(&["plan", "--input", "-"], &inputs);
    assert_eq!(answers.len(), 3000);
    for (n, answer) in answers.iter().enumerate() {
        assert_eq!(answer["main_workout"], json!(format!("w{n}")));
    }
}

fn cases_once() -> &'static Value {
    static FIRST: std::sync::OnceLock<Value> = std::sync::OnceLock::new();
    FIRST.get_or_init(|| cases("cases")[0].clone())
}

#[test]
fn each_input_is_answered_before_the_next_is_sent() {
    use std::io::{BufRead as _, BufReader, Write as _};
    let mut command = program();
    command.args(["due", "--input", "-"]);
    let mut child = command
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    for case in cases("due") {
        writeln!(stdin, "{}", case["input"]).unwrap();
        let answer: Value = serde_json::from_str(&answers.next().unwrap().unwrap()).unwrap();
        assert_eq!(answer["state"], case["expected"]["state"]);
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_error() {
    let mut command = program();
    command.args(["completions", "zsh"]);
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let said = crate::stage::said(&command.stdout(writer).output().unwrap());
    assert_eq!((said.code, said.err.as_str()), (0, ""));
}

#[test]
fn a_guided_session_keeps_to_the_slot_and_to_the_minutes() {
    let run = json!({
        "now": "2026-11-23T19:10:00+01:00", "tz": "Europe/Berlin",
        "profile": { "level": "regular", "delivery": "self" },
        "workout": {
            "id": "w1", "activity": "running", "rpe": 6,
            "end": "2026-11-23T19:00:00+01:00", "duration_min": 60,
        },
        "local_issues": [{ "kind": "bruise", "group": "quads", "side": "left" }],
    });
    let mut stopped = run.clone();
    stopped["flags"] = json!(["rf_dvt"]);
    let questions = [
        json!({ "input": run, "tools": ["hands", "roller"], "minutes": 10 }),
        json!({ "input": run }),
        json!({ "input": stopped, "tools": [], "minutes": null }),
        json!({ "input": run, "tools": ["spoon"] }),
        json!({ "input": run, "minutes": 3 }),
    ];
    let answers = asked(&["session", "--input", "-"], &questions);
    let steps = answers[0]["steps"].as_array().unwrap();
    let seconds = steps.iter().map(|step| step["seconds"].as_u64().unwrap());
    assert_eq!(answers[0]["total_s"], seconds.sum::<u64>());
    assert!(answers[0]["total_s"].as_u64() <= Some(600));
    assert_eq!(
        steps[0],
        json!({ "kind": "arrive", "seconds": 30, "moves": [], "keep_off": [] })
    );
    let quads = |step: &&Value| step["kind"] == "massage" && step["muscle"] == "quads";
    let sides: Vec<_> = steps.iter().filter(quads).map(|it| &it["side"]).collect();
    assert_eq!(sides, ["right"], "the left is bruised");
    let left_out = answers[0]["left_out"].as_array().unwrap();
    let bruised = json!({ "group": "quads", "side": "left", "reason": "excluded" });
    assert!(left_out.contains(&bruised), "{left_out:?}");
    let tools = |answer: &Value| answer["steps"].to_string().contains("roller");
    assert!(!tools(&answers[1]), "only the hands are at hand");
    let errors: Vec<_> = answers[2..].iter().map(|it| &it["error"]).collect();
    assert_eq!(errors, ["E_NO_SESSION", "E_UNKNOWN_ID", "E_DURATION"]);
}
