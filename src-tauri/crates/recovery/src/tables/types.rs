//! Massage types (rules 3.3): level ranges, gates, order.

use crate::vocabulary::massage::MassageType;
use crate::vocabulary::pressure::PressureRange;
use crate::vocabulary::training::{RpeBand, TimingWindow, TrainingFamily};

use MassageType::{DeepTissue, Myofascial, Percussion, Sports, Swedish};

impl MassageType {
    /// The levels at which it can be given, lowest and highest.
    ///
    /// ```
    /// use recovery::MassageType;
    ///
    /// assert_eq!(MassageType::DeepTissue.pressure_range().to_array(), [4, 5]);
    /// ```
    pub const fn pressure_range(self) -> PressureRange {
        match self {
            Sports => PressureRange::of_levels(2, 4),
            DeepTissue => PressureRange::of_levels(4, 5),
            Swedish => PressureRange::of_levels(1, 3),
            Myofascial => PressureRange::of_levels(2, 3),
            Percussion => PressureRange::of_levels(1, 3),
        }
    }

    /// Whether it can be done as self-massage (rules 1.1).
    ///
    /// ```
    /// use recovery::MassageType;
    ///
    /// assert!(MassageType::Myofascial.is_self_administered());
    /// assert!(!MassageType::DeepTissue.is_self_administered());
    /// ```
    pub const fn is_self_administered(self) -> bool {
        !matches!(self, Sports | DeepTissue)
    }

    /// The levels for a massage of this type: the overlap of its own range with that of the slot,
    /// or its highest level where the slot's range is above it.
    ///
    /// ```
    /// use recovery::MassageType;
    ///
    /// let deep = MassageType::DeepTissue.pressure_range();
    /// // Swedish goes no firmer than 3
    /// assert_eq!(MassageType::Swedish.levels_in(deep).to_array(), [3, 3]);
    /// ```
    pub fn levels_in(self, session: PressureRange) -> PressureRange {
        let own = self.pressure_range();
        PressureRange {
            lo: session.lo.clamp(own.lo, own.hi),
            hi: session.hi.clamp(own.lo, own.hi),
        }
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
