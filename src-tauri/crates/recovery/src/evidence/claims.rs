//! Common claims about massage, and how well each is supported (rules 7).

use serde::Serialize;

use crate::evidence::grade::Grade;
use crate::evidence::source::Source;

use Source::{
    Andersen2013, Arabaci2008, Bishop2007, Carvalho2023, Cheung2003, Crane2012, Crawford2014,
    Davis2020, Dupuy2018, Ferreira2023, Field2005, Fletcher2010, Franklin2014, Guo2017, Haas2013,
    Herbert2011, Hilbert2003, Hinds2004, Hoffman2016, Konrad2020, Leabeater2024, Li2024, Moran2018,
    Moyer2011, Nunes2016, Pinero2024, Poppendieck2016, RecoveryGuide, Roberts2015, Roberts2024,
    Sams2023, Schwane1983, Weerapong2005, White2020, Wiewelhove2019, Wiltshire2010, Zainuddin2005,
};

/// A claim about massage, and how well it is supported (rules 7). Its text is `claim-<number>` in
/// `locales/<lang>/rules.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Claim {
    /// Its row in the table (rules 7); from 32 on, its place in the paragraph below.
    pub number: u8,
    /// How well it is supported; absent for a plain fact.
    pub grade: Option<Grade>,
    /// The sources of the verdict.
    pub sources: &'static [Source],
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
