//! A machine that was suspended, and a clock that was set. A stopped process stands in for the
//! first, a step of the simulated clock for the second.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use chrono::{DateTime, TimeDelta, Utc};
use rubdown_tests::{signal, wait};

use crate::setup::{LATE, Session, Setup, zone_of_noon};

/// Too late to book a therapist.
const EVENING: &str = "2026-11-23T18:30:00+01:00";

#[test]
fn after_a_stop_a_reminder_comes_at_once_by_the_real_clock() -> Result<()> {
    let session = Session::in_memory()?;
    let setup = session.setup_now("stopped", &zone_of_noon())?;
    let agent = setup.agent()?;
    setup.status()?;
    let (id, at) = setup.opens_at(Utc::now() + TimeDelta::seconds(4))?;
    // it has noticed the workout
    wait::until("the agent waits for it", || {
        Ok((agent_client::status(&setup.home())?.next == Some(at)).then_some(()))
    })?;
    signal("STOP", agent.pid())?;
    wait::until("its instant is past", || {
        Ok((Utc::now() > at + TimeDelta::seconds(1)).then_some(()))
    })?;
    ensure!(session.server.last_of(&id).is_none(), "it was not stopped");
    let resumed = Utc::now();
    signal("CONT", agent.pid())?;
    let raised = wait::until("it is raised", || Ok(session.server.last_of(&id)))?;
    let late = raised.at - resumed;
    println!("raised {} ms after the stop ended", late.num_milliseconds());
    ensure!(late <= LATE, "{late}");
    Ok(())
}

#[test]
fn after_a_stop_what_can_still_help_is_raised_and_the_rest_is_missed() -> Result<()> {
    let session = Session::in_memory()?;
    for (name, slept, can_help) in [
        ("nap", TimeDelta::minutes(20), true),
        ("night", TimeDelta::hours(14), false),
    ] {
        let setup = session.setup(name, EVENING)?;
        setup.ask(&["log", "strength_lower", "--rpe", "8", "--flag", "none"])?;
        let agent = setup.agent()?;
        setup.status()?;
        let (id, at) = setup.next()?.context("nothing is due")?;
        signal("STOP", agent.pid())?;
        setup.clock()?.jump_to(&(at + slept).to_rfc3339())?;
        let resumed = Utc::now();
        signal("CONT", agent.pid())?;
        resolved(&session, &setup, &id, can_help, resumed)?;
    }
    Ok(())
}

#[test]
fn after_a_step_of_the_clock_what_can_still_help_is_raised_and_the_rest_is_missed() -> Result<()> {
    let session = Session::in_memory()?;
    for (name, step, can_help) in [
        ("small", TimeDelta::minutes(30), true),
        ("large", TimeDelta::hours(15), false),
    ] {
        let setup = session.setup(name, EVENING)?;
        setup.ask(&["log", "strength_lower", "--rpe", "8", "--flag", "none"])?;
        let _agent = setup.agent()?;
        setup.status()?;
        let (id, at) = setup.next()?.context("nothing is due")?;
        let stepped = Utc::now();
        setup.clock()?.jump_to(&(at + step).to_rfc3339())?;
        resolved(&session, &setup, &id, can_help, stepped)?;
        // setting the clock right again raises nothing twice
        setup.clock()?.jump_by(-step)?;
        agent_client::poke(&setup.home())?;
        wait::stays(Duration::from_millis(300), "one raise at most", || {
            let raised = session.server.raised_from(0);
            Ok(raised.iter().filter(|raise| raise.tag == id).count() <= 1)
        })?;
    }
    Ok(())
}

/// The reminder is raised before a person would call it late, or is missed.
fn resolved(
    session: &Session,
    setup: &Setup,
    id: &str,
    can_help: bool,
    since: DateTime<Utc>,
) -> Result<()> {
    if can_help {
        let raised = wait::until("it is raised", || Ok(session.server.last_of(id)))?;
        let late = raised.at - since;
        println!("raised {} ms after it could be", late.num_milliseconds());
        ensure!(late <= LATE, "{late}");
        return Ok(());
    }
    wait::until("it is missed", || {
        let why = setup.ask(&["why"])?;
        let reminders = why["reminders"].as_array().context("no reminders")?;
        let one = reminders.iter().find(|one| one["id"] == id);
        let events = one.and_then(|one| one["events"].as_array());
        let mut events = events.into_iter().flatten();
        Ok(events.any(|event| event["state"] == "missed").then_some(()))
    })?;
    ensure!(session.server.last_of(id).is_none(), "it was raised anyway");
    Ok(())
}
