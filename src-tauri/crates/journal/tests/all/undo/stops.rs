//! Undo ends no medical stop.

use journal::*;
use recovery::{Activity, Asymmetry, Flag, MentalFatigue, Precaution, Signs};

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
        |it| it.answer_clot_question(ClotSigns::Present, at(NOW)),
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
    me.journal
        .answer_clot_question(ClotSigns::Absent, at(NOW))
        .unwrap();
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

fn thoughts(self_harm_thoughts: bool) -> Signs {
    Signs {
        mental_fatigue: Some(MentalFatigue {
            self_harm_thoughts,
            ..MentalFatigue::default()
        }),
        ..Signs::default()
    }
}

#[test]
fn thoughts_of_self_harm_are_answered_anew_and_not_taken_back() {
    for has_plan in [false, true] {
        let mut me = Person::with_self_massage();
        if has_plan {
            me.hard_squats();
        }
        me.journal.check_in(thoughts(true), at(NOW)).unwrap();
        let before = me.journal.today(at(NOW)).unwrap();
        let refused = me.journal.undo(at(NOW)).unwrap_err();
        assert_eq!(refused.code(), "E_STOP_STAYS");
        assert_eq!(me.journal.today(at(NOW)).unwrap(), before);

        let later = at("2026-11-23T17:10:00Z");
        me.journal.check_in(thoughts(false), later).unwrap();
        assert!(!is_stopped(&me.journal.today(later).unwrap()));
        assert!(is_stopped(&me.journal.undo(later).unwrap()));
    }
}

#[test]
fn thoughts_of_self_harm_stay_beside_a_flag_as_well() {
    let mut me = Person::with_self_massage();
    me.journal.report(&[Flag::RfFever], &[], at(NOW)).unwrap();
    let later = at("2026-11-23T17:10:00Z");
    me.journal.check_in(thoughts(true), later).unwrap();
    let refused = me.journal.undo(later).unwrap_err();
    assert_eq!(refused.code(), "E_STOP_STAYS");
}

#[test]
fn of_another_check_in_only_its_flag_stays() {
    let mut me = Person::with_self_massage();
    let asymmetry = Asymmetry {
        new_weakness_or_numbness: true,
        ..Asymmetry::default()
    };
    let signs = Signs {
        asymmetry: Some(asymmetry),
        ..Signs::default()
    };
    me.journal.check_in(signs, at(NOW)).unwrap();
    let today = me.journal.undo(at(NOW)).unwrap();
    assert_eq!((today.flags, today.check_in), (vec![Flag::RfNeuro], None));
}
