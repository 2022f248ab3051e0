//! Which plan is open, and when it is decided again.

use journal::*;
use recovery::{Activity, Delivery, Flag, Status};

use crate::person::*;

#[test]
fn a_therapist_who_was_not_booked_in_time_is_planned_again() {
    let mut me = Person::with_therapist();
    let today = me.hard_squats();
    let open = today.open.unwrap();
    let book_by = open.plan.book_by.unwrap().to_utc();
    assert_eq!(book_by, instant("2026-11-23T18:00:00Z"));
    assert_eq!(me.journal.next_due(at(MONDAY_17)).unwrap(), Some(book_by));
    // the window opens at the same instant; the plan moves first
    let due = me.journal.claim_due(RUN, on(book_by)).unwrap();
    let slot = me
        .journal
        .today(on(book_by))
        .unwrap()
        .open
        .unwrap()
        .slot
        .unwrap();
    assert!(slot.start > instant("2026-11-23T19:00:00Z"));
    for reminder in due {
        assert_eq!(reminder.slot.unwrap().start, slot.start);
    }
    let next = me.journal.next_due(on(book_by)).unwrap().unwrap();
    assert!(next > book_by);
}

#[test]
fn a_plan_that_is_made_again_at_the_same_instant_is_the_same() {
    let mut me = Person::new();
    // a therapist two hours ahead would have to be booked at this very instant
    let now = at("2026-10-23T06:00:00Z");
    let new = workout(Activity::StrengthLower, 5, "2026-10-23T05:07:00Z");
    let made = me.journal.log_workout(new, now).unwrap();
    let plan = made.open.as_ref().unwrap().plan.clone();
    assert!(plan.book_by.unwrap() > now.now);
    for _ in 0..2 {
        me.replanned(now);
        assert_eq!(me.journal.today(now).unwrap(), made);
    }
}

#[test]
fn an_unplanned_massage_satisfies_the_plan() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let done = massage("2026-11-23T17:00:00Z", 20, Delivery::SelfMassage);
    let today = me
        .journal
        .log_massage(done, at("2026-11-23T17:30:00Z"))
        .unwrap();
    assert_eq!(today.open, None);
    assert_eq!(me.journal.plan(&plan).unwrap().state, PlanState::Done);
    assert_eq!(me.journal.latest_plan().unwrap(), Some(plan));
}

#[test]
fn another_massage_is_offered_when_still_sore_a_day_later() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    me.journal
        .done(&plan, DoneDetails::default(), at("2026-11-23T19:20:00Z"))
        .unwrap();
    let today = me
        .journal
        .report_soreness(6, at("2026-11-24T10:00:00Z"))
        .unwrap();
    assert_eq!(today.open, None, "not within a day");
    me.claim(RUN, "2026-11-24T19:30:00Z");
    let open = me
        .journal
        .today(at("2026-11-24T19:30:00Z"))
        .unwrap()
        .open
        .unwrap();
    assert_eq!((open.id, open.plan.status), (plan, Status::Optional));
}

#[test]
fn the_last_window_closes_the_plan() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    me.claim(RUN, "2026-11-26T16:00:00Z");
    assert_eq!(me.journal.plan(&plan).unwrap().state, PlanState::Expired);
    assert_eq!(
        me.journal.today(at("2026-11-26T16:00:00Z")).unwrap().open,
        None
    );
}

#[test]
fn a_new_hard_workout_takes_over_until_it_is_deleted() {
    let mut me = Person::with_self_massage();
    let first = plan_of(&me.hard_squats());
    let today = me.log(recovery::Activity::Running, 8, "2026-11-24T17:00:00Z");
    let open = today.open.as_ref().unwrap();
    assert_ne!(open.id, first);
    assert_eq!(
        me.journal.plan(&first).unwrap().state,
        PlanState::Superseded
    );
    assert_eq!(
        me.state_of(&first, ReminderKind::Slot),
        Some(ReminderState::Withdrawn)
    );
    let run = open.workout.id.clone();
    let now = at("2026-11-24T17:05:00Z");
    let today = me.journal.delete_workout(&run, now).unwrap();
    assert_eq!(plan_of(&today), first);
    let today = me.journal.undo(now).unwrap();
    assert_eq!(today.open.unwrap().workout.id, run);
}

#[test]
fn an_easy_session_does_not_take_over() {
    let mut me = Person::with_self_massage();
    let first = plan_of(&me.hard_squats());
    let today = me.log(recovery::Activity::Yoga, 2, "2026-11-23T17:30:00Z");
    assert_eq!(plan_of(&today), first);
}

#[test]
fn a_slot_that_passed_is_planned_again() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let after = "2026-11-23T19:45:00Z";
    let before = me.journal.today(at("2026-11-23T19:44:59Z")).unwrap();
    assert_eq!(
        before.open.unwrap().slot.unwrap().start,
        instant("2026-11-23T19:00:00Z")
    );
    let seen = me.journal.today(at(after)).unwrap();
    me.claim(RUN, after);
    let today = me.journal.today(at(after)).unwrap();
    let open = today.open.as_ref().unwrap();
    assert_eq!(open.id, plan, "the plan keeps its id");
    assert!(open.slot.as_ref().unwrap().start >= instant(after));
    assert_eq!(
        seen.open.unwrap().slot,
        open.slot,
        "Today shows it before the agent writes it"
    );
}

#[test]
fn a_red_flag_stops_everything_and_its_end_brings_the_plan_back() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    me.shown(OPENS, 7);
    let now = at("2026-11-23T18:05:00Z");
    let today = me.journal.report(&[Flag::RfDarkUrine], &[], now).unwrap();
    let open = today.open.unwrap();
    assert_eq!(open.plan.status, Status::SeeProfessional);
    assert_eq!(open.slot, None);
    assert_eq!(today.next_reminder, None);
    assert_eq!(me.journal.close_pending(now).unwrap(), [7]);
    assert_eq!(me.claim(RUN, NEAR), []);
    let today = me.resolve_flags(NEAR);
    assert_eq!(plan_of(&today), plan);
    assert_eq!(today.flags, []);
}

#[test]
fn an_easy_day_is_optional_and_silent() {
    let mut me = Person::with_self_massage();
    let today = me.log(recovery::Activity::Yoga, 2, MONDAY_17);
    let open = today.open.unwrap();
    assert_eq!(open.plan.status, Status::Optional);
    assert_eq!(me.journal.reminders(&open.id).unwrap(), []);
    assert_eq!(me.claim(RUN, "2026-11-23T20:00:00Z"), []);
}

#[test]
fn another_zone_re_plans_around_its_own_night() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    // 17:10 in Berlin is 01:10 the next day in Tokyo
    let tokyo = Moment {
        now: instant("2026-11-23T16:10:00Z"),
        zone: chrono_tz::Asia::Tokyo,
    };
    me.journal.claim_due(RUN, tokyo).unwrap();
    let today = me.journal.today(tokyo).unwrap();
    assert_eq!(today.zone, "Asia/Tokyo");
    let slot = today.open.unwrap().slot.unwrap();
    // Tokyo is quiet until 22:00 UTC
    assert!(
        slot.start >= instant("2026-11-23T22:00:00Z"),
        "{}",
        slot.start
    );
    assert!(today.next_reminder.unwrap().at >= instant("2026-11-23T22:00:00Z"));
}
