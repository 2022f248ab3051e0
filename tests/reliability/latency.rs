//! How late reminders are by the real clock, at rest and on a busy machine. The measurements are
//! printed; asserted is only what a person would notice. `RUBDOWN_SAMPLES` sets the number of
//! samples.

use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Result, bail, ensure};
use chrono::{DateTime, Utc};
use rubdown_tests::{Program, wait};

use crate::setup::{LATE, Session, zone_of_noon};

/// How many agents run at once.
const AGENTS: usize = 25;

#[test]
fn at_rest_reminders_are_on_time() -> Result<()> {
    let asked = std::env::var("RUBDOWN_SAMPLES").ok();
    let asked: Option<usize> = asked.and_then(|it| it.parse().ok());
    // samples are measured on the disk; the assertion alone uses memory
    let session = asked.map_or(Session::in_memory as fn() -> Result<Session>, |_| {
        Session::new
    });
    let mut late = Vec::new();
    while late.len() < asked.unwrap_or(AGENTS) {
        // one after another, so that each has the machine to itself
        late.extend(Homes::new(session, Duration::from_millis(120))?.late()?);
    }
    report("at rest", late)
}

#[test]
fn on_a_busy_machine_reminders_are_on_time() -> Result<()> {
    let homes = Homes::new(Session::in_memory, Duration::ZERO)?;
    let _busy = Busy::everywhere()?;
    report("all at once on a busy machine", homes.late()?)
}

/// Prints how late they were in milliseconds, and fails if a person would notice.
fn report(when: &str, mut late: Vec<i64>) -> Result<()> {
    late.sort_unstable();
    let last = late.len() - 1;
    let worst = late[last];
    println!(
        "{} reminders raised {when}: median {} ms after the instant, p90 {} ms, p99 {} ms, worst \
         {worst} ms",
        late.len(),
        late[last / 2],
        late[last * 9 / 10],
        late[last * 99 / 100],
    );
    ensure!(late[0] >= 0, "one came {} ms early", -late[0]);
    ensure!(worst <= LATE.num_milliseconds(), "late by {late:?} ms");
    Ok(())
}

/// Homes, each with an agent and a workout whose window opens soon.
struct Homes {
    session: Session,
    due: Vec<(String, DateTime<Utc>)>,
    _agents: Vec<Program>,
}

impl Homes {
    /// The windows open `apart` from each other. A slow machine gets more time to set the homes up.
    fn new(session: fn() -> Result<Session>, apart: Duration) -> Result<Self> {
        for soon in [8, 24, 72].map(Duration::from_secs) {
            let opens = Utc::now() + soon;
            let homes = Self::set_up(session()?, opens, apart)?;
            if Utc::now() < opens {
                return Ok(homes);
            }
        }
        bail!("the machine is too slow for this")
    }

    fn set_up(session: Session, opens: DateTime<Utc>, apart: Duration) -> Result<Self> {
        let zone = zone_of_noon();
        let mut agents = Vec::new();
        let mut due = Vec::new();
        for number in 0..AGENTS {
            let setup = session.setup_now(&format!("setup-{number}"), &zone)?;
            due.push(setup.opens_at(opens + apart * u32::try_from(number)?)?);
            agents.push(setup.agent()?);
        }
        Ok(Self {
            session,
            due,
            _agents: agents,
        })
    }

    /// How many milliseconds after its instant each was raised.
    fn late(&self) -> Result<Vec<i64>> {
        let one = |(id, at): &(String, DateTime<Utc>)| {
            let ahead = (*at - Utc::now()).to_std().unwrap_or_default();
            let raised = wait::within(ahead + wait::PATIENCE, "it is raised", || {
                Ok(self.session.server.last_of(id))
            })?;
            Ok((raised.at - *at).num_milliseconds())
        };
        self.due.iter().map(one).collect()
    }
}

/// Processes that keep every core busy.
struct Busy(Vec<Child>);

impl Busy {
    fn everywhere() -> Result<Self> {
        let cores = std::thread::available_parallelism()?.get();
        let one = || {
            Command::new("sh")
                .args(["-c", "while :; do :; done"])
                .stdin(Stdio::null())
                .spawn()
        };
        let all = (0..cores * 2).map(|_| one());
        Ok(Self(all.collect::<std::io::Result<_>>()?))
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        for one in &mut self.0 {
            one.kill().ok();
            one.wait().ok();
        }
    }
}
