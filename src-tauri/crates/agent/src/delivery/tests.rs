use chrono::{DateTime, TimeDelta, Utc};
use journal::{NewWorkout, PlanState, ReminderKind, Settings, SlotRequest, Snooze};
use platform::Home;
use recovery::{Activity, Interval, Rpe};

use super::*;
use crate::desktop::fake::Recording;

/// An agent, its desktop, and the window beside them, on one journal.
struct Desk {
    folder: tempfile::TempDir,
    schedule: Schedule<Recording>,
    desktop: Recording,
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
        let desktop = Recording::default();
        Self {
            schedule: schedule(&folder, "first", &desktop),
            desktop,
            window,
            folder,
        }
    }

    /// With squats at RPE 8 that ended at 17:00, and the moment at which the window opens.
    fn with_workout() -> (Self, Moment) {
        let mut desk = Self::new();
        let squats = NewWorkout {
            activity: Activity::StrengthLower,
            end: instant(MONDAY_17),
            duration_min: 60,
            rpe: Rpe::new(8).unwrap(),
            muscles: Vec::new(),
            competition: false,
            soreness: None,
            flags: Vec::new(),
            local_issues: Vec::new(),
            note: String::new(),
        };
        // so that the slot lies well after the opening of its window
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

    /// With the question about soreness, a day after, and the reminder of a slot kept for then,
    /// both shown and unanswered.
    fn with_two_on_the_screen() -> (Self, Moment) {
        let (mut desk, open) = Self::with_workout();
        let plan = desk.window.latest_plan().unwrap().unwrap();
        let slot = instant("2026-11-24T18:00:00Z");
        let wish = SlotRequest {
            start: Some(slot),
            minutes: None,
            delivery: None,
            despite_warnings: true,
        };
        desk.window.keep(&plan, wish, open).unwrap();
        desk.look(on(slot - TimeDelta::hours(2)));
        let soon = on(slot - TimeDelta::minutes(5));
        desk.look(soon);
        assert_eq!(desk.reminders_on_the_screen(), 2);
        (desk, soon)
    }

    /// In whose places what was raised from the `from`th raise on came.
    fn places(&self, from: usize) -> Vec<Option<u32>> {
        let raised = self.desktop.raised.borrow();
        raised[from..].iter().map(|one| one.instead_of).collect()
    }

    fn reminders_on_the_screen(&self) -> usize {
        self.schedule.screen.visible().count()
    }

    /// The agent dies; another one comes in its place.
    fn restart(&mut self) {
        let run = uuid::Uuid::now_v7().to_string();
        self.schedule = schedule(&self.folder, &run, &self.desktop);
    }

    fn look(&mut self, at: Moment) -> Look {
        tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap()
            .block_on(self.schedule.look(at))
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

fn schedule(folder: &tempfile::TempDir, run: &str, desktop: &Recording) -> Schedule<Recording> {
    let home = Home::within(folder.path());
    let journal = Journal::open(&home.journal()).unwrap();
    let last_server = LastServer::read(&home);
    Schedule::new(journal, run.to_owned(), desktop.clone(), last_server)
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

#[test]
fn nothing_is_raised_before_its_instant_and_all_is_at_it() {
    let (mut desk, open) = Desk::with_workout();

    let early = desk.look(later(open, -1));
    assert_eq!((desk.raised(), early.next), (0, Some(open.now)));

    assert!(desk.look(open).claimed);
    assert_eq!(desk.raised(), 1);
    let said = &desk.desktop.raised.borrow()[0].notification;
    assert_eq!(said.title, "Your massage window is open");
}

#[test]
fn a_second_look_at_the_same_moment_changes_nothing() {
    let (mut desk, open) = Desk::with_workout();
    desk.look(open);
    assert!(!desk.look(open).claimed);
    desk.look(later(open, 1));
    assert_eq!(desk.raised(), 1);
}

#[test]
fn a_snooze_brings_it_back_and_in_the_same_place_no_more() {
    let (mut desk, open) = Desk::with_workout();
    desk.look(open);
    let opening = desk
        .schedule
        .hear(Event::Pressed(desk.number(), Button::Snooze), open);
    assert_eq!(opening, None);

    let look = desk.look(open);
    assert_eq!(look.next, Some(later(open, 15).now));
    desk.look(later(open, 14));
    assert_eq!(desk.raised(), 1);
    desk.look(later(open, 15));
    assert_eq!(desk.raised(), 2);
}

#[test]
fn skipping_closes_the_plan() {
    let (mut desk, open) = Desk::with_workout();
    desk.look(open);
    desk.schedule
        .hear(Event::Pressed(desk.number(), Button::Skip), open);
    desk.look(open);
    assert_ne!(desk.plan_state(open), Some(PlanState::Open));
}

#[test]
fn starting_starts_the_plan_and_opens_the_window_on_it() {
    let (mut desk, open) = Desk::with_workout();
    let plan = desk.window.latest_plan().unwrap();
    desk.look(open);
    let number = desk.number();
    desk.schedule
        .hear(Event::Token(number, "let me".to_owned()), open);
    let opening = desk
        .schedule
        .hear(Event::Pressed(number, Button::Start), open)
        .unwrap();
    assert_eq!(
        (opening.plan, opening.token.as_deref()),
        (plan, Some("let me"))
    );

    desk.look(open);
    assert_eq!(desk.plan_state(open), Some(PlanState::Started));
}

#[test]
fn a_click_opens_the_window_on_the_plan_and_leaves_it_open() {
    let (mut desk, open) = Desk::with_workout();
    let plan = desk.window.latest_plan().unwrap();
    desk.look(open);
    let opening = desk.schedule.hear(Event::Opened(desk.number()), open);
    assert_eq!(opening.unwrap().plan, plan);
    desk.look(open);
    assert_eq!(desk.plan_state(open), Some(PlanState::Open));
}

#[test]
fn only_the_first_answer_counts() {
    let (mut desk, open) = Desk::with_workout();
    desk.look(open);
    let number = desk.number();
    desk.schedule.hear(Event::Opened(number), open);
    desk.schedule
        .hear(Event::Closed(number, Closed::ByPerson), open);
    let again = desk
        .schedule
        .hear(Event::Pressed(number, Button::Skip), open);
    assert_eq!(again, None);
    desk.look(open);
    assert_eq!(desk.plan_state(open), Some(PlanState::Open));
}

#[test]
fn answers_to_other_peoples_notifications_are_nothing_to_us() {
    let (mut desk, open) = Desk::with_workout();
    desk.look(open);
    let other = desk.schedule.hear(Event::Pressed(7, Button::Start), open);
    assert_eq!(other, None);
    desk.look(open);
    assert_eq!(desk.plan_state(open), Some(PlanState::Open));
}

#[test]
fn what_has_left_the_screen_by_itself_can_still_be_answered_from_the_history() {
    let (mut desk, open) = Desk::with_workout();
    desk.look(open);
    let number = desk.number();
    desk.schedule
        .hear(Event::Closed(number, Closed::Expired), open);
    assert!(desk.schedule.hear(Event::Opened(number), open).is_some());
}

#[test]
fn a_failed_raise_is_tried_again_and_then_waits_in_the_inbox() {
    let (mut desk, open) = Desk::with_workout();
    desk.desktop
        .fails
        .borrow_mut()
        .extend([const { RaiseError::Hangs }; 3]);
    let first = desk.look(open);
    let second = desk.look(on(first.next.unwrap()));
    let third = on(second.next.unwrap());
    assert_eq!(desk.window.today(third).unwrap().inbox, []);

    desk.look(third);
    assert_eq!(desk.window.today(third).unwrap().inbox.len(), 1);
    desk.look(third);
    assert_eq!(desk.raised(), 0);
}

#[test]
fn without_a_server_it_is_in_the_inbox_at_once_and_raised_when_one_comes() {
    let (mut desk, open) = Desk::with_workout();
    desk.desktop
        .fails
        .borrow_mut()
        .push_back(RaiseError::Absent);
    desk.look(open);
    assert_eq!(desk.window.today(open).unwrap().inbox.len(), 1);

    desk.schedule.hear(Event::ServerCame(String::new()), open);
    desk.look(open);
    assert_eq!(desk.raised(), 1);
    assert_eq!(desk.window.today(open).unwrap().inbox, []);
}

#[test]
fn an_agent_that_comes_after_a_dead_one_raises_in_the_same_place() {
    let (mut desk, open) = Desk::with_workout();
    desk.look(open);
    let number = desk.number();

    desk.restart();
    desk.look(later(open, 1));
    let raises = desk.desktop.raised.borrow().clone();
    assert_eq!(raises.len(), 2);
    assert_eq!(raises[1].instead_of, Some(number));
}

#[test]
fn what_a_server_took_with_it_is_raised_on_the_next_as_something_new() {
    let (mut desk, open) = Desk::with_workout();
    desk.look(open);
    *desk.desktop.server.borrow_mut() = "second".to_owned();

    desk.schedule.hear(Event::ServerWent(String::new()), open);
    desk.schedule
        .hear(Event::ServerCame("second".to_owned()), open);
    desk.look(open);
    let raises = desk.desktop.raised.borrow().clone();
    assert_eq!(raises.len(), 2);
    assert_eq!(raises[1].instead_of, None);
    desk.look(later(open, 1));
    assert_eq!(desk.raised(), 2);
}

#[test]
fn what_the_person_has_seen_go_does_not_come_back_with_the_next_server() {
    let (mut desk, open) = Desk::with_workout();
    desk.look(open);
    desk.schedule
        .hear(Event::Closed(desk.number(), Closed::Expired), open);
    desk.schedule.hear(Event::ServerWent(String::new()), open);
    desk.schedule
        .hear(Event::ServerCame("second".to_owned()), open);
    desk.look(open);
    assert_eq!(desk.raised(), 1);
}

#[test]
fn a_server_that_was_started_by_the_raise_itself_is_no_reason_to_raise_again() {
    let (mut desk, open) = Desk::with_workout();
    *desk.desktop.server.borrow_mut() = ":1.7".to_owned();
    desk.look(open);
    desk.schedule
        .hear(Event::ServerCame(":1.7".to_owned()), open);
    desk.look(open);
    assert_eq!(desk.raised(), 1);
}

#[test]
fn what_was_answered_in_the_window_leaves_the_screen() {
    let (mut desk, open) = Desk::with_workout();
    let plan = desk.window.latest_plan().unwrap().unwrap();
    desk.look(open);
    desk.window.skip(&plan, open).unwrap();
    desk.look(open);
    assert_eq!(*desk.desktop.closed.borrow(), [desk.number()]);
    desk.look(open);
    assert_eq!(desk.desktop.closed.borrow().len(), 1);
}

#[test]
fn a_snooze_in_the_window_reaches_the_agent_too() {
    let (mut desk, open) = Desk::with_workout();
    let plan = desk.window.latest_plan().unwrap().unwrap();
    desk.look(open);
    desk.window.snooze(&plan, Snooze::Hour, open).unwrap();
    assert_eq!(desk.look(open).next, Some(later(open, 60).now));
}

#[test]
fn none_of_two_reminders_takes_the_place_of_what_another_server_shows() {
    let (mut desk, at) = Desk::with_two_on_the_screen();
    let before = desk.raised();
    *desk.desktop.server.borrow_mut() = "another".to_owned();
    desk.restart();
    desk.look(at);
    assert_eq!(desk.places(before), [None, None]);
    assert_eq!(desk.reminders_on_the_screen(), 2);
}

#[test]
fn none_of_two_reminders_takes_a_place_on_a_server_that_comes_with_the_first() {
    let (mut desk, at) = Desk::with_two_on_the_screen();
    let before = desk.raised();
    *desk.desktop.server.borrow_mut() = "another".to_owned();
    desk.desktop.unstarted.set(true);
    desk.restart();
    desk.look(at);
    assert_eq!(desk.places(before), [None, None]);

    // from then on the numbers are this one's
    let last = desk.number();
    desk.restart();
    desk.look(at);
    assert_eq!(desk.places(before + 2), [Some(last - 1), Some(last)]);
}

#[test]
fn two_reminders_of_a_server_that_started_again_come_once_each() {
    let (mut desk, at) = Desk::with_two_on_the_screen();
    let before = desk.raised();
    *desk.desktop.server.borrow_mut() = "another".to_owned();
    // the news of it comes only after the look
    desk.look(at);
    desk.schedule.hear(Event::ServerWent(String::new()), at);
    desk.schedule
        .hear(Event::ServerCame("another".to_owned()), at);
    desk.look(at);
    desk.look(later(at, 1));
    assert_eq!(desk.places(before), [None, None]);
    assert_eq!(desk.reminders_on_the_screen(), 2);
}

#[test]
fn what_another_server_showed_is_not_closed_on_this_one() {
    let (mut desk, open) = Desk::with_workout();
    let plan = desk.window.latest_plan().unwrap().unwrap();
    desk.look(open);
    *desk.desktop.server.borrow_mut() = "another".to_owned();
    desk.window.skip(&plan, open).unwrap();
    desk.restart();
    desk.look(open);
    assert_eq!(*desk.desktop.closed.borrow(), [0_u32; 0]);
}

#[test]
fn what_a_server_took_with_it_comes_even_if_the_next_one_fails_at_first() {
    let (mut desk, open) = Desk::with_workout();
    desk.look(open);
    *desk.desktop.server.borrow_mut() = "another".to_owned();
    desk.desktop.fails.borrow_mut().push_back(RaiseError::Hangs);

    desk.schedule.hear(Event::ServerWent(String::new()), open);
    desk.schedule
        .hear(Event::ServerCame("another".to_owned()), open);
    let failed = desk.look(open);
    assert_eq!(desk.raised(), 1);
    desk.look(on(failed.next.unwrap()));
    assert_eq!(desk.raised(), 2);
}
