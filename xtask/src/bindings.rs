//! `cargo xtask bindings`: TypeScript bindings of the types that cross to the front end.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::checkout::{Checkout, heading};

const STALE: &str =
    "the TypeScript bindings are stale: run `cargo xtask bindings` and commit ui/src/ipc/bindings";

/// Regenerates them.
pub(crate) fn write(checkout: &Checkout) -> Result<()> {
    let committed = committed(checkout);
    let fresh = export(checkout)?;
    if committed.exists() {
        fs::remove_dir_all(&committed)?;
    }
    for (name, text) in read_all(&fresh)? {
        let path = committed.join(name);
        fs::create_dir_all(path.parent().unwrap_or(&committed))?;
        fs::write(path, text)?;
    }
    Ok(())
}

/// Fails if the committed bindings differ from what the types generate now.
pub(crate) fn check(checkout: &Checkout) -> Result<()> {
    let fresh = read_all(&export(checkout)?)?;
    let committed = read_all(&committed(checkout)).unwrap_or_default();
    let differing: Vec<_> = fresh
        .iter()
        .filter(|(name, text)| committed.get(*name) != Some(text))
        .map(|(name, _)| name)
        .chain(committed.keys().filter(|name| !fresh.contains_key(*name)))
        .map(|name| name.display().to_string())
        .collect();
    if differing.is_empty() {
        return Ok(());
    }
    bail!("{STALE} ({})", differing.join(", "))
}

fn committed(checkout: &Checkout) -> PathBuf {
    checkout.root().join("ui/src/ipc/bindings")
}

fn export(checkout: &Checkout) -> Result<PathBuf> {
    heading("TypeScript bindings");
    let fresh = checkout.target().join("bindings");
    if fresh.exists() {
        fs::remove_dir_all(&fresh)?;
    }
    let shell = checkout.shell.clone();
    shell.set_var("TS_RS_EXPORT_DIR", &fresh);
    cmd!(shell, "cargo test --locked --quiet --lib")
        .args([
            "-p",
            "recovery",
            "-p",
            "insights",
            "-p",
            "journal",
            "-p",
            "ipc-types",
        ])
        .args(["--features", "ipc-types/bindings"])
        .arg("export_bindings")
        .run()
        .context("the bindings could not be generated")?;
    Ok(fresh)
}

fn read_all(folder: &Path) -> Result<BTreeMap<PathBuf, String>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        let entries = fs::read_dir(&next).with_context(|| format!("no {}", next.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder)?.to_owned();
                found.insert(name, fs::read_to_string(&path)?);
            }
        }
    }
    Ok(found)
}
