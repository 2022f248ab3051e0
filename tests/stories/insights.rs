//! What the journal tells: the same in window and terminal, and as files.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use chrono::TimeDelta;
use rubdown_tests::{Server, Stage, Window, wait};
use serde_json::json;

use crate::common::{EVENING, open_and_begin};

#[test]
fn window_and_terminal_show_the_same_and_a_table_and_a_picture_are_saved() -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        let window = open_and_begin(stage)?;
        window.click("link", "Insights")?;
        window.shows("There is nothing to show yet.")?;

        for day in ["14", "16", "18"] {
            let at = format!("2026-11-{day} 17:00");
            stage.ask(&[
                "log",
                "running",
                "--rpe",
                "6",
                "--minutes",
                "45",
                "--at",
                &at,
            ])?;
            let started = format!("2026-11-{day} 20:00");
            stage.ask(&[
                "done",
                "--minutes",
                "20",
                "--by",
                "self",
                "--started",
                &started,
            ])?;
        }
        // what another program writes appears at once
        window.shows("3 massages since")?;
        window.find(
            "heading",
            "How sore you were after hard sessions was not noted in this time",
        )?;
        let shown = stage.ask(&["insights"])?;
        let same_day = &shown["windows"]["windows"][1];
        ensure!(
            same_day["window"] == "same_day" && same_day["massages"] == 3,
            "{shown}"
        );
        ensure!(shown["load"]["weeks"][0]["load"] == 270, "{shown}");

        press(&window, "Save as SVG")?;
        let picture = saved(&window)?;
        ensure!(
            picture.starts_with("<svg") && picture.matches("<circle").count() == 3,
            "{picture}"
        );
        ensure!(!picture.contains("var("), "{picture}");
        press(&window, "Show as a table")?;
        press(&window, "Save as CSV")?;
        let table = wait::until("the table is saved", || {
            Ok(Some(saved(&window)?).filter(|file| file.contains("Window,")))
        })?;
        ensure!(table.contains("Same day,2–6 h,3\r\n"), "{table}");

        // the day's name does not hide yesterday's file
        stage.clock.jump_by(TimeDelta::days(1))?;
        press(&window, "Save as CSV")?;
        window.shows("rubdown-windows-2026-11-24.csv")?;
        press(&window, "Save as CSV")?;
        window.shows("rubdown-windows-2026-11-24-2.csv")?;
        window.close()
    })
}

/// Presses a button of the first picture or table; all have the same ones.
fn press(window: &Window, name: &str) -> Result<()> {
    let script = "const [name] = arguments;
        const topics = [...document.querySelectorAll('main section')];
        const first = topics.find((topic) => topic.querySelector('svg, table'));
        const buttons = [...first.querySelectorAll('button')];
        buttons.find((button) => button.textContent.trim() === name).click();";
    window.takes_presses()?;
    window.page.script(script, &[json!(name)]).map(drop)
}

/// What is in the file that the window says it has saved.
fn saved(window: &Window) -> Result<String> {
    let path = wait::until("it is saved", || {
        let text = window.text()?;
        let path = text.lines().find_map(|line| line.strip_prefix("Saved: "));
        Ok(path.map(str::to_owned))
    })?;
    fs::read_to_string(&path).with_context(|| format!("no {path}"))
}
