//! The massage two or three days before a competition (rules 4.7, R-PRE-COMPETITION).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::civil::local_time::{date_of, instant_of};
use crate::error::InputError;
use crate::input::context::SuggestionInput;
use crate::input::massage::Massage;
use crate::input::quiet_hours::after_quiet;
use crate::planner::advice::{Advice, standing_for};
use crate::planner::safety::stop;
use crate::regular::reminders::DEFAULT_TIME_OF_DAY;
use crate::situation::competition::Competition;
use crate::tables::lengths::very_sore_minutes;
use crate::vocabulary::massage::{Delivery, DeliveryPreference, MassageType};
use crate::vocabulary::minutes::MinuteRange;
use crate::vocabulary::muscles::Muscle;
use crate::vocabulary::pressure::PressureRange;
use crate::vocabulary::soreness::Soreness;

/// A light massage on D−3 or D−2; optional, with one reminder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct PreCompetition {
    /// Start of the competition that it is for.
    pub competition_start: DateTime<Utc>,
    /// When to start showing it: 10:00 on D−3.
    pub from: DateTime<Utc>,
    /// When to stop showing it: 00:00 on D−1.
    pub until: DateTime<Utc>,
    /// When to remind, once: `from`, moved out of quiet hours.
    pub remind_at: DateTime<Utc>,
    /// Shortest and longest, in minutes.
    pub minutes_range: MinuteRange,
    /// Lowest and highest level, 1–5.
    pub pressure: PressureRange,
    /// Eligible types, first choice first.
    pub types: Vec<MassageType>,
    /// What local issues exclude: whole muscles, or one side.
    pub left_out: Vec<Muscle>,
    /// The advice that goes with it (rules 4.2).
    pub advice: Vec<Advice>,
}

/// The suggestion for the next competition whose D−1 has not begun, unless a plan is open or there
/// was a massage of 30 minutes in D−3…D−2 already. It is returned ahead of time so that its
/// reminder can be scheduled; before `from` it is not shown.
///
/// ```
/// # fn main() -> Result<(), recovery::InputError> {
/// let input = recovery::SuggestionInput::from_json(
///     r#"{
///         "now": "2026-11-23T10:00:00+01:00", "tz": "Europe/Berlin",
///         "profile": { "level": "regular", "delivery": "either" }
///     }"#,
/// )?;
/// assert_eq!(recovery::pre_competition(&input)?, None, "no competition is planned");
/// # Ok(())
/// # }
/// ```
pub fn pre_competition(input: &SuggestionInput) -> Result<Option<PreCompetition>, InputError> {
    input.check()?;
    let stopped = stop(&input.context).is_some();
    if input.plan_open || stopped {
        return Ok(None);
    }
    let sessions = input.sessions();
    let open = input
        .competitions(&sessions)
        .filter(|c| c.day_before > input.context.now);
    let Some(next) = open.min_by_key(|c| c.start) else {
        return Ok(None);
    };
    let done = |massage: &Massage| {
        massage.start <= input.context.now
            && massage.is_long()
            && next.light_zone().contains(massage.start)
    };
    let blocked = input
        .competitions(&sessions)
        .any(|c| c.start < next.start && c.blackout().overlaps(next.light_zone()));
    if input.context.massages.iter().any(done) || blocked {
        return Ok(None);
    }
    Ok(Some(suggestion(input, &next)))
}

fn suggestion(input: &SuggestionInput, next: &Competition) -> PreCompetition {
    let first_day = date_of(input.context.zone, next.light_from);
    let from = instant_of(input.context.zone, first_day, DEFAULT_TIME_OF_DAY);
    let very_sore = input.context.is_sore(Soreness::SEVERE);
    let is_self_administered = input.context.profile.delivery == DeliveryPreference::SelfMassage;
    let minutes_range = match (very_sore, is_self_administered) {
        (false, _) => MinuteRange {
            shortest: 30,
            longest: 45,
        },
        (true, false) => very_sore_minutes(Delivery::Therapist),
        (true, true) => very_sore_minutes(Delivery::SelfMassage),
    };
    let types = [
        MassageType::Swedish,
        MassageType::Sports,
        MassageType::Myofascial,
    ];
    PreCompetition {
        competition_start: next.start,
        from,
        until: next.day_before,
        remind_at: after_quiet(&input.context.profile, input.context.zone, from),
        minutes_range,
        pressure: input.context.light_pressure(),
        types: types
            .into_iter()
            .filter(|kind| !is_self_administered || kind.is_self_administered())
            .filter(|kind| !very_sore || *kind == MassageType::Swedish)
            .collect(),
        left_out: input.context.excluded(input.context.now),
        advice: standing_for(input),
    }
}
