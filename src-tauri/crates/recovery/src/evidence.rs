//! What each rule and each claim rests on (sections 3–7). What is custom, or our own decision, is
//! never called science.

use serde::{Deserialize, Serialize};
use strum::{AsRefStr, Display, EnumIter, IntoStaticStr};

use crate::{RuleId, Source};

use Source::{
    Andersen2013, Arabaci2008, Bishop2007, Cambron2007, Canbulut, Carvalho2023, CdcNiosh, Chen2021,
    Cheung2003, Crane2012, Crawford2014, Davis2020, Dupuy2018, Ferreira2023, Field2005,
    Fletcher2010, Franklin2014, Guo2017, Haas2013, Harm, Herbert2011, Hilbert2003, Hinds2004,
    Hoffman2016, Konrad2020, Leabeater2024, Li2024, Meeusen2013, Moran2018, Moyer2011, Nccih, Nhs,
    Nunes2016, Pinero2024, Poppendieck2016, RecoveryGuide, Roberts2015, Roberts2024, Sams2023,
    Schwane1983, Smith1994, Sulkowski2022, WaltonScale, Weerapong2005, WernerAbmp, White2020,
    Wiewelhove2019, Wiltshire2010, Zainuddin2005,
};

/// How well something is supported (section 7).
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    AsRefStr,
    Display,
    EnumIter,
    IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub enum Grade {
    /// Several good trials agree.
    Strong,
    /// A meta-analysis of small or heterogeneous trials, in a consistent direction.
    Moderate,
    /// Single, small, animal or conflicting studies.
    Limited,
    /// No support, or contradicted.
    Unsupported,
    /// Professional custom, or this program's own decision; not a trial result.
    Custom,
    /// The person's own setting.
    Setting,
}

/// What a rule or claim rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Evidence {
    /// How well it is supported.
    pub grade: Grade,
    /// By whom.
    pub sources: &'static [Source],
}

/// Something that is said about massage, and how well it is supported (section 7). Its text is
/// `claim-<number>` in `locales/<lang>/rules.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Claim {
    /// Its row in section 7; from 32 on the paragraph below the table.
    pub number: u8,
    /// How well it is supported; absent where it is a mere fact.
    pub grade: Option<Grade>,
    /// What the answer rests on.
    pub sources: &'static [Source],
}

impl RuleId {
    /// What it rests on.
    #[expect(clippy::match_same_arms, reason = "a row for each rule")]
    pub const fn evidence(self) -> Evidence {
        let (grade, sources): (Grade, &'static [Source]) = match self {
            Self::StopUrgent => (Grade::Custom, &[CdcNiosh, Sulkowski2022, Nccih]),
            Self::StopSoon => (Grade::Custom, &[Nccih]),
            Self::Clot => (Grade::Custom, &[Nccih, WernerAbmp]),
            Self::SoreWeek => (Grade::Limited, &[Cheung2003]),
            Self::Expired => (Grade::Custom, &[RecoveryGuide, Cheung2003]),
            Self::NothingLeft => (Grade::Custom, &[Nhs, Harm]),
            Self::MassageDone => (
                Grade::Limited,
                &[Zainuddin2005, Andersen2013, Poppendieck2016],
            ),
            Self::Repeat => (Grade::Custom, &[Andersen2013]),
            Self::TwoADay => (Grade::Custom, &[]),
            Self::AfterNext => (Grade::Custom, &[]),
            Self::Blackout => (Grade::Custom, &[RecoveryGuide, Arabaci2008, Fletcher2010]),
            Self::Interim => (Grade::Limited, &[RecoveryGuide, Carvalho2023]),
            Self::Tournament => (Grade::Custom, &[RecoveryGuide]),
            Self::NoSlot => (Grade::Custom, &[]),
            Self::WindowOrder => (
                Grade::Limited,
                &[RecoveryGuide, Smith1994, Hilbert2003, Zainuddin2005],
            ),
            Self::Evening => (Grade::Custom, &[RecoveryGuide]),
            Self::Gap => (Grade::Custom, &[]),
            Self::SoreSooner => (Grade::Custom, &[Andersen2013]),
            Self::RestDay => (Grade::Custom, &[RecoveryGuide]),
            Self::Quiet => (Grade::Setting, &[]),
            Self::Busy => (Grade::Setting, &[]),
            Self::NextReserve => (Grade::Custom, &[]),
            Self::TherapistHours => (Grade::Setting, &[]),
            Self::CoolDown => (Grade::Custom, &[]),
            Self::Apart => (Grade::Custom, &[]),
            Self::Pressure => (Grade::Custom, &[RecoveryGuide, WaltonScale]),
            Self::LateFirm => (Grade::Custom, &[RecoveryGuide]),
            Self::CompPost => (Grade::Custom, &[RecoveryGuide, Nunes2016, Hoffman2016]),
            Self::Sore => (Grade::Custom, &[RecoveryGuide]),
            Self::Overlap => (Grade::Custom, &[RecoveryGuide]),
            Self::Next => (Grade::Custom, &[Bishop2007, Cambron2007]),
            Self::CompLight => (Grade::Custom, &[RecoveryGuide]),
            Self::Space => (Grade::Custom, &[Cambron2007]),
            Self::Prec => (Grade::Custom, &[Nccih]),
            Self::Acute => (Grade::Custom, &[Nhs, Harm]),
            Self::SelfMassage => (Grade::Custom, &[]),
            Self::TypeOrder => (Grade::Custom, &[RecoveryGuide]),
            Self::Deep1 => (Grade::Custom, &[RecoveryGuide]),
            Self::Deep2 => (Grade::Custom, &[RecoveryGuide, Bishop2007]),
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
            Self::EasyShort => (Grade::Custom, &[]),
            Self::SoreShort => (Grade::Custom, &[RecoveryGuide, Andersen2013]),
            Self::Focus => (Grade::Custom, &[RecoveryGuide]),
            Self::Merge => (Grade::Custom, &[]),
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

/// Every claim, in order.
pub const CLAIMS: [Claim; 43] = [
    claim(1, None, &[Crane2012]),
    claim(2, Some(Grade::Limited), &[Crane2012, White2020, Dupuy2018]),
    claim(3, Some(Grade::Unsupported), &[Crane2012]),
    claim(
        4,
        Some(Grade::Unsupported),
        &[Schwane1983, Crane2012, Wiltshire2010],
    ),
    claim(
        5,
        Some(Grade::Limited),
        &[Hinds2004, Wiltshire2010, Franklin2014],
    ),
    claim(6, Some(Grade::Unsupported), &[]),
    claim(
        7,
        Some(Grade::Moderate),
        &[Dupuy2018, Guo2017, Davis2020, Hoffman2016],
    ),
    claim(
        8,
        Some(Grade::Limited),
        &[Guo2017, Davis2020, Hilbert2003, Zainuddin2005],
    ),
    claim(
        9,
        Some(Grade::Unsupported),
        &[Davis2020, Poppendieck2016, Li2024],
    ),
    claim(10, Some(Grade::Unsupported), &[Weerapong2005]),
    claim(
        11,
        Some(Grade::Moderate),
        &[Davis2020, Wiewelhove2019, Konrad2020],
    ),
    claim(
        12,
        Some(Grade::Moderate),
        &[Konrad2020, Davis2020, Arabaci2008, Fletcher2010],
    ),
    claim(13, Some(Grade::Limited), &[]),
    claim(14, Some(Grade::Unsupported), &[]),
    claim(15, Some(Grade::Limited), &[Moyer2011, Field2005]),
    claim(16, Some(Grade::Limited), &[Haas2013, Crawford2014]),
    claim(17, Some(Grade::Limited), &[Crane2012]),
    claim(18, Some(Grade::Custom), &[RecoveryGuide]),
    claim(19, Some(Grade::Custom), &[RecoveryGuide]),
    claim(20, Some(Grade::Limited), &[Poppendieck2016]),
    claim(21, Some(Grade::Unsupported), &[Carvalho2023]),
    claim(22, Some(Grade::Limited), &[Bishop2007]),
    claim(
        23,
        Some(Grade::Unsupported),
        &[Arabaci2008, Fletcher2010, Moran2018],
    ),
    claim(
        24,
        Some(Grade::Limited),
        &[Roberts2015, Pinero2024, Dupuy2018],
    ),
    claim(
        25,
        Some(Grade::Limited),
        &[Sams2023, Ferreira2023, Leabeater2024, Roberts2024],
    ),
    claim(26, Some(Grade::Limited), &[]),
    claim(27, Some(Grade::Unsupported), &[Herbert2011]),
    claim(28, Some(Grade::Custom), &[RecoveryGuide]),
    claim(29, Some(Grade::Unsupported), &[]),
    claim(30, Some(Grade::Custom), &[RecoveryGuide]),
    claim(31, Some(Grade::Limited), &[Poppendieck2016]),
    claim(32, Some(Grade::Limited), &[Moyer2011]),
    claim(33, Some(Grade::Limited), &[Zainuddin2005]),
    claim(34, Some(Grade::Limited), &[Davis2020]),
    claim(
        35,
        Some(Grade::Moderate),
        &[Nunes2016, Hoffman2016, Dupuy2018],
    ),
    claim(36, Some(Grade::Custom), &[Andersen2013]),
    claim(37, Some(Grade::Limited), &[Davis2020, Poppendieck2016]),
    claim(38, Some(Grade::Custom), &[RecoveryGuide, Weerapong2005]),
    claim(39, Some(Grade::Custom), &[RecoveryGuide]),
    claim(40, Some(Grade::Moderate), &[Cheung2003]),
    claim(
        41,
        Some(Grade::Unsupported),
        &[Arabaci2008, Fletcher2010, Moran2018],
    ),
    claim(42, Some(Grade::Unsupported), &[]),
    claim(43, Some(Grade::Custom), &[]),
];

const fn claim(number: u8, grade: Option<Grade>, sources: &'static [Source]) -> Claim {
    Claim {
        number,
        grade,
        sources,
    }
}
