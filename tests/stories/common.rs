//! Steps that several stories share.

use std::path::{Path, PathBuf};

use anyhow::Result;
use rubdown_tests::{Stage, Window};

/// Monday evening, after training.
pub(crate) const EVENING: &str = "2026-11-23T18:02:00+01:00";

/// The title of the main notification.
pub(crate) const OPEN: &str = "Your massage window is open";

/// The accessible name of the button, which is a contract with others.
pub(crate) const BUTTON: &str = "I just finished a workout";

/// Makes the clock jump and the agent notice.
pub(crate) fn jump(stage: &Stage, to: &str) -> Result<()> {
    stage.clock.jump_to(to)?;
    stage.nudge()
}

/// Opens the window and accepts the proposals of the first start.
pub(crate) fn open_and_begin(stage: &Stage) -> Result<Window> {
    let window = stage.open_window()?;
    window.shows("Rubdown tells you when a massage helps")?;
    window.click("button", "Begin")?;
    window.find("button", BUTTON)?;
    Ok(window)
}

/// Logs an hour of hard lower-body training that just ended, with the button and the sheet.
pub(crate) fn log_hard_session(window: &Window) -> Result<()> {
    window.click("button", BUTTON)?;
    window.shows("What did you do?")?;
    window.pick("radio", "Lower body")?;
    window.pick("radio", "8, extremely hard")?;
    window.click("button", "Save")?;
    // The first workout asks once whether anything is wrong.
    window.shows("Once, before your first plan")?;
    window.click("button", "Nothing unusual")?;
    window.lacks("dialog")
}

/// axe-core, as the front end's lock file pins it.
pub(crate) fn axe_core() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js")
}
