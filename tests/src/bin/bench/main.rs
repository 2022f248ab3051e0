//! Measures Rubdown's programs as shipped and others for comparison, in one run on one machine.

mod idle;
mod session;
mod start;

use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result};
use lexopt::prelude::*;

fn main() -> Result<()> {
    let (mut bare, mut watched, mut starts) = (None, Duration::from_mins(1), 7);
    let mut words = lexopt::Parser::from_env();
    while let Some(word) = words.next()? {
        match word {
            Long("bare") => bare = Some(PathBuf::from(words.value()?)),
            Long("seconds") => watched = Duration::from_secs(words.value()?.parse()?),
            Long("starts") => starts = words.value()?.parse()?,
            other => return Err(other.unexpected().into()),
        }
    }
    idle::print(watched)?;
    session::print(watched)?;
    start::print(
        &bare.context("--bare names the bare window's program")?,
        starts,
    )
}
