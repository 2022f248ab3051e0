//! The front end: its packages and its build.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::checkout::{Checkout, heading};

/// Installs the front end's packages if the lock file is newer than the installed ones.
pub(crate) fn packages(checkout: &Checkout) -> Result<()> {
    let ui = checkout.ui();
    let installed = changed(&ui.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= changed(&ui.join("package-lock.json")) {
        return Ok(());
    }
    heading("Front end: packages");
    let shell = shell_in_ui(checkout);
    npm(&shell, &["ci", "--no-audit", "--no-fund"])
        .run()
        .context("npm could not install the front end's packages; is its registry reachable?")
}

/// Builds the front end if any of its sources is newer than the last build.
pub(crate) fn build(checkout: &Checkout) -> Result<()> {
    packages(checkout)?;
    let ui = checkout.ui();
    let built = changed(&ui.join("dist/index.html"));
    let sources = [
        ui.join("src"),
        ui.join("public"),
        ui.join("index.html"),
        ui.join("package-lock.json"),
        ui.join("vite.config.ts"),
        checkout.root().join("locales"),
    ];
    if built.is_some() && sources.iter().all(|source| newest(source) <= built) {
        return Ok(());
    }
    heading("Front end: build");
    let shell = shell_in_ui(checkout);
    npm(&shell, &["run", "build"])
        .run()
        .context("the front end failed to build; see the lines above")
}

/// Runs one of the scripts in `ui/package.json`.
pub(crate) fn script(checkout: &Checkout, name: &str, if_it_fails: &str) -> Result<()> {
    packages(checkout)?;
    heading(&format!("Front end: npm run {name}"));
    let shell = shell_in_ui(checkout);
    npm(&shell, &["run", name])
        .run()
        .with_context(|| if_it_fails.to_owned())
}

fn shell_in_ui(checkout: &Checkout) -> Shell {
    let shell = checkout.shell.clone();
    shell.change_dir(checkout.ui());
    shell
}

fn npm<'a>(shell: &'a Shell, arguments: &[&str]) -> xshell::Cmd<'a> {
    if cfg!(windows) {
        return cmd!(shell, "cmd /c npm").args(arguments);
    }
    cmd!(shell, "npm").args(arguments)
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|about| about.modified()).ok()
}

fn newest(path: &Path) -> Option<SystemTime> {
    let inside = fs::read_dir(path)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| newest(&entry.path()))
        .max();
    inside.max(changed(path))
}
