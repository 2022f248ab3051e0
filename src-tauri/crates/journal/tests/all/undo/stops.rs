//! Undo ends no medical stop.

use journal::*;
use recovery::{Activity, Flag, Precaution};

use crate::person::*;

const NOW: &str = "2026-11-23T17:00:00Z";

fn ill_after_a_run() -> NewWorkout {
    NewWorkout {
        flags: vec![Flag::RfDarkUrine],
        ..workout(Activity::Running, 9, "2026-11-23T16:55:00Z")
    }
}

fn is_stopped(today: &Today) -> bool {
    matches!(today.headline, Headline::Stop { .. })
}

#[test]
fn a_flag_reported_with_a_workout_stays_when_the_workout_is_taken_back() {
    let mut me = Person::with_self_massage();
    let squats = me.hard_squats().open.unwrap().workout.id;
    let logged = me.journal.log_workout(ill_after_a_run(), at(NOW)).unwrap();
    let undo = logged.undo.unwrap();
    assert_eq!(undo.flags, [Flag::RfDarkUrine]);
    let today = me.journal.undo(at(NOW)).unwrap();
    assert_eq!(today.flags, [Flag::RfDarkUrine]);
    assert!(is_stopped(&today));
    assert_eq!(today.open.unwrap().workout.id, squats);
    assert_eq!(me.claim(RUN, OPENS), [], "a stop does not remind");
}

#[test]
fn a_flag_reported_with_a_correction_stays_as_well() {
    let mut me = Person::with_self_massage();
    let id = me.hard_squats().open.unwrap().workout.id;
    me.journal
        .edit_workout(&id, ill_after_a_run(), at(NOW))
        .unwrap();
    let today = me.journal.undo(at(NOW)).unwrap();
    assert!(is_stopped(&today));
    assert_eq!(
        today.open.unwrap().workout.activity,
        Activity::StrengthLower
    );
}

type Report = fn(&mut Journal) -> Result<Today, JournalError>;

#[test]
fn a_report_of_flags_alone_is_not_taken_back() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    let reports: [Report; 3] = [
        |it| it.report(&[Flag::RfDvt], &[], at(NOW)),
        |it| it.answer_safety_questions(&[Flag::RfDvt], &[], at(NOW)),
        |it| it.answer_clot_question(true, at(NOW)),
    ];
    for report in reports {
        me.journal.travelled(None, at(NOW)).unwrap();
        let before = report(&mut me.journal).unwrap();
        let refused = me.journal.undo(at(NOW)).unwrap_err();
        assert_eq!(refused.code(), "E_STOP_STAYS");
        assert_eq!(me.journal.today(at(NOW)).unwrap(), before);
        me.journal.resolve(&[Flag::RfDvt], &[], at(NOW)).unwrap();
    }
}

#[test]
fn an_answer_without_flags_is_taken_back_and_asked_again() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    me.journal.travelled(None, at(NOW)).unwrap();
    me.journal.answer_clot_question(false, at(NOW)).unwrap();
    assert!(me.journal.undo(at(NOW)).unwrap().clot_question);
}

#[test]
fn a_flag_that_was_lifted_stands_again_when_that_is_taken_back() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    me.journal.report(&[Flag::RfFever], &[], at(NOW)).unwrap();
    me.journal.resolve(&[Flag::RfFever], &[], at(NOW)).unwrap();
    let today = me.journal.undo(at(NOW)).unwrap();
    assert_eq!(today.flags, [Flag::RfFever]);
    assert_eq!(today.undo.unwrap().flags, [Flag::RfFever]);
}

#[test]
fn a_clot_named_in_the_settings_is_not_taken_back_in_passing() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    let mut settings = me.journal.settings().unwrap();
    settings.profile.precautions.push(Precaution::RecentClot);
    let stopped = me.journal.set_settings(settings, at(NOW)).unwrap();
    assert!(is_stopped(&stopped));
    let refused = me.journal.undo(at(NOW)).unwrap_err();
    assert_eq!(refused.code(), "E_STOP_STAYS");
    assert_eq!(me.journal.today(at(NOW)).unwrap(), stopped);
}
