//! A slot that the user keeps. It stays where it is; only safety changes or removes it
//! (rules 4.8).

use recovery::{
    CustomSlot, Input, InputError, MassageType, Muscle, Outcome, Plan, Pressure, PressureRange,
    RuleId, Side, Slot, Status, Verdict, review_custom_slot,
};

use crate::error::Result;
use crate::planning::context::PlanningContext;

/// The slot as far as it is still valid: gentler or without a muscle if safety requires it; none if
/// no massage is possible.
pub(crate) fn still_valid(slot: &Slot, plan: &Plan, context: &PlanningContext) -> Option<Slot> {
    if matches!(plan.status, Status::SeeProfessional | Status::Blocked) {
        return None;
    }
    let input = context.input()?;
    let slot = &no_firmer_than_now(slot, plan);
    let focus: Vec<Muscle> = slot
        .focus
        .iter()
        .filter_map(|muscle| allowed(slot, *muscle, &input))
        .collect();
    if focus.is_empty() && !slot.focus.is_empty() {
        return None;
    }
    levels_down(slot.pressure.hi).find_map(|hi| {
        let passes = |massage: &MassageType| {
            massage.pressure_range().lo <= hi
                && refused(&input, &custom(slot, Some(*massage), hi, focus.clone())).is_empty()
        };
        let mut types: Vec<MassageType> = slot.types.iter().copied().filter(passes).collect();
        if types.is_empty() && hi == Pressure::VERY_LIGHT && passes(&MassageType::Swedish) {
            types.push(MassageType::Swedish);
        }
        (!types.is_empty()).then(|| Slot {
            types,
            pressure: slot.pressure.at_most(hi),
            focus: focus.clone(),
            ..slot.clone()
        })
    })
}

/// The slot, limited to what the rules now propose for its window, if they propose anything there.
fn no_firmer_than_now(slot: &Slot, plan: &Plan) -> Slot {
    let mut proposed = plan.slot.iter().chain(&plan.alternatives);
    let like = |it: &&Slot| it.window == slot.window && it.delivery == slot.delivery;
    let Some(now) = proposed.find(like) else {
        return slot.clone();
    };
    let still: Vec<MassageType> = now
        .types
        .iter()
        .copied()
        .filter(|massage| slot.types.contains(massage))
        .collect();
    Slot {
        types: if still.is_empty() {
            now.types.clone()
        } else {
            still
        },
        pressure: PressureRange {
            lo: slot.pressure.lo.min(now.pressure.lo),
            ..slot.pressure
        }
        .at_most(now.pressure.hi),
        caps: now.caps.clone(),
        ..slot.clone()
    }
}

/// The slot with the firmest pressure that brings no warning, else with the fewest warnings; and
/// the rules' verdict on it.
pub(crate) fn fit(slot: &Slot, input: &Input) -> Result<(Slot, Verdict), InputError> {
    let mut tried = Vec::new();
    for hi in levels_down(slot.pressure.hi) {
        let possible = |massage: &&MassageType| massage.pressure_range().lo <= hi;
        for massage in slot.types.iter().filter(possible) {
            let custom = custom(slot, Some(*massage), hi, slot.focus.clone());
            tried.push((hi, *massage, review_custom_slot(input, &custom)?));
        }
    }
    if tried.is_empty() {
        // no type in the slot can be this light; Swedish always can
        let verdict = review_custom_slot(
            input,
            &custom(slot, None, Pressure::VERY_LIGHT, slot.focus.clone()),
        )?;
        tried.push((Pressure::VERY_LIGHT, MassageType::Swedish, verdict));
    }
    let severity = |verdict: &Verdict| (verdict.outcome, verdict.warned_by.len());
    // the first of several equals is the firmest
    let best = tried.iter().min_by_key(|(_, _, verdict)| severity(verdict));
    let Some((hi, _, verdict)) = best.cloned() else {
        return Err(InputError::Interval);
    };
    let least = severity(&verdict);
    let as_good = |(level, massage, verdict): (Pressure, MassageType, Verdict)| {
        (level == hi && severity(&verdict) == least).then_some(massage)
    };
    let fitted = Slot {
        types: tried.into_iter().filter_map(as_good).collect(),
        pressure: slot.pressure.at_most(hi),
        ..slot.clone()
    };
    Ok((fitted, verdict))
}

/// The muscle, or the side of it that is not excluded by a local issue.
fn allowed(slot: &Slot, muscle: Muscle, input: &Input) -> Option<Muscle> {
    let sides = match muscle.side.unwrap_or_default() {
        Side::Both => vec![muscle.side, Some(Side::Left), Some(Side::Right)],
        one => vec![Some(one)],
    };
    sides
        .into_iter()
        .map(|side| Muscle { side, ..muscle })
        .find(|muscle| {
            let alone = custom(slot, None, Pressure::VERY_LIGHT, vec![*muscle]);
            !refused(input, &alone).contains(&RuleId::Local)
        })
}

/// Each pressure from `hi` down.
fn levels_down(hi: Pressure) -> impl Iterator<Item = Pressure> {
    Pressure::all().rev().skip_while(move |level| *level > hi)
}

fn custom(
    slot: &Slot,
    massage: Option<MassageType>,
    pressure: Pressure,
    focus: Vec<Muscle>,
) -> CustomSlot {
    CustomSlot {
        start: slot.start.to_utc(),
        minutes: slot.minutes,
        massage_type: massage.unwrap_or(MassageType::Swedish),
        pressure,
        delivery: slot.delivery,
        focus,
        pre_workout: false,
    }
}

fn refused(input: &Input, custom: &CustomSlot) -> Vec<RuleId> {
    match review_custom_slot(input, custom) {
        Ok(verdict) if verdict.outcome == Outcome::Refuse => verdict.refused_by,
        _ => Vec::new(),
    }
}
