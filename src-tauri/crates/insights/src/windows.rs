//! Which window the massages were in.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use recovery::TimingWindow;
use serde::Serialize;

use crate::history::{History, PastMassage};
use crate::quartiles::Quartiles;

/// The massages of the span, by the time since the workout: the plan's or else the last one before.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Windows {
    /// How many were in each window, in their order.
    pub windows: Vec<WindowUse>,
    /// How many were in none: more than 72 hours after a workout, or without one before them.
    pub apart: usize,
    /// The day of the first massage; absent without one.
    pub since: Option<NaiveDate>,
    /// The hours from workout to massage, of those in a window: the middle, and the middle half.
    pub hours: Option<Quartiles>,
    /// The same of each of them, fewest first.
    pub each_hours: Vec<f64>,
    /// The window of more than half of those in a window, if these are five or more.
    pub mostly: Option<TimingWindow>,
}

/// How many massages were in a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct WindowUse {
    /// Which window.
    pub window: TimingWindow,
    /// How many.
    pub massages: usize,
}

impl Windows {
    /// How many massages were in a window.
    pub fn inside(&self) -> usize {
        self.windows.iter().map(|window| window.massages).sum()
    }

    /// Of the massages of the span.
    pub(crate) fn of(history: &History) -> Self {
        let mut ends: Vec<DateTime<Utc>> = history.workouts.iter().map(|it| it.end).collect();
        ends.sort_unstable();
        let massages: Vec<&PastMassage> = history.massages_in_span().collect();
        let inside: Vec<(TimingWindow, TimeDelta)> = massages
            .iter()
            .filter_map(|massage| {
                let elapsed = massage.start - workout_end(massage, &ends)?;
                Some((TimingWindow::at(elapsed)?, elapsed))
            })
            .collect();
        let mut each_hours: Vec<f64> = (inside.iter())
            .map(|(_, elapsed)| elapsed.as_seconds_f64() / 3600.0)
            .collect();
        each_hours.sort_by(f64::total_cmp);
        let count = |window| inside.iter().filter(|(of, _)| *of == window).count();
        let windows = WINDOWS.map(|window| WindowUse {
            window,
            massages: count(window),
        });
        let mostly = windows
            .iter()
            .find(|window| inside.len() >= FEWEST && 2 * window.massages > inside.len());
        Self {
            mostly: mostly.map(|window| window.window),
            windows: windows.to_vec(),
            apart: massages.len() - inside.len(),
            since: massages.iter().map(|massage| massage.day()).min(),
            hours: Quartiles::of(each_hours.iter().copied()),
            each_hours,
        }
    }
}

/// The end of the workout that a massage was for.
fn workout_end(massage: &PastMassage, ends: &[DateTime<Utc>]) -> Option<DateTime<Utc>> {
    massage.workout_end.or_else(|| {
        let before = ends.partition_point(|end| *end <= massage.start);
        before.checked_sub(1).map(|at| ends[at])
    })
}

const WINDOWS: [TimingWindow; 5] = [
    TimingWindow::Immediate,
    TimingWindow::SameDay,
    TimingWindow::Gap,
    TimingWindow::NextDay,
    TimingWindow::PeakDoms,
];
/// With fewer massages no habit is named: our choice.
const FEWEST: usize = 5;
