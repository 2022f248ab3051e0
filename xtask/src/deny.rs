//! `cargo deny`: licences, sources, duplicates and known faults of everything Rubdown is built from.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::checkout::{Checkout, has, heading};

/// Checks the dependencies by `deny.toml`. What cannot be had without a network is left out, and that
/// is said.
pub(crate) fn check(checkout: &Checkout) -> Result<()> {
    let shell = &checkout.shell;
    heading("Dependencies");
    let Some(deny) = program(checkout) else {
        skip("no cargo-deny; `cargo install cargo-deny --locked` builds it");
        return Ok(());
    };
    // the crates of every system, of which a build needs only its own
    if cmd!(shell, "cargo fetch --locked --quiet").run().is_err() {
        skip("some crates could not be fetched");
        return Ok(());
    }
    cmd!(
        shell,
        "{deny} --offline --locked check licenses sources bans"
    )
    .run()
    .context("a dependency is not allowed; see the lines above and deny.toml")?;
    let fetched = cmd!(shell, "{deny} --locked fetch db")
        .quiet()
        .ignore_stderr();
    if fetched.run().is_err() {
        skip("the list of known faults could not be fetched");
        return Ok(());
    }
    cmd!(shell, "{deny} --offline --locked check advisories")
        .run()
        .context("a dependency has a known fault; see the lines above and deny.toml")
}

fn skip(why: &str) {
    eprintln!("skipped: {why}");
}

/// The one that is installed, or else one beside the build, of the version that `cargo-deny.txt` names.
fn program(checkout: &Checkout) -> Option<PathBuf> {
    let shell = &checkout.shell;
    if has(shell, "cargo-deny", "--version") {
        return Some("cargo-deny".into());
    }
    let prefix = checkout.target().join("tools");
    let program = prefix.join("bin/cargo-deny");
    let list = checkout.root().join("xtask/cargo-deny.txt");
    (is_newer(&program, &list) || install(shell, &list, &prefix)).then_some(program)
}

fn is_newer(program: &Path, list: &Path) -> bool {
    let changed = |path: &Path| path.metadata().and_then(|found| found.modified()).ok();
    changed(program).is_some_and(|made| changed(list).is_none_or(|listed| listed < made))
}

fn install(shell: &Shell, list: &Path, prefix: &Path) -> bool {
    cmd!(
        shell,
        "python3 -m pip install --quiet --disable-pip-version-check"
    )
    .args([
        "--no-deps",
        "--require-hashes",
        "--force-reinstall",
        "--root-user-action=ignore",
    ])
    .args(["--requirement".as_ref(), list])
    .args(["--prefix".as_ref(), prefix])
    .run()
    .is_ok()
}
