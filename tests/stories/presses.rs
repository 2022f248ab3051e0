//! A press means one thing: the one it was made for, however long the key is held or however often the
//! button is clicked.

use anyhow::{Context, Result, bail, ensure};
use rubdown_tests::{Element, Screen, Server, Stage, Window, key, wait};
use serde_json::json;

use crate::common::{BUTTON, EVENING, open_and_begin};

/// How a person presses a button too long or too often.
#[derive(Debug, Clone, Copy)]
enum Way {
    /// Return is held.
    Held,
    DoubleClick,
    /// Two clicks at the lower edge, too slow for a double click, with the pointer at rest between.
    TwiceAtRest,
}

/// How long a key is held, in seconds: it repeats after two thirds of one.
const HELD: &str = "1.5";

/// What the journal says of entries, plan and warning signs.
fn journal(stage: &Stage) -> Result<String> {
    let mut all = String::new();
    for ask in ["list", "plan"] {
        all += &stage.ctl(&[ask, "--json"])?.out;
    }
    let status = stage.ask(&["status"])?;
    Ok(format!(
        "{all}{}{}",
        status["flags"], status["local_issues"]
    ))
}

/// The first button of what Today says to do.
fn first_button(window: &Window) -> Result<Element> {
    let found = window.page.script(
        "return document.querySelector('main :is(.stop, [data-state]) button:not([aria-haspopup])')
           ?? document.querySelector('main button')",
        &[],
    )?;
    Element::of(&found).context("there is no button")
}

fn press(stage: &Stage, window: &Window, button: &Element, way: Way) -> Result<()> {
    window.takes_presses()?;
    window.page.script(
        "arguments[0].focus();
         arguments[0].scrollIntoView({ block: 'center' });
         if (!('repeats' in window)) {
           // the guard stops what it refuses, but it has to look at it
           const { get } = Object.getOwnPropertyDescriptor(KeyboardEvent.prototype, 'repeat');
           Object.defineProperty(KeyboardEvent.prototype, 'repeat', { get() {
             window.repeats += Number(get.call(this));
             return get.call(this);
           } });
           addEventListener('keyup', () => (window.released = true), { capture: true });
         }
         window.repeats = 0;
         window.released = false;",
        &[button.argument()],
    )?;
    match way {
        Way::Held => {
            let held = ["keydown", "Return", "sleep", HELD, "keyup", "Return"];
            stage.desktop.read("xdotool", &held)?;
            let repeats = wait::until("the key is released", || {
                let seen = window
                    .page
                    .script("return window.released && window.repeats", &[])?;
                Ok(seen.as_u64())
            })?;
            ensure!(repeats > 5, "the key has repeated {repeats} times only");
            Ok(())
        }
        Way::DoubleClick | Way::TwiceAtRest => {
            let (down, delay) = match way {
                Way::TwiceAtRest => (0.85, "700"),
                _ => (0.5, "80"),
            };
            let at = window.page.script(
                "const { x, y, width, height } = arguments[0].getBoundingClientRect();
                 return [x + width / 2, y + height * arguments[1]].map((it) => String(Math.round(it)))",
                &[button.argument(), json!(down)],
            )?;
            let [Some(x), Some(y)] = [0, 1].map(|part| at[part].as_str()) else {
                bail!("it has no place: {at}");
            };
            let shown = Screen::of(&stage.desktop)?.window_of(window.process().pid)?;
            let id = shown.context("no window")?.to_string();
            let mouse = ["mousemove", "--window", &id, x, y];
            let clicks = ["click", "--repeat", "2", "--delay", delay, "1"];
            let both = [&mouse[..], &clicks].concat();
            stage.desktop.read("xdotool", &both).map(drop)
        }
    }
}

/// Presses the first button of the state in each way, and takes back what that did. It must have been
/// one change or none.
fn does_one_thing(stage: &Stage, window: &Window, selector: &str) -> Result<()> {
    for way in [Way::Held, Way::DoubleClick, Way::TwiceAtRest] {
        window.awaits(selector)?;
        let before = journal(stage)?;
        let button = first_button(window)?;
        let name = window.page.label(&button)?;
        press(stage, window, &button, way)?;
        window.takes_presses()?;
        if !window.page.find("dialog[open]")?.is_empty() {
            ensure!(
                journal(stage)? == before,
                "{selector}, `{name}`, {way:?}: something was saved"
            );
            window.page.press(key::ESCAPE, &[])?;
            window.lacks("dialog")?;
        } else if journal(stage)? != before {
            stage.ask(&["undo"])?;
        }
        let after = journal(stage)?;
        ensure!(
            after == before,
            "{selector}, `{name}`, {way:?}: more than one thing was done\n{before}\n{after}"
        );
    }
    Ok(())
}

#[test]
fn a_held_key_or_a_double_click_does_one_thing_in_every_state_of_a_plan() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let window = open_and_begin(stage)?;
        let showing = |name: &str| format!("[data-state={name}]");
        does_one_thing(stage, &window, &showing("nothing_due"))?;
        stage.log_squats()?;
        does_one_thing(stage, &window, &showing("proposed"))?;
        stage.ask(&["keep"])?;
        does_one_thing(stage, &window, &showing("kept"))?;
        stage.clock.jump_to("2026-11-23T20:52:00+01:00")?;
        stage.ask(&["pause", "1h"])?;
        does_one_thing(stage, &window, &showing("near"))?;
        stage.ask(&["start"])?;
        does_one_thing(stage, &window, &showing("running"))?;
        stage.ask(&["cancel"])?;
        stage.clock.jump_to("2026-11-23T21:20:00+01:00")?;
        stage.ask(&["resume"])?;
        does_one_thing(stage, &window, &showing("unanswered"))?;
        stage.ask(&["did-not"])?;
        stage.ask(&["flag", "dark_urine"])?;
        does_one_thing(stage, &window, ".stop")?;
        window.close()
    })
}

#[test]
fn a_held_key_or_a_double_click_does_one_thing_while_a_therapist_is_to_be_booked() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let window = open_and_begin(stage)?;
        stage.ask(&["conditions", "none"])?;
        stage.log_squats()?;
        let at = "2026-11-24 12:00";
        stage.ask(&["keep", "--at", at, "--by", "therapist", "--minutes", "60"])?;
        does_one_thing(stage, &window, "[data-state=kept]")?;
        stage.clock.jump_to("2026-11-24T10:05:00+01:00")?;
        stage.ask(&["pause", "1h"])?;
        does_one_thing(stage, &window, "[data-state=ask_booked]")?;
        window.close()
    })
}

#[test]
fn a_press_on_save_answers_no_safety_question_and_loses_no_workout() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let window = open_and_begin(stage)?;
        for (before, way) in [Way::Held, Way::DoubleClick, Way::TwiceAtRest]
            .into_iter()
            .enumerate()
        {
            window.click("button", BUTTON)?;
            window.pick("radio", "10, maximal")?;
            let save = window.find("button", "Save")?;
            press(stage, &window, &save, way)?;
            window
                .shows("That was all-out. Anything unusual?")
                .with_context(|| format!("{way:?}"))?;
            window.takes_presses()?;
            let list = stage.ask(&["list"])?;
            let logged = list["entries"].as_array().map_or(0, Vec::len);
            ensure!(logged == before + 1, "{way:?}: {list}");
            let next = stage.ask(&["next"])?;
            ensure!(next["questions_first"] == json!(true), "{way:?}: {next}");
            window.page.press(key::ESCAPE, &[])?;
            window.lacks("dialog")?;
        }
        window.close()
    })
}

#[test]
fn a_double_click_on_the_button_leaves_its_sheet_open_and_a_held_key_logs_nothing() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let window = open_and_begin(stage)?;
        for way in [Way::DoubleClick, Way::TwiceAtRest, Way::Held] {
            let button = window.find("button", BUTTON)?;
            press(stage, &window, &button, way)?;
            window.takes_presses()?;
            window.shows("What did you do?")?;
            let list = stage.ask(&["list"])?;
            ensure!(list["entries"] == json!([]), "{way:?}: {list}");
            window.page.press(key::ESCAPE, &[])?;
            window.lacks("dialog")?;
        }
        window.close()
    })
}
