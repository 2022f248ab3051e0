//! Answers: on the notification, in the window, from the history.

use journal::Snooze;

use super::*;

#[test]
fn a_snooze_brings_it_back_as_a_new_notification() {
    let (mut desk, open) = Desk::with_workout();
    desk.deliver_due(open);
    let opening = desk
        .delivery
        .on_event(Event::Pressed(desk.number(), Button::Snooze), open);
    assert_eq!(opening, None);

    let round = desk.deliver_due(open);
    assert_eq!(round.next, Some(later(open, 15).now));
    desk.deliver_due(later(open, 14));
    assert_eq!(desk.raised(), 1);
    desk.deliver_due(later(open, 15));
    assert_eq!(desk.raised(), 2);
}

#[test]
fn skipping_closes_the_plan() {
    let (mut desk, open) = Desk::with_workout();
    desk.deliver_due(open);
    desk.delivery
        .on_event(Event::Pressed(desk.number(), Button::Skip), open);
    desk.deliver_due(open);
    assert_ne!(desk.plan_state(open), Some(PlanState::Open));
}

#[test]
fn starting_starts_the_plan_and_opens_the_window_on_it() {
    let (mut desk, open) = Desk::with_workout();
    let plan = desk.window.latest_plan().unwrap();
    desk.deliver_due(open);
    let number = desk.number();
    desk.delivery
        .on_event(Event::Token(number, "let me".to_owned()), open);
    let opening = desk
        .delivery
        .on_event(Event::Pressed(number, Button::Start), open)
        .unwrap();
    assert_eq!(
        (opening.plan, opening.guide, opening.token.as_deref()),
        (plan, true, Some("let me"))
    );

    desk.deliver_due(open);
    assert_eq!(desk.plan_state(open), Some(PlanState::Started));
}

#[test]
fn a_click_opens_the_window_on_the_plan_and_leaves_it_open() {
    let (mut desk, open) = Desk::with_workout();
    let plan = desk.window.latest_plan().unwrap();
    desk.deliver_due(open);
    let opening = desk.delivery.on_event(Event::Opened(desk.number()), open);
    assert_eq!(opening.unwrap().plan, plan);
    desk.deliver_due(open);
    assert_eq!(desk.plan_state(open), Some(PlanState::Open));
}

#[test]
fn only_the_first_answer_counts() {
    let (mut desk, open) = Desk::with_workout();
    desk.deliver_due(open);
    let number = desk.number();
    desk.delivery.on_event(Event::Opened(number), open);
    desk.delivery
        .on_event(Event::Closed(number, Closed::ByPerson), open);
    let again = desk
        .delivery
        .on_event(Event::Pressed(number, Button::Skip), open);
    assert_eq!(again, None);
    desk.deliver_due(open);
    assert_eq!(desk.plan_state(open), Some(PlanState::Open));
}

#[test]
fn answers_to_other_programs_notifications_are_ignored() {
    let (mut desk, open) = Desk::with_workout();
    desk.deliver_due(open);
    let other = desk
        .delivery
        .on_event(Event::Pressed(7, Button::Start), open);
    assert_eq!(other, None);
    desk.deliver_due(open);
    assert_eq!(desk.plan_state(open), Some(PlanState::Open));
}

#[test]
fn an_expired_notification_can_still_be_answered_from_the_history() {
    let (mut desk, open) = Desk::with_workout();
    desk.deliver_due(open);
    let number = desk.number();
    desk.delivery
        .on_event(Event::Closed(number, Closed::Expired), open);
    assert!(
        desk.delivery
            .on_event(Event::Opened(number), open)
            .is_some()
    );
}

#[test]
fn a_plan_answered_in_the_window_leaves_the_screen() {
    let (mut desk, open) = Desk::with_workout();
    let plan = desk.window.latest_plan().unwrap().unwrap();
    desk.deliver_due(open);
    desk.window.skip(&plan, open).unwrap();
    desk.deliver_due(open);
    assert_eq!(*desk.desktop.closed.borrow(), [desk.number()]);
    desk.deliver_due(open);
    assert_eq!(desk.desktop.closed.borrow().len(), 1);
}

#[test]
fn a_snooze_in_the_window_reaches_the_agent_too() {
    let (mut desk, open) = Desk::with_workout();
    let plan = desk.window.latest_plan().unwrap().unwrap();
    desk.deliver_due(open);
    desk.window.snooze(&plan, Snooze::Hour, open).unwrap();
    assert_eq!(desk.deliver_due(open).next, Some(later(open, 60).now));
}

#[test]
fn a_started_massage_is_asked_about_and_yes_logs_it() {
    let (mut desk, open) = Desk::with_workout();
    let plan = desk.window.latest_plan().unwrap().unwrap();
    desk.window
        .start(&plan, journal::Warnings::Accepted, open)
        .unwrap();
    let minutes = desk
        .window
        .today(open)
        .unwrap()
        .open
        .unwrap()
        .slot
        .unwrap()
        .minutes;
    let over = later(open, minutes.into());
    desk.deliver_due(over);
    let opening = desk
        .delivery
        .on_event(Event::Pressed(desk.number(), Button::Yes), over);
    assert_eq!(opening, None, "nothing is left to see");
    desk.deliver_due(over);
    let done = desk.window.today(over).unwrap().last_massage.unwrap();
    assert_eq!((done.start, done.minutes), (open.now, minutes));
}
