//! Reads calendars, and says what they hold.

use calendars::{Outcome, Read, read_one};
use journal::{CalendarEntry, CalendarFault};
use serde_json::{Value, json};

use super::find::find;
use crate::environment::Environment;
use crate::failure::Failure;
use crate::output::{Answer, Voice, document, note, outcome};

/// Reads one calendar or all, if they have changed.
pub(super) fn read(env: &mut Environment, which: Option<&str>) -> Result<Answer, Failure> {
    let wanted = match which {
        Some(which) => vec![find(env, which)?],
        None => env.journal.calendars(env.at)?,
    };
    let anyway = which.is_some();
    these(env, wanted, anyway)
}

/// Reads these.
pub(super) fn these(
    env: &mut Environment,
    wanted: Vec<CalendarEntry>,
    anyway: bool,
) -> Result<Answer, Failure> {
    if wanted.is_empty() {
        let text = env.locale.say("ctl-calendar-none");
        return Ok(Answer::new(text, json!({ "calendars": [] })));
    }
    let mut lines = Vec::new();
    let mut documents = Vec::new();
    let mut failed = 0;
    for calendar in wanted {
        let read = read_one(&mut env.journal, calendar, anyway, env.at)?;
        failed += usize::from(matches!(read.outcome, Outcome::Failed(_)));
        lines.push(line(&env.voice(), &read));
        documents.push(read_json(&read));
    }
    let today = env.today()?;
    let document = json!({ "calendars": documents, "now": outcome::change_json(&today) });
    Ok(Answer {
        failed: (failed > 0).then_some(Failure::CalendarsNotRead(failed)),
        ..Answer::new(lines.join("\n"), document)
    })
}

fn line(voice: &Voice<'_>, read: &Read) -> String {
    let name = read.calendar.label.as_str();
    let say = |id: &str, values: &[(&str, locale::Value<'_>)]| {
        let all = [&[("name", name.into())], values].concat();
        voice.locale.say_with(id, &all)
    };
    match &read.outcome {
        Outcome::Same => say("ctl-calendar-same", &[]),
        Outcome::Failed(fault) => {
            let why = fault_words(voice, fault);
            say("ctl-calendar-failed", &[("why", why.into())])
        }
        Outcome::Read {
            read,
            found: (busy, sessions),
            skipped,
        } => {
            let values = [("busy", (*busy).into()), ("sessions", (*sessions).into())];
            let mut lines = vec![say("ctl-calendar-read", &values)];
            let parts = [
                ("ctl-calendar-part-added", read.added),
                ("ctl-calendar-part-moved", read.moved),
                ("ctl-calendar-part-withdrawn", read.withdrawn),
                ("ctl-calendar-part-kept", read.kept),
            ];
            let some = parts.into_iter().filter(|(_, count)| *count > 0);
            let said =
                some.map(|(id, count)| voice.locale.say_with(id, &[("count", count.into())]));
            lines.extend(said.map(|line| note(&line)));
            for event in skipped.iter().take(SHOWN) {
                let why = voice
                    .locale
                    .say(&format!("calendar-skipped-{}", event.why.as_ref()));
                let values = [("line", event.line.into()), ("why", why.into())];
                lines.push(note(
                    &voice.locale.say_with("ctl-calendar-skipped", &values),
                ));
            }
            if skipped.len() > SHOWN {
                let values = [("count", (skipped.len() - SHOWN).into())];
                lines.push(note(&voice.locale.say_with("ctl-calendar-more", &values)));
            }
            lines.join("\n")
        }
    }
}

fn fault_words(voice: &Voice<'_>, fault: &CalendarFault) -> String {
    voice.locale.error(&fault.code, &fault.detail)
}

fn read_json(read: &Read) -> Value {
    let outcome = match &read.outcome {
        Outcome::Same => json!({ "outcome": "same" }),
        Outcome::Failed(fault) => json!({ "outcome": "failed", "fault": document(fault) }),
        Outcome::Read {
            read,
            found: (busy, sessions),
            skipped,
        } => json!({
            "outcome": "read",
            "busy": busy,
            "sessions": sessions,
            "added": read.added,
            "moved": read.moved,
            "withdrawn": read.withdrawn,
            "kept": read.kept,
            "skipped": document(skipped),
        }),
    };
    let mut said = json!({ "id": read.calendar.id, "name": read.calendar.label });
    if let (Some(said), Value::Object(outcome)) = (said.as_object_mut(), outcome) {
        said.extend(outcome);
    }
    said
}

/// The calendars, each with what came from it.
pub(super) fn lines(voice: &Voice<'_>, all: &[CalendarEntry]) -> String {
    if all.is_empty() {
        return voice.locale.say("ctl-calendar-none");
    }
    let lines = all.iter().map(|it| {
        let path = it.path.display().to_string();
        let values = [
            ("name", it.label.as_str().into()),
            ("path", locale::mark_hidden(&path).into()),
            ("busy", it.busy.into()),
            ("sessions", it.sessions.into()),
        ];
        let mut lines = vec![voice.locale.say_with("ctl-calendar-line", &values)];
        if let Some(fault) = it.reading.as_ref().and_then(|it| it.fault.as_ref()) {
            let values = [("why", fault_words(voice, fault).into())];
            lines.push(note(&voice.locale.say_with("ctl-calendar-stale", &values)));
        }
        lines.join("\n")
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// So many events that were left out are named.
const SHOWN: usize = 10;
