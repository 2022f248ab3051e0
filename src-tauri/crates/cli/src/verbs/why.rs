//! `why`: the rules that shaped a plan, and what happened to its reminders.

use clap::Args;
use journal::{PlanId, ReminderEvent, ReminderHistory};
use serde_json::json;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::output::plan_json::{JournalPlan, JournalPlanDocument};
use crate::output::{Answer, Stop, Voice, document};

#[derive(Debug, Args)]
pub(crate) struct WhyArgs {
    #[arg(value_name = "ID")]
    pub(crate) plan: Option<String>,
}

pub(crate) fn why(env: &mut Environment, args: WhyArgs) -> Result<Answer, Failure> {
    let id = match args.plan {
        Some(id) => PlanId::from(id),
        None => env.journal.latest_plan()?.ok_or(Failure::NoPlan)?,
    };
    let (state, plan, slot) = env.journal.plan(&id)?;
    let today = env.today()?;
    // no plan is open then, however this one stands
    let stop = today.open.is_none().then(|| Stop::of(&today)).flatten();
    let told = env.journal.reminders(&id)?;
    let plan = JournalPlan {
        id: &id,
        state,
        plan: &plan,
        slot: slot.as_ref(),
        snoozed_until: None,
        reminders: &[],
    };

    let voice = env.voice();
    let stopped = stop.iter().flat_map(|stop| stop.lines(&env.locale));
    let mut lines: Vec<_> = stopped.collect();
    lines.extend([voice.plan(plan, true), String::new()]);
    lines.push(env.locale.say("ctl-why-reminders"));
    if told.is_empty() {
        lines.push(format!("  {}", env.locale.say("ctl-why-no-reminders")));
    }
    for life in &told {
        lines.push(format!("  {}", life_words(&voice, life)));
        let steps = life.steps.iter();
        lines.extend(steps.map(|step| format!("    {}", step_words(&voice, step))));
    }
    let document = json!({
        "plan": document(&JournalPlanDocument::of(plan, true)),
        "reminders": document(&told),
    });
    Ok(Answer::new(lines.join("\n"), document))
}

fn life_words(voice: &Voice<'_>, life: &ReminderHistory) -> String {
    let locale = voice.locale;
    let state = locale.term("reminder-state", life.state);
    locale.say_with(
        "ctl-why-reminder",
        &[
            ("kind", locale.term("reminder", life.kind).into()),
            ("time", voice.day_and_clock(life.at).into()),
            ("state", state.into()),
        ],
    )
}

/// When, what, and the cause: in words, or as its id if it has none.
fn step_words(voice: &Voice<'_>, step: &ReminderEvent) -> String {
    let locale = voice.locale;
    let what = locale.term("reminder-state", step.step);
    let said = format!("{}  {what}", voice.day_and_clock(step.at));
    if step.cause.is_empty() {
        return said;
    }
    let id = format!("cause-{}", step.cause.replace(':', "-"));
    let cause = locale.try_say(&id).unwrap_or_else(|| step.cause.clone());
    format!("{said}: {cause}")
}
