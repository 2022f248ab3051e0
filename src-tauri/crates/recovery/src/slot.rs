//! From a time to a massage: how firm, which types, how long, where.

use chrono::{DateTime, TimeDelta, Utc};

use crate::best_start::Pick;
use crate::caps::{Pressure, pressure};
use crate::check::{length, sane_year};
use crate::durations::{lengths_for, range};
use crate::rest_day::TrainingDays;
use crate::situation::Situation;
use crate::types::types;
use crate::{Delivery, Input, InputError, Interval, Slot, TimingWindow};

/// What the rules would do at a time that a person picks: as firm, of the types and on the muscles
/// that a slot there would have. Whether it may lie there says [`crate::review_custom_slot`]. None
/// outside the windows of the workout that leads; `minutes` as for any massage.
pub fn slot_at(
    input: &Input,
    start: DateTime<Utc>,
    minutes: u32,
    delivery: Delivery,
) -> Result<Option<Slot>, InputError> {
    input.check()?;
    sane_year(start)?;
    length(minutes)?;
    let situation = Situation::new(input);
    let Some(window) = TimingWindow::at(start - situation.lead.end) else {
        return Ok(None);
    };
    let pick = Pick {
        window,
        slot: Interval {
            start,
            end: start + TimeDelta::minutes(minutes.into()),
        },
        minutes,
        delivery,
        for_rest_day: false,
    };
    let days = TrainingDays::of(&situation);
    Ok(Some(slot(&situation, &days, &pick)))
}

/// The massage at `pick`.
pub(crate) fn slot(situation: &Situation<'_>, days: &TrainingDays, pick: &Pick) -> Slot {
    let (levels, caps) = match pressure(situation, pick.slot, pick.delivery) {
        Some(Pressure {
            levels, binding, ..
        }) => (levels, binding),
        // a pick lies in a window, so this does not happen; if it effect: very light
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
