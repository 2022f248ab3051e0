//! `cargo xtask bundle`: the packages for Linux, with all three programs in each.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Map, Value, json};
use xshell::cmd;

use crate::checkout::{Checkout, has, heading};
use crate::programs::{self, Build};
use crate::system::{self, Need};
use crate::ui;

/// Tauri's bundler. It is fetched on demand, because no other command needs it.
const TAURI: &str = "@tauri-apps/cli@2.12.5";

/// Installed next to the window: each program looks for the others in its own folder.
const BESIDE_THE_WINDOW: [&str; 2] = ["rubdown-agent", "rubdownctl"];

/// Makes a release build, packages it, and checks that the packaged programs run.
pub(crate) fn bundle(checkout: &Checkout) -> Result<()> {
    if !cfg!(target_os = "linux") {
        bail!("so far there are packages for Linux only");
    }
    system::ensure(&checkout.shell, &[Need::Build])?;
    ui::build(checkout)?;
    let programs = programs::build(checkout, Build::Release)?;
    heading("Packages");
    let made = programs.join("bundle");
    // otherwise an old package could be mistaken for the new one
    if made.exists() {
        fs::remove_dir_all(&made)?;
    }
    let settings = settings(&programs).to_string();
    cmd!(
        checkout.shell,
        "npm exec --yes --package {TAURI} -- tauri bundle --config {settings}"
    )
    .run()
    .context("the packages could not be built; see the lines above")?;
    check_contents(checkout, &made)?;
    heading(&format!("The packages are in {}", made.display()));
    Ok(())
}

/// Adds the two programs that Tauri does not know about. `tauri.conf.json` cannot name them, because
/// it does not know where they were built.
fn settings(programs: &Path) -> Value {
    let files: Map<String, Value> = BESIDE_THE_WINDOW
        .iter()
        .map(|name| (format!("/usr/bin/{name}"), json!(programs.join(name))))
        .collect();
    json!({ "bundle": { "linux": { "deb": { "files": files }, "rpm": { "files": files } } } })
}

fn check_contents(checkout: &Checkout, made: &Path) -> Result<()> {
    let shell = &checkout.shell;
    if !has(shell, "dpkg-deb", "--version") {
        eprintln!("dpkg-deb is missing, so the packages were not checked");
        return Ok(());
    }
    let package = package_in(&made.join("deb"))?;
    let unpacked = made.join("unpacked");
    cmd!(shell, "dpkg-deb --extract {package} {unpacked}").run()?;
    let bin = unpacked.join("usr/bin");
    ensure!(
        bin.join("rubdown").is_file(),
        "the window is missing from {}",
        package.display()
    );
    for name in BESIDE_THE_WINDOW {
        let program = bin.join(name);
        cmd!(shell, "{program} --version")
            .run()
            .with_context(|| format!("{name} in {} does not run", package.display()))?;
    }
    fs::remove_dir_all(&unpacked)?;
    Ok(())
}

/// The package in a folder that also contains the files it was made from.
fn package_in(folder: &Path) -> Result<PathBuf> {
    fs::read_dir(folder)?
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|ending| ending == "deb"))
        .with_context(|| format!("no package in {}", folder.display()))
}
