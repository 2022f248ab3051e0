//! When notifications are raised, and raised again after a failure or a restart.

use super::*;

#[test]
fn a_reminder_is_raised_at_its_instant_and_not_before() {
    let (mut desk, open) = Desk::with_workout();

    let early = desk.deliver_due(later(open, -1));
    assert_eq!((desk.raised(), early.next), (0, Some(open.now)));

    assert!(desk.deliver_due(open).claimed);
    assert_eq!(desk.raised(), 1);
    let said = &desk.desktop.raised.borrow()[0].notification;
    assert_eq!(said.title, "Your massage window is open");
}

#[test]
fn a_second_round_at_the_same_moment_changes_nothing() {
    let (mut desk, open) = Desk::with_workout();
    desk.deliver_due(open);
    assert!(!desk.deliver_due(open).claimed);
    desk.deliver_due(later(open, 1));
    assert_eq!(desk.raised(), 1);
}

#[test]
fn a_failed_raise_is_retried_and_then_waits_in_the_inbox() {
    let (mut desk, open) = Desk::with_workout();
    desk.desktop
        .fails
        .borrow_mut()
        .extend([const { RaiseError::Hangs }; 3]);
    let first = desk.deliver_due(open);
    let second = desk.deliver_due(on(first.next.unwrap()));
    let third = on(second.next.unwrap());
    assert_eq!(desk.window.today(third).unwrap().inbox, []);

    desk.deliver_due(third);
    assert_eq!(desk.window.today(third).unwrap().inbox.len(), 1);
    desk.deliver_due(third);
    assert_eq!(desk.raised(), 0);
}

#[test]
fn without_a_server_it_is_in_the_inbox_at_once_and_raised_when_one_comes() {
    let (mut desk, open) = Desk::with_workout();
    desk.desktop
        .fails
        .borrow_mut()
        .push_back(RaiseError::Absent);
    desk.deliver_due(open);
    assert_eq!(desk.window.today(open).unwrap().inbox.len(), 1);

    desk.delivery
        .on_event(Event::ServerCame(String::new()), open);
    desk.deliver_due(open);
    assert_eq!(desk.raised(), 1);
    assert_eq!(desk.window.today(open).unwrap().inbox, []);
}

#[test]
fn a_notification_that_nobody_answered_is_closed_when_its_window_ends_and_reported_once() {
    let (mut desk, open) = Desk::with_workout();
    desk.deliver_due(open);
    let over = desk.until_the_screen_is_empty(open);
    assert!(over.now - open.now < TimeDelta::hours(12), "{over:?}");
    let last = desk.number();
    assert_eq!(desk.desktop.closed.borrow().last(), Some(&last));
    let reported = desk.inbox(over);
    let counted: u32 = reported.iter().map(|(_, count)| count).sum();
    assert!(counted > 0);
    assert!(
        reported
            .iter()
            .all(|(kind, _)| *kind == NoticeKind::Unanswered),
        "{reported:?}"
    );

    let closed = desk.desktop.closed.borrow().len();
    desk.deliver_due(later(over, 1));
    desk.restart();
    desk.deliver_due(later(over, 2));
    assert_eq!(desk.desktop.closed.borrow().len(), closed);
    assert_eq!(desk.inbox(over), reported);
}

#[test]
fn an_agent_that_starts_after_the_window_closes_what_the_last_one_left_on_the_screen() {
    let (mut desk, open) = Desk::with_workout();
    desk.deliver_due(open);
    let number = desk.number();
    desk.restart();
    let days_later = later(open, 3 * 24 * 60);
    desk.deliver_due(days_later);
    assert_eq!(*desk.desktop.closed.borrow(), [number]);
}

#[test]
fn what_left_the_screen_by_itself_was_seen_and_is_not_shown_again() {
    let (mut desk, open) = Desk::with_workout();
    desk.deliver_due(open);
    let number = desk.number();
    desk.delivery
        .on_event(Event::Closed(number, Closed::Expired), open);
    let mut at = open;
    // the reminder of the slot follows, and is closed as well
    while let Some(next) = desk.deliver_due(at).next.filter(|_| desk.raised() < 2) {
        at = on(next);
    }
    let number = desk.number();
    desk.delivery
        .on_event(Event::Closed(number, Closed::Expired), at);
    let next_day = later(at, 24 * 60);
    desk.deliver_due(next_day);
    assert_eq!(*desk.desktop.closed.borrow(), [0_u32; 0]);
    assert_eq!(desk.inbox(next_day), []);
}

#[test]
fn an_agent_that_follows_a_dead_one_raises_in_the_same_place() {
    let (mut desk, open) = Desk::with_workout();
    desk.deliver_due(open);
    let number = desk.number();

    desk.restart();
    desk.deliver_due(later(open, 1));
    let raises = desk.desktop.raised.borrow().clone();
    assert_eq!(raises.len(), 2);
    assert_eq!(raises[1].instead_of, Some(number));
}
