//! Whatever a person does, in whatever order and zone, some things always hold.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use journal::*;
use proptest::prelude::*;
use recovery::{
    Activity, Delivery, DeliveryPreference, Flag, Interval, LocalIssue, LocalIssueKind,
    MuscleGroup, is_quiet,
};

use crate::common::*;

#[derive(Debug, Clone)]
enum Deed {
    Log {
        activity: usize,
        rpe: i64,
        ago_min: i64,
    },
    DeleteLast,
    Pass {
        min: i64,
    },
    ClockBack {
        min: i64,
    },
    Soreness(u8),
    Flag(bool),
    Issue,
    Snooze(usize),
    Skip,
    Unskip,
    Keep {
        ahead_min: Option<i64>,
    },
    Start,
    Done,
    Massage(bool),
    Session {
        ahead_min: i64,
        race: bool,
    },
    Busy {
        ahead_min: i64,
        min: i64,
    },
    Pause(usize),
    Resume,
    Zone(usize),
    Delivery(usize),
    AgentDies,
    Fails,
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        4 => (0..15_usize, 1..=10_i64, 0..600_i64)
            .prop_map(|(activity, rpe, ago_min)| Deed::Log { activity, rpe, ago_min }),
        1 => Just(Deed::DeleteLast),
        8 => (1..900_i64).prop_map(|min| Deed::Pass { min }),
        1 => (1..3_000_i64).prop_map(|min| Deed::ClockBack { min }),
        2 => (0..=10_u8).prop_map(Deed::Soreness),
        1 => any::<bool>().prop_map(Deed::Flag),
        1 => Just(Deed::Issue),
        3 => (0..3_usize).prop_map(Deed::Snooze),
        1 => Just(Deed::Skip),
        1 => Just(Deed::Unskip),
        2 => proptest::option::of(0..4_000_i64).prop_map(|ahead_min| Deed::Keep { ahead_min }),
        1 => Just(Deed::Start),
        1 => Just(Deed::Done),
        1 => any::<bool>().prop_map(Deed::Massage),
        2 => (-60..6_000_i64, any::<bool>())
            .prop_map(|(ahead_min, race)| Deed::Session { ahead_min, race }),
        1 => (-60..3_000_i64, 1..900_i64)
            .prop_map(|(ahead_min, min)| Deed::Busy { ahead_min, min }),
        1 => (0..3_usize).prop_map(Deed::Pause),
        1 => Just(Deed::Resume),
        1 => (0..ZONES.len()).prop_map(Deed::Zone),
        1 => (0..3_usize).prop_map(Deed::Delivery),
        1 => Just(Deed::AgentDies),
        1 => Just(Deed::Fails),
    ]
}

const ZONES: [Tz; 4] = [
    chrono_tz::Europe::Berlin,
    chrono_tz::Australia::Lord_Howe,
    chrono_tz::Asia::Kathmandu,
    chrono_tz::America::St_Johns,
];

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

    #[expect(clippy::too_many_lines, reason = "one arm for each deed")]
    fn does(&mut self, deed: &Deed) {
        let at = self.at;
        let ahead = |min: i64| at.now + TimeDelta::minutes(min);
        let open = self.open().map(|open| open.id);
        match deed.clone() {
            Deed::Log {
                activity,
                rpe,
                ago_min,
            } => {
                let all = [
                    Activity::StrengthLower,
                    Activity::Running,
                    Activity::Hiit,
                    Activity::Yoga,
                ];
                let mut new = workout(all[activity % all.len()], rpe, MONDAY_17);
                new.end = ahead(-ago_min);
                let done = self.me.journal.log_workout(new, at);
                self.fine(done);
            }
            Deed::DeleteLast => {
                let last = self.me.journal.list(None, 1).unwrap();
                if let Some(Entry::Workout(workout)) = last.first() {
                    let done = self.me.journal.delete_workout(&workout.id, at);
                    self.fine(done);
                }
            }
            Deed::Pass { min } => self.at.now = ahead(min),
            Deed::ClockBack { min } => self.at.now = ahead(-min),
            Deed::Soreness(value) => {
                let done = self.me.journal.report_soreness(value, at);
                self.fine(done);
            }
            Deed::Flag(on) => {
                let stands = self.me.journal.today(at).unwrap().flags;
                let done = if on {
                    self.me.journal.report(&[Flag::RfFever], &[], at)
                } else {
                    self.me.journal.settle(&stands, &[], at)
                };
                self.fine(done);
            }
            Deed::Issue => {
                let issue = LocalIssue {
                    kind: LocalIssueKind::AcuteInjury,
                    group: MuscleGroup::Quads,
                    side: None,
                    since: Some(at.now),
                };
                let done = self.me.journal.report(&[], &[issue], at);
                self.fine(done);
            }
            Deed::Snooze(by) => {
                let by = [Snooze::QuarterHour, Snooze::Hour, Snooze::UntilSlot][by];
                if let Some(plan) = open {
                    let done = self.me.journal.snooze(&plan, by, at);
                    if let Some(today) = self.fine(done) {
                        let until = today.open.and_then(|open| open.snoozed_until);
                        assert!(until.is_none_or(|until| until > at.now));
                        let ids = self.me.journal.reminders(&plan).unwrap();
                        self.may_come_back.extend(ids.into_iter().map(|it| it.id));
                    }
                }
            }
            Deed::Skip => {
                if let Some(plan) = open {
                    let done = self.me.journal.skip(&plan, at);
                    self.fine(done);
                }
            }
            Deed::Unskip => {
                if let Some(plan) = self.me.journal.latest_plan().unwrap() {
                    let done = self.me.journal.unskip(&plan, at);
                    self.fine(done);
                }
            }
            Deed::Keep { ahead_min } => {
                if let Some(plan) = open {
                    let wish = SlotRequest {
                        start: ahead_min.map(ahead),
                        despite_warnings: true,
                        ..as_recommended()
                    };
                    let done = self.me.journal.keep(&plan, wish, at);
                    self.fine(done);
                }
            }
            Deed::Start => {
                if let Some(plan) = open {
                    let done = self.me.journal.start(&plan, true, at);
                    self.fine(done);
                }
            }
            Deed::Done => {
                if let Some(plan) = open {
                    let done = self.me.journal.done(&plan, DoneDetails::default(), at);
                    self.fine(done);
                }
            }
            Deed::Massage(therapist) => {
                let by = if therapist {
                    Delivery::Therapist
                } else {
                    Delivery::SelfMassage
                };
                let mut new = massage(MONDAY_17, 45, by);
                new.start = ahead(-50);
                let done = self.me.journal.log_massage(new, at);
                self.fine(done);
            }
            Deed::Session {
                ahead_min,
                race: is_race,
            } => {
                let mut new = if is_race {
                    race(MONDAY_17)
                } else {
                    training(MONDAY_17)
                };
                new.start = ahead(ahead_min);
                let done = self.me.journal.plan_session(new, at);
                self.fine(done);
            }
            Deed::Busy { ahead_min, min } => {
                let interval = Interval {
                    start: ahead(ahead_min),
                    end: ahead(ahead_min + min),
                };
                let done = self.me.journal.add_busy(interval, String::new(), at);
                self.fine(done);
            }
            Deed::Pause(how) => {
                let how = [
                    PauseFor::Hour,
                    PauseFor::UntilTomorrow,
                    PauseFor::UntilResumed,
                ][how];
                let done = self.me.journal.pause(how, at);
                self.fine(done);
            }
            Deed::Resume => {
                let done = self.me.journal.resume(at);
                self.fine(done);
            }
            Deed::Zone(zone) => {
                self.zone_changed |= self.at.zone != ZONES[zone];
                self.at.zone = ZONES[zone];
            }
            Deed::Delivery(by) => {
                let mut settings = self.me.journal.settings().unwrap();
                settings.profile.delivery = [
                    DeliveryPreference::Therapist,
                    DeliveryPreference::SelfMassage,
                    DeliveryPreference::Either,
                ][by];
                let done = self.me.journal.set_settings(settings, at);
                self.fine(done);
            }
            Deed::AgentDies => {
                // the last thing that it did may have been a claim
                let run = format!("run-{}", self.run);
                let lost = self.me.journal.claim_due(&run, at).unwrap();
                self.may_come_back
                    .extend(lost.into_iter().map(|due| due.id));
                self.run += 1;
                let raised: Vec<_> = self.raised.iter().map(|it| it.0.clone()).collect();
                self.may_come_back.extend(raised);
            }
            Deed::Fails => self.fails = !self.fails,
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
