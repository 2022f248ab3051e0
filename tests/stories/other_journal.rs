//! Another sound journal laid over the living one by hand: with each program alive, at once and later.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use rubdown_tests::{Outcome, Server, Stage, rubdown, signal, wait};

use crate::common::{EVENING, jump, open_and_begin};

/// How the other file comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum How {
    /// `cp`: the same file has another content.
    Copied,
    /// `mv`: another file has the name.
    Moved,
}

/// When the next thing is asked of Rubdown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    AtOnce,
    /// After the programs that are alive have had their time.
    Later,
}

const EVERY_WAY: [(How, When); 4] = [
    (How::Copied, When::AtOnce),
    (How::Moved, When::AtOnce),
    (How::Copied, When::Later),
    (How::Moved, When::Later),
];

/// A closed journal of someone else with one workout, which is called so.
fn journal_of_other(stage: &Stage, name: &str) -> Result<PathBuf> {
    let home = stage.desktop.folder().join(name);
    let mut command = Command::new(rubdown("rubdownctl")?);
    stage
        .dress(&mut command)
        .args(["log", "cycling", "--rpe", "4", "--note", name])
        .env("RUBDOWN_HOME", &home)
        .env_remove("DISPLAY");
    let logged = Outcome::of(&mut command, "")?;
    ensure!(logged.code == 0, "{logged:?}");
    Ok(home.join("journal.sqlite"))
}

fn lay(how: How, from: &Path, over: &Path) -> Result<()> {
    match how {
        How::Copied => fs::copy(from, over).map(drop)?,
        How::Moved => fs::rename(from, over)?,
    }
    Ok(())
}

/// The notes of all entries, newest first.
fn notes(stage: &Stage) -> Result<Vec<String>> {
    let list = stage.ask(&["list"])?;
    let entries = list["entries"].as_array().context("no entries")?;
    let note = |entry: &serde_json::Value| entry["note"].as_str().unwrap_or_default().to_owned();
    Ok(entries.iter().map(note).collect())
}

/// How many logs were set aside, because another file was laid over theirs.
fn set_aside(stage: &Stage) -> Result<usize> {
    let entries = fs::read_dir(stage.home())?.collect::<Result<Vec<_>, _>>()?;
    let kept = |entry: &&fs::DirEntry| {
        entry
            .file_name()
            .to_string_lossy()
            .contains("-overwritten-")
    };
    Ok(entries.iter().filter(kept).count())
}

/// The first entry brings the first backup, which empties the log.
fn begin(stage: &Stage) -> Result<()> {
    stage
        .ask(&["log", "running", "--rpe", "5", "--note", "first"])
        .map(drop)
}

/// Writes something, lays another journal over it, and looks at what counts now.
fn is_used_as_it_is(stage: &Stage, how: How, when: When, alive: bool) -> Result<()> {
    let name = format!("{how:?}-{when:?}");
    let theirs = journal_of_other(stage, &name)?;
    // it would soon empty the log
    let agents = stage.processes("rubdown-agent");
    for agent in &agents {
        signal("STOP", agent.pid)?;
    }
    stage.ask(&["log", "running", "--rpe", "6", "--note", "mine"])?;
    let before = set_aside(stage)?;
    let log = fs::metadata(stage.home().join("journal.sqlite-wal"));
    let has_log = log.is_ok_and(|log| log.len() > 0);
    ensure!(
        has_log == alive,
        "{name}: what was written is not in the log"
    );
    lay(how, &theirs, &stage.home().join("journal.sqlite"))?;
    for agent in &agents {
        signal("CONT", agent.pid)?;
    }
    if when == When::Later {
        let later = stage.clock.now() + chrono::TimeDelta::minutes(10);
        stage.clock.jump_to(&later.to_rfc3339())?;
        if !agents.is_empty() {
            stage.nudge()?;
        }
        if alive {
            wait::until("the log is set aside without being asked", || {
                Ok((set_aside(stage)? > before).then_some(()))
            })?;
        }
    }
    ensure!(notes(stage)? == [&*name], "{name}: {:?}", notes(stage)?);
    let kept = set_aside(stage)? - before;
    ensure!(
        kept == usize::from(alive),
        "{name}: {kept} logs were set aside"
    );
    stage.ask(&["log", "running", "--rpe", "6", "--note", "after"])?;
    let mut after = notes(stage)?;
    after.sort();
    ensure!(after == [&*name, "after"], "{name}: {after:?}");
    ensure!(stage.ctl(&["check"])?.code == 0, "{name}: it is damaged");
    let said = stage.ask(&["status"])?.to_string();
    ensure!(!said.contains("restored"), "{name}: {said}");
    Ok(())
}

#[test]
fn with_nobody_alive_another_journal_is_used_as_it_is() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        for (how, when) in EVERY_WAY {
            is_used_as_it_is(stage, how, when, false)?;
        }
        Ok(())
    })
}

#[test]
fn with_the_agent_alive_another_journal_is_used_as_it_is() -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        begin(stage)?;
        let agent = stage.start_agent()?;
        for (how, when) in EVERY_WAY {
            is_used_as_it_is(stage, how, when, true)?;
            ensure!(
                stage.agent_answers()?.pid == agent.pid(),
                "it is another agent"
            );
        }
        // the reminder that comes is one of the journal that counts
        stage.log_squats()?;
        jump(stage, "2026-11-23T20:30:00+01:00")?;
        stage.notifications()?.wait_for(1).map(drop)
    })
}

#[test]
fn with_window_and_agent_alive_another_journal_is_used_as_it_is() -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        let window = open_and_begin(stage)?;
        stage.agent_answers()?;
        begin(stage)?;
        for (how, when) in EVERY_WAY {
            is_used_as_it_is(stage, how, when, true)?;
        }
        window.click("link", "Journal")?;
        window.shows("2 workouts")?;
        window.close()
    })
}

#[test]
fn with_the_window_alone_alive_another_journal_is_used_as_it_is() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let window = open_and_begin(stage)?;
        stage.agent_answers()?;
        agent_client::quit(&platform::Home::within(stage.home()))?;
        wait::until("the agent is gone", || {
            Ok(stage.processes("rubdown-agent").is_empty().then_some(()))
        })?;
        begin(stage)?;
        for (how, when) in EVERY_WAY {
            is_used_as_it_is(stage, how, when, true)?;
        }
        window.click("link", "Journal")?;
        window.shows("2 workouts")?;
        window.close()
    })
}
