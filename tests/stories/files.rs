//! Workouts from files: of a watched folder while the window is closed, and what becomes of them.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use rubdown_tests::{Drag, Screen, Server, Stage, signal, wait};
use serde_json::Value;

use crate::common::open_and_begin;

/// Monday evening, ten minutes after the run.
const AFTER: &str = "2026-11-23T18:00:00+01:00";

const ASKS: &str = "How hard was it?";

/// A track with a point each minute, as a GPX.
fn gpx(start: &str, minutes: i64) -> Result<String> {
    let start: chrono::DateTime<chrono::Utc> = start.parse()?;
    let point = |minute: i64| {
        let at = (start + chrono::TimeDelta::minutes(minute)).to_rfc3339();
        format!("<trkpt lat=\"48.{minute:03}\" lon=\"11.5\"><time>{at}</time></trkpt>")
    };
    let points: String = (0..=minutes).map(point).collect();
    Ok(format!(
        "<?xml version=\"1.0\"?><gpx version=\"1.1\" creator=\"Watch\">\
         <trk><type>running</type><trkseg>{points}</trkseg></trk></gpx>"
    ))
}

/// Logs a first workout: it alone has its safety questions.
fn is_not_new(stage: &Stage) -> Result<()> {
    let yoga = "log yoga --rpe 2 --flag none --at";
    let words: Vec<&str> = yoga.split(' ').chain(["2026-11-22 10:00"]).collect();
    stage.ask(&words).map(drop)
}

/// Someone who is not new, with a watched folder and the agent running.
fn watch(stage: &Stage) -> Result<PathBuf> {
    let window = open_and_begin(stage)?;
    window.close()?;
    is_not_new(stage)?;
    let folder = stage.desktop.folder().join("watch");
    fs::create_dir(&folder)?;
    stage.ask(&["watch", folder.to_str().context("a path")?])?;
    is_there(stage, true)?;
    Ok(folder)
}

fn is_there(stage: &Stage, there: bool) -> Result<()> {
    wait::until("the agent has looked for the folder", || {
        let status = stage.agent_answers()?;
        let seen = status.watched_folder.is_some_and(|it| it.there == there);
        Ok(seen.then_some(()))
    })
}

fn runs(stage: &Stage) -> Result<Vec<Value>> {
    let list = stage.ask(&["list"])?;
    let entries = list["entries"].as_array().context("entries")?.iter();
    Ok(entries
        .filter(|it| it["activity"] == "running")
        .cloned()
        .collect())
}

#[test]
fn a_file_in_the_folder_is_asked_about_answered_and_planned() -> Result<()> {
    Stage::play(AFTER, Server::Dunst, |stage| {
        let notifications = stage.notifications()?;
        let folder = watch(stage)?;
        fs::write(folder.join("run.gpx"), gpx("2026-11-23T16:00:00Z", 50)?)?;
        let asked = notifications.wait_for(1)?;
        ensure!(asked.summary == ASKS, "{asked:?}");
        ensure!(
            asked.body == "Running, 50 min, until 17:50. For anything in between, open Rubdown.",
            "{asked:?}"
        );
        ensure!(runs(stage)?[0]["guessed"] == true);

        // the same workout from another device, and the same file by another name: neither is doubled
        fs::write(folder.join("phone.gpx"), gpx("2026-11-23T16:01:00Z", 49)?)?;
        fs::copy(folder.join("run.gpx"), folder.join("copy of run.gpx"))?;
        fs::write(folder.join("ride.gpx"), gpx("2026-11-20T06:00:00Z", 40)?)?;
        wait::until("the others have been read", || {
            Ok((runs(stage)?.len() == 2).then_some(()))
        })?;
        ensure!(
            notifications.raised()?.len() == 1,
            "what is past asks nothing"
        );

        notifications.choose("All out (10)")?;
        // the window that the answer opened, which no driver can reach
        wait::until("the window is in front", || {
            Ok((stage.desktop.active_title()? == "Rubdown").then_some(()))
        })?;
        for window in stage.processes("rubdown") {
            signal("KILL", window.pid)?;
        }
        wait::until("the window is gone", || {
            Ok(stage.processes("rubdown").is_empty().then_some(()))
        })?;
        let window = stage.open_window()?;
        window.click("button", "Answer them")?;
        window.click("button", "Nothing unusual")?;
        window.shows("Self-massage with your hands")?;
        let run = &runs(stage)?[0];
        ensure!(run["rpe"] == 10 && run["guessed"].is_null(), "{run}");
        wait::until("the notification goes", || {
            Ok((notifications.showing()? == 0).then_some(()))
        })?;
        window.close()
    })
}

#[test]
fn a_folder_that_vanishes_is_said_and_read_again_when_it_is_back() -> Result<()> {
    Stage::play(AFTER, Server::Dunst, |stage| {
        let notifications = stage.notifications()?;
        let folder = watch(stage)?;
        let aside = folder.with_file_name("aside");
        fs::rename(&folder, &aside)?;
        // a drive that is taken away tells nobody: the next round notices
        stage.clock.jump_to("2026-11-23T18:06:00+01:00")?;
        is_there(stage, false)?;
        let said = stage.ctl(&["status"])?.out;
        ensure!(said.contains("not there"), "{said}");

        fs::write(aside.join("run.gpx"), gpx("2026-11-23T16:00:00Z", 50)?)?;
        fs::rename(&aside, &folder)?;
        stage.clock.jump_to("2026-11-23T18:12:00+01:00")?;
        is_there(stage, true)?;
        ensure!(notifications.wait_for(1)?.summary == ASKS);
        // a whole import goes at once
        stage.ask(&["undo"])?;
        ensure!(runs(stage)?.is_empty(), "undo leaves it");
        wait::until("its question goes", || {
            Ok((notifications.showing()? == 0).then_some(()))
        })
    })
}

#[test]
fn a_file_dropped_on_the_window_is_imported_and_taken_back() -> Result<()> {
    Stage::play(AFTER, Server::None, |stage| {
        let window = open_and_begin(stage)?;
        is_not_new(stage)?;
        let file = stage.desktop.folder().join("run.gpx");
        fs::write(&file, gpx("2026-11-23T16:00:00Z", 50)?)?;
        let screen = Screen::of(&stage.desktop)?;
        let target = screen
            .window_of(window.process().pid)?
            .context("no window")?;
        let list = format!("file://{}\r\n", file.display()).into_bytes();
        let drop = || Drag::offering(&stage.desktop, &[("text/uri-list", list.clone())]);
        ensure!(drop()?.drop_on(target)?, "the window took nothing");
        window.shows("1 workout added")?;
        ensure!(runs(stage)?.len() == 1);
        window.click("button", "Take the import back")?;
        wait::until("the import is taken back", || {
            Ok(runs(stage)?.is_empty().then_some(()))
        })?;
        window.close()
    })
}

#[test]
fn everything_exported_and_imported_again_is_the_same() -> Result<()> {
    Stage::play(AFTER, Server::None, |stage| {
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
        stage.ask(&["soreness", "3"])?;
        let race = ["add-session", "2026-11-29 10:00", "--competition"];
        stage.ask(&race)?;
        let file = stage.desktop.folder().join("all.json");
        let path = file.to_str().context("a path")?;
        stage.ask(&["export", path])?;
        let (list, plan) = (stage.ask(&["list"])?, stage.ask(&["plan"])?);
        let other = stage.desktop.folder().join("other");
        let there = |arguments: &[&str]| {
            let home = other.to_str().context("a path")?;
            stage.ask(&[&["--home", home], arguments].concat())
        };
        there(&["import", path])?;
        ensure!(there(&["list"])? == list, "{}", there(&["list"])?);
        ensure!(there(&["plan"])? == plan, "{}", there(&["plan"])?);
        Ok(())
    })
}
