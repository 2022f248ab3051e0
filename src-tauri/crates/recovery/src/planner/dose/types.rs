//! Which massage types (rules 3.3): gates first, then order.

use chrono::{DateTime, TimeDelta, Utc};

use crate::civil::interval::Interval;
use crate::evidence::rule::RuleId;
use crate::planner::dose::pressure::is_late;
use crate::situation::Situation;
use crate::situation::bout::Bout;
use crate::tables::types::type_order;
use crate::vocabulary::massage::{Delivery, MassageType};
use crate::vocabulary::pressure::Pressure;
use crate::vocabulary::safety::Sign;
use crate::vocabulary::soreness::Soreness;
use crate::vocabulary::training::{RpeBand, TimingWindow, TrainingFamily};

/// The eligible types for a massage in `slot` of `window`, first choice first; never empty, because
/// no gate excludes Swedish.
pub(crate) fn types(
    situation: &Situation<'_>,
    span: Interval,
    window: TimingWindow,
    delivery: Delivery,
    hi: Pressure,
) -> Vec<MassageType> {
    let main_workout = &situation.main_workout;
    let late = is_late(span.start - main_workout.end);
    let mut types: Vec<MassageType> = type_order(main_workout.family(), window, late)
        .iter()
        .copied()
        .filter(|kind| gate(situation, span, *kind, hi).is_none())
        .collect();
    if main_workout.family() == TrainingFamily::Hiit && main_workout.band() == RpeBand::Exhausting {
        move_up(&mut types, MassageType::Swedish, 0);
    }
    if situation.is_sore(Soreness::MODERATE) {
        move_up(&mut types, MassageType::Swedish, 0);
    }
    if situation.input.signs.contains(&Sign::ReducedRom) {
        move_up(&mut types, MassageType::Myofascial, 1);
    }
    types.retain(|kind| delivery == Delivery::Therapist || kind.is_self_administered());
    types
}

/// A rule that excludes a type from a massage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Gate {
    pub rule: RuleId,
    /// When the type is allowed again, if waiting is all it takes.
    pub opens_at: Option<DateTime<Utc>>,
}

impl Gate {
    /// A gate that waiting does not open.
    const fn closed(rule: RuleId) -> Self {
        Self {
            rule,
            opens_at: None,
        }
    }

    const fn opening(rule: RuleId, at: DateTime<Utc>) -> Self {
        Self {
            rule,
            opens_at: Some(at),
        }
    }
}

/// The gate that excludes a type from a massage in `span`, if any.
pub(crate) fn gate(
    situation: &Situation<'_>,
    span: Interval,
    kind: MassageType,
    hi: Pressure,
) -> Option<Gate> {
    let too_firm = kind.pressure_range().lo > hi;
    type_gate(situation, span, kind, hi)
        .or_else(|| too_firm.then_some(Gate::closed(RuleId::Pressure)))
}

/// The gate of a type, regardless of the level it needs.
pub(crate) fn type_gate(
    situation: &Situation<'_>,
    span: Interval,
    kind: MassageType,
    hi: Pressure,
) -> Option<Gate> {
    match kind {
        MassageType::Swedish => None,
        _ if situation.is_sore(Soreness::SEVERE) => Some(Gate::closed(RuleId::Vsore)),
        MassageType::DeepTissue => deep_tissue(situation, span),
        MassageType::Percussion => percussion(situation, span.start, hi),
        MassageType::Sports | MassageType::Myofascial => None,
    }
}

/// R-DEEP-2 first, which waiting does not open, then R-DEEP-1.
fn deep_tissue(situation: &Situation<'_>, span: Interval) -> Option<Gate> {
    let not_before = situation.earlier.deep_not_before;
    let wait = (not_before - span.start).max(TimeDelta::zero());
    let at_last = Interval {
        end: span.end + wait,
        ..span
    };
    if is_deep_tissue_barred(situation, at_last) {
        return Some(Gate::closed(RuleId::Deep2));
    }
    (span.start < not_before).then_some(Gate::opening(RuleId::Deep1, not_before))
}

/// R-DEEP-2.
fn is_deep_tissue_barred(situation: &Situation<'_>, span: Interval) -> bool {
    let soon = |start: DateTime<Utc>| start - span.end < TimeDelta::hours(24);
    situation.is_sore(Soreness::MODERATE)
        || situation.bars_deep_tissue_and_gun()
        || situation.next.is_some_and(|next| soon(next.start))
        || situation
            .competitions
            .iter()
            .any(|c| c.deep_zone().overlaps(span))
}

/// R-PERC: first what waiting does not open. From D−3 on the gate stays closed until the
/// competition.
fn percussion(situation: &Situation<'_>, start: DateTime<Utc>, hi: Pressure) -> Option<Gate> {
    let until = percussion_not_before(situation);
    let waits = start < until;
    let too_late = situation
        .competitions
        .iter()
        .any(|c| c.deep_zone().contains(until));
    let barred = hi < Pressure::LIGHT
        || situation.bars_deep_tissue_and_gun()
        || situation.in_light_zone(start)
        || (waits && too_late);
    if barred {
        return Some(Gate::closed(RuleId::Perc));
    }
    waits.then_some(Gate::opening(RuleId::Perc, until))
}

/// When the main workout and the earlier ones allow a massage gun again (R-PERC).
pub(crate) fn percussion_not_before(situation: &Situation<'_>) -> DateTime<Utc> {
    let older = situation.earlier.recent.iter().map(percussion_again);
    older.fold(percussion_again(&situation.main_workout), DateTime::max)
}

/// When one workout allows a massage gun again: 2 h after RPE 7–8, 12 h after RPE 9–10 (R-PERC).
pub(crate) fn percussion_again(bout: &Bout<'_>) -> DateTime<Utc> {
    let hours = match bout.band() {
        RpeBand::Easy | RpeBand::Moderate => 0,
        RpeBand::Hard => 2,
        RpeBand::Exhausting => 12,
    };
    bout.end + TimeDelta::hours(hours)
}

/// Moves a type up to a position, never down.
fn move_up(types: &mut [MassageType], kind: MassageType, to: usize) {
    if let Some(at) = types.iter().position(|t| *t == kind) {
        types[to.min(at)..=at].rotate_right(1);
    }
}
