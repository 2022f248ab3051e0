//! Walks through every view and every state, in whatever language the window speaks. Each begins with an
//! empty journal and calls `stop` with the name of what is shown, which may inspect the page and must
//! leave it as it was.

mod evening;
mod plans;
mod safety;
mod session;
mod views;

use anyhow::{Result, ensure};
use serde_json::{Value, json};

pub use self::evening::evening;
pub use self::plans::plans;
pub use self::safety::safety;
pub use self::session::session;
pub use self::views::views;
use crate::stage::Stage;
use crate::window::Window;

/// A walk through some of it.
pub type Tour = fn(&Stage, &Window, &mut dyn FnMut(&str) -> Result<()>) -> Result<()>;

/// All of them, from the window that has just been opened on Monday at 18:02.
pub const ALL: [Tour; 5] = [views, evening, plans, safety, session];

const NOTHING_DUE: &str = "[data-state=nothing_due]";
const PROPOSED: &str = "[data-state=proposed]";

/// Accepts the proposals of the first start, and has no health conditions.
fn begin(stage: &Stage, window: &Window) -> Result<()> {
    window.awaits("main form")?;
    window.settled()?;
    submit(window, "main form")?;
    window.awaits(NOTHING_DUE)?;
    stage.ask(&["conditions", "none"]).map(drop)
}

/// Jumps to an instant. Something is written as well, so that what follows from time alone is in the
/// journal and on the page.
fn at(stage: &Stage, window: &Window, instant: &str) -> Result<()> {
    stage.clock.jump_to(instant)?;
    stage.ask(&["pause", "1h"])?;
    stage.ask(&["resume"])?;
    look(window)
}

/// Lets the page look at clock and journal, as it does when its window is shown again.
fn look(window: &Window) -> Result<()> {
    let shown_again = "document.dispatchEvent(new Event('visibilitychange'))";
    window.page.script(shown_again, &[]).map(drop)
}

/// Has the window's shell do what only its forms can.
fn tell(window: &Window, command: &str, arguments: &Value) -> Result<()> {
    let done = window.page.script_async(
        "const [command, values, done] = arguments;
         window.__TAURI_INTERNALS__.invoke(command, values).then(
           (value) => done({ value }), (error) => done({ error: JSON.stringify(error) }));",
        &[json!(command), arguments.clone()],
    )?;
    ensure!(done["error"].is_null(), "{command}: {done}");
    look(window)
}

fn submit(window: &Window, form: &str) -> Result<()> {
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
fn press(window: &Window, what: &str) -> Result<()> {
    window.takes_presses()?;
    window
        .page
        .script(
            "document.querySelector(arguments[0]).click()",
            &[json!(what)],
        )
        .map(drop)
}

fn go(window: &Window, to: &str) -> Result<()> {
    window
        .page
        .script("location.hash = arguments[0]", &[json!(to)])
        .map(drop)
}
