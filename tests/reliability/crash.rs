//! `kill -9` at random instants: 320 of them.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use chrono::{DateTime, TimeDelta, Utc};
use rubdown_tests::wait;

use crate::setup::{Rng, Session, Setup};

const KILLED_WHILE_LOGGING: u32 = 160;
const KILLED_WHILE_RAISING: u32 = 160;

#[test]
fn what_was_acknowledged_survives_a_kill_at_any_instant() -> Result<()> {
    let session = Session::new()?;
    let setup = session.setup("logging", "2026-11-23T17:00:00+01:00")?;
    let mut rng = Rng::new(11);
    let mut agent = setup.agent()?;
    setup.status()?;
    // about as long as logging takes: adapted so that some kills come too late
    let mut longest_us = 30_000;
    let mut acknowledged = BTreeSet::new();
    let (mut killed, mut agents, mut turn) = (0, 0, 0);
    while killed < KILLED_WHILE_LOGGING {
        turn += 1;
        setup.clock()?.jump_by(TimeDelta::minutes(1))?;
        let note = format!("n{turn}");
        let mut log = setup
            .command("rubdownctl")?
            .args(["log", "running", "--rpe", "6", "--note", &note])
            .spawn()?;
        wait::pass(Duration::from_micros(rng.below(longest_us)));
        log.kill()?;
        if log.wait()?.success() {
            acknowledged.insert(note);
            longest_us -= longest_us / 16;
        } else {
            killed += 1;
            longest_us += longest_us / 32;
        }
        if rng.below(10) == 0 {
            agent.kill()?;
            agent = setup.agent()?;
            agents += 1;
        }
    }
    let mut found: BTreeMap<String, u32> = BTreeMap::new();
    let list = setup.ask(&["list", "--limit", "1000"])?;
    for entry in list["entries"].as_array().context("no list")? {
        let note = entry["note"].as_str().unwrap_or_default();
        *found.entry(note.to_owned()).or_default() += 1;
    }
    for note in &acknowledged {
        ensure!(found.contains_key(note), "{note} was acknowledged and lost");
    }
    found.remove("");
    ensure!(found.values().all(|times| *times == 1), "twice: {found:?}");
    println!(
        "{killed} of {turn} were killed before they finished, {} of them had logged anyway; \
         {} acknowledged, none lost; the agent was killed {agents} times",
        found.len() - acknowledged.len(),
        acknowledged.len()
    );
    ensure!(acknowledged.len() >= 20, "hardly anything was acknowledged");
    agent.kill()?;
    setup.is_whole()
}

#[test]
fn what_is_due_is_raised_after_a_kill_at_any_instant_and_in_place() -> Result<()> {
    let session = Session::new()?;
    let setup = session.setup("raising", "2026-11-22T18:30:00+01:00")?;
    let mut rng = Rng::new(12);
    let mut agent = setup.agent()?;
    setup.status()?;
    let (mut kills, mut reminders, mut explained) = (0, 0, 0);
    // too late in the day to book a therapist
    let mut evening = setup.clock()?.now();
    while kills < KILLED_WHILE_RAISING {
        let tomorrow = evening + TimeDelta::days(1);
        let Some((id, at)) = setup.next()?.filter(|(_, at)| *at < tomorrow) else {
            evening = tomorrow;
            setup.clock()?.jump_to(&evening.to_rfc3339())?;
            setup.ask(&["log", "strength_lower", "--rpe", "8", "--flag", "none"])?;
            continue;
        };
        let before = session.server.count();
        setup.clock()?.jump_to(&at.to_rfc3339())?;
        // before, during or after it claims, raises and marks; and during its start
        for within_ms in [90, 60, 30] {
            wait::pass(Duration::from_micros(rng.below(within_ms * 1000)));
            agent.kill()?;
            kills += 1;
            agent = setup.agent()?;
            if rng.below(2) == 0 {
                break;
            }
        }
        // a slot that moves may raise the same reminder twice: count from here
        let came = wait::until("the reminder is raised", || {
            let since = session.server.raised_from(before);
            let raised = since.iter().any(|raise| raise.tag == id);
            // for example a therapist who was not booked in time
            Ok((raised || is_explained(&setup, &id, at)?).then_some(raised))
        });
        if came.with_context(|| format!("{id}, due at {at}"))? {
            reminders += 1;
        } else {
            explained += 1;
        }
        for raise in session.server.raised_from(before) {
            let replaces = raise.instead_of;
            let known = raise.in_place_of.is_none_or(|number| number == replaces);
            // killed before it stored the number: the tag still makes the server replace it
            ensure!(
                known || (replaces == 0 && raise.in_place_of == Some(raise.number)),
                "it is shown beside an earlier raise: {raise:?}"
            );
        }
    }
    let all = session.server.raised_from(0);
    let again = all.iter().filter(|raise| raise.in_place_of.is_some());
    let by_tag = again.clone().filter(|raise| raise.instead_of == 0).count();
    println!(
        "{kills} kills, {reminders} reminders raised, {explained} moved by the plan; {} raised \
         again in place, {by_tag} of them by their tag alone",
        again.count()
    );
    ensure!(reminders > explained, "hardly anything was raised");
    agent.kill()?;
    setup.is_whole()
}

/// Whether the journal says that this reminder moved or was withdrawn, and why.
fn is_explained(setup: &Setup, id: &str, at: DateTime<Utc>) -> Result<bool> {
    let why = setup.ask(&["why"])?;
    let reminders = why["reminders"].as_array().context("no reminders")?;
    let Some(one) = reminders.iter().find(|one| one["id"] == id) else {
        return Ok(false);
    };
    let when: DateTime<Utc> = one["at"].as_str().context("no instant")?.parse()?;
    let events = one["events"].as_array().context("no events")?;
    let cause = events.last().and_then(|event| event["cause"].as_str());
    let elsewhere = when > at || one["state"] == "withdrawn";
    Ok(elsewhere && cause.is_some_and(|cause| !cause.is_empty()))
}
