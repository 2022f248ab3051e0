//! `cargo xtask test`: every test, those that fail fastest first.

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::checkout::{Checkout, has, heading};
use crate::programs::{self, Build};
use crate::system::{self, Need};
use crate::{bindings, ui};

/// `rubdown` links a browser engine, and `rubdown-tests` drives the real programs.
const NEEDS_A_DESKTOP: [&str; 4] = ["--exclude", "rubdown", "--exclude", "rubdown-tests"];

/// The seed of all property tests. It is fixed, so that a commit that has passed passes again.
const SEED: &str = "PROPTEST_RNG_SEED";

/// Runs the tests of Rust, documentation, bindings and front end, then, unless `fast`, those of the
/// real programs.
pub(crate) fn test(checkout: &Checkout, fast: bool) -> Result<()> {
    let shell = &checkout.shell;
    let needs: &[Need] = if fast {
        &[]
    } else {
        &[Need::Build, Need::Desktop]
    };
    system::ensure(shell, needs)?;

    heading("Rules, journal, agent, terminal");
    let runner = Runner::choose(shell);
    runner
        .command(shell)
        .arg("--workspace")
        .args(NEEDS_A_DESKTOP)
        .args(["--features", "platform/simulated-clock"])
        .run()
        .context("a test failed; see the lines above")?;
    heading("Examples in the documentation");
    cmd!(shell, "cargo test --locked --quiet --doc --workspace")
        .args(NEEDS_A_DESKTOP)
        .run()
        .context("an example in the documentation failed")?;
    bindings::check(checkout)?;

    ui::script(
        checkout,
        "check",
        "svelte-check failed; see the lines above",
    )?;
    ui::script(
        checkout,
        "test",
        "a test of the front end failed; see the lines above",
    )?;
    ui::build(checkout)?;
    if fast {
        return Ok(());
    }

    ui::script(
        checkout,
        "engine",
        "a scene of Today is wrong in the browser engine; see the lines above",
    )?;
    let programs = programs::build(checkout, Build::EndToEnd)?;
    heading("The window's own tests");
    // In the profile of the programs, so that the browser engine's crates are built only once.
    runner
        .command(shell)
        .args(runner.in_profile("e2e"))
        .args(["-p", "rubdown", "--lib"])
        .args(["--features", "custom-protocol,simulated-clock"])
        .run()
        .context("a test of the window failed; see the lines above")?;
    heading("The real programs, on their own desktop");
    runner
        .command(shell)
        .args(["-p", "rubdown-tests"])
        .args(runner.two_at_a_time())
        .env("RUBDOWN_PROGRAMS", programs)
        .run()
        .context("a story failed; see the lines above for it and the output of its programs")
}

/// What runs the tests: nextest, or cargo itself if nextest cannot be installed.
#[derive(Clone, Copy)]
enum Runner {
    Nextest,
    Cargo,
}

impl Runner {
    fn choose(shell: &Shell) -> Self {
        if has(shell, "cargo-nextest", "--version") {
            return Self::Nextest;
        }
        heading("Installing cargo-nextest");
        // with its own build settings, outside the checkout's build folder
        let install =
            cmd!(shell, "cargo install cargo-nextest --locked").env_remove("CARGO_TARGET_DIR");
        match install.run() {
            Ok(()) => Self::Nextest,
            Err(_) => Self::Cargo,
        }
    }

    fn command(self, shell: &Shell) -> xshell::Cmd<'_> {
        let command = match self {
            Self::Nextest => cmd!(shell, "cargo nextest run --locked --no-fail-fast"),
            Self::Cargo => cmd!(shell, "cargo test --locked --no-fail-fast --tests"),
        };
        let seed = shell.var(SEED).unwrap_or_else(|_| "1".to_owned());
        command.env(SEED, seed)
    }

    fn in_profile(self, profile: &'static str) -> [&'static str; 2] {
        match self {
            Self::Nextest => ["--cargo-profile", profile],
            Self::Cargo => ["--profile", profile],
        }
    }

    /// Each story starts its own desktop, and a small machine has room for two. (For nextest,
    /// `.config/nextest.toml` sets the same limit.)
    fn two_at_a_time(self) -> &'static [&'static str] {
        match self {
            Self::Nextest => &[],
            Self::Cargo => &["--", "--test-threads=2"],
        }
    }
}
