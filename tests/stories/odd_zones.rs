//! Zones of which the engine may know less than Rubdown.

use anyhow::{Context, Result, ensure};
use rubdown_tests::{Server, Stage};
use serde_json::json;

use crate::common::{BUTTON, open_and_begin};

/// The time of day according to the engine.
const ENGINES: &str = "return new Intl.DateTimeFormat('en-GB',
    { timeZone: arguments[0], hour: '2-digit', minute: '2-digit' }).format(new Date(arguments[1]))";

/// One evening in a zone whose rules changed lately: at half past seven, a workout that ended at seven.
fn window_and_terminal_agree(zone: &'static str, evening: &str, seven: &str) -> Result<()> {
    Stage::play(evening, Server::None, |stage| {
        stage.travel_to(zone);
        let window = open_and_begin(stage)?;
        let clock = window
            .page
            .script(ENGINES, &[json!(zone), json!(evening)])?;
        if clock == json!("19:30") {
            eprintln!("the engine here knows {zone}, so this proves less");
        }
        window.click("button", BUTTON)?;
        window.pick("radio", "8, extremely hard")?;
        window.pick("radio", "At …")?;
        window.fill("textbox", "Ended at", "19:00")?;
        window.click("button", "Save")?;
        window.shows("Once, before your first plan")?;
        window.click("button", "Nothing unusual")?;
        window.lacks("dialog")?;

        let list = stage.ask(&["list"])?;
        let end = list["entries"][0]["end"].as_str().unwrap_or_default();
        ensure!(end.starts_with(seven), "{zone}: 19:00 was saved as {end}");
        let plan = stage.ask(&["plan"])?;
        let start = plan["slot"]["start"].as_str();
        let slot = start
            .and_then(|it| it.get(11..16))
            .with_context(|| format!("{plan}"))?;
        let said = stage.ctl(&["plan"])?.out;
        ensure!(said.contains(slot), "{slot} is not in: {said}");
        window.shows(slot)?;
        window.click("link", "Journal")?;
        window.shows("19:00")?;
        window.close()
    })
}

#[test]
fn what_is_typed_and_shown_in_almaty_is_what_the_terminal_says() -> Result<()> {
    // an hour less since March 2024
    window_and_terminal_agree(
        "Asia/Almaty",
        "2026-11-23T19:30:00+05:00",
        "2026-11-23T14:00",
    )
}

#[test]
fn what_is_typed_and_shown_in_mexico_is_what_the_terminal_says() -> Result<()> {
    // without summer time since October 2022
    window_and_terminal_agree(
        "America/Mexico_City",
        "2026-07-20T19:30:00-06:00",
        "2026-07-21T01:00",
    )
}
