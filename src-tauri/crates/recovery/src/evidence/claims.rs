//! Common claims about massage, and how well each is supported (rules 7).

use serde::Serialize;

use crate::evidence::grade::Grade;
use crate::evidence::source::Source;
use crate::vocabulary::ids::id_enum;

id_enum! {
    /// What a claim is about.
    pub enum ClaimTheme {
        /// Soreness, tiredness, sleep, calm.
        Feeling,
        /// Strength, speed, injuries.
        Performance,
        /// Range and ease of movement.
        Movement,
        /// What happens inside the body.
        Body,
        /// When, how firm, how long, how often.
        Dose,
        /// What people do besides massage, or in its place.
        Besides,
    }
}

/// A claim about massage, and how well it is supported (rules 7). Its text is `claim-<number>` in
/// `locales/<lang>/claims.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Claim {
    /// Its row in the table (rules 7); from 32 on, its place in the paragraph below.
    pub number: u8,
    /// What it is about.
    pub theme: ClaimTheme,
    /// How well it is supported; absent for a plain fact.
    pub grade: Option<Grade>,
    /// The articles that say it; empty if it is about what they leave out.
    pub said_by: &'static [Source],
    /// The sources of the verdict.
    pub sources: &'static [Source],
}

macro_rules! claims {
    ($($number:literal $theme:ident($($grade:ident)?) [$($who:ident)*] [$($source:ident)*];)+) => {
        /// Every claim, in order.
        pub const CLAIMS: &[Claim] = &[$(Claim {
            number: $number,
            theme: ClaimTheme::$theme,
            grade: claims!(@grade $($grade)?),
            said_by: &[$(Source::$who),*],
            sources: &[$(Source::$source),*],
        }),+];
    };
    (@grade $grade:ident) => { Some(Grade::$grade) };
    (@grade) => { None };
}

// number, theme and grade, the articles that say it, the sources of the verdict
claims! {
    1 Body() [ArticleOnCells] [Crane2012];
    2 Body(Limited) [RecoveryGuide ArticleOnPerformance ArticleOnBenefits ArticleOnTraining ArticleOnCells] [Crane2012 White2020 Dupuy2018];
    3 Body(Unsupported) [RecoveryGuide ArticleOnCells] [Crane2012];
    4 Body(Unsupported) [RecoveryGuide ArticleOnPerformance] [Schwane1983 Crane2012 Wiltshire2010];
    5 Body(Limited) [RecoveryGuide ArticleOnPerformance ArticleOnBenefits ArticleOnTraining] [Hinds2004 Wiltshire2010 Franklin2014];
    6 Body(Unsupported) [RecoveryGuide ArticleOnTraining] [];
    7 Feeling(Moderate) [RecoveryGuide] [Dupuy2018 Guo2017 Davis2020 Hoffman2016];
    8 Performance(Limited) [RecoveryGuide ArticleOnCells] [Guo2017 Davis2020 Hilbert2003 Zainuddin2005];
    9 Performance(Unsupported) [RecoveryGuide ArticleOnPerformance ArticleOnTraining ArticleOnCells] [Davis2020 Poppendieck2016 Li2024];
    10 Performance(Unsupported) [RecoveryGuide ArticleOnPerformance ArticleOnTraining] [Weerapong2005];
    11 Movement(Moderate) [RecoveryGuide ArticleOnPerformance ArticleOnBenefits ArticleOnTraining] [Davis2020 Wiewelhove2019 Konrad2020];
    12 Movement(Moderate) [ArticleOnBenefits] [Konrad2020 Davis2020 Arabaci2008 Fletcher2010 Moran2018];
    13 Feeling(Limited) [RecoveryGuide ArticleOnPerformance ArticleOnTraining] [Kennedy2018];
    14 Feeling(Unsupported) [ArticleOnTraining] [];
    15 Feeling(Limited) [RecoveryGuide ArticleOnPerformance ArticleOnTraining] [Moyer2011 Field2005];
    16 Dose(Limited) [RecoveryGuide ArticleOnCells] [Smith1994 Hilbert2003 Zainuddin2005 Futsal2025 Jumpers2025 Haas2013 Crawford2014];
    17 Dose(Limited) [RecoveryGuide ArticleOnCells] [Crane2012 Carvalho2023 Diego2004];
    18 Dose(Custom) [RecoveryGuide] [RecoveryGuide];
    19 Dose(Custom) [RecoveryGuide] [RecoveryGuide];
    20 Dose(Limited) [RecoveryGuide ArticleOnCells] [Zainuddin2005 Andersen2013 Poppendieck2016 Sherman2014];
    21 Dose(Unsupported) [RecoveryGuide ArticleOnPerformance ArticleOnTraining] [Carvalho2023];
    22 Dose(Limited) [RecoveryGuide ArticleOnTraining] [Cambron2007 Bishop2007];
    23 Performance(Unsupported) [RecoveryGuide ArticleOnTraining] [Arabaci2008 Fletcher2010 Moran2018];
    24 Besides(Limited) [RecoveryGuide ArticleOnCells] [Roberts2015 Pinero2024 Dupuy2018 Li2024];
    25 Besides(Limited) [RecoveryGuide] [Needs2023 Sams2023 Ferreira2023 Leabeater2024 Roberts2024];
    26 Movement(Limited) [RecoveryGuide] [Kong2018];
    27 Movement(Unsupported) [ArticleOnTraining] [Herbert2011];
    28 Movement(Custom) [RecoveryGuide] [RecoveryGuide Pepper2021];
    29 Besides(Unsupported) [ArticleOnBenefits] [];
    30 Dose(Custom) [] [RecoveryGuide];
    31 Performance(Limited) [RecoveryGuide] [Poppendieck2016];
    32 Feeling(Limited) [RecoveryGuide ArticleOnPerformance ArticleOnBenefits] [ArroyoMorales2008 Diego2004 Moyer2011];
    33 Body(Limited) [ArticleOnBenefits ArticleOnTraining] [Zainuddin2005];
    34 Movement(Limited) [RecoveryGuide] [Kong2018 Davis2020];
    35 Feeling(Limited) [RecoveryGuide ArticleOnPerformance ArticleOnTraining] [Dupuy2018 Nunes2016 Hoffman2016 Davis2020];
    36 Feeling(Limited) [ArticleOnBenefits] [Andersen2013 Dupuy2018];
    37 Dose(Custom) [RecoveryGuide] [Davis2020 Poppendieck2016];
    38 Dose(Custom) [RecoveryGuide] [RecoveryGuide Weerapong2005];
    39 Besides(Custom) [RecoveryGuide] [RecoveryGuide];
    40 Body(Moderate) [RecoveryGuide ArticleOnBenefits] [Cheung2003];
    41 Movement(Unsupported) [ArticleOnTraining] [Arabaci2008 Fletcher2010 Moran2018];
    42 Besides(Unsupported) [ArticleOnTraining] [];
    43 Besides(Custom) [RecoveryGuide ArticleOnBenefits] [RecoveryGuide ArticleOnBenefits];
    44 Body(Unsupported) [RecoveryGuide ArticleOnBenefits ArticleOnCells] [];
    45 Movement(Unsupported) [RecoveryGuide ArticleOnBenefits] [];
    46 Movement(Limited) [RecoveryGuide ArticleOnBenefits] [Kong2018 Ferreira2023];
    47 Feeling(Unsupported) [ArticleOnTraining] [Field2005];
    48 Movement(Custom) [ArticleOnTraining] [Warneke2024];
    49 Body() [ArticleOnTraining] [];
    50 Body(Unsupported) [RecoveryGuide ArticleOnPerformance ArticleOnBenefits ArticleOnTraining] [Hinds2004 Wiltshire2010];
    51 Besides(Unsupported) [ArticleOnBenefits] [];
    52 Feeling(Unsupported) [ArticleOnPerformance] [];
    53 Performance(Unsupported) [RecoveryGuide] [];
    54 Feeling(Limited) [ArticleOnPerformance] [Diego2004 ArroyoMorales2008];
    55 Performance(Limited) [ArticleOnPerformance ArticleOnTraining ArticleOnCells] [Poppendieck2016 Davis2020];
    56 Dose(Unsupported) [RecoveryGuide] [Carvalho2023];
    57 Besides(Limited) [RecoveryGuide] [Dupuy2018 Andersen2013 Li2024];
    58 Body(Unsupported) [RecoveryGuide] [];
    59 Dose(Custom) [ArticleOnPerformance] [ArticleOnPerformance];
    60 Body(Unsupported) [ArticleOnTraining] [];
    61 Performance(Unsupported) [ArticleOnTraining] [Davis2020];
    62 Feeling(Unsupported) [ArticleOnTraining] [Moyer2011];
}
