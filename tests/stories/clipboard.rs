//! The clipboard, which takes something out of the window on purpose.

use anyhow::Result;
use rubdown_tests::{Server, Stage};

use crate::common::{EVENING, open_and_begin};

#[test]
fn what_is_copied_where_no_manager_keeps_it_is_said_to_go_with_the_window() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let window = open_and_begin(stage)?;
        stage.ask(&[
            "log",
            "strength_lower",
            "--rpe",
            "8",
            "--minutes",
            "60",
            "--flag",
            "none",
        ])?;
        window.awaits("[data-state=proposed]")?;
        window.page.script(
            "document.querySelector('details:has([data-print])').open = true",
            &[],
        )?;
        window.click("button", "Copy")?;
        window.shows("Paste it before you close Rubdown: this desktop does not keep it.")?;
        window.close()
    })
}
