//! `completions`: what a shell needs to complete the command.

use clap_complete::Shell;
use locale::Locale;

use crate::answer;
use crate::failure::Failure;
use crate::help;

pub(crate) fn print(shell: Shell, locale: &Locale) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut help::command(locale), "rubdownctl", &mut script);
    answer::print(String::from_utf8_lossy(&script).trim_end())
}
