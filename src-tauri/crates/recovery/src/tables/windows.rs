//! The windows (rules 2), their order (rules 4.3) and their ideal starts (rules 4.5).

use chrono::TimeDelta;

use crate::vocabulary::training::{RpeBand, TimingWindow, TrainingFamily, TrainingLevel};

use TimingWindow::{Gap, Immediate, NextDay, PeakDoms, SameDay};

impl TimingWindow {
    /// First hour in the window and first hour after it, counted from the end of the workout.
    ///
    /// ```
    /// use recovery::TimingWindow;
    ///
    /// assert_eq!(TimingWindow::SameDay.bounds_h(), (2, 6));
    /// ```
    pub const fn bounds_h(self) -> (i64, i64) {
        match self {
            Immediate => (0, 2),
            SameDay => (2, 6),
            Gap => (6, 12),
            NextDay => (12, 24),
            PeakDoms => (24, 72),
        }
    }
}

impl TimingWindow {
    /// The window `elapsed` after the end of the workout; none before it or from 72 h on.
    ///
    /// ```
    /// use chrono::TimeDelta;
    /// use recovery::TimingWindow;
    ///
    /// assert_eq!(TimingWindow::at(TimeDelta::hours(2)), Some(TimingWindow::SameDay));
    /// assert_eq!(TimingWindow::at(TimeDelta::hours(72)), None);
    /// ```
    pub fn at(elapsed: TimeDelta) -> Option<Self> {
        use strum::IntoEnumIterator;
        Self::iter().find(|window| {
            let (from, to) = window.bounds_h();
            TimeDelta::hours(from) <= elapsed && elapsed < TimeDelta::hours(to)
        })
    }
}

/// Minutes from the end of the workout to the ideal start (rules 4.5).
pub(crate) const fn ideal_start_min(window: TimingWindow) -> i64 {
    match window {
        Immediate => 30,
        SameDay => 3 * 60,
        Gap => 6 * 60,
        NextDay => 18 * 60,
        PeakDoms => 48 * 60,
    }
}

const WINDOW_RANK: [(TrainingFamily, [TimingWindow; 5]); 5] = [
    (
        TrainingFamily::Strength,
        [SameDay, NextDay, PeakDoms, Immediate, Gap],
    ),
    (
        TrainingFamily::Endurance,
        [SameDay, Immediate, NextDay, PeakDoms, Gap],
    ),
    (
        TrainingFamily::Hiit,
        [SameDay, NextDay, Immediate, PeakDoms, Gap],
    ),
    (
        TrainingFamily::Sport,
        [SameDay, NextDay, Immediate, PeakDoms, Gap],
    ),
    (
        TrainingFamily::Mobility,
        [SameDay, NextDay, Immediate, PeakDoms, Gap],
    ),
];
/// After an all-out interval session: not right after it.
const HIIT_EXHAUSTING: [TimingWindow; 5] = [SameDay, NextDay, PeakDoms, Immediate, Gap];

/// The windows, best first (R-WINDOW-ORDER).
pub(crate) fn window_rank(
    family: TrainingFamily,
    band: RpeBand,
    level: TrainingLevel,
) -> [TimingWindow; 5] {
    let mut rank = match (family, band) {
        (TrainingFamily::Hiit, RpeBand::Exhausting) => HIIT_EXHAUSTING,
        _ => WINDOW_RANK[family as usize].1,
    };
    if level >= TrainingLevel::SeriousAmateur
        && let Some(at) = rank.iter().position(|w| *w == Immediate)
    {
        rank[1..=at].rotate_right(1);
    }
    rank
}

/// Hours after the workout at which the last window ends.
pub(crate) const PAST_H: i64 = TimingWindow::PeakDoms.bounds_h().1;
