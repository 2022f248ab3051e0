//! A trial of one's own, from its start to its result.

use anyhow::{Context, Result, ensure};
use rubdown_tests::{Server, Stage, wait};
use serde_json::Value;

use crate::common::{jump, open_and_begin};

/// A Monday at noon, the day on which the trial begins.
const START: &str = "2026-11-23T12:00:00+01:00";

/// A time so many days after the start.
fn on(day: u64, time: &str) -> Result<String> {
    let first = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).context("a date")?;
    let date = first + chrono::Days::new(day);
    Ok(format!("{date}T{time}:00+01:00"))
}

fn step(stage: &Stage) -> Result<Value> {
    Ok(stage.ask(&["trial", "next"])?["step"].clone())
}

/// A leg session and its ten minutes.
fn train(stage: &Stage, day: u64) -> Result<()> {
    jump(stage, &on(day, "18:00")?)?;
    stage.ask(&["log", "strength_lower", "--rpe", "7", "--flag", "none"])?;
    jump(stage, &on(day, "18:30")?)?;
    stage.ask(&["trial", "massaged"]).map(drop)
}

/// Answers an evening in the terminal: so much for the massaged leg, and for the other one.
fn answer(stage: &Stage, day: u64, massaged: &str, other: &str) -> Result<()> {
    jump(stage, &on(day, "20:00")?)?;
    let step = step(stage)?;
    ensure!(step["kind"] == "asks", "{step}");
    let both = if step["leg"] == "left" {
        [massaged, other]
    } else {
        [other, massaged]
    };
    stage.ask(&["trial", "answer", both[0], both[1]]).map(drop)
}

/// A trial of eight sessions with these answers; the first evening is answered in the window, to which a
/// notification leads. `says` is the page's heading at the end, and the finding that the terminal names.
fn whole(answers: [(&str, &str); 8], says: &str, finding: &str) -> Result<()> {
    Stage::play(START, Server::Dunst, |stage| {
        let notifications = stage.notifications()?;
        let window = open_and_begin(stage)?;
        window.click("link", "Insights")?;
        window.click("link", "See how it works")?;
        window.click("button", "Start the trial")?;
        window.shows("The trial has begun.")?;
        window.close()?;
        let _agent = stage.start_agent()?;
        for (number, (massaged, other)) in (0..).zip(answers) {
            let day = 4 * number;
            let closed = stage.ctl(&["trial", "result"])?;
            ensure!(closed.err.contains("E_TRIAL_CLOSED"), "{closed:?}");
            train(stage, day)?;
            if number == 0 {
                jump(stage, &on(1, "17:00")?)?;
                wait::until("a notification asks about both legs", || {
                    let raised = notifications.raised()?;
                    let asks = |it: &rubdown_tests::Raised| it.summary == "How sore is each leg?";
                    Ok(raised.iter().any(asks).then_some(()))
                })?;
                let leg = step(stage)?["leg"].clone();
                let window = stage.open_window()?;
                window.shows("Your trial: how sore is each leg?")?;
                window.click("button", "Answer")?;
                window.shows("How sore is each leg right now?")?;
                let first = step(stage)?["first"].clone();
                // the leg that is asked about first takes the first digit
                let of = |it: &Value| if *it == leg { massaged } else { other };
                let second = if first == leg { other } else { massaged };
                for digit in [of(&first), second] {
                    window.press(digit.chars().next().context("a digit")?)?;
                    window.press(rubdown_tests::key::ENTER)?;
                }
                window.shows("Noted. Your answers stay closed until the end.")?;
                window.close()?;
            } else {
                answer(stage, day + 1, massaged, other)?;
            }
            answer(stage, day + 2, massaged, other)?;
        }
        let result = stage.ask(&["trial", "result"])?["result"].clone();
        ensure!(result["finding"] == finding, "{result}");
        let pairs = result["pairs"].as_array().context("no pairs")?;
        for (pair, (massaged, other)) in pairs.iter().zip(answers) {
            let wanted: [f64; 2] = [massaged.parse()?, other.parse()?];
            ensure!(
                pair["massaged"] == wanted[0] && pair["other"] == wanted[1],
                "{pair}"
            );
        }
        let window = stage.open_window()?;
        window.click("link", "Insights")?;
        window.click("link", "See the result")?;
        window.shows(says)?;
        wait::until("the seal is opened, and holds", || {
            let open = "document.querySelectorAll('details').forEach((fold) => (fold.open = true))";
            window.page.script(open, &[])?;
            Ok(window.text()?.contains("The seal holds").then_some(()))
        })?;
        window.close()
    })
}

#[test]
fn with_a_difference() -> Result<()> {
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
    whole(answers, "The massaged leg was less sore, by about", "less")
}

#[test]
fn without_one() -> Result<()> {
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
    whole(answers, "No clear difference between your legs", "open")
}
