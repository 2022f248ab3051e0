//! Which massage types (3.3): gates first, then order.

use chrono::{DateTime, TimeDelta, Utc};

use crate::civil::interval::Interval;
use crate::evidence::rule::RuleId;
use crate::planner::dose::pressure::is_late;
use crate::situation::Situation;
use crate::situation::bout::Load;
use crate::tables::types::type_order;
use crate::vocabulary::massage::{Delivery, MassageType, PressureLevel};
use crate::vocabulary::safety::Sign;
use crate::vocabulary::soreness::{SORE, VERY_SORE};
use crate::vocabulary::training::{RpeBand, TimingWindow, TrainingFamily};

/// The eligible types for a massage in `slot` of `window`, first choice first; never empty, because
/// nothing shuts out Swedish.
pub(crate) fn types(
    situation: &Situation<'_>,
    slot: Interval,
    window: TimingWindow,
    delivery: Delivery,
    hi: PressureLevel,
) -> Vec<MassageType> {
    let lead = &situation.lead;
    let late = is_late(slot.start - lead.end);
    let mut types: Vec<MassageType> = type_order(lead.family(), window, late)
        .iter()
        .copied()
        .filter(|kind| gate(situation, slot, *kind, hi).is_none())
        .collect();
    if lead.family() == TrainingFamily::Hiit && lead.band() == RpeBand::Exhausting {
        move_up(&mut types, MassageType::Swedish, 0);
    }
    if situation.is_sore(SORE) {
        move_up(&mut types, MassageType::Swedish, 0);
    }
    if situation.input.signs.contains(&Sign::ReducedRom) {
        move_up(&mut types, MassageType::Myofascial, 1);
    }
    types.retain(|kind| delivery == Delivery::Therapist || kind.is_self_administered());
    types
}

/// The rule that leaves a type out of `slot`, and until when, where waiting is all that it takes.
pub(crate) fn gate(
    situation: &Situation<'_>,
    slot: Interval,
    kind: MassageType,
    hi: PressureLevel,
) -> Option<(RuleId, Option<DateTime<Utc>>)> {
    let too_firm = kind.pressure_range()[0] > hi;
    type_gate(situation, slot, kind, hi).or_else(|| too_firm.then_some((RuleId::Pressure, None)))
}

/// The gates of a type, whatever level it needs.
pub(crate) fn type_gate(
    situation: &Situation<'_>,
    slot: Interval,
    kind: MassageType,
    hi: PressureLevel,
) -> Option<(RuleId, Option<DateTime<Utc>>)> {
    match kind {
        MassageType::Swedish => None,
        _ if situation.is_sore(VERY_SORE) => Some((RuleId::Vsore, None)),
        MassageType::DeepTissue => deep_tissue(situation, slot),
        MassageType::Percussion => percussion(situation, slot.start, hi),
        MassageType::Sports | MassageType::Myofascial => None,
    }
}

/// R-DEEP-2 first, which no waiting opens, then R-DEEP-1.
fn deep_tissue(
    situation: &Situation<'_>,
    slot: Interval,
) -> Option<(RuleId, Option<DateTime<Utc>>)> {
    let not_before = situation.merged.deep_not_before;
    let wait = (not_before - slot.start).max(TimeDelta::zero());
    let at_last = Interval {
        end: slot.end + wait,
        ..slot
    };
    if is_deep_shut(situation, at_last) {
        return Some((RuleId::Deep2, None));
    }
    (slot.start < not_before).then_some((RuleId::Deep1, Some(not_before)))
}

/// R-DEEP-2.
fn is_deep_shut(situation: &Situation<'_>, slot: Interval) -> bool {
    let soon = |start: DateTime<Utc>| start - slot.end < TimeDelta::hours(24);
    situation.is_sore(SORE)
        || situation.has_precaution()
        || situation.has_acute_injury()
        || situation.next.is_some_and(|next| soon(next.start))
        || situation
            .competitions
            .iter()
            .any(|c| c.deep_zone().overlaps(slot))
}

/// R-PERC: first what no waiting opens. From D−3 on it stays shut until the competition.
fn percussion(
    situation: &Situation<'_>,
    start: DateTime<Utc>,
    hi: PressureLevel,
) -> Option<(RuleId, Option<DateTime<Utc>>)> {
    let until = percussion_not_before(situation);
    let waits = start < until;
    let too_late = situation
        .competitions
        .iter()
        .any(|c| c.deep_zone().contains(until));
    let shut = hi < 2
        || situation.has_precaution()
        || situation.has_acute_injury()
        || situation.in_light_zone(start)
        || (waits && too_late);
    if shut {
        return Some((RuleId::Perc, None));
    }
    waits.then_some((RuleId::Perc, Some(until)))
}

/// When the leading and the overlapping workouts allow a massage gun again (R-PERC).
pub(crate) fn percussion_not_before(situation: &Situation<'_>) -> DateTime<Utc> {
    let older = situation.merged.recent.iter().map(percussion_again);
    older.fold(percussion_again(&situation.lead), DateTime::max)
}

/// When one workout allows a massage gun again: 2 h after RPE 7–8, 12 h after RPE 9–10 (R-PERC).
pub(crate) fn percussion_again(load: &Load<'_>) -> DateTime<Utc> {
    let hours = match load.band() {
        RpeBand::Easy | RpeBand::Moderate => 0,
        RpeBand::Hard => 2,
        RpeBand::Exhausting => 12,
    };
    load.end + TimeDelta::hours(hours)
}

/// Moves a type up to a position, never down.
fn move_up(types: &mut [MassageType], kind: MassageType, to: usize) {
    if let Some(at) = types.iter().position(|t| *t == kind) {
        types[to.min(at)..=at].rotate_right(1);
    }
}
