//! `travelled`: reports a long journey, after which the question about a clot is asked.

use clap::Args;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::input::parse;
use crate::output::{Answer, outcome};

#[derive(Debug, Args)]
pub(crate) struct TravelledArgs {
    #[arg(value_name = "MIN", allow_hyphen_values = true, value_parser = parse::length)]
    pub(crate) minutes: Option<u32>,
}

pub(crate) fn travelled(env: &mut Environment, args: &TravelledArgs) -> Result<Answer, Failure> {
    let minutes = args.minutes.map(parse::minutes).transpose()?;
    let today = env.journal.travelled(minutes, env.at)?;
    let noted = env.locale.say("ctl-noted");
    let words = outcome::with_warnings(env, &today, noted);
    Ok(Answer::new(words, outcome::change_json(&today)))
}
