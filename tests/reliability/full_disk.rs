//! An agent whose disk is full to the last byte.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use chrono::{DateTime, Utc};
use rubdown_tests::{Mount, Program, wait};

use crate::setup::{Session, Setup};

/// Too late to book a therapist.
const EVENING: &str = "2026-11-23T18:30:00+01:00";

/// A home on a disk of its own. `None` if this user may not mount one.
fn on_a_disk(session: &Session) -> Result<Option<(Mount, Setup)>> {
    let setup = session.setup("full", EVENING)?;
    let folder = setup.home().data().to_owned();
    Ok(Mount::small_disk(&folder, 4096)?.map(|disk| (disk, setup)))
}

/// The next reminder is raised when it is due.
fn comes(session: &Session, setup: &Setup, id: &str, at: DateTime<Utc>) -> Result<()> {
    setup.clock()?.jump_to(&at.to_rfc3339())?;
    wait::until("the reminder is raised", || {
        agent_client::poke(&setup.home())?;
        Ok(session.server.last_of(id))
    })
    .map(drop)
}

#[test]
fn on_a_full_disk_each_reminder_comes_once_and_the_agent_works_on_when_there_is_room() -> Result<()>
{
    let session = Session::new()?;
    let Some((disk, setup)) = on_a_disk(&session)? else {
        return Ok(());
    };
    setup.ask(&["log", "strength_lower", "--rpe", "8", "--flag", "none"])?;
    let mut agent = setup.agent()?;
    setup.status()?;
    let (id, at) = setup.next()?.context("nothing is due")?;

    disk.fill()?;
    comes(&session, &setup, &id, at)?;
    is_raised_once(&session, &setup, &id)?;
    // an answer cannot be kept now; it must do no harm
    let number = session.server.last_of(&id).context("not raised")?.number;
    session.server.press(number, "snooze")?;
    is_raised_once(&session, &setup, &id)?;
    agent.must_run()?;

    let raised = session.server.count();
    works_on(&session, &setup, agent, &disk, raised)
}

/// There is room again: nothing comes twice, the journal is whole, and the next workout's reminder comes.
fn works_on(
    session: &Session,
    setup: &Setup,
    mut agent: Program,
    disk: &Mount,
    raised: usize,
) -> Result<()> {
    disk.free()?;
    for _ in 0..3 {
        agent_client::poke(&setup.home())?;
    }
    wait::stays(
        Duration::from_millis(300),
        "nothing is raised again",
        || Ok(session.server.count() == raised),
    )?;
    setup.is_whole()?;
    setup.clock()?.jump_to("2026-11-25T18:30:00+01:00")?;
    setup.ask(&["log", "strength_upper", "--rpe", "8"])?;
    let (next, at) = setup.next()?.context("nothing is due any more")?;
    comes(session, setup, &next, at)?;
    let pid = setup.status()?.pid;
    ensure!(pid == agent.pid(), "another agent");
    agent.must_run()?;
    setup.is_whole()
}

fn is_raised_once(session: &Session, setup: &Setup, id: &str) -> Result<()> {
    wait::stays(Duration::from_millis(300), "it is raised once", || {
        agent_client::poke(&setup.home())?;
        let raised = session.server.raised_from(0);
        Ok(raised.iter().filter(|raise| raise.tag == id).count() == 1)
    })
}

#[test]
fn an_agent_that_starts_on_a_full_disk_raises_what_is_due() -> Result<()> {
    let session = Session::new()?;
    let Some((disk, setup)) = on_a_disk(&session)? else {
        return Ok(());
    };
    setup.ask(&["log", "strength_lower", "--rpe", "8", "--flag", "none"])?;
    let (id, at) = setup.next()?.context("nothing is due")?;
    disk.fill()?;
    let agent = setup.agent()?;
    setup.status()?;
    comes(&session, &setup, &id, at)?;
    is_raised_once(&session, &setup, &id)?;
    let raised = session.server.count();
    works_on(&session, &setup, agent, &disk, raised)
}
