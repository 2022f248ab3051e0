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
    /// When to raise it.
    pub(crate) at: DateTime<Utc>,
    /// When it is no longer worth raising.
    pub(crate) expires_at: DateTime<Utc>,
    /// No snooze goes beyond.
    pub(crate) window_end: Option<DateTime<Utc>>,
    pub(crate) state: ReminderState,
    /// The person asked for this instant.
    pub(crate) snoozed: bool,
    pub(crate) attempts: u32,
    pub(crate) failures: u32,
    /// Not before, after a failure.
    pub(crate) retry_at: Option<DateTime<Utc>>,
    /// The agent's run that claimed it last.
    pub(crate) claimed_by: Option<String>,
    pub(crate) shown_at: Option<DateTime<Utc>>,
    pub(crate) server_id: Option<u32>,
    /// It should vanish from the screen.
    pub(crate) close_pending: bool,
}

impl ReminderRow {
    /// A new reminder that waits for its instant.
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

    /// From when on an agent may raise it.
    pub(crate) fn ready_at(&self) -> DateTime<Utc> {
        self.retry_at.map_or(self.at, |retry| retry.max(self.at))
    }

    /// Lets it speak of a slot. What a slot's reminder has shown spoke of the slot that it had; of
    /// another one nothing has been shown.
    pub(crate) fn speak_of(&mut self, slot: Option<Slot>) {
        let start = |slot: &Option<Slot>| slot.as_ref().map(|slot| slot.start.to_utc());
        if self.kind == ReminderKind::Slot && start(&self.slot) != start(&slot) {
            self.shown_at = None;
        }
        self.slot = slot;
    }

    /// Whether it asks for a massage and is not the reminder of a slot: one such a day.
    pub(crate) fn counts_for_day(&self) -> bool {
        counts_for_day(self.kind)
    }
}

/// Whether this kind asks for a massage and is not the reminder of a slot.
pub(crate) fn counts_for_day(kind: ReminderKind) -> bool {
    !matches!(kind, ReminderKind::Slot | ReminderKind::Soreness)
}
