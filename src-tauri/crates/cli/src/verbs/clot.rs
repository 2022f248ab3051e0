//! `clot`: answers the question about a clot.

use clap::Args;
use journal::ClotSigns;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::output::{Answer, outcome};

#[derive(Debug, Args)]
pub(crate) struct ClotArgs {
    #[arg(value_name = "yes|no", value_parser = ["yes", "no"])]
    pub(crate) sign: String,
}

pub(crate) fn clot(env: &mut Environment, args: &ClotArgs) -> Result<Answer, Failure> {
    let signs = ClotSigns::from_answer(args.sign == "yes");
    let today = env.journal.answer_clot_question(signs, env.at)?;
    let words = outcome::change(env, &today, "ctl-noted");
    Ok(Answer::new(words, outcome::change_json(&today)))
}
