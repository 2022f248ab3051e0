//! What the terminal shows of a session at an instant.

use chrono::{DateTime, Utc};
use journal::{RunningSession, SessionPlace};
use locale::Locale;
use recovery::{Muscle, Part, Side, Step, StepKind};

/// The lines of the screen.
pub(crate) fn frame(locale: &Locale, session: &RunningSession, now: DateTime<Utc>) -> Vec<String> {
    let SessionPlace {
        step: index,
        ms: into_ms,
    } = session.place(now);
    let Some(step) = session.steps.get(index) else {
        return Vec::new();
    };
    let left_ms = (step.seconds * 1000).saturating_sub(into_ms);
    let left = session.left(now).num_seconds();
    let mut lines = vec![
        format!(
            "{}  {}",
            time(left_ms.div_ceil(1000)),
            heading(locale, step)
        ),
        String::new(),
    ];
    lines.extend(step.part.as_ref().map(|part| with(locale, part)));
    lines.extend(moves(locale, step, into_ms));
    let next = session
        .steps
        .iter()
        .skip(index + 1)
        .find(|step| step.is_work() && step.seconds > 0);
    lines.extend(next.map(|next| {
        let values = [("what", heading(locale, next).into())];
        locale.say_with("ctl-session-next", &values)
    }));
    lines.push(String::new());
    let state = match session.running_since {
        Some(_) => "ctl-session-left",
        None => "ctl-session-paused",
    };
    let minutes = u32::try_from(left).unwrap_or(0).div_ceil(60);
    lines.push(locale.say_with(state, &[("minutes", minutes.into())]));
    lines.push(locale.say("ctl-session-keys"));
    lines
}

/// The current move, its pressure, and the places to keep off.
fn moves(locale: &Locale, step: &Step, into_ms: u32) -> Vec<String> {
    let Some(part) = step.part.as_ref().filter(|_| step.is_work()) else {
        return Vec::new();
    };
    let planned: u32 = part.moves.iter().map(|it| it.seconds).sum();
    // a step that was made longer stretches its moves
    let scale = |seconds: u32| u64::from(seconds) * 1000 * u64::from(step.seconds);
    let mut ends = 0;
    let current = part.moves.iter().find(|it| {
        ends += it.seconds;
        u64::from(into_ms) * u64::from(planned) < scale(ends)
    });
    let mut lines: Vec<String> = current
        .or(part.moves.last())
        .map(|it| locale.say(it.id.as_str()))
        .into_iter()
        .collect();
    let pressure = locale.term("pressure", part.pressure.get().to_string().as_str());
    lines.push(locale.say_with("ctl-session-pressure", &[("pressure", pressure.into())]));
    if !part.keep_off.is_empty() {
        let places: Vec<String> = part
            .keep_off
            .iter()
            .map(|id| locale.say(id.as_str()))
            .collect();
        let values = [("places", places.join("; ").into())];
        lines.push(locale.say_with("ctl-session-keep-off", &values));
    }
    lines
}

fn heading(locale: &Locale, step: &Step) -> String {
    let part = step.part.as_ref().map(|part| muscle(locale, part));
    let id = match step.kind {
        StepKind::Arrive => "ctl-session-arrive",
        StepKind::End => "ctl-session-end",
        StepKind::Change => "ctl-session-change",
        StepKind::Massage | StepKind::Move => return part.unwrap_or_default(),
    };
    locale.say_with(id, &[("muscle", part.unwrap_or_default().into())])
}

/// The muscle with its side.
pub(crate) fn muscle(locale: &Locale, part: &Part) -> String {
    locale.muscle(Muscle {
        group: part.muscle,
        side: Some(part.side).filter(|side| *side != Side::Both),
    })
}

/// With what and where.
fn with(locale: &Locale, part: &Part) -> String {
    let values = [
        ("tool", tool(locale, part).into()),
        ("station", locale.term("station", part.station).into()),
    ];
    locale.say_with("session-with", &values)
}

/// The tool, if one presses at all.
pub(crate) fn tool(locale: &Locale, part: &Part) -> String {
    match part.tool {
        Some(tool) => locale.term("tool", tool),
        None => locale.say("ctl-session-no-tool"),
    }
}

/// Minutes and seconds: `1:05`.
pub(crate) fn time(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_names_its_tool_and_where_to_be() {
        let input = r#"{
            "tools": ["roller"], "minutes": 10,
            "input": {
                "now": "2026-11-23T19:10:00+01:00", "tz": "Europe/Berlin",
                "profile": { "level": "regular", "delivery": "self" },
                "workout": {
                    "id": "w1", "activity": "running", "rpe": 6,
                    "end": "2026-11-23T19:00:00+01:00", "duration_min": 60
                }
            }
        }"#;
        let asked = recovery::GuidedSessionInput::from_json(input).unwrap();
        let session = asked.session().unwrap().unwrap();
        for language in locale::languages() {
            let locale = Locale::new(language);
            let parts = session.steps.iter().filter_map(|step| step.part.as_ref());
            for part in parts {
                let line = with(&locale, part);
                let tool = tool(&locale, part);
                let station = locale.term("station", part.station);
                assert!(line.contains(&tool) && line.contains(&station), "{line}");
                assert!(!line.contains("station-"), "{line}");
            }
        }
    }
}
