//! The promises, written down once more from what a person sees: the wall clock, the screen, the
//! plan before their eyes, and the reasons that the journal gives.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use chrono::{DateTime, TimeDelta, Utc};
use journal::{
    DueReminder, Moment, NoticeKind, OpenPlan, Pause, PauseFor, PlanId, PlanState, ReminderId,
    ReminderKind, ReminderState, Today,
};
use recovery::{Delivery, QuietHours, Slot, Status, TimingWindow};
use rusqlite::Connection;

use crate::desk::Desk;
use crate::rows::{self, Reminder, Reminders};
use crate::wall_clock::{date, is_night, may_be_night, morning};

#[derive(Debug, Default)]
pub(crate) struct Oracle {
    pub(crate) quiet: Option<QuietHours>,
    pause: Option<Pause>,
    /// What was last shown under an id: the slot of which it spoke.
    shown: HashMap<ReminderId, Option<DateTime<Utc>>>,
    /// What may be shown once more: after a crash, a failure or a snooze.
    excused: HashSet<ReminderId>,
    /// When a massage was spoken of, beside the reminders of slots.
    spoken: Vec<(DateTime<Utc>, ReminderId)>,
    /// Plans that the person has closed.
    closed: HashSet<PlanId>,
    /// So many were missed since the line in the inbox was last dismissed.
    missed: u32,
    rows: Rc<Reminders>,
    /// `SQLite`'s own mark of the last change.
    version: i64,
    last_step: i64,
    /// The last look, if nothing but time came after it.
    awake_since: Option<DateTime<Utc>>,
}

impl Oracle {
    /// What has been claimed may be raised, and nothing that should be is left.
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
            assert!(!self.is_paused(at.now), "nothing comes in a pause");
            assert!(
                !is_night(self.quiet, at.zone, at.now),
                "nothing comes in quiet hours: {reminder:?}"
            );
            assert!(
                reminder.at <= at.now && at.now < reminder.expires_at,
                "it comes while it is worth it: {reminder:?}"
            );
            self.is_no_double(reminder);
            self.is_in_its_window(file, reminder, at.now);
            self.is_prompt(&before, reminder, at);
        }
        self.one_a_day(due, at);
        self.nothing_is_left(run, at);
    }

    /// The screen shows what counts.
    pub(crate) fn after_look(&mut self, file: &Connection, desk: &Desk, at: Moment) {
        self.take_in(file);
        self.awake_since = Some(at.now);
        self.screen_is_right(desk, at.now);
    }

    /// What Today says of the plan is what will come of it.
    pub(crate) fn reads(&self, file: &Connection, today: &Today, at: Moment) {
        let missed: u32 = today
            .inbox
            .iter()
            .filter(|notice| notice.kind == NoticeKind::Missed)
            .map(|notice| notice.count)
            .sum();
        assert_eq!(missed, self.missed, "what was missed is told, and once");
        if is_behind(file, at.now) {
            // the clock lies before what was logged: nothing is planned until it is right again
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

    pub(crate) fn shown(&mut self, reminder: &DueReminder, at: Moment) {
        self.excused.remove(&reminder.id);
        let first = self
            .shown
            .insert(reminder.id.clone(), start(reminder.slot.as_ref()))
            .is_none();
        if first && counts(reminder.kind) {
            self.spoken.push((at.now, reminder.id.clone()));
        }
    }

    pub(crate) fn failed(&mut self, id: &ReminderId) {
        self.excused.insert(id.clone());
    }

    pub(crate) fn agent_died(&mut self) {
        self.excused.extend(self.shown.keys().cloned());
    }

    /// No one looked in the meantime.
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

    pub(crate) fn paused(&mut self, how: PauseFor, says: Option<Pause>, at: Moment) {
        let until = says.as_ref().and_then(|pause| pause.until);
        match how {
            PauseFor::Hour => assert_eq!(until, Some(at.now + TimeDelta::hours(1))),
            PauseFor::UntilTomorrow => assert!(until.is_some_and(|until| {
                at.now < until && date(at.zone, until) > date(at.zone, at.now)
            })),
            PauseFor::UntilResumed => assert_eq!(until, None),
        }
        assert!(says.is_some(), "a pause is told");
        self.pause = says;
    }

    pub(crate) fn resumed(&mut self) {
        self.pause = None;
    }

    pub(crate) fn dismissed(&mut self, kind: NoticeKind) {
        if kind == NoticeKind::Missed {
            self.missed = 0;
        }
    }

    /// A snooze ends within the window, and it is the reminder that comes back.
    pub(crate) fn snoozed(&mut self, file: &Connection, plan: &PlanId, at: Moment) {
        self.take_in(file);
        if is_behind(file, at.now) {
            return;
        }
        let until = snoozed_until(file, plan);
        assert!(until.is_some_and(|until| at.now < until), "{until:?}");
        let comes_back = |row: &&Reminder| {
            row.plan.as_ref() == Some(plan)
                && row.state == ReminderState::Pending
                && row.snoozed
                && Some(row.at) == until
        };
        let back: Vec<&Reminder> = self.rows.values().filter(comes_back).collect();
        assert_eq!(back.len(), 1, "one comes back: {:#?}", self.rows);
        let end = window_end(back[0].slot.as_ref(), workout_end(file, plan));
        assert!(until < end, "no snooze goes beyond the window");
    }

    fn is_paused(&self, now: DateTime<Utc>) -> bool {
        let pause = self.pause.as_ref();
        pause.is_some_and(|pause| pause.until.is_none_or(|until| now < until))
    }

    /// Nothing changes or goes without a step that says why.
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
            last.insert(step.reminder.as_str(), step.state);
            if step.cause == "answered:snooze" {
                self.excused.insert(step.reminder.clone());
            }
            if step.state == ReminderState::Missed {
                self.missed += 1;
            }
        }
        for (id, before) in self.rows.iter() {
            assert!(rows.contains_key(id), "no reminder vanishes: {before:?}");
        }
        for (id, row) in &rows {
            let before = self.rows.get(id);
            let same = before.is_some_and(|it| it.state == row.state && it.at == row.at);
            let said = self.shown.get(&row.id);
            if said.is_some_and(|slot| *slot != start(row.slot.as_ref())) {
                // it may come back to where it was
                self.excused.insert(row.id.clone());
            }
            match last.get(id.as_str()) {
                Some(state) => assert_eq!(*state, row.state, "the last step tells: {row:?}"),
                None => assert!(same, "it changed without a word: {before:?} {row:?}"),
            }
        }
        self.last_step = steps.last().map_or(self.last_step, |step| step.number);
        self.rows = Rc::new(rows);
    }

    fn is_no_double(&self, reminder: &DueReminder) {
        let Some(slot) = self.shown.get(&reminder.id) else {
            return;
        };
        let moved = reminder.kind == ReminderKind::Slot && *slot != start(reminder.slot.as_ref());
        assert!(
            moved || self.excused.contains(&reminder.id),
            "raised twice: {reminder:?}"
        );
    }

    fn is_in_its_window(&self, file: &Connection, reminder: &DueReminder, now: DateTime<Utc>) {
        let Some(plan) = &reminder.plan else { return };
        if reminder.kind == ReminderKind::Soreness {
            return;
        }
        let state = rows::plan_state(file, plan);
        assert!(
            state == "open" || state == "kept",
            "nothing comes for a plan that is {state}: {reminder:?}"
        );
        assert!(
            !self.closed.contains(plan),
            "the person closed it: {reminder:?}"
        );
        let end = window_end(reminder.slot.as_ref(), workout_end(file, plan));
        assert!(
            end.is_some_and(|end| now < end),
            "after its window's end {end:?}: {reminder:?}"
        );
        let until = snoozed_until(file, plan);
        assert!(
            until.is_none_or(|until| until <= now),
            "within a snooze until {until:?}: {reminder:?}"
        );
        let row = &self.rows[reminder.id.as_str()];
        let asked = row.snoozed || self.shown.contains_key(&reminder.id);
        if reminder.kind == ReminderKind::WindowOpen && !asked {
            let opens = reminder.slot.as_ref().map(|slot| hours(slot.window)[0]);
            let opens = opens.map(|hours| workout_end(file, plan) + hours);
            assert!(
                opens.is_some_and(|opens| opens <= now),
                "before it opens: {reminder:?}"
            );
        }
    }

    /// An agent that was awake did not sleep past the moment at which it could be raised.
    fn is_prompt(&self, before: &Reminders, reminder: &DueReminder, at: Moment) {
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
            "it could have come at {ready}: {reminder:?}"
        );
    }

    fn one_a_day(&self, due: &[DueReminder], at: Moment) {
        let today = date(at.zone, at.now);
        let mut spoken: HashSet<&ReminderId> = self
            .spoken
            .iter()
            .filter(|(when, _)| date(at.zone, *when) == today)
            .map(|(_, id)| id)
            .collect();
        for reminder in due.iter().filter(|it| counts(it.kind)) {
            let asked = self.rows[reminder.id.as_str()].snoozed;
            let new = !self.shown.contains_key(&reminder.id) && !asked;
            spoken.insert(&reminder.id);
            assert!(
                !new || spoken.len() == 1,
                "one massage notification a day: {reminder:?}"
            );
        }
    }

    fn nothing_is_left(&self, run: &str, at: Moment) {
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
            assert!(held || over || !waits, "it is left behind: {row:?}");
            let unseen = matches!(row.state, ReminderState::Pending | ReminderState::Claimed);
            assert!(!over || !unseen, "its end is not told: {row:?}");
        }
    }

    /// What can be seen still counts, each reminder once, and each plan once.
    fn screen_is_right(&self, desk: &Desk, now: DateTime<Utc>) {
        let mut ids = HashSet::new();
        let mut plans = HashSet::new();
        for id in desk.seen.values() {
            assert!(ids.insert(id), "twice on the screen");
            let row = &self.rows[id.as_str()];
            if row.expires_at <= now {
                continue;
            }
            // of an earlier run, and this one could not replace it
            let failed = row.retry_at.is_some();
            assert!(
                row.state == ReminderState::Shown || failed,
                "it stays on the screen: {row:?}"
            );
            if row.slot.is_some() {
                assert!(plans.insert(&row.plan), "two speak of one plan: {row:?}");
            }
        }
    }

    /// What the plan says it will remind of waits in the file, or was raised.
    fn plan_is_promised(&self, open: &OpenPlan, at: Moment) {
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
                self.waits_or_was_raised(open, ReminderKind::Slot, near, at);
            }
        }
        if open.state != PlanState::Open || open.plan.status != Status::Recommended {
            return;
        }
        let near = open.plan.slot_reminder_at.map(|at| at.to_utc());
        let opens = open.plan.window_open_notify_at.map(|at| at.to_utc());
        if let Some(near) = near.filter(|near| *near > at.now) {
            self.waits_or_was_raised(open, ReminderKind::Slot, near, at);
        }
        let merged = near
            .zip(opens)
            .is_some_and(|(near, opens)| near - opens <= TimeDelta::minutes(15));
        if let Some(opens) = opens.filter(|opens| *opens > at.now && !merged) {
            self.waits_or_was_raised(open, ReminderKind::WindowOpen, opens, at);
        }
    }

    fn waits_or_was_raised(
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
            let said = self.shown.get(&row.id);
            let raised = match kind {
                ReminderKind::Slot => said == Some(&start(open.slot.as_ref())),
                _ => said.is_some(),
            };
            // a snooze that is over and held by a pause comes before it
            let waits = row.state == ReminderState::Pending && (row.at == when || row.snoozed);
            // it gave way to another on its day, and then the clock went back a little
            let day = date(at.zone, when);
            let gave_way = counts(kind)
                && row.state == ReminderState::Withdrawn
                && self.spoken.iter().any(|it| date(at.zone, it.0) == day);
            waits
                || raised
                || gave_way
                || matches!(row.state, ReminderState::Parked | ReminderState::Claimed)
        });
        assert!(kept, "{kind} is promised at {when}: {found:#?}");
    }
}

/// Whether it asks for a massage and is not the reminder of a slot.
fn counts(kind: ReminderKind) -> bool {
    !matches!(kind, ReminderKind::Slot | ReminderKind::Soreness)
}

fn start(slot: Option<&Slot>) -> Option<DateTime<Utc>> {
    slot.map(|slot| slot.start.to_utc())
}

/// The end of the window around a slot; a slot that a person put elsewhere has its own.
fn window_end(slot: Option<&Slot>, workout_end: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let slot = slot?;
    let [from, to] = hours(slot.window).map(|hours| workout_end + hours);
    let within = from <= slot.start.to_utc() && slot.end.to_utc() <= to;
    Some(if within { to } else { slot.end.to_utc() })
}

/// From when to when a window lasts after the end of the workout (rules, section 2).
fn hours(window: TimingWindow) -> [TimeDelta; 2] {
    let [from, to] = match window {
        TimingWindow::Immediate => [0, 2],
        TimingWindow::SameDay => [2, 6],
        TimingWindow::Gap => [6, 12],
        TimingWindow::NextDay => [12, 24],
        TimingWindow::PeakDoms => [24, 72],
    };
    [TimeDelta::hours(from), TimeDelta::hours(to)]
}

fn workout_end(file: &Connection, plan: &PlanId) -> DateTime<Utc> {
    let ms = "SELECT workout_end FROM plan WHERE id = ?1";
    let ms: i64 = file
        .prepare_cached(ms)
        .unwrap()
        .query_row([plan.as_str()], |row| row.get(0))
        .unwrap();
    DateTime::from_timestamp_millis(ms).unwrap()
}

fn is_behind(file: &Connection, now: DateTime<Utc>) -> bool {
    file.prepare_cached("SELECT 1 FROM workout WHERE deleted_at IS NULL AND end_at > ?1")
        .unwrap()
        .exists([(now + TimeDelta::minutes(5)).timestamp_millis()])
        .unwrap()
}

fn snoozed_until(file: &Connection, plan: &PlanId) -> Option<DateTime<Utc>> {
    let ms: Option<i64> = file
        .prepare_cached("SELECT snoozed_until FROM plan WHERE id = ?1")
        .unwrap()
        .query_row([plan.as_str()], |row| row.get(0))
        .unwrap();
    ms.and_then(DateTime::from_timestamp_millis)
}
