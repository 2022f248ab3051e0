//! The states of a plan that an evening of its own does not come to: a therapist, an easy day, two sessions
//! a day, an injury, no time, questions, and two plans at once.

use anyhow::{Context, Result};
use chrono::TimeDelta;
use serde_json::json;

use super::steps::{NOTHING_DUE, PROPOSED, at, begin, tell};
use crate::stage::Stage;
use crate::window::Window;

/// A therapist to book, then the others.
pub fn plans(
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
    let noon = "2026-11-24 12:00";
    stage.ask(&["keep", "--at", noon, "--by", "therapist", "--minutes", "60"])?;
    shows("[data-state=kept]", "today-to-book")?;
    at(stage, window, "2026-11-24T10:05:00+01:00")?;
    shows("[data-state=ask_booked]", "today-ask-booked")?;
    stage.ask(&["book"])?;
    shows("[data-state=kept]", "today-booked")?;
    at(stage, window, "2026-11-24T11:35:00+01:00")?;
    shows("[data-state=near]", "today-near-therapist")?;
    forget(stage, window)?;

    // at six, as on the evening before, when there is time for anything
    at(stage, window, "2026-11-24T18:02:00+01:00")?;
    log(stage, "running", "3", &["--flag", "none"])?;
    shows("[data-state=easy_day]", "today-easy-day")?;
    forget(stage, window)?;

    stage.log_squats()?;
    window.awaits(PROPOSED)?;
    let start = stage.clock.now() + TimeDelta::minutes(90);
    let second = json!({ "start": start.to_rfc3339(), "duration_min": 60, "kind": "training",
        "rpe_expected": 7, "activity": "running" });
    tell(window, "plan_session", &json!({ "new": second }))?;
    shows("[data-state=deferred]", "today-deferred")?;
    stage.ask(&["undo"])?;
    window.awaits(PROPOSED)?;

    let four_days = stage.clock.now() + TimeDelta::days(4);
    let away = json!([stage.clock.now().to_rfc3339(), four_days.to_rfc3339()]);
    tell(
        window,
        "add_busy",
        &json!({ "interval": away, "label": "Away" }),
    )?;
    shows("[data-state=no_slot]", "today-no-slot")?;
    stage.ask(&["undo"])?;
    forget(stage, window)?;

    let calves = ["--muscle", "calves", "--flag", "none"];
    log(stage, "running", "8", &calves)?;
    stage.ask(&["flag", "acute_injury", "--muscle", "calves"])?;
    shows("[data-state=blocked]", "today-blocked")?;
    stage.ask(&["flag", "--clear", "acute_injury"])?;
    forget(stage, window)?;

    log(stage, "running", "10", &[])?;
    shows("[data-state=questions]", "today-questions")?;
    stage.ask(&["flag", "none"])?;
    forget(stage, window)?;
    two_at_once(stage, window, &mut shows)
}

/// A massage that runs, and then is asked about, above the plan of a newer workout; and no plan, weeks later.
fn two_at_once(
    stage: &Stage,
    window: &Window,
    shows: &mut impl FnMut(&str, &str) -> Result<()>,
) -> Result<()> {
    stage.log_squats()?;
    stage.clock.jump_by(TimeDelta::minutes(5))?;
    stage.ask(&["start"])?;
    stage.clock.jump_by(TimeDelta::minutes(5))?;
    log(stage, "swimming", "8", &["--flag", "none"])?;
    shows(".top.running", "today-above-running")?;
    let later = stage.clock.now() + TimeDelta::hours(2);
    at(stage, window, &later.to_rfc3339())?;
    shows(".top.did_you_do_it", "today-above-did-you")?;
    stage.ask(&["done"]).context("it was done")?;
    let weeks_later = stage.clock.now() + TimeDelta::days(16);
    at(stage, window, &weeks_later.to_rfc3339())?;
    shows(NOTHING_DUE, "today-weeks-later")
}

/// Logs forty minutes that have just ended.
fn log(stage: &Stage, activity: &str, rpe: &str, more: &[&str]) -> Result<()> {
    let workout = ["log", activity, "--rpe", rpe, "--minutes", "40"];
    stage.ask(&[&workout, more].concat()).map(drop)
}

/// Takes the last workout away, with its plan.
fn forget(stage: &Stage, window: &Window) -> Result<()> {
    stage.ask(&["delete", "last"])?;
    window.awaits(NOTHING_DUE)
}
