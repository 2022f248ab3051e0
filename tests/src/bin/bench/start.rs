//! How long the window takes to appear, compared with a bare window with one button.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use rubdown_tests::{Program, Screen, Server, Stage, rubdown, wait};

/// One start, from the spawn of the process.
struct Start {
    mapped: Duration,
    painted: Duration,
    usable: Duration,
}

/// The colour of the one button that matters, in both windows.
const BUTTON: [u8; 3] = [0xAE, 0x44, 0x24];

/// This many pixels are a button and not the edge of something else.
const ENOUGH: usize = 2_000;

/// Prints the median of alternating starts of each, after one warm-up start of each.
pub(crate) fn print(bare: &Path, starts: usize) -> Result<()> {
    let stage = Stage::set("2026-11-23T18:00:00Z", Server::Dunst)?;
    let _agent = stage.start_agent()?;
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
    let whole = rubdown("rubdown")?;
    let (mut of_rubdown, mut of_bare) = (Vec::new(), Vec::new());
    for turn in 0..=starts {
        let (one, other) = (start(&stage, &whole)?, start(&stage, bare)?);
        if turn > 0 {
            of_rubdown.push(one);
            of_bare.push(other);
        }
    }
    println!("\nStart of the window, median of {starts}, in ms since its process was started:");
    println!(
        "{:<16}{:>10}{:>10}{:>10}",
        "", "mapped", "painted", "usable"
    );
    let rows = [("rubdown", &of_rubdown), ("bare window", &of_bare)];
    for (name, starts) in rows {
        println!(
            "{name:<16}{:>10}{:>10}{:>10}",
            median(starts, |start| start.mapped),
            median(starts, |start| start.painted),
            median(starts, |start| start.usable)
        );
    }
    let usable = |starts| median(starts, |start: &Start| start.usable);
    #[expect(clippy::cast_precision_loss, reason = "milliseconds")]
    let times = usable(&of_rubdown) as f64 / usable(&of_bare) as f64;
    println!("rubdown is usable after {times:.2} times the bare window's start");
    Ok(())
}

fn start(stage: &Stage, program: &Path) -> Result<Start> {
    let screen = Screen::of(&stage.desktop)?;
    ensure!(
        screen.count(BUTTON)? < ENOUGH,
        "something that looks like the button is there already"
    );
    let mut command = Command::new(program);
    stage.dress(&mut command);
    let began = Instant::now();
    let running = Program::start(&mut command, stage.desktop.folder())?;
    let (mut mapped, mut painted) = (None, None);
    let usable = wait::closely("the button is painted", || {
        if mapped.is_none() {
            mapped = screen
                .window_of(running.pid())?
                .map(|window| (window, began.elapsed()));
        }
        let Some((window, _)) = mapped else {
            return Ok(None);
        };
        if painted.is_none() && screen.colours(window)? > 2 {
            painted = Some(began.elapsed());
        }
        Ok((screen.count_in(window, BUTTON)? >= ENOUGH).then(|| began.elapsed()))
    })?;
    drop(running);
    wait::until("the window has gone", || {
        Ok((screen.count(BUTTON)? < ENOUGH).then_some(()))
    })?;
    Ok(Start {
        mapped: mapped.context("it was never mapped")?.1,
        painted: painted.unwrap_or(usable),
        usable,
    })
}

fn median(starts: &[Start], of: impl Fn(&Start) -> Duration) -> u128 {
    let mut spans: Vec<_> = starts.iter().map(|start| of(start).as_millis()).collect();
    spans.sort_unstable();
    spans.get(spans.len() / 2).copied().unwrap_or_default()
}
