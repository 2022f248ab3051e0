//! A guided session: before it, each kind of step, paused, whatever is asked meanwhile, and its end.

use anyhow::{Context, Result};
use chrono::TimeDelta;

use super::steps::{PROPOSED, at, begin, go, press};
use crate::key;
use crate::stage::Stage;
use crate::window::Window;

/// From the muscles of one's own to what was done.
pub fn session(
    stage: &Stage,
    window: &Window,
    stop: &mut dyn FnMut(&str) -> Result<()>,
) -> Result<()> {
    let mut shows = |selector: &str, name: &str| {
        window.awaits(selector)?;
        window.wait_until_still()?;
        stop(name)
    };
    begin(stage, window)?;
    stage.log_squats()?;
    window.awaits(PROPOSED)?;
    at(stage, window, "2026-11-23T20:10:00+01:00")?;

    go(window, "#session/own")?;
    shows("main .own", "session-own")?;
    go(window, "#session/own/quads,calves.left")?;
    shows(".prep", "session-own-setup")?;
    go(window, "#session/own/hip_flexors")?;
    shows("main [role=alert]", "session-refused")?;

    go(window, "#session/plan")?;
    shows(START, "session-setup")?;
    press(window, ".prep .acts .quiet")?;
    shows(".prep .which", "session-setup-signs")?;
    press(window, ".prep .acts .quiet")?;
    window.awaits(START)?;
    window.takes_presses()?;
    press(window, START)?;
    shows(".session.arrive", "session-arrive")?;
    step(stage, window, "massage")?;
    shows(".session.massage", "session-massage")?;
    step(stage, window, "change")?;
    shows(".session.change", "session-change")?;
    step(stage, window, "massage")?;
    press(window, ".session .first .primary")?;
    window.awaits(".session.paused")?;
    at(stage, window, &later(stage, 70))?;
    shows(".session.paused", "session-paused")?;

    window.takes_presses()?;
    press(window, ".session header [aria-haspopup=dialog]")?;
    shows("dialog .acts", "session-leave")?;
    escape(window)?;
    press(window, ".session .more [aria-haspopup=dialog]")?;
    shows("dialog .sheet-text ul", "session-wrong")?;
    window.takes_presses()?;
    press(window, "dialog .sheet-text li:last-child button")?;
    shows("dialog .do", "session-wrong-so")?;
    escape(window)?;
    go(window, "#journal")?;
    shows(".back", "session-elsewhere")?;
    go(window, "#session")?;
    window.awaits(".session.paused")?;
    stage.ask(&["done"])?;
    shows("main .end", "session-done")
}

const START: &str = ".prep .acts .primary";

/// Lets the session run into its next step of a kind.
fn step(stage: &Stage, window: &Window, kind: &str) -> Result<()> {
    let session = stage.ask(&["session"])?;
    let steps = session["steps"].as_array().context("no steps")?;
    let now = window.page.script(
        "return Number(document.querySelector('[data-step]').dataset.step)",
        &[],
    )?;
    let mut here = usize::try_from(now.as_u64().context("no step")?)?;
    let mut seconds = 0;
    loop {
        seconds += steps[here]["seconds"].as_i64().context("no length")?;
        here += 1;
        if steps.get(here).context("no such step")?["kind"] == kind {
            break;
        }
    }
    // a little into it: each step so far was entered at its beginning, or so much later
    at(stage, window, &later(stage, seconds))?;
    window.awaits(&format!("[data-step='{here}']"))
}

fn later(stage: &Stage, seconds: i64) -> String {
    (stage.clock.now() + TimeDelta::seconds(seconds)).to_rfc3339()
}

fn escape(window: &Window) -> Result<()> {
    window.press(key::ESCAPE)?;
    window.lacks("dialog")
}
