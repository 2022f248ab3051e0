//! The main job, end to end: one click, a plan, and hours later a notification.

use anyhow::{Context, Result, ensure};
use rubdown_tests::{Server, Stage, signal, wait};
use serde_json::{Value, json};

use crate::common::{EVENING, OPEN, jump, log_hard_session, open_and_begin};

#[test]
fn a_workout_becomes_a_massage() -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        let notifications = stage.notifications()?;
        let window = open_and_begin(stage)?;
        let agent = stage.agent_answers()?;
        ensure!(
            agent.server,
            "the agent does not see the notification server: {agent:?}"
        );

        log_hard_session(&window)?;
        window.shows("Tonight 21:00")?;
        window.shows("Self-massage with your hands, moderate pressure, 15 minutes")?;
        let plan = stage.ask(&["plan"])?;
        agrees_with_the_rules(stage, &plan)?;
        let said = stage.ctl(&["plan"])?.out;
        let mut lines = said.lines().filter(|line| line.contains("Self-massage"));
        window.shows(lines.next().context("the terminal names no massage")?)?;
        window.close()?;
        ensure!(
            stage.processes("rubdown").is_empty(),
            "the window's process stays"
        );

        // The window is closed; the clock runs.
        jump(stage, "2026-11-23T20:01:58+01:00")?;
        ensure!(notifications.raised()?.is_empty(), "it came too early");
        stage.clock.run(1.0)?;
        stage.nudge()?;
        let raised = notifications.wait_for(1)?;
        ensure!(raised.summary == OPEN, "{raised:?}");
        ensure!(
            raised.body
                == "Self-massage with your hands, moderate. Start by 22:15. Tonight 21:00 is best.",
            "{raised:?}"
        );

        notifications.choose("Snooze 15 min")?;
        wait::until("the notification goes", || {
            Ok((notifications.showing()? == 0).then_some(()))
        })?;
        jump(stage, "2026-11-23T20:17:30+01:00")?;
        let again = notifications.wait_for(2)?;
        ensure!(again.summary == OPEN, "{again:?}");

        signal("KILL", stage.agent_answers()?.pid)?;
        let _agent = stage.start_agent()?;
        let third = notifications.wait_for(3)?;
        ensure!(
            third.id == again.id,
            "not in place: {again:?}, then {third:?}"
        );

        stage.clock.jump_to("2026-11-23T20:40:00+01:00")?;
        let window = stage.open_window()?;
        window.click("button", "More")?;
        window.click("menuitem", "Done already")?;
        window.shows("Done. Rest well.")?;
        wait::until("the notification goes", || {
            Ok((notifications.showing()? == 0).then_some(()))
        })?;
        window.close()?;
        ensure!(stage.ctl(&["plan"])?.err.contains("E_NO_PLAN"));
        jump(stage, "2026-11-23T21:05:00+01:00")?;
        ensure!(
            notifications.raised()?.len() == 3,
            "something came after the massage"
        );
        Ok(())
    })
}

/// The rules give the same plan for the same input.
fn agrees_with_the_rules(stage: &Stage, plan: &Value) -> Result<()> {
    let asked = json!({
        "now": EVENING,
        "tz": "Europe/Berlin",
        // What the page of the first start proposes.
        "profile": {
            "level": "regular",
            "delivery": "either",
            "quiet": { "start": "22:30", "end": "07:00" },
            "therapist_lead_min": 120,
            "therapist_hours": { "start": "09:00", "end": "20:00", "weekdays": [1, 2, 3, 4, 5, 6] },
        },
        "workout": {
            "id": plan["main_workout"], "activity": "strength_lower", "end": EVENING,
            "duration_min": 60, "rpe": 8,
        },
    });
    let answer = stage
        .ctl_with(&["plan", "--input", "-"], &format!("{asked}\n"))?
        .json()?;
    for key in answer.as_object().into_iter().flatten().map(|(key, _)| key) {
        ensure!(
            answer[key] == plan[key],
            "{key}: the rules say {}, the plan {}",
            answer[key],
            plan[key]
        );
    }
    Ok(())
}

#[test]
fn without_a_notification_server_the_story_ends_in_the_inbox() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let window = open_and_begin(stage)?;
        let agent = stage.agent_answers()?;
        ensure!(
            !agent.server && !agent.tray,
            "there is neither here: {agent:?}"
        );
        log_hard_session(&window)?;
        window.shows("Tonight 21:00")?;
        window.close()?;

        jump(stage, "2026-11-23T20:02:00+01:00")?;
        let window = stage.open_window()?;
        // Behind the bell, which has a dot; the plan itself is on the page.
        window.awaits(".bell .dot")?;
        window.click("button", "Snooze")?;
        window.click("menuitem", "15 minutes")?;
        window.shows("Snoozed until 20:17.")?;
        // It comes back on time, here too.
        jump(stage, "2026-11-23T20:17:00+01:00")?;
        window.awaits(".bell .dot")?;
        window.click("button", "More")?;
        window.click("menuitem", "Done already")?;
        window.shows("Done. Rest well.")?;
        window.close()
    })
}
