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
