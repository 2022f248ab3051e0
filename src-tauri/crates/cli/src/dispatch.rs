//! Runs the verb of a command line, and prints its answer.

use std::path::PathBuf;

use journal::Journal;
use locale::Locale;

use crate::arguments::{Apart, Arguments, Read, Verb, Write};
use crate::environment::{Environment, Open};
use crate::failure::Failure;
use crate::help;
use crate::output::Answer;
use crate::verbs::plan::PlanArgs;
use crate::verbs::session::SessionArgs;
use crate::verbs::{
    add_session, backup, begin, calendar, check, clot, completions, conditions, delete, done, edit,
    export, flag, import, insights, keep, kept, list, log, next, pause, plan, reminders, restore,
    rules, session, skip, snooze, soreness, sports, start, status, travelled, trial, undo, watch,
    week, why,
};

/// Runs one verb and prints its answer. If it opens a journal, `locale` becomes the one set there.
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
        Verb::Read(Read::Plan(PlanArgs {
            why,
            rules,
            input: Some(input),
        })) => rules::plans(&input, why || rules),
        Verb::Read(verb) => {
            let open: Open = match verb {
                // a check must not repair what it checks
                Read::Check => |journal, _| Journal::open(journal),
                _ => Journal::open_or_restore,
            };
            let mut env = Environment::open(home, language, json, locale, open)?;
            read(verb, &mut env)?.print(json)
        }
        Verb::Write(Write::Session(SessionArgs {
            input: Some(input), ..
        })) => rules::sessions(&input),
        Verb::Write(verb) => {
            let mut env =
                Environment::open(home, language, json, locale, Journal::open_or_restore)?;
            let only_reads = match &verb {
                Write::Trial(args) => args.only_reads(),
                Write::Watch(args) => args.only_reads(),
                Write::Sports(args) => args.only_reads(),
                Write::Calendar(args) => args.only_reads(),
                _ => false,
            };
            let answer = write(verb, &mut env)?;
            if !only_reads {
                env.after_change();
            }
            answer.print(json)
        }
    }
}

fn write(verb: Write, env: &mut Environment) -> Result<Answer, Failure> {
    match verb {
        Write::Log(args) => log::log(env, args),
        Write::Import(args) => import::import(env, &args),
        Write::Watch(args) => watch::watch(env, &args),
        Write::Sports(args) => sports::sports(env, &args),
        Write::Calendar(args) => calendar::calendar(env, &args),
        Write::AddSession(args) => add_session::add(env, args),
        Write::Edit(args) => edit::edit(env, *args),
        Write::Delete(args) => delete::delete(env, &args),
        Write::Undo => undo::undo(env),
        Write::Keep(args) => keep::keep(env, args),
        Write::Done(args) => done::done(env, args),
        Write::LetGo(args) => kept::let_go(env, args),
        Write::Book(args) => kept::book(env, args),
        Write::Start(args) => start::start(env, args),
        Write::Session(args) => session::session(env, &args),
        Write::Cancel(args) => start::cancel(env, args),
        Write::DidNot(args) => kept::did_not(env, args),
        Write::Snooze(args) => snooze::snooze(env, args),
        Write::Skip(args) => skip::skip(env, args),
        Write::Soreness(args) => soreness::soreness(env, args),
        Write::Flag(args) => flag::flag(env, args),
        Write::Travelled(args) => travelled::travelled(env, &args),
        Write::Clot(args) => clot::clot(env, &args),
        Write::Conditions(args) => conditions::note(env, &args),
        Write::Pause(args) => pause::pause(env, &args),
        Write::Resume => pause::resume(env),
        Write::Trial(args) => trial::trial(env, &args),
    }
}

fn read(verb: Read, env: &mut Environment) -> Result<Answer, Failure> {
    match verb {
        Read::Plan(args) => plan::plan(env, args.why, args.rules),
        Read::Next => next::next(env),
        Read::Status => status::status(env),
        Read::List(args) => list::list(env, &args),
        Read::Week(args) => week::week(env, &args),
        Read::Insights(args) => insights::insights(env, &args),
        Read::Why(args) => why::why(env, args),
        Read::Check => check::check(env),
        Read::Backup(args) => backup::backup(env, &args),
        Read::Export(args) => export::export(env, &args),
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
        Apart::Begin => begin::begin(home, locale)?.print(json),
        Apart::Due(args) => rules::dues(&args.input, args.why),
        Apart::Checkin(args) => rules::check_ins(&args.input, args.why),
        Apart::Completions(args) => completions::completions(&args, &mut help::command(locale)),
        Apart::Reminders(args) => reminders::reminders(home, language, locale, &args)?.print(json),
        Apart::Restore(args) => match args.from {
            None => restore::list(home, language, locale)?.print(json),
            Some(from) => restore::restore(home, language, locale, &from, json)?.print(json),
        },
    }
}
