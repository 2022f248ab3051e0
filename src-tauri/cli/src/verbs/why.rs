//! `why`: the rules that shaped a plan, and what happened to its reminders.

use journal::{PlanId, ReminderStep};
use serde_json::{Value, json};

use crate::answer::{Answer, document};
use crate::failure::Failure;
use crate::here::Here;
use crate::plan_document::OpenPlanDocument;
use crate::plan_words::Voice;

pub(crate) fn why(here: &mut Here, plan: Option<String>) -> Result<Answer, Failure> {
    let id = match plan {
        Some(id) => PlanId::from(id),
        None => here.journal.latest_plan()?.ok_or(Failure::NoPlan)?,
    };
    let reminders = here.journal.reminders(&id)?;
    let mut told = Vec::new();
    for (reminder, kind, due, state) in reminders {
        let steps = here.journal.reminder_steps(&reminder)?;
        told.push((reminder, kind, due, state, steps));
    }
    let open = here.today()?.open.filter(|open| open.id == id);

    let voice = Voice {
        locale: &here.locale,
        at: here.at,
    };
    let mut lines = Vec::new();
    lines.extend(open.as_ref().map(|open| voice.open_plan(open, true)));
    lines.push(String::new());
    lines.push(here.locale.say("ctl-why-reminders"));
    if told.is_empty() {
        lines.push(format!("  {}", here.locale.say("ctl-why-no-reminders")));
    }
    let mut documents = Vec::new();
    for (reminder, kind, due, state, steps) in &told {
        let said = here.locale.say_with(
            "ctl-why-reminder",
            &[
                ("kind", here.locale.term("ctl-reminder", kind).into()),
                ("time", voice.day_and_clock(*due).into()),
                (
                    "state",
                    here.locale.term("ctl-reminder-state", state).into(),
                ),
            ],
        );
        lines.push(format!("  {said}"));
        lines.extend(
            steps
                .iter()
                .map(|step| format!("    {}", step_words(&voice, step))),
        );
        documents.push(json!({
            "id": reminder, "kind": kind, "at": due, "state": state, "steps": document(steps),
        }));
    }
    let plan: Value = open
        .as_ref()
        .map(|open| document(&OpenPlanDocument::of(open, true)))
        .unwrap_or_default();
    let document = json!({ "id": id, "plan": plan, "reminders": documents });
    Ok(Answer::new(lines.join("\n"), document))
}

/// When, what, and the cause if there is one: in words, or as its id if it has none.
fn step_words(voice: &Voice<'_>, step: &ReminderStep) -> String {
    let locale = voice.locale;
    let what = locale.term("ctl-reminder-state", step.step);
    let said = format!("{}  {what}", voice.day_and_clock(step.at));
    if step.cause.is_empty() {
        return said;
    }
    let id = format!("ctl-cause-{}", step.cause.replace(':', "-"));
    let cause = locale.try_say(&id).unwrap_or_else(|| step.cause.clone());
    format!("{said}: {cause}")
}
