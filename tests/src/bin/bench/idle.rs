//! What the agent costs while nothing is due, compared with other programs that remind of breaks, and with one
//! that only sleeps.

use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use rubdown_tests::{Process, Program, Server, Stage, wait};

struct Seen {
    name: &'static str,
    family: Vec<Process>,
    switches: u64,
    processor: Duration,
}

/// Prints memory, wake-ups, processor time and threads of each, watched at the same time for this long.
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
    for (name, arguments) in OTHERS {
        let mut command = Command::new(name);
        command.args(arguments);
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
        "{:<16}{:>10}{:>22}{:>18}{:>10}{:>11}",
        "", "PSS MiB", "context switches/min", "processor ms/min", "threads", "processes"
    );
    for seen in all {
        let switches = sum(&seen.family, Process::context_switches)? - seen.switches;
        let processor = processor(&seen.family)?.saturating_sub(seen.processor);
        println!(
            "{:<16}{:>10.1}{:>22.1}{:>18.0}{:>10}{:>11}",
            seen.name,
            as_f64(sum(&seen.family, Process::pss_kib)?) / 1024.0,
            as_f64(switches) / minutes,
            processor.as_secs_f64() * 1000.0 / minutes,
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
        switches,
        processor: processor(&family)?,
        family,
    })
}

fn sum(family: &[Process], of: impl Fn(Process) -> Result<u64>) -> Result<u64> {
    family.iter().map(|&process| of(process)).sum()
}

fn processor(family: &[Process]) -> Result<Duration> {
    family.iter().map(|it| it.processor_time()).sum()
}

/// With their arguments; the last is the least that a program can cost.
const OTHERS: [(&str, &[&str]); 3] = [
    ("workrave", &[]),
    ("safeeyes", &[]),
    ("sleep", &["infinity"]),
];

#[expect(clippy::cast_precision_loss, reason = "counts that people read")]
fn as_f64(count: u64) -> f64 {
    count as f64
}
