//! Snoozing a plan: how long, and which reminder comes back.

use journal::*;
use recovery::Activity;

use crate::person::*;

#[test]
fn a_snooze_never_outlives_the_window() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    // the slot has passed, and its window is open until 23:00 with no slot left in it
    let now = at("2026-11-23T19:10:00Z");
    let today = me.journal.snooze(&plan, Snooze::Hour, now).unwrap();
    let until = today.open.unwrap().snoozed_until.unwrap();
    assert!(until < instant("2026-11-23T22:00:00Z"));
    let late = at("2026-11-23T19:40:00Z");
    let mut open = me.journal.today(late).unwrap().open.unwrap();
    let request = SlotRequest {
        start: Some(instant("2026-11-23T21:50:00Z")),
        minutes: Some(10),
        delivery: None,
        despite_warnings: true,
    };
    open = me
        .journal
        .keep(&open.id, request, late)
        .unwrap()
        .open
        .unwrap();
    let end_of_evening = at("2026-11-23T21:50:00Z");
    let refused = me
        .journal
        .snooze(&open.id, Snooze::QuarterHour, end_of_evening)
        .unwrap_err();
    assert_eq!(refused.code(), "E_SNOOZE_TOO_LONG");
    let refused = me
        .journal
        .snooze(&open.id, Snooze::UntilSlot, end_of_evening)
        .unwrap_err();
    assert_eq!(refused.code(), "E_SNOOZE_TOO_LONG");
}

#[test]
fn a_snooze_until_the_slot_waits_for_its_own_reminder() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    me.shown(OPENS, 1);
    let today = me
        .journal
        .snooze(&plan, Snooze::UntilSlot, at(OPENS))
        .unwrap();
    assert_eq!(today.open.unwrap().snoozed_until, Some(instant(NEAR)));
    assert_eq!(me.claim(RUN, "2026-11-23T18:49:59Z"), []);
    assert_eq!(me.shown(NEAR, 2).kind, ReminderKind::Slot);
    assert_eq!(me.claim("run-2", NEAR).len(), 1);
}

#[test]
fn an_hours_snooze_swallows_what_would_come_within_it() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    me.shown(OPENS, 1);
    me.journal.snooze(&plan, Snooze::Hour, at(OPENS)).unwrap();
    assert_eq!(me.claim(RUN, NEAR), []);
    let back = me.shown("2026-11-23T19:00:00Z", 2);
    assert_eq!(back.kind, ReminderKind::Slot);
    assert_eq!(me.claim(RUN, "2026-11-23T19:01:00Z"), []);
}

#[test]
fn a_snooze_before_the_window_opens_holds_its_opening() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    me.journal
        .snooze(&plan, Snooze::Hour, at("2026-11-23T17:30:00Z"))
        .unwrap();
    assert_eq!(me.claim(RUN, OPENS), []);
    assert_eq!(
        me.shown("2026-11-23T18:30:00Z", 1).at,
        instant("2026-11-23T18:30:00Z")
    );
}

#[test]
fn a_snooze_stays_when_the_plan_moves_within_the_window() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    me.shown(OPENS, 1);
    me.journal
        .snooze(&plan, Snooze::QuarterHour, at(OPENS))
        .unwrap();
    me.journal
        .report_soreness(2, at("2026-11-23T18:05:00Z"))
        .unwrap();
    assert_eq!(me.claim(RUN, "2026-11-23T18:14:00Z"), []);
    assert_eq!(me.claim(RUN, "2026-11-23T18:15:00Z").len(), 1);
}

#[test]
fn an_optional_plan_reminds_only_if_it_is_asked_to() {
    let mut me = Person::with_self_massage();
    let today = me.log(Activity::Running, 3, MONDAY_17);
    let plan = plan_of(&today);
    let today = me
        .journal
        .snooze(&plan, Snooze::Hour, at(MONDAY_17))
        .unwrap();
    assert_eq!(
        today.next_reminder.unwrap().at,
        instant("2026-11-23T17:00:00Z")
    );
    assert_eq!(me.shown("2026-11-23T17:00:00Z", 1).kind, ReminderKind::Slot);
    assert_eq!(me.claim(RUN, "2026-11-23T19:00:00Z"), []);
}

#[test]
fn a_snooze_before_the_reminder_of_a_kept_time_leaves_it_as_it_is() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let tomorrow = SlotRequest {
        start: Some(instant("2026-11-24T11:00:00Z")),
        despite_warnings: true,
        ..as_recommended()
    };
    me.journal.keep(&plan, tomorrow, at(MONDAY_17)).unwrap();
    let near = me.instant_of(&plan, ReminderKind::Slot).unwrap();
    let evening = at("2026-11-23T17:30:00Z");
    for by in [Snooze::QuarterHour, Snooze::Hour] {
        let refused = me.journal.snooze(&plan, by, evening).unwrap_err();
        assert_eq!(refused.code(), "E_SNOOZE_TOO_SHORT");
    }
    assert_eq!(me.instant_of(&plan, ReminderKind::Slot), Some(near));
    me.journal
        .snooze(&plan, Snooze::UntilSlot, evening)
        .unwrap();
    assert_eq!(me.claim(RUN, "2026-11-23T18:30:00Z"), []);
    assert_eq!(me.instant_of(&plan, ReminderKind::Slot), Some(near));
    // once it is on screen, it comes again
    let shown = me.journal.claim_due(RUN, on(near)).unwrap();
    assert_eq!(shown.len(), 1);
    me.journal.mark_shown(&shown[0].id, 1, on(near)).unwrap();
    let today = me.journal.snooze(&plan, Snooze::QuarterHour, on(near));
    let again = today.unwrap().open.unwrap().snoozed_until.unwrap();
    assert_eq!((again - near).num_minutes(), 15);
}
