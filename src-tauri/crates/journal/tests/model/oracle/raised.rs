//! What may be raised: once, in its window, on time, one a day.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use journal::{DueReminder, Moment, ReminderId, ReminderKind, ReminderState};
use rusqlite::Connection;

use super::window::{hours, window_end};
use super::{Oracle, counts, start, suggests};
use crate::rows;
use crate::rows::Reminders;
use crate::wall_clock::{date, may_be_night, morning};

impl Oracle {
    pub(super) fn is_no_double(&self, reminder: &DueReminder) {
        let Some(slot) = self.shown.get(&reminder.id) else {
            return;
        };
        let moved = !counts(reminder.kind) && *slot != start(reminder.slot.as_ref());
        assert!(
            moved || self.excused.contains(&reminder.id),
            "raised twice: {reminder:?}"
        );
    }

    pub(super) fn is_in_its_window(
        &self,
        file: &Connection,
        reminder: &DueReminder,
        now: DateTime<Utc>,
    ) {
        let Some(plan) = &reminder.plan else { return };
        if !suggests(reminder.kind) {
            return;
        }
        let state = rows::plan_state(file, plan);
        assert!(
            state == "open" || state == "accepted",
            "nothing is raised for a plan that is {state}: {reminder:?}"
        );
        assert!(
            !self.closed.contains(plan),
            "the person closed it: {reminder:?}"
        );
        let end = window_end(reminder.slot.as_ref(), rows::workout_end(file, plan));
        assert!(
            end.is_some_and(|end| now < end),
            "after its window's end {end:?}: {reminder:?}"
        );
        let until = rows::snoozed_until(file, plan);
        assert!(
            until.is_none_or(|until| until <= now),
            "within a snooze until {until:?}: {reminder:?}"
        );
        let row = &self.rows[reminder.id.as_str()];
        let asked = row.snoozed || self.shown.contains_key(&reminder.id);
        if reminder.kind == ReminderKind::WindowOpen && !asked {
            let opens = reminder.slot.as_ref().map(|slot| hours(slot.window)[0]);
            let opens = opens.map(|hours| rows::workout_end(file, plan) + hours);
            assert!(
                opens.is_some_and(|opens| opens <= now),
                "before it opens: {reminder:?}"
            );
        }
    }

    /// An agent that was awake did not sleep past the moment when it could have raised this.
    pub(super) fn is_prompt(&self, before: &Reminders, reminder: &DueReminder, at: Moment) {
        let Some(row) = before.get(reminder.id.as_str()) else {
            return;
        };
        let Some(looked) = self.awake_since else {
            return;
        };
        if row.state != ReminderState::Pending {
            return;
        }
        let mut ready = row.ready_at();
        if let Some(until) = self.pause.as_ref().and_then(|pause| pause.until) {
            ready = ready.max(until);
        }
        let Some(ready) = morning(self.quiet, at.zone, ready) else {
            return;
        };
        assert!(
            ready <= looked || ready >= at.now,
            "it could have been raised at {ready}: {reminder:?}"
        );
    }

    pub(super) fn one_a_day(&self, due: &[DueReminder], at: Moment) {
        let today = date(at.zone, at.now);
        let mut announced: HashSet<&ReminderId> = self
            .announced
            .iter()
            .filter(|(when, _)| date(at.zone, *when) == today)
            .map(|(_, id)| id)
            .collect();
        for reminder in due.iter().filter(|it| counts(it.kind)) {
            let asked = self.rows[reminder.id.as_str()].snoozed;
            let new = !self.shown.contains_key(&reminder.id) && !asked;
            announced.insert(&reminder.id);
            assert!(
                !new || announced.len() == 1,
                "one massage notification a day: {reminder:?}"
            );
        }
    }

    pub(super) fn nothing_is_left(&self, run: &str, at: Moment) {
        let held = self.is_paused(at.now) || may_be_night(self.quiet, at.zone, at.now);
        for row in self.rows.values() {
            let waits = match row.state {
                ReminderState::Pending => row.ready_at() <= at.now,
                ReminderState::Claimed | ReminderState::Shown => {
                    row.at <= at.now && row.claimed_by.as_deref() != Some(run)
                }
                _ => false,
            };
            let over = row.expires_at <= at.now;
            assert!(held || over || !waits, "it was left behind: {row:?}");
            let unseen = matches!(row.state, ReminderState::Pending | ReminderState::Claimed);
            assert!(
                !over || !unseen,
                "it expired without being reported: {row:?}"
            );
        }
    }
}
