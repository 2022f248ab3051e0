//! A walk through every view, in whatever language the window speaks.

use anyhow::Result;
use serde_json::json;

use crate::stage::Stage;
use crate::wait;
use crate::window::{Window, key};

/// Opens the window on an empty journal and goes through every view, stopping at each with its
/// name. `stop` may look at the page and must leave it as it was.
pub fn tour(
    stage: &Stage,
    window: &Window,
    mut stop: impl FnMut(&str) -> Result<()>,
) -> Result<()> {
    let mut at = |name: &str| window.settled().and_then(|()| stop(name));
    window.awaits("main form")?;
    at("first-start")?;
    submit(window, "main form")?;
    window.awaits("main .big")?;
    at("today-empty")?;

    press_log(window)?;
    at("log")?;
    submit(window, "dialog form")?;
    window.awaits("dialog form.safety")?;
    at("log-safety")?;
    window.press(key::ESCAPE)?;
    window.lacks("dialog")?;

    stage.ask(&["log", "strength_lower", "--rpe", "8", "--minutes", "60"])?;
    window.awaits("#now")?;
    at("today-plan")?;
    press(window, "main .acts [aria-expanded]")?;
    at("today-another-time")?;
    stage.ask(&["travelled"])?;
    window.awaits("#clot")?;
    at("today-clot-question")?;
    stage.ask(&["clot", "no"])?;
    window.lacks("#clot")?;

    go(window, "#guides")?;
    window.awaits("input[type=search]")?;
    at("guides")?;
    go(window, "#guide/swedish")?;
    window.awaits("main article, main h1")?;
    at("guide")?;
    go(window, "#settings")?;
    window.awaits("main [type=radio]")?;
    at("settings")?;
    go(window, "#today")?;
    window.awaits("#now")?;
    window.page.press('?', &[])?;
    window.awaits("dialog")?;
    at("shortcuts")?;
    window.press(key::ESCAPE)?;

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
    wait::until("the red flag closes the plan", || {
        let slot = window
            .page
            .script("return !document.querySelector('.when')", &[])?;
        Ok((slot == json!(true)).then_some(()))
    })?;
    at("today-red-flag")
}

fn submit(window: &Window, form: &str) -> Result<()> {
    window
        .page
        .script(
            "document.querySelector(arguments[0]).requestSubmit()",
            &[json!(form)],
        )
        .map(drop)
}

fn press(window: &Window, what: &str) -> Result<()> {
    window
        .page
        .script(
            "document.querySelector(arguments[0]).click()",
            &[json!(what)],
        )
        .map(drop)
}

fn press_log(window: &Window) -> Result<()> {
    window.page.press('n', &[key::CONTROL])?;
    window.awaits("dialog form")
}

fn go(window: &Window, to: &str) -> Result<()> {
    window
        .page
        .script("location.hash = arguments[0]", &[json!(to)])
        .map(drop)
}
