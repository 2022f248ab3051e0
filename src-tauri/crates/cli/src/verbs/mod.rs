//! The verbs: each takes its arguments, calls one verb of the journal, and answers.

mod answered;
mod completions;
mod file;
mod flag;
mod journey;
mod list;
mod log;
mod next;
mod pause;
mod plan;
mod restore;
mod status;
mod why;

use std::path::PathBuf;

use journal::{Journal, Today};
use locale::Locale;
use serde_json::{Value, json};

use crate::answer::{Answer, document};
use crate::arguments::{Apart, Arguments, Plan, Read, Verb, Write};
use crate::failure::Failure;
use crate::here::{Here, Open};
use crate::plan_document::{JournalPlan, JournalPlanDocument};
use crate::questions;
use crate::stop_words::{self, Stop};

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
    let language = lang.as_deref();
    match verb {
        Verb::Apart(verb) => apart(verb, home, language, locale, json),
        Verb::Read(Read::Plan(Plan {
            why,
            input: Some(input),
        })) => questions::plans(&input, why),
        Verb::Read(verb) => {
            let open: Open = match verb {
                // what is asked after is not mended first
                Read::Check => |journal, _| Journal::open(journal),
                _ => Journal::open_or_restore,
            };
            let mut here = Here::open(home, language, json, locale, open)?;
            read(verb, &mut here)?.print(json)
        }
        Verb::Write(verb) => {
            let mut here = Here::open(home, language, json, locale, Journal::open_or_restore)?;
            let answer = write(verb, &mut here)?;
            here.after_change();
            answer.print(json)
        }
    }
}

fn write(verb: Write, here: &mut Here) -> Result<Answer, Failure> {
    match verb {
        Write::Log(workout) => log::log(here, workout),
        Write::Keep(wish) => answered::keep(here, wish),
        Write::Done(details) => answered::done(here, details),
        Write::Snooze(snooze) => answered::snooze(here, snooze),
        Write::Skip(of) => answered::skip(here, of),
        Write::Soreness(told) => answered::soreness(here, &told.value),
        Write::Flag(told) => flag::flag(here, &told),
        Write::Travelled(told) => journey::travelled(here, told.minutes.as_deref()),
        Write::Clot(told) => journey::clot(here, told.sign == "yes"),
        Write::Pause(asked) => pause::pause(here, &asked.until),
        Write::Resume => pause::resume(here),
    }
}

fn read(verb: Read, here: &mut Here) -> Result<Answer, Failure> {
    match verb {
        Read::Plan(asked) => plan::plan(here, asked.why),
        Read::Next => next::next(here),
        Read::Status => status::status(here),
        Read::List(page) => list::list(here, &page),
        Read::Why(asked) => why::why(here, asked.plan),
        Read::Check => file::check(here),
        Read::Backup(to) => file::backup(here, &to.file),
    }
}

fn apart(
    verb: Apart,
    home: Option<PathBuf>,
    language: Option<&str>,
    locale: &mut Locale,
    json: bool,
) -> Result<(), Failure> {
    match verb {
        Apart::Due(asked) => questions::dues(&asked.input, asked.why),
        Apart::Checkin(asked) => questions::check_ins(&asked.input, asked.why),
        Apart::Completions(asked) => completions::print(asked.shell, locale),
        Apart::Restore(asked) => match asked.from {
            None => restore::list(home, language, locale)?.print(json),
            Some(from) => restore::restore(home, language, locale, &from, json)?.print(json),
        },
    }
}

/// What comes of a change, in words: first what comes before any massage, then the open plan, or
/// `otherwise` if there is none.
fn outcome(here: &mut Here, today: &Today, otherwise: &str) -> String {
    let words = match &today.open {
        Some(open) => {
            // The change is made: if its reminders cannot be read now, that is no failure of it.
            let reminders = here.coming_reminders(&open.id).unwrap_or_default();
            let plan = JournalPlan {
                reminders: &reminders,
                ..open.into()
            };
            let mut lines = vec![here.voice().plan(plan, false)];
            lines.extend(stop_words::ends_of(&here.locale, today));
            lines.join("\n")
        }
        None => match Stop::of(today) {
            Some(stop) => {
                let mut lines = vec![here.locale.say("ctl-noted")];
                lines.extend(stop.lines(&here.locale));
                return lines.join("\n");
            }
            None => here.locale.say(otherwise),
        },
    };
    asked_first(here, today, words)
}

/// What comes before the words of a plan: whom the last check-in sends to a professional, and the
/// question about a clot, if it is open.
fn asked_first(here: &Here, today: &Today, words: String) -> String {
    let check_in = today.check_in.as_ref();
    let found = check_in.map(|it| stop_words::found(&here.locale, it, &today.flags).join("\n"));
    let clot = today
        .clot_question
        .then(|| here.locale.say("ctl-clot-question"));
    let first = found.filter(|it| !it.is_empty()).into_iter().chain(clot);
    first.chain([words]).collect::<Vec<_>>().join("\n\n")
}

/// The questions about red flags before the words of a plan, for a body that has to be asked.
fn questions_first(here: &Here, words: &str) -> String {
    format!("{}\n\n{words}", stop_words::questions(&here.locale))
}

/// What every writing verb answers: the plan as it is now, the next reminder, a pause, what is wrong,
/// and whether the question about a clot is open.
fn after(today: &Today) -> Value {
    let plan = today.open.as_ref();
    json!({
        "plan": plan.map(|open| JournalPlanDocument::of(open.into(), false)),
        "next_reminder": document(&today.next_reminder),
        "pause": document(&today.pause),
        "flags": document(&today.flags),
        "local_issues": document(&today.local_issues),
        "check_in": document(&today.check_in),
        "clot_question": today.clot_question,
    })
}

/// The same, after a verb that may ask about red flags.
fn after_asking(today: &Today, asks: bool) -> Value {
    let mut answer = after(today);
    answer["safety_questions"] = asks.into();
    answer
}
