//! `cargo xtask run`: the whole app, with a journal of the checkout's own.

use anyhow::{Context, Result};
use xshell::cmd;

use crate::checkout::{Checkout, heading};
use crate::programs::{self, Build};
use crate::system::{self, Need};
use crate::ui;

/// Installs what is missing, builds what is out of date and opens the window. Its data is kept in
/// `.rubdown-dev`, so an installed Rubdown and its agent are not affected.
pub(crate) fn run(checkout: &Checkout, release: bool) -> Result<()> {
    system::ensure(&checkout.shell, &[Need::Build])?;
    ui::build(checkout)?;
    let build = if release { Build::Release } else { Build::Dev };
    let programs = programs::build(checkout, build)?;
    let home = checkout.root().join(".rubdown-dev");
    let window = programs.join(format!("rubdown{}", std::env::consts::EXE_SUFFIX));
    heading(&format!("Rubdown, with its journal in {}", home.display()));
    let shell = &checkout.shell;
    cmd!(shell, "{window}")
        .env("RUBDOWN_HOME", home)
        .run()
        .context("the window exited with an error")
}
