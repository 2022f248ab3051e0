//! The schedule on a recording desktop, with a window that writes to the same journal.

mod answers;
mod cues;
mod raising;
mod servers;

use chrono::{DateTime, TimeDelta, Utc};
use journal::{NewWorkout, NoticeKind, PlanState, ReminderKind, Settings, SlotRequest};
use platform::Home;
use recovery::{Activity, Interval, Rpe};

use super::*;
use crate::desktop::fake::FakeNotifier;

/// An agent with its desktop, and a window, on one journal.
struct Desk {
    folder: tempfile::TempDir,
    delivery: Delivery<FakeNotifier>,
    desktop: FakeNotifier,
    window: Journal,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.sqlite");
        let mut window = Journal::open(&path).unwrap();
        let settings = Settings {
            language: Some("en".to_owned()),
            ..window.settings().unwrap()
        };
        window.set_settings(settings, at(MONDAY_17)).unwrap();
        let desktop = FakeNotifier::default();
        Self {
            delivery: delivery(&folder, "first", &desktop),
            desktop,
            window,
            folder,
        }
    }

    /// After squats at RPE 8 that ended at 17:00, and the moment when the massage window opens.
    fn with_workout() -> (Self, Moment) {
        let mut desk = Self::new();
        let squats = NewWorkout {
            activity: Activity::StrengthLower,
            end: instant(MONDAY_17),
            duration_min: 60,
            rpe: Rpe::new(8).unwrap(),
            guessed: false,
            muscles: Vec::new(),
            competition: false,
            soreness: None,
            flags: Vec::new(),
            local_issues: Vec::new(),
            questions: journal::Questions::NotAsked,
            note: String::new(),
            of_session: None,
        };
        // so that the slot is well after the opening of its window
        let dinner = Interval {
            start: instant("2026-11-23T18:00:00Z"),
            end: instant("2026-11-23T19:30:00Z"),
        };
        let label = "dinner".to_owned();
        desk.window.add_busy(dinner, label, at(MONDAY_17)).unwrap();
        let today = desk.window.log_workout(squats, at(MONDAY_17)).unwrap();
        let next = today.next_reminder.unwrap();
        assert_eq!(next.kind, ReminderKind::WindowOpen);
        (desk, on(next.at))
    }

    /// A day later, with the question about soreness and the reminder of a kept slot both
    /// shown and unanswered.
    fn with_two_on_the_screen() -> (Self, Moment) {
        let (mut desk, open) = Self::with_workout();
        let plan = desk.window.latest_plan().unwrap().unwrap();
        let slot = instant("2026-11-24T18:00:00Z");
        let request = SlotRequest {
            start: Some(slot),
            minutes: None,
            delivery: None,
            despite_warnings: true,
        };
        desk.window.keep(&plan, request, open).unwrap();
        desk.window.booked(&plan, open).unwrap();
        desk.deliver_due(on(slot - TimeDelta::hours(2)));
        let soon = on(slot - TimeDelta::minutes(5));
        desk.deliver_due(soon);
        assert_eq!(desk.reminders_on_the_screen(), 2);
        (desk, soon)
    }

    /// Which numbers the raises from the `from`th on replaced.
    fn places(&self, from: usize) -> Vec<Option<u32>> {
        let raised = self.desktop.raised.borrow();
        raised[from..].iter().map(|one| one.instead_of).collect()
    }

    /// Follows the agent's own alarm from this moment on until nothing is on the screen.
    fn until_the_screen_is_empty(&mut self, mut at: Moment) -> Moment {
        for _ in 0..50 {
            let next = self.deliver_due(at).next;
            if self.reminders_on_the_screen() == 0 {
                return at;
            }
            at = on(next.expect("it never wakes"));
        }
        panic!("something stays on the screen");
    }

    /// The notices of today's inbox, with how many reminders each is about.
    fn inbox(&mut self, at: Moment) -> Vec<(NoticeKind, u32)> {
        let inbox = self.window.today(at).unwrap().inbox;
        inbox.iter().map(|it| (it.kind, it.count)).collect()
    }

    fn reminders_on_the_screen(&self) -> usize {
        self.delivery.on_screen.visible().count()
    }

    /// The agent dies and another one starts.
    fn restart(&mut self) {
        let run = uuid::Uuid::now_v7().to_string();
        self.delivery = delivery(&self.folder, &run, &self.desktop);
    }

    fn deliver_due(&mut self, at: Moment) -> Round {
        tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap()
            .block_on(self.delivery.deliver_due(at))
            .unwrap()
    }

    fn raised(&self) -> usize {
        self.desktop.raised.borrow().len()
    }

    /// The number of the last raise.
    fn number(&self) -> u32 {
        u32::try_from(self.raised()).unwrap() + 100
    }

    fn plan_state(&mut self, at: Moment) -> Option<PlanState> {
        self.window.today(at).unwrap().open.map(|open| open.state)
    }
}

fn delivery(
    folder: &tempfile::TempDir,
    run: &str,
    desktop: &FakeNotifier,
) -> Delivery<FakeNotifier> {
    let home = Home::within(folder.path());
    let journal = Journal::open(&home.journal()).unwrap();
    let last_server = LastServer::read(&home);
    Delivery::new(journal, run.to_owned(), desktop.clone(), last_server)
}

const MONDAY_17: &str = "2026-11-23T16:00:00Z";

fn instant(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn at(text: &str) -> Moment {
    on(instant(text))
}

fn on(now: DateTime<Utc>) -> Moment {
    Moment {
        now,
        zone: chrono_tz::Europe::Berlin,
    }
}

fn later(at: Moment, minutes: i64) -> Moment {
    on(at.now + TimeDelta::minutes(minutes))
}
