//! Pictures of every view of the real window: light and dark, wide and narrow, in each language.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use rubdown_tests::{Server, Stage, Window, tour};
use serde_json::json;

const LANGUAGES: [(&str, &str); 2] = [("en", "en_GB.UTF-8"), ("de", "de_DE.UTF-8")];
const SIZES: [(u32, u32); 2] = [(1100, 760), (420, 700)];

fn main() -> Result<()> {
    let out = std::env::args_os().nth(1).context("into which folder?")?;
    let out = PathBuf::from(out);
    for (language, locale) in LANGUAGES {
        let mut stage = Stage::set("2026-11-23T18:02:00+01:00", Server::Dunst)?;
        stage.speak(locale);
        let window = stage.open_window()?;
        let toured = tour(&stage, &window, |view| {
            picture(&window, &out.join(language), view)
        });
        if toured.is_err() {
            stage.tell();
        }
        toured?;
    }
    Ok(())
}

/// Takes the visible view and, if it is longer than the window, the whole of it, too.
fn picture(window: &Window, folder: &Path, view: &str) -> Result<()> {
    fs::create_dir_all(folder)?;
    for (width, height) in SIZES {
        window.resize_page(width, height)?;
        for theme in ["light", "dark"] {
            window.page.script(
                "document.documentElement.dataset.theme = arguments[0]",
                &[json!(theme)],
            )?;
            window.settled()?;
            let file = folder.join(format!("{view}-{width}-{theme}.png"));
            fs::write(&file, window.page.picture()?)?;
            println!("{}", file.display());
        }
    }
    Ok(())
}
