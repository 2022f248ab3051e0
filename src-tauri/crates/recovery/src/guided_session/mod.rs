//! A guided session of self-massage: which muscles, with what, for how long and in which order
//! (rules 4.11).
//!
//! A pure function of a plan and the tools at hand. The facts that it reads are in
//! `data/self-massage.json`.

pub(crate) mod block;
pub(crate) mod body_sign;
pub(crate) mod choose;
pub(crate) mod condition_notes;
pub(crate) mod data_ids;
pub(crate) mod facts;
pub(crate) mod gentler;
pub(crate) mod moves;
pub(crate) mod noticed;
pub(crate) mod offer;
pub(crate) mod options;
pub(crate) mod order;
pub(crate) mod own;
pub(crate) mod pre_workout;
pub(crate) mod request;
pub(crate) mod share;
pub(crate) mod step;
#[cfg(test)]
mod tests;
pub(crate) mod tools;
pub(crate) mod treatment;
pub(crate) mod underway;

use crate::error::InputError;
use crate::guided_session::choose::{Choice, choose};
use crate::guided_session::offer::GuidedOffer;
use crate::guided_session::options::GuidedOptions;
use crate::guided_session::order::in_order;
use crate::guided_session::share::share;
use crate::guided_session::step::{GuidedSession, steps};
use crate::guided_session::tools::Allowed;
use crate::guided_session::treatment::Treatment;
use crate::input::context::Input;
use crate::planner::dose::slot::Slot;
use crate::planner::plan;
use crate::vocabulary::minutes::MinuteRange;

/// The guided session of the plan for `input`: its self-massage slot, or else its interim. None
/// where the plan has neither.
///
/// # Errors
/// Those of [`crate::plan()`], and [`InputError::Duration`] for less than five minutes.
///
/// ```
/// # fn main() -> Result<(), recovery::InputError> {
/// let input = recovery::Input::from_json(
///     r#"{
///         "now": "2026-11-23T19:10:00+01:00", "tz": "Europe/Berlin",
///         "profile": { "level": "regular", "delivery": "self" },
///         "workout": {
///             "id": "w1", "activity": "running", "rpe": 6,
///             "end": "2026-11-23T19:00:00+01:00", "duration_min": 60
///         }
///     }"#,
/// )?;
/// let options = recovery::GuidedOptions {
///     tools: vec![recovery::Tool::Roller],
///     minutes: Some(10),
///     ..recovery::GuidedOptions::default()
/// };
/// let session = recovery::guided_session(&input, &options)?;
/// let session = session.unwrap_or_else(|| unreachable!("the plan has a slot for self-massage"));
/// assert!(session.seconds <= 10 * 60);
/// # Ok(())
/// # }
/// ```
pub fn guided_session(
    input: &Input,
    options: &GuidedOptions,
) -> Result<Option<GuidedSession>, InputError> {
    options.check()?;
    let treatment = Treatment::of_plan(input, options)?;
    Ok(treatment.map(|treatment| lay_out(&treatment)))
}

/// The guided session of a slot for self-massage, be it the plan's or another that the rules allow.
///
/// # Errors
/// [`InputError::Duration`] for less than five minutes, and what is wrong with the input.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = recovery::Input::from_json(
///     r#"{
///         "now": "2026-11-23T19:10:00+01:00", "tz": "Europe/Berlin",
///         "profile": { "level": "regular", "delivery": "self" },
///         "workout": {
///             "id": "w1", "activity": "running", "rpe": 6,
///             "end": "2026-11-23T19:00:00+01:00", "duration_min": 60
///         }
///     }"#,
/// )?;
/// let options = recovery::GuidedOptions::default();
/// let slot = recovery::plan(&input)?.slot.ok_or("no slot")?;
/// let offer = recovery::guided_session_of(&input, &slot, &options)?;
/// assert_eq!(Some(offer.session), recovery::guided_session(&input, &options)?);
/// # Ok(())
/// # }
/// ```
pub fn guided_session_of(
    input: &Input,
    slot: &Slot,
    options: &GuidedOptions,
) -> Result<GuidedOffer, InputError> {
    input.check()?;
    options.check()?;
    let treatment = Treatment::of_slot(input, slot, options);
    let MinuteRange { shortest, longest } = slot.minutes_range;
    let least = GuidedOptions::SHORTEST_MINUTES;
    let range = MinuteRange {
        shortest: shortest.min(slot.minutes).max(least),
        longest: longest.max(slot.minutes).max(least),
    };
    let allowed = Allowed {
        types: &slot.types,
        firmest: slot.pressure.hi,
        profile: &input.context.profile,
    };
    let session = lay_out(&treatment);
    let minutes = options.minutes.unwrap_or(slot.minutes);
    Ok(GuidedOffer::new(session, minutes, range, &allowed, options))
}

/// The guided session of a plan's interim; none where the plan has no interim.
///
/// # Errors
/// Those of [`guided_session()`].
///
/// ```
/// # fn main() -> Result<(), recovery::InputError> {
/// // two sessions on one day: the plan waits for the second
/// let input = recovery::Input::from_json(
///     r#"{
///         "now": "2026-11-23T08:10:00+01:00", "tz": "Europe/Berlin",
///         "profile": { "level": "regular", "delivery": "self" },
///         "workout": {
///             "id": "w1", "activity": "running", "rpe": 6,
///             "end": "2026-11-23T08:00:00+01:00", "duration_min": 60
///         },
///         "planned": [
///             { "start": "2026-11-23T17:00:00+01:00", "kind": "training", "rpe_expected": 6 }
///         ]
///     }"#,
/// )?;
/// let options = recovery::GuidedOptions::default();
/// let session = recovery::guided_interim(&input, &options)?;
/// assert_eq!(session.map(|it| it.minutes), Some(10));
/// # Ok(())
/// # }
/// ```
pub fn guided_interim(
    input: &Input,
    options: &GuidedOptions,
) -> Result<Option<GuidedOffer>, InputError> {
    options.check()?;
    let Some(interim) = plan(input)?.interim else {
        return Ok(None);
    };
    let session = lay_out(&Treatment::of_interim(input, &interim, options));
    let minutes = options.minutes.unwrap_or(interim.minutes);
    let range = MinuteRange {
        shortest: GuidedOptions::SHORTEST_MINUTES,
        longest: interim.minutes,
    };
    let allowed = Allowed {
        types: &interim.types,
        firmest: interim.pressure.hi,
        profile: &input.context.profile,
    };
    Ok(Some(GuidedOffer::new(
        session, minutes, range, &allowed, options,
    )))
}

/// The session of a treatment.
pub(crate) fn lay_out(treatment: &Treatment) -> GuidedSession {
    let Choice {
        mut blocks,
        left_out,
    } = choose(treatment);
    share(&mut blocks, treatment.usable_seconds());
    steps(treatment, &in_order(blocks), left_out)
}
