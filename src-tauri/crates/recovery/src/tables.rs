//! The tables of the rules as data: sections 2, 3.1–3.4, 3.7, 4.3, 5 and 6; `activities.rs` has
//! 1.2 and 3.5. Rows and columns stand as in the text. A test compares them with the published data.

#![expect(clippy::match_same_arms, reason = "a row for each row of the text")]

use crate::{
    Delivery, Flag, MassageType, PressureLevel, RpeBand, Sign, TimingWindow, TrainingFamily,
    TrainingLevel,
};

use MassageType::{DeepTissue, Myofascial, Percussion, Sports, Swedish};
use TimingWindow::{Gap, Immediate, NextDay, PeakDoms, SameDay};

/// Lowest and highest level.
pub(crate) type Levels = [PressureLevel; 2];
/// Shortest, target, longest, and longest on a rest day, in minutes.
pub(crate) type Lengths = [u32; 4];

// --- 2. Windows ---------------------------------------------------------------------------------

impl TimingWindow {
    /// First hour inside and first hour no longer inside, since the end of the workout.
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

/// Minutes from the end of the workout to the ideal start (4.5).
pub(crate) const fn ideal_start_min(window: TimingWindow) -> i64 {
    match window {
        Immediate => 30,
        SameDay => 3 * 60,
        Gap => 6 * 60,
        NextDay => 18 * 60,
        PeakDoms => 48 * 60,
    }
}

// --- 3.1 Base pressure: bands down, windows across ----------------------------------------------

#[rustfmt::skip]
const BASE_PRESSURE: [(TrainingFamily, [[Levels; 5]; 4]); 5] = [
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
pub(crate) fn base_pressure(family: TrainingFamily, band: RpeBand, window: TimingWindow) -> Levels {
    BASE_PRESSURE[family as usize].1[band as usize][window as usize]
}

/// The families and bands whose highest level rises to 4 in 48–72 h, if hardly sore (R-LATE-FIRM).
#[rustfmt::skip]
const LATE_FIRM: [(TrainingFamily, [bool; 4]); 5] = [
    //                           easy   moderate  hard  exhausting
    (TrainingFamily::Strength,    [true , true , true , true ]),
    (TrainingFamily::Endurance,   [false, false, false, false]),
    (TrainingFamily::Hiit,        [true , true , true , false]),
    (TrainingFamily::Sport,       [true , true , true , true ]),
    (TrainingFamily::Mobility,    [false, false, false, false]),
];

/// Whether R-LATE-FIRM holds. Endurance, and an all-out interval session, only after a competition.
pub(crate) fn late_firm(family: TrainingFamily, band: RpeBand, competition: bool) -> bool {
    LATE_FIRM[family as usize].1[band as usize]
        || (competition && matches!(family, TrainingFamily::Endurance | TrainingFamily::Hiit))
}

/// The level that R-LATE-FIRM allows.
pub(crate) const FIRM: PressureLevel = 4;

// --- 3.3 Types: level ranges, gates, order ------------------------------------------------------

impl MassageType {
    /// Its lowest and highest level.
    pub const fn pressure_range(self) -> [PressureLevel; 2] {
        match self {
            Sports => [2, 4],
            DeepTissue => [4, 5],
            Swedish => [1, 3],
            Myofascial => [2, 3],
            Percussion => [1, 3],
        }
    }

    /// Whether a person can do it by themselves (1.1).
    pub const fn is_self_administered(self) -> bool {
        !matches!(self, Sports | DeepTissue)
    }

    /// The level for a session of this type: the overlap of its own range with the session's, or
    /// its highest where the session's range lies above it.
    pub fn levels_in(self, [lo, hi]: [PressureLevel; 2]) -> [PressureLevel; 2] {
        let [own_lo, own_hi] = self.pressure_range();
        [lo.clamp(own_lo, own_hi), hi.clamp(own_lo, own_hi)]
    }
}

/// Hours after a workout before which there is no deep tissue (R-DEEP-1).
pub(crate) const fn deep_gate_h(band: RpeBand) -> i64 {
    match band {
        RpeBand::Easy => 2,
        RpeBand::Moderate => 2,
        RpeBand::Hard => 3,
        RpeBand::Exhausting => 4,
    }
}

#[rustfmt::skip]
const TYPE_ORDER: [(TrainingFamily, [&[MassageType]; 6]); 5] = [
    (TrainingFamily::Strength, [
        /* immediate  */ &[Sports, Swedish, Myofascial, Percussion],
        /* same_day   */ &[Sports, Swedish, Myofascial, Percussion],
        /* gap        */ &[Sports, Swedish, Myofascial, Percussion],
        /* next_day   */ &[Sports, DeepTissue, Myofascial, Swedish, Percussion],
        /* peak_early */ &[Swedish, Sports, Myofascial, Percussion],
        /* peak_late  */ &[Sports, DeepTissue, Swedish, Myofascial, Percussion],
    ]),
    (TrainingFamily::Endurance, [
        /* immediate  */ &[Swedish, Sports, Myofascial, Percussion],
        /* same_day   */ &[Sports, Swedish, Myofascial, Percussion],
        /* gap        */ &[Sports, Swedish, Myofascial, Percussion],
        /* next_day   */ &[Sports, Myofascial, Swedish, Percussion],
        /* peak_early */ &[Swedish, Myofascial, Sports, Percussion],
        /* peak_late  */ &[Sports, Myofascial, Swedish, DeepTissue, Percussion],
    ]),
    (TrainingFamily::Hiit, [
        /* immediate  */ &[Swedish, Sports, Myofascial, Percussion],
        /* same_day   */ &[Sports, Swedish, Myofascial, Percussion],
        /* gap        */ &[Sports, Swedish, Myofascial, Percussion],
        /* next_day   */ &[Sports, Swedish, Myofascial, DeepTissue, Percussion],
        /* peak_early */ &[Swedish, Sports, Myofascial, Percussion],
        /* peak_late  */ &[Sports, Swedish, Myofascial, DeepTissue, Percussion],
    ]),
    (TrainingFamily::Sport, [
        /* immediate  */ &[Sports, Swedish, Myofascial, Percussion],
        /* same_day   */ &[Sports, Swedish, Myofascial, Percussion],
        /* gap        */ &[Sports, Swedish, Myofascial, Percussion],
        /* next_day   */ &[Sports, DeepTissue, Myofascial, Swedish, Percussion],
        /* peak_early */ &[Swedish, Sports, Myofascial, Percussion],
        /* peak_late  */ &[Sports, DeepTissue, Swedish, Myofascial, Percussion],
    ]),
    (TrainingFamily::Mobility, [
        /* immediate  */ &[Myofascial, Swedish, Sports, Percussion],
        /* same_day   */ &[Myofascial, Swedish, Sports, Percussion],
        /* gap        */ &[Myofascial, Swedish, Sports, Percussion],
        /* next_day   */ &[Myofascial, Swedish, Sports, Percussion],
        /* peak_early */ &[Myofascial, Swedish, Sports, Percussion],
        /* peak_late  */ &[Myofascial, Swedish, Sports, Percussion],
    ]),
];

/// The types for this training, first choice first (R-TYPE-ORDER). `late` = 48 h or more since the
/// end of the workout.
pub(crate) fn type_order(
    family: TrainingFamily,
    window: TimingWindow,
    late: bool,
) -> &'static [MassageType] {
    TYPE_ORDER[family as usize].1[window as usize + usize::from(late)]
}

// --- 3.4 Lengths: shortest, target, longest, longest on a rest day ------------------------------

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

// --- 3.7 Red flags ------------------------------------------------------------------------------

impl Flag {
    /// Whether it needs help now, not soon.
    pub const fn is_urgent(self) -> bool {
        match self {
            Self::RfChestOrCollapse
            | Self::RfDarkUrine
            | Self::RfDvt
            | Self::RfHeadInjury
            | Self::RfNeuro => true,
            Self::RfFever | Self::RfSevereUnexplainedPain => false,
        }
    }
}

// --- 4.3 Order of the windows -------------------------------------------------------------------

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
/// An all-out interval session: not right after it.
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

// --- 5. Frequency: least, target and longest interval in hours ----------------------------------

pub(crate) const SERIOUS_AMATEUR: [i64; 3] = level_interval_h(TrainingLevel::SeriousAmateur);

pub(crate) const fn level_interval_h(level: TrainingLevel) -> [i64; 3] {
    match level {
        TrainingLevel::Recreational => [336, 504, 720],
        TrainingLevel::Regular => [168, 240, 336],
        TrainingLevel::SeriousAmateur => [144, 168, 192],
        TrainingLevel::Competitive => [56, 84, 168],
    }
}

// --- 6. Signs: weights --------------------------------------------------------------------------

pub(crate) const fn sign_weight(sign: Sign) -> u32 {
    match sign {
        Sign::FrequentInjuries | Sign::Asymmetry => 0,
        Sign::PersistentSoreness
        | Sign::ReducedRom
        | Sign::PerformanceDecline
        | Sign::PoorSleep
        | Sign::MentalFatigue
        | Sign::MorningStiffness => 1,
    }
}
/// Hours after which all windows are past.
pub(crate) const PAST_H: i64 = TimingWindow::PeakDoms.bounds_h().1;
