//! The browser engine's process may end at any time.

use anyhow::{Context, Result, ensure};
use rubdown_tests::{Process, Program, Screen, Server, Stage, Window, key, signal, wait};
use serde_json::json;

use crate::common::{BUTTON, EVENING, open_and_begin};

/// The process in which the page runs.
const PAGE: &str = "WebKitWebProcess";

/// A page that is drawn has more colours than an empty window.
const DRAWN: usize = 40;

/// How long nothing may change on the screen for everything to be done, in looks: longer than a frame, and
/// shorter than a caret that blinks is there.
const AT_REST: usize = 6;

/// A window without a driver, which would end with the page's process.
struct Alone {
    program: Program,
    screen: Screen,
}

impl Alone {
    fn open(stage: &Stage) -> Result<Self> {
        let alone = Self {
            program: stage.start_window_again(&[])?,
            screen: Screen::of(&stage.desktop)?,
        };
        alone.draws_anew(0)?;
        Ok(alone)
    }

    /// The page's process, once it is another than `before` and has drawn.
    fn draws_anew(&self, before: u32) -> Result<Process> {
        wait::until("the page is drawn", || {
            let window = self.screen.window_of(self.program.pid())?;
            let drawn = match window {
                Some(window) => self.screen.colours(window)? > DRAWN,
                None => false,
            };
            Ok(self.page().filter(|page| drawn && page.pid != before))
        })
    }

    /// Presses keys, each once what the one before has changed is drawn.
    fn press(&self, stage: &Stage, keys: &[&str]) -> Result<()> {
        for key in keys {
            self.rests()?;
            stage.desktop.read("xdotool", &["key", key])?;
        }
        self.rests()
    }

    /// Waits until the window's picture has stood still for a while.
    fn rests(&self) -> Result<()> {
        let mut last = Vec::new();
        let mut same = 0;
        wait::until("the window rests", || {
            let window = self.screen.window_of(self.program.pid())?;
            let now = self.screen.picture(window.context("no window")?)?;
            same = if now == last { same + 1 } else { 0 };
            last = now;
            Ok((same > AT_REST).then_some(()))
        })
    }

    fn page(&self) -> Option<Process> {
        let window = Process {
            pid: self.program.pid(),
        };
        let mut family = window.family().into_iter();
        family.find(|process| process.name().as_deref() == Some(PAGE) && process.runs())
    }

    fn kill_page(&self) -> Result<u32> {
        let page = self.page().context("no page")?;
        signal("KILL", page.pid)?;
        Ok(page.pid)
    }
}

/// Waits for the dialog that says what happened, and presses Return in it, which loads the page again.
fn load_again(stage: &Stage) -> Result<()> {
    let search = [
        "search",
        "--onlyvisible",
        "--name",
        "The page stopped working",
    ];
    let dialog = || stage.desktop.read("xdotool", &search);
    wait::until("the window says what happened and takes a key", || {
        let found = dialog()?;
        let id = found.lines().last().context("no dialog")?;
        let press = ["windowfocus", "--sync", id, "key", "Return"];
        stage.desktop.read("xdotool", &press).map(Some)
    })?;
    wait::until("the dialog goes", || Ok(dialog().is_err().then_some(())))
}

#[test]
fn a_page_whose_process_is_killed_comes_back_by_itself_and_asks_the_second_time() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let mut window = Alone::open(stage)?;
        let first = window.kill_page()?;
        window.draws_anew(first)?;
        let second = window.kill_page()?;
        load_again(stage)?;
        window.draws_anew(second)?;
        window.program.must_run()
    })
}

/// How often Tab has to be pressed in a new log sheet to come to the field of its length.
fn tabs_to_length(stage: &Stage) -> Result<usize> {
    let window = open_and_begin(stage)?;
    window.click("button", BUTTON)?;
    window.shows("What did you do?")?;
    let mut tabs = 0;
    let name = |window: &Window| window.page.label(&window.page.focused()?);
    while name(&window)? != "Minutes" {
        ensure!(tabs < 50, "Tab never comes to the length");
        window.press(key::TAB)?;
        tabs += 1;
    }
    window.press(key::ESCAPE)?;
    window.lacks("dialog")?;
    window.close()?;
    Ok(tabs)
}

#[test]
fn what_was_typed_into_a_sheet_is_there_again_after_its_page_was_killed() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let tabs = tabs_to_length(stage)?;
        let mut window = Alone::open(stage)?;
        window.press(stage, &["ctrl+n"])?;
        window.press(stage, &vec!["Tab"; tabs])?;
        window.press(stage, &["ctrl+a", "4", "7"])?;
        let before = window.kill_page()?;
        window.draws_anew(before)?;
        // the sheet is open again, and Enter saves it
        let list = wait::until("the workout is saved", || {
            window.press(stage, &["Return"])?;
            let list = stage.ask(&["list"])?;
            Ok((list["entries"] != json!([])).then_some(list))
        })?;
        let logged = list["entries"].as_array().context("no list")?;
        ensure!(
            logged.len() == 1 && logged[0]["duration_min"] == 47,
            "what was typed is lost: {list}"
        );
        window.program.must_run()
    })
}

#[test]
fn a_page_whose_process_ends_while_it_starts_leaves_a_window_that_asks() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let mut window = Alone::open(stage)?;
        for _ in 0..2 {
            let first = window.kill_page()?;
            let next = wait::closely("the next process", || {
                Ok(window.page().filter(|page| page.pid != first))
            })?;
            // before it has told its number to the window, which its engine would not survive
            signal("KILL", next.pid)?;
            load_again(stage)?;
            window.draws_anew(next.pid)?;
        }
        window.program.must_run()?;
        window.screen.close(
            window
                .screen
                .window_of(window.program.pid())?
                .context("no window")?,
        )?;
        ensure!(window.program.ended()?.success(), "it did not end well");
        Ok(())
    })
}
