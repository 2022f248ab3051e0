//! A person with a journal, for the tests.
#![allow(dead_code, reason = "each test file uses a part")]

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use journal::{Journal, KeepWish, Moment, NewMassage, NewSession, NewWorkout, PlanId, Today};
use recovery::{Activity, Delivery, MassageType, Rpe, SessionKind};
use tempfile::TempDir;

pub const BERLIN: Tz = chrono_tz::Europe::Berlin;

/// A journal in a folder of its own.
pub struct Person {
    pub folder: TempDir,
    pub journal: Journal,
}

impl Person {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::open(&folder.path().join("journal.sqlite")).unwrap();
        Self { folder, journal }
    }

    pub fn path(&self) -> std::path::PathBuf {
        self.folder.path().join("journal.sqlite")
    }

    /// Another connection to the same journal, as another program has it.
    pub fn other(&self) -> Journal {
        Journal::open(&self.path()).unwrap()
    }

    pub fn log(&mut self, activity: Activity, rpe: i64, end: &str) -> Today {
        let now = at(end);
        self.journal
            .log_workout(workout(activity, rpe, end), now)
            .unwrap()
    }

    /// Squats at RPE 8 that ended on Monday at 17:00 in Berlin; the slot is that evening.
    pub fn hard_squats(&mut self) -> Today {
        self.log(Activity::StrengthLower, 8, MONDAY_17)
    }
}

/// 23 November 2026, 17:00 in Berlin.
pub const MONDAY_17: &str = "2026-11-23T16:00:00Z";

pub fn at(text: &str) -> Moment {
    Moment {
        now: instant(text),
        zone: BERLIN,
    }
}

pub fn later(moment: Moment, minutes: i64) -> Moment {
    Moment {
        now: moment.now + TimeDelta::minutes(minutes),
        ..moment
    }
}

pub fn on(now: DateTime<Utc>) -> Moment {
    Moment { now, zone: BERLIN }
}

pub fn instant(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

pub fn workout(activity: Activity, rpe: i64, end: &str) -> NewWorkout {
    NewWorkout {
        activity,
        end: instant(end),
        duration_min: 60,
        rpe: Rpe::new(rpe).unwrap(),
        muscles: vec![],
        competition: false,
        soreness: None,
        flags: vec![],
        local_issues: vec![],
        note: String::new(),
    }
}

pub fn massage(start: &str, minutes: u32, delivery: Delivery) -> NewMassage {
    NewMassage {
        start: instant(start),
        minutes,
        pressure: 3,
        massage_type: MassageType::Swedish,
        delivery,
        muscles: vec![],
    }
}

pub fn training(start: &str) -> NewSession {
    NewSession {
        start: instant(start),
        duration_min: None,
        kind: SessionKind::Training,
        rpe_expected: None,
        activity: None,
    }
}

pub fn race(start: &str) -> NewSession {
    NewSession {
        kind: SessionKind::Competition,
        ..training(start)
    }
}

pub fn as_recommended() -> KeepWish {
    KeepWish {
        start: None,
        minutes: None,
        delivery: None,
        despite_warnings: false,
    }
}

pub fn plan_of(today: &Today) -> PlanId {
    today.open.as_ref().expect("a plan is open").id.clone()
}
