//! What a guided session costs, and how late its steps come while the window is hidden.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use chrono::{DateTime, Utc};
use rubdown_tests::{Process, Server, Stage, Window, wait};
use serde_json::Value;

/// Prints the window's processor time and memory during a session: seen, with motion and without, and then
/// minimised, each for this long; and how late the steps came meanwhile.
pub(crate) fn print(watched: Duration) -> Result<()> {
    println!(
        "\nA guided session, watched for {} s each:",
        watched.as_secs()
    );
    println!(
        "{:<16}{:>14}{:>14}{:>12}",
        "", "processor %", "PSS MiB", "then"
    );
    let stage = set()?;
    let window = begin(&stage)?;
    watch("with motion", &window, watched)?;
    window.close()?;

    let stage = set()?;
    without_motion(&stage)?;
    let _agent = stage.start_agent()?;
    let window = begin(&stage)?;
    let began = stage.ask(&["session"])?;
    window.page.script(WATCH_STEPS, &[])?;
    watch("without", &window, watched)?;
    window.minimise()?;
    wait::pass(Duration::from_secs(5));
    watch("minimised", &window, watched)?;
    let late = lateness(&began, &window)?;
    println!("steps came {late:?} ms after their instants");
    // minimised, it has no frame to close it by
    drop(window);
    Ok(())
}

fn set() -> Result<Stage> {
    let stage = Stage::set("2026-11-23T18:00:00Z", Server::Dunst)?;
    stage.clock.run(1.0)?;
    Ok(stage)
}

/// As a person asks the desktop for it.
fn without_motion(stage: &Stage) -> Result<()> {
    let folder = stage.desktop.folder().join(".config/gtk-3.0");
    std::fs::create_dir_all(&folder)?;
    let settings = "[Settings]\ngtk-enable-animations=false\n";
    Ok(std::fs::write(folder.join("settings.ini"), settings)?)
}

/// Through the first start to a session of a person's own.
fn begin(stage: &Stage) -> Result<Window> {
    let window = stage.open_window()?;
    window.click("button", "Begin")?;
    window.find("button", "I just finished a workout")?;
    let own = "location.hash = '#session/own/feet,hands,shins,forearm_flexors'";
    window.page.script(own, &[])?;
    window.click("button", "None of these, start")?;
    window.awaits("[data-step]")?;
    // what has just been opened is not yet at rest
    wait::pass(Duration::from_secs(10));
    Ok(window)
}

fn watch(name: &str, window: &Window, watched: Duration) -> Result<()> {
    let family = window.process().family();
    let pss = || -> Result<u64> { family.iter().map(|it| it.pss_kib()).sum() };
    let (used, before, began) = (sum(&family)?, pss()?, Instant::now());
    wait::pass(watched);
    let share = sum(&family)?.saturating_sub(used).as_secs_f64() / began.elapsed().as_secs_f64();
    println!(
        "{name:<16}{:>14.2}{:>14}{:>12}",
        share * 100.0,
        before / 1024,
        pss()? / 1024
    );
    Ok(())
}

fn sum(family: &[Process]) -> Result<Duration> {
    family.iter().map(|it| it.processor_time()).sum()
}

/// How late each step came, in milliseconds, by the clock of the page.
fn lateness(began: &Value, window: &Window) -> Result<Vec<i64>> {
    let seen = window.page.script("return window.changes", &[])?;
    let seen = seen.as_array().context("no changes")?;
    ensure!(!seen.is_empty(), "no step changed while it was watched");
    let since = began["running_since"].as_str().context("it does not run")?;
    let since: DateTime<Utc> = since.parse()?;
    let mut ends = since.timestamp_millis();
    let mut instants = Vec::new();
    for step in began["steps"].as_array().context("no steps")? {
        instants.push(ends);
        ends += 1000 * step["seconds"].as_i64().context("no length")?;
    }
    let late = seen.iter().map(|change| {
        let (step, at) = (change[0].as_u64(), change[1].as_i64());
        let instant = step.and_then(|step| instants.get(usize::try_from(step).ok()?));
        Ok(at.context("no time")? - instant.context("no such step")?)
    });
    late.collect()
}

/// Notes when the page changes its step.
const WATCH_STEPS: &str = "
    window.changes = [];
    const session = document.querySelector('[data-step]');
    const note = () => window.changes.push([Number(session.dataset.step), Date.now()]);
    new MutationObserver(note).observe(session, { attributeFilter: ['data-step'] });";
