//! The massage before a workout (rules 4.7, R-PRE-WORKOUT): light, brisk, optional, off by default.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::civil::interval::Interval;
use crate::error::InputError;
use crate::input::context::SuggestionInput;
use crate::planner::advice::{Advice, standing_for};
use crate::planner::dose::types::percussion_again;
use crate::planner::safety::stop;
use crate::planner::search::feasible::blocked_for_suggestion;
use crate::situation::bout::Bout;
use crate::situation::sessions::{Session, next_session};
use crate::tables::lengths::pre_workout_lengths;
use crate::vocabulary::massage::{Delivery, DeliveryPreference, MassageType};
use crate::vocabulary::minutes::MinuteRange;
use crate::vocabulary::muscles::Muscle;
use crate::vocabulary::pressure::PressureRange;
use crate::vocabulary::soreness::Soreness;

/// A light massage before the next session; in addition to the warm-up, never in its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct PreWorkout {
    /// Start of the session that it is for.
    pub session_start: DateTime<Utc>,
    /// Whether that session is a competition.
    pub competition: bool,
    /// Earliest start: four hours before the session, or `now`.
    pub from: DateTime<Utc>,
    /// Latest end: one hour before the session.
    pub until: DateTime<Utc>,
    /// The best start outside quiet hours and busy time, if there is one.
    pub start: Option<DateTime<Utc>>,
    /// Length in minutes from that start.
    pub minutes: u32,
    /// Shortest and longest, in minutes.
    pub minutes_range: MinuteRange,
    /// Who gives it.
    pub delivery: Delivery,
    /// Lowest and highest level, 1–5.
    pub pressure: PressureRange,
    /// Eligible types, first choice first.
    pub types: Vec<MassageType>,
    /// What local issues exclude: whole muscles, or one side.
    pub left_out: Vec<Muscle>,
    /// The advice that goes with it (rules 4.2).
    pub advice: Vec<Advice>,
}

/// The suggestion for the next session that is not easy, while there is time for it. None with a
/// red flag, or in the blackout of a later competition.
///
/// ```
/// # fn main() -> Result<(), recovery::InputError> {
/// let input = recovery::SuggestionInput::from_json(
///     r#"{
///         "now": "2026-11-23T10:00:00+01:00", "tz": "Europe/Berlin",
///         "profile": { "level": "regular", "delivery": "either" }
///     }"#,
/// )?;
/// assert_eq!(recovery::pre_workout(&input)?, None, "no session is planned");
/// # Ok(())
/// # }
/// ```
pub fn pre_workout(input: &SuggestionInput) -> Result<Option<PreWorkout>, InputError> {
    input.check()?;
    if stop(&input.context).is_some() {
        return Ok(None);
    }
    let sessions = input.sessions();
    let upcoming: Vec<Session> = sessions
        .iter()
        .filter(|s| s.start > input.context.now)
        .copied()
        .collect();
    Ok(next_session(&upcoming, input.context.now)
        .and_then(|next| suggestion(input, &sessions, &next)))
}

fn suggestion(input: &SuggestionInput, sessions: &[Session], next: &Session) -> Option<PreWorkout> {
    let delivery = match input.context.profile.delivery {
        DeliveryPreference::Therapist => Delivery::Therapist,
        DeliveryPreference::SelfMassage | DeliveryPreference::Either => Delivery::SelfMassage,
    };
    let lengths = pre_workout_lengths(delivery);
    let from = input.context.now.max(next.start - TimeDelta::hours(4));
    let until = next.start - TimeDelta::hours(1);
    let length = |minutes: u32| TimeDelta::minutes(minutes.into());
    let span = Interval {
        start: from,
        end: until,
    };
    let other_competition = input
        .competitions(sessions)
        .any(|c| c.start != next.start && c.blackout().overlaps(span));
    if from + length(lengths.shortest) > until || other_competition {
        return None;
    }
    let middle = next.start - TimeDelta::minutes(150);
    let fit = lengths.to_try().find_map(|minutes| {
        let blocked = blocked_for_suggestion(input, sessions, delivery, span);
        let starts = blocked.starts_in(span, length(minutes));
        let start = starts.min_by_key(|start| ((*start - middle).abs(), *start))?;
        Some((start, minutes))
    });
    Some(PreWorkout {
        session_start: next.start,
        competition: next.competition,
        from,
        until,
        start: fit.map(|(start, _)| start),
        minutes: fit.map_or(lengths.target, |(_, minutes)| minutes),
        minutes_range: lengths.range(),
        delivery,
        pressure: input.context.light_pressure(),
        types: types(input, sessions, next, delivery, span),
        left_out: input.context.excluded(input.context.now),
        advice: standing_for(input),
    })
}

/// Brisk and light, so neither deep tissue nor slow myofascial work; no massage gun before a
/// competition, nor where R-PERC forbids it at any time within `span`.
fn types(
    input: &SuggestionInput,
    sessions: &[Session],
    next: &Session,
    delivery: Delivery,
    span: Interval,
) -> Vec<MassageType> {
    let very_sore = input.context.is_sore(Soreness::SEVERE);
    let mut types = Vec::with_capacity(3);
    if delivery == Delivery::Therapist && !very_sore {
        types.push(MassageType::Sports);
    }
    types.push(MassageType::Swedish);
    let gun = delivery == Delivery::SelfMassage
        && !very_sore
        && !next.competition
        && !input.context.bars_deep_tissue_and_gun(input.context.now)
        && !input
            .competitions(sessions)
            .any(|c| c.light_zone().overlaps(span))
        && input
            .workouts
            .iter()
            .all(|w| percussion_again(&Bout::from(w)) <= span.start);
    if gun {
        types.push(MassageType::Percussion);
    }
    types
}
