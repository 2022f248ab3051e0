//! The number of instructions a plan takes, counted by valgrind: the same on every machine.

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

use crate::checkout::{Checkout, has, heading};
use crate::system::{self, Need};

/// Counts a plan's instructions, or reports why it cannot; either way the bench goes on.
pub(crate) fn count(checkout: &Checkout) {
    heading("Instructions of a plan");
    if let Err(error) = try_count(&checkout.shell) {
        eprintln!("skipped: {error:#}");
    }
}

fn try_count(shell: &Shell) -> Result<()> {
    if std::env::consts::OS != "linux" {
        bail!("valgrind counts them, and is only supported on Linux");
    }
    if !has(shell, "valgrind", "--version") {
        system::ensure(shell, &[Need::Instructions])?;
    }
    ensure_runner(shell)?;
    cmd!(
        shell,
        "cargo bench --locked -p recovery --bench plan_instructions"
    )
    .run()
    .context("the bench failed; see the lines above")
}

/// gungraun needs a runner of exactly its own version.
fn ensure_runner(shell: &Shell) -> Result<()> {
    let package = cmd!(shell, "cargo pkgid --locked gungraun")
        .quiet()
        .read()
        .context("gungraun is not in Cargo.lock")?;
    let version = package.rsplit(['@', '#']).next().unwrap_or_default();
    let is_installed = cmd!(shell, "gungraun-runner --version")
        .quiet()
        .ignore_stderr()
        .read()
        .is_ok_and(|answer| answer.split_whitespace().last() == Some(version));
    if is_installed {
        return Ok(());
    }
    heading(&format!("Installing gungraun-runner {version}"));
    // with its own build settings, outside the checkout's build folder
    cmd!(
        shell,
        "cargo install gungraun-runner --version {version} --locked"
    )
    .env_remove("CARGO_TARGET_DIR")
    .run()
    .context("gungraun-runner could not be installed; is the network down?")
}
