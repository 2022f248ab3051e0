//! The safety questions: a workout is saved first, and its plan waits for them.

use journal::*;
use recovery::{Activity, Flag, Status};

use crate::person::*;

/// All-out squats whose questions are still open.
fn unanswered(me: &mut Person) -> Today {
    let new = NewWorkout {
        questions: Questions::Open,
        ..workout(Activity::StrengthLower, 9, MONDAY_17)
    };
    me.journal.log_workout(new, at(MONDAY_17)).unwrap()
}

#[test]
fn a_workout_is_saved_and_its_plan_waits_for_the_questions() {
    let mut me = Person::with_self_massage();
    let today = unanswered(&mut me);
    assert!(today.questions_first);
    let plan = plan_of(&today);
    let refused = me.journal.start(&plan, Warnings::Accepted, at(OPENS));
    assert!(
        matches!(refused, Err(JournalError::SafetyQuestions)),
        "{refused:?}"
    );

    let answered = me
        .journal
        .answer_safety_questions(&[], &[], at(OPENS))
        .unwrap();
    assert!(!answered.questions_first);
    let started = me
        .journal
        .start(&plan, Warnings::Accepted, at(OPENS))
        .unwrap();
    assert_eq!(started.open.unwrap().state, PlanState::Started);
}

#[test]
fn a_reminder_says_that_the_questions_come_first() {
    let mut me = Person::with_self_massage();
    unanswered(&mut me);
    let waiting = me.shown(OPENS, 1);
    assert!(waiting.questions_first && !waiting.can_start);
    me.journal
        .answer(&waiting.id, Answer::Start, at(OPENS))
        .unwrap();
    let today = me.journal.today(at(OPENS)).unwrap();
    assert_eq!(
        today.open.unwrap().state,
        PlanState::Open,
        "nothing starts from it"
    );

    let mut me = Person::with_self_massage();
    unanswered(&mut me);
    me.journal
        .answer_safety_questions(&[], &[], at(MONDAY_17))
        .unwrap();
    let usual = me.shown(OPENS, 1);
    assert!(!usual.questions_first && usual.can_start);
}

#[test]
fn what_applies_is_reported_with_the_answer() {
    let mut me = Person::with_self_massage();
    unanswered(&mut me);
    let today = me
        .journal
        .answer_safety_questions(&[Flag::RfCompartment], &[], at(OPENS))
        .unwrap();
    assert_eq!(today.flags, [Flag::RfCompartment]);
    assert_eq!(today.open.unwrap().plan.status, Status::SeeProfessional);
    assert!(!today.questions_first);
}

#[test]
fn the_clot_question_is_one_of_them_and_is_not_asked_twice() {
    let mut me = Person::with_self_massage();
    me.journal.travelled(None, at(MONDAY_17)).unwrap();
    assert!(unanswered(&mut me).clot_question);
    let answered = me
        .journal
        .answer_safety_questions(&[], &[], at(OPENS))
        .unwrap();
    assert!(!answered.clot_question);

    let mut me = Person::with_self_massage();
    me.journal.travelled(None, at(MONDAY_17)).unwrap();
    let new = NewWorkout {
        questions: Questions::Answered,
        ..workout(Activity::StrengthLower, 9, MONDAY_17)
    };
    let today = me.journal.log_workout(new, at(MONDAY_17)).unwrap();
    assert!(!today.clot_question && !today.questions_first);
    // the next journey asks it again
    assert!(me.journal.travelled(None, at(OPENS)).unwrap().clot_question);
}

#[test]
fn they_come_first_until_they_are_answered_whatever_becomes_of_the_massage() {
    let mut me = Person::with_self_massage();
    let today = me.hard_squats();
    let plan = plan_of(&today);
    me.journal
        .keep(&plan, as_recommended(), at(MONDAY_17))
        .unwrap();
    let all_out = NewWorkout {
        questions: Questions::Open,
        ..workout(Activity::StrengthLower, 10, MONDAY_17)
    };
    let squats = today.open.unwrap().workout.id;
    let now = at("2026-11-23T16:05:00Z");
    let asked = me.journal.edit_workout(&squats, all_out, now).unwrap();
    assert!(asked.questions_first);
    assert!(matches!(asked.open.unwrap().phase, Phase::Kept { .. }));

    let over = at("2026-11-23T19:20:00Z");
    let unanswered = me.journal.today(over).unwrap();
    assert!(matches!(
        unanswered.open.unwrap().phase,
        Phase::Unanswered { .. }
    ));
    let done = me
        .journal
        .done(&plan, DoneDetails::default(), over)
        .unwrap();
    let morning = me.journal.today(at("2026-11-24T08:00:00Z")).unwrap();
    for today in [done, morning] {
        assert!(today.questions_first && today.open.is_none());
        assert_eq!(today.top, None, "nothing else is asked before them");
    }
    let days_later = at("2026-11-27T08:00:00Z");
    assert!(!me.journal.today(days_later).unwrap().questions_first);
    let answered = me.journal.answer_safety_questions(&[], &[], over).unwrap();
    assert!(!answered.questions_first);
}

#[test]
fn a_single_report_answers_nothing() {
    let mut me = Person::with_self_massage();
    me.journal.travelled(None, at(MONDAY_17)).unwrap();
    unanswered(&mut me);
    let today = me.journal.report(&[], &[], at(OPENS)).unwrap();
    assert!(today.questions_first && today.clot_question);
}
