//! The verbs: each takes its arguments, calls one verb of the journal, and answers.

mod answered;
mod completions;
mod file;
mod journey;
mod list;
mod log;
mod next;
mod pause;
mod plan;
mod restore;
mod status;
mod why;

use journal::{Journal, OpenPlan, Today};
use locale::Locale;
use serde_json::{Value, json};

use crate::answer::{Answer, document};
use crate::arguments::{Arguments, Plan, Verb};
use crate::failure::Failure;
use crate::here::{Here, Open};
use crate::plan_document::{JournalPlan, JournalPlanDocument};
use crate::questions;

/// Runs one verb and prints its answer. `locale` becomes the one that is set in the journal, if a
/// journal was opened.
pub(crate) fn run(arguments: Arguments, locale: &mut Locale) -> Result<(), Failure> {
    let Arguments {
        json,
        lang,
        home,
        verb,
        ..
    } = arguments;
    match verb {
        Verb::Plan(Plan {
            why,
            input: Some(input),
        }) => questions::plans(&input, why),
        Verb::Due(question) => questions::dues(&question.input, question.why),
        Verb::Checkin(question) => questions::check_ins(&question.input, question.why),
        Verb::Completions(asked) => completions::print(asked.shell, locale),
        Verb::Restore(asked) => {
            let Some(from) = asked.from else {
                return restore::list(home, lang.as_deref(), locale)?.print(json);
            };
            restore::restore(home, lang.as_deref(), locale, &from, json)?.print(json)
        }
        verb => {
            let open: Open = match verb {
                // what is asked after is not mended first
                Verb::Check => |journal, _| Journal::open(journal),
                _ => Journal::open_or_restore,
            };
            let mut here = Here::open(home, lang.as_deref(), json, locale, open)?;
            let writes = verb.writes();
            let answer = in_journal(verb, &mut here)?;
            if writes {
                here.after_change();
            }
            answer.print(json)
        }
    }
}

fn in_journal(verb: Verb, here: &mut Here) -> Result<Answer, Failure> {
    match verb {
        Verb::Log(workout) => log::log(here, workout),
        Verb::Plan(asked) => plan::plan(here, asked.why),
        Verb::Next => next::next(here),
        Verb::Status => status::status(here),
        Verb::List(page) => list::list(here, &page),
        Verb::Keep(wish) => answered::keep(here, wish),
        Verb::Done(details) => answered::done(here, details),
        Verb::Snooze(snooze) => answered::snooze(here, snooze),
        Verb::Skip(of) => answered::skip(here, of),
        Verb::Soreness(told) => answered::soreness(here, &told.value),
        Verb::Travelled(told) => journey::travelled(here, told.minutes.as_deref()),
        Verb::Clot(told) => journey::clot(here, told.sign == "yes"),
        Verb::Pause(asked) => pause::pause(here, &asked.until),
        Verb::Resume => pause::resume(here),
        Verb::Why(asked) => why::why(here, asked.plan),
        Verb::Check => file::check(here),
        Verb::Backup(to) => file::backup(here, &to.file),
        Verb::Due(_) | Verb::Checkin(_) | Verb::Completions(_) | Verb::Restore(_) => {
            unreachable!("these are answered without a journal")
        }
    }
}

impl Verb {
    fn writes(&self) -> bool {
        matches!(
            self,
            Self::Log(_)
                | Self::Keep(_)
                | Self::Done(_)
                | Self::Snooze(_)
                | Self::Skip(_)
                | Self::Soreness(_)
                | Self::Travelled(_)
                | Self::Clot(_)
                | Self::Pause(_)
                | Self::Resume
        )
    }
}

/// The open plan in words, after it was written. The change is made: if its reminders cannot be
/// read now, that is no reason to call the verb failed.
fn plan_words(here: &mut Here, open: &OpenPlan) -> String {
    let reminders = here.coming_reminders(&open.id).unwrap_or_default();
    let plan = JournalPlan {
        reminders: &reminders,
        ..open.into()
    };
    here.voice().plan(plan, false)
}

/// The question about a clot, if it is open, before the words of a plan.
fn asked_first(here: &Here, today: &Today, words: String) -> String {
    if today.clot_question {
        format!("{}\n\n{words}", here.locale.say("ctl-clot-question"))
    } else {
        words
    }
}

/// What every writing verb answers: the plan as it is now, the next reminder, a pause, and whether
/// the question about a clot is open.
fn after(today: &Today) -> Value {
    let plan = today.open.as_ref();
    json!({
        "plan": plan.map(|open| JournalPlanDocument::of(open.into(), false)),
        "next_reminder": document(&today.next_reminder),
        "pause": document(&today.pause),
        "clot_question": today.clot_question,
    })
}
