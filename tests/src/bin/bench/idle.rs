//! What the agent costs while nothing is due, compared with other programs that remind of breaks.

use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use rubdown_tests::{Process, Program, Server, Stage, wait};

struct Seen {
    name: &'static str,
    family: Vec<Process>,
    switches: u64,
}

/// Prints memory, wake-ups and threads of each, watched at the same time for this long.
pub(crate) fn print(watched: Duration) -> Result<()> {
    let stage = Stage::set("2026-11-23T18:00:00Z", Server::Dunst)?;
    let mut agent = stage.start_agent()?;
    // A pending reminder, so that it has something to wait for.
    stage.ask(&[
        "log",
        "running",
        "--rpe",
        "6",
        "--minutes",
        "45",
        "--flag",
        "none",
    ])?;
    let mut others = Vec::new();
    for name in ["workrave", "safeeyes"] {
        let mut command = Command::new(name);
        // Settings in memory: nothing on this bus would store them.
        stage
            .desktop
            .dress(&mut command)
            .env("GSETTINGS_BACKEND", "memory");
        match Program::start(&mut command, stage.desktop.folder()) {
            Ok(program) => others.push((name, program)),
            Err(_) => println!("{name} is not installed; on Debian: apt-get install {name}"),
        }
    }
    // Starting up is not idling.
    wait::pass(Duration::from_secs(15));

    agent.must_run()?;
    let mut all = vec![see("rubdown-agent", &agent)?];
    for (name, program) in &mut others {
        match program.must_run().and_then(|()| see(name, program)) {
            Ok(seen) => all.push(seen),
            Err(error) => println!("{name} could not be watched: {error:#}"),
        }
    }
    let began = Instant::now();
    wait::pass(watched);
    let minutes = began.elapsed().as_secs_f64() / 60.0;

    println!("At rest, watched together for {} s:", watched.as_secs());
    println!(
        "{:<16}{:>10}{:>22}{:>10}{:>11}",
        "", "PSS MiB", "context switches/min", "threads", "processes"
    );
    for seen in all {
        let switches = sum(&seen.family, Process::context_switches)? - seen.switches;
        println!(
            "{:<16}{:>10.1}{:>22.1}{:>10}{:>11}",
            seen.name,
            as_f64(sum(&seen.family, Process::pss_kib)?) / 1024.0,
            as_f64(switches) / minutes,
            sum(&seen.family, Process::threads)?,
            seen.family.len()
        );
    }
    Ok(())
}

fn see(name: &'static str, program: &Program) -> Result<Seen> {
    let family = Process { pid: program.pid() }.family();
    let switches = sum(&family, Process::context_switches).with_context(|| name.to_owned())?;
    Ok(Seen {
        name,
        family,
        switches,
    })
}

fn sum(family: &[Process], of: impl Fn(Process) -> Result<u64>) -> Result<u64> {
    family.iter().map(|&process| of(process)).sum()
}

#[expect(clippy::cast_precision_loss, reason = "counts that people read")]
fn as_f64(count: u64) -> f64 {
    count as f64
}
