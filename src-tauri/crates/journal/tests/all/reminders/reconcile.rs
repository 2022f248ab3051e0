//! Reminders are moved, withdrawn and replaced as their plan changes.

use journal::*;
use recovery::Activity;

use crate::person::*;

#[test]
fn a_slot_that_moves_is_announced_again_and_its_window_is_not() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    me.shown(OPENS, 1);
    let first = me.shown(NEAR, 2);
    let appointment = recovery::Interval {
        start: instant("2026-11-23T19:00:00Z"),
        end: instant("2026-11-23T20:00:00Z"),
    };
    let now = at("2026-11-23T18:55:00Z");
    let today = me
        .journal
        .add_busy(appointment, "call".into(), now)
        .unwrap();
    assert_eq!(today.open.unwrap().slot.unwrap().start, appointment.end);
    let due = me.claim(RUN, "2026-11-23T19:50:00Z");
    assert_eq!(due.len(), 1);
    assert_eq!(
        (due[0].id.clone(), due[0].kind),
        (first.id, ReminderKind::Slot)
    );
    assert_eq!(due[0].server_id, Some(2), "it replaces the first");
    assert_eq!(
        me.state_of(&plan, ReminderKind::WindowOpen),
        Some(ReminderState::Withdrawn),
        "the slot reminder had replaced it"
    );
}

#[test]
fn one_window_a_day_is_announced_and_the_slot_of_the_second_still_is() {
    let mut me = Person::with_self_massage();
    me.log(Activity::Running, 7, "2026-11-23T06:30:00Z");
    let first = me.shown("2026-11-23T08:30:00Z", 1);
    assert_eq!(first.kind, ReminderKind::WindowOpen);
    me.hard_squats();
    assert_eq!(me.claim(RUN, OPENS), []);
    assert_eq!(me.shown(NEAR, 2).kind, ReminderKind::Slot);
}

#[test]
fn the_slot_reminder_replaces_the_window_reminder() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    me.shown(OPENS, 7);
    let near = me.shown(NEAR, 8);
    assert_eq!(near.kind, ReminderKind::Slot);
    assert_eq!(me.journal.close_pending(at(NEAR)).unwrap(), [7]);
    assert_eq!(
        me.claim("run-2", "2026-11-23T18:55:00Z").len(),
        1,
        "only the slot reminder"
    );
    assert_eq!(
        me.state_of(&plan, ReminderKind::WindowOpen),
        Some(ReminderState::Withdrawn)
    );
}
