//! `cargo xtask lint`: what a reviewer should never have to say.

use anyhow::{Context, Result};
use xshell::cmd;

use crate::checkout::{Checkout, heading};
use crate::system::{self, Need};
use crate::ui;

/// Formatting, clippy, rustdoc and svelte-check, each without a single warning.
pub(crate) fn lint(checkout: &Checkout) -> Result<()> {
    let shell = &checkout.shell;
    heading("Formatting");
    cmd!(shell, "cargo fmt --all --check")
        .run()
        .context("some files are not formatted: cargo fmt --all")?;
    system::ensure(shell, &[Need::Build])?;
    // The window embeds the front end while it compiles.
    ui::build(checkout)?;
    heading("Clippy");
    cmd!(
        shell,
        "cargo clippy --locked --workspace --all-targets --all-features -- -D warnings"
    )
    .run()
    .context("clippy found something; the lines above say what and where")?;
    heading("Documentation");
    // clippy has checked all that this needs
    cmd!(
        shell,
        "cargo doc --locked --workspace --all-features --no-deps --document-private-items"
    )
    .env("RUSTDOCFLAGS", "-D warnings")
    .run()
    .context("rustdoc found something; the lines above say what and where")?;
    ui::script(
        checkout,
        "check",
        "svelte-check found something; the lines above say what and where",
    )
}
