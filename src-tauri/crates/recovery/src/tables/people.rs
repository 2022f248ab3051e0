//! Red flags (rules 3.7), intervals by level (rules 5) and weights of signs (rules 6).

use crate::vocabulary::safety::{Flag, Sign};
use crate::vocabulary::training::TrainingLevel;
use chrono::TimeDelta;

/// The intervals between two regular massages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Intervals {
    /// From the last massage to the earliest date for the next.
    pub min: TimeDelta,
    /// From the last massage until the next is due.
    pub target: TimeDelta,
    /// From the last massage until the next is overdue.
    pub max: TimeDelta,
}

impl Flag {
    /// Whether it needs help at once rather than soon.
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

/// The level's intervals between two regular massages.
pub(crate) const fn level_intervals(level: TrainingLevel) -> Intervals {
    let [min, target, max] = match level {
        TrainingLevel::Recreational => [336, 504, 720],
        TrainingLevel::Regular => [168, 240, 336],
        TrainingLevel::SeriousAmateur => [144, 168, 192],
        TrainingLevel::Competitive => [56, 84, 168],
    };
    Intervals {
        min: TimeDelta::hours(min),
        target: TimeDelta::hours(target),
        max: TimeDelta::hours(max),
    }
}

/// The weight of a sign in the check-in's score.
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
