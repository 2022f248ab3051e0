//! There is one window, and it shows what other programs write.

use anyhow::{Result, ensure};
use rubdown_tests::{Server, Stage, wait};

use crate::common::{BUTTON, EVENING, open_and_begin};

#[test]
fn a_second_start_brings_the_first_window_forward() -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        let window = open_and_begin(stage)?;
        window.minimise()?;
        wait::until("it is out of sight", || {
            // Without another window none would be active.
            Ok(!window.is_active().unwrap_or(false)).map(|away| away.then_some(()))
        })?;
        let mut second = stage.start_window_again(&[])?;
        let end = second.ended()?;
        ensure!(
            end.success(),
            "the second start ended with {end}: {}",
            second.said()
        );
        wait::until("the first is in front", || {
            Ok(window.is_active()?.then_some(()))
        })?;
        ensure!(
            stage.processes("rubdown").len() == 1,
            "there are two windows"
        );

        stage.start_window_again(&["--log"])?.ended()?;
        window.shows("What did you do?")?;
        window.close()
    })
}

#[test]
fn the_open_window_shows_at_once_what_the_terminal_writes() -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        let window = open_and_begin(stage)?;
        stage.log_squats()?;
        window.shows("Tonight 21:00")?;
        stage.ask(&["keep"])?;
        window.shows("21:00 is kept")?;
        stage.ask(&["skip"])?;
        window.no_longer_shows("Tonight 21:00")?;
        window.find("button", BUTTON)?;
        window.close()
    })
}

#[test]
fn the_open_window_shows_at_once_how_a_notification_was_answered() -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        let window = open_and_begin(stage)?;
        stage.log_squats()?;
        stage.agent_answers()?;
        crate::common::jump(stage, "2026-11-23T20:02:00+01:00")?;
        let notifications = stage.notifications()?;
        notifications.wait_for(1)?;
        notifications.choose("Skip")?;
        window.no_longer_shows("Tonight 21:00")?;
        window.close()
    })
}

#[test]
fn without_its_agent_the_window_works_and_says_that_reminders_are_off() -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        let window = open_and_begin(stage)?;
        agent_client::quit(&platform::Home::within(stage.home()))?;
        wait::until("the agent is gone", || {
            Ok(stage.processes("rubdown-agent").is_empty().then_some(()))
        })?;
        window.close()?;
        let window = stage.open_window()?;
        window.shows("Reminders are off")?;
        stage.ask(&[
            "log",
            "running",
            "--rpe",
            "6",
            "--minutes",
            "45",
            "--flag",
            "none",
        ])?;
        window.awaits("[data-state=proposed]")?;
        window.click("button", "Turn on")?;
        stage.agent_answers()?;
        window.no_longer_shows("Reminders are off")?;
        window.close()
    })
}
