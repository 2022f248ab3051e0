//! The weeks: a race planned by keyboard, a session that recurs, and one that is dragged.

use anyhow::{Context, Result, ensure};
use rubdown_tests::{Server, Stage, Window, key, wait};
use serde_json::Value;

use crate::common::{EVENING, jump, log_hard_session, open_and_begin};

/// The view of the weeks, with the keyboard on today.
fn open_week(window: &Window) -> Result<()> {
    window.page.press('2', &[key::CONTROL])?;
    window.awaits(".days")?;
    for _ in 0..40 {
        let here = "return document.activeElement.dataset.at ?? null";
        if !window.page.script(here, &[])?.is_null() {
            return Ok(());
        }
        window.press(key::TAB)?;
    }
    anyhow::bail!("Tab never comes to a day")
}

/// The planned sessions, by their starts.
fn planned(stage: &Stage) -> Result<Vec<String>> {
    let all = stage.ask(&["list", "--planned"])?;
    let sessions = all["sessions"].as_array().context("no sessions")?;
    let start = |it: &Value| Some(it["start"].as_str()?.to_owned());
    Ok(sessions.iter().filter_map(start).collect())
}

#[test]
fn a_race_planned_by_keyboard_bends_the_plan_and_ctrl_z_straightens_it() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let window = open_and_begin(stage)?;
        log_hard_session(&window)?;
        let before = stage.ask(&["plan"])?["slot"].clone();
        ensure!(before["start"].is_string(), "{before}");
        open_week(&window)?;
        // tomorrow: no massage from the day before a competition on
        window.press(key::RIGHT)?;
        window.press('n')?;
        window.shows("Plan a session or competition")?;
        window.tab_to("radio", "Training")?;
        window.press(key::RIGHT)?;
        window.shows("No massage from the day before until the start")?;
        window.page.press(key::ENTER, &[key::CONTROL])?;
        window.lacks("dialog")?;
        window.shows("Planned: Tomorrow")?;
        window.shows(": competition tomorrow")?;
        let bent = stage.ask(&["plan"])?;
        ensure!(bent["slot"] != before, "{bent}");
        window.takes_presses()?;
        window.page.press('z', &[key::CONTROL])?;
        wait::until("the plan is as before", || {
            Ok((stage.ask(&["plan"])?["slot"] == before).then_some(()))
        })?;
        window.close()
    })
}

#[test]
fn a_session_that_recurs_keeps_its_time_over_the_end_of_summer_time_and_a_journey() -> Result<()> {
    Stage::play("2026-10-20T12:00:00+02:00", Server::None, |stage| {
        let every = ["--every", "wed", "--until", "2026-11-04"];
        let mut arguments = vec!["add-session", "2026-10-21 18:00", "--activity", "running"];
        arguments.extend(every);
        stage.ask(&arguments)?;
        let berlin = [
            "2026-10-21T16:00:00Z",
            "2026-10-28T17:00:00Z",
            "2026-11-04T17:00:00Z",
        ];
        let starts = planned(stage)?;
        let same = |starts: &[String], wanted: &[&str]| -> Result<bool> {
            let parse = |it: &str| it.parse::<chrono::DateTime<chrono::Utc>>();
            let starts: Result<Vec<_>, _> = starts.iter().map(|it| parse(it)).collect();
            let wanted: Result<Vec<_>, _> = wanted.iter().map(|it| parse(it)).collect();
            Ok(starts? == wanted?)
        };
        ensure!(same(&starts, &berlin)?, "{starts:?}");
        stage.travel_to("America/New_York");
        let starts = planned(stage)?;
        let new_york = [
            "2026-10-21T22:00:00Z",
            "2026-10-28T22:00:00Z",
            "2026-11-04T23:00:00Z",
        ];
        ensure!(same(&starts, &new_york)?, "{starts:?}");
        Ok(())
    })
}

#[test]
fn a_session_is_dragged_and_escape_takes_that_back() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        stage.ask(&[
            "add-session",
            "2026-11-25 09:00",
            "--activity",
            "running",
            "--minutes",
            "90",
        ])?;
        let before = planned(stage)?;
        let window = open_and_begin(stage)?;
        window.resize_page(1100, 760)?;
        open_week(&window)?;
        window.awaits("[data-bar^=session]")?;
        window.wait_until_still()?;
        let bar = || -> Result<_> {
            let bars = window.page.find("[data-bar^=session] .body")?;
            bars.into_iter().next().context("no bar")
        };
        window.takes_presses()?;
        window.page.drag(&bar()?, 60, Some(key::ESCAPE))?;
        ensure!(planned(stage)? == before, "Escape did not take it back");
        window.lacks("dialog")?;
        window.takes_presses()?;
        window.page.drag(&bar()?, 60, None)?;
        window.shows("Changed: ")?;
        wait::until("it has another time", || {
            Ok((planned(stage)? != before).then_some(()))
        })?;
        stage.ask(&["undo"])?;
        ensure!(planned(stage)? == before, "undo did not take it back");
        jump(stage, "2026-11-23T18:10:00+01:00")?;
        window.close()
    })
}
