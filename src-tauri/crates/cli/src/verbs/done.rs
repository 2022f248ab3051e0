//! `done`: records the massage of a plan.

use clap::Args;
use journal::DoneDetails;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::input::{MassageFlags, PlanArg, When, parse};
use crate::output::{Answer, outcome};

#[derive(Debug, Args)]
pub(crate) struct DoneArgs {
    #[arg(long, value_name = "MIN", allow_hyphen_values = true)]
    pub(crate) minutes: Option<String>,
    #[arg(long, value_name = "18:00")]
    pub(crate) started: Option<When>,
    #[command(flatten)]
    pub(crate) massage: MassageFlags,
    #[command(flatten)]
    pub(crate) plan: PlanArg,
}

pub(crate) fn done(env: &mut Environment, args: DoneArgs) -> Result<Answer, Failure> {
    let at = env.at;
    let details = DoneDetails {
        minutes: args.minutes.as_deref().map(parse::minutes).transpose()?,
        start: args.started.map(|when| when.past(at.now, at.zone)),
        massage_type: args.massage.massage_type()?,
        delivery: args.massage.delivery()?,
        pressure: args.massage.pressure,
    };
    let plan = env.plan_id(args.plan.plan)?;
    let today = env.journal.done(&plan, details, at)?;
    Ok(Answer::new(
        outcome::with_advice(env, &today, env.locale.say("ctl-done")),
        outcome::change_json(&today),
    ))
}
