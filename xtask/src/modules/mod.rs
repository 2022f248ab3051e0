//! `cargo xtask modules`: the modules of every crate and of the front end by folder, and which folder
//! imports which.
//!
//! A module is a file. Its imports are the `crate::`, `super::` and `self::` paths of its code, tests
//! left out, each followed through re-exports to the file that defines the name. A method call
//! names no module, so it is not an import.

mod front_end;
mod graph;
#[cfg(test)]
mod layers;
mod mention;
mod resolve;
mod source;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;
use xshell::cmd;

use crate::checkout::Checkout;
use graph::Graph;

/// Prints them, and those of the front end.
pub(crate) fn print(checkout: &Checkout) -> Result<()> {
    for krate in crates(checkout)? {
        println!("{}", krate.graph()?);
    }
    println!("{}", front_end(checkout)?);
    Ok(())
}

fn front_end(checkout: &Checkout) -> Result<Graph> {
    front_end::read(&checkout.ui().join("src"))
}

/// A library or a program of the workspace.
struct Crate {
    name: String,
    /// `lib.rs` or `main.rs`.
    root: PathBuf,
}

impl Crate {
    fn graph(&self) -> Result<Graph> {
        let tree = source::read(&self.root)
            .with_context(|| format!("the modules of {} cannot be read", self.name))?;
        Ok(Graph::new(&self.name, &tree))
    }
}

/// The workspace's crates, tests and benches left out.
fn crates(checkout: &Checkout) -> Result<Vec<Crate>> {
    let shell = &checkout.shell;
    let metadata = cmd!(
        shell,
        "cargo metadata --no-deps --format-version 1 --locked"
    )
    .quiet()
    .read()?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let array = |value: &Value, key: &str| value[key].as_array().cloned().unwrap_or_default();
    let mut found = Vec::new();
    for package in array(&metadata, "packages") {
        for target in array(&package, "targets") {
            let built = ["lib", "bin"].map(Value::from);
            if array(&target, "kind")
                .iter()
                .any(|kind| built.contains(kind))
            {
                let text = |key: &str| target[key].as_str().unwrap_or_default().to_owned();
                found.push(Crate {
                    name: text("name"),
                    root: Path::new(&text("src_path")).to_owned(),
                });
            }
        }
    }
    found.sort_by(|a, b| a.root.cmp(&b.root));
    Ok(found)
}
