//! The slot at a time that the user asked for, and what the rules say about it.

use chrono::{DateTime, Utc};
use recovery::{Input, Outcome, Slot, Verdict};

use crate::db::journal::Journal;
use crate::error::{JournalError, Result};
use crate::moment::Moment;
use crate::planning::context::PlanningContext;
use crate::planning::decide::{self, Outlook};
use crate::planning::kept;
use crate::planning::plan_table::{self, PlanRow};
use crate::records::bounds;
use crate::types::{PlanId, SlotRequest};

impl Journal {
    /// What the rules say about a custom time, without keeping it.
    ///
    /// ```
    /// use journal::SlotRequest;
    /// use recovery::Outcome;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, today) = example::after_squats()?;
    /// let plan = today.open.expect("a plan is open").id;
    /// // at two in the morning
    /// let at_night: SlotRequest = serde_json::from_str(r#"{ "start": "2026-11-24T01:00:00Z" }"#)?;
    /// let verdict = journal.review_custom_slot(&plan, at_night, at)?;
    /// assert_eq!(verdict.outcome, Outcome::Warn);
    /// assert!(verdict.warned_by.contains(&recovery::RuleId::Quiet));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn review_custom_slot(
        &mut self,
        plan: &PlanId,
        request: SlotRequest,
        at: Moment,
    ) -> Result<Verdict> {
        let at = at.to_millis();
        self.read(|tx| {
            let row = plan_table::get(tx, plan)?;
            let context = PlanningContext::read(tx, at)?;
            let (row, context) = if decide::is_stale(tx, at)? {
                let Outlook { plan, context, .. } = decide::decide(tx, context)?;
                (plan.filter(|fresh| fresh.id == row.id), context)
            } else {
                (Some(row), context)
            };
            let row = row.filter(PlanRow::is_open).ok_or(JournalError::NotOpen)?;
            Ok(to_keep(&row, &request, &context)?.1)
        })
    }
}

/// The requested slot, and the rules' verdict on keeping it: a time at which no plan starts a massage
/// draws a warning, too.
pub(crate) fn to_keep(
    row: &PlanRow,
    request: &SlotRequest,
    context: &PlanningContext,
) -> Result<(Slot, Verdict)> {
    let (slot, mut verdict) = requested(row, request, context)?;
    let proposed = [&row.course.kept, &row.plan.slot].into_iter().flatten();
    if proposed
        .chain(&row.plan.alternatives)
        .any(|one| *one == slot)
    {
        return Ok((slot, verdict));
    }
    let input = context.input().ok_or(JournalError::NotOpen)?;
    let start = slot.start.to_utc();
    let blocked = recovery::start_blocked_by(&input, start, slot.minutes, slot.delivery)?;
    let more = blocked
        .into_iter()
        .filter(|rule| !verdict.refused_by.contains(rule));
    verdict.warned_by.extend(more);
    verdict.warned_by.sort_unstable();
    verdict.warned_by.dedup();
    if verdict.outcome == Outcome::Allow && !verdict.warned_by.is_empty() {
        verdict.outcome = Outcome::Warn;
    }
    Ok((slot, verdict))
}

/// The requested slot, and the rules' verdict on it. A slot that the rules proposed needs none.
pub(crate) fn requested(
    row: &PlanRow,
    request: &SlotRequest,
    context: &PlanningContext,
) -> Result<(Slot, Verdict)> {
    let proposed = [&row.course.kept, &row.plan.slot].into_iter().flatten();
    let mut proposed = proposed.chain(&row.plan.alternatives);
    let Some(start) = request.start else {
        let slot = row.slot().cloned().ok_or(JournalError::NotOpen)?;
        let as_it_is = request
            .minutes
            .is_none_or(|minutes| minutes == slot.minutes)
            && request
                .delivery
                .is_none_or(|delivery| delivery == slot.delivery);
        if as_it_is {
            return Ok((slot, allowed()));
        }
        let request = SlotRequest {
            start: Some(slot.start.to_utc()),
            ..request.clone()
        };
        return requested(row, &request, context);
    };
    let same = |slot: &&Slot| {
        slot.start == start
            && request
                .minutes
                .is_none_or(|minutes| minutes == slot.minutes)
            && request
                .delivery
                .is_none_or(|delivery| delivery == slot.delivery)
    };
    if let Some(slot) = proposed.find(same) {
        return Ok((slot.clone(), allowed()));
    }
    let input = context.input().ok_or(JournalError::NotOpen)?;
    let slot = at_time(row, request, start, &input)?;
    Ok(kept::fit(&slot, &input)?)
}

/// What the rules would do at that time. Delivery and duration are those of the request, and
/// otherwise those of the most similar slot in the plan.
fn at_time(
    row: &PlanRow,
    request: &SlotRequest,
    start: DateTime<Utc>,
    input: &Input,
) -> Result<Slot> {
    let windows = &row.plan.windows;
    let outside = || {
        let ends = windows.iter().map(|window| window.to_utc).max();
        ends.map_or(JournalError::NotOpen, JournalError::PastPlan)
    };
    let window = windows
        .iter()
        .find(|window| window.from_utc <= start && start < window.to_utc)
        .ok_or_else(outside)?
        .id;
    let others = [&row.plan.slot, &row.course.kept].into_iter().flatten();
    let mut like: Vec<&Slot> = row.plan.alternatives.iter().chain(others).collect();
    like.sort_by_key(|slot| {
        let other_hands = request
            .delivery
            .is_some_and(|delivery| delivery != slot.delivery);
        (slot.window != window, other_hands)
    });
    let base = like.first().copied().ok_or(JournalError::NotOpen)?;
    let delivery = request.delivery.unwrap_or(base.delivery);
    let minutes = request.minutes.unwrap_or(base.minutes);
    bounds::massage_length(minutes)?;
    let of = |minutes| recovery::slot_at(input, start, minutes, delivery)?.ok_or_else(outside);
    let slot = of(minutes)?;
    if request.minutes.is_some() || delivery == base.delivery {
        return Ok(slot);
    }
    // a therapist's hour is too long for a self-massage
    let usual = slot.minutes_range;
    of(minutes.max(usual.shortest).min(usual.longest))
}

pub(crate) fn allowed() -> Verdict {
    Verdict {
        outcome: Outcome::Allow,
        refused_by: Vec::new(),
        warned_by: Vec::new(),
    }
}
