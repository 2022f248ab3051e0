//! `cargo xtask bench` and `cargo xtask screenshots`, which need the real window on a desktop.
//! Programs of `rubdown-tests` drive it, so that this crate builds quickly.

use std::path::PathBuf;

use anyhow::{Context, Result};
use xshell::cmd;

use crate::checkout::{Checkout, heading};
use crate::instructions;
use crate::programs::{self, Build};
use crate::system::{self, Need};
use crate::ui;

/// Takes a screenshot of every view: light and dark, wide and narrow, English and German.
pub(crate) fn screenshots(checkout: &Checkout, out: Option<PathBuf>) -> Result<()> {
    let shell = &checkout.shell;
    system::ensure(shell, &[Need::Build, Need::Desktop])?;
    ui::build(checkout)?;
    let programs = programs::build(checkout, Build::EndToEnd)?;
    let out = std::path::absolute(out.unwrap_or_else(|| checkout.target().join("screenshots")))?;
    heading(&format!("Screenshots, in {}", out.display()));
    cmd!(
        shell,
        "cargo run --locked --quiet -p rubdown-tests --bin screenshots -- {out}"
    )
    .env("RUBDOWN_PROGRAMS", programs)
    .run()
    .context("a screenshot failed; the lines above say which")
}

/// Measures on this machine, in one run: the idle agent against other reminder programs, the window's
/// start against that of a bare Tauri window, the rules, the journal and the reading of files. `fast` takes fewer and
/// shorter measurements.
pub(crate) fn bench(checkout: &Checkout, fast: bool) -> Result<()> {
    let shell = &checkout.shell;
    system::ensure(shell, &[Need::Build, Need::Desktop])?;
    ui::build(checkout)?;
    let programs = programs::build(checkout, Build::Release)?;
    let bare = programs::build_bare_window(checkout)?;
    heading("Agent and window");
    let (seconds, starts) = if fast { ("5", "3") } else { ("60", "9") };
    cmd!(
        shell,
        "cargo run --locked --quiet --profile e2e -p rubdown-tests --bin bench --"
    )
    .args(["--seconds", seconds, "--starts", starts])
    .arg("--bare")
    .arg(bare)
    .env("RUBDOWN_PROGRAMS", programs)
    .run()
    .context("the programs could not be measured")?;
    heading("Rules, journal and files");
    cmd!(
        shell,
        "cargo bench --locked -p recovery --bench plan -p journal --bench journal"
    )
    .args(["-p", "exchange", "--bench", "files"])
    .run()
    .context("the rules, the journal or the files could not be measured")?;
    instructions::count(checkout);
    Ok(())
}
