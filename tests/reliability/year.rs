//! A year with a workout a day, whose reminders are answered in every way.

use std::fs;

use anyhow::{Result, ensure};
use chrono::{DateTime, TimeDelta, Utc};
use rubdown_tests::{Process, Program, wait};

use crate::setup::{Session, Setup};

const DAYS: usize = 365;
const WEEK: usize = 7;
const MONTH: usize = 28;
const ACTIVITIES: [&str; 5] = ["strength_lower", "running", "hiit", "tennis", "swimming"];

/// What the agent costs at the end of a day.
#[derive(Debug, Clone, Copy)]
struct Cost {
    pss_kib: u64,
    resident_kib: u64,
    threads: u64,
    files: u64,
    journal: u64,
}

#[test]
fn a_year_costs_no_more_than_its_months() -> Result<()> {
    let session = Session::in_memory()?;
    let setup = session.setup("year", "2026-01-05T16:00:00Z")?;
    let agent = setup.agent()?;
    setup.status()?;
    let mut days = Vec::with_capacity(DAYS);
    let mut raised = 0;
    for day in 0..DAYS {
        raised += live_a_day(&session, &setup, day)?;
        days.push(cost(&agent, &setup)?);
    }
    let months = [&days[..MONTH], &days[DAYS - MONTH..]];
    let pss = months.map(|days| mean(days, |day| day.pss_kib));
    // memory shared with other agents on this machine varies
    let resident = months.map(|days| mean(days, |day| day.resident_kib));
    let file = |day: usize| days[day - 1].journal;
    let grows = [MONTH, DAYS / 2, DAYS].map(file);
    println!(
        "{raised} reminders in {DAYS} days; in the first and the last month PSS {pss:?} KiB, \
         resident {resident:?} KiB; journal {} KiB after a month, {} after half a year, {} \
         after a year; then {:?}",
        grows[0] / 1024,
        grows[1] / 1024,
        grows[2] / 1024,
        days[DAYS - 1],
    );
    ensure!(raised > DAYS, "hardly anything came");
    ensure!(
        resident[1] <= resident[0] + 1024,
        "memory grows: {resident:?} KiB"
    );
    let [early, late] = [grows[1] - grows[0], grows[2] - grows[1]];
    ensure!(
        late <= early * 3 / 2,
        "the journal grows ever faster: by {early}, then by {late} bytes"
    );
    // the minimum of a month: a backup or a caller may hold some for a moment
    let least =
        |what: fn(&Cost) -> u64| months.map(|days| days.iter().map(what).min().unwrap_or_default());
    let [threads, files] = [least(|day| day.threads), least(|day| day.files)];
    ensure!(threads[1] <= threads[0], "threads leak: {threads:?}");
    ensure!(files[1] <= files[0] + 2, "open files leak: {files:?}");
    setup.is_whole()
}

fn mean(days: &[Cost], what: impl Fn(&Cost) -> u64) -> u64 {
    days.iter().map(what).sum::<u64>() / days.len() as u64
}

/// Logs a workout, and answers reminders until the next day.
fn live_a_day(session: &Session, setup: &Setup, day: usize) -> Result<usize> {
    let clock = setup.clock()?;
    let evening = clock.now();
    let rpe = (5 + day % 5).to_string();
    let activity = ACTIVITIES[day % ACTIVITIES.len()];
    setup.ask(&["log", activity, "--rpe", &rpe])?;
    let tomorrow = evening + TimeDelta::days(1);
    let before = session.server.count();
    let mut seen = before;
    for look in 0..40 {
        let Some(next) = next_look(setup, tomorrow)? else {
            break;
        };
        clock.jump_to(&next.to_rfc3339())?;
        // woken by its timer alone it also checkpoints the journal
        if look > 0 || !day.is_multiple_of(WEEK) {
            agent_client::poke(&setup.home())?;
        }
        wait::closely("the agent looks", || {
            Ok(has_looked(setup, next)?.then_some(()))
        })?;
        for raise in session.server.raised_from(seen) {
            seen += 1;
            match (day + seen) % 5 {
                0 => session.server.press(raise.number, "snooze")?,
                1 => session.server.press(raise.number, "skip")?,
                2 => session.server.press(raise.number, "default")?,
                3 => session.server.close(raise.number)?,
                // never answered at all
                _ => {}
            }
        }
    }
    clock.jump_to(&tomorrow.to_rfc3339())?;
    Ok(session.server.count() - before)
}

/// When the agent looks next, if that is before the end of the day.
fn next_look(setup: &Setup, end: DateTime<Utc>) -> Result<Option<DateTime<Utc>>> {
    // the poke makes it read the answers
    let next = agent_client::poke(&setup.home())?.next;
    Ok(next.filter(|next| *next < end))
}

fn has_looked(setup: &Setup, due: DateTime<Utc>) -> Result<bool> {
    let next = agent_client::status(&setup.home())?.next;
    Ok(next.is_none_or(|next| next > due))
}

fn cost(agent: &Program, setup: &Setup) -> Result<Cost> {
    let process = Process { pid: agent.pid() };
    let files = fs::read_dir(format!("/proc/{}/fd", agent.pid()))?.count() as u64;
    Ok(Cost {
        pss_kib: process.pss_kib()?,
        resident_kib: process.resident_kib()?,
        threads: process.threads()?,
        files,
        // without the write-ahead log, whose size says little
        journal: fs::metadata(setup.home().journal())?.len(),
    })
}
