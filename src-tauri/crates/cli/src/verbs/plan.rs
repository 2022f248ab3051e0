//! `plan`: shows the open plan.

use std::path::PathBuf;

use clap::Args;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::output::plan_json::{JournalPlan, JournalPlanDocument, Reasons};
use crate::output::{Answer, document, outcome, stop, why};

#[derive(Debug, Args)]
pub(crate) struct PlanArgs {
    #[arg(long)]
    pub(crate) why: bool,
    #[arg(long)]
    pub(crate) rules: bool,
    #[arg(long, value_name = "FILE")]
    pub(crate) input: Option<PathBuf>,
}

pub(crate) fn plan(env: &mut Environment, why: bool, rules: bool) -> Result<Answer, Failure> {
    let open = env.open_plan()?;
    let reminders = env.coming_reminders(&open.id)?;
    let today = env.today()?;
    let plan = JournalPlan {
        reminders: &reminders,
        guided: today.guided.as_ref(),
        ..(&open).into()
    };
    let waits = outcome::after_questions(&env.voice(), &today);
    let answers = open.why.as_ref().filter(|_| why && waits.is_none());
    let mut words = vec![waits.unwrap_or_else(|| env.voice().plan(plan, Reasons::if_asked(rules)))];
    if let Some(answers) = answers {
        words.push(String::new());
        words.extend(why::sentences(&env.voice(), &open, answers));
    }
    words.extend(stop::ends_of(&env.locale, &today));
    let words = outcome::with_warnings(env, &today, words.join("\n"));
    let mut answer = document(&JournalPlanDocument::of(
        plan,
        Reasons::if_asked(why || rules),
    ));
    answer["questions_first"] = today.questions_first.into();
    Ok(Answer::new(
        outcome::with_conditions(env, &today, words),
        answer,
    ))
}
