//! A trial of one's own, on the real program and a simulated clock.

use serde_json::Value;

use crate::stage::Stage;

/// A Monday at noon.
const START: &str = "2026-11-23T12:00:00+01:00";

/// So many days after the start, at that time.
fn set(stage: &Stage, day: i64, time: &str) {
    let date = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
        + chrono::Days::new(day.unsigned_abs());
    stage.set_clock(&format!("{date}T{time}:00+01:00"));
}

fn step(stage: &Stage) -> Value {
    stage.document(&["trial", "next"])["step"].clone()
}

/// A session with its massage and its answers: so much for the massaged leg, and for the other.
fn session(stage: &Stage, day: i64, massaged: &str, other: &str) {
    set(stage, day, "18:00");
    done(
        stage,
        &["log", "strength_lower", "--rpe", "7", "--flag", "none"],
    );
    set(stage, day, "18:30");
    done(stage, &["trial", "massaged"]);
    for evening in 1..=2 {
        set(stage, day + evening, "20:00");
        let step = step(stage);
        assert_eq!(
            (&step["kind"], &step["evening"]),
            (&"asks".into(), &evening.into())
        );
        let answer = match step["leg"].as_str() {
            Some("left") => [massaged, other],
            _ => [other, massaged],
        };
        done(stage, &["trial", "answer", answer[0], answer[1]]);
    }
}

fn done(stage: &Stage, arguments: &[&str]) -> String {
    let said = stage.run(arguments);
    assert_eq!(said.code, 0, "{arguments:?} {said:?}");
    said.out
}

/// A trial of eight sessions, from its start to its result.
fn whole(answers: [(&str, &str); 8]) -> Stage {
    let stage = Stage::at(START);
    done(&stage, &["trial", "start"]);
    for (day, (massaged, other)) in (0_i64..).step_by(4).zip(answers) {
        let closed = stage.run(&["trial", "result"]);
        assert!(
            closed.code == 1 && closed.err.contains("E_TRIAL_CLOSED"),
            "{closed:?}"
        );
        session(&stage, day, massaged, other);
    }
    stage
}

#[test]
fn a_trial_with_a_difference_names_it_and_opens_its_seal() {
    let answers = [
        ("3", "5"),
        ("2", "3"),
        ("4", "5"),
        ("1", "3"),
        ("2", "2"),
        ("3", "4"),
        ("2", "5"),
        ("3", "4"),
    ];
    let stage = whole(answers);
    let text = done(&stage, &["trial", "result"]);
    assert!(
        text.starts_with("The massaged leg was less sore, by about "),
        "{text}"
    );
    assert!(
        text.contains("less sore in 7, the same in 1 and sorer in 0"),
        "{text}"
    );
    let result = stage.document(&["trial", "result"]);
    assert_eq!(result["result"]["finding"], "less");
    assert_eq!(result["result"]["p"], 4.0 / 256.0);
    let german = done(&stage, &["trial", "result", "--lang", "de"]);
    assert!(
        german.starts_with("Im massierten Bein war der Muskelkater schwächer"),
        "{german}"
    );
    let sealed = stage.document(&["trial", "status"])["trials"][0]["seal"].clone();
    let opened = stage.document(&["trial", "check"])["seal"].clone();
    assert_eq!((&opened["holds"], &opened["seal"]), (&true.into(), &sealed));
    let text = done(&stage, &["trial", "check"]);
    assert!(text.contains(" | sha256sum"), "{text}");
}

#[test]
fn a_trial_without_a_difference_says_so() {
    let answers = [
        ("3", "3"),
        ("2", "3"),
        ("4", "3"),
        ("3", "3"),
        ("2", "1"),
        ("3", "4"),
        ("2", "2"),
        ("3", "3"),
    ];
    let stage = whole(answers);
    let text = done(&stage, &["trial", "result"]);
    assert!(
        text.starts_with("No clear difference between your legs"),
        "{text}"
    );
    assert_eq!(
        stage.document(&["trial", "result"])["result"]["finding"],
        "open"
    );
    // a second one keeps the first
    done(&stage, &["trial", "start", "--sessions", "12"]);
    let all = stage.document(&["trial"])["trials"].clone();
    assert_eq!(
        (&all[0]["sessions"], &all[1]["step"]["kind"]),
        (&12.into(), &"complete".into())
    );
    let first = all[1]["id"].as_str().unwrap().to_owned();
    done(&stage, &["trial", "result", "--trial", &first]);
}

#[test]
fn each_step_says_what_to_do_in_both_languages() {
    let stage = Stage::at(START);
    let says = |wanted: &[&str]| {
        for (language, wanted) in ["en", "de"].iter().zip(wanted) {
            let text = done(&stage, &["trial", "--lang", language]);
            assert!(text.contains(wanted), "{text}");
        }
    };
    says(&[
        "To start: rubdownctl trial start",
        "Zum Starten: rubdownctl trial start",
    ]);
    let started = done(&stage, &["trial", "start", "--sessions", "10"]);
    assert!(started.contains("Seal: "), "{started}");
    says(&["after leg session 1 of 10", "nach Beintraining 1 von 10"]);
    set(&stage, 0, "18:00");
    done(&stage, &["log", "running", "--rpe", "7", "--flag", "none"]);
    says(&["--muscle quads:", "--muscle quads:"]);
    set(&stage, 0, "18:30");
    done(&stage, &["trial", "massaged"]);
    says(&["the next question comes", "Die nächste Frage kommt"]);
    set(&stage, 1, "18:00");
    says(&[
        "rubdownctl trial answer LEFT RIGHT",
        "rubdownctl trial answer LINKS RECHTS",
    ]);
    let very = done(&stage, &["trial", "answer", "8", "3"]);
    assert!(very.contains("rubdownctl soreness"), "{very}");
    done(&stage, &["undo"]);
    done(&stage, &["trial", "answer", "--not-sore"]);
    set(&stage, 3, "12:00");
    says(&[": counts", ": zählt"]);
    done(&stage, &["flag", "bruise", "--muscle", "calves:left"]);
    says(&[
        "A problem in a leg is noted",
        "An einem Bein ist ein Problem",
    ]);
    done(&stage, &["trial", "stop"]);
    says(&["without a result", "ohne Ergebnis"]);
    let none = stage.run(&["trial", "stop"]);
    assert!(none.err.contains("E_NO_TRIAL"), "{none:?}");
}

#[test]
fn what_does_not_belong_to_an_act_is_wrong_usage() {
    let stage = Stage::at(START);
    for arguments in [
        &["trial", "start", "3", "4"][..],
        &["trial", "status", "--sessions", "8"],
        &["trial", "next", "--trial", "01a2"],
        &["trial", "answer", "3"],
        &["trial", "answer"],
        &["trial", "start", "--sessions", "9"],
        &["trial", "answer", "3", "4", "--not-sore"],
    ] {
        let said = stage.run(arguments);
        assert_eq!(said.code, 2, "{arguments:?} {said:?}");
    }
}
