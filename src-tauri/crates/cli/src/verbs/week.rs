//! `week`: shows some days: what was done, what is planned, and what will follow from it.

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Utc};
use clap::Args;
use journal::{Week, WeekDay, WeekSlot};

use crate::environment::Environment;
use crate::failure::Failure;
use crate::output::{Answer, Voice, document, note};
use crate::verbs::list;

#[derive(Debug, Args)]
pub(crate) struct WeekArgs {
    #[arg(long, value_name = "2026-11-23")]
    pub(crate) from: Option<NaiveDate>,
    #[arg(long, value_name = "N", default_value_t = 14, value_parser = clap::value_parser!(u32).range(1..=31))]
    pub(crate) days: u32,
}

pub(crate) fn week(env: &mut Environment, args: &WeekArgs) -> Result<Answer, Failure> {
    let today = env.at.now.with_timezone(&env.at.zone).date_naive();
    let back = Days::new(today.weekday().num_days_from_monday().into());
    let monday = today.checked_sub_days(back).unwrap_or(today);
    let week = env
        .journal
        .week(args.from.unwrap_or(monday), args.days, env.at)?;
    env.tools = env.today()?.tools;
    Ok(Answer::new(
        text(&env.voice(), &week, today),
        document(&week),
    ))
}

fn text(voice: &Voice<'_>, week: &Week, today: NaiveDate) -> String {
    let days = week.days.iter().map(|day| {
        let mut lines = vec![heading(voice, day, today)];
        lines.extend(things(voice, day).iter().map(|line| note(line)));
        lines.join("\n")
    });
    days.collect::<Vec<_>>().join("\n")
}

/// The date, and what it is to the rules.
fn heading(voice: &Voice<'_>, day: &WeekDay, today: NaiveDate) -> String {
    let date = voice.locale.date(day.date, today);
    let now = (day.date == today).then(|| voice.locale.say("time-today"));
    let marks = day.marks.iter().map(|it| voice.locale.term("mark", it));
    let said: Vec<_> = now.into_iter().chain(marks).collect();
    if said.is_empty() {
        return date;
    }
    let values = [("date", date.into()), ("marks", said.join(", ").into())];
    voice.locale.say_with("ctl-week-day", &values)
}

/// What is on a day, by the time it begins.
fn things(voice: &Voice<'_>, day: &WeekDay) -> Vec<String> {
    let mut all: Vec<(DateTime<Utc>, String)> = Vec::new();
    for it in &day.workouts {
        let start = it.end - TimeDelta::minutes(it.duration_min.into());
        all.push((start, list::workout_words(voice, it)));
    }
    for it in &day.massages {
        all.push((it.start, list::massage_words(voice, it)));
    }
    for it in &day.sessions {
        let what = list::session_words(voice, it);
        let values = [("what", what.into())];
        // what is over was perhaps done, and not logged
        let id = if it.end <= voice.at.now {
            "ctl-week-planned.past"
        } else {
            "ctl-week-planned"
        };
        all.push((it.start, voice.locale.say_with(id, &values)));
    }
    for it in &day.slots {
        all.push((it.slot.start.to_utc(), slot(voice, it)));
    }
    all.sort();
    let clock = |at: DateTime<Utc>| voice.locale.clock(at, voice.at.zone);
    all.into_iter()
        .map(|(at, what)| format!("{:<8}{what}", clock(at)))
        .collect()
}

fn slot(voice: &Voice<'_>, it: &WeekSlot) -> String {
    let values = [
        ("what", voice.headline(&it.slot).into()),
        (
            "standing",
            voice.locale.term("standing", it.standing).into(),
        ),
    ];
    voice.locale.say_with("ctl-week-massage", &values)
}
