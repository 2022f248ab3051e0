//! From a time to a massage: how firm, which types, how long, where.

use crate::Slot;
use crate::best_start::Pick;
use crate::caps::{Pressure, pressure};
use crate::durations::{lengths_for, range};
use crate::rest_day::TrainingDays;
use crate::situation::Situation;
use crate::types::types;

/// The massage at `pick`.
pub(crate) fn slot(situation: &Situation<'_>, days: &TrainingDays, pick: &Pick) -> Slot {
    let (levels, caps) = match pressure(situation, pick.slot, pick.delivery) {
        Some(Pressure {
            levels, binding, ..
        }) => (levels, binding),
        // a pick lies in a window, so this does not happen; if it did: very light
        None => ([1, 1], Vec::new()),
    };
    let rest_day = days.is_rest_day(pick.slot.start);
    let lengths = lengths_for(situation, pick.window, pick.delivery);
    Slot {
        window: pick.window,
        start: situation.local(pick.slot.start),
        end: situation.local(pick.slot.end),
        delivery: pick.delivery,
        minutes: pick.minutes,
        minutes_range: range(situation, lengths, rest_day),
        types: types(situation, pick.slot, pick.window, pick.delivery, levels[1]),
        pressure: levels,
        caps,
        focus: situation.focus.muscles.clone(),
        rest_day,
        provisional: situation.depth > 0,
    }
}
