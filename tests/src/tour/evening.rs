//! The life of a plan in one evening, as ARCHITECTURE.md draws it: for the person's own hands.

use anyhow::Result;

use super::steps::{NOTHING_DUE, PROPOSED, at, begin};
use crate::stage::Stage;
use crate::window::Window;

/// From nothing to a massage that is done.
pub fn evening(
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
    shows(NOTHING_DUE, "today-nothing-due")?;
    stage.log_squats()?;
    shows(PROPOSED, "today-proposed")?;
    at(stage, window, "2026-11-23T20:10:00+01:00")?;
    shows("[data-state=window_open]", "today-window-open")?;
    stage.ask(&["keep", "--at", "21:00"])?;
    shows("[data-state=kept]", "today-kept-self")?;
    at(stage, window, "2026-11-23T20:52:00+01:00")?;
    shows("[data-state=near]", "today-near")?;
    stage.ask(&["start"])?;
    shows("[data-state=running]", "today-running-alone")?;
    stage.ask(&["cancel"])?;
    at(stage, window, "2026-11-23T21:20:00+01:00")?;
    shows("[data-state=unanswered]", "today-unanswered")?;
    stage.ask(&["done"])?;
    shows("[data-state=done]", "today-done-kept")
}
