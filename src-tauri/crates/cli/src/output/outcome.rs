//! What came of a change, for people and for programs.

use chrono::{DateTime, Utc};
use journal::{OpenPlan, Phase, Today, TopSlot};
use locale::capitalize;
use recovery::Status;
use serde_json::{Value, json};

use super::advice::advice;
use super::answer::document;
use super::plan_json::{JournalPlan, JournalPlanDocument, Reasons};
use super::stop::{self, Stop};
use super::voice::Voice;
use crate::environment::Environment;

/// The result of a change as text: warnings first, then the open plan, or the message `otherwise`
/// if there is none.
pub(crate) fn change(env: &mut Environment, today: &Today, otherwise: &str) -> String {
    env.tools.clone_from(&today.tools);
    let nothing = env.journal.changed_nothing();
    let otherwise = if nothing {
        "ctl-nothing-changed"
    } else {
        otherwise
    };
    let stop = Stop::of(today);
    if let Some(crisis) = stop.as_ref().filter(|stop| stop.is_crisis()) {
        return format!(
            "{}\n{}",
            env.locale.say("ctl-noted"),
            crisis.lines(&env.locale).join("\n")
        );
    }
    let words = match (after_questions(&env.voice(), today), &today.open) {
        (Some(waits), _) => waits,
        (None, Some(open)) => {
            // the change is made: it does not fail if its reminders cannot be read now
            let reminders = env.coming_reminders(&open.id).unwrap_or_default();
            let plan = JournalPlan {
                reminders: &reminders,
                guided: today.guided.as_ref(),
                ..open.into()
            };
            let first = nothing.then(|| format!("{}\n", env.locale.say(otherwise)));
            let mut lines: Vec<_> = first.into_iter().collect();
            lines.push(env.voice().plan(plan, Reasons::Hidden));
            lines.extend(stop::ends_of(&env.locale, today));
            lines.join("\n")
        }
        (None, None) => match stop {
            Some(stop) => {
                let mut lines = vec![env.locale.say("ctl-noted")];
                lines.extend(stop.lines(&env.locale));
                return lines.join("\n");
            }
            None => env.locale.say(otherwise),
        },
    };
    with_conditions(env, today, with_warnings(env, today, words))
}

/// In place of the plan while the safety questions wait: that it comes after them. A time that was kept
/// stays in sight, and a massage that is running is not interrupted.
pub(crate) fn after_questions(voice: &Voice<'_>, today: &Today) -> Option<String> {
    let open = today.open.as_ref().filter(|_| today.questions_first)?;
    if Stop::of(today).is_some() {
        return None;
    }
    let with_time = |id: &str, at: DateTime<Utc>| {
        let time = [("time", voice.day_and_clock(at).into())];
        capitalize(&voice.locale.say_with(id, &time))
    };
    Some(match (&open.phase, &open.slot) {
        (Phase::Running { .. }, _) => return None,
        (Phase::Kept { .. } | Phase::AskBooked | Phase::Near, Some(slot)) => {
            with_time("questions-kept", slot.start.to_utc())
        }
        (Phase::Unanswered { start, .. }, _) => with_time("questions-did-you", *start),
        _ => voice.locale.say("questions-plan"),
    })
}

/// The page of a stop, if there is one: what its plan says, or else what is reported.
pub(crate) fn stop(env: &Environment, today: &Today) -> Option<String> {
    let stop = Stop::of(today)?;
    let plan = today.open.as_ref();
    let says = |open: &&OpenPlan| open.plan.status == Status::SeeProfessional;
    let Some(open) = plan.filter(says).filter(|_| !stop.is_crisis()) else {
        return Some(stop.lines(&env.locale).join("\n"));
    };
    let mut lines = vec![env.voice().plan(open.into(), Reasons::Hidden)];
    lines.extend(stop::ends_of(&env.locale, today));
    Some(with_warnings(env, today, lines.join("\n")))
}

/// Puts warnings before a text: the safety questions and the question about a clot if they are open,
/// and what a check-in referred to a professional.
pub(crate) fn with_warnings(env: &Environment, today: &Today, words: String) -> String {
    let questions = today.questions_first.then(|| stop::questions(&env.locale));
    let referrals = stop::all_referrals(&env.locale, today).join("\n");
    let clot = today
        .clot_question
        .then(|| env.locale.say("ctl-clot-question"));
    let did_you = did_you(env, today);
    let first = questions
        .into_iter()
        .chain(Some(referrals).filter(|it| !it.is_empty()))
        .chain(clot)
        .chain(did_you);
    let all = first.chain([with_advice(env, today, words)]);
    all.collect::<Vec<_>>().join("\n\n")
}

/// The question about a massage whose plan another has replaced, or that it is still running.
pub(crate) fn did_you(env: &Environment, today: &Today) -> Option<String> {
    if let Some(TopSlot::Running { since, .. }) = &today.top {
        let since = env.voice().short_time(*since);
        return Some(env.locale.say_with("ctl-runs", &[("since", since.into())]));
    }
    let Some(TopSlot::DidYouDoIt { plan, start, .. }) = &today.top else {
        return None;
    };
    let time = env.voice().day_and_clock(*start);
    let values = [("time", time.into()), ("plan", plan.as_str().into())];
    Some(env.locale.say_with("ctl-did-you", &values))
}

/// Puts the standing advice after a text; an open plan gives its own.
pub(crate) fn with_advice(env: &Environment, today: &Today, words: String) -> String {
    let advice = advice(&env.locale, &today.advice).join("\n");
    if today.open.is_some() || advice.is_empty() {
        words
    } else {
        format!("{words}\n\n{advice}")
    }
}

/// Notes before a plan that health conditions have not been asked about, if that matters;
/// the safety questions take precedence.
pub(crate) fn with_conditions(env: &Environment, today: &Today, words: String) -> String {
    if today.asks_conditions && !today.questions_first {
        format!("{}\n\n{words}", env.locale.say("ctl-conditions"))
    } else {
        words
    }
}

/// Puts the safety questions before a text.
pub(crate) fn with_safety_questions(env: &Environment, words: &str) -> String {
    format!("{}\n\n{words}", stop::questions(&env.locale))
}

/// The document of every verb that writes: the plan now, the next reminder, the pause, active
/// signs, and whether the question about a clot is open.
pub(crate) fn change_json(today: &Today) -> Value {
    let plan = today.open.as_ref();
    json!({
        "plan": plan.map(|open| JournalPlanDocument::of(open.into(), Reasons::Hidden)),
        "next_reminder": document(&today.next_reminder),
        "pause": document(&today.pause),
        "advice": document(&today.advice),
        "flags": document(&today.flags),
        "local_issues": document(&today.local_issues),
        "check_in": document(&today.check_in),
        "referral": document(&today.referral),
        "questions_first": today.questions_first,
        "clot_question": today.clot_question,
        "headline": document(&today.headline),
        "top": document(&today.top),
        "undo": document(&today.undo),
    })
}

/// The same for a verb that may ask the safety questions.
pub(crate) fn change_json_asking(today: &Today, asks: bool) -> Value {
    let mut answer = change_json(today);
    answer["safety_questions"] = asks.into();
    answer
}
