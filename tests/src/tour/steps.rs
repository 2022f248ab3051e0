//! What every walk does.

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use crate::stage::Stage;
use crate::window::Window;

pub(super) const NOTHING_DUE: &str = "[data-state=nothing_due]";
pub(super) const PROPOSED: &str = "[data-state=proposed]";

/// Accepts the proposals of the first start, and has no health conditions.
pub(super) fn begin(stage: &Stage, window: &Window) -> Result<()> {
    window.awaits("main form")?;
    window.wait_until_still()?;
    submit(window, "main form")?;
    window.awaits(NOTHING_DUE)?;
    stage.ask(&["conditions", "none"]).map(drop)
}

/// Jumps to an instant. Something is written as well, so that what follows from time alone is in the
/// journal and on the page.
pub(super) fn at(stage: &Stage, window: &Window, instant: &str) -> Result<()> {
    stage.clock.jump_to(instant)?;
    stage.ask(&["pause", "1h"])?;
    stage.ask(&["resume"])?;
    look(window)
}

/// Lets the page look at clock and journal, as it does when its window is shown again.
pub(super) fn look(window: &Window) -> Result<()> {
    let shown_again = "document.dispatchEvent(new Event('visibilitychange'))";
    window.page.script(shown_again, &[]).map(drop)
}

/// Has the window's shell do what only its forms can.
pub(super) fn tell(window: &Window, command: &str, arguments: &Value) -> Result<()> {
    let done = window.page.script_async(
        "const [command, values, done] = arguments;
         window.__TAURI_INTERNALS__.invoke(command, values).then(
           (value) => done({ value }), (error) => done({ error: JSON.stringify(error) }));",
        &[json!(command), arguments.clone()],
    )?;
    ensure!(done["error"].is_null(), "{command}: {done}");
    look(window)
}

pub(super) fn submit(window: &Window, form: &str) -> Result<()> {
    window.takes_presses()?;
    window
        .page
        .script(
            "document.querySelector(arguments[0]).requestSubmit()",
            &[json!(form)],
        )
        .map(drop)
}

/// Presses what a selector finds first.
pub(super) fn press(window: &Window, what: &str) -> Result<()> {
    window.takes_presses()?;
    window
        .page
        .script(
            "document.querySelector(arguments[0]).click()",
            &[json!(what)],
        )
        .map(drop)
}

pub(super) fn go(window: &Window, to: &str) -> Result<()> {
    window
        .page
        .script("location.hash = arguments[0]", &[json!(to)])
        .map(drop)
}
