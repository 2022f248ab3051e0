//! A machine that slept, and a clock that was set: a process that is stopped stands in for the one,
//! a step of the simulated clock for the other.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use chrono::{DateTime, TimeDelta, Utc};
use rubdown_tests::{signal, wait};

use crate::setup::{LATE, Session, Setup, zone_of_noon};

/// Too late for a therapist, whose visit would have to be booked.
const EVENING: &str = "2026-11-23T18:30:00+01:00";

#[test]
fn after_a_stop_it_comes_at_once_by_the_real_clock() -> Result<()> {
    let session = Session::in_memory()?;
    let setup = session.setup_now("stopped", &zone_of_noon())?;
    let agent = setup.agent()?;
    setup.status()?;
    let (id, at) = setup.opens_at(Utc::now() + TimeDelta::seconds(4))?;
    // it has taken in what was logged
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
fn after_a_stop_what_is_still_worth_it_comes_and_what_is_not_is_told() -> Result<()> {
    let session = Session::in_memory()?;
    for (name, slept, worth_it) in [
        ("nap", TimeDelta::minutes(20), true),
        ("night", TimeDelta::hours(14), false),
    ] {
        let setup = session.setup(name, EVENING)?;
        setup.ask(&["log", "strength_lower", "--rpe", "8"])?;
        let agent = setup.agent()?;
        setup.status()?;
        let (id, at) = setup.next()?.context("nothing is due")?;
        signal("STOP", agent.pid())?;
        setup.clock()?.jump_to(&(at + slept).to_rfc3339())?;
        let resumed = Utc::now();
        signal("CONT", agent.pid())?;
        resolved(&session, &setup, &id, worth_it, resumed)?;
    }
    Ok(())
}

#[test]
fn after_a_step_of_the_clock_what_is_still_worth_it_comes_and_what_is_not_is_told() -> Result<()> {
    let session = Session::in_memory()?;
    for (name, step, worth_it) in [
        ("small", TimeDelta::minutes(30), true),
        ("large", TimeDelta::hours(15), false),
    ] {
        let setup = session.setup(name, EVENING)?;
        setup.ask(&["log", "strength_lower", "--rpe", "8"])?;
        let _agent = setup.agent()?;
        setup.status()?;
        let (id, at) = setup.next()?.context("nothing is due")?;
        let stepped = Utc::now();
        setup.clock()?.jump_to(&(at + step).to_rfc3339())?;
        resolved(&session, &setup, &id, worth_it, stepped)?;
        // what came is not taken back when the clock is set right again
        setup.clock()?.jump_by(-step)?;
        agent_client::poke(&setup.home())?;
        wait::stays(Duration::from_millis(300), "one raise at most", || {
            let raised = session.server.raised_from(0);
            Ok(raised.iter().filter(|raise| raise.tag == id).count() <= 1)
        })?;
    }
    Ok(())
}

/// It is raised within the time that a person would notice, or told as missed.
fn resolved(
    session: &Session,
    setup: &Setup,
    id: &str,
    worth_it: bool,
    since: DateTime<Utc>,
) -> Result<()> {
    if worth_it {
        let raised = wait::until("it is raised", || Ok(session.server.last_of(id)))?;
        let late = raised.at - since;
        println!("raised {} ms after it could be", late.num_milliseconds());
        ensure!(late <= LATE, "{late}");
        return Ok(());
    }
    wait::until("it is told as missed", || {
        let told = setup.ask(&["why"])?;
        let reminders = told["reminders"].as_array().context("no reminders")?;
        let one = reminders.iter().find(|one| one["id"] == id);
        let steps = one.and_then(|one| one["steps"].as_array());
        let mut steps = steps.into_iter().flatten();
        Ok(steps.any(|step| step["step"] == "missed").then_some(()))
    })?;
    ensure!(session.server.last_of(id).is_none(), "it came all the same");
    Ok(())
}
