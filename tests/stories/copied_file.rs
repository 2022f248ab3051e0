//! The journal's file alone, as a backup program copies it, is complete a minute after a change, even if only
//! the window is there to see to that.

use std::fs;

use anyhow::{Context, Result, ensure};
use chrono::TimeDelta;
use rubdown_tests::{Server, Stage, Window, wait};

use crate::common::{BUTTON, EVENING};

/// A window without an agent.
fn alone(stage: &Stage) -> Result<Window> {
    stage.ctl(&["reminders", "off"])?;
    // the first change is backed up, which empties the log as well
    stage.ask(&["log", "yoga", "--rpe", "2", "--ago", "6h", "--flag", "none"])?;
    stage.open_window()
}

/// Logs squats with the button; the safety questions are answered already.
fn log_squats(window: &Window) -> Result<()> {
    window.click("button", BUTTON)?;
    window.pick("radio", "Lower body")?;
    window.pick("radio", "8, extremely hard")?;
    window.click("button", "Save")?;
    window.lacks("dialog")
}

/// How many entries a copy of the file without its log has.
fn in_copy(stage: &Stage) -> Result<usize> {
    let folder = tempfile::tempdir_in(stage.desktop.folder())?;
    fs::copy(
        stage.home().join("journal.sqlite"),
        folder.path().join("journal.sqlite"),
    )?;
    let home = folder.path().to_str().context("not UTF-8")?;
    let list = stage.ask(&["--home", home, "list"])?;
    Ok(list["entries"].as_array().context("no list")?.len())
}

/// A copy has so many entries, some minutes later: the minute begins once the window has seen the change.
fn minutes_later(stage: &Stage, entries: usize) -> Result<()> {
    wait::until("the file has the change", || {
        stage.clock.jump_by(TimeDelta::seconds(61))?;
        Ok((in_copy(stage)? == entries).then_some(()))
    })
}

#[test]
fn a_window_alone_empties_the_log_a_minute_after_a_change() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let window = alone(stage)?;
        log_squats(&window)?;
        ensure!(in_copy(stage)? == 1, "the change is in the file at once");
        minutes_later(stage, 2)?;
        // and what somebody else writes while the window keeps the log open
        window.click("link", "Journal")?;
        stage.ask(&["log", "running", "--rpe", "3", "--ago", "3h"])?;
        window.shows("Running")?;
        ensure!(in_copy(stage)? == 2, "the change is in the file at once");
        minutes_later(stage, 3)?;
        ensure!(stage.processes("rubdown-agent").is_empty(), "an agent runs");
        window.close()
    })
}

#[test]
fn a_minimised_window_keeps_no_log_from_being_emptied() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let window = alone(stage)?;
        log_squats(&window)?;
        window.minimise()?;
        let open = format!("/proc/{}/fd", window.process().pid);
        let journal = stage.home().join("journal.sqlite");
        wait::until("the window lets go of the journal", || {
            let mut files = fs::read_dir(&open)?.flatten();
            let holds = files.any(|file| fs::read_link(file.path()).is_ok_and(|to| to == journal));
            Ok((!holds).then_some(()))
        })?;
        ensure!(in_copy(stage)? == 2, "its own change is not in the file");
        stage.ask(&["log", "cycling", "--rpe", "3", "--ago", "3h"])?;
        ensure!(in_copy(stage)? == 3, "the change is not in the file");
        // brought back as by a click on its icon
        stage.start_window_again(&[])?.ended()?;
        window.click("link", "Journal")?;
        window.shows("Cycling")?;
        ensure!(stage.processes("rubdown-agent").is_empty(), "an agent runs");
        window.close()
    })
}
