//! The clipboard, which takes something out of the window on purpose.

use anyhow::{Context, Result, ensure};
use rubdown_tests::{Clipboard, ClipboardManager, Server, Stage, Window, wait};

use crate::common::{EVENING, open_and_begin};

/// What the window says where what was copied goes with it.
const FOR_NOW: &str = "Paste it before you close Rubdown: this desktop does not keep it.";

/// Copies the summary for a therapist.
fn copy_summary(stage: &Stage) -> Result<Window> {
    let window = open_and_begin(stage)?;
    stage.log_squats()?;
    window.awaits("[data-state=proposed]")?;
    window.page.script(
        "document.querySelector('details:has([data-print])').open = true",
        &[],
    )?;
    window.click("button", "Copy")?;
    Ok(window)
}

#[test]
fn what_is_copied_where_no_manager_keeps_it_is_said_to_go_with_the_window() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let window = copy_summary(stage)?;
        window.shows(FOR_NOW)?;
        let clipboard = Clipboard::of(&stage.desktop)?;
        let copied = clipboard.text()?.context("nothing was copied")?;
        ensure!(copied.contains("Lower body"), "{copied}");
        window.close()?;
        ensure!(clipboard.text()?.is_none(), "it was kept after all");
        Ok(())
    })
}

#[test]
fn what_is_copied_is_handed_to_the_manager_when_the_window_closes() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let _manager = ClipboardManager::start(&stage.desktop)?;
        let window = copy_summary(stage)?;
        window.shows("Copied")?;
        ensure!(!window.text()?.contains(FOR_NOW), "{}", window.text()?);
        let clipboard = Clipboard::of(&stage.desktop)?;
        let copied = clipboard.text()?.context("nothing was copied")?;
        window.close()?;
        let kept = wait::until("the clipboard is there", || clipboard.text())?;
        ensure!(kept == copied, "{kept}");
        Ok(())
    })
}
