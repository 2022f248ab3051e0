//! A person with a journal of their own, and what they usually log.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use journal::{
    DueReminder, Journal, Moment, NewMassage, NewSession, NewWorkout, PlanId, ReminderId,
    ReminderKind, ReminderState, SlotRequest, Today,
};
use recovery::{Activity, Delivery, DeliveryPreference, MassageType, Rpe, SessionKind};
use tempfile::TempDir;

/// The run id of the agent in most tests.
pub(crate) const RUN: &str = "run-1";

pub(crate) const BERLIN: Tz = chrono_tz::Europe::Berlin;

/// What turns a journal into one of the build before imports.
pub(crate) const BEFORE_IMPORTS: &str = "DROP TABLE feed_entry; DROP TABLE feed;
    DROP TABLE calendar_session; DROP TABLE calendar_time; DROP TABLE calendar_reading; DROP TABLE calendar;
    DROP TABLE imported_file; DROP TABLE watched_file; ALTER TABLE workout DROP COLUMN sport;
    DROP INDEX workout_imported; DROP INDEX workout_not_of_past;
    ALTER TABLE workout DROP COLUMN source; ALTER TABLE workout DROP COLUMN began_at;
    ALTER TABLE workout DROP COLUMN of_past; ALTER TABLE workout DROP COLUMN guessed;";

/// A journal in a folder of its own.
pub(crate) struct Person {
    pub(crate) folder: TempDir,
    pub(crate) journal: Journal,
}

impl Person {
    pub(crate) fn new() -> Self {
        // in memory where possible: most tests are not about the disk
        let memory = std::path::Path::new("/dev/shm");
        let folder = if memory.is_dir() {
            tempfile::tempdir_in(memory).unwrap()
        } else {
            tempfile::tempdir().unwrap()
        };
        let journal = Journal::open(&folder.path().join("journal.sqlite")).unwrap();
        Self { folder, journal }
    }

    /// Someone who only does self-massage, so that no slot has to be booked.
    pub(crate) fn with_self_massage() -> Self {
        let mut person = Self::new();
        let mut settings = person.journal.settings().unwrap();
        settings.profile.delivery = DeliveryPreference::SelfMassage;
        person
            .journal
            .set_settings(settings, at("2026-11-20T08:00:00Z"))
            .unwrap();
        person
    }

    /// The same person, once the question about health conditions was answered with none.
    pub(crate) fn without_conditions(mut self) -> Self {
        let mut settings = self.journal.settings().unwrap();
        settings.conditions_asked = true;
        let before = at("2026-11-20T08:00:00Z");
        self.journal.set_settings(settings, before).unwrap();
        self
    }

    /// Today after the plan was made again, as every change makes it.
    pub(crate) fn replanned(&mut self, now: Moment) -> Today {
        // that nothing is reported is no change
        self.journal.report(&[], &[], now).unwrap()
    }

    /// Resolves every red flag.
    pub(crate) fn resolve_flags(&mut self, now: &str) -> Today {
        let active = self.journal.today(at(now)).unwrap().flags;
        self.journal.resolve(&active, &[], at(now)).unwrap()
    }

    /// Someone whose therapist is available at any time, with an hour's notice.
    pub(crate) fn with_therapist() -> Self {
        let mut person = Self::new();
        let mut settings = person.journal.settings().unwrap();
        settings.profile.delivery = DeliveryPreference::Therapist;
        settings.profile.therapist_hours = None;
        settings.profile.therapist_lead_min = 60;
        person
            .journal
            .set_settings(settings, at("2026-11-20T08:00:00Z"))
            .unwrap();
        person
    }

    /// The reminders that the agent of this run claims at this moment.
    pub(crate) fn claim(&mut self, run: &str, now: &str) -> Vec<DueReminder> {
        self.journal.claim_due(run, at(now)).unwrap()
    }

    /// Claims the one reminder that is due and marks it shown under `number`.
    pub(crate) fn shown(&mut self, now: &str, number: u32) -> DueReminder {
        let mut due = self.claim(RUN, now);
        assert_eq!(due.len(), 1, "one reminder is due at {now}: {due:?}");
        self.journal
            .mark_shown(&due[0].id, number, at(now))
            .unwrap();
        due.remove(0)
    }

    pub(crate) fn state_of(&mut self, plan: &PlanId, kind: ReminderKind) -> Option<ReminderState> {
        let all = self.journal.reminders(plan).unwrap();
        all.into_iter()
            .find(|it| it.kind == kind)
            .map(|it| it.state)
    }

    pub(crate) fn instant_of(
        &mut self,
        plan: &PlanId,
        kind: ReminderKind,
    ) -> Option<DateTime<Utc>> {
        let all = self.journal.reminders(plan).unwrap();
        all.into_iter().find(|it| it.kind == kind).map(|it| it.at)
    }

    pub(crate) fn causes(&mut self, id: &ReminderId) -> Vec<String> {
        let steps = self.journal.reminder_history(id).unwrap();
        steps
            .into_iter()
            .map(|event| format!("{}:{}", event.state, event.cause))
            .collect()
    }

    pub(crate) fn path(&self) -> std::path::PathBuf {
        self.folder.path().join("journal.sqlite")
    }

    /// Another connection to the same journal, as another program would open.
    pub(crate) fn other(&self) -> Journal {
        Journal::open(&self.path()).unwrap()
    }

    pub(crate) fn log(&mut self, activity: Activity, rpe: i64, end: &str) -> Today {
        let now = at(end);
        self.journal
            .log_workout(workout(activity, rpe, end), now)
            .unwrap()
    }

    /// Squats at RPE 8 that ended on Monday at 17:00 in Berlin; the slot is that evening.
    pub(crate) fn hard_squats(&mut self) -> Today {
        self.log(Activity::StrengthLower, 8, MONDAY_17)
    }
}

/// 23 November 2026, 17:00 in Berlin.
pub(crate) const MONDAY_17: &str = "2026-11-23T16:00:00Z";

/// When the window after those squats opens.
pub(crate) const OPENS: &str = "2026-11-23T18:00:00Z";

/// Ten minutes before the slot after them.
pub(crate) const NEAR: &str = "2026-11-23T18:50:00Z";

pub(crate) fn at(text: &str) -> Moment {
    Moment {
        now: instant(text),
        zone: BERLIN,
    }
}

pub(crate) fn later(moment: Moment, minutes: i64) -> Moment {
    Moment {
        now: moment.now + TimeDelta::minutes(minutes),
        ..moment
    }
}

pub(crate) fn on(now: DateTime<Utc>) -> Moment {
    Moment { now, zone: BERLIN }
}

pub(crate) fn instant(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

pub(crate) fn workout(activity: Activity, rpe: i64, end: &str) -> NewWorkout {
    NewWorkout {
        activity,
        end: instant(end),
        duration_min: 60,
        rpe: Rpe::new(rpe).unwrap(),
        guessed: false,
        muscles: vec![],
        competition: false,
        soreness: None,
        flags: vec![],
        local_issues: vec![],
        questions: journal::Questions::NotAsked,
        note: String::new(),
        of_session: None,
    }
}

pub(crate) fn massage(start: &str, minutes: u32, delivery: Delivery) -> NewMassage {
    NewMassage {
        start: instant(start),
        minutes,
        pressure: 3,
        massage_type: MassageType::Swedish,
        delivery,
        muscles: vec![],
    }
}

pub(crate) fn training(start: &str) -> NewSession {
    NewSession {
        start: instant(start),
        duration_min: None,
        kind: SessionKind::Training,
        rpe_expected: None,
        activity: None,
    }
}

pub(crate) fn race(start: &str) -> NewSession {
    NewSession {
        kind: SessionKind::Competition,
        ..training(start)
    }
}

pub(crate) fn as_recommended() -> SlotRequest {
    SlotRequest {
        start: None,
        minutes: None,
        delivery: None,
        despite_warnings: false,
    }
}

pub(crate) fn plan_of(today: &Today) -> PlanId {
    today.open.as_ref().expect("a plan is open").id.clone()
}
