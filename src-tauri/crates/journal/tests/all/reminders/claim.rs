//! Claiming: each reminder once, by the agent that is running.

use journal::*;
use recovery::Activity;

use crate::person::*;

#[test]
fn a_reminder_lost_in_a_crash_between_claim_and_shown_is_claimed_again() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    let lost = me.claim(RUN, OPENS).remove(0);
    let again = me.claim("run-2", "2026-11-23T18:01:00Z");
    assert_eq!(again.len(), 1);
    assert_eq!(again[0].id, lost.id);
    assert_eq!(again[0].attempt, 2);
    assert_eq!(me.claim("run-2", "2026-11-23T18:01:00Z"), []);
    assert_eq!(me.causes(&lost.id).last().unwrap(), "claimed:agent_died");
}

#[test]
fn a_restarted_agent_replaces_what_was_not_answered() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    let shown = me.shown(OPENS, 7);
    let again = me.claim("run-2", "2026-11-23T18:30:00Z").remove(0);
    assert_eq!((again.id.clone(), again.server_id), (shown.id, Some(7)));
    me.journal
        .mark_shown(&again.id, 9, at("2026-11-23T18:30:00Z"))
        .unwrap();
    me.journal
        .answer(&again.id, Answer::Dismissed, at("2026-11-23T18:31:00Z"))
        .unwrap();
    assert_eq!(
        me.claim("run-3", "2026-11-23T18:32:00Z"),
        [],
        "an answered reminder does not come back"
    );
}

#[test]
fn an_agent_that_slept_raises_one_reminder_of_two() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    let due = me.claim(RUN, "2026-11-23T18:55:00Z");
    assert_eq!(due.len(), 1);
    assert_eq!(due[0].kind, ReminderKind::Slot);
    assert_eq!(me.claim(RUN, "2026-11-23T18:56:00Z"), []);
}

#[test]
fn an_agent_that_dies_again_and_again_does_not_raise_forever() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    for run in 0..10 {
        assert_eq!(me.claim(&format!("run-{run}"), OPENS).len(), 1);
    }
    assert_eq!(me.claim("run-10", OPENS), []);
    assert_eq!(
        me.state_of(&plan, ReminderKind::WindowOpen),
        Some(ReminderState::Parked)
    );
}

#[test]
fn a_clock_set_back_claims_nothing_twice() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    let shown = me.shown(OPENS, 1);
    for back in [
        "2026-11-23T17:00:00Z",
        "2026-11-20T10:00:00Z",
        "1970-01-02T00:00:00Z",
    ] {
        assert_eq!(me.claim(RUN, back), []);
    }
    assert_eq!(me.claim(RUN, OPENS), []);
    assert_eq!(me.claim(RUN, "2026-11-23T18:10:00Z"), []);
    assert_eq!(
        me.journal
            .reminder_history(&shown.id)
            .unwrap()
            .last()
            .unwrap()
            .state,
        ReminderState::Shown
    );
    assert_eq!(me.shown(NEAR, 2).kind, ReminderKind::Slot);
}

#[test]
fn private_notifications_are_marked_so() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    let mut settings = me.journal.settings().unwrap();
    settings.private_notifications = true;
    me.journal.set_settings(settings, at(MONDAY_17)).unwrap();
    assert!(me.claim(RUN, OPENS)[0].private);
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
