//! The checkout's own commands. `cargo xtask` without arguments lists them.

mod bindings;
mod bundle;
mod checkout;
#[cfg(test)]
mod checks;
mod deny;
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
cargo xtask test [--fast]         run every test; --fast skips those of the real programs
cargo xtask lint                  formatting, clippy, rustdoc, svelte-check and dependencies
cargo xtask bench [--fast]        measure the agent, the window, rules, journal and files
cargo xtask screenshots [--out DIR]  screenshots of every view of the real window
cargo xtask bindings [--check]    write (or check) the TypeScript bindings of the Rust types
cargo xtask modules               list all modules and which folder imports which
cargo xtask bundle                build the Linux packages, with all three programs
cargo xtask icons                 render every icon size from icons/rubdown.svg";

fn main() -> ExitCode {
    match run_command() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\ncargo xtask failed: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run_command() -> Result<()> {
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
        Some(unknown) => bail!("unknown command `{unknown}`\n\n{HELP}"),
        None => {
            println!("{HELP}");
            Ok(())
        }
    }
}
