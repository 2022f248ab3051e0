//! `calendar`: the calendars of other programs, and the one for them.

mod args;
mod feed;
mod find;
mod read;

use chrono::TimeDelta;
use journal::{CalendarEntry, NewCalendar};
use recovery::Interval;
use serde_json::json;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::output::{Answer, document, outcome};
pub(crate) use args::CalendarArgs;
use find::{absolute, find};

pub(crate) fn calendar(env: &mut Environment, args: &CalendarArgs) -> Result<Answer, Failure> {
    let act = args.act();
    let told = args.name.is_some() || args.busy.is_some();
    let words = !args.sessions.is_empty() || !args.races.is_empty();
    let only_for: [(bool, &[&str]); 3] = [
        (told || words, &["add"]),
        (
            args.private_words || args.alarm.is_some(),
            &["feed", "export"],
        ),
        (args.off, &["feed"]),
    ];
    for (given, acts) in only_for {
        if given && !acts.contains(&act) {
            let values = [("act", acts.join(", ").into())];
            let sentence = env.locale.say_with("ctl-calendar-only-for", &values);
            return Err(Failure::Usage(sentence));
        }
    }
    match (act, &args.path) {
        ("add", Some(path)) => add(env, args, path),
        ("remove", Some(which)) => remove(env, which),
        ("read", which) => read::read(env, which.as_deref()),
        ("feed", path) => feed::feed(env, args, path.as_deref()),
        ("export", Some(path)) => feed::export(env, args, path),
        ("list", None) => {
            let all = env.journal.calendars(env.at)?;
            let text = read::lines(&env.voice(), &all);
            let within = Interval {
                start: env.at.now,
                end: env.at.now + SHOWN,
            };
            let busy = env.journal.busy_of_calendars(within)?;
            let document = json!({ "calendars": document(&all), "busy": document(&busy) });
            Ok(Answer::new(text, document))
        }
        ("list", Some(_)) => Err(usage(env, "ctl-calendar-no-path")),
        _ => Err(usage(env, "ctl-calendar-needs-path")),
    }
}

fn usage(env: &Environment, id: &str) -> Failure {
    Failure::Usage(env.locale.say(id))
}

fn add(env: &mut Environment, args: &CalendarArgs, path: &str) -> Result<Answer, Failure> {
    let path = absolute(path)?;
    let own = calendars::label_of(&path, env.at).map_err(Failure::Calendar)?;
    let words = |words: &[String]| -> Vec<String> {
        let words = words.iter().map(|word| word.trim().to_owned());
        words.filter(|word| !word.is_empty()).collect()
    };
    // what is not named stays, where it was added before
    let all = env.journal.calendars(env.at)?;
    let before = all.into_iter().find(|it| it.path == path);
    let label = before.as_ref().map_or(own, |it| it.label.clone());
    let or_before = |given: &[String], of: fn(&CalendarEntry) -> &Vec<String>| {
        let kept = before.as_ref().filter(|_| given.is_empty());
        kept.map_or_else(|| words(given), |it| of(it).clone())
    };
    let new = NewCalendar {
        label: args.name.clone().unwrap_or(label),
        busy_called: args
            .busy
            .clone()
            .or_else(|| before.as_ref()?.busy_called.clone()),
        session_words: or_before(&args.sessions, |it| &it.session_words),
        race_words: or_before(&args.races, |it| &it.race_words),
        path,
    };
    let (id, _) = env.journal.add_calendar(new, env.at)?;
    let all = env.journal.calendars(env.at)?;
    let added = all.into_iter().filter(|it| it.id == id);
    read::these(env, added.collect(), true)
}

fn remove(env: &mut Environment, which: &str) -> Result<Answer, Failure> {
    let removed = find(env, which)?;
    let today = env.journal.remove_calendar(&removed.id, env.at)?;
    let values = [("name", removed.label.as_str().into())];
    let said = env.locale.say_with("ctl-calendar-removed", &values);
    let follows = outcome::change(env, &today, "ctl-noted");
    let document = json!({ "removed": removed.id, "now": outcome::change_json(&today) });
    Ok(Answer::new(format!("{said}\n\n{follows}"), document))
}

/// Of these weeks the busy times are listed for programs.
const SHOWN: TimeDelta = TimeDelta::days(14);
