//! The promises, stated again in terms of what a person sees: the wall clock, the screen, the open
//! plan, and the reasons that the journal gives.

mod events;
mod promised;
mod raised;
mod window;

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use chrono::{DateTime, Utc};
use journal::{
    DueReminder, Moment, NoticeKind, Pause, PlanId, ReminderId, ReminderKind, ReminderState, Today,
};
use recovery::{QuietHours, Slot};
use rusqlite::Connection;

use crate::desk::Desk;
use crate::rows;
use crate::rows::Reminders;
use crate::wall_clock::is_night;

#[derive(Debug, Default)]
pub(crate) struct Oracle {
    pub(crate) quiet: Option<QuietHours>,
    pause: Option<Pause>,
    /// The slot that each reminder named when it was last shown.
    shown: HashMap<ReminderId, Option<DateTime<Utc>>>,
    /// Reminders that may be shown again: after a crash, a failure or a snooze.
    excused: HashSet<ReminderId>,
    /// When a massage was announced, other than by the reminder of a slot.
    announced: Vec<(DateTime<Utc>, ReminderId)>,
    /// Plans that the person has closed.
    closed: HashSet<PlanId>,
    /// How many of each kind were missed, unshown or unanswered, since the notice of that in the inbox
    /// was last dismissed.
    missed: HashMap<(NoticeKind, ReminderKind), u32>,
    rows: Rc<Reminders>,
    /// `SQLite`'s own mark of the last change.
    version: i64,
    last_step: i64,
    /// When the agent last looked, if only time has passed since.
    awake_since: Option<DateTime<Utc>>,
}

impl Oracle {
    /// Checks that everything claimed may be raised, and that nothing due was left.
    pub(crate) fn after_claim(
        &mut self,
        file: &Connection,
        due: &[DueReminder],
        run: &str,
        at: Moment,
    ) {
        let before = Rc::clone(&self.rows);
        self.take_in(file);
        for reminder in due {
            assert!(!self.is_paused(at.now), "nothing is raised during a pause");
            assert!(
                !is_night(self.quiet, at.zone, at.now),
                "nothing is raised in quiet hours: {reminder:?}"
            );
            assert!(
                reminder.at <= at.now && at.now < reminder.expires_at,
                "it is raised while it can still help: {reminder:?}"
            );
            self.is_no_double(reminder);
            self.is_in_its_window(file, reminder, at.now);
            self.is_prompt(&before, reminder, at);
        }
        self.one_a_day(due, at);
        self.nothing_is_left(run, at);
    }

    /// Checks that the screen shows only what still counts.
    pub(crate) fn after_look(&mut self, file: &Connection, desk: &Desk, at: Moment) {
        self.take_in(file);
        self.awake_since = Some(at.now);
        self.screen_is_right(desk, at.now);
    }

    /// Checks that what Today promises is what the reminders are set to do.
    pub(crate) fn reads(&self, file: &Connection, today: &Today, at: Moment) {
        let missed: HashMap<_, u32> = today
            .inbox
            .iter()
            .filter(|notice| matches!(notice.kind, NoticeKind::Missed | NoticeKind::Unanswered))
            .filter_map(|notice| Some(((notice.kind, notice.reminder_kind?), notice.count)))
            .collect();
        let reported = self.missed.iter().filter(|(_, count)| **count > 0);
        let reported = reported.map(|(how, count)| (*how, *count)).collect();
        assert_eq!(missed, reported, "what was missed is reported once");
        if rows::is_behind(file, at.now) {
            // the clock is behind what was logged: nothing is planned until it is right again
            return;
        }
        if let Some(open) = &today.open {
            let end = open.workout.end;
            assert_eq!(
                open.plan.windows.first().map(|it| it.from_utc),
                Some(end),
                "windows are elapsed time"
            );
            self.plan_is_promised(open, at);
        }
    }

    /// Reads the rows; nothing may change or vanish without a step that says why.
    pub(crate) fn take_in(&mut self, file: &Connection) {
        let version = rows::version(file);
        if std::mem::replace(&mut self.version, version) == version {
            return;
        }
        let rows = rows::reminders(file);
        let steps = rows::steps_after(file, self.last_step);
        let mut last: HashMap<&str, ReminderState> = HashMap::new();
        for step in &steps {
            assert!(!step.cause.is_empty(), "a step has a cause: {step:?}");
            let known = self.rows.get(step.reminder.as_str()).map(|row| row.state);
            let before = last.insert(step.reminder.as_str(), step.state).or(known);
            let was_missed = before == Some(ReminderState::Missed);
            if step.cause == "answered_snooze" || step.cause == "undone" {
                self.excused.insert(step.reminder.clone());
            }
            let is_missed = step.state == ReminderState::Missed;
            let how = match step.cause.as_str() {
                "window_over" => NoticeKind::Unanswered,
                _ => NoticeKind::Missed,
            };
            let count = self.missed.entry((how, rows[step.reminder.as_str()].kind));
            let count = count.or_default();
            if step.cause == "undone" {
                // what was missed before the change is not missed again by its undo
                *count -= u32::from(was_missed && !is_missed);
            } else {
                // that it left the screen is reported afterwards
                *count += u32::from(is_missed && !was_missed);
            }
        }
        for (id, before) in self.rows.iter() {
            assert!(rows.contains_key(id), "no reminder vanishes: {before:?}");
        }
        for (id, row) in &rows {
            let before = self.rows.get(id);
            let same = before.is_some_and(|it| it.state == row.state && it.at == row.at);
            let shown = self.shown.get(&row.id);
            if shown.is_some_and(|slot| *slot != start(row.slot.as_ref())) {
                // the slot may move back
                self.excused.insert(row.id.clone());
            }
            match last.get(id.as_str()) {
                Some(state) => assert_eq!(
                    *state, row.state,
                    "the last step has the state of the row: {row:?}"
                ),
                None => assert!(same, "it changed without a step: {before:?} {row:?}"),
            }
        }
        self.last_step = steps.last().map_or(self.last_step, |step| step.number);
        self.rows = Rc::new(rows);
    }

    fn is_paused(&self, now: DateTime<Utc>) -> bool {
        let pause = self.pause.as_ref();
        pause.is_some_and(|pause| pause.until.is_none_or(|until| now < until))
    }
}

/// Whether it counts for the limit of one massage notification a day.
fn counts(kind: ReminderKind) -> bool {
    matches!(
        kind,
        ReminderKind::WindowOpen | ReminderKind::MassageDue | ReminderKind::PreCompetition
    )
}

/// Whether it suggests the massage of a plan; the others ask.
fn suggests(kind: ReminderKind) -> bool {
    matches!(kind, ReminderKind::Slot | ReminderKind::WindowOpen)
}

fn start(slot: Option<&Slot>) -> Option<DateTime<Utc>> {
    slot.map(|slot| slot.start.to_utc())
}
