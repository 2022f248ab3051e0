//! Pressure caps (rules 3.2): all of them apply, the lowest binds. R-COMP-POST is a part of the base
//! of each workout, in `after_competition.rs`.

use chrono::{DateTime, TimeDelta};

use crate::civil::interval::Interval;
use crate::evidence::rule::RuleId;
use crate::input::massage::Massage;
use crate::planner::dose::pressure::{Base, base};
use crate::situation::Situation;
use crate::vocabulary::ids::id_enum;
use crate::vocabulary::massage::Delivery;
use crate::vocabulary::pressure::{Pressure, PressureRange};

id_enum! {
    /// A cap that binds: its value equals the final highest level (rules 3.2).
    pub enum Cap {
        /// R-OVERLAP.
        Overlap,
        /// R-SORE.
        Soreness,
        /// R-NEXT.
        NextWorkout,
        /// R-COMP-LIGHT.
        CompetitionLight,
        /// R-SPACE.
        Spacing,
        /// R-PREC.
        Precaution,
        /// R-REFERRAL.
        Referral,
        /// R-ACUTE.
        AcuteInjury,
    }
}

/// How firm a massage may be, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Firmness {
    pub base: Base,
    pub levels: PressureRange,
    /// The caps whose value equals the final highest level.
    pub binding: Vec<Cap>,
    /// Whether R-SELF lowered it.
    pub lowered_by_self: bool,
}

/// How firm a massage in `span` may be; none outside the windows of the main workout.
pub(crate) fn firmness(
    situation: &Situation<'_>,
    span: Interval,
    delivery: Delivery,
) -> Option<Firmness> {
    let soreness_low = situation.soreness_low_at(span.start);
    let base = base(&situation.main_workout, span.start, soreness_low)?;
    let caps = caps(situation, span, delivery);
    let capped = caps
        .iter()
        .filter_map(|(_, level)| *level)
        .fold(base.levels.hi, Ord::min);
    let hi = match delivery {
        Delivery::Therapist => capped,
        Delivery::SelfMassage => capped.min(SELF_MAX),
    };
    let binding = caps
        .into_iter()
        .filter(|(_, level)| *level == Some(hi))
        .map(|(cap, _)| cap);
    Some(Firmness {
        base,
        levels: base.levels.at_most(hi),
        binding: binding.collect(),
        lowered_by_self: hi < capped,
    })
}

/// R-SELF: firm self-massage works poorly and is unsafe, with hands, roller or massage gun.
const SELF_MAX: Pressure = Pressure::MODERATE;

/// Each cap in table order, with its level if it applies.
fn caps(
    situation: &Situation<'_>,
    span: Interval,
    delivery: Delivery,
) -> [(Cap, Option<Pressure>); 8] {
    [
        (Cap::Overlap, overlap(situation, span)),
        (Cap::Soreness, situation.context().soreness_cap()),
        (Cap::NextWorkout, next_workout(situation, span)),
        (
            Cap::CompetitionLight,
            situation
                .in_light_zone(span.start)
                .then_some(Pressure::LIGHT),
        ),
        (Cap::Spacing, spacing(situation, span, delivery)),
        (Cap::Precaution, situation.context().precaution_cap()),
        (Cap::Referral, situation.context().referral_cap()),
        (
            Cap::AcuteInjury,
            situation.has_acute_injury().then_some(Pressure::MODERATE),
        ),
    ]
}

/// R-OVERLAP: the lowest level that any earlier workout alone would allow then.
fn overlap(situation: &Situation<'_>, span: Interval) -> Option<Pressure> {
    let soreness_low = situation.soreness_low_at(span.start);
    let older = situation.earlier.recent.iter();
    older
        .filter_map(|bout| base(bout, span.start, soreness_low))
        .map(|base| base.levels.hi)
        .min()
}

/// R-NEXT.
fn next_workout(situation: &Situation<'_>, span: Interval) -> Option<Pressure> {
    let ahead = situation.next?.start - span.end;
    match ahead {
        ahead if ahead < TimeDelta::hours(12) => Some(Pressure::MODERATE),
        ahead if ahead < TimeDelta::hours(24) => Some(Pressure::FIRM),
        _ => None,
    }
}

/// R-SPACE.
pub(crate) fn spacing(
    situation: &Situation<'_>,
    span: Interval,
    delivery: Delivery,
) -> Option<Pressure> {
    let after_therapist = |end: DateTime<_>| span.start - end < TimeDelta::hours(24);
    if delivery == Delivery::SelfMassage
        && situation
            .last_therapist_session()
            .is_some_and(after_therapist)
    {
        return Some(Pressure::LIGHT);
    }
    let firm = situation
        .massages()
        .filter(|massage| massage.pressure >= Pressure::FIRM);
    let firm_lately = |end: DateTime<_>| span.start - end < TimeDelta::hours(48);
    firm.map(Massage::end)
        .any(firm_lately)
        .then_some(Pressure::MODERATE)
}

impl Cap {
    /// The rule that imposes it.
    ///
    /// ```
    /// assert_eq!(recovery::Cap::Soreness.rule(), recovery::RuleId::Sore);
    /// ```
    pub const fn rule(self) -> RuleId {
        match self {
            Self::Overlap => RuleId::Overlap,
            Self::Soreness => RuleId::Sore,
            Self::NextWorkout => RuleId::Next,
            Self::CompetitionLight => RuleId::CompLight,
            Self::Spacing => RuleId::Space,
            Self::Precaution => RuleId::Prec,
            Self::Referral => RuleId::Referral,
            Self::AcuteInjury => RuleId::Acute,
        }
    }
}
