//! `rubdownctl`: Rubdown from a terminal.
//!
//! Each verb prints words for people, or with `--json` one JSON document. Exit codes: 0 done,
//! 1 refused by a rule, not found, or something outside the journal failed, 2 wrong usage, 3 no journal,
//! or it could not be read or written.

mod arguments;
mod dispatch;
mod environment;
mod failure;
mod help;
mod input;
mod output;
mod usage;
mod verbs;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::FromArgMatches as _;
use locale::Locale;

use arguments::Arguments;
use failure::Failure;

fn main() -> ExitCode {
    platform::keep_files_private();
    let given: Vec<OsString> = std::env::args_os().collect();
    // help and usage errors come before the arguments are parsed, and need the language, too
    let early = usage::Early::of(&given);
    let mut locale = Locale::chosen(early.language.as_deref());
    match run(&given, &mut locale) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(&locale, early.json),
    }
}

fn run(given: &[OsString], locale: &mut Locale) -> Result<(), Failure> {
    let matches = help::command(locale)
        .try_get_matches_from(given)
        .map_err(|error| usage::failure(&error, locale))?;
    let arguments =
        Arguments::from_arg_matches(&matches).map_err(|error| usage::failure(&error, locale))?;
    dispatch::run(arguments, locale)
}
