//! Invalid input is refused with a code and a sentence, and changes nothing.

use anyhow::{Result, ensure};
use rubdown_tests::{Outcome, Server, Stage};
use serde_json::json;

use crate::common::{EVENING, open_and_begin};

fn refuses(outcome: &Outcome, code: &str, exit: i32) -> Result<()> {
    ensure!(
        outcome.code == exit,
        "exit code {} instead of {exit}: {outcome:?}",
        outcome.code
    );
    ensure!(outcome.err.contains(code), "no {code}: {}", outcome.err);
    let sentence = outcome
        .err
        .split_once(code)
        .map_or("", |(_, rest)| rest)
        .trim_matches([':', ' ', '\n']);
    ensure!(
        sentence.len() > 20,
        "no sentence after {code}: {}",
        outcome.err
    );
    ensure!(
        outcome.out.is_empty(),
        "something on stdout: {}",
        outcome.out
    );
    Ok(())
}

#[test]
fn the_terminal_refuses_invalid_input_and_changes_nothing() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        stage.ask(&["log", "running", "--rpe", "6", "--minutes", "45"])?;
        let before = stage.ask(&["list"])?;
        let wrong = [
            (vec!["log", "running", "--rpe", "0"], "E_RPE_RANGE"),
            (vec!["log", "running", "--rpe", "11"], "E_RPE_RANGE"),
            (vec!["log", "running", "--rpe", "-3"], "E_RPE_RANGE"),
            (vec!["log", "running", "--rpe", "hard"], "E_RPE_RANGE"),
            (
                vec!["log", "running", "--rpe", "7", "--minutes", "-30"],
                "E_DURATION",
            ),
            (
                vec!["log", "running", "--rpe", "7", "--minutes", "0"],
                "E_DURATION",
            ),
            (vec!["log", "quidditch", "--rpe", "7"], "E_ACTIVITY"),
            (
                vec!["log", "running", "--rpe", "7", "--at", "2026-11-23 18:10"],
                "E_FUTURE_END",
            ),
            (vec!["soreness", "11"], "E_SORENESS_RANGE"),
            (vec!["done", "--plan", "nothing"], "E_NOT_FOUND"),
        ];
        for (command, code) in wrong {
            refuses(&stage.ctl(&command)?, code, 1)?;
            let as_json = stage.ctl(&[&command[..], &["--json"]].concat())?;
            let fault: serde_json::Value = serde_json::from_str(&as_json.err)?;
            ensure!(fault["error"] == code, "{command:?} as JSON: {fault}");
        }
        ensure!(
            stage.ask(&["list"])? == before,
            "a refused command changed the journal"
        );
        ensure!(
            stage.ctl(&["check"])?.code == 0,
            "the journal is no longer sound"
        );
        Ok(())
    })
}

#[test]
fn wrong_usage_is_distinguished_from_a_refusal() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        for command in [
            &["lgo"][..],
            &["log"],
            &["log", "running"],
            &["snooze", "2 days"],
        ] {
            let outcome = stage.ctl(command)?;
            ensure!(outcome.code == 2, "{command:?}: {outcome:?}");
            ensure!(!outcome.err.is_empty(), "{command:?} says nothing");
        }
        ensure!(
            !stage.home().join("journal.sqlite").exists()
                || stage.ask(&["list"])?["entries"] == json!([])
        );
        Ok(())
    })
}

#[test]
fn an_input_that_is_refused_does_not_stop_the_ones_after_it() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let asked = stage.ctl_with(&["plan", "--input", "-"], "{}\nnot json\n")?;
        let answers: Vec<serde_json::Value> = asked
            .out
            .lines()
            .map(serde_json::from_str)
            .collect::<Result<_, _>>()?;
        ensure!(answers.len() == 2, "two questions, two answers: {asked:?}");
        for answer in answers {
            ensure!(
                answer["error"]
                    .as_str()
                    .is_some_and(|code| code.starts_with("E_")),
                "{answer}"
            );
        }
        ensure!(!stage.home().exists(), "asking the rules made a journal");
        Ok(())
    })
}

#[test]
fn the_window_refuses_what_its_page_should_never_send() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let window = open_and_begin(stage)?;
        let good = json!({
            "activity": "running", "end": "2026-11-23T17:00:00Z", "duration_min": 45, "rpe": 6,
        });
        let wrong = [
            ("rpe", json!(0), "E_RPE_RANGE"),
            ("rpe", json!(11), "E_RPE_RANGE"),
            ("duration_min", json!(-30), "E_DURATION"),
            ("duration_min", json!(0), "E_DURATION"),
            ("activity", json!("quidditch"), "E_ACTIVITY"),
            ("end", json!("2026-11-23T17:30:00Z"), "E_FUTURE_END"),
        ];
        for (key, value, code) in wrong {
            let mut new = good.clone();
            new[key] = value.clone();
            let fault = window.page.script_async(
                "const done = arguments[arguments.length - 1];
                 window.__TAURI_INTERNALS__.invoke('log_workout', { new: arguments[0] })
                   .then(() => done('taken'), done);",
                &[new],
            )?;
            ensure!(fault["code"] == code, "{key} = {value}: {fault}");
        }
        ensure!(
            stage.ask(&["list"])?["entries"] == json!([]),
            "something was logged"
        );
        window.close()
    })
}
