//! The five windows of a workout (rules 2), in elapsed time, independent of the wall clock.

use chrono::{DateTime, FixedOffset, Utc};
use serde::{Deserialize, Serialize};
use strum::IntoEnumIterator;

use crate::situation::Situation;
use crate::vocabulary::ids::id_enum;
use crate::vocabulary::training::TimingWindow;

/// One of the five windows of a workout.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Window {
    /// Which of the five.
    pub id: TimingWindow,
    /// First instant inside.
    pub from: DateTime<FixedOffset>,
    /// First instant after it.
    pub to: DateTime<FixedOffset>,
    /// `from` in UTC.
    pub from_utc: DateTime<Utc>,
    /// `to` in UTC.
    pub to_utc: DateTime<Utc>,
    /// Whether `now` is before it, inside or after it.
    pub state: WindowState,
}

id_enum! {
    /// Whether `now` is before a window, inside or after it.
    pub enum WindowState {
        /// `now` is before it.
        Future,
        /// `now` is inside.
        Open,
        /// `now` is at or after its end.
        Past,
    }
}

/// The windows of the main workout, in order.
pub(crate) fn windows(situation: &Situation<'_>) -> Vec<Window> {
    TimingWindow::iter()
        .map(|id| {
            let span = situation.span(id);
            let state = if situation.now < span.start {
                WindowState::Future
            } else if situation.now < span.end {
                WindowState::Open
            } else {
                WindowState::Past
            };
            Window {
                id,
                from: situation.local(span.start),
                to: situation.local(span.end),
                from_utc: span.start,
                to_utc: span.end,
                state,
            }
        })
        .collect()
}
