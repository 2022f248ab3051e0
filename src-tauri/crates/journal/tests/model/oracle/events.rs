//! What the oracle has to know: notifications shown, answers, snoozes, pauses, crashes.

use chrono::TimeDelta;
use journal::{DueReminder, Moment, Notice, Pause, PauseFor, PlanId, ReminderId, ReminderState};
use rusqlite::Connection;

use super::window::window_end;
use super::{Oracle, counts, start};
use crate::rows;
use crate::rows::Reminder;
use crate::wall_clock::date;

impl Oracle {
    pub(crate) fn shown(&mut self, reminder: &DueReminder, at: Moment) {
        self.excused.remove(&reminder.id);
        let first = self
            .shown
            .insert(reminder.id.clone(), start(reminder.slot.as_ref()))
            .is_none();
        if first && counts(reminder.kind) {
            self.announced.push((at.now, reminder.id.clone()));
        }
    }

    pub(crate) fn failed(&mut self, id: &ReminderId) {
        self.excused.insert(id.clone());
    }

    pub(crate) fn agent_died(&mut self) {
        self.excused.extend(self.shown.keys().cloned());
    }

    /// The agent did not look in the meantime.
    pub(crate) fn sleeps(&mut self) {
        self.awake_since = None;
    }

    pub(crate) fn closed(&mut self, plan: &PlanId) {
        self.closed.insert(plan.clone());
    }

    pub(crate) fn opened(&mut self, plan: &PlanId) {
        self.closed.remove(plan);
    }

    pub(crate) fn all_may_open(&mut self) {
        self.closed.clear();
    }

    pub(crate) fn paused(&mut self, how: PauseFor, shown: Option<Pause>, at: Moment) {
        let until = shown.as_ref().and_then(|pause| pause.until);
        match how {
            PauseFor::Hour => assert_eq!(until, Some(at.now + TimeDelta::hours(1))),
            PauseFor::UntilTomorrow => assert!(until.is_some_and(|until| {
                // before five, the day that people call tomorrow is the one on the calendar
                // by the wall clock: a night in which the clocks change is longer or shorter
                let up = at.now.with_timezone(&at.zone).naive_local() - TimeDelta::hours(5);
                at.now < until && date(at.zone, until) > up.date()
            })),
            PauseFor::UntilResumed => assert_eq!(until, None),
        }
        assert!(shown.is_some(), "Today shows the pause");
        self.pause = shown;
    }

    /// A pause may have been taken back, or its end.
    pub(crate) fn undone(&mut self, pause: Option<Pause>) {
        self.pause = pause;
    }

    pub(crate) fn resumed(&mut self) {
        self.pause = None;
    }

    pub(crate) fn dismissed(&mut self, notice: &Notice) {
        self.missed
            .retain(|(how, kind), _| (*how, Some(*kind)) != (notice.kind, notice.reminder_kind));
    }

    /// A snooze ends within the window, and it is the reminder that comes back.
    pub(crate) fn snoozed(&mut self, file: &Connection, plan: &PlanId, at: Moment) {
        self.take_in(file);
        if rows::is_behind(file, at.now) {
            return;
        }
        let until = rows::snoozed_until(file, plan);
        assert!(until.is_some_and(|until| at.now < until), "{until:?}");
        let comes_back = |row: &&Reminder| {
            row.plan.as_ref() == Some(plan)
                && row.state == ReminderState::Pending
                && row.snoozed
                && Some(row.at) == until
        };
        let back: Vec<&Reminder> = self.rows.values().filter(comes_back).collect();
        assert_eq!(back.len(), 1, "one comes back: {:#?}", self.rows);
        let end = window_end(back[0].slot.as_ref(), rows::workout_end(file, plan));
        assert!(until < end, "no snooze goes beyond the window");
    }
}
