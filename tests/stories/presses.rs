//! A press means one thing: the one it was made for, however long the key is held or however often the
//! button is clicked.

use anyhow::{Context, Result, bail, ensure};
use rubdown_tests::{Element, Screen, Server, Stage, Window, key, tour, wait};
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

/// The nth button of what Today says to do; where there is none, the first of the page.
fn button(window: &Window, nth: usize) -> Result<Option<Element>> {
    let found = window.page.script(
        "const acts = [...document.querySelectorAll(
           'main :is(.stop, [data-state]) button:not([aria-haspopup])')];
         return (acts.length ? acts : [document.querySelector('main button')])[arguments[0]]",
        &[json!(nth)],
    )?;
    Ok(Element::of(&found))
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
         window.released = false;
         window.hits = 0;
         arguments[0].addEventListener('pointerdown', () => (window.hits += 1));",
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
            stage.desktop.read("xdotool", &both)?;
            wait::until("a click has hit it", || {
                let hits = window.page.script("return window.hits", &[])?;
                Ok((hits.as_u64() > Some(0)).then_some(()))
            })
        }
    }
}

/// What Today shows now, as a selector.
fn state(window: &Window) -> Result<String> {
    let state = window.page.script(
        "const { state } = document.querySelector('main [data-state]')?.dataset ?? {};
         return state ? `[data-state=${state}]` : '.stop'",
        &[],
    )?;
    state.as_str().map(str::to_owned).context("Today is empty")
}

/// Presses the first button of what is shown in each of these ways.
fn does_one_thing(stage: &Stage, window: &Window, name: &str, ways: &[Way]) -> Result<()> {
    let here = state(window)?;
    for &way in ways {
        window.awaits(&here)?;
        let first = button(window, 0)?.with_context(|| format!("{name}: there is no button"))?;
        one_change_or_none(stage, window, &first, way).with_context(|| name.to_owned())?;
    }
    window.awaits(&here)
}

/// Double-clicks each other button of what is shown.
fn so_do_the_others(stage: &Stage, window: &Window, name: &str) -> Result<()> {
    let here = state(window)?;
    for nth in 1.. {
        window.awaits(&here)?;
        let Some(button) = button(window, nth)? else {
            break;
        };
        one_change_or_none(stage, window, &button, Way::DoubleClick)
            .with_context(|| name.to_owned())?;
    }
    Ok(())
}

/// Presses a button, and takes back what that did. It must have been one change or none.
fn one_change_or_none(stage: &Stage, window: &Window, button: &Element, way: Way) -> Result<()> {
    let before = journal(stage)?;
    let name = window.page.label(button)?;
    press(stage, window, button, way)?;
    window.takes_presses()?;
    if !window.page.find("dialog[open]")?.is_empty() {
        ensure!(
            journal(stage)? == before,
            "`{name}`, {way:?}: something was saved"
        );
        window.page.press(key::ESCAPE, &[])?;
        window.lacks("dialog")?;
    } else if journal(stage)? != before {
        stage.ask(&["undo"])?;
    }
    let after = journal(stage)?;
    ensure!(
        after == before,
        "`{name}`, {way:?}: more than one thing was done\n{before}\n{after}"
    );
    // some buttons lead to another view
    window
        .page
        .script("location.hash = '#today'", &[])
        .map(drop)
}

/// Walks through states of a plan, each made by the terminal and the clock, and presses in each of them.
fn walk_through(
    walk: tour::Tour,
    (width, height): (u32, u32),
    presses: impl Fn(&Stage, &Window, &str) -> Result<()>,
) -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let window = stage.open_window()?;
        window.awaits("main form")?;
        window.wait_until_still()?;
        window.resize_page(width, height)?;
        walk(stage, &window, &mut |name| presses(stage, &window, name))?;
        window.close()
    })
}

const WIDE: (u32, u32) = (1100, 760);
/// Where other buttons come to lie under the pointer; a key meets the same ones.
const NARROW: (u32, u32) = (420, 700);
const KEYS_AND_CLICKS: [Way; 3] = [Way::Held, Way::DoubleClick, Way::TwiceAtRest];
const CLICKS: [Way; 2] = [Way::DoubleClick, Way::TwiceAtRest];

#[test]
fn a_held_key_or_a_double_click_does_one_thing_in_the_life_of_a_plan() -> Result<()> {
    walk_through(tour::evening, WIDE, |stage, window, name| {
        does_one_thing(stage, window, name, &KEYS_AND_CLICKS)
    })
}

#[test]
fn a_held_key_or_a_double_click_does_one_thing_in_other_states_of_a_plan() -> Result<()> {
    walk_through(tour::plans, WIDE, |stage, window, name| {
        does_one_thing(stage, window, name, &KEYS_AND_CLICKS)
    })
}

#[test]
fn a_double_click_does_one_thing_in_the_life_of_a_plan_in_a_narrow_window() -> Result<()> {
    walk_through(tour::evening, NARROW, |stage, window, name| {
        does_one_thing(stage, window, name, &CLICKS)
    })
}

#[test]
fn a_double_click_does_one_thing_in_other_states_of_a_plan_in_a_narrow_window() -> Result<()> {
    walk_through(tour::plans, NARROW, |stage, window, name| {
        does_one_thing(stage, window, name, &CLICKS)
    })
}

#[test]
fn a_double_click_on_a_lesser_button_does_one_thing_in_the_life_of_a_plan() -> Result<()> {
    walk_through(tour::evening, NARROW, so_do_the_others)
}

#[test]
fn a_double_click_on_a_lesser_button_does_one_thing_in_other_states_of_a_plan() -> Result<()> {
    walk_through(tour::plans, NARROW, so_do_the_others)
}

#[test]
fn a_held_key_or_a_double_click_does_one_thing_at_a_medical_stop() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let window = open_and_begin(stage)?;
        stage.log_squats()?;
        stage.ask(&["flag", "dark_urine"])?;
        window.awaits(".stop")?;
        does_one_thing(stage, &window, "stop", &KEYS_AND_CLICKS)?;
        window.resize_page(NARROW.0, NARROW.1)?;
        does_one_thing(stage, &window, "stop, narrow", &CLICKS)?;
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
