//! What was done in a guided session, as a massage to be logged.

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{Delivery, MassageType, Muscle, Pressure, Side, Step, Tool};

use crate::records::guided::GuidedRow;
use crate::types::{MassagePart, NewMassage};

/// What was done in a session.
pub(crate) struct Done {
    pub(crate) massage: NewMassage,
    pub(crate) parts: Vec<MassagePart>,
}

/// What was done in a session by now; none if that is nothing worth logging. `began`: when the massage
/// of its plan began, whose minutes until it was guided count as well.
pub(crate) fn done(
    row: &GuidedRow,
    began: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Option<Done> {
    let done_ms = row.progress.done(now);
    let mut parts = parts(&row.steps, &done_ms);
    let massaged: u32 = parts.iter().map(|part| part.seconds).sum();
    if massaged < LEAST_SECONDS {
        return None;
    }
    parts.retain(|part| part.seconds >= LEAST_SECONDS_A_PART);
    let all_ms: u32 = done_ms.iter().sum();
    let began = began.map_or(row.started_at, |began| began.min(row.started_at));
    let before = unguided_minutes(began, row.started_at);
    let minutes = before + ((all_ms + 30_000) / 60_000).max(1);
    // the minutes are rounded; only where the clock was set back they are more than have passed
    let latest_start = now + TimeDelta::seconds(30) - TimeDelta::minutes(minutes.into());
    let pressure = parts.iter().map(|part| part.pressure).max()?;
    let mut muscles: Vec<Muscle> = Vec::new();
    for part in &parts {
        let side = Some(part.side).filter(|side| *side != Side::Both);
        match muscles.iter_mut().find(|it| it.group == part.muscle) {
            Some(known) if known.side != side => known.side = None,
            Some(_) => {}
            None => muscles.push(Muscle {
                group: part.muscle,
                side,
            }),
        }
    }
    Some(Done {
        massage: NewMassage {
            start: began.min(latest_start),
            minutes,
            pressure: pressure.get(),
            massage_type: mostly(&parts, pressure),
            delivery: Delivery::SelfMassage,
            muscles,
        },
        parts,
    })
}

/// How long a massage went on before it was guided, in whole minutes; none if that is no longer than it
/// takes to get ready.
pub(crate) fn unguided_minutes(began: DateTime<Utc>, guided: DateTime<Utc>) -> u32 {
    let minutes = u32::try_from((guided - began).num_minutes()).unwrap_or(0);
    if minutes > GETTING_READY { minutes } else { 0 }
}

/// Each side of a muscle with what it got, in the order of the session.
fn parts(steps: &[Step], done_ms: &[u32]) -> Vec<MassagePart> {
    let mut parts: Vec<MassagePart> = Vec::new();
    let worked = steps.iter().zip(done_ms).filter(|(step, _)| step.is_work());
    for (step, ms) in worked {
        let (Some(part), seconds) = (&step.part, (ms + 500) / 1000) else {
            continue;
        };
        if seconds == 0 {
            continue;
        }
        let same = |it: &&mut MassagePart| {
            it.muscle == part.muscle && it.side == part.side && it.tool == part.tool
        };
        match parts.iter_mut().find(same) {
            Some(known) => known.seconds += seconds,
            None => parts.push(MassagePart {
                muscle: part.muscle,
                side: part.side,
                tool: part.tool,
                seconds,
                pressure: part.pressure,
            }),
        }
    }
    parts
}

/// The type that most of it was; the gun is an extra, and what no tool pressed counts as by hand.
fn mostly(parts: &[MassagePart], pressure: Pressure) -> MassageType {
    let of = |kind: MassageType| -> u32 {
        let by =
            |part: &&MassagePart| part.tool.map_or(MassageType::Swedish, Tool::massage) == kind;
        parts.iter().filter(by).map(|part| part.seconds).sum()
    };
    let kinds = [
        MassageType::Swedish,
        MassageType::Myofascial,
        MassageType::Percussion,
    ];
    let fits = kinds
        .into_iter()
        .filter(|kind| kind.pressure_range().lo <= pressure);
    fits.max_by_key(|kind| of(*kind))
        .unwrap_or(MassageType::Swedish)
}

/// How many minutes may pass between "Start now" and the first stroke: a mat, the oil, the questions.
const GETTING_READY: u32 = 5;
/// Less than that of massage is not logged.
const LEAST_SECONDS: u32 = 30;
/// A side that got less was passed over, not massaged.
const LEAST_SECONDS_A_PART: u32 = 5;
