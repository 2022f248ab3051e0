//! `start` and `cancel`: starts the massage of a plan, and takes that back.

use clap::Args;
use journal::Warnings;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::input::PlanArg;
use crate::output::{Answer, outcome};

#[derive(Debug, Args)]
pub(crate) struct StartArgs {
    #[arg(long)]
    pub(crate) despite_warnings: bool,
    #[command(flatten)]
    pub(crate) plan: PlanArg,
}

pub(crate) fn start(env: &mut Environment, args: StartArgs) -> Result<Answer, Failure> {
    env.not_stopped()?;
    let plan = env.plan_id(args.plan.plan)?;
    let warnings = Warnings::from_despite(args.despite_warnings);
    let today = env.journal.start(&plan, warnings, env.at)?;
    Ok(Answer::new(
        outcome::change(env, &today, "ctl-noted"),
        outcome::change_json(&today),
    ))
}

pub(crate) fn cancel(env: &mut Environment, args: PlanArg) -> Result<Answer, Failure> {
    let plan = env.plan_to_end(args.plan)?;
    let today = env.journal.cancel_start(&plan, env.at)?;
    Ok(Answer::new(
        outcome::change(env, &today, "ctl-noted"),
        outcome::change_json(&today),
    ))
}
