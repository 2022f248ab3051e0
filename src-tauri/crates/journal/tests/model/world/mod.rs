//! A person and an agent with a connection each to one journal, and a screen.

mod agent;
mod file;
mod person;
mod series;

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use file::{blank, folder};
use journal::*;
use proptest::sample::Index;
use recovery::DeliveryPreference;
use rusqlite::Connection;
use tempfile::TempDir;

use crate::desk::Desk;
use crate::event::{Event, ZONES};
use crate::oracle::Oracle;

/// How a run begins.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Start {
    pub(crate) zone: &'static str,
    pub(crate) day: &'static str,
    pub(crate) minute: i64,
    pub(crate) delivery: u8,
    /// Whether there are quiet hours.
    pub(crate) night: bool,
}

pub(crate) struct World {
    me: Journal,
    agent: Journal,
    /// The same file, to read its rows.
    file: Connection,
    at: Moment,
    run: u32,
    desk: Desk,
    oracle: Oracle,
    /// Everything raised so far, which may still be answered.
    raised: Vec<ReminderId>,
    _folder: TempDir,
}

impl World {
    pub(crate) fn new(start: Start) -> Self {
        let folder = folder();
        let path = folder.path().join("journal.sqlite");
        std::fs::write(&path, blank()).unwrap();
        let day: DateTime<Utc> = format!("{}T00:00:00Z", start.day).parse().unwrap();
        let mut world = Self {
            me: Journal::open(&path).unwrap(),
            agent: Journal::open(&path).unwrap(),
            file: Connection::open(&path).unwrap(),
            at: Moment {
                // off the grid of the slots: what a person does never coincides with one of its
                // instants
                now: day + TimeDelta::minutes(start.minute) + TimeDelta::seconds(7),
                zone: zone(start.zone),
            },
            run: 0,
            desk: Desk::new(),
            oracle: Oracle::default(),
            raised: Vec::new(),
            _folder: folder,
        };
        world.set(|settings| {
            settings.profile.delivery = delivery(start.delivery);
            if !start.night {
                settings.profile.quiet = None;
            }
        });
        world
    }

    /// Applies the event; an agent that is awake reacts at once.
    pub(crate) fn apply(&mut self, event: &Event) {
        match *event {
            Event::Pass(min) => self.pass(min),
            Event::ToNext => {
                let next = self.agent.next_due(self.at).unwrap();
                let min = next.map_or(60, |next| (next - self.at.now).num_minutes() + 1);
                self.pass(min.clamp(1, 20_000));
            }
            Event::Sleep(min) => {
                self.at.now += TimeDelta::minutes(min);
                self.oracle.sleeps();
            }
            Event::ClockBack(min) => {
                self.at.now -= TimeDelta::minutes(min);
                self.oracle.sleeps();
            }
            Event::Zone(which) => {
                self.at.zone = zone(ZONES[which.index(ZONES.len())]);
                self.oracle.sleeps();
            }
            Event::Dies(how) => self.kill_agent(how),
            Event::Server(state) => self.change_server(state),
            Event::Answer(which, answer) => self.answer(which, answer),
            other => self.act(other),
        }
        self.wake();
        let run = self.run_name();
        let again = self.agent.claim_due(&run, self.at).unwrap();
        assert_eq!(again, [], "a second claim returns nothing new");
        let today = self.me.today(self.at).unwrap();
        self.oracle.reads(&self.file, &today, self.at);
    }

    pub(crate) fn check_file(&mut self) {
        self.me.check().unwrap();
    }

    fn pass(&mut self, min: i64) {
        let end = self.at.now + TimeDelta::minutes(min);
        for _ in 0..2_000 {
            let next = self.agent.next_due(self.at).unwrap();
            self.at.now = next.map_or(end, |next| next.min(end));
            if self.at.now == end {
                return;
            }
            self.wake();
        }
        panic!("the agent never stops waking");
    }

    fn set(&mut self, change: impl FnOnce(&mut Settings)) {
        let mut settings = self.me.settings().unwrap();
        change(&mut settings);
        if fine(self.me.set_settings(settings.clone(), self.at)).is_some() {
            self.oracle.quiet = settings.profile.quiet;
        }
    }

    fn pick(&self, which: Index, table: &str) -> Option<String> {
        let sql = format!("SELECT id FROM {table} ORDER BY rowid");
        let mut rows = self.file.prepare_cached(&sql).unwrap();
        let ids = rows.query_map([], |row| row.get(0)).unwrap();
        let ids: Vec<String> = ids.map(Result::unwrap).collect();
        choose(which, &ids)
    }
}

/// A verb may refuse, but the store must not fail.
fn fine<T>(result: Result<T, JournalError>) -> Option<T> {
    match result {
        Ok(value) => Some(value),
        Err(error) if error.is_store() => panic!("{error:?}"),
        Err(_) => None,
    }
}

fn choose<T: Clone>(which: Index, all: &[T]) -> Option<T> {
    (!all.is_empty()).then(|| which.get(all).clone())
}

fn delivery(by: u8) -> DeliveryPreference {
    [
        DeliveryPreference::SelfMassage,
        DeliveryPreference::Therapist,
        DeliveryPreference::Either,
    ][usize::from(by)]
}

fn zone(name: &str) -> Tz {
    name.parse().unwrap()
}
