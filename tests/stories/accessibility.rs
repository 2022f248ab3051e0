//! Every view works by keyboard alone, and axe finds no fault.

use anyhow::{Context, Result, ensure};
use rubdown_tests::{Server, Stage, key, tour};
use serde_json::json;

use crate::common::{BUTTON, EVENING, axe_core};

/// Walks, and has axe look at each stop: light and dark, wide and narrow.
fn axe_finds_nothing(walk: tour::Tour) -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        let window = stage.open_window()?;
        let mut findings = Vec::new();
        walk(stage, &window, &mut |view| {
            for (width, height) in [(1100, 760), (420, 700)] {
                window.resize_page(width, height)?;
                for theme in ["light", "dark"] {
                    window.page.script(
                        "document.documentElement.dataset.theme = arguments[0]",
                        &[json!(theme)],
                    )?;
                    window
                        .wait_until_still()
                        .with_context(|| format!("{view} {theme} {width}"))?;
                    let found = window
                        .axe(&axe_core())
                        .with_context(|| format!("{view} {theme} {width}"))?;
                    findings.extend(
                        found
                            .into_iter()
                            .map(|one| format!("{view}, {theme}, {width}: {one}")),
                    );
                }
            }
            Ok(())
        })?;
        ensure!(findings.is_empty(), "axe finds:\n{}", findings.join("\n"));
        window.close()
    })
}

#[test]
fn axe_finds_nothing_in_any_view() -> Result<()> {
    axe_finds_nothing(tour::views)
}

#[test]
fn axe_finds_nothing_in_the_life_of_a_plan() -> Result<()> {
    axe_finds_nothing(tour::evening)
}

#[test]
fn axe_finds_nothing_in_other_states_of_a_plan() -> Result<()> {
    axe_finds_nothing(tour::plans)
}

#[test]
fn axe_finds_nothing_where_something_stands_against_a_massage() -> Result<()> {
    axe_finds_nothing(tour::safety)
}

#[test]
fn axe_finds_nothing_in_a_guided_session() -> Result<()> {
    axe_finds_nothing(tour::session)
}

#[test]
fn everything_can_be_done_by_keyboard_alone() -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        let window = stage.open_window()?;
        window.shows("Rubdown tells you when a massage helps")?;
        window.tab_to("button", "Begin")?;
        window.press(key::ENTER)?;

        window.shows("Trained today?")?;
        window.tab_to("button", BUTTON)?;
        window.press(key::ENTER)?;
        window.shows("What did you do?")?;
        // Within a group of choices the arrow keys move.
        window.tab_to("radio", "6, hard to very hard")?;
        window.press(key::RIGHT)?;
        window.press(key::RIGHT)?;
        window.tab_to("button", "Save")?;
        window.press(key::ENTER)?;
        window.shows("Once, before your first plan")?;
        window.tab_to("button", "Nothing unusual")?;
        window.press(key::ENTER)?;
        window.awaits("[data-state=proposed]")?;
        let logged = stage.ask(&["list"])?;
        ensure!(logged["entries"][0]["rpe"] == 8, "{logged}");

        window.tab_to("button", "Another time")?;
        window.press(key::ENTER)?;
        window.shows("Or click a time on the band.")?;
        window.press(key::ESCAPE)?;
        window.tab_to("button", "Keep 21:00")?;
        window.press(key::ENTER)?;
        window.shows("21:00 is kept")?;

        window.tab_to("link", "Journal")?;
        window.press(key::ENTER)?;
        let entry = "Mon 23 18:02 Lower body RPE 8 1 h";
        window.tab_to("button", entry)?;
        window.press(key::ENTER)?;
        window.tab_to("button", "Delete")?;
        window.press(key::ENTER)?;
        window.shows("Your journal begins with your first workout")?;
        window.takes_presses()?;
        window.page.press('z', &[key::CONTROL])?;
        window.find("button", entry)?;

        window.tab_to("link", "Guides")?;
        window.press(key::ENTER)?;
        window.shows("Swedish massage")?;
        window.page.press('/', &[])?;
        let field = window.page.focused()?;
        ensure!(
            window.page.role(&field)? == "searchbox",
            "`/` does not search"
        );
        for letter in "percussion".chars() {
            window.press(letter)?;
        }
        window.tab_to("link", "Massage gun (percussion)")?;
        window.press(key::ENTER)?;
        window.shows("Sources")?;

        window.tab_to("link", "Settings")?;
        window.press(key::ENTER)?;
        window.shows("Private notifications")?;
        window.tab_to("radio", "System default")?;
        window.press(key::DOWN)?;
        window.press(key::DOWN)?;
        window.awaits("html[data-theme=dark]")?;
        window.page.press('1', &[key::CONTROL])?;
        window.awaits("#now")?;
        window.close()
    })
}
