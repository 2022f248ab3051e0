//! The changes of a guided session, announced while the window is closed.

use journal::{GuidedRequest, GuidedSettings, Occasion, RunningSession, Warnings};
use recovery::StepKind;

use super::*;

/// A session that has just begun; the changes are to be announced.
fn in_a_session() -> (Desk, Moment, RunningSession) {
    let (mut desk, open) = Desk::with_workout();
    let settings = desk.window.settings().unwrap();
    let settings = Settings {
        guided: GuidedSettings {
            notify_changes: true,
            ..settings.guided
        },
        ..settings
    };
    desk.window.set_settings(settings, open).unwrap();
    let plan = desk.window.latest_plan().unwrap().unwrap();
    let request = GuidedRequest {
        occasion: Occasion::Plan { plan },
        minutes: None,
        tools: None,
        without: Vec::new(),
    };
    let today = desk
        .window
        .begin_guided(request, Warnings::Accepted, open)
        .unwrap();
    (desk, open, today.guided.unwrap())
}

/// When the changes of a session begin, in seconds after it.
fn changes(session: &RunningSession) -> Vec<i64> {
    let mut begins = 0;
    let steps = session.steps.iter().filter_map(|step| {
        let at = begins;
        begins += i64::from(step.seconds);
        (step.kind == StepKind::Change).then_some(at)
    });
    steps.collect()
}

fn announce(desk: &mut Desk, at: Moment, is_window_open: bool) -> Option<DateTime<Utc>> {
    tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap()
        .block_on(desk.delivery.announce_change(at, || is_window_open))
        .unwrap()
}

fn after(at: Moment, seconds: i64) -> Moment {
    on(at.now + TimeDelta::seconds(seconds))
}

#[test]
fn each_is_announced_once_at_its_instant_in_place_of_the_one_before() {
    let (mut desk, began, session) = in_a_session();
    let changes = changes(&session);
    assert_eq!(
        announce(&mut desk, began, false),
        Some(after(began, changes[0]).now)
    );
    assert_eq!(desk.raised(), 0);
    for (announced, change) in changes.iter().enumerate() {
        let next = announce(&mut desk, after(began, *change), false);
        let expected = changes
            .get(announced + 1)
            .map(|next| after(began, *next).now);
        assert_eq!(next, expected);
        announce(&mut desk, after(began, change + 1), false);
        assert_eq!(desk.raised(), announced + 1);
    }
    let raised = desk.desktop.raised.borrow();
    assert!(
        raised[0].notification.title.starts_with("Change to: "),
        "{raised:?}"
    );
    assert_eq!(
        (raised[0].instead_of, raised[1].instead_of),
        (None, Some(101))
    );
}

#[test]
fn none_is_announced_while_the_window_is_open_or_the_session_is_paused() {
    let (mut desk, began, session) = in_a_session();
    let changes = changes(&session);
    announce(&mut desk, after(began, changes[0]), true);
    assert_eq!(desk.raised(), 0);
    announce(&mut desk, after(began, changes[1]), false);
    assert_eq!(desk.raised(), 1);
    let pause = after(began, changes[1] + 1);
    desk.window.pause_guided(&session.id, pause).unwrap();
    assert_eq!(announce(&mut desk, after(began, changes[2]), false), None);
    assert_eq!(desk.raised(), 1);
    assert_eq!(desk.desktop.closed.borrow().len(), 1, "it left the screen");
}

#[test]
fn a_click_on_it_opens_the_window() {
    let (mut desk, began, session) = in_a_session();
    announce(&mut desk, after(began, changes(&session)[0]), false);
    let opening = desk.delivery.on_event(Event::Opened(desk.number()), began);
    assert_eq!(opening, Some(WindowRequest::default()));
}
