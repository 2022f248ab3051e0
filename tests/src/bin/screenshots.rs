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
        for walk in tour::ALL {
            let mut stage = Stage::set("2026-11-23T18:02:00+01:00", Server::Dunst)?;
            stage.speak(locale);
            let window = stage.open_window()?;
            // where it hovers over nothing
            stage.desktop.read("xdotool", &["mousemove", "0", "0"])?;
            let toured = walk(&stage, &window, &mut |view| {
                picture(&window, &out.join(language), view)
            });
            if toured.is_err() {
                stage.tell();
            }
            toured?;
        }
    }
    Ok(())
}

/// Takes the visible view and, if it is longer than the window, what comes below, window by window.
fn picture(window: &Window, folder: &Path, view: &str) -> Result<()> {
    fs::create_dir_all(folder)?;
    for (width, height) in SIZES {
        window.resize_page(width, height)?;
        for theme in ["light", "dark"] {
            window.page.script(
                "document.documentElement.dataset.theme = arguments[0]",
                &[json!(theme)],
            )?;
            window.page.script("scrollTo(0, 0)", &[])?;
            window.wait_until_still()?;
            let name = format!("{view}-{width}-{theme}");
            save(window, &folder.join(format!("{name}.png")))?;
            for page in 2..=MOST_PAGES {
                let moved = window.page.script(SCROLL_ON, &[])?;
                if moved != json!(true) {
                    break;
                }
                window.wait_until_still()?;
                save(window, &folder.join(format!("{name}-{page}.png")))?;
            }
            window.page.script("scrollTo(0, 0)", &[])?;
        }
    }
    Ok(())
}

/// More of a page than this looks like what came before.
const MOST_PAGES: u32 = 3;

/// Scrolls what is in front by most of its height, and says whether there was more.
const SCROLL_ON: &str = "
    const dialog = document.querySelector('dialog[open]');
    const parts = dialog ? [dialog, ...dialog.querySelectorAll('*')] : [];
    const scrolls = parts.find((it) =>
      it.scrollHeight > it.clientHeight + 4 && /auto|scroll/.test(getComputedStyle(it).overflowY));
    const front = scrolls ?? (dialog ? null : document.scrollingElement);
    if (!front) return false;
    const before = front.scrollTop;
    front.scrollTop += front.clientHeight * 0.9;
    return front.scrollTop > before + 4;";

fn save(window: &Window, file: &Path) -> Result<()> {
    fs::write(file, window.page.picture()?)?;
    println!("{}", file.display());
    Ok(())
}
