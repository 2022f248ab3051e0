//! The question about a clot, after a long journey and a leg workout.

use journal::Warnings;
use journal::*;
use recovery::{Activity, Flag, Status};

use crate::person::*;

/// Two hours after Monday's squats.
const LATER: &str = "2026-11-23T18:00:00Z";

fn abroad(now: &str) -> Moment {
    Moment {
        zone: chrono_tz::America::New_York,
        ..at(now)
    }
}

#[test]
fn nobody_who_stayed_at_home_is_asked() {
    let mut me = Person::with_self_massage();
    assert!(!me.hard_squats().clot_question);
}

#[test]
fn another_zone_is_a_journey() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    me.journal.claim_due("run", abroad(LATER)).unwrap();
    assert!(me.journal.today(abroad(LATER)).unwrap().clot_question);
}

#[test]
fn another_name_of_the_same_zone_is_not_a_journey() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    let next_door = Moment {
        zone: chrono_tz::Europe::Vienna,
        ..at(LATER)
    };
    me.journal.claim_due("run", next_door).unwrap();
    assert!(!me.journal.today(next_door).unwrap().clot_question);
}

#[test]
fn a_reported_journey_is_asked_about_if_it_was_long() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    let asked = |today: Today| today.clot_question;
    assert!(!asked(me.journal.travelled(Some(240), at(LATER)).unwrap()));
    assert!(asked(me.journal.travelled(Some(241), at(LATER)).unwrap()));
    let refused = me.journal.travelled(Some(0), at(LATER)).unwrap_err();
    assert_eq!(refused.code(), "E_DURATION");
}

#[test]
fn arms_are_massaged_without_the_question() {
    let mut me = Person::with_self_massage();
    me.journal
        .travelled(None, at("2026-11-22T17:00:00Z"))
        .unwrap();
    let climbed = me.log(Activity::Climbing, 8, MONDAY_17);
    assert!(climbed.open.is_some_and(|open| open.slot.is_some()));
    assert!(!me.journal.today(at(MONDAY_17)).unwrap().clot_question);
}

#[test]
fn no_is_remembered_until_the_next_journey() {
    let mut me = Person::with_self_massage();
    me.journal
        .travelled(None, at("2026-11-22T17:00:00Z"))
        .unwrap();
    assert!(me.hard_squats().clot_question);
    let answered = me
        .journal
        .answer_clot_question(ClotSigns::Absent, at(LATER))
        .unwrap();
    assert!(!answered.clot_question && answered.flags.is_empty());
    assert!(answered.open.is_some_and(|open| open.slot.is_some()));
    assert!(me.journal.travelled(None, at(LATER)).unwrap().clot_question);
}

#[test]
fn no_massage_of_the_legs_starts_before_the_answer() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    me.journal.travelled(None, at(LATER)).unwrap();
    let held = me
        .journal
        .start(&plan, Warnings::Accepted, at(LATER))
        .unwrap_err();
    assert_eq!(held.code(), "E_CLOT_QUESTION");
    let unanswered = me.journal.today(at(LATER)).unwrap();
    assert_eq!(unanswered.open.unwrap().state, PlanState::Open);
    me.journal
        .answer_clot_question(ClotSigns::Absent, at(LATER))
        .unwrap();
    let open = me
        .journal
        .start(&plan, Warnings::Accepted, at(LATER))
        .unwrap()
        .open;
    assert_eq!(open.unwrap().state, PlanState::Started);
}

#[test]
fn while_the_question_is_open_no_reminder_starts_the_massage() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    let asked = |me: &mut Person| !me.shown("2026-11-23T18:00:00Z", 4).can_start;
    assert!(!asked(&mut me));
    let mut other = Person::with_self_massage();
    other.hard_squats();
    other
        .journal
        .travelled(None, at("2026-11-23T17:00:00Z"))
        .unwrap();
    assert!(asked(&mut other));
}

#[test]
fn the_reminder_of_a_kept_massage_says_that_the_question_comes_first() {
    for mut me in [Person::with_self_massage(), Person::with_therapist()] {
        let plan = plan_of(&me.hard_squats());
        me.journal
            .keep(&plan, as_recommended(), at(MONDAY_17))
            .unwrap();
        me.journal.booked(&plan, at(MONDAY_17)).ok();
        me.journal.travelled(None, at(MONDAY_17)).unwrap();
        let due = on(me.instant_of(&plan, ReminderKind::Slot).unwrap());
        let due = me.journal.claim_due(RUN, due).unwrap();
        assert!(due.iter().any(|it| it.kind == ReminderKind::Slot));
        assert!(due.iter().all(|it| it.clot_question), "{due:?}");
    }
}

#[test]
fn a_question_about_a_massage_that_is_over_is_asked_as_it_is() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    me.journal
        .keep(&plan, as_recommended(), at(MONDAY_17))
        .unwrap();
    me.journal.travelled(None, at(LATER)).unwrap();
    // somebody that sore is asked the safety questions
    me.journal.report_soreness(8, at(LATER)).unwrap();
    let asked = me.shown("2026-11-23T19:30:00Z", 1);
    assert_eq!(asked.kind, ReminderKind::DidYouDoIt);
    assert!(!asked.questions_first && !asked.clot_question);
}

#[test]
fn starting_from_a_notification_after_a_journey_leaves_the_plan_open() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    let shown = me.shown("2026-11-23T18:00:00Z", 4);
    let now = at("2026-11-23T18:01:00Z");
    me.journal.travelled(None, now).unwrap();
    let today = me.journal.answer(&shown.id, Answer::Start, now).unwrap();
    assert!(today.clot_question);
    assert_eq!(today.open.unwrap().state, PlanState::Open);
}

#[test]
fn yes_stops_everything() {
    let mut me = Person::with_self_massage();
    me.journal
        .travelled(None, at("2026-11-22T17:00:00Z"))
        .unwrap();
    me.hard_squats();
    let stopped = me
        .journal
        .answer_clot_question(ClotSigns::Present, at(LATER))
        .unwrap();
    assert_eq!(stopped.flags, [Flag::RfDvt]);
    let plan = stopped.open.unwrap().plan;
    assert_eq!(plan.status, Status::SeeProfessional);
    assert_eq!(plan.reason.unwrap().to_string(), "urgent:rf_dvt");
    assert!(!stopped.clot_question && stopped.next_reminder.is_none());
}

#[test]
fn after_two_weeks_it_is_too_late_to_ask() {
    let mut me = Person::with_self_massage();
    me.journal
        .travelled(None, at("2026-11-09T16:00:00Z"))
        .unwrap();
    assert!(!me.hard_squats().clot_question);
    let mut other = Person::with_self_massage();
    other
        .journal
        .travelled(None, at("2026-11-09T16:00:01Z"))
        .unwrap();
    assert!(other.hard_squats().clot_question);
}
