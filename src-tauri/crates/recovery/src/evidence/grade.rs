//! The evidence for each rule and claim (rules 3–7). Professional custom and this program's own
//! decisions are never presented as science.

use Source::{
    Andersen2013, Arabaci2008, Cambron2007, Canbulut, Carvalho2023, CdcNiosh, Chen2021, Cheung2003,
    Crane2012, Fletcher2010, Harm, Hilbert2003, Hoffman2016, Leabeater2024, Meeusen2013, Moran2018,
    Nccih, Nhs, Nunes2016, Poppendieck2016, RecoveryGuide, Shariff2023, Smith1994, Sulkowski2022,
    Therabody, WaltonScale, WernerAbmp, Wiewelhove2019, Zainuddin2005,
};
use serde::Serialize;

use crate::evidence::rule::RuleId;
use crate::evidence::source::Source;
use crate::vocabulary::ids::id_enum;

id_enum! {
    /// How well a rule or claim is supported (rules 7).
    pub enum Grade {
        /// Several good trials agree.
        Strong,
        /// A meta-analysis of small or heterogeneous trials, in a consistent direction.
        Moderate,
        /// Single, small, animal or conflicting studies.
        Limited,
        /// No support, or contradicted.
        Unsupported,
        /// What therapists do; not a trial result.
        Custom,
        /// This program's own decision.
        Own,
        /// The person's own setting.
        Setting,
    }
}

/// The evidence for a rule or claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Evidence {
    /// How well it is supported.
    pub grade: Grade,
    /// The studies and guides that support it.
    pub sources: &'static [Source],
}

impl RuleId {
    /// The evidence for it.
    ///
    /// ```
    /// use recovery::{Grade, RuleId};
    ///
    /// assert_eq!(RuleId::SoreWeek.evidence().grade, Grade::Moderate);
    /// // a decision of this program has no sources
    /// assert!(RuleId::TwoADay.evidence().sources.is_empty());
    /// ```
    #[expect(clippy::match_same_arms, reason = "a row for each rule")]
    pub const fn evidence(self) -> Evidence {
        let (grade, sources): (Grade, &'static [Source]) = match self {
            Self::StopUrgent => (
                Grade::Custom,
                &[CdcNiosh, Sulkowski2022, Shariff2023, Nccih],
            ),
            Self::StopSoon => (Grade::Custom, &[Nccih]),
            Self::Clot => (Grade::Custom, &[Nccih, WernerAbmp]),
            Self::SoreWeek => (Grade::Moderate, &[Cheung2003]),
            Self::Expired => (Grade::Custom, &[RecoveryGuide, Cheung2003]),
            Self::NothingLeft => (Grade::Custom, &[Nhs, Harm]),
            Self::MassageDone => (Grade::Limited, &[Zainuddin2005, Andersen2013]),
            Self::Repeat => (Grade::Custom, &[Andersen2013]),
            Self::TwoADay => (Grade::Own, &[]),
            Self::AfterNext => (Grade::Own, &[]),
            Self::Blackout => (Grade::Custom, &[RecoveryGuide, Arabaci2008, Fletcher2010]),
            Self::Interim => (Grade::Limited, &[RecoveryGuide, Carvalho2023]),
            Self::Tournament => (Grade::Custom, &[RecoveryGuide]),
            Self::NoSlot => (Grade::Own, &[]),
            Self::WindowOrder => (
                Grade::Limited,
                &[RecoveryGuide, Smith1994, Hilbert2003, Zainuddin2005],
            ),
            Self::Evening => (Grade::Custom, &[RecoveryGuide]),
            Self::Gap => (Grade::Own, &[]),
            Self::SoreSooner => (Grade::Custom, &[Andersen2013]),
            Self::RestDay => (Grade::Custom, &[RecoveryGuide]),
            Self::Quiet => (Grade::Setting, &[]),
            Self::Busy => (Grade::Setting, &[]),
            Self::NextReserve => (Grade::Custom, &[]),
            Self::TherapistHours => (Grade::Setting, &[]),
            Self::CoolDown => (Grade::Own, &[]),
            Self::Apart => (Grade::Own, &[]),
            Self::Pressure => (Grade::Custom, &[RecoveryGuide, WaltonScale]),
            Self::LateFirm => (Grade::Custom, &[RecoveryGuide]),
            Self::CompPost => (Grade::Custom, &[RecoveryGuide, Nunes2016, Hoffman2016]),
            Self::Sore => (Grade::Custom, &[RecoveryGuide]),
            Self::Overlap => (Grade::Custom, &[RecoveryGuide]),
            Self::Next => (Grade::Custom, &[Cambron2007]),
            Self::CompLight => (Grade::Custom, &[RecoveryGuide]),
            Self::Space => (Grade::Custom, &[Cambron2007]),
            Self::Prec => (Grade::Custom, &[Nccih, Therabody]),
            Self::Referral => (Grade::Own, &[]),
            Self::Acute => (Grade::Custom, &[Nhs, Harm]),
            Self::SelfMassage => (Grade::Own, &[]),
            Self::TypeOrder => (Grade::Custom, &[RecoveryGuide]),
            Self::Deep1 => (Grade::Custom, &[RecoveryGuide]),
            Self::Deep2 => (Grade::Custom, &[RecoveryGuide]),
            Self::Perc => (Grade::Limited, &[Leabeater2024, Chen2021, Canbulut]),
            Self::Vsore => (Grade::Custom, &[RecoveryGuide]),
            Self::HiitSwedish => (Grade::Custom, &[RecoveryGuide]),
            Self::SoreSwedish => (Grade::Custom, &[RecoveryGuide]),
            Self::Rom => (Grade::Limited, &[RecoveryGuide, Wiewelhove2019]),
            Self::Minutes => (
                Grade::Limited,
                &[
                    RecoveryGuide,
                    Poppendieck2016,
                    Crane2012,
                    Zainuddin2005,
                    Andersen2013,
                ],
            ),
            Self::EasyShort => (Grade::Own, &[]),
            Self::SoreShort => (Grade::Custom, &[RecoveryGuide, Andersen2013]),
            Self::Focus => (Grade::Custom, &[RecoveryGuide]),
            Self::Merge => (Grade::Own, &[]),
            Self::Local => (Grade::Custom, &[Nhs, Harm, WernerAbmp]),
            Self::Heal => (Grade::Custom, &[Nhs, Harm]),
            Self::Rhabdo => (Grade::Custom, &[CdcNiosh, Chen2021]),
            Self::RedFlags => (Grade::Custom, &[CdcNiosh]),
            Self::EasyOptional => (Grade::Custom, &[RecoveryGuide]),
            Self::Signs => (Grade::Custom, &[RecoveryGuide, Meeusen2013]),
            Self::Due => (Grade::Custom, &[RecoveryGuide]),
            Self::Freq => (Grade::Custom, &[RecoveryGuide, Carvalho2023]),
            Self::SelfInstead => (Grade::Custom, &[Wiewelhove2019]),
            Self::PreWorkout => (
                Grade::Custom,
                &[RecoveryGuide, Arabaci2008, Fletcher2010, Moran2018],
            ),
            Self::PreCompetition => (Grade::Custom, &[RecoveryGuide]),
            Self::Maintenance => (Grade::Custom, &[RecoveryGuide]),
        };
        Evidence { grade, sources }
    }
}
