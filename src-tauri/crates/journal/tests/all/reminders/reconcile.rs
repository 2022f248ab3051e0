//! Reminders follow their plan when it moves.

use journal::*;
use recovery::Activity;

use crate::person::*;

#[test]
fn a_slot_that_moves_is_told_again_and_its_window_is_not() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    me.shown(OPENS, 1);
    let first = me.shown(NEAR, 2);
    let call = recovery::Interval {
        start: instant("2026-11-23T19:00:00Z"),
        end: instant("2026-11-23T20:00:00Z"),
    };
    let now = at("2026-11-23T18:55:00Z");
    let today = me.journal.add_busy(call, "call".into(), now).unwrap();
    assert_eq!(today.open.unwrap().slot.unwrap().start, call.end);
    let due = me.claim(RUN, "2026-11-23T19:50:00Z");
    assert_eq!(due.len(), 1);
    assert_eq!(
        (due[0].id.clone(), due[0].kind),
        (first.id, ReminderKind::Slot)
    );
    assert_eq!(due[0].server_id, Some(2), "it takes the place of the first");
    assert_eq!(
        me.state_of(&plan, ReminderKind::WindowOpen),
        Some(ReminderState::Withdrawn),
        "the slot's reminder had taken its place"
    );
}

#[test]
fn one_window_a_day_is_told_and_the_slot_of_the_second_still_is() {
    let mut me = Person::by_themselves();
    me.log(Activity::Running, 7, "2026-11-23T06:30:00Z");
    let first = me.shown("2026-11-23T08:30:00Z", 1);
    assert_eq!(first.kind, ReminderKind::WindowOpen);
    me.hard_squats();
    assert_eq!(me.claim(RUN, OPENS), []);
    assert_eq!(me.shown(NEAR, 2).kind, ReminderKind::Slot);
}

#[test]
fn the_slots_reminder_takes_the_place_of_the_windows() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    me.shown(OPENS, 7);
    let near = me.shown(NEAR, 8);
    assert_eq!(near.kind, ReminderKind::Slot);
    assert_eq!(me.journal.close_pending(at(NEAR)).unwrap(), [7]);
    assert_eq!(
        me.claim("run-2", "2026-11-23T18:55:00Z").len(),
        1,
        "only the slot's"
    );
    assert_eq!(
        me.state_of(&plan, ReminderKind::WindowOpen),
        Some(ReminderState::Withdrawn)
    );
}
