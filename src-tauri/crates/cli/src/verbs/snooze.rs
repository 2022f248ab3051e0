//! `snooze`: reminds again later.

use clap::Args;
use journal::Snooze;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::input::PlanArg;
use crate::output::{Answer, outcome, reminders};

#[derive(Debug, Args)]
pub(crate) struct SnoozeArgs {
    #[arg(value_name = "15m|1h|slot", default_value = "15m", value_parser = ["15m", "1h", "slot"])]
    pub(crate) time: String,
    #[command(flatten)]
    pub(crate) plan: PlanArg,
}

pub(crate) fn snooze(env: &mut Environment, args: SnoozeArgs) -> Result<Answer, Failure> {
    let at = env.at;
    let by = match args.time.as_str() {
        "1h" => Snooze::Hour,
        "slot" => Snooze::UntilSlot,
        _ => Snooze::QuarterHour,
    };
    let plan = env.plan_id(args.plan.plan)?;
    let today = env.journal.snooze(&plan, by, at)?;
    let voice = env.voice();
    Ok(Answer::new(
        reminders::next(&voice, &today),
        outcome::change_json(&today),
    ))
}
