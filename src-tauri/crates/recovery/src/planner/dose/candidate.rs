//! A feasible time for a massage, before its dose is known.

use crate::civil::interval::Interval;
use crate::vocabulary::massage::Delivery;
use crate::vocabulary::training::TimingWindow;

/// A time that the search found feasible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Candidate {
    pub window: TimingWindow,
    pub span: Interval,
    pub minutes: u32,
    pub delivery: Delivery,
    /// Whether it was moved only by the preference for rest days.
    pub for_rest_day: bool,
}
