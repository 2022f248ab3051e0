//! Rubdown's three programs, always from the same build.

use std::path::PathBuf;

use anyhow::{Context, Result};
use xshell::cmd;

use crate::checkout::{Checkout, heading};

/// What a build is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Build {
    /// Quick to build, with debug assertions: `cargo xtask run`.
    Dev,
    /// As shipped.
    Release,
    /// As shipped, but quicker to build and with a simulated clock: for the end-to-end tests.
    EndToEnd,
}

impl Build {
    fn profile(self) -> &'static str {
        match self {
            Self::Dev => "dev",
            Self::Release => "release",
            Self::EndToEnd => "e2e",
        }
    }

    fn folder(self) -> &'static str {
        match self {
            Self::Dev => "debug",
            Self::Release => "release",
            Self::EndToEnd => "e2e",
        }
    }

    fn features(self) -> &'static str {
        match self {
            Self::Dev | Self::Release => "rubdown/custom-protocol",
            Self::EndToEnd => {
                "rubdown/custom-protocol,rubdown/simulated-clock,\
                 rubdown-agent/simulated-clock,rubdownctl/simulated-clock"
            }
        }
    }
}

/// Builds the window, the agent and the terminal program, and returns their folder. The front end
/// must have been built.
pub(crate) fn build(checkout: &Checkout, build: Build) -> Result<PathBuf> {
    heading("Window, agent and terminal program");
    let shell = &checkout.shell;
    let (profile, features) = (build.profile(), build.features());
    cmd!(
        shell,
        "cargo build --locked --profile {profile} -p rubdown -p rubdown-agent -p rubdownctl --features {features}"
    )
    .run()
    .context("the programs failed to build; see the lines above")?;
    Ok(checkout.target().join(build.folder()))
}

/// Builds the bare window that Rubdown's start is measured against, and returns its path.
pub(crate) fn build_bare_window(checkout: &Checkout) -> Result<PathBuf> {
    heading("A bare window for comparison");
    let shell = &checkout.shell;
    cmd!(
        shell,
        "cargo build --locked --release --features custom-protocol"
    )
    .args(["--manifest-path", "xtask/bare-window/Cargo.toml"])
    .run()
    .context("the bare window failed to build; see the lines above")?;
    Ok(checkout.target().join("release/bare-window"))
}
