//! `list`: shows what was noted, newest first, page by page; or the planned sessions.

use chrono::{DateTime, TimeDelta, Utc};
use clap::Args;
use journal::{
    Entry, EntryFilter, MassageEntry, Missed, MissedEntry, SeriesEntry, SessionEntry,
    SorenessEntry, WorkoutEntry,
};
use recovery::SessionKind;
use serde_json::json;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::input::When;
use crate::output::{Answer, Voice, document};
use crate::verbs::series;

#[derive(Debug, Args)]
pub(crate) struct ListArgs {
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=1000))]
    pub(crate) limit: u32,
    #[arg(long, value_name = "18:00")]
    pub(crate) before: Option<When>,
    #[arg(long, conflicts_with_all = ["limit", "before"])]
    pub(crate) planned: bool,
}

/// What `edit` and `delete` find.
pub(crate) enum Found {
    Entry(Entry),
    Session(SessionEntry),
    Series(SeriesEntry),
}

pub(crate) fn list(env: &mut Environment, args: &ListArgs) -> Result<Answer, Failure> {
    if args.planned {
        return planned(env);
    }
    let before = args.before.map(|when| when.today(env.at.now, env.at.zone));
    let all = EntryFilter {
        missed: true,
        soreness: true,
        ..EntryFilter::default()
    };
    let entries = env.journal.list_only(before, args.limit, &all)?;
    let voice = env.voice();
    let more = (entries.len() >= args.limit as usize)
        .then(|| entries.last().map(Entry::when))
        .flatten();

    let mut lines: Vec<_> = entries
        .iter()
        .map(|entry| match short_id(entry) {
            Some(id) => format!("{}  [{id}]", line(&voice, entry)),
            None => line(&voice, entry),
        })
        .collect();
    if entries.is_empty() {
        lines.push(env.locale.say("ctl-list-empty"));
    }
    if let Some(before) = more {
        let before = before.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true);
        lines.push(
            env.locale
                .say_with("ctl-list-more", &[("before", before.into())]),
        );
    }
    let document = json!({ "entries": document(&entries), "before": more });
    Ok(Answer::new(lines.join("\n"), document))
}

/// The end of an entry's id, by which `edit` and `delete` find it; they change workouts and massages.
fn short_id(entry: &Entry) -> Option<&str> {
    let id = match entry {
        Entry::Workout(workout) => workout.id.as_str(),
        Entry::Massage(massage) => massage.id.as_str(),
        Entry::Missed(_) | Entry::Soreness(_) => return None,
    };
    Some(short(id))
}

/// The fewest characters that find something.
const SHORTEST: usize = 6;

fn short(id: &str) -> &str {
    id.get(id.len().saturating_sub(6)..).unwrap_or(id)
}

/// The end of a planned session's id; one of a series has that of the series, and its date.
pub(crate) fn short_session(session: &SessionEntry) -> String {
    match &session.occurrence {
        Some(one) => format!("{}:{}", short(one.series.as_str()), one.date),
        None => short(session.id.as_str()).to_owned(),
    }
}

/// The planned sessions, the next one first, then what recurs.
fn planned(env: &mut Environment) -> Result<Answer, Failure> {
    let sessions = env.journal.sessions(env.at)?;
    let recur = env.journal.series(env.at)?;
    let voice = env.voice();
    let line = |session: &SessionEntry| {
        let words = session_line(&voice, session);
        format!("{words}  [{}]", short_session(session))
    };
    let mut lines: Vec<_> = sessions.iter().map(line).collect();
    let rule =
        |it: &SeriesEntry| format!("{}  [{}]", series::words(&voice, it), short(it.id.as_str()));
    lines.extend(recur.iter().map(rule));
    if lines.is_empty() {
        lines.push(env.locale.say("ctl-list-empty"));
    }
    Ok(Answer::new(
        lines.join("\n"),
        json!({ "sessions": document(&sessions), "series": document(&recur) }),
    ))
}

/// The entry with this id, or with the end of one; `last` is the newest.
pub(crate) fn entry(env: &mut Environment, id: &str) -> Result<Entry, Failure> {
    if id == "last" {
        let newest = env.journal.list(None, 1)?.into_iter().next();
        return newest.ok_or_else(|| not_found(id));
    }
    Ok(env.journal.entry(id)?)
}

/// That no workout and no massage has this id.
pub(crate) fn not_found(id: &str) -> Failure {
    journal::JournalError::NotFound(id.to_owned()).into()
}

/// The entry or the planned session with this id, or with the end of one.
pub(crate) fn entry_or_session(env: &mut Environment, id: &str) -> Result<Found, Failure> {
    if id != "last"
        && let Ok(session) = env.journal.session(id, env.at)
    {
        return Ok(Found::Session(session));
    }
    if id.len() >= SHORTEST {
        let mut all = env.journal.series(env.at)?;
        all.retain(|series| series.id.as_str().ends_with(id));
        if let [series] = &all[..] {
            return Ok(Found::Series(series.clone()));
        }
    }
    entry(env, id).map(Found::Entry)
}

/// A planned session in words.
pub(crate) fn session_line(voice: &Voice<'_>, session: &SessionEntry) -> String {
    let time = voice.day_and_clock(session.start);
    format!("{time:<20}  {}", session_words(voice, session))
}

/// What a planned session is.
pub(crate) fn session_words(voice: &Voice<'_>, session: &SessionEntry) -> String {
    let kind = || voice.locale.term("kind", session.kind);
    let activity = |activity| voice.locale.term("activity", activity);
    let what = session.activity.map_or_else(kind, activity);
    let id = match (session.kind, session.activity) {
        (SessionKind::Competition, Some(_)) => "ctl-list-session.competition",
        _ => "ctl-list-session",
    };
    let minutes = (session.end - session.start).num_minutes();
    let values = [
        ("what", what.into()),
        ("minutes", minutes.into()),
        (
            "competition",
            voice.locale.competition(session.activity).into(),
        ),
    ];
    voice.locale.say_with(id, &values)
}

/// An entry in words.
pub(crate) fn line(voice: &Voice<'_>, entry: &Entry) -> String {
    let zone = match entry {
        Entry::Workout(workout) => Some(&workout.zone),
        Entry::Massage(massage) => massage.zone.as_ref(),
        Entry::Missed(missed) => Some(&missed.zone),
        Entry::Soreness(answer) => answer.zone.as_ref(),
    };
    let time = zone.map_or_else(
        || voice.day_and_clock(entry.when()),
        |zone| voice.day_and_clock_in(entry.when(), zone),
    );
    let what = match entry {
        Entry::Workout(workout) => workout_words(voice, workout),
        Entry::Massage(massage) => massage_words(voice, massage),
        Entry::Missed(missed) => missed_words(voice, missed),
        Entry::Soreness(answer) => soreness_words(voice, answer),
    };
    format!("{time:<20}  {what}")
}

pub(crate) fn workout_words(voice: &Voice<'_>, workout: &WorkoutEntry) -> String {
    let locale = voice.locale;
    let rpe = workout.rpe.get();
    let id = if workout.competition {
        "ctl-list-workout.competition"
    } else {
        "ctl-list-workout"
    };
    let rating = if workout.guessed {
        "ctl-list-rating.guessed"
    } else {
        "ctl-list-rating"
    };
    let rating = locale.say_with(rating, &[("rpe", rpe.into())]);
    let said = locale.say_with(
        id,
        &[
            ("activity", locale.term("activity", workout.activity).into()),
            ("effort", locale.term("rpe", rpe.to_string()).into()),
            ("rating", rating.into()),
            ("minutes", workout.duration_min.into()),
            (
                "competition",
                locale.competition(Some(workout.activity)).into(),
            ),
        ],
    );
    let said = match began_on_another_day(voice, workout) {
        Some(start) => {
            let values = [("what", said.into()), ("start", start.into())];
            locale.say_with("ctl-list-from", &values)
        }
        None => said,
    };
    if workout.note.is_empty() {
        said
    } else {
        format!("{said} – {}", locale::mark_hidden(&workout.note))
    }
}

/// When a workout began, if that was on another day than the one it is listed under.
fn began_on_another_day(voice: &Voice<'_>, workout: &WorkoutEntry) -> Option<String> {
    let start = workout.end - TimeDelta::minutes(workout.duration_min.into());
    let zone = workout.zone.parse().unwrap_or(voice.at.zone);
    let day = |it: DateTime<Utc>| it.with_timezone(&zone).date_naive();
    (day(start) != day(workout.end)).then(|| voice.day_and_clock_in(start, &workout.zone))
}

pub(crate) fn massage_words(voice: &Voice<'_>, massage: &MassageEntry) -> String {
    let locale = voice.locale;
    let name = locale.massage_type(massage.massage_type, massage.delivery);
    locale.say_with(
        "ctl-list-massage",
        &[
            ("type", name.into()),
            (
                "pressure",
                locale.pressure([massage.pressure; 2].into()).into(),
            ),
            ("minutes", massage.minutes.into()),
        ],
    )
}

fn missed_words(voice: &Voice<'_>, missed: &MissedEntry) -> String {
    let clock = voice.day_and_clock_in(missed.start, &missed.zone);
    let values = [("time", clock.into())];
    let id = match (missed.how, missed.kept) {
        (Missed::NotDone, _) if missed.started => "ctl-list-not-done.started",
        (Missed::NotDone, _) => "ctl-list-not-done",
        (Missed::Skipped, _) if missed.started => "ctl-list-skipped.started",
        (Missed::Skipped, true) => "ctl-list-skipped.kept",
        (Missed::Skipped, false) => "ctl-list-skipped",
    };
    voice.locale.say_with(id, &values)
}

fn soreness_words(voice: &Voice<'_>, answer: &SorenessEntry) -> String {
    let values = [("value", answer.value.get().into())];
    voice.locale.say_with("ctl-list-soreness", &values)
}
