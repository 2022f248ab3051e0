//! Agents that start at the same time.

use anyhow::{Result, ensure};
use rubdown_tests::{Program, wait};

use crate::setup::Session;

#[test]
fn of_ten_agents_that_start_at_once_only_one_stays() -> Result<()> {
    let session = Session::new()?;
    for round in 0..4 {
        let setup = session.setup(&format!("race-{round}"), "2026-11-23T17:00:00+01:00")?;
        let mut agents = (0..10)
            .map(|_| setup.agent())
            .collect::<Result<Vec<Program>>>()?;
        wait::until("nine have ended", || {
            let running = agents
                .iter_mut()
                .filter_map(|agent| agent.runs().then_some(()));
            Ok((running.count() == 1).then_some(()))
        })?;
        let status = setup.status()?;
        for agent in &mut agents {
            if agent.pid() == status.pid {
                ensure!(agent.runs(), "the one that answers does not run");
            } else {
                let end = agent.ended()?;
                ensure!(end.success(), "one ended with {end}: {}", agent.said());
            }
        }
    }
    Ok(())
}
