//! Every view, from the first start to a journal of most of a year.

use anyhow::{Result, ensure};
use chrono::TimeDelta;
use serde_json::json;

use super::steps::{NOTHING_DUE, PROPOSED, go, press, submit};
use crate::key;
use crate::stage::Stage;
use crate::window::Window;

/// Visits every view.
pub fn views(
    stage: &Stage,
    window: &Window,
    stop: &mut dyn FnMut(&str) -> Result<()>,
) -> Result<()> {
    let mut at = |name: &str| window.wait_until_still().and_then(|()| stop(name));
    window.awaits("main form")?;
    at("first-start")?;
    empty(window, &mut at)?;

    press_log(window)?;
    at("log")?;
    submit(window, "dialog form")?;
    window.awaits("dialog .safety")?;
    at("log-safety")?;
    window.press(key::ESCAPE)?;
    window.lacks("dialog")?;
    stage.ask(&["flag", "none"])?;
    stage.ask(&["delete", "last"])?;

    stage.log_squats()?;
    window.awaits(PROPOSED)?;
    at("today-plan")?;
    press(window, HOW_TO)?;
    at("today-how-to")?;
    press(window, HOW_TO)?;
    press(window, WRONG)?;
    window.awaits("dialog form")?;
    press(window, "dialog input")?;
    at("today-something-wrong")?;
    window.press(key::ESCAPE)?;
    window.lacks("dialog")?;
    conditions(window, &mut at)?;
    press(window, ".top.check_in [aria-haspopup=dialog]")?;
    window.awaits("dialog form")?;
    press(window, "dialog input")?;
    at("today-check-in")?;
    window.press(key::ESCAPE)?;
    window.lacks("dialog")?;
    press(window, "main .line1 [aria-expanded]")?;
    at("today-another-time")?;
    press(window, "main .line1 [aria-expanded]")?;
    stage.ask(&["travelled"])?;
    window.awaits(".top.clot_question")?;
    at("today-clot-question")?;
    stage.ask(&["clot", "no"])?;
    window.lacks(".top.clot_question")?;
    stage.ask(&["keep"])?;
    window.awaits("[data-state=kept]")?;
    at("today-kept")?;
    stage.ask(&["undo"])?;
    window.awaits(PROPOSED)?;
    stage.ask(&["start"])?;
    window.awaits("[data-state=running]")?;
    at("today-running")?;
    stage.ask(&["undo"])?;
    window.awaits(PROPOSED)?;

    go(window, "#guides")?;
    window.awaits("input[type=search]")?;
    at("guides")?;
    go(window, "#guide/swedish")?;
    window.awaits("main article, main h1")?;
    at("guide")?;
    go(window, "#guide/calves")?;
    window.awaits("main svg.figure")?;
    at("guide-muscle")?;
    go(window, "#settings")?;
    window.awaits("main [type=radio]")?;
    at("settings")?;
    go(window, "#today")?;
    window.awaits(PROPOSED)?;
    window.page.press('?', &[])?;
    window.awaits("dialog")?;
    at("shortcuts")?;
    window.press(key::ESCAPE)?;
    window.lacks("dialog")?;

    // right after training nothing can be done already
    stage.clock.jump_by(TimeDelta::minutes(30))?;
    stage.ask(&["done"])?;
    window.awaits("[data-state=done]")?;
    at("today-done")?;
    stage.clock.jump_by(TimeDelta::hours(20))?;
    window.page.script("location.reload()", &[])?;
    window.awaits(".top.soreness")?;
    at("today-soreness")?;

    stage.ask(&[
        "log",
        "running",
        "--rpe",
        "9",
        "--minutes",
        "90",
        "--flag",
        "dark_urine",
    ])?;
    window.awaits(".stop")?;
    at("today-red-flag")?;
    press(window, ".stop p .btn")?;
    window.awaits(".stop [role=group]")?;
    at("today-red-flag-resolved")?;
    journal(window, at)
}

/// What is there before anything is logged.
fn empty(window: &Window, mut at: impl FnMut(&str) -> Result<()>) -> Result<()> {
    submit(window, "main form")?;
    window.awaits(NOTHING_DUE)?;
    at("today-empty")?;
    go(window, "#journal")?;
    window.awaits("main .empty")?;
    at("journal-empty")?;
    go(window, "#insights")?;
    window.awaits("main ul.empty")?;
    at("insights-empty")?;
    go(window, "#today")?;
    window.awaits(NOTHING_DUE)
}

/// The question about health conditions, which comes before that for a check-in.
fn conditions(window: &Window, mut at: impl FnMut(&str) -> Result<()>) -> Result<()> {
    press(window, ".top.conditions [aria-haspopup=dialog]")?;
    window.awaits("dialog form")?;
    at("today-conditions")?;
    submit(window, "dialog form")?;
    window.lacks("dialog")?;
    window.awaits(".top.check_in")?;
    window.takes_presses()
}

/// The journal with a week in it, and with most of a year; and what it tells.
fn journal(window: &Window, mut at: impl FnMut(&str) -> Result<()>) -> Result<()> {
    fill(window, 0, 7)?;
    go(window, "#journal")?;
    window.awaits("[data-entry]")?;
    at("journal-week")?;
    press(window, "[data-entry^=massage] button")?;
    press(window, "[data-entry^=workout] button")?;
    at("journal-entry")?;
    go(window, "#settings")?;
    window.awaits("main #conditions")?;
    fill(window, 7, 300)?;
    go(window, "#journal")?;
    window.awaits("[data-entry]")?;
    for _ in 0..3 {
        window
            .page
            .script("scrollTo(0, document.documentElement.scrollHeight)", &[])?;
        window.wait_until_still()?;
    }
    at("journal-long")?;
    go(window, "#insights")?;
    window.awaits("main svg[role=img]")?;
    window.page.script("scrollTo(0, 0)", &[]).map(drop)?;
    at("insights")
}

/// Writes a range of days into the journal, as the sheets do.
fn fill(window: &Window, first: u32, last: u32) -> Result<()> {
    let done = window.page.script_async(
        "const [first, last, done] = arguments;
         const tell = window.__TAURI_INTERNALS__.invoke;
         const at = (day, hour) => new Date(Date.UTC(2026, 10, 22 - day, hour)).toISOString();
         const activities = ['running', 'strength_lower', 'tennis', 'hiit'];
         (async () => {
           for (let day = first; day < last; day += 1) {
             await tell('log_workout', { new: {
               activity: activities[day % 4], end: at(day, 17), duration_min: 40 + day % 3 * 15,
               rpe: 3 + day % 7, muscles: [], competition: day % 9 === 5, soreness: null,
               flags: [], local_issues: [], note: day % 4 ? '' : 'Heavy legs, better on the way back',
             } });
             if (day % 3 === 0) await tell('log_massage', { new: {
               start: at(day, 20), minutes: day % 2 ? 15 : 60, pressure: 3, muscles: [],
               type: day % 2 ? 'swedish' : 'sports', delivery: day % 2 ? 'self' : 'therapist',
             } });
           }
         })().then(() => done(true), (error) => done(JSON.stringify(error)));",
        &[json!(first), json!(last)],
    )?;
    ensure!(done == json!(true), "the journal was not filled: {done}");
    Ok(())
}

/// The link to the safety questions that is always on Today.
const WRONG: &str = "main .foot [aria-haspopup=dialog]";
const HOW_TO: &str = "main .folds details:nth-of-type(2) summary";

fn press_log(window: &Window) -> Result<()> {
    window.page.press('n', &[key::CONTROL])?;
    window.awaits("dialog form")
}
