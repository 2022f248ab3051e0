//! Massages, and which of them count as regular.

use chrono::TimeDelta;
use journal::*;
use recovery::{Delivery, DueState};
use rstest::rstest;

use crate::person::*;

#[test]
fn an_edited_massage_keeps_its_place_and_its_plan() {
    let mut me = Person::new();
    let plan = plan_of(&me.hard_squats());
    let later = at("2026-11-23T20:00:00Z");
    me.journal
        .done(&plan, DoneDetails::default(), later)
        .unwrap();
    let Entry::Massage(before) = me.journal.list(None, 1).unwrap().remove(0) else {
        panic!("the massage is the newest");
    };
    let new = massage("2026-11-23T18:00:00Z", 25, Delivery::SelfMassage);
    me.journal
        .edit_massage(&before.id, new.clone(), later)
        .unwrap();
    let Entry::Massage(after) = me.journal.list(None, 1).unwrap().remove(0) else {
        panic!("the massage is the newest");
    };
    assert_eq!((&after.id, &after.plan), (&before.id, &Some(plan.clone())));
    assert_eq!((after.start, after.minutes), (new.start, 25));
    assert_eq!(me.journal.plan(&plan).unwrap().state, PlanState::Done);

    let mut ahead = new.clone();
    ahead.start = later.now;
    let refused = me.journal.edit_massage(&before.id, ahead, later);
    assert_eq!(refused.unwrap_err().fault().code, "E_FUTURE_END");
    me.journal.delete_massage(&before.id, later).unwrap();
    let gone = me.journal.edit_massage(&before.id, new, later);
    assert_eq!(gone.unwrap_err().fault().code, "E_NOT_FOUND");
}

#[test]
fn ten_minutes_of_self_massage_are_no_regular_massage() {
    let mut me = Person::new();
    let regular = massage("2026-11-20T12:00:00Z", 60, Delivery::Therapist);
    me.journal.log_massage(regular, at(MONDAY_17)).unwrap();
    let short = massage("2026-11-22T12:00:00Z", 10, Delivery::SelfMassage);
    let today = me.journal.log_massage(short, at(MONDAY_17)).unwrap();
    assert_eq!(today.last_massage.unwrap().minutes, 10);
    assert_eq!(today.last_regular.unwrap().minutes, 60);
}

#[test]
fn the_regular_massage_is_due_from_the_last_that_counts() {
    let mut me = Person::new();
    assert_eq!(me.journal.today(at(MONDAY_17)).unwrap().due, None);
    let today = me.hard_squats();
    let due = today.due.unwrap();
    assert_eq!(
        due.due_at_utc,
        Some(instant(MONDAY_17) + TimeDelta::days(10))
    );
    let done = massage("2026-11-23T17:00:00Z", 60, Delivery::Therapist);
    let today = me
        .journal
        .log_massage(done, at("2026-11-23T18:00:00Z"))
        .unwrap();
    let due = today.due.unwrap();
    assert_eq!(due.state, DueState::NotDue);
    assert_eq!(due.due_at_utc, Some(instant("2026-12-03T18:00:00Z")));
}

#[rstest]
#[case::due_for_long("2026-11-02T17:00:00Z", true)]
#[case::had_the_day_before("2026-11-22T10:00:00Z", false)]
fn a_slot_near_the_due_date_is_the_regular_massage_too(#[case] last: &str, #[case] also: bool) {
    let mut me = Person::with_therapist();
    let had = massage(last, 60, Delivery::Therapist);
    me.journal.log_massage(had, at(MONDAY_17)).unwrap();
    let open = me.hard_squats().open.unwrap();
    assert_eq!(open.slot.unwrap().delivery, Delivery::Therapist);
    assert_eq!(open.also_regular, also);
}

#[test]
fn self_massage_is_no_regular_massage_for_someone_with_a_therapist() {
    let mut me = Person::with_therapist();
    let had = massage("2026-11-02T17:00:00Z", 60, Delivery::Therapist);
    me.journal.log_massage(had, at(MONDAY_17)).unwrap();
    let plan = plan_of(&me.hard_squats());
    let request = SlotRequest {
        start: None,
        minutes: Some(15),
        delivery: Some(Delivery::SelfMassage),
        despite_warnings: true,
    };
    let kept = me.journal.keep(&plan, request, at(MONDAY_17)).unwrap();
    let open = kept.open.unwrap();
    assert_eq!(open.slot.unwrap().delivery, Delivery::SelfMassage);
    assert!(!open.also_regular);
}

#[test]
fn a_massage_from_a_clock_that_was_wrong_puts_the_next_one_off_for_no_years() {
    let mut me = Person::new();
    me.log(recovery::Activity::Running, 4, "2026-11-09T10:00:00Z");
    let regular = massage("2026-11-20T12:00:00Z", 60, Delivery::Therapist);
    me.journal.log_massage(regular, at(MONDAY_17)).unwrap();
    let before = me.replanned(at(MONDAY_17));
    let wrong = massage("2031-03-01T12:00:00Z", 60, Delivery::Therapist);
    me.journal
        .log_massage(wrong, at("2031-03-01T13:00:00Z"))
        .unwrap();
    let today = me.replanned(at(MONDAY_17));
    assert!(matches!(&today.ahead, Some(Entry::Massage(ahead)) if ahead.minutes == 60));
    assert_eq!(
        (
            today.due,
            today.last_regular,
            today.next_reminder.map(|it| it.at)
        ),
        (
            before.due,
            before.last_regular,
            before.next_reminder.map(|it| it.at)
        ),
    );
}
