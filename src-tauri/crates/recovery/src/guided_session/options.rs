//! What the person wants of a guided session.

use crate::error::InputError;
use crate::guided_session::facts::facts;
use crate::vocabulary::muscles::{MuscleGroup, Side};
use crate::vocabulary::tools::Tool;

/// What the person wants of a guided session, within what the rules allow.
///
/// ```
/// let quick = recovery::GuidedOptions {
///     minutes: Some(10),
///     tools: vec![recovery::Tool::Roller],
///     ..recovery::GuidedOptions::default()
/// };
/// assert!(quick.without.is_empty());
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GuidedOptions {
    /// The tools at hand; the hands need not be among them.
    pub tools: Vec<Tool>,
    /// The length in minutes, the slot's if absent; one beyond the slot's range is shortened to it.
    pub minutes: Option<u32>,
    /// Muscles to leave out.
    pub without: Vec<MuscleGroup>,
    /// The time to change sides, in seconds, 5–60; ten if absent.
    pub change_seconds: Option<u32>,
    /// On which side each muscle begins; where the last one ended if absent.
    pub first_side: Option<Side>,
}

impl GuidedOptions {
    /// The shortest session, in minutes. Below that, no muscle gets a useful time.
    pub const SHORTEST_MINUTES: u32 = 5;

    /// Fails for less than five minutes, and for a change of sides in less than five seconds or more
    /// than a minute.
    pub(crate) fn check(&self) -> Result<(), InputError> {
        let change = self.change_seconds;
        if self.minutes.is_some_and(|it| it < Self::SHORTEST_MINUTES)
            || change.is_some_and(|it| !(5..=60).contains(&it))
        {
            return Err(InputError::Duration);
        }
        Ok(())
    }

    /// The time to change sides, in seconds.
    pub(crate) fn change_seconds(&self) -> u32 {
        self.change_seconds
            .unwrap_or(facts().session.change_seconds)
    }
}
