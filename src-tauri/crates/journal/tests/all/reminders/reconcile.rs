//! Reminders are moved, withdrawn and replaced as their plan changes.

use journal::*;

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
