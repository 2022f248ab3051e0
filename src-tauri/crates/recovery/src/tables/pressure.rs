//! Base pressure (rules 3.1): bands down, windows across.

use crate::vocabulary::pressure::PressureRange;
use crate::vocabulary::training::{RpeBand, TimingWindow, TrainingFamily};

#[rustfmt::skip]
const BASE_PRESSURE: [(TrainingFamily, [[[u8; 2]; 5]; 4]); 5] = [
    (TrainingFamily::Strength, [
    //                 immediate  same_day   gap     next_day  peak_doms
        /* easy       */ [[2, 3],  [2, 3],  [2, 3],  [3, 4],  [2, 3]],
        /* moderate   */ [[2, 3],  [3, 3],  [2, 3],  [3, 4],  [2, 3]],
        /* hard       */ [[2, 3],  [3, 3],  [2, 3],  [3, 4],  [2, 3]],
        /* exhausting */ [[1, 2],  [2, 3],  [2, 3],  [3, 4],  [2, 3]],
    ]),
    (TrainingFamily::Endurance, [
    //                 immediate  same_day   gap     next_day  peak_doms
        /* easy       */ [[2, 3],  [2, 3],  [2, 3],  [2, 3],  [2, 3]],
        /* moderate   */ [[2, 3],  [2, 3],  [2, 3],  [2, 3],  [2, 3]],
        /* hard       */ [[2, 2],  [2, 3],  [2, 3],  [2, 3],  [2, 3]],
        /* exhausting */ [[1, 2],  [2, 2],  [2, 2],  [2, 3],  [2, 3]],
    ]),
    (TrainingFamily::Hiit, [
    //                 immediate  same_day   gap     next_day  peak_doms
        /* easy       */ [[2, 3],  [2, 3],  [2, 3],  [3, 4],  [2, 3]],
        /* moderate   */ [[2, 3],  [2, 3],  [2, 3],  [3, 4],  [2, 3]],
        /* hard       */ [[2, 2],  [2, 3],  [2, 3],  [3, 4],  [2, 3]],
        /* exhausting */ [[1, 2],  [2, 2],  [2, 2],  [2, 3],  [2, 3]],
    ]),
    (TrainingFamily::Sport, [
    //                 immediate  same_day   gap     next_day  peak_doms
        /* easy       */ [[2, 3],  [2, 3],  [2, 3],  [3, 4],  [2, 3]],
        /* moderate   */ [[2, 3],  [3, 3],  [2, 3],  [3, 4],  [2, 3]],
        /* hard       */ [[2, 3],  [3, 3],  [2, 3],  [3, 4],  [2, 3]],
        /* exhausting */ [[1, 2],  [2, 3],  [2, 3],  [2, 3],  [2, 3]],
    ]),
    (TrainingFamily::Mobility, [
    //                 immediate  same_day   gap     next_day  peak_doms
        /* easy       */ [[2, 3],  [2, 3],  [2, 3],  [2, 3],  [2, 3]],
        /* moderate   */ [[2, 3],  [2, 3],  [2, 3],  [2, 3],  [2, 3]],
        /* hard       */ [[2, 3],  [2, 3],  [2, 3],  [2, 3],  [2, 3]],
        /* exhausting */ [[2, 3],  [2, 3],  [2, 3],  [2, 3],  [2, 3]],
    ]),
];

/// Base pressure (R-PRESSURE).
pub(crate) fn base_pressure(
    family: TrainingFamily,
    band: RpeBand,
    window: TimingWindow,
) -> PressureRange {
    let [lo, hi] = BASE_PRESSURE[family as usize].1[band as usize][window as usize];
    PressureRange::of_levels(lo, hi)
}

/// The families and bands whose highest level rises to 4 in 48–72 h, while soreness is low
/// (R-LATE-FIRM).
#[rustfmt::skip]
const LATE_FIRM: [(TrainingFamily, [bool; 4]); 5] = [
    //                           easy   moderate  hard  exhausting
    (TrainingFamily::Strength,    [true , true , true , true ]),
    (TrainingFamily::Endurance,   [false, false, false, false]),
    (TrainingFamily::Hiit,        [true , true , true , false]),
    (TrainingFamily::Sport,       [true , true , true , true ]),
    (TrainingFamily::Mobility,    [false, false, false, false]),
];

/// Whether R-LATE-FIRM applies: to endurance and all-out intervals only after a competition.
pub(crate) fn late_firm(family: TrainingFamily, band: RpeBand, competition: bool) -> bool {
    LATE_FIRM[family as usize].1[band as usize]
        || (competition && matches!(family, TrainingFamily::Endurance | TrainingFamily::Hiit))
}
