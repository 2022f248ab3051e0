//! What the screen may show, and what an open plan promises.

use std::collections::HashSet;

use chrono::{DateTime, TimeDelta, Utc};
use journal::{Moment, OpenPlan, PlanState, ReminderKind, ReminderState};
use recovery::{Delivery, Status};

use super::{Oracle, counts, start, suggests};
use crate::desk::Desk;
use crate::wall_clock::{date, may_be_night};

impl Oracle {
    /// Everything visible still counts, with each reminder and each plan there once.
    pub(super) fn screen_is_right(&self, desk: &Desk, now: DateTime<Utc>) {
        let mut ids = HashSet::new();
        let mut plans = HashSet::new();
        for id in desk.seen.values() {
            assert!(ids.insert(id), "twice on the screen");
            let row = &self.rows[id.as_str()];
            if row.expires_at <= now {
                continue;
            }
            // shown by an earlier run, and this one failed to replace it
            let failed = row.retry_at.is_some();
            assert!(
                row.state == ReminderState::Shown || failed,
                "it stays on the screen: {row:?}"
            );
            if suggests(row.kind) {
                assert!(plans.insert(&row.plan), "two are about one plan: {row:?}");
            }
        }
    }

    /// Every reminder that the plan promises is pending or was raised.
    pub(super) fn plan_is_promised(&self, open: &OpenPlan, at: Moment) {
        if open.snoozed_until.is_some_and(|until| until > at.now) {
            return;
        }
        let slot = open.slot.as_ref();
        if open.state == PlanState::Kept {
            let Some(slot) = slot else { return };
            let ahead = match slot.delivery {
                Delivery::Therapist => TimeDelta::minutes(30),
                Delivery::SelfMassage => TimeDelta::minutes(10),
            };
            let near = slot.start.to_utc() - ahead;
            if near > at.now && !may_be_night(self.quiet, at.zone, near) {
                self.is_pending_or_was_raised(open, ReminderKind::Slot, near, at);
            }
        }
        if open.state != PlanState::Open || open.plan.status != Status::Recommended {
            return;
        }
        let near = open.plan.slot_reminder_at.map(|at| at.to_utc());
        let opens = open.plan.window_open_notify_at.map(|at| at.to_utc());
        if let Some(near) = near.filter(|near| *near > at.now) {
            self.is_pending_or_was_raised(open, ReminderKind::Slot, near, at);
        }
        let merged = near
            .zip(opens)
            .is_some_and(|(near, opens)| near - opens <= TimeDelta::minutes(15));
        if let Some(opens) = opens.filter(|opens| *opens > at.now && !merged) {
            self.is_pending_or_was_raised(open, ReminderKind::WindowOpen, opens, at);
        }
    }

    pub(super) fn is_pending_or_was_raised(
        &self,
        open: &OpenPlan,
        kind: ReminderKind,
        when: DateTime<Utc>,
        at: Moment,
    ) {
        let found = self
            .rows
            .values()
            .find(|row| row.kind == kind && row.plan.as_ref() == Some(&open.id));
        let kept = found.is_some_and(|row| {
            let shown = self.shown.get(&row.id);
            let raised = match kind {
                ReminderKind::Slot => shown == Some(&start(open.slot.as_ref())),
                _ => shown.is_some(),
            };
            // after a snooze that ended during a pause it comes earlier
            let pending = row.state == ReminderState::Pending && (row.at == when || row.snoozed);
            // it gave way to another on the same day before the clock went back
            let day = date(at.zone, when);
            let gave_way = counts(kind)
                && row.state == ReminderState::Withdrawn
                && self.announced.iter().any(|it| date(at.zone, it.0) == day);
            pending
                || raised
                || gave_way
                || matches!(row.state, ReminderState::Parked | ReminderState::Claimed)
        });
        assert!(kept, "{kind} is promised at {when}: {found:#?}");
    }
}
