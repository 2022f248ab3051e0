//! Red flags (3.7), intervals by level (section 5) and weights of signs (section 6).

use crate::vocabulary::safety::{Flag, Sign};
use crate::vocabulary::training::TrainingLevel;

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

pub(crate) const SERIOUS_AMATEUR: [i64; 3] = level_interval_h(TrainingLevel::SeriousAmateur);

pub(crate) const fn level_interval_h(level: TrainingLevel) -> [i64; 3] {
    match level {
        TrainingLevel::Recreational => [336, 504, 720],
        TrainingLevel::Regular => [168, 240, 336],
        TrainingLevel::SeriousAmateur => [144, 168, 192],
        TrainingLevel::Competitive => [56, 84, 168],
    }
}

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
