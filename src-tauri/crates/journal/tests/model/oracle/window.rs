//! The window around a slot.

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{Slot, TimingWindow};

/// The end of the window around a slot; a slot that a person put elsewhere has its own.
pub(super) fn window_end(slot: Option<&Slot>, workout_end: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let slot = slot?;
    let [from, to] = hours(slot.window).map(|hours| workout_end + hours);
    let within = from <= slot.start.to_utc() && slot.end.to_utc() <= to;
    Some(if within { to } else { slot.end.to_utc() })
}

/// From when to when a window lasts after the end of the workout (rules 2).
pub(super) fn hours(window: TimingWindow) -> [TimeDelta; 2] {
    let [from, to] = match window {
        TimingWindow::Immediate => [0, 2],
        TimingWindow::SameDay => [2, 6],
        TimingWindow::Gap => [6, 12],
        TimingWindow::NextDay => [12, 24],
        TimingWindow::PeakDoms => [24, 72],
    };
    [TimeDelta::hours(from), TimeDelta::hours(to)]
}
