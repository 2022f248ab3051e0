//! `soreness`: reports how sore the muscles are.

use clap::Args;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::input::{parse, piped};
use crate::output::Answer;
use crate::verbs::questions::before_the_plan;

#[derive(Debug, Args)]
pub(crate) struct SorenessArgs {
    #[arg(value_name = "0-10", allow_hyphen_values = true)]
    pub(crate) value: String,
}

pub(crate) fn soreness(env: &mut Environment, mut args: SorenessArgs) -> Result<Answer, Failure> {
    piped::value(&mut args.value)?;
    let value = parse::soreness(&args.value)?;
    let today = env.journal.report_soreness(value, env.at)?;
    let asks = today.flags.is_empty()
        && recovery::safety_questions(recovery::Soreness::new(value.into()), None, false);
    before_the_plan(env, today, asks, "ctl-soreness-noted")
}
