//! What someone wrote: kept from other programs on its way in, and harmless on its way out.

use serde_json::Value;

use crate::stage::{Stage, with_input};

const NOW: &str = "2026-11-23T18:05:00+01:00";
const RUN: [&str; 4] = ["log", "running", "--rpe", "6"];

#[test]
fn a_note_and_the_signs_may_come_from_standard_input() {
    let stage = Stage::at(NOW);
    let log = |more: &[&str]| stage.command(&[&RUN, more].concat());
    let said = with_input(log(&["--note", "-"]), "my knee, again\nand my back\n");
    assert_eq!(said.code, 0, "{said:?}");
    let entry = stage.document(&["list"])["entries"][0].clone();
    assert_eq!(entry["note"], "my knee, again\nand my back");

    let edit = stage.command(&["edit", "last", "--note", "-"]);
    assert_eq!(with_input(edit, "better\n").code, 0);
    assert_eq!(stage.document(&["list"])["entries"][0]["note"], "better");

    let said = with_input(log(&["--flag", "-"]), "rf_fever\n");
    assert_eq!(said.code, 0, "{said:?}");
    assert_eq!(stage.document(&["status"])["flags"][0], "rf_fever");

    let clear = stage.command(&["flag", "--clear", "-"]);
    assert_eq!(with_input(clear, "rf_fever").code, 0);
    assert_eq!(
        stage.document(&["status"])["flags"],
        Value::Array(Vec::new())
    );

    let sore = stage.command(&["soreness", "-"]);
    assert_eq!(with_input(sore, "4\n").code, 0);
}

#[test]
fn a_note_that_is_no_text_is_refused_with_a_sentence() {
    let stage = Stage::at(NOW);
    let mut log = stage.command(&[&RUN[..], &["--note", "-"]].concat());
    let note = stage.path("note");
    std::fs::write(&note, b"caf\xe9").unwrap();
    let output = log.stdin(std::fs::File::open(&note).unwrap()).output();
    let said = crate::stage::said(&output.unwrap());
    assert_eq!(said.code, 1, "{said:?}");
    assert!(
        said.err.starts_with("rubdownctl: E_NOT_TEXT: What came"),
        "{said:?}"
    );
}

#[test]
fn one_input_cannot_be_two_things() {
    let stage = Stage::at(NOW);
    let both = stage.command(&[&RUN[..], &["--note", "-", "--flag", "-"]].concat());
    let said = with_input(both, "rf_fever");
    assert_eq!(said.code, 2, "{said:?}");
    assert!(
        said.err.contains("--flag -") && said.err.contains("--note -"),
        "{}",
        said.err
    );
}

#[test]
fn a_note_that_is_too_long_is_refused_in_those_words() {
    let stage = Stage::at(NOW);
    // the second one is more than is read
    for size in [20_001, 33_000] {
        let log = stage.command(&[&RUN[..], &["--note", "-"]].concat());
        let said = with_input(log, &"é".repeat(size));
        assert_eq!(said.code, 1, "{said:?}");
        assert!(said.err.contains("too long"), "{}", said.err);
    }
    assert_eq!(
        stage.document(&["list"])["entries"],
        Value::Array(Vec::new())
    );
}

#[test]
fn what_acts_on_a_terminal_is_printed_as_a_mark() {
    let stage = Stage::at(NOW);
    let evil = "\u{1b}]0;owned\u{7}\u{1b}[2J\r\nReminders are off.\u{202e}\u{9b}1A";
    let said = stage.run(&[&RUN[..], &["--note", evil]].concat());
    assert_eq!(said.code, 0, "{said:?}");
    let said = stage.run(&["list"]).out;
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(
        said.contains("␛]0;owned␇␛[2J␍␊Reminders are off.⟨U+202E⟩"),
        "{said}"
    );
    assert!(is_harmless(&said), "{said}");

    let json = stage.run(&["--json", "list"]).out;
    assert!(is_harmless(&json), "{json}");
    let document: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(document["entries"][0]["note"], evil);
}

#[test]
fn an_error_that_quotes_what_was_typed_is_harmless_too() {
    let stage = Stage::at(NOW);
    let evil = "no\n\u{1b}[2Jsuch\u{202e}";
    for command in [
        &["log", evil, "--rpe", "6"][..],
        &["flag", evil],
        &["done", "--plan", evil],
        &["snooze", evil],
        &["restore", evil],
        &[evil],
    ] {
        for json in [&[][..], &["--json"]] {
            let said = stage.run(&[command, json].concat());
            assert_ne!(said.code, 0, "{said:?}");
            assert_eq!(said.err.lines().count(), 1, "{}", said.err);
            assert!(is_harmless(&said.err), "{}", said.err);
        }
    }
}

fn is_harmless(printed: &str) -> bool {
    !printed
        .chars()
        .any(|letter| letter != '\n' && (letter.is_control() || letter == '\u{202e}'))
}

#[cfg(unix)]
#[test]
fn what_it_creates_is_private_whatever_the_umask() {
    use std::os::unix::fs::PermissionsExt as _;

    let stage = Stage::at(NOW);
    let program = env!("CARGO_BIN_EXE_rubdownctl");
    let mut shell = std::process::Command::new("sh");
    shell
        .args(["-c", "umask 000; exec \"$@\"", "sh", program])
        .args(RUN)
        .env("RUBDOWN_HOME", stage.home());
    assert!(shell.output().unwrap().status.success());
    for entry in std::fs::read_dir(stage.home()).unwrap() {
        let entry = entry.unwrap();
        let mode = entry.metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{:?}: {mode:o}", entry.path());
    }
}
