//! Lengths in minutes (rules 3.4): shortest, target, longest, longest on a rest day.

use crate::vocabulary::massage::Delivery;
use crate::vocabulary::minutes::MinuteRange;
use crate::vocabulary::training::TimingWindow;

use TimingWindow::{Gap, Immediate, NextDay, PeakDoms, SameDay};

/// The lengths of a massage, in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Lengths {
    pub shortest: u32,
    /// The length that the search tries first.
    pub target: u32,
    pub longest: u32,
    /// The longest on a rest day with low soreness.
    pub longest_on_rest_day: u32,
}

impl Lengths {
    const fn of([shortest, target, longest, longest_on_rest_day]: [u32; 4]) -> Self {
        Self {
            shortest,
            target,
            longest,
            longest_on_rest_day,
        }
    }

    /// Shortest and longest on a day that is not a rest day.
    pub(crate) const fn range(self) -> MinuteRange {
        MinuteRange {
            shortest: self.shortest,
            longest: self.longest,
        }
    }

    /// The lengths to try, from the target down.
    pub(crate) fn to_try(self) -> impl Iterator<Item = u32> {
        (self.shortest..=self.target).rev().step_by(5)
    }
}

/// Which row of the table applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Row {
    /// That of the window (R-MINUTES).
    Normal,
    /// After an easy session (R-EASY-SHORT).
    Easy,
    /// With soreness 7–10, which beats the easy row (R-SORE-SHORT).
    VerySore,
}

#[rustfmt::skip]
const LENGTHS: [(TimingWindow, [u32; 4], [u32; 4]); 5] = [
    //           therapist          self
    (Immediate, [15, 20, 30, 30], [10, 10, 15, 15]),
    (SameDay,   [30, 60, 60, 60], [10, 15, 20, 20]),
    (Gap,       [30, 30, 45, 45], [10, 10, 15, 15]),
    (NextDay,   [45, 60, 75, 90], [10, 20, 30, 30]),
    (PeakDoms,  [30, 60, 60, 90], [10, 15, 20, 20]),
];
/// After an easy session; the first row in `immediate`.
const EASY: [([u32; 4], [u32; 4]); 2] = [
    ([15, 15, 20, 20], [10, 10, 15, 15]),
    ([30, 30, 45, 45], [10, 10, 15, 15]),
];
/// With soreness 7–10, which beats the easy row; the first row in `immediate`.
const VERY_SORE: [([u32; 4], [u32; 4]); 2] = [
    ([15, 20, 20, 20], [10, 10, 10, 10]),
    ([20, 30, 30, 30], [10, 10, 10, 10]),
];

/// The lengths of a massage in `window`.
pub(crate) fn lengths(window: TimingWindow, delivery: Delivery, row: Row) -> Lengths {
    let later = usize::from(window != Immediate);
    let (by_therapist, self_massage) = match row {
        Row::VerySore => VERY_SORE[later],
        Row::Easy => EASY[later],
        Row::Normal => {
            let (_, by_therapist, self_massage) = LENGTHS[window as usize];
            (by_therapist, self_massage)
        }
    };
    Lengths::of(match delivery {
        Delivery::Therapist => by_therapist,
        Delivery::SelfMassage => self_massage,
    })
}

/// Shortest and longest with soreness 7–10, more than two hours after a workout.
pub(crate) fn very_sore_minutes(delivery: Delivery) -> MinuteRange {
    lengths(PeakDoms, delivery, Row::VerySore).range()
}

/// Before a workout (rules 4.7).
pub(crate) const fn pre_workout_lengths(delivery: Delivery) -> Lengths {
    Lengths::of(match delivery {
        Delivery::Therapist => [15, 20, 30, 30],
        Delivery::SelfMassage => [10, 10, 15, 15],
    })
}
