//! A reminder as it is stored.

use chrono::{DateTime, Utc};
use recovery::Slot;

use crate::reminders::subject::Subject;
use crate::types::{PlanId, ReminderId, ReminderKind, ReminderState};

/// A reminder as it is stored.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ReminderRow {
    pub(crate) id: ReminderId,
    pub(crate) subject: Subject,
    pub(crate) kind: ReminderKind,
    pub(crate) plan: Option<PlanId>,
    pub(crate) slot: Option<Slot>,
    /// When to show it.
    pub(crate) at: DateTime<Utc>,
    /// When it expires: it is not shown after that.
    pub(crate) expires_at: DateTime<Utc>,
    /// The latest instant to which it can be snoozed.
    pub(crate) window_end: Option<DateTime<Utc>>,
    pub(crate) state: ReminderState,
    /// Whether its time is from a snooze.
    pub(crate) snoozed: bool,
    pub(crate) attempts: u32,
    pub(crate) failures: u32,
    /// After a failure: not to be shown before.
    pub(crate) retry_at: Option<DateTime<Utc>>,
    /// The run of the agent that claimed it last.
    pub(crate) claimed_by: Option<String>,
    pub(crate) shown_at: Option<DateTime<Utc>>,
    pub(crate) server_id: Option<u32>,
    /// Whether its notification should be closed.
    pub(crate) close_pending: bool,
}

impl ReminderRow {
    /// A new pending reminder.
    pub(crate) fn pending(
        id: ReminderId,
        subject: Subject,
        kind: ReminderKind,
        at: DateTime<Utc>,
        expires_at: DateTime<Utc>,
    ) -> Self {
        Self {
            id,
            subject,
            kind,
            plan: None,
            slot: None,
            at,
            expires_at,
            window_end: None,
            state: ReminderState::Pending,
            snoozed: false,
            attempts: 0,
            failures: 0,
            retry_at: None,
            claimed_by: None,
            shown_at: None,
            server_id: None,
            close_pending: false,
        }
    }

    /// When an agent may show it.
    pub(crate) fn ready_at(&self) -> DateTime<Utc> {
        self.retry_at.map_or(self.at, |retry| retry.max(self.at))
    }

    /// Sets the slot it is about. A reminder of a slot that was shown was about the old slot; about
    /// the new one, nothing has been shown.
    pub(crate) fn retarget(&mut self, slot: Option<Slot>) {
        let start = |slot: &Option<Slot>| slot.as_ref().map(|slot| slot.start.to_utc());
        if is_about_its_slot(self.kind) && start(&self.slot) != start(&slot) {
            self.shown_at = None;
        }
        self.slot = slot;
    }

    /// Whether it suggests a massage without being the reminder of a slot; there is one such a day.
    pub(crate) fn counts_for_day(&self) -> bool {
        counts_for_day(self.kind)
    }
}

/// Whether this kind suggests a massage without being the reminder of a slot.
pub(crate) fn counts_for_day(kind: ReminderKind) -> bool {
    matches!(
        kind,
        ReminderKind::WindowOpen | ReminderKind::MassageDue | ReminderKind::PreCompetition
    )
}

/// Whether this kind speaks of one slot: when the plan has another, it may come again.
pub(crate) fn is_about_its_slot(kind: ReminderKind) -> bool {
    matches!(
        kind,
        ReminderKind::Slot | ReminderKind::DidYouDoIt | ReminderKind::DidYouBookIt
    )
}
