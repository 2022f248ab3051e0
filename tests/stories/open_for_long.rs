//! A page that is left open: over night, with a sheet on it.

use anyhow::{Result, ensure};
use rubdown_tests::{Server, Stage, Window};

use crate::common::{BUTTON, EVENING, open_and_begin};

/// Lets the night pass, and the window notice by what the terminal does in the morning.
fn next_morning(stage: &Stage, window: &Window) -> Result<()> {
    stage.clock.jump_to("2026-11-24T07:45:00+01:00")?;
    stage.ask(&["pause", "1h"])?;
    window.shows("Reminders paused until 08:45")
}

#[test]
fn a_sheet_that_was_open_over_night_saves_what_it_says_in_the_morning() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let window = open_and_begin(stage)?;
        window.click("button", BUTTON)?;
        window.pick("radio", "8, extremely hard")?;
        next_morning(stage, &window)?;
        window.find("radio", "Just now")?;
        window.click("button", "Save")?;
        window.shows("Once, before your first plan")?;
        window.click("button", "Nothing unusual")?;
        window.lacks("dialog")?;
        let list = stage.ask(&["list"])?;
        let end = list["entries"][0]["end"].as_str().unwrap_or_default();
        ensure!(end.starts_with("2026-11-24T06:45"), "{list}");
        window.close()
    })
}
