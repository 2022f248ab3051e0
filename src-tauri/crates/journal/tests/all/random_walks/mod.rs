//! Whatever a person does, in whatever order and zone, some things always hold.

mod deed;

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};
use deed::deed;
use journal::*;
use proptest::prelude::*;
use recovery::is_quiet;

use crate::person::*;

/// A person, the agent, and all that was raised.
struct World {
    me: Person,
    at: Moment,
    run: u32,
    number: u32,
    fails: bool,
    /// The latest instant so far: what was raised before the clock went back stays raised.
    latest: DateTime<Utc>,
    /// Which reminder spoke of which slot.
    raised: HashSet<(ReminderId, Option<DateTime<Utc>>)>,
    days: HashMap<NaiveDate, ReminderId>,
    /// Restarts and snoozes bring the same reminder back.
    may_come_back: HashSet<ReminderId>,
    zone_changed: bool,
}

impl World {
    fn new() -> Self {
        Self {
            me: Person::new(),
            at: at("2026-10-23T06:00:00Z"),
            run: 0,
            number: 0,
            fails: false,
            latest: instant("2026-10-23T06:00:00Z"),
            raised: HashSet::new(),
            days: HashMap::new(),
            may_come_back: HashSet::new(),
            zone_changed: false,
        }
    }

    fn open(&mut self) -> Option<OpenPlan> {
        self.me.journal.today(self.at).unwrap().open
    }

    /// Verbs may refuse, but the store never fails.
    fn fine<T>(&self, result: Result<T, JournalError>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(error) if error.is_store() => panic!("{error:?} at {:?}", self.at),
            Err(_) => None,
        }
    }

    /// The agent looks, raises what is due and closes what is not wanted.
    fn agent_looks(&mut self) {
        let run = format!("run-{}", self.run);
        let due = self.me.journal.claim_due(&run, self.at).unwrap();
        let again = self.me.journal.claim_due(&run, self.at).unwrap();
        assert_eq!(again, [], "a second look gives nothing new");
        let today = self.me.journal.today(self.at).unwrap();
        let settings = self.me.journal.settings().unwrap();
        if !due.is_empty() {
            assert!(today.pause.is_none(), "nothing comes in a pause");
            let quiet = is_quiet(&settings.profile, self.at.zone, self.at.now);
            assert!(!quiet, "nothing comes in quiet hours: {due:?}");
        }
        for due in due {
            assert!(
                due.at <= self.at.now && self.at.now < due.expires_at,
                "{due:?}"
            );
            self.is_raised_once(&due);
            if due.slot.is_some() {
                assert_eq!(due.plan, today.open.as_ref().map(|open| open.id.clone()));
                assert!(self.at.now < due.window_end.unwrap());
            }
            if self.fails {
                self.me
                    .journal
                    .mark_failed(&due.id, "server_absent", self.at)
                    .unwrap();
                self.may_come_back.insert(due.id);
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
            "at {} it would never sleep: {next:?} {:#?}",
            self.at.now,
            self.waiting()
        );
        self.latest = self.latest.max(self.at.now);
    }

    /// What waits, for the eyes of whom a test has failed.
    fn waiting(&self) -> Vec<String> {
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

    fn is_raised_once(&mut self, due: &DueReminder) {
        let start = due.slot.as_ref().map(|slot| slot.start.to_utc());
        // a window is told once, whatever becomes of the slot in it
        let about = start.filter(|_| due.kind == ReminderKind::Slot);
        let new = self.raised.insert((due.id.clone(), about));
        let back = self.may_come_back.remove(&due.id);
        assert!(new || back, "raised twice: {due:?}");
        let one_a_day = !matches!(due.kind, ReminderKind::Slot | ReminderKind::Soreness);
        // a traveller's day is no day; and a clock that goes back lives it twice
        if one_a_day && !back && !self.zone_changed && self.at.now >= self.latest {
            let day = self.at.now.with_timezone(&self.at.zone).date_naive();
            let first = self.days.entry(day).or_insert_with(|| due.id.clone());
            assert_eq!(*first, due.id, "one massage notification a day");
        }
    }

    /// What always holds in the file.
    fn holds(&mut self) {
        let raw = rusqlite::Connection::open(self.me.path()).unwrap();
        let open: i64 = raw
            .query_row(
                "SELECT count(*) FROM plan WHERE state IN ('open', 'kept', 'started')",
                [],
                |row| row.get(0),
            )
            .unwrap();
        assert!(open <= 1, "one plan at most is open");
        let orphans: i64 = raw
            .query_row(
                "SELECT count(*) FROM reminder JOIN plan ON plan.id = reminder.plan
                 WHERE reminder.state IN ('pending', 'claimed') AND reminder.kind != 'soreness'
                   AND plan.state NOT IN ('open', 'kept')",
                [],
                |row| row.get(0),
            )
            .unwrap();
        assert_eq!(orphans, 0, "a closed plan waits for nothing");
        let settings = self.me.journal.settings().unwrap();
        let today = self.me.journal.today(self.at).unwrap();
        let Some(open) = today.open else { return };
        for ReminderHistory {
            kind,
            at: when,
            state,
            ..
        } in self.me.journal.reminders(&open.id).unwrap()
        {
            if state == ReminderState::Pending
                && kind != ReminderKind::Soreness
                && when > self.at.now
            {
                let slot = open.slot.as_ref().unwrap();
                let holds = |it: &&recovery::Window| {
                    it.id == slot.window && it.from <= slot.start && slot.end <= it.to
                };
                let window = open.plan.windows.iter().find(holds);
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

proptest! {
    #![proptest_config(ProptestConfig {
        cases: std::env::var("PROPTEST_CASES").ok().and_then(|it| it.parse().ok()).unwrap_or(60),
        max_shrink_iters: 400,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn whatever_happens_reminders_keep_their_promises(
        deeds in proptest::collection::vec(deed(), 1..45)
    ) {
        let mut world = World::new();
        for deed in &deeds {
            world.does(deed);
            world.agent_looks();
            world.holds();
        }
        world.me.journal.check().unwrap();
    }
}
