//! `cargo xtask lint`: what no reviewer should have to point out.

use anyhow::{Context, Result};
use xshell::cmd;

use crate::checkout::{Checkout, heading};
use crate::system::{self, Need};
use crate::{deny, ui};

/// Formatting, clippy, rustdoc, Prettier, eslint and svelte-check, each without a single warning, and
/// the dependencies.
pub(crate) fn lint(checkout: &Checkout) -> Result<()> {
    let shell = &checkout.shell;
    heading("Formatting");
    cmd!(shell, "cargo fmt --all --check")
        .run()
        .context("some files are not formatted; run `cargo fmt --all`")?;
    system::ensure(shell, &[Need::Build])?;
    // The window embeds the front end at compile time.
    ui::build(checkout)?;
    heading("Clippy");
    cmd!(
        shell,
        "cargo clippy --locked --workspace --all-targets --all-features -- -D warnings"
    )
    .run()
    .context("clippy failed; see the lines above")?;
    heading("Documentation");
    // reuses what clippy has checked
    cmd!(
        shell,
        "cargo doc --locked --workspace --all-features --no-deps --document-private-items"
    )
    .env("RUSTDOCFLAGS", "-D warnings")
    .run()
    .context("rustdoc failed; see the lines above")?;
    deny::check(checkout)?;
    ui::script(
        checkout,
        "format:check",
        "some files of the front end are not formatted; run `npm run format` in ui",
    )?;
    ui::script(checkout, "lint", "eslint failed; see the lines above")?;
    ui::script(
        checkout,
        "check",
        "svelte-check failed; see the lines above",
    )
}
