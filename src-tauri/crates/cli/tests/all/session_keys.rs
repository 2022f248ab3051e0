//! A guided session in a terminal, by its keys.

use serde_json::Value;

use crate::session::in_the_evening;
use crate::stage::Stage;
use crate::terminal::{Terminal, answered, killed, shown};
use crate::warning_signs::done;

const RIGHT: &str = "\u{1b}[C";

/// The questions before it begins, answered.
const BEGIN: (&str, &str) = ("or none:", "none\n");

/// A session that has begun.
fn begun(stage: &Stage) -> Terminal<'_> {
    let mut terminal = Terminal::start(stage, &["session"]);
    terminal.answer(&[BEGIN]);
    terminal.shows("Settle in");
    terminal
}

/// The seconds that are left of the session.
fn left(stage: &Stage) -> i64 {
    stage.document(&["status"])["guided"]["left_s"]
        .as_i64()
        .unwrap()
}

#[test]
fn the_questions_come_first_and_their_answer_counts() {
    let stage = Stage::at("2026-11-23T18:05:00+01:00");
    done(&stage, &["log", "running", "--rpe", "9", "--at", "18:00"]);
    stage.set_clock("2026-11-23T20:10:00+01:00");
    let turns = [BEGIN, ("Settle in", "q"), ("Leave?", "k")];
    let said = answered(&stage, &["session", "--muscle", "calves"], &turns);
    let (asked, massage) = (said.find("any of these?"), said.find("A guided massage of"));
    assert!(asked.is_some() && asked < massage, "{said}");
    assert!(!said.contains("E_SAFETY_QUESTIONS"), "{said}");
    assert_eq!(stage.document(&["status"])["questions_first"], false);
}

#[test]
fn it_is_paused_and_left_by_its_keys() {
    let stage = in_the_evening();
    let turns = [
        BEGIN,
        ("0:30  Settle in: two slow breaths", " "),
        ("Paused, ", "q"),
        ("Leave?", "k"),
    ];
    let said = answered(&stage, &["session"], &turns);
    // a few seconds are no massage
    assert!(said.contains("Nothing was logged."), "{said}");
    assert_eq!(stage.document(&["status"])["guided"], Value::Null);
}

#[test]
fn leaving_asks_while_it_is_paused_and_another_key_goes_on() {
    let stage = in_the_evening();
    let turns = [
        BEGIN,
        ("Settle in", "q"),
        ("Paused. Leave?", "x"),
        ("minutes left", "w"),
        ("The massage is paused.", "none\n"),
        ("Paused, ", "q"),
        ("Paused. Leave?", "d"),
    ];
    let said = answered(&stage, &["session"], &turns);
    assert!(said.contains("Nothing was logged."), "{said}");
}

#[test]
fn the_question_takes_no_key_that_was_pressed_before_it_appeared() {
    let stage = in_the_evening();
    let mut terminal = begun(&stage);
    // enough is done to be logged
    stage.forward(300);
    terminal.types("qkd");
    terminal.shows("Leave?");
    terminal.shows_again("Leave?");
    terminal.answer(&[("", "k")]);
    let (_, said) = terminal.ends();
    assert!(said.contains("Logged: 5 minutes"), "{said}");
}

#[test]
fn a_held_key_acts_once() {
    let stage = in_the_evening();
    let mut terminal = begun(&stage);
    stage.forward(2);
    let before = left(&stage);
    terminal.types(&RIGHT.repeat(60));
    terminal.shows("Get into place");
    terminal.shows_again("Get into place");
    assert_eq!(left(&stage), before - 28, "the rest of the first step");
    terminal.answer(&[("", "q"), ("Leave?", "d")]);
    assert!(terminal.ends().1.contains("Nothing was logged."));
}

#[test]
fn a_step_that_has_just_appeared_takes_no_press() {
    let stage = in_the_evening();
    let mut terminal = begun(&stage);
    // the next step comes by itself, and the press was meant for the one before
    stage.forward(30);
    terminal.shows("0:20  Get into place");
    let before = left(&stage);
    terminal.types(RIGHT);
    terminal.shows_again("Get into place");
    assert_eq!(left(&stage), before);
    terminal.answer(&[("", RIGHT), ("Pressure:", "q"), ("Leave?", "d")]);
    terminal.ends();
}

#[test]
fn the_last_step_does_not_end_it_without_a_question() {
    let stage = in_the_evening();
    let document = stage.document(&["session"]);
    let steps = document["steps"].as_array().unwrap();
    let mut terminal = begun(&stage);
    for step in &steps[1..] {
        let seconds = step["seconds"].as_u64().unwrap();
        stage.forward(2);
        terminal.types(RIGHT);
        terminal.shows(&format!("{}:{:02}  ", seconds / 60, seconds % 60));
    }
    terminal.answer(&[("Rest your hands", RIGHT), ("Paused. Leave?", "x")]);
    terminal.answer(&[("left", "q"), ("Paused. Leave?", "k")]);
    // what is skipped was not done
    let (_, said) = terminal.ends();
    assert!(said.contains("Nothing was logged."), "{said}");
    assert_eq!(stage.document(&["status"])["guided"], Value::Null);
}

#[test]
fn a_warning_sign_during_it_ends_it() {
    let stage = in_the_evening();
    let turns = [
        BEGIN,
        ("Settle in", "w"),
        ("The massage is paused.", "rf_dvt\n"),
    ];
    let said = answered(&stage, &["session"], &turns);
    assert!(said.contains("examine the leg now"), "{said}");
    assert_eq!(stage.document(&["status"])["guided"], Value::Null);
}

#[test]
fn what_passes_leaves_it_paused_and_says_what_to_do() {
    let stage = in_the_evening();
    let turns = [
        BEGIN,
        ("Settle in", "w"),
        ("Which apply?", "stop_cramp\n"),
        ("Let go, lengthen the muscle slowly", " "),
        ("minutes left", "q"),
        ("Leave?", "d"),
    ];
    let said = answered(&stage, &["session"], &turns);
    assert!(said.contains("Pain above 2 out of 10"), "{said}");
    assert!(said.contains("Nothing was logged."), "{said}");
}

#[test]
fn what_does_not_pass_ends_it() {
    let stage = in_the_evening();
    let turns = [BEGIN, ("Settle in", "w"), ("Which apply?", "stop_dizzy\n")];
    let said = answered(&stage, &["session"], &turns);
    assert!(said.contains("lie down, put your legs up"), "{said}");
    assert!(!said.contains("Noted"), "{said}");
    assert_eq!(stage.document(&["status"])["guided"], Value::Null);
}

#[test]
fn another_session_is_refused_while_one_runs() {
    let stage = in_the_evening();
    killed(
        &stage,
        &["session"],
        &[BEGIN, ("Settle in", " ")],
        "Paused, ",
    );
    let other = stage.run(&["session", "--muscle", "calves"]);
    assert!(other.err.contains("E_SESSION_RUNS"), "{other:?}");
    let plan = done(&stage, &["plan"]).out;
    assert!(plan.contains("A guided massage is paused"), "{plan}");
    // nor once another time was picked meanwhile
    done(&stage, &["keep", "--at", "22:00"]);
    let plan = done(&stage, &["plan"]).out;
    assert!(plan.contains("A guided massage is paused"), "{plan}");
}

#[test]
fn what_speaks_against_it_begins_nothing() {
    for (typed, says) in [
        ("rf_dvt", "examine the leg now"),
        ("9", "Then leave it for today."),
        ("injury", "rubdownctl flag bruise --muscle calves:left"),
        ("11", "rubdownctl clot yes"),
        ("drugs travel", "rubdownctl clot yes"),
    ] {
        let stage = in_the_evening();
        let said = shown(&stage, &["session"], &format!("{typed}\n"));
        for asked in ["Alcohol or strong", "a bruise or a wound", "A long journey"] {
            assert!(said.contains(asked), "{said}");
        }
        assert!(said.contains(says), "{typed}: {said}");
        let status = stage.document(&["status"]);
        assert_eq!(status["guided"], Value::Null, "{typed}");
    }
}

#[test]
fn what_would_be_refused_is_refused_before_anything_is_asked() {
    let stage = in_the_evening();
    for (arguments, code) in [
        (
            &["session", "--muscle", "quads", "--without", "quads"][..],
            "E_NO_SESSION",
        ),
        (&["session", "--minutes", "4"], "E_DURATION"),
    ] {
        let (status, said) = Terminal::start(&stage, arguments).ends();
        assert_eq!(status.code(), Some(1));
        assert!(
            said.contains(code) && !said.contains("any of these?"),
            "{said}"
        );
    }
}
