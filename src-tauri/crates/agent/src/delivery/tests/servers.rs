//! Notification servers that end, start again or are replaced.

use super::*;

#[test]
fn what_a_server_lost_is_raised_on_the_next_as_something_new() {
    let (mut desk, open) = Desk::with_workout();
    desk.deliver_due(open);
    *desk.desktop.server.borrow_mut() = "second".to_owned();

    desk.delivery
        .on_event(Event::ServerWent(String::new()), open);
    desk.delivery
        .on_event(Event::ServerCame("second".to_owned()), open);
    desk.deliver_due(open);
    let raises = desk.desktop.raised.borrow().clone();
    assert_eq!(raises.len(), 2);
    assert_eq!(raises[1].instead_of, None);
    desk.deliver_due(later(open, 1));
    assert_eq!(desk.raised(), 2);
}

#[test]
fn what_expired_on_the_screen_does_not_come_back_with_the_next_server() {
    let (mut desk, open) = Desk::with_workout();
    desk.deliver_due(open);
    desk.delivery
        .on_event(Event::Closed(desk.number(), Closed::Expired), open);
    desk.delivery
        .on_event(Event::ServerWent(String::new()), open);
    desk.delivery
        .on_event(Event::ServerCame("second".to_owned()), open);
    desk.deliver_due(open);
    assert_eq!(desk.raised(), 1);
}

#[test]
fn a_server_started_by_the_raise_itself_does_not_cause_another() {
    let (mut desk, open) = Desk::with_workout();
    *desk.desktop.server.borrow_mut() = ":1.7".to_owned();
    desk.deliver_due(open);
    desk.delivery
        .on_event(Event::ServerCame(":1.7".to_owned()), open);
    desk.deliver_due(open);
    assert_eq!(desk.raised(), 1);
}

#[test]
fn none_of_two_reminders_replaces_what_another_server_shows() {
    let (mut desk, at) = Desk::with_two_on_the_screen();
    let before = desk.raised();
    *desk.desktop.server.borrow_mut() = "another".to_owned();
    desk.restart();
    desk.deliver_due(at);
    assert_eq!(desk.places(before), [None, None]);
    assert_eq!(desk.reminders_on_the_screen(), 2);
}

#[test]
fn none_of_two_reminders_replaces_anything_on_a_server_that_the_first_one_starts() {
    let (mut desk, at) = Desk::with_two_on_the_screen();
    let before = desk.raised();
    *desk.desktop.server.borrow_mut() = "another".to_owned();
    desk.desktop.unstarted.set(true);
    desk.restart();
    desk.deliver_due(at);
    assert_eq!(desk.places(before), [None, None]);

    // from then on the numbers are this one's
    let last = desk.number();
    desk.restart();
    desk.deliver_due(at);
    assert_eq!(desk.places(before + 2), [Some(last - 1), Some(last)]);
}

#[test]
fn two_reminders_of_a_restarted_server_come_once_each() {
    let (mut desk, at) = Desk::with_two_on_the_screen();
    let before = desk.raised();
    *desk.desktop.server.borrow_mut() = "another".to_owned();
    // the signal arrives only after the round
    desk.deliver_due(at);
    desk.delivery.on_event(Event::ServerWent(String::new()), at);
    desk.delivery
        .on_event(Event::ServerCame("another".to_owned()), at);
    desk.deliver_due(at);
    desk.deliver_due(later(at, 1));
    assert_eq!(desk.places(before), [None, None]);
    assert_eq!(desk.reminders_on_the_screen(), 2);
}

#[test]
fn what_another_server_showed_is_not_closed_on_this_one() {
    let (mut desk, open) = Desk::with_workout();
    let plan = desk.window.latest_plan().unwrap().unwrap();
    desk.deliver_due(open);
    *desk.desktop.server.borrow_mut() = "another".to_owned();
    desk.window.skip(&plan, open).unwrap();
    desk.restart();
    desk.deliver_due(open);
    assert_eq!(*desk.desktop.closed.borrow(), [0_u32; 0]);
}

#[test]
fn a_server_that_comes_and_goes_a_thousand_times_raises_a_reminder_five_times() {
    let (mut desk, open) = Desk::with_workout();
    desk.deliver_due(open);
    // all within the one window
    for start in 0..1_000_i32 {
        let at = on(open.now + TimeDelta::seconds(6) * start);
        let gone = std::mem::replace(
            &mut *desk.desktop.server.borrow_mut(),
            format!(":1.{start}"),
        );
        desk.delivery.on_event(Event::ServerWent(gone), at);
        desk.delivery
            .on_event(Event::ServerCame(format!(":1.{start}")), at);
        desk.deliver_due(at);
    }
    let of_opening = |raise: &&crate::desktop::fake::Raise| {
        raise.notification.title == "Your massage window is open"
    };
    let raised = desk
        .desktop
        .raised
        .borrow()
        .iter()
        .filter(of_opening)
        .count();
    assert!((1..=5).contains(&raised), "{raised} times");
    let plan = desk.window.latest_plan().unwrap().unwrap();
    for reminder in desk.window.reminders(&plan).unwrap() {
        assert!(reminder.events.len() < 60, "{}", reminder.events.len());
    }
}

#[test]
fn a_server_that_stays_in_the_end_shows_what_the_ones_before_it_lost() {
    let (mut desk, open) = Desk::with_workout();
    desk.deliver_due(open);
    for start in 0..20_i32 {
        let gone = std::mem::replace(
            &mut *desk.desktop.server.borrow_mut(),
            format!(":1.{start}"),
        );
        desk.delivery.on_event(Event::ServerWent(gone), open);
        desk.delivery
            .on_event(Event::ServerCame(format!(":1.{start}")), open);
    }
    let round = desk.deliver_due(open);
    assert_eq!(desk.reminders_on_the_screen(), 0);
    desk.deliver_due(on(round.next.unwrap()));
    assert_eq!(desk.reminders_on_the_screen(), 1);
}

#[test]
fn what_a_server_lost_is_raised_even_if_the_next_one_fails_at_first() {
    let (mut desk, open) = Desk::with_workout();
    desk.deliver_due(open);
    *desk.desktop.server.borrow_mut() = "another".to_owned();
    desk.desktop.fails.borrow_mut().push_back(RaiseError::Hangs);

    desk.delivery
        .on_event(Event::ServerWent(String::new()), open);
    desk.delivery
        .on_event(Event::ServerCame("another".to_owned()), open);
    let failed = desk.deliver_due(open);
    assert_eq!(desk.raised(), 1);
    desk.deliver_due(on(failed.next.unwrap()));
    assert_eq!(desk.raised(), 2);
}
