//! `why`: shows the rules behind a plan, and the history of its reminders.

use clap::Args;
use journal::{PlanId, ReminderEvent, ReminderHistory, StoredPlan};
use serde_json::json;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::output::plan_json::{JournalPlan, JournalPlanDocument, Reasons};
use crate::output::{Answer, Voice, document, outcome};

#[derive(Debug, Args)]
pub(crate) struct WhyArgs {
    #[arg(value_name = "ID")]
    pub(crate) plan: Option<String>,
}

pub(crate) fn why(env: &mut Environment, args: WhyArgs) -> Result<Answer, Failure> {
    let today = env.today()?;
    if let Some(words) = outcome::stop(env, &today) {
        let document = json!({
            "plan": null,
            "reminders": [],
            "headline": document(&today.headline),
            "flags": document(&today.flags),
            "check_in": document(&today.check_in),
        });
        return Ok(Answer::new(words, document));
    }
    let id = match args.plan {
        Some(id) => PlanId::from(id),
        None => env
            .journal
            .latest_plan()?
            .ok_or_else(|| Failure::NoPlan(today.advice.clone()))?,
    };
    let StoredPlan { state, plan, slot } = env.journal.plan(&id)?;
    let reminders = env.journal.reminders(&id)?;
    let open = today.open.as_ref().filter(|open| open.id == id);
    let plan = JournalPlan {
        id: &id,
        state,
        phase: open.map(|open| &open.phase),
        plan: &plan,
        slot: slot.as_ref(),
        conditions: open.map_or(&[], |open| &open.conditions),
        snoozed_until: None,
        reminders: &[],
        guided: open.and(today.guided.as_ref()),
        guessed: open.map(|open| &open.workout).filter(|it| it.guessed),
    };

    let voice = env.voice();
    let mut lines = vec![voice.plan(plan, Reasons::Shown), String::new()];
    lines.push(env.locale.say("ctl-why-reminders"));
    if reminders.is_empty() {
        lines.push(format!("  {}", env.locale.say("ctl-why-no-reminders")));
    }
    for reminder in &reminders {
        lines.push(format!("  {}", reminder_text(&voice, reminder)));
        let events = reminder.events.iter();
        lines.extend(events.map(|event| format!("    {}", event_text(&voice, event))));
    }
    let document = json!({
        "plan": document(&JournalPlanDocument::of(plan, Reasons::Shown)),
        "reminders": document(&reminders),
        "headline": document(&today.headline),
        "flags": document(&today.flags),
        "check_in": document(&today.check_in),
    });
    let waits = open.and_then(|_| outcome::after_questions(&voice, &today));
    let mut words = waits.unwrap_or_else(|| lines.join("\n"));
    if today.questions_first {
        words = outcome::with_safety_questions(env, &words);
    }
    Ok(Answer::new(words, document))
}

fn reminder_text(voice: &Voice<'_>, reminder: &ReminderHistory) -> String {
    let locale = voice.locale;
    let state = locale.term("reminder-state", reminder.state);
    locale.say_with(
        "ctl-why-reminder",
        &[
            ("kind", locale.term("reminder", reminder.kind).into()),
            ("time", voice.day_and_clock(reminder.at).into()),
            ("state", state.into()),
        ],
    )
}

/// When, what, and the cause.
fn event_text(voice: &Voice<'_>, event: &ReminderEvent) -> String {
    let locale = voice.locale;
    let what = locale.term("reminder-state", event.state);
    let cause = locale.term("cause", event.cause);
    format!("{}  {what}: {cause}", voice.day_and_clock(event.at))
}
