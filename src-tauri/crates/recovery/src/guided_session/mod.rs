//! A guided session of self-massage: which muscles, with what, for how long and in which order.
//!
//! A pure function of a plan and the tools at hand. How minutes are shared is Rubdown's own rule;
//! the facts that it reads are in `data/self-massage.json`.

pub(crate) mod block;
pub(crate) mod choose;
pub(crate) mod facts;
pub(crate) mod moves;
pub(crate) mod order;
pub(crate) mod request;
pub(crate) mod share;
pub(crate) mod step;
#[cfg(test)]
mod tests;
pub(crate) mod treatment;

use crate::error::InputError;
use crate::guided_session::choose::{Choice, choose};
use crate::guided_session::order::in_order;
use crate::guided_session::share::share;
use crate::guided_session::step::{GuidedSession, steps};
use crate::guided_session::treatment::Treatment;
use crate::input::context::Input;
use crate::vocabulary::tools::Tool;

/// The guided session of the plan for `input`: its self-massage slot, or else its interim. None
/// where the plan has neither.
///
/// `minutes` is the length wanted, the slot's if absent; one beyond the slot's range is shortened
/// to it. The hands need not be among `tools`.
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
/// let session = recovery::guided_session(&input, &[recovery::Tool::Roller], Some(10))?;
/// let session = session.unwrap_or_else(|| unreachable!("the plan has a slot for self-massage"));
/// assert!(session.seconds <= 10 * 60);
/// # Ok(())
/// # }
/// ```
pub fn guided_session(
    input: &Input,
    tools: &[Tool],
    minutes: Option<u32>,
) -> Result<Option<GuidedSession>, InputError> {
    if minutes.is_some_and(|minutes| minutes < SHORTEST_MINUTES) {
        return Err(InputError::Duration);
    }
    let treatment = Treatment::of(input, tools, minutes)?;
    Ok(treatment.map(|treatment| lay_out(&treatment)))
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

/// Below that, no muscle gets a useful time.
const SHORTEST_MINUTES: u32 = 5;
