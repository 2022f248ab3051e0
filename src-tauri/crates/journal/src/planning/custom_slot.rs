//! A time that the person picked, as a slot with what may be done in it, and what the rules say.

use chrono::{DateTime, Utc};
use recovery::{Input, InputError, Outcome, Slot, Verdict};
use rusqlite::Connection;

use crate::error::{JournalError, Result};
use crate::moment::Moment;
use crate::planning::plan_table::PlanRow;
use crate::planning::{accepted, decide};
use crate::records::bounds;
use crate::types::SlotRequest;

/// The slot of a wish, and the rules' verdict on it. A slot that the rules proposed themselves
/// needs none.
pub(crate) fn slot(
    tx: &Connection,
    row: &PlanRow,
    wish: &SlotRequest,
    at: Moment,
) -> Result<(Slot, Verdict)> {
    let proposed = [&row.kept, &row.plan.slot].into_iter().flatten();
    let mut proposed = proposed.chain(&row.plan.alternatives);
    let Some(start) = wish.start else {
        let slot = row.slot().cloned().ok_or(JournalError::NotOpen)?;
        let as_it_is = wish.minutes.is_none_or(|minutes| minutes == slot.minutes)
            && wish
                .delivery
                .is_none_or(|delivery| delivery == slot.delivery);
        if as_it_is {
            return Ok((slot, allowed()));
        }
        let wish = SlotRequest {
            start: Some(slot.start.to_utc()),
            ..wish.clone()
        };
        return self::slot(tx, row, &wish, at);
    };
    let same = |slot: &&Slot| {
        slot.start == start
            && wish.minutes.is_none_or(|minutes| minutes == slot.minutes)
            && wish
                .delivery
                .is_none_or(|delivery| delivery == slot.delivery)
    };
    if let Some(slot) = proposed.find(same) {
        return Ok((slot.clone(), allowed()));
    }
    let around = decide::decide(tx, at)?.around;
    let input = around.input(at.now).ok_or(JournalError::NotOpen)?;
    let picked = picked(row, wish, start, &input)?;
    Ok(accepted::fit(&picked, &input)?)
}

/// What the rules would do at the wished time. By whom and for how long is as in the slot of the plan
/// that is most like the wish, unless the wish says so.
fn picked(row: &PlanRow, wish: &SlotRequest, start: DateTime<Utc>, input: &Input) -> Result<Slot> {
    let window = row
        .plan
        .windows
        .iter()
        .find(|window| window.from_utc <= start && start < window.to_utc)
        .ok_or(JournalError::Refused(InputError::Interval))?
        .id;
    let others = [&row.plan.slot, &row.kept].into_iter().flatten();
    let mut like: Vec<&Slot> = row.plan.alternatives.iter().chain(others).collect();
    like.sort_by_key(|slot| {
        let other_hands = wish
            .delivery
            .is_some_and(|delivery| delivery != slot.delivery);
        (slot.window != window, other_hands)
    });
    let base = like.first().copied().ok_or(JournalError::NotOpen)?;
    let delivery = wish.delivery.unwrap_or(base.delivery);
    let minutes = wish.minutes.unwrap_or(base.minutes);
    bounds::massage_length(minutes)?;
    recovery::slot_at(input, start, minutes, delivery)?
        .ok_or(JournalError::Refused(InputError::Interval))
}

fn allowed() -> Verdict {
    Verdict {
        outcome: Outcome::Allow,
        refused_by: Vec::new(),
        warned_by: Vec::new(),
    }
}
