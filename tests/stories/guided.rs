//! A guided self-massage, from the notification to the journal.

use anyhow::{Context, Result, ensure};
use chrono::TimeDelta;
use rubdown_tests::{Server, Stage, Window, signal, wait};
use serde_json::{Value, json};

use crate::common::{BUTTON, EVENING, jump, log_hard_session, open_and_begin};

/// The session as the terminal knows it; none if there is none.
fn running(stage: &Stage) -> Result<Option<Value>> {
    let guided = stage.ask(&["status"])?["guided"].clone();
    Ok((!guided.is_null()).then_some(guided))
}

fn seconds_left(stage: &Stage) -> Result<i64> {
    let session = running(stage)?.context("no session")?;
    session["left_s"].as_i64().context("no number")
}

/// The last massage in the journal.
fn last_massage(stage: &Stage) -> Result<Value> {
    let entries = stage.ask(&["list"])?["entries"].clone();
    let mut all = entries.as_array().into_iter().flatten();
    let massage = all.find(|entry| entry["kind"] == "massage");
    massage.cloned().context("no massage is logged")
}

/// Through the setup to the first step.
fn set_up(window: &Window) -> Result<()> {
    window.shows("Before you start: any of these?")?;
    window.click("button", "None of these, start")?;
    window.shows("Settle in")
}

#[test]
fn from_the_notification_to_its_end_whatever_happens_meanwhile() -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        let notifications = stage.notifications()?;
        let window = open_and_begin(stage)?;
        log_hard_session(&window)?;
        window.close()?;
        jump(stage, "2026-11-23T20:02:00+01:00")?;
        notifications.wait_for(1)?;
        notifications.choose("Start now")?;
        wait::until("the massage is started", || {
            Ok((stage.ask(&["plan"])?["phase"]["kind"] == "running").then_some(()))
        })?;

        // the window that the notification opened, which no driver can reach
        wait::until("the window is in front", || {
            Ok((stage.desktop.active_title()? == "Rubdown").then_some(()))
        })?;
        for window in stage.processes("rubdown") {
            signal("KILL", window.pid)?;
        }
        wait::until("the window is gone", || {
            Ok(stage.processes("rubdown").is_empty().then_some(()))
        })?;

        // six minutes went by without guidance
        stage.clock.jump_by(TimeDelta::minutes(6))?;
        let window = stage.open_window()?;
        window.click("button", "Guide me")?;
        set_up(&window)?;
        let whole = seconds_left(stage)?;
        // the window is closed, the agent is killed, and a minute passes
        window.close()?;
        signal("KILL", stage.agent_answers()?.pid)?;
        stage.clock.jump_by(TimeDelta::seconds(60))?;
        ensure!(
            seconds_left(stage)? == whole - 60,
            "the clock does not say where it is"
        );

        // the window is on it again, and pauses it over what would be a night elsewhere
        let _agent = stage.start_agent()?;
        let window = stage.open_window()?;
        window.click("button", "Pause")?;
        window.shows("Paused for")?;
        stage.clock.jump_by(TimeDelta::minutes(20))?;
        ensure!(seconds_left(stage)? == whole - 60, "the pause took time");
        window.click("button", "Go on")?;
        window.no_longer_shows("Paused for")?;
        stage.clock.jump_by(TimeDelta::seconds(whole - 60))?;
        // whatever is written lets the page look at the clock, which stands still here
        stage.ask(&["soreness", "4"])?;
        window.shows("It is in your journal.")?;
        window.pick("radio", "Easier")?;
        ensure!(running(stage)?.is_none(), "it goes on");
        let massage = last_massage(stage)?;
        ensure!(massage["minutes"] == 6 + (whole + 30) / 60, "{massage}");
        let parts = massage["parts"].as_array().context("no parts")?;
        ensure!(parts.len() > 2, "{massage}");
        wait::until("the answer is in the journal", || {
            Ok((last_massage(stage)?["felt"] == "easier").then_some(()))
        })?;
        window.close()
    })
}

/// A session that has just begun, in the evening after hard training.
fn in_a_session(stage: &Stage) -> Result<Window> {
    let window = open_and_begin(stage)?;
    log_hard_session(&window)?;
    jump(stage, "2026-11-23T20:10:00+01:00")?;
    window.click("button", "Start")?;
    set_up(&window)?;
    Ok(window)
}

#[test]
fn one_that_was_left_paused_over_night_is_logged_with_what_was_done() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let window = in_a_session(stage)?;
        stage.clock.jump_by(TimeDelta::minutes(4))?;
        window.click("button", "Pause")?;
        window.shows("Paused for")?;
        window.close()?;
        jump(stage, "2026-11-24T08:00:00+01:00")?;
        wait::until("it ends by itself", || {
            Ok(running(stage)?.is_none().then_some(()))
        })?;
        ensure!(last_massage(stage)?["minutes"] == 4);
        Ok(())
    })
}

#[test]
fn a_red_flag_in_the_middle_stops_it_and_keeps_what_was_done() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let window = in_a_session(stage)?;
        stage.clock.jump_by(TimeDelta::minutes(3))?;
        window.click("button", "Something is wrong")?;
        window.shows("What do you notice?")?;
        let leg = "One leg swollen, warm, redder or darker than the other, or throbbing";
        window.click("button", leg)?;
        window.shows("examine the leg now")?;
        ensure!(running(stage)?.is_none(), "it goes on");
        ensure!(last_massage(stage)?["minutes"] == 3);
        window.close()
    })
}

#[test]
fn whoever_leaves_early_is_asked_what_to_keep() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let window = in_a_session(stage)?;
        stage.clock.jump_by(TimeDelta::minutes(3))?;
        window.click("button", "End")?;
        window.shows("End here?")?;
        window.click("button", "Go on instead")?;
        window.lacks("dialog")?;
        // while it is paused there is a second way to end it
        window.no_longer_shows("Your place is kept")?;
        ensure!(running(stage)?.is_some(), "it went on");
        window.click("button", "End")?;
        window.click("button", "Keep what is done")?;
        window.shows("It is in your journal.")?;
        ensure!(last_massage(stage)?["minutes"] == 3);
        // three minutes are not yet the massage of the plan
        ensure!(stage.ask(&["plan"])?["state"] == "open");
        window.click("button", "Take it back")?;
        window.shows("Paused for")?;
        ensure!(running(stage)?.is_some(), "it is not back");
        window.close()
    })
}

#[test]
fn two_programs_are_in_the_same_session() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let window = in_a_session(stage)?;
        let whole = seconds_left(stage)?;
        // a second start comes to the front, and begins nothing
        let mut again = stage.start_window_again(&[])?;
        ensure!(again.ended()?.success());
        stage.clock.jump_by(TimeDelta::seconds(20))?;
        let other = stage.ctl(&["session", "--muscle", "calves"])?;
        ensure!(other.err.contains("E_SESSION_RUNS"), "{other:?}");
        ensure!(seconds_left(stage)? == whole - 20);
        // what another program ends is over here as well
        stage.clock.jump_by(TimeDelta::minutes(6))?;
        stage.ask(&["done"])?;
        window.shows("It is in your journal.")?;
        ensure!(last_massage(stage)?["minutes"] == 6);
        window.close()
    })
}

#[test]
fn a_change_is_announced_by_a_notification_while_the_window_is_closed() -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        let notifications = stage.notifications()?;
        let window = in_a_session(stage)?;
        let before = notifications.raised()?.len();
        window.page.script("location.hash = '#settings'", &[])?;
        let switch = "Tell me of changes while the window is closed A notification at each change of \
                      side or place.";
        window.pick("checkbox", switch)?;
        window.wait_until_still()?;
        window.close()?;
        // into the first change after arriving
        stage.clock.jump_by(TimeDelta::seconds(31))?;
        stage.nudge()?;
        let announced = notifications.wait_for(before + 1)?;
        ensure!(
            announced.summary.starts_with("Change to: "),
            "{announced:?}"
        );
        Ok(())
    })
}

#[test]
fn what_an_injury_excludes_and_what_is_unsuited_to_self_massage_is_no_step() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let window = open_and_begin(stage)?;
        log_hard_session(&window)?;
        window.close()?;
        stage.ask(&["flag", "wound", "--muscle", "quads"])?;
        stage.clock.jump_to("2026-11-23T20:10:00+01:00")?;
        let steps = stage.ask(&["session"])?;
        ensure!(!steps["steps"].to_string().contains("quads"), "{steps}");
        ensure!(steps["left_out"].to_string().contains("quads"), "{steps}");
        let own = stage.ctl(&["session", "--muscle", "hip_flexors"])?;
        ensure!(own.err.contains("E_RULE_FORBIDS"), "{own:?}");
        let window = stage.open_window()?;
        window.find("button", BUTTON)?;
        window
            .page
            .script("location.hash = '#session/own/hip_flexors'", &[])?;
        window.shows("Not now")?;
        window.close()?;
        Ok(())
    })
}

#[test]
fn the_gun_is_left_out_for_twelve_hours_after_an_all_out_session() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let window = open_and_begin(stage)?;
        let all_out = ["log", "running", "--rpe", "10", "--minutes", "60"];
        stage.ask(&[&all_out[..], &["--flag", "none"]].concat())?;
        let with_gun = ["session", "--muscle", "quads:left", "--tool", "gun"];
        let uses_gun = |session: &Value| session["steps"].to_string().contains("gun");
        jump(stage, "2026-11-23T21:02:00+01:00")?;
        let gated = stage.ask(&with_gun)?;
        ensure!(gated["barred"] == json!(["gun"]), "{gated}");
        ensure!(!uses_gun(&gated), "{gated}");
        let to_quads = "location.hash = '#session/own/quads.left'";
        window.page.script(to_quads, &[])?;
        let chip = window.find("button", "Gun")?;
        ensure!(!window.page.enabled(&chip)?, "the gun can be chosen");

        // at seven in the morning it may be used
        jump(stage, "2026-11-24T07:02:00+01:00")?;
        let free = stage.ask(&with_gun)?;
        ensure!(free["barred"] == json!([]), "{free}");
        ensure!(uses_gun(&free), "{free}");
        window.close()
    })
}
