//! How far a rule is walked.

use chrono::NaiveDateTime;

/// How a rule is walked through.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Walk {
    /// What is earlier is left out.
    pub(crate) from: NaiveDateTime,
    /// What is at this time or later is left out.
    pub(crate) to: NaiveDateTime,
    /// The last time that the rule gives.
    pub(crate) until: Option<NaiveDateTime>,
    /// How many times there may be.
    pub(crate) most: usize,
    /// How many days or shorter steps there may be yet.
    pub(crate) steps: u64,
}

/// A rule gives more than it may.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TooOften;

impl Walk {
    pub(super) fn step(&mut self, steps: u64) -> Result<(), TooOften> {
        self.steps = self.steps.checked_sub(steps).ok_or(TooOften)?;
        Ok(())
    }
}
