//! The commands of the checkout. `cargo xtask` alone says which there are.

mod bindings;
mod bundle;
mod checkout;
#[cfg(test)]
mod checks;
mod desktop;
mod icons;
mod instructions;
mod lint;
mod modules;
mod programs;
mod run;
mod system;
mod test;
mod ui;

use std::process::ExitCode;

use anyhow::{Result, bail};
use lexopt::prelude::*;

use crate::checkout::Checkout;

const HELP: &str = "\
cargo xtask run [--release]       build everything and open the window
cargo xtask test [--fast]         run every test; --fast leaves out the real programs
cargo xtask lint                  formatting, clippy, rustdoc and svelte-check, warnings refused
cargo xtask bench [--fast]        measure the agent, the window, the rules and the journal
cargo xtask screenshots [--out DIR]  pictures of every view of the real window
cargo xtask bindings [--check]    write, or compare, the TypeScript twins of the Rust types
cargo xtask modules               every crate's modules, and which folder imports which
cargo xtask bundle                the packages for Linux, with all three programs
cargo xtask icons                 make every icon size from icons/rubdown.svg";

fn main() -> ExitCode {
    match obey() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\ncargo xtask stopped: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn obey() -> Result<()> {
    let mut words = lexopt::Parser::from_env();
    let mut command = None;
    let (mut release, mut fast, mut check, mut out) = (false, false, false, None);
    while let Some(word) = words.next()? {
        match word {
            Long("release") => release = true,
            Long("fast") => fast = true,
            Long("check") => check = true,
            Long("out") => out = Some(words.value()?),
            Short('h') | Long("help") => {
                println!("{HELP}");
                return Ok(());
            }
            Value(name) if command.is_none() => command = Some(name.string()?),
            other => return Err(other.unexpected().into()),
        }
    }

    let checkout = Checkout::open()?;
    match command.as_deref() {
        Some("run") => run::run(&checkout, release),
        Some("test") => test::test(&checkout, fast),
        Some("lint") => lint::lint(&checkout),
        Some("bench") => desktop::bench(&checkout, fast),
        Some("screenshots") => desktop::screenshots(&checkout, out.map(Into::into)),
        Some("bindings") if check => bindings::check(&checkout),
        Some("bindings") => bindings::write(&checkout),
        Some("modules") => modules::print(&checkout),
        Some("bundle") => bundle::bundle(&checkout),
        Some("icons") => icons::make(&checkout),
        Some(unknown) => bail!("there is no command `{unknown}`\n\n{HELP}"),
        None => {
            println!("{HELP}");
            Ok(())
        }
    }
}
