//! What holds the pressure down (3.2): all caps apply, the lowest binds.

use crate::vocabulary::ids::id_enum;
use chrono::{DateTime, TimeDelta};

use crate::civil::interval::Interval;
use crate::evidence::rule::RuleId;
use crate::input::massage::Massage;
use crate::planner::dose::pressure::{Base, base};
use crate::situation::Situation;
use crate::tables::pressure::Levels;
use crate::vocabulary::massage::{Delivery, PressureLevel};
use crate::vocabulary::soreness::{EXTREMELY_SORE, SORE, VERY_SORE};

id_enum! {
    /// A cap that binds: its value equals the final highest level (3.2).
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
        /// R-ACUTE.
        AcuteInjury,
    }
}

/// The levels of one session, and what led to them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pressure {
    pub base: Base,
    pub levels: Levels,
    /// The caps whose value equals the final highest level.
    pub binding: Vec<Cap>,
    /// Whether R-SELF lowered it.
    pub is_self_administered: bool,
}

/// The levels for a massage in `slot`; none outside the windows of the leading workout.
pub(crate) fn pressure(
    situation: &Situation<'_>,
    slot: Interval,
    delivery: Delivery,
) -> Option<Pressure> {
    let hardly_sore = situation.is_hardly_sore_at(slot.start);
    let base = base(&situation.lead, slot.start, hardly_sore)?;
    let caps = caps(situation, slot, delivery);
    let capped = caps
        .iter()
        .filter_map(|(_, level)| *level)
        .fold(base.levels[1], Ord::min);
    let is_self_administered = delivery == Delivery::SelfMassage;
    let hi = if is_self_administered {
        capped.min(SELF_MAX)
    } else {
        capped
    };
    let binding = caps
        .into_iter()
        .filter(|(_, level)| *level == Some(hi))
        .map(|(cap, _)| cap);
    Some(Pressure {
        base,
        levels: [base.levels[0].min(hi), hi],
        binding: binding.collect(),
        is_self_administered: hi < capped,
    })
}

/// R-SELF: hands, roller and gun don't do firm work well or safely.
const SELF_MAX: PressureLevel = 3;
/// R-PREC, R-COMP-LIGHT, R-HEAL.
pub(crate) const LIGHT: PressureLevel = 2;
/// R-ACUTE, R-SPACE.
const MODERATE: PressureLevel = 3;

/// Each cap in the order of the table, with its level where it speaks.
fn caps(
    situation: &Situation<'_>,
    slot: Interval,
    delivery: Delivery,
) -> [(Cap, Option<PressureLevel>); 7] {
    [
        (Cap::Overlap, overlap(situation, slot)),
        (Cap::Soreness, soreness(situation.input.soreness)),
        (Cap::NextWorkout, next_workout(situation, slot)),
        (
            Cap::CompetitionLight,
            situation.in_light_zone(slot.start).then_some(LIGHT),
        ),
        (Cap::Spacing, spacing(situation, slot, delivery)),
        (Cap::Precaution, precaution(situation)),
        (
            Cap::AcuteInjury,
            situation.has_acute_injury().then_some(MODERATE),
        ),
    ]
}

/// R-OVERLAP: what each older workout by itself would allow then.
fn overlap(situation: &Situation<'_>, slot: Interval) -> Option<PressureLevel> {
    let hardly_sore = situation.is_hardly_sore_at(slot.start);
    let older = situation.merged.recent.iter();
    older
        .filter_map(|load| base(load, slot.start, hardly_sore))
        .map(|base| base.levels[1])
        .min()
}

/// R-SORE.
pub(crate) fn soreness(soreness: Option<u8>) -> Option<PressureLevel> {
    match soreness? {
        EXTREMELY_SORE.. => Some(1),
        VERY_SORE.. => Some(2),
        SORE.. => Some(3),
        _ => None,
    }
}

/// R-PREC.
pub(crate) fn precaution(situation: &Situation<'_>) -> Option<PressureLevel> {
    situation.has_precaution().then_some(LIGHT)
}

/// R-NEXT.
fn next_workout(situation: &Situation<'_>, slot: Interval) -> Option<PressureLevel> {
    let ahead = situation.next?.start - slot.end;
    match ahead {
        ahead if ahead < TimeDelta::hours(12) => Some(3),
        ahead if ahead < TimeDelta::hours(24) => Some(4),
        _ => None,
    }
}

/// R-SPACE.
pub(crate) fn spacing(
    situation: &Situation<'_>,
    slot: Interval,
    delivery: Delivery,
) -> Option<PressureLevel> {
    let after_therapist = |end: DateTime<_>| slot.start - end < TimeDelta::hours(24);
    if delivery == Delivery::SelfMassage
        && situation
            .last_therapist_session()
            .is_some_and(after_therapist)
    {
        return Some(LIGHT);
    }
    let firm = situation.massages().filter(|massage| massage.pressure >= 4);
    let firm_lately = |end: DateTime<_>| slot.start - end < TimeDelta::hours(48);
    firm.map(Massage::end).any(firm_lately).then_some(MODERATE)
}

impl Cap {
    /// The rule behind it.
    pub const fn rule(self) -> RuleId {
        match self {
            Self::Overlap => RuleId::Overlap,
            Self::Soreness => RuleId::Sore,
            Self::NextWorkout => RuleId::Next,
            Self::CompetitionLight => RuleId::CompLight,
            Self::Spacing => RuleId::Space,
            Self::Precaution => RuleId::Prec,
            Self::AcuteInjury => RuleId::Acute,
        }
    }
}
