//! The agent alone: reminders come on time, once, and can be answered.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use chrono::TimeDelta;
use rubdown_tests::{Program, Server, Stage, wait};
use serde_json::Value;

use crate::common::{EVENING, OPEN, jump};

/// Long enough for an agent to do something wrong.
const A_WHILE: Duration = Duration::from_millis(700);

/// A hard lower-body session that just ended, and an agent that knows about it.
fn hard_session(stage: &Stage) -> Result<Program> {
    stage.log_squats()?;
    stage.start_agent()
}

fn nothing_comes(stage: &Stage, beyond: usize) -> Result<()> {
    let notifications = stage.notifications()?;
    wait::stays(A_WHILE, "no further notification", || {
        Ok(notifications.raised()?.len() == beyond)
    })
}

/// The reminder of this kind, as the journal has it.
fn reminder(stage: &Stage, kind: &str) -> Result<Value> {
    let why = stage.ask(&["why"])?;
    let found = why["reminders"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|one| one["kind"] == kind);
    found
        .cloned()
        .with_context(|| format!("no {kind} in {why}"))
}

#[test]
fn the_notification_comes_when_the_window_opens_and_not_before() -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        let _agent = hard_session(stage)?;
        let notifications = stage.notifications()?;
        jump(stage, "2026-11-23T20:01:58+01:00")?;
        nothing_comes(stage, 0)?;
        // Nothing pokes it now: its own timer has to wake it.
        stage.clock.run(1.0)?;
        stage.nudge()?;
        let raised = notifications.wait_for(1)?;
        ensure!(
            stage.clock.now()
                >= "2026-11-23T20:02:00+01:00".parse::<chrono::DateTime<chrono::Utc>>()?
        );
        ensure!(raised.summary == OPEN, "{raised:?}");
        ensure!(
            raised.body
                == "Self-massage with your hands, moderate. Start by 22:15. Tonight 21:00 is best.",
            "{raised:?}"
        );
        ensure!(raised.desktop_entry == "Rubdown", "{raised:?}");
        let offered = notifications.offered()?;
        for action in ["Start now", "Snooze 15 min", "Skip", "Open"] {
            ensure!(offered.contains(action), "no `{action}` in:\n{offered}");
        }
        Ok(())
    })
}

#[test]
fn a_snooze_brings_it_back_on_time() -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        let _agent = hard_session(stage)?;
        let notifications = stage.notifications()?;
        jump(stage, "2026-11-23T20:02:00+01:00")?;
        notifications.wait_for(1)?;
        notifications.choose("Snooze 15 min")?;
        wait::until("the notification goes", || {
            Ok((notifications.showing()? == 0).then_some(()))
        })?;
        jump(stage, "2026-11-23T20:16:58+01:00")?;
        nothing_comes(stage, 1)?;
        stage.clock.run(1.0)?;
        stage.nudge()?;
        let again = notifications.wait_for(2)?;
        ensure!(again.summary == OPEN, "{again:?}");
        ensure!(notifications.showing()? == 1);
        Ok(())
    })
}

#[test]
fn no_snooze_outlives_its_window() -> Result<()> {
    // Ends at nine: the window for the same day is from eleven to three.
    Stage::play("2026-11-23T09:00:00+01:00", Server::Dunst, |stage| {
        let _agent = hard_session(stage)?;
        let notifications = stage.notifications()?;
        stage.ask(&[
            "keep",
            "--at",
            "2026-11-23 14:40",
            "--by",
            "self",
            "--minutes",
            "15",
        ])?;
        jump(stage, "2026-11-23T14:30:00+01:00")?;
        let raised = notifications.wait_for(1)?;
        stage.clock.jump_to("2026-11-23T14:50:00+01:00")?;
        notifications.choose("Snooze 15 min")?;
        let refused = stage.ctl(&["snooze", "15m"])?;
        ensure!(
            refused.code == 1 && refused.err.contains("E_SNOOZE_TOO_LONG"),
            "{refused:?}"
        );
        for minutes in [10, 5, 5, 60] {
            stage.clock.jump_by(TimeDelta::minutes(minutes))?;
            stage.nudge()?;
        }
        wait::stays(A_WHILE, "nothing of this window after its end", || {
            Ok(notifications
                .raised()?
                .iter()
                .filter(|one| one.summary == raised.summary)
                .count()
                == 1)
        })
    })
}

#[test]
fn killed_between_claim_and_shown_it_is_raised_again_in_place() -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        let mut agent = hard_session(stage)?;
        let notifications = stage.notifications()?;
        // The server takes the call and does not answer: the agent is stuck between the two.
        notifications.hang()?;
        stage.clock.jump_to("2026-11-23T20:02:00+01:00")?;
        stage.nudge()?;
        wait::until("the reminder is claimed", || {
            Ok((reminder(stage, "window_open")?["state"] == "claimed").then_some(()))
        })?;
        agent.kill()?;
        ensure!(
            reminder(stage, "window_open")?["state"] == "claimed",
            "it was marked as shown"
        );
        notifications.go_on()?;

        let _agent = stage.start_agent()?;
        wait::until("the reminder is shown", || {
            Ok((reminder(stage, "window_open")?["state"] == "shown").then_some(()))
        })?;
        let raised = notifications.raised()?;
        ensure!(raised.iter().all(|one| one.summary == OPEN), "{raised:?}");
        wait::stays(A_WHILE, "one notification on the screen", || {
            Ok(notifications.showing()? == 1)
        })?;
        // It can be answered as if nothing had happened.
        notifications.choose("Skip")?;
        wait::until("the answer counts", || {
            Ok((reminder(stage, "window_open")?["state"] == "answered").then_some(()))
        })
    })
}

#[test]
fn killed_while_the_server_hung_it_is_on_the_screen_once() -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        let mut agent = hard_session(stage)?;
        let notifications = stage.notifications()?;
        // After the first the agent knows the capabilities of this server, and just sends.
        jump(stage, "2026-11-23T20:02:00+01:00")?;
        notifications.wait_for(1)?;
        let bus = stage.desktop.overhear("org.freedesktop.Notifications")?;
        notifications.hang()?;
        stage.clock.jump_to("2026-11-23T20:50:00+01:00")?;
        stage.nudge()?;
        wait::until("it is on its way", || {
            Ok(bus.said().contains("member=Notify").then_some(()))
        })?;
        ensure!(reminder(stage, "slot")?["state"] == "claimed");
        agent.kill()?;
        // What the killed agent sent is shown now, and no agent knows its number.
        notifications.go_on()?;
        let orphan = notifications.wait_for(2)?;
        let _agent = stage.start_agent()?;
        let again = notifications.wait_for(3)?;
        ensure!(
            again.summary == orphan.summary,
            "{orphan:?}, then {again:?}"
        );
        wait::stays(A_WHILE, "one notification on the screen", || {
            Ok(notifications.showing()? == 1)
        })
    })
}

#[test]
fn a_restarted_agent_raises_again_in_place_what_was_not_answered() -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        let mut agent = hard_session(stage)?;
        let notifications = stage.notifications()?;
        jump(stage, "2026-11-23T20:02:00+01:00")?;
        let first = notifications.wait_for(1)?;
        agent.kill()?;
        let _agent = stage.start_agent()?;
        let second = notifications.wait_for(2)?;
        ensure!(
            second.id == first.id,
            "not in place: {first:?}, then {second:?}"
        );
        ensure!(notifications.showing()? == 1);
        nothing_comes(stage, 2)
    })
}

#[test]
fn done_ends_the_plan_and_closes_its_notification() -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        let _agent = hard_session(stage)?;
        let notifications = stage.notifications()?;
        jump(stage, "2026-11-23T20:02:00+01:00")?;
        notifications.wait_for(1)?;
        stage.clock.jump_to("2026-11-23T20:30:00+01:00")?;
        stage.ask(&["done"])?;
        wait::until("the notification goes", || {
            Ok((notifications.showing()? == 0).then_some(()))
        })?;
        let plan = stage.ctl(&["plan"])?;
        ensure!(plan.code == 1 && plan.err.contains("E_NO_PLAN"), "{plan:?}");
        // The slot reminder would have come at ten to nine.
        jump(stage, "2026-11-23T20:55:00+01:00")?;
        nothing_comes(stage, 1)
    })
}

#[test]
fn a_click_on_the_notification_opens_the_window() -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        let _agent = hard_session(stage)?;
        let notifications = stage.notifications()?;
        jump(stage, "2026-11-23T20:02:00+01:00")?;
        notifications.wait_for(1)?;
        ensure!(stage.processes("rubdown").is_empty());
        notifications.choose("Open")?;
        wait::until("the window is in front", || {
            Ok((stage.desktop.active_title()? == "Rubdown").then_some(()))
        })
    })
}

#[test]
fn a_server_that_starts_late_shows_what_was_waiting() -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        let notifications = stage.notifications()?;
        notifications.go();
        let _agent = hard_session(stage)?;
        jump(stage, "2026-11-23T20:02:00+01:00")?;
        wait::until("the reminder could not be shown", || {
            let events = reminder(stage, "window_open")?["events"].to_string();
            Ok(events.contains("server_absent").then_some(()))
        })?;
        notifications.come_back()?;
        // A little later, as when a desktop is slow to start.
        stage.clock.run(60.0)?;
        stage.nudge()?;
        let raised = notifications.wait_for(1)?;
        ensure!(raised.summary == OPEN, "{raised:?}");
        Ok(())
    })
}
