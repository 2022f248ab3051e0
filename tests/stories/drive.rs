//! A journal on a drive that is not always connected.

use std::fs;

use anyhow::{Result, ensure};
use rubdown_tests::{Mount, Server, Stage, wait};

use crate::common::{EVENING, OPEN, jump};

/// The terminal refuses to begin a journal where there was one, and the mount point stays empty.
fn is_missed(stage: &Stage, mount_point: &std::path::Path) -> Result<()> {
    for arguments in [
        &["log", "running", "--rpe", "6"][..],
        &["status"],
        &["list"],
    ] {
        let said = stage.ctl(arguments)?;
        ensure!(
            said.code == 3 && said.err.contains("E_HOME_GONE"),
            "{arguments:?}: {said:?}"
        );
    }
    let made = fs::read_dir(mount_point)?.count();
    ensure!(made == 0, "{made} things were made in the mount point");
    Ok(())
}

#[test]
fn no_journal_is_begun_in_place_of_one_on_a_drive_that_comes_later() -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        let (drive, mount_point) = (
            stage.desktop.folder().join("drive"),
            stage.desktop.folder().join("mnt"),
        );
        let Some(connected) = Mount::of_folder(&drive, &mount_point)? else {
            return Ok(());
        };
        stage.live_in(mount_point.join("rubdown"));
        stage.log_squats()?;
        stage.ask(&["plan"])?;
        drop(connected);
        is_missed(stage, &mount_point)?;
        let window = stage.open_window()?;
        window.shows("If it is on a drive, connect it and try again")?;
        window.close()?;
        is_missed(stage, &mount_point)?;

        // the agent of the login came before the drive
        stage.ctl(&["reminders", "on"])?;
        let _connected = Mount::of_folder(&drive, &mount_point)?;
        let _agent = stage.start_agent()?;
        jump(stage, "2026-11-23T20:02:00+01:00")?;
        let raised = stage.notifications()?.wait_for(1)?;
        ensure!(raised.summary == OPEN, "{raised:?}");
        Ok(())
    })
}

#[test]
fn an_agent_whose_drive_goes_and_comes_back_shows_the_reminders_of_the_real_journal() -> Result<()>
{
    Stage::play(EVENING, Server::Dunst, |stage| {
        let (drive, mount_point) = (
            stage.desktop.folder().join("drive"),
            stage.desktop.folder().join("mnt"),
        );
        let Some(connected) = Mount::of_folder(&drive, &mount_point)? else {
            return Ok(());
        };
        stage.live_in(mount_point.join("rubdown"));
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
        let agent = stage.start_agent()?;
        drop(connected);
        is_missed(stage, &mount_point)?;

        let _connected = Mount::of_folder(&drive, &mount_point)?;
        stage.log_squats()?;
        stage.clock.jump_to("2026-11-23T20:02:00+01:00")?;
        let raised = wait::until("the reminder", || {
            stage.nudge()?;
            Ok(stage.notifications()?.raised()?.pop())
        })?;
        ensure!(raised.summary == OPEN, "{raised:?}");
        ensure!(stage.agent_answers()?.pid == agent.pid(), "another agent");
        ensure!(stage.ask(&["list"])?["entries"].as_array().map(Vec::len) == Some(2));
        Ok(())
    })
}
