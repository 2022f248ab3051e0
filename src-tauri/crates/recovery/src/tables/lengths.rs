//! Lengths (3.4): shortest, target, longest, longest on a rest day.

use crate::vocabulary::massage::Delivery;
use crate::vocabulary::training::TimingWindow;

use TimingWindow::{Gap, Immediate, NextDay, PeakDoms, SameDay};

/// Shortest, target, longest, and longest on a rest day, in minutes.
pub(crate) type Lengths = [u32; 4];

#[rustfmt::skip]
const LENGTHS: [(TimingWindow, Lengths, Lengths); 5] = [
    //           therapist          self
    (Immediate, [15, 20, 30, 30], [10, 10, 15, 15]),
    (SameDay,   [30, 60, 60, 60], [10, 15, 20, 20]),
    (Gap,       [30, 30, 45, 45], [10, 10, 15, 15]),
    (NextDay,   [45, 60, 75, 90], [10, 20, 30, 30]),
    (PeakDoms,  [30, 60, 60, 90], [10, 15, 20, 20]),
];
/// After an easy session; the first row in `immediate`.
const EASY: [(Lengths, Lengths); 2] = [
    ([15, 15, 20, 20], [10, 10, 15, 15]),
    ([30, 30, 45, 45], [10, 10, 15, 15]),
];
/// With soreness 7–10, which beats the easy row; the first row in `immediate`.
const VERY_SORE: [(Lengths, Lengths); 2] = [
    ([15, 20, 20, 20], [10, 10, 10, 10]),
    ([20, 30, 30, 30], [10, 10, 10, 10]),
];

/// Shortest and longest with soreness 7–10, more than two hours after a workout.
pub(crate) fn sore_minutes(delivery: Delivery) -> [u32; 2] {
    let [shortest, _, longest, _] = lengths(PeakDoms, delivery, false, true);
    [shortest, longest]
}

/// Before a workout (4.7): shortest, target, longest.
pub(crate) const fn pre_workout_lengths(delivery: Delivery) -> [u32; 3] {
    match delivery {
        Delivery::Therapist => [15, 20, 30],
        Delivery::SelfMassage => [10, 10, 15],
    }
}

/// The length of a session (R-MINUTES, R-EASY-SHORT, R-SORE-SHORT).
pub(crate) fn lengths(
    window: TimingWindow,
    delivery: Delivery,
    easy: bool,
    very_sore: bool,
) -> Lengths {
    let later = usize::from(window != Immediate);
    let (by_therapist, is_self_administered) = if very_sore {
        VERY_SORE[later]
    } else if easy {
        EASY[later]
    } else {
        let (_, by_therapist, is_self_administered) = LENGTHS[window as usize];
        (by_therapist, is_self_administered)
    };
    match delivery {
        Delivery::Therapist => by_therapist,
        Delivery::SelfMassage => is_self_administered,
    }
}
