//! `plan`: shows the open plan.

use std::path::PathBuf;

use clap::Args;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::output::plan_json::{JournalPlan, JournalPlanDocument};
use crate::output::{Answer, document, outcome, stop};

#[derive(Debug, Args)]
pub(crate) struct PlanArgs {
    #[arg(long)]
    pub(crate) why: bool,
    #[arg(long, value_name = "FILE")]
    pub(crate) input: Option<PathBuf>,
}

pub(crate) fn plan(env: &mut Environment, why: bool) -> Result<Answer, Failure> {
    let open = env.open_plan()?;
    let reminders = env.coming_reminders(&open.id)?;
    let plan = JournalPlan {
        reminders: &reminders,
        ..(&open).into()
    };
    let today = env.today()?;
    let mut words = vec![env.voice().plan(plan, why)];
    words.extend(stop::ends_of(&env.locale, &today));
    Ok(Answer::new(
        outcome::with_warnings(env, &today, words.join("\n")),
        document(&JournalPlanDocument::of(plan, why)),
    ))
}
