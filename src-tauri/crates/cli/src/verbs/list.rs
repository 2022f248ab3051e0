//! `list`: what happened, newest first, page by page.

use chrono::{DateTime, Utc};
use journal::{Entry, MassageEntry, WorkoutEntry};
use serde_json::json;

use crate::answer::{Answer, document};
use crate::arguments::List;
use crate::failure::Failure;
use crate::here::Here;
use crate::plan_words::Voice;

pub(crate) fn list(here: &mut Here, page: &List) -> Result<Answer, Failure> {
    let before = page
        .before
        .map(|when| when.today(here.at.now, here.at.zone));
    let entries = here.journal.list(before, page.limit)?;
    let voice = here.voice();
    let more = (entries.len() >= page.limit as usize)
        .then(|| entries.last().map(instant))
        .flatten();

    let mut lines: Vec<_> = entries.iter().map(|entry| line(&voice, entry)).collect();
    if entries.is_empty() {
        lines.push(here.locale.say("ctl-list-empty"));
    }
    if let Some(before) = more {
        let before = before.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true);
        lines.push(
            here.locale
                .say_with("ctl-list-more", &[("before", before.into())]),
        );
    }
    let document = json!({ "entries": document(&entries), "before": more });
    Ok(Answer::new(lines.join("\n"), document))
}

fn instant(entry: &Entry) -> DateTime<Utc> {
    match entry {
        Entry::Workout(workout) => workout.end,
        Entry::Massage(massage) => massage.start,
    }
}

fn line(voice: &Voice<'_>, entry: &Entry) -> String {
    let time = voice.day_and_clock(instant(entry));
    let what = match entry {
        Entry::Workout(workout) => workout_words(voice, workout),
        Entry::Massage(massage) => massage_words(voice, massage),
    };
    format!("{time:<20}  {what}")
}

fn workout_words(voice: &Voice<'_>, workout: &WorkoutEntry) -> String {
    let locale = voice.locale;
    let rpe = workout.rpe.get();
    let id = if workout.competition {
        "ctl-list-workout.competition"
    } else {
        "ctl-list-workout"
    };
    let said = locale.say_with(
        id,
        &[
            ("activity", locale.term("activity", workout.activity).into()),
            ("effort", locale.term("rpe", rpe.to_string()).into()),
            ("rpe", rpe.into()),
            ("minutes", workout.duration_min.into()),
        ],
    );
    if workout.note.is_empty() {
        said
    } else {
        format!("{said} – {}", workout.note)
    }
}

fn massage_words(voice: &Voice<'_>, massage: &MassageEntry) -> String {
    let locale = voice.locale;
    let name = locale.massage_type(massage.massage_type, massage.delivery);
    locale.say_with(
        "ctl-list-massage",
        &[
            ("type", name.into()),
            ("pressure", locale.pressure([massage.pressure; 2]).into()),
            ("minutes", massage.minutes.into()),
        ],
    )
}
