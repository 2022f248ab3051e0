//! `cargo xtask test`: every test there is, in the order in which a failure is cheapest to find.

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::checkout::{Checkout, has, heading};
use crate::programs::{self, Build};
use crate::system::{self, Need};
use crate::{bindings, ui};

/// The window links a browser engine, and `rubdown-tests` drives the real programs.
const NEEDS_A_DESKTOP: [&str; 4] = ["--exclude", "rubdown", "--exclude", "rubdown-tests"];

/// From where random tries begin. The same each time, so that a commit that passed passes again.
const SEED: &str = "PROPTEST_RNG_SEED";

/// Rust, documentation, bindings, front end, then the real programs. `fast` leaves those out.
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
        .over(shell)
        .arg("--workspace")
        .args(NEEDS_A_DESKTOP)
        .args(["--features", "platform/simulated-clock"])
        .run()
        .context("a test failed; the lines above say which")?;
    heading("Examples in the documentation");
    cmd!(shell, "cargo test --locked --quiet --doc --workspace")
        .args(NEEDS_A_DESKTOP)
        .run()
        .context("an example in the documentation failed")?;
    bindings::check(checkout)?;

    ui::script(
        checkout,
        "check",
        "svelte-check found something; the lines above say where",
    )?;
    ui::script(
        checkout,
        "test",
        "a test of the front end failed; the lines above say which",
    )?;
    ui::build(checkout)?;
    if fast {
        return Ok(());
    }

    let programs = programs::build(checkout, Build::EndToEnd)?;
    heading("The window's own tests");
    // In the build of the programs: the browser engine's crates take long enough once.
    runner
        .over(shell)
        .args(runner.in_profile("e2e"))
        .args(["-p", "rubdown", "--lib"])
        .args(["--features", "custom-protocol,simulated-clock"])
        .run()
        .context("a test of the window failed; the lines above say which")?;
    heading("The real programs, on a desktop of their own");
    runner
        .over(shell)
        .args(["-p", "rubdown-tests"])
        .args(runner.two_at_a_time())
        .env("RUBDOWN_PROGRAMS", programs)
        .run()
        .context("a story failed; the lines above say which, and what its programs said")
}

/// What runs the tests: nextest, or cargo itself where that cannot be had.
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
        heading("cargo-nextest, once");
        // Its own build settings, not the checkout's build folder.
        let install =
            cmd!(shell, "cargo install cargo-nextest --locked").env_remove("CARGO_TARGET_DIR");
        match install.run() {
            Ok(()) => Self::Nextest,
            Err(_) => Self::Cargo,
        }
    }

    fn over(self, shell: &Shell) -> xshell::Cmd<'_> {
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

    /// Each story has a desktop of its own; two fit on a small machine. (nextest reads the same
    /// from `.config/nextest.toml`.)
    fn two_at_a_time(self) -> &'static [&'static str] {
        match self {
            Self::Nextest => &[],
            Self::Cargo => &["--", "--test-threads=2"],
        }
    }
}
