//! `done`: records the massage of a plan.

use clap::Args;
use journal::DoneDetails;
use recovery::{Delivery, MassageType};
use strum::IntoEnumIterator as _;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::input::{PlanArg, When, one_of, parse};
use crate::output::{Answer, outcome};

#[derive(Debug, Args)]
pub(crate) struct DoneArgs {
    #[arg(long, value_name = "MIN", allow_hyphen_values = true)]
    pub(crate) minutes: Option<String>,
    #[arg(long, value_name = "18:00")]
    pub(crate) started: Option<When>,
    #[arg(long = "type", id = "type", value_name = "swedish", value_parser = one_of(MassageType::iter()))]
    pub(crate) massage_type: Option<String>,
    #[arg(long, value_name = "self", value_parser = one_of(Delivery::iter()))]
    pub(crate) by: Option<String>,
    #[arg(long, value_name = "1-5", value_parser = clap::value_parser!(u8).range(1..=5))]
    pub(crate) pressure: Option<u8>,
    #[command(flatten)]
    pub(crate) plan: PlanArg,
}

pub(crate) fn done(env: &mut Environment, args: DoneArgs) -> Result<Answer, Failure> {
    let at = env.at;
    let details = DoneDetails {
        minutes: args.minutes.as_deref().map(parse::minutes).transpose()?,
        start: args.started.map(|when| when.past(at.now, at.zone)),
        massage_type: parse::known_id(args.massage_type.as_deref())?,
        delivery: parse::known_id(args.by.as_deref())?,
        pressure: args.pressure,
    };
    let plan = env.plan_id(args.plan.plan)?;
    let today = env.journal.done(&plan, details, at)?;
    Ok(Answer::new(
        env.locale.say("ctl-done"),
        outcome::change_json(&today),
    ))
}
