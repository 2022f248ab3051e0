//! How hard a workout was that a device recorded: asked once, in the words of the scale.

use journal::*;
use recovery::{Activity, Rpe};

use super::import::{file, hour};
use crate::person::*;

const ENDED: &str = "2026-11-23T16:00:00Z";

/// A person with a run of an hour that a file brought at once.
fn after_a_run() -> Person {
    let mut me = Person::with_self_massage().without_conditions();
    // the first workout ever has its safety questions
    me.log(Activity::Cycling, 3, "2026-11-18T10:00:00Z");
    let run = hour(Activity::Running, "2026-11-23T15:00:00Z");
    me.journal.import(vec![file(1, &[run])], at(ENDED)).unwrap();
    me
}

fn due(me: &mut Person, now: Moment) -> Vec<DueReminder> {
    let due = me.journal.claim_due("run", now).unwrap();
    for it in &due {
        me.journal.mark_shown(&it.id, 1, now).unwrap();
    }
    due
}

fn questions(due: &[DueReminder]) -> usize {
    due.iter()
        .filter(|it| it.kind == ReminderKind::HowHard)
        .count()
}

fn asked(me: &mut Person, now: Moment) -> DueReminder {
    let due = due(me, now);
    let asks = |it: &DueReminder| it.kind == ReminderKind::HowHard;
    due.into_iter().find(asks).expect("a question")
}

fn is_asked_on_today(me: &mut Person, now: Moment) -> bool {
    let top = me.journal.today(now).unwrap().top;
    matches!(top, Some(TopSlot::HowHard { .. }))
}

fn effort(me: &mut Person, now: Moment) -> (i64, bool) {
    let workout = me.journal.today(now).unwrap().open.unwrap().workout;
    (workout.rpe.get().into(), workout.guessed)
}

#[test]
fn a_notification_asks_at_once_and_names_the_workout() {
    let mut me = after_a_run();
    let asked = asked(&mut me, at(ENDED));
    let workout = asked.workout.unwrap();
    assert_eq!(
        (workout.activity, workout.end),
        (Activity::Running, instant(ENDED))
    );
    assert!(is_asked_on_today(&mut me, at(ENDED)));
    assert_eq!(questions(&due(&mut me, later(at(ENDED), 60))), 0);
}

#[test]
fn an_answer_says_how_hard_it_was_and_plans_anew() {
    for (answer, rpe, first) in [
        (Answer::Easy, 2, false),
        (Answer::Moderate, 3, false),
        (Answer::Hard, 5, false),
        (Answer::AllOut, 10, true),
    ] {
        let mut me = after_a_run();
        let now = later(at(ENDED), 10);
        let id = asked(&mut me, now).id;
        let today = me.journal.answer(&id, answer, now).unwrap();
        assert_eq!(today.questions_first, first, "{answer}");
        assert_eq!(effort(&mut me, now), (rpe, false), "{answer}");
        assert!(!is_asked_on_today(&mut me, now));
        assert_eq!(
            today.undo.map(|it| it.change),
            Some(ChangeKind::WorkoutEdited)
        );

        let today = me.journal.undo(now).unwrap();
        assert!(!today.questions_first, "{answer}");
        assert!(is_asked_on_today(&mut me, now));
    }
}

#[test]
fn the_answer_in_the_window_takes_the_notification_away() {
    let mut me = after_a_run();
    asked(&mut me, at(ENDED));
    let now = later(at(ENDED), 10);
    let id = me.journal.today(now).unwrap().open.unwrap().workout.id;
    me.journal
        .say_effort(&id, Rpe::new(7).unwrap(), now)
        .unwrap();
    assert_eq!(me.journal.close_pending(now).unwrap(), [1]);
    assert_eq!(effort(&mut me, now), (7, false));
}

#[test]
fn after_a_day_only_today_asks_and_after_three_nobody() {
    let mut me = after_a_run();
    let late = later(at(ENDED), 25 * 60);
    assert_eq!(questions(&due(&mut me, late)), 0);
    let today = me.journal.today(late).unwrap();
    assert!(matches!(today.top, Some(TopSlot::HowHard { .. })));
    let told = |it: &Notice| it.reminder_kind == Some(ReminderKind::HowHard);
    assert!(!today.inbox.iter().any(told), "Today asks by itself");
    assert!(!is_asked_on_today(&mut me, later(at(ENDED), 73 * 60)));
}

#[test]
fn of_two_workouts_the_later_one_asks_first() {
    let mut me = Person::with_self_massage();
    let swim = hour(Activity::Swimming, "2026-11-23T12:00:00Z");
    let run = hour(Activity::Running, "2026-11-23T15:00:00Z");
    let files = vec![file(1, &[swim]), file(2, &[run])];
    me.journal.import(files, at(ENDED)).unwrap();
    let first = asked(&mut me, at(ENDED));
    assert_eq!(first.workout.unwrap().activity, Activity::Running);
    me.journal
        .answer(&first.id, Answer::Hard, at(ENDED))
        .unwrap();
    let second = asked(&mut me, at(ENDED));
    assert_eq!(second.workout.unwrap().activity, Activity::Swimming);
}

#[test]
fn quiet_hours_hold_it_and_what_is_long_past_never_asks() {
    let mut me = Person::with_self_massage();
    let late = at("2026-11-23T23:30:00Z");
    let run = hour(Activity::Running, "2026-11-23T22:00:00Z");
    me.journal.import(vec![file(1, &[run])], late).unwrap();
    assert_eq!(questions(&due(&mut me, late)), 0);
    assert_eq!(questions(&due(&mut me, at("2026-11-24T08:00:00Z"))), 1);

    let mut me = Person::with_self_massage();
    let run = hour(Activity::Running, "2026-11-19T15:00:00Z");
    me.journal.import(vec![file(1, &[run])], at(ENDED)).unwrap();
    assert_eq!(questions(&due(&mut me, at(ENDED))), 0);
    assert!(!is_asked_on_today(&mut me, at(ENDED)));
}

#[test]
fn a_workout_that_is_gone_takes_its_question_with_it() {
    let mut me = after_a_run();
    let id = asked(&mut me, at(ENDED)).id;
    let now = later(at(ENDED), 5);
    me.journal.undo(now).unwrap();
    assert_eq!(me.journal.close_pending(now).unwrap(), [1]);
    // an answer that was on its way
    me.journal.answer(&id, Answer::AllOut, now).unwrap();
    assert!(!me.journal.today(now).unwrap().questions_first);
}
