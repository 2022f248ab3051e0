//! What was entered together is taken back together.

use journal::*;
use recovery::{Activity, Flag};

use crate::person::*;

const NOW: &str = "2026-11-23T17:00:00Z";

fn all_out() -> NewWorkout {
    NewWorkout {
        questions: Questions::Open,
        ..workout(Activity::Running, 9, "2026-11-23T16:55:00Z")
    }
}

#[test]
fn one_undo_takes_back_a_workout_with_the_answers_that_it_called_for() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    let before = me.replanned(at(NOW));
    me.journal.log_workout(all_out(), at(NOW)).unwrap();
    let answered = me
        .journal
        .answer_safety_questions(&[], &[], later(at(NOW), 1))
        .unwrap();
    let undo = answered.undo.unwrap();
    assert_eq!(undo.change, ChangeKind::WorkoutLogged);
    let today = me.journal.undo(later(at(NOW), 1)).unwrap();
    let seen = |today: Today| {
        (
            today.open.map(|it| it.id),
            today.questions_first,
            today.undo,
        )
    };
    assert_eq!(seen(today), seen(before));
}

#[test]
fn one_undo_takes_back_a_soreness_answer_with_the_answers_that_it_called_for() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    me.journal.report_soreness(8, at(NOW)).unwrap();
    me.journal
        .answer_safety_questions(&[], &[], at(NOW))
        .unwrap();
    let today = me.journal.undo(at(NOW)).unwrap();
    assert_eq!(today.soreness, None);
    assert!(!today.questions_first);
}

#[test]
fn a_flag_among_the_answers_stays_when_their_workout_is_taken_back() {
    let mut me = Person::with_self_massage();
    let squats = plan_of(&me.hard_squats());
    me.journal.log_workout(all_out(), at(NOW)).unwrap();
    let flags = [Flag::RfDarkUrine];
    let today = me
        .journal
        .answer_safety_questions(&flags, &[], at(NOW))
        .unwrap();
    assert_eq!(today.undo.unwrap().flags, flags);
    let today = me.journal.undo(at(NOW)).unwrap();
    assert_eq!(today.flags, flags);
    assert_eq!(plan_of(&today), squats);
}

#[test]
fn answers_given_later_are_taken_back_by_themselves() {
    let mut me = Person::with_self_massage();
    me.journal.log_workout(all_out(), at(NOW)).unwrap();
    let then = later(at(NOW), 11);
    let today = me.journal.answer_safety_questions(&[], &[], then).unwrap();
    assert_eq!(today.undo.unwrap().change, ChangeKind::QuestionsAnswered);
    let today = me.journal.undo(then).unwrap();
    assert!(today.questions_first && today.open.is_some());
}

#[test]
fn answers_after_another_change_are_taken_back_by_themselves() {
    let mut me = Person::with_self_massage();
    me.journal.log_workout(all_out(), at(NOW)).unwrap();
    me.journal.pause(PauseFor::Hour, at(NOW)).unwrap();
    me.journal
        .answer_safety_questions(&[], &[], at(NOW))
        .unwrap();
    let today = me.journal.undo(at(NOW)).unwrap();
    assert!(today.questions_first && today.open.is_some());
    assert!(today.pause.is_some());
}

#[test]
fn a_journey_ticked_with_a_workout_goes_with_it() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    let before = me.replanned(at(NOW));
    me.journal.travelled(None, at(NOW)).unwrap();
    let today = me.journal.log_workout(all_out(), at(NOW)).unwrap();
    assert!(today.clot_question || today.questions_first);
    assert_eq!(today.undo.unwrap().change, ChangeKind::WorkoutLogged);
    assert_eq!(me.journal.undo(at(NOW)).unwrap(), before);
}
