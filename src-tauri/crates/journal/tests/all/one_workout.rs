//! One workout from start to finish: logged, reminded of, snoozed, done or skipped.
//!
//! Monday, 17:00 in Berlin (16:00 UTC): hard squats, self-massage. The slot is at 20:00,
//! its window opens at 19:00 and closes at 23:00, quiet hours begin at 22:30.

use journal::*;
use recovery::Status;

use crate::person::*;

#[test]
fn a_logged_workout_has_a_plan_and_its_reminders() {
    let mut me = Person::with_self_massage();
    let today = me.hard_squats();
    let open = today.open.as_ref().unwrap();
    assert_eq!(open.state, PlanState::Open);
    assert_eq!(open.plan.status, Status::Recommended);
    assert_eq!(
        open.slot.as_ref().unwrap().start,
        instant("2026-11-23T19:00:00Z")
    );
    let next = today.next_reminder.clone().unwrap();
    assert_eq!(
        (next.kind, next.at),
        (ReminderKind::WindowOpen, instant(OPENS))
    );
    let plan = plan_of(&today);
    assert_eq!(
        me.instant_of(&plan, ReminderKind::Slot),
        Some(instant(NEAR))
    );
    assert_eq!(
        me.journal.next_due(at(MONDAY_17)).unwrap(),
        Some(instant(OPENS))
    );
    assert_eq!(me.journal.today(at(MONDAY_17)).unwrap(), today);
}

#[test]
fn nothing_is_due_before_its_instant_and_one_thing_at_it() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    assert_eq!(me.claim(RUN, "2026-11-23T17:59:59Z"), []);
    let due = me.claim(RUN, OPENS);
    assert_eq!(due.len(), 1);
    assert_eq!(due[0].kind, ReminderKind::WindowOpen);
    assert_eq!(due[0].attempt, 1);
    assert_eq!(due[0].window_end, Some(instant("2026-11-23T22:00:00Z")));
    assert_eq!(
        me.claim(RUN, OPENS),
        [],
        "a second claim returns nothing new"
    );
    assert!(me.journal.next_due(at(OPENS)).unwrap().unwrap() > instant(OPENS));
}

#[test]
fn a_snooze_brings_the_reminder_back_and_skip_ends_the_plan() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let shown = me.shown(OPENS, 7);
    let today = me
        .journal
        .snooze(&plan, Snooze::QuarterHour, at(OPENS))
        .unwrap();
    let back = instant("2026-11-23T18:15:00Z");
    assert_eq!(today.open.unwrap().snoozed_until, Some(back));
    assert_eq!(today.next_reminder.unwrap().at, back);
    assert_eq!(me.journal.close_pending(at(OPENS)).unwrap(), [7]);
    assert_eq!(me.claim(RUN, "2026-11-23T18:14:59Z"), []);
    let again = me.shown("2026-11-23T18:15:00Z", 8);
    assert_eq!(again.id, shown.id, "the same reminder comes back");
    let today = me
        .journal
        .answer(&again.id, Answer::Skip, at("2026-11-23T18:16:00Z"))
        .unwrap();
    assert_eq!(today.open, None);
    assert_eq!(me.claim(RUN, NEAR), []);
    assert_eq!(
        me.state_of(&plan, ReminderKind::Slot),
        Some(ReminderState::Withdrawn)
    );
    assert_eq!(
        me.causes(&again.id),
        [
            "pending:planned",
            "claimed:due",
            "shown:shown",
            "pending:answered_snooze",
            "shown:closed_on_screen"
                .replace("shown:", "pending:")
                .as_str(),
            "claimed:due",
            "shown:shown",
            "answered:answered_skip"
        ]
    );
}

#[test]
fn done_logs_the_massage_and_closes_the_plan() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    me.shown(OPENS, 7);
    let today = me
        .journal
        .done(&plan, DoneDetails::default(), at("2026-11-23T19:20:00Z"))
        .unwrap();
    assert_eq!(today.open, None);
    let massage = today.last_massage.unwrap();
    assert_eq!(massage.plan, Some(plan.clone()));
    assert_eq!(massage.start, instant("2026-11-23T19:05:00Z"));
    assert_eq!(massage.minutes, 15);
    assert_eq!(me.journal.plan(&plan).unwrap().state, PlanState::Done);
    assert_eq!(
        me.journal
            .close_pending(at("2026-11-23T19:20:00Z"))
            .unwrap(),
        [7]
    );
    assert_eq!(
        me.journal
            .close_pending(at("2026-11-23T19:20:00Z"))
            .unwrap(),
        [] as [u32; 0]
    );
    let today = me
        .journal
        .delete_massage(&massage.id, at("2026-11-23T19:21:00Z"))
        .unwrap();
    assert_eq!(
        plan_of(&today),
        plan,
        "without the massage the plan is open again"
    );
}

#[test]
fn a_few_minutes_count_when_the_person_marks_them_done() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let details = DoneDetails {
        minutes: Some(5),
        ..DoneDetails::default()
    };
    let today = me
        .journal
        .done(&plan, details, at("2026-11-23T19:20:00Z"))
        .unwrap();
    assert_eq!(today.open, None);
}
