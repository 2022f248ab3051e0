//! Red flags, local issues and precautions (rules 3.7), intervals by level (rules 5) and weights of
//! signs (rules 6).

use chrono::TimeDelta;

use crate::vocabulary::pressure::Pressure;
use crate::vocabulary::safety::{Flag, LocalIssueKind, Precaution, Sign};
use crate::vocabulary::training::TrainingLevel;

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
    ///
    /// ```
    /// use recovery::Flag;
    ///
    /// assert!(Flag::RfDvt.is_urgent());
    /// assert!(!Flag::RfFever.is_urgent());
    /// ```
    pub const fn is_urgent(self) -> bool {
        match self {
            Self::RfChestOrCollapse
            | Self::RfCompartment
            | Self::RfDarkUrine
            | Self::RfDvt
            | Self::RfHeadInjury
            | Self::RfNeuro => true,
            Self::RfFever | Self::RfSevereUnexplainedPain => false,
        }
    }
}

impl LocalIssueKind {
    /// Whether a professional has to look at it (advice `injury_see_professional`).
    ///
    /// ```
    /// use recovery::LocalIssueKind;
    ///
    /// assert!(LocalIssueKind::Fracture.needs_professional());
    /// assert!(!LocalIssueKind::Bruise.needs_professional());
    /// ```
    pub const fn needs_professional(self) -> bool {
        match self {
            Self::BonePain
            | Self::Fracture
            | Self::Lump
            | Self::NumbArea
            | Self::Popped
            | Self::SwollenJoint => true,
            Self::AcuteInjury
            | Self::Wound
            | Self::SkinInfection
            | Self::SkinIrritation
            | Self::Bruise
            | Self::VaricoseVeins
            | Self::SurgeryUnder6Weeks
            | Self::HardKnock => false,
        }
    }
}

impl Precaution {
    /// The highest level with it, a doctor's yes or not (R-PREC).
    ///
    /// ```
    /// use recovery::{Precaution, Pressure};
    ///
    /// assert_eq!(Precaution::Anticoagulant.highest(), Pressure::LIGHT);
    /// ```
    pub const fn highest(self) -> Pressure {
        match self {
            Self::Anticoagulant
            | Self::BleedingDisorder
            | Self::Pregnancy
            | Self::Osteoporosis
            | Self::Cancer
            | Self::Neuropathy
            | Self::HeartCondition
            | Self::Under18
            | Self::RecentClot
            | Self::PastClot
            | Self::ArteryDisease
            | Self::UncontrolledBloodPressure
            | Self::Lymphoedema
            | Self::ConnectiveTissue
            | Self::FragileSkin
            | Self::KidneyOrLiverDisease => Pressure::LIGHT,
            Self::ImplantedDevice
            | Self::JointReplacement
            | Self::Diabetes
            | Self::Epilepsy
            | Self::DiscTrouble => Pressure::MODERATE,
        }
    }
}

/// Which local issues a sign that needs a professional may come from, likeliest first: the person is
/// asked where. None for signs that have no place.
pub(crate) const fn places_of(sign: Sign) -> &'static [LocalIssueKind] {
    use LocalIssueKind::{AcuteInjury, BonePain, Lump, NumbArea, SwollenJoint};
    match sign {
        Sign::PersistentSoreness => &[AcuteInjury, BonePain, SwollenJoint, NumbArea, Lump],
        Sign::ReducedRom => &[SwollenJoint, AcuteInjury],
        Sign::FrequentInjuries => &[AcuteInjury, BonePain, SwollenJoint],
        Sign::Asymmetry => &[AcuteInjury, BonePain, SwollenJoint, NumbArea],
        Sign::MorningStiffness => &[SwollenJoint],
        Sign::PerformanceDecline | Sign::PoorSleep | Sign::MentalFatigue => &[],
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
