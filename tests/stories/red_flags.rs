//! A red flag that shows up the day after can still be reported, and one click does not clear it.

use anyhow::{Result, ensure};
use chrono::TimeDelta;
use rubdown_tests::{Server, Stage, Window, key, wait};

use crate::common::{EVENING, jump, log_hard_session, open_and_begin};

const URINE: &str = "Urine as dark as tea or cola, or muscle pain, swelling or weakness far beyond what you are used to";
const STOP: &str = "Please get medical help now";

#[test]
fn dark_urine_the_day_after_stops_everything_until_it_is_resolved() -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        let window = day_after(stage)?;
        window.shows("How sore")?;
        window.click("button", "8 out of 10")?;
        window.shows("That is very sore. Anything else?")?;
        window.click("checkbox", URINE)?;
        window.click("button", "Save")?;
        window.lacks("dialog")?;
        window.shows(STOP)?;
        let heading = window.page.text(&window.page.focused()?)?;
        ensure!(heading == STOP, "the focus is on `{heading}`");
        ensure!(stage.ask(&["status"])?["next_reminder"].is_null());

        window.click("button", "Mark as resolved")?;
        window.shows("Has a professional said that you can train and have massages again?")?;
        window.click("button", "Not yet")?;
        window.shows(STOP)?;
        window.click("button", "Mark as resolved")?;
        window.click("button", "Yes, continue")?;
        window.no_longer_shows(STOP)?;
        window.close()
    })
}

#[test]
fn a_red_flag_can_be_reported_by_keyboard_alone() -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        let window = day_after(stage)?;
        window.tab_to("button", "Something hurts or feels wrong")?;
        window.press(key::ENTER)?;
        window.shows("What hurts or feels wrong?")?;
        window.tab_to("checkbox", "Fever, or feeling generally ill")?;
        window.press(key::SPACE)?;
        window.tab_to("button", "Save")?;
        window.press(key::ENTER)?;
        window.lacks("dialog")?;
        window.shows("Rest first")?;
        window.tab_to("button", "Mark as resolved")?;
        window.press(key::ENTER)?;
        window.shows("Have you been free of fever for a whole day?")?;
        window.tab_to("button", "Yes, continue")?;
        window.press(key::ENTER)?;
        window.no_longer_shows("Rest first")?;
        window.close()
    })
}

#[test]
fn a_sign_that_was_ticked_by_mistake_gives_the_kept_time_back() -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        let window = open_and_begin(stage)?;
        log_hard_session(&window)?;
        window.click("button", "Keep 21:00")?;
        window.awaits("[data-state=kept]")?;
        stage.ask(&["flag", "dark_urine"])?;
        window.shows(STOP)?;
        ensure!(stage.ask(&["status"])?["next_reminder"].is_null());

        window.click("button", "Ticked by mistake")?;
        window.shows("Untick what was a mistake")?;
        window.click("checkbox", URINE)?;
        window.click("button", "Nothing unusual")?;
        window.awaits("[data-state=kept]")?;
        window.shows("Kept again: ")?;
        ensure!(!stage.ask(&["status"])?["next_reminder"].is_null());
        window.close()
    })
}

#[test]
fn a_recent_clot_stops_everything_before_any_workout_and_no_click_in_passing_ends_it() -> Result<()>
{
    Stage::play(EVENING, Server::Dunst, |stage| {
        let window = open_and_begin(stage)?;
        stage.ask(&["conditions", "recent_clot"])?;
        window.awaits("#stop")?;
        window.click("link", "Health conditions")?;
        window.click("checkbox", "None of these")?;
        window.shows("End the stop on all massage?")?;
        window.click("button", "Cancel")?;
        window.lacks("dialog")?;
        window.click("link", "Today")?;
        window.awaits("#stop")?;
        window.close()
    })
}

/// The window, twenty hours after a hard session and the massage that followed it.
fn day_after(stage: &Stage) -> Result<Window> {
    stage.log_squats()?;
    stage.clock.jump_by(TimeDelta::minutes(30))?;
    stage.ask(&["done"])?;
    stage.clock.jump_by(TimeDelta::hours(20))?;
    stage.open_window()
}

#[test]
fn a_firm_time_is_kept_only_once_conditions_were_asked_for() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let window = open_and_begin(stage)?;
        log_hard_session(&window)?;
        jump(stage, "2026-11-24T09:05:00+01:00")?;
        // until the page has the morning, it proposes a time of the evening
        window.shows("until yesterday")?;
        window.shows("Do you have any health conditions?")?;
        let keep = wait::until("a time is proposed", || {
            let names = window.names("button")?;
            Ok(names.into_iter().find(|name| name.starts_with("Keep ")))
        })?;
        window.click("button", &keep)?;
        window.shows("Does any of this apply to you?")?;
        ensure!(stage.ask(&["plan"])?["phase"]["kind"] != "kept");
        window.click("button", "None of these")?;
        window.no_longer_shows("Do you have any health conditions?")?;
        window.click("button", &keep)?;
        wait::until("the time is kept", || {
            Ok((stage.ask(&["plan"])?["phase"]["kind"] == "kept").then_some(()))
        })?;
        window.close()
    })
}
