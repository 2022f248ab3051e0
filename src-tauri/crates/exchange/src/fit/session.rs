//! Workouts from the sessions of a FIT file, or from its points where it has none.

use super::part::{Part, Session};
use crate::contents::Contents;
use crate::limits::Limits;
use crate::points::{LONGEST_S, Summary};
use crate::refusal::Refusal;
use crate::sports::fit_sport;
use crate::time::instant;
use crate::workout::{Doubt, Set, Times, Workout};

/// What rounding to whole seconds may add to a length.
const ROUNDING_S: f64 = 2.0;
/// By how much the parts of a race may overlap.
const OVERLAP_MS: i64 = 60_000;
const MULTISPORT: u8 = 18;

/// The workouts of the files of a chain.
pub(super) fn workouts(
    parts: &mut [Part],
    doubts: Vec<Doubt>,
    limits: &Limits,
) -> Result<Contents, Refusal> {
    let activities = || parts.iter().filter(|part| is_activity(part));
    if activities().next().is_none() {
        return Err(parts.first().map_or(Refusal::Damaged, other_kind));
    }
    let mut found = vec![];
    let mut left_out = 0;
    let mut undated = activities().any(|part| part.undated);
    for part in activities() {
        let legs: Vec<&Session> = legs(&part.sessions).collect();
        for (at, session) in legs.iter().enumerate() {
            let next = legs.get(at + 1).and_then(|next| next.start);
            match workout(part, session, next) {
                Ok(workout) => found.push(workout),
                Err(refusal) => {
                    undated |= refusal == Refusal::NoDate;
                    left_out += 1;
                }
            }
        }
    }
    if found.is_empty() {
        found.extend(activities().filter_map(without_summary));
    }
    if found.len() > limits.workouts {
        return Err(Refusal::TooMany {
            limit: limits.workouts,
        });
    }
    if found.is_empty() {
        return Err(match (undated, doubts.contains(&Doubt::CutShort)) {
            (true, _) => Refusal::NoDate,
            (false, true) => Refusal::Damaged,
            (false, false) => Refusal::NoLength,
        });
    }
    let mut contents = Contents::new(found, doubts);
    if left_out > 0 {
        contents.doubts.push(Doubt::LeftOut { workouts: left_out });
    }
    Ok(contents)
}

fn is_activity(part: &Part) -> bool {
    match part.file_type {
        None | Some(4) => true,
        // a workout to do, a course and a schedule have no sessions, whatever is in them
        Some(5..=7) => false,
        Some(_) => !part.sessions.is_empty(),
    }
}

fn other_kind(part: &Part) -> Refusal {
    let kind = match part.file_type {
        Some(1..=3) => return Refusal::Settings,
        Some(5 | 7) => return Refusal::Planned,
        Some(6 | 34) => return Refusal::Course,
        None if part.planned => return Refusal::Planned,
        Some(9) => "weight",
        Some(10) => "totals",
        Some(11) => "goals",
        Some(14) => "blood_pressure",
        Some(15 | 28 | 32) => "monitoring",
        Some(35) => "segment_list",
        Some(number) => {
            return Refusal::NotActivity {
                kind: number.to_string(),
            };
        }
        None => "unknown",
    };
    Refusal::NotActivity { kind: kind.into() }
}

/// The sessions, without one that sums up the others of a race.
fn legs(sessions: &[Session]) -> impl Iterator<Item = &Session> {
    let several = sessions.len() > 1;
    sessions
        .iter()
        .filter(move |session| !(several && session.sport == Some(MULTISPORT)))
}

fn workout(part: &Part, session: &Session, next: Option<i64>) -> Result<Workout, Refusal> {
    let mut doubts = part.points.doubts();
    let elapsed_s = length(part, session, &mut doubts).ok_or(Refusal::NoLength)?;
    let start = start(part, session, next, elapsed_s, &mut doubts).ok_or(Refusal::NoDate)?;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a length of at most a week"
    )]
    let end = start + (elapsed_s * 1000.0).round() as i64;
    let points = part.points.within(start, end + 1000);
    let sport = session.sport.or(part.sport);
    let sub_sport = session.sub_sport.or(part.sub_sport);
    let sets = sets(part, start, end);
    Ok(finished(
        part,
        (sport, sub_sport),
        Workout {
            elapsed_s,
            timer_s: session.timer_s.filter(|timer| *timer > 0.0),
            average_hr: session
                .average_hr
                .map(f64::from)
                .or(points.as_ref().and_then(|p| p.average_hr)),
            highest_hr: session
                .highest_hr
                .or(points.as_ref().and_then(|p| p.highest_hr)),
            distance_m: session.distance_m,
            name: session.name.clone().or(part.sport_name.clone()),
            sets,
            points: points.map_or(0, |p| p.points),
            doubts,
            ..empty(start, end).ok_or(Refusal::NoDate)?
        },
    ))
}

/// How long it took. A timer cannot run longer than the session; where it did, the summary is wrong.
fn length(part: &Part, session: &Session, doubts: &mut Vec<Doubt>) -> Option<f64> {
    let elapsed = session.elapsed_s.filter(|s| (0.0..=LONGEST_S).contains(s));
    let timer = session.timer_s.filter(|s| (0.0..=LONGEST_S).contains(s));
    if let (Some(wrong), None) = (session.elapsed_s, elapsed) {
        doubts.push(Doubt::WrongLength { seconds: wrong });
    }
    let positive = |seconds: &f64| *seconds > 0.0;
    match (elapsed.filter(positive), timer.filter(positive)) {
        (Some(elapsed), Some(timer)) if timer > elapsed * 1.01 + ROUNDING_S => {
            doubts.push(Doubt::WrongLength { seconds: elapsed });
            Some(timer)
        }
        (Some(length), _) | (None, Some(length)) => Some(length),
        (None, None) => {
            let possible = |length: &f64| *length > 0.0 && *length <= LONGEST_S;
            let written = session.start.zip(session.written);
            let written = written.map(|(start, end)| seconds(start, end));
            written.filter(possible).or_else(|| {
                let points = part.points.longest_part()?;
                Some(seconds(points.first, points.last)).filter(possible)
            })
        }
    }
}

/// When it began. A clock that was set by GPS in the middle leaves a start that no point agrees with, or an end
/// after the `next` part of a race began.
fn start(
    part: &Part,
    session: &Session,
    next: Option<i64>,
    elapsed_s: f64,
    doubts: &mut Vec<Doubt>,
) -> Option<i64> {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a length of at most a week"
    )]
    let length = (elapsed_s * 1000.0) as i64;
    let from_end = session.written.map(|end| end - length);
    let overlaps = |start: i64| next.is_some_and(|next| start + length > next + OVERLAP_MS);
    if let (Some(start), Some(earlier)) = (session.start, from_end)
        && overlaps(start)
        && earlier < start
        && !overlaps(earlier)
    {
        doubts.push(Doubt::WrongStart);
        return Some(earlier);
    }
    let Some((first, last)) = part.points.span() else {
        return session.start.or(from_end);
    };
    let among = |start: &i64| *start <= last && *start + length >= first;
    if let Some(start) = session.start.filter(among) {
        return Some(start);
    }
    let part = part.points.longest_part().map(|p| p.first);
    let start = from_end.filter(among).or(part);
    if session.start.is_some() && start.is_some() {
        doubts.push(Doubt::WrongStart);
    }
    start.or(session.start)
}

/// A workout from points or laps.
fn without_summary(part: &Part) -> Option<Workout> {
    let (start, end, points) = match part.points.longest_part() {
        Some(points) => (points.first, points.last, Some(points)),
        None => lap_span(part).map(|(start, end)| (start, end, None))?,
    };
    if end <= start || seconds(start, end) > LONGEST_S {
        return None;
    }
    let lap = part.laps.iter().find(|lap| lap.sport.is_some());
    let sport = part.sport.or(lap.and_then(|lap| lap.sport));
    let sub_sport = part.sub_sport.or(lap.and_then(|lap| lap.sub_sport));
    let mut doubts = part.points.doubts();
    doubts.push(Doubt::NoSummary);
    let of = |read: fn(&Summary) -> Option<f64>| points.as_ref().and_then(read);
    Some(finished(
        part,
        (sport, sub_sport),
        Workout {
            timer_s: timer(part, start, end),
            average_hr: of(|p| p.average_hr),
            highest_hr: points.as_ref().and_then(|p| p.highest_hr),
            distance_m: of(|p| p.distance_m),
            name: part.sport_name.clone(),
            sets: sets(part, start, end),
            points: points.as_ref().map_or(0, |p| p.points),
            doubts,
            ..empty(start, end)?
        },
    ))
}

fn lap_span(part: &Part) -> Option<(i64, i64)> {
    let first = part.laps.first()?.start?;
    let last = part.laps.last()?;
    #[expect(clippy::cast_possible_truncation, reason = "at most a week")]
    let length = (last.elapsed_s.or(last.timer_s)?.min(LONGEST_S) * 1000.0) as i64;
    Some((first, last.start? + length))
}

/// Seconds without the pauses between a stop of the timer and its next start, if there are any.
fn timer(part: &Part, start: i64, end: i64) -> Option<f64> {
    let mut stopped = None;
    let mut paused = 0;
    for (at, starts) in &part.timer {
        match (starts, stopped) {
            (false, None) => stopped = Some(*at),
            (true, Some(since)) => {
                paused += (at - since).max(0);
                stopped = None;
            }
            _ => (),
        }
    }
    (paused > 0 && paused < end - start).then(|| seconds(start + paused, end))
}

fn sets(part: &Part, start: i64, end: i64) -> Vec<Set> {
    let alone = part.sessions.len() < 2;
    part.sets
        .iter()
        .filter(|(at, _)| alone || at.is_some_and(|at| (start..=end).contains(&at)))
        .map(|(_, set)| set.clone())
        .collect()
}

fn finished(part: &Part, of: (Option<u8>, Option<u8>), workout: Workout) -> Workout {
    let (sport, class) = fit_sport(of.0, of.1);
    Workout {
        sport,
        class,
        device: part.device.clone(),
        offset_s: part.offset_s,
        ..workout
    }
}

fn empty(start: i64, end: i64) -> Option<Workout> {
    let times = Times::Utc {
        start: instant(start)?,
        end: instant(end)?,
    };
    Some(Workout::new(times, seconds(start, end)))
}

#[expect(clippy::cast_precision_loss, reason = "far below 2^52 milliseconds")]
fn seconds(start: i64, end: i64) -> f64 {
    (end - start) as f64 / 1000.0
}
