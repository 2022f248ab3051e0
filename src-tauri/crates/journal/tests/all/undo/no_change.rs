//! What is saved as it was is no change, and leaves the one before to be taken back.

use journal::*;

use crate::person::*;

type Verb<'a> = dyn Fn(&mut Journal) -> Result<Today, JournalError> + 'a;

#[test]
fn what_changed_nothing_says_so_and_leaves_the_change_before() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let now = at("2026-11-23T16:10:00Z");
    let open = me.journal.today(now).unwrap().open.unwrap();
    let same = NewWorkout {
        activity: open.workout.activity,
        end: open.workout.end,
        duration_min: open.workout.duration_min,
        rpe: open.workout.rpe,
        guessed: false,
        muscles: open.workout.muscles.clone(),
        competition: open.workout.competition,
        soreness: None,
        flags: Vec::new(),
        local_issues: Vec::new(),
        questions: Questions::NotAsked,
        note: open.workout.note.clone(),
        of_session: None,
    };
    let kept = me.journal.keep(&plan, as_recommended(), now).unwrap();
    assert!(!me.journal.changed_nothing());
    let settings = me.journal.settings().unwrap();
    let verbs: [&Verb<'_>; 3] = [
        &|it| it.edit_workout(&open.workout.id, same.clone(), now),
        &|it| it.set_settings(settings.clone(), now),
        &|it| it.keep(&plan, as_recommended(), now),
    ];
    for verb in verbs {
        let today = verb(&mut me.journal).unwrap();
        assert!(me.journal.changed_nothing());
        assert_eq!(today.undo, kept.undo);
    }
    let harder = NewWorkout {
        note: "felt good".to_owned(),
        ..same
    };
    me.journal
        .edit_workout(&open.workout.id, harder, now)
        .unwrap();
    assert!(!me.journal.changed_nothing());
}

#[test]
fn the_first_settings_after_a_workout_are_a_change_of_their_own() {
    let mut me = Person::new();
    me.hard_squats();
    let mut settings = me.journal.settings().unwrap();
    settings.profile.precautions = vec![recovery::Precaution::Pregnancy];
    me.journal.set_settings(settings, at(MONDAY_17)).unwrap();
    let today = me.journal.undo(at(MONDAY_17)).unwrap();
    assert!(today.open.is_some(), "the workout is still there");
    let settings = me.journal.settings().unwrap();
    assert_eq!(settings.profile.precautions, []);
}
