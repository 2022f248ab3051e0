//! Whatever a person does, in whatever order and zone, some things always hold.

pub(crate) mod event;
mod series;

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};
use event::event;
use journal::ReminderCause;
use journal::*;
use proptest::prelude::*;
use recovery::is_quiet;

use crate::person::*;

/// A person, an agent, and everything that was raised.
pub(crate) struct World {
    pub(crate) me: Person,
    pub(crate) at: Moment,
    run: u32,
    number: u32,
    fails: bool,
    /// The latest instant so far: what was raised before the clock went back stays raised.
    latest: DateTime<Utc>,
    /// Which reminders were raised, and for which slot.
    raised: HashSet<(ReminderId, Option<DateTime<Utc>>)>,
    days: HashMap<NaiveDate, ReminderId>,
    /// Reminders that a restart, a failure or a snooze may raise again.
    may_repeat: HashSet<ReminderId>,
    zone_changed: bool,
}

impl World {
    pub(crate) fn new() -> Self {
        let (mut me, at) = (Person::new(), at("2026-10-23T06:00:00Z"));
        // a trial runs all the while, and must not be in the way of anything
        me.journal.start_trial(8, at).unwrap();
        Self {
            me,
            at,
            run: 0,
            number: 0,
            fails: false,
            latest: instant("2026-10-23T06:00:00Z"),
            raised: HashSet::new(),
            days: HashMap::new(),
            may_repeat: HashSet::new(),
            zone_changed: false,
        }
    }

    fn open(&mut self) -> Option<OpenPlan> {
        self.me.journal.today(self.at).unwrap().open
    }

    /// A verb may refuse, but the store must not fail.
    fn fine<T>(&self, result: Result<T, JournalError>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(error) if error.is_store() => panic!("{error:?} at {:?}", self.at),
            Err(_) => None,
        }
    }

    /// The agent claims what is due, shows it, and closes what is pending to close.
    pub(crate) fn agent_claims(&mut self) {
        let run = format!("run-{}", self.run);
        let due = self.me.journal.claim_due(&run, self.at).unwrap();
        let again = self.me.journal.claim_due(&run, self.at).unwrap();
        assert_eq!(again, [], "a second claim returns nothing new");
        let today = self.me.journal.today(self.at).unwrap();
        let settings = self.me.journal.settings().unwrap();
        if !due.is_empty() {
            assert!(today.pause.is_none(), "nothing is raised during a pause");
            let quiet = is_quiet(&settings.profile, self.at.zone, self.at.now);
            assert!(!quiet, "nothing is raised in quiet hours: {due:?}");
        }
        for due in due {
            assert!(
                due.at <= self.at.now && self.at.now < due.expires_at,
                "{due:?}"
            );
            self.check_raised_once(&due);
            if matches!(due.kind, ReminderKind::Slot | ReminderKind::WindowOpen) {
                assert_eq!(due.plan, today.open.as_ref().map(|open| open.id.clone()));
                assert!(self.at.now < due.window_end.unwrap());
            }
            if self.fails {
                self.me
                    .journal
                    .mark_failed(&due.id, ReminderCause::ServerAbsent, self.at)
                    .unwrap();
                self.may_repeat.insert(due.id);
            } else {
                self.number += 1;
                self.me
                    .journal
                    .mark_shown(&due.id, self.number, self.at)
                    .unwrap();
            }
        }
        self.me.journal.close_pending(self.at).unwrap();
        assert_eq!(
            self.me.journal.close_pending(self.at).unwrap(),
            [] as [u32; 0]
        );
        let next = self.me.journal.next_due(self.at).unwrap();
        assert!(
            next.is_none_or(|next| next > self.at.now),
            "at {} the agent would never sleep: {next:?} {:#?}",
            self.at.now,
            self.pending()
        );
        self.latest = self.latest.max(self.at.now);
    }

    /// The pending reminders and plans, for the message of a failed test.
    fn pending(&self) -> Vec<String> {
        let raw = rusqlite::Connection::open(self.me.path()).unwrap();
        let mut rows = raw
            .prepare(
                "SELECT kind || ' ' || state || ' ' || datetime(at / 1000, 'unixepoch') || ' until '
                   || datetime(expires_at / 1000, 'unixepoch') FROM reminder
                 UNION ALL
                 SELECT 'plan ' || state || ' again ' || datetime(replan_at / 1000, 'unixepoch')
                 FROM plan",
            )
            .unwrap();
        let rows = rows
            .query_map([], |row| row.get::<_, Option<String>>(0))
            .unwrap();
        rows.map(|row| row.unwrap().unwrap_or_default()).collect()
    }

    fn check_raised_once(&mut self, due: &DueReminder) {
        let start = due.slot.as_ref().map(|slot| slot.start.to_utc());
        // the opening of a window is raised once, whatever becomes of the slot in it
        let subject = start.filter(|_| is_about_its_slot(due.kind));
        let new = self.raised.insert((due.id.clone(), subject));
        let back = self.may_repeat.remove(&due.id);
        assert!(new || back, "raised twice: {due:?}");
        let one_a_day = !is_about_its_slot(due.kind) && due.kind != ReminderKind::Soreness;
        // days are ambiguous after a change of zone, and repeat when the clock goes back
        if one_a_day && !back && !self.zone_changed && self.at.now >= self.latest {
            let day = self.at.now.with_timezone(&self.at.zone).date_naive();
            let first = self.days.entry(day).or_insert_with(|| due.id.clone());
            assert_eq!(*first, due.id, "one massage notification a day");
        }
    }

    /// What was started and is not over is shown with its ways out, unless a stop comes first.
    fn check_running(&self, raw: &rusqlite::Connection, today: &Today) {
        let started = "SELECT plan.id FROM plan JOIN workout ON workout.id = plan.workout
             WHERE started_at <= ?1 AND workout.deleted_at IS NULL
               AND state IN ('started', 'superseded')
               AND unixepoch(accepted ->> '$.end') * 1000 > ?1";
        let mut started = raw.prepare(started).unwrap();
        let ids = started
            .query_map([self.at.now.timestamp_millis()], |row| row.get(0))
            .unwrap();
        let ids: Vec<String> = ids.collect::<rusqlite::Result<_>>().unwrap();
        let stopped = matches!(today.headline, Headline::Stop { .. });
        // while the clock is behind nothing is planned
        if let Some(id) = ids.first().filter(|_| !stopped && today.ahead.is_none()) {
            let shown = running(today).map(|plan| plan.to_string());
            assert_eq!(shown.as_ref(), Some(id), "no way out at {}", self.at.now);
        }
    }

    /// Checks what always holds in the file.
    fn check(&mut self) {
        let raw = rusqlite::Connection::open(self.me.path()).unwrap();
        let open: i64 = raw
            .query_row(
                "SELECT count(*) FROM plan WHERE state IN ('open', 'accepted', 'started')",
                [],
                |row| row.get(0),
            )
            .unwrap();
        assert!(open <= 1, "at most one plan is open");
        let orphans: i64 = raw
            .query_row(
                "SELECT count(*) FROM reminder JOIN plan ON plan.id = reminder.plan
                 WHERE reminder.state IN ('pending', 'claimed') AND reminder.kind IN ('slot', 'window_open')
                   AND plan.state NOT IN ('open', 'accepted')",
                [],
                |row| row.get(0),
            )
            .unwrap();
        assert_eq!(orphans, 0, "a closed plan has no pending reminder");
        let settings = self.me.journal.settings().unwrap();
        let today = self.me.journal.today(self.at).unwrap();
        self.check_running(&raw, &today);
        let Some(open) = today.open else { return };
        for ReminderHistory {
            kind,
            at: when,
            state,
            ..
        } in self.me.journal.reminders(&open.id).unwrap()
        {
            if state == ReminderState::Pending
                && matches!(kind, ReminderKind::Slot | ReminderKind::WindowOpen)
                && when > self.at.now
            {
                let slot = open.slot.as_ref().unwrap();
                let contains = |it: &&recovery::Window| {
                    it.id == slot.window && it.from <= slot.start && slot.end <= it.to
                };
                let window = open.plan.windows.iter().find(contains);
                let end = window.map_or(slot.end.to_utc(), |window| window.to_utc);
                assert!(when < end, "{kind} outside its window");
                let quiet = is_quiet(&settings.profile, self.at.zone, when);
                assert!(!quiet, "{kind} at {when} in quiet hours");
                let snoozed = open.snoozed_until.is_some();
                assert!(snoozed || when <= slot.start, "{kind} after the slot began");
            }
        }
    }
}

/// The plan whose massage Today shows as running, with its ways out.
pub(crate) fn running(today: &Today) -> Option<PlanId> {
    match (&today.top, &today.open) {
        (Some(TopSlot::Running { plan, .. }), _) => Some(plan.clone()),
        (_, Some(open)) if matches!(open.phase, Phase::Running { .. }) => Some(open.id.clone()),
        _ => None,
    }
}

fn is_about_its_slot(kind: ReminderKind) -> bool {
    matches!(
        kind,
        ReminderKind::Slot | ReminderKind::DidYouDoIt | ReminderKind::DidYouBookIt
    )
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: std::env::var("PROPTEST_CASES").ok().and_then(|it| it.parse().ok()).unwrap_or(60),
        max_shrink_iters: 400,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn whatever_happens_reminders_keep_their_promises(
        events in proptest::collection::vec(event(), 1..45)
    ) {
        let mut world = World::new();
        for event in &events {
            world.apply(event);
            world.agent_claims();
            world.check();
        }
        world.me.journal.check().unwrap();
    }
}
