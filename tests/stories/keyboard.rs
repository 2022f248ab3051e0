//! From the first start to the massage that is done, with the keys of a real keyboard alone.

use anyhow::{Context, Result, bail, ensure};
use chrono::TimeDelta;
use rubdown_tests::{Server, Stage, Window, wait};

use crate::common::{BUTTON, EVENING, jump, log_hard_session, open_and_begin};

/// Notes in the page for how long nothing has the keyboard: a person would not know where they are.
const WATCH: &str = "
  window.lost = 0;
  let since = null;
  const look = (now) => {
    const lost = document.hasFocus() && document.activeElement === document.body;
    since = lost ? (since ?? now) : null;
    if (since !== null) window.lost = Math.max(window.lost, now - since);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);";

/// Shorter than anyone notices, in milliseconds: what is drawn anew takes the keyboard in its turn.
const A_MOMENT: f64 = 400.0;

/// The keyboard of the desktop, for the window that has it.
struct Keyboard<'a> {
    stage: &'a Stage,
    window: &'a Window,
}

impl Keyboard<'_> {
    fn press(&self, key: &str) -> Result<()> {
        self.window.takes_presses()?;
        self.stage.desktop.read("xdotool", &["key", key])?;
        // the key has arrived when the page has drawn twice after it
        let drawn = "const done = arguments[arguments.length - 1];
             requestAnimationFrame(() => requestAnimationFrame(() => done(true)));";
        self.window.page.script_async(drawn, &[]).map(drop)
    }

    /// Presses Tab until the thing with this role and name has the keyboard.
    fn tab_to(&self, role: &str, name: &str) -> Result<()> {
        let page = &self.window.page;
        let mut met = Vec::new();
        for _ in 0..80 {
            let focused = page.focused()?;
            let (Ok(role_here), Ok(name_here)) = (page.role(&focused), page.label(&focused)) else {
                // drawn anew meanwhile
                continue;
            };
            let here = (role_here, name_here);
            if here.0 == role && here.1 == name {
                return Ok(());
            }
            met.push(format!("{} `{}`", here.0, here.1));
            self.press("Tab")?;
        }
        bail!("Tab never comes to {role} `{name}`: {}", met.join(", "))
    }

    fn choose(&self, role: &str, name: &str) -> Result<()> {
        self.tab_to(role, name)?;
        self.press("Return")
    }

    /// Fails if nothing had the keyboard for longer than a moment since [`WATCH`].
    fn was_never_lost(&self) -> Result<()> {
        let lost = self.window.page.script("return window.lost", &[])?;
        ensure!(
            lost.as_f64().is_some_and(|lost| lost < A_MOMENT),
            "nothing had the keyboard for {lost} ms"
        );
        Ok(())
    }
}

#[test]
fn from_the_first_start_to_the_massage_the_keyboard_is_enough_and_never_lost() -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        let window = stage.open_window()?;
        window.shows("Rubdown tells you when a massage helps")?;
        let keys = Keyboard {
            stage,
            window: &window,
        };
        keys.press("Tab")?;
        window.page.script(WATCH, &[])?;
        keys.choose("button", "Begin")?;
        keys.choose("button", BUTTON)?;
        window.shows("What did you do?")?;
        keys.press("8")?;
        keys.choose("button", "Save")?;
        window.shows("Once, before your first plan")?;
        keys.choose("button", "Nothing unusual")?;
        window.awaits("[data-state=proposed]")?;
        let logged = stage.ask(&["list"])?;
        ensure!(logged["entries"][0]["rpe"] == 8, "{logged}");

        keys.choose("button", "Keep 21:00")?;
        window.awaits("[data-state=kept]")?;
        stage.clock.jump_to("2026-11-23T20:52:00+01:00")?;
        stage.ask(&["pause", "1h"])?;
        window.awaits("[data-state=near]")?;
        keys.choose("button", "Start")?;
        keys.choose("button", "Without guidance")?;
        window.awaits("[data-state=running]")?;
        keys.choose("button", "Finish")?;
        window.awaits("[data-state=done]")?;
        let done = stage.ask(&["list"])?;
        ensure!(
            done["entries"].as_array().map(Vec::len) == Some(2),
            "{done}"
        );

        keys.was_never_lost()?;
        window.close()
    })
}

/// Whether the session runs, the step that the page shows, and the seconds of that.
fn place(stage: &Stage, window: &Window) -> Result<(bool, usize, i64)> {
    let session = stage.ask(&["session"])?;
    let shown = "return Number(document.querySelector('[data-step]').dataset.step)";
    let shown = window.page.script(shown, &[])?.as_u64();
    let step = usize::try_from(shown.context("no step")?)?;
    let seconds = session["steps"][step]["seconds"].as_i64();
    let runs = !session["running_since"].is_null();
    Ok((runs, step, seconds.context("no seconds")?))
}

#[test]
fn a_session_is_led_by_keys_alone_and_the_keyboard_is_never_lost() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let window = open_and_begin(stage)?;
        log_hard_session(&window)?;
        jump(stage, "2026-11-23T20:10:00+01:00")?;
        window.awaits("[data-state=window_open]")?;
        let keys = Keyboard {
            stage,
            window: &window,
        };
        let after = |key: &str, there: (bool, usize, i64)| {
            keys.press(key)?;
            wait::until(&format!("{key} leads to {there:?}"), || {
                let here = place(stage, &window)?;
                ensure!(here == there, "it is {here:?}");
                Ok(Some(()))
            })
        };
        keys.press("Tab")?;
        window.page.script(WATCH, &[])?;
        keys.choose("button", "Start")?;
        window.shows("Before you start: any of these?")?;
        keys.choose("button", "None of these, start")?;
        window.awaits(".session.arrive")?;

        // paused, so that the page, whose clock does not stand still, stays where it is
        let (_, arrive, seconds) = place(stage, &window)?;
        after("space", (false, arrive, seconds))?;
        window.shows("Paused")?;
        keys.press("Right")?;
        window.lacks(".session.arrive")?;
        after("Left", (false, arrive, seconds))?;
        while window.page.find(".session.massage")?.is_empty() {
            let (_, before, _) = place(stage, &window)?;
            keys.press("Right")?;
            window.lacks(&format!("[data-step='{before}']"))?;
        }
        let (runs, step, seconds) = place(stage, &window)?;
        ensure!(!runs, "an arrow has ended the pause");
        after("space", (true, step, seconds))?;
        after("plus", (true, step, seconds + 15))?;
        after("minus", (true, step, seconds))?;
        after("plus", (true, step, seconds + 15))?;

        // all of the step but a second
        stage.clock.jump_by(TimeDelta::seconds(seconds + 14))?;
        stage.ask(&["pause", "1h"])?;
        keys.choose("button", "End")?;
        window.shows("End here?")?;
        keys.choose("button", "Keep what is done")?;
        window.shows("It is in your journal.")?;
        let list = stage.ask(&["list"])?;
        let massage = &list["entries"][0];
        ensure!(massage["kind"] == "massage", "{list}");
        ensure!(massage["parts"][0]["seconds"] == seconds + 14, "{massage}");
        keys.choose("button", "Done")?;
        window.awaits("main [data-state]")?;
        keys.was_never_lost()?;
        window.close()
    })
}
