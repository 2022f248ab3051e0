//! What a plan costs in instructions: counted by valgrind, so the same on every machine.

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

use crate::checkout::{Checkout, has, heading};
use crate::system::{self, Need};

/// Counts them, or says why it cannot: the other benches go on without.
pub(crate) fn count(checkout: &Checkout) {
    heading("Instructions of a plan");
    if let Err(error) = counted(&checkout.shell) {
        eprintln!("not counted: {error:#}");
    }
}

fn counted(shell: &Shell) -> Result<()> {
    if std::env::consts::OS != "linux" {
        bail!("valgrind counts them, and it is at home on Linux");
    }
    if !has(shell, "valgrind", "--version") {
        system::ensure(shell, &[Need::Instructions])?;
    }
    runner(shell)?;
    cmd!(
        shell,
        "cargo bench --locked -p recovery --bench plan_instructions"
    )
    .run()
    .context("the bench stopped; the lines above say why")
}

/// gungraun works with a runner of its own version alone.
fn runner(shell: &Shell) -> Result<()> {
    let package = cmd!(shell, "cargo pkgid --locked gungraun")
        .quiet()
        .read()
        .context("Cargo.lock names no gungraun")?;
    let version = package.rsplit(['@', '#']).next().unwrap_or_default();
    let there = cmd!(shell, "gungraun-runner --version")
        .quiet()
        .ignore_stderr()
        .read()
        .is_ok_and(|answer| answer.split_whitespace().last() == Some(version));
    if there {
        return Ok(());
    }
    heading(&format!("gungraun-runner {version}, once"));
    // Its own build settings, not the checkout's build folder.
    cmd!(
        shell,
        "cargo install gungraun-runner --version {version} --locked"
    )
    .env_remove("CARGO_TARGET_DIR")
    .run()
    .context("gungraun-runner could not be installed; is there a network?")
}
