//! What becomes of a kept time when the workout of its plan is deleted or edited.

use journal::*;
use recovery::Activity;

use crate::person::*;

/// Squats until 17:00, and the self-massage that was kept for the evening.
fn kept() -> (Person, Today) {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let now = at(MONDAY_17);
    let today = me.journal.keep(&plan, as_recommended(), now).unwrap();
    (me, today)
}

fn squats_of(today: &Today) -> WorkoutId {
    today.open.as_ref().unwrap().workout.id.clone()
}

#[test]
fn a_kept_time_goes_with_its_workout_and_undo_brings_both_back() {
    let (mut me, before) = kept();
    let now = at("2026-11-23T16:30:00Z");
    let squats = squats_of(&before);
    let before = me.replanned(now);
    let after = me.journal.delete_workout(&squats, now).unwrap();
    assert_eq!(after.next_reminder, None);
    for then in [NEAR, "2026-11-23T20:20:00Z", "2026-11-25T20:20:00Z"] {
        assert_eq!(me.claim(RUN, then), []);
        let today = me.journal.today(at(then)).unwrap();
        assert_eq!((today.headline, today.top), (Headline::NothingDue, None));
    }
    assert_eq!(me.journal.undo(now).unwrap(), before);
}

#[test]
fn nobody_asks_about_a_massage_of_a_deleted_workout() {
    for (now, starts) in [
        ("2026-11-23T19:30:00Z", false),
        ("2026-11-23T19:05:00Z", true),
        ("2026-11-23T19:30:00Z", true),
    ] {
        let (mut me, today) = kept();
        let (squats, plan) = (squats_of(&today), plan_of(&today));
        if starts {
            let nine = at("2026-11-23T19:00:00Z");
            me.journal.start(&plan, Warnings::Accepted, nine).unwrap();
        }
        let before = me.replanned(at(now));
        let after = me.journal.delete_workout(&squats, at(now)).unwrap();
        assert_eq!((after.next_reminder, after.top), (None, None));
        assert_eq!(me.claim(RUN, "2026-11-24T08:00:00Z"), []);
        assert_eq!(me.journal.undo(at(now)).unwrap(), before);
    }
}

#[test]
fn what_was_asked_above_a_newer_plan_goes_with_the_older_workout() {
    let (mut me, today) = kept();
    let squats = squats_of(&today);
    let over = "2026-11-23T19:30:00Z";
    let today = me.log(Activity::Running, 8, over);
    assert!(matches!(today.top, Some(TopSlot::DidYouDoIt { .. })));
    let shown = me.shown(over, 1);
    assert_eq!(shown.kind, ReminderKind::DidYouDoIt);
    let after = me.journal.delete_workout(&squats, at(over)).unwrap();
    assert!(!matches!(after.top, Some(TopSlot::DidYouDoIt { .. })));
    let states = me.causes(&shown.id);
    assert!(
        states.last().unwrap().starts_with("withdrawn:"),
        "{states:?}"
    );
}

#[test]
fn an_edit_of_the_workout_leaves_a_kept_time_to_the_user() {
    // long over, and so easy that no massage is needed
    for (end, rpe) in [("2026-11-13T16:00:00Z", 8), (MONDAY_17, 1)] {
        let (mut me, today) = kept();
        let now = at("2026-11-23T16:30:00Z");
        let edited = workout(Activity::StrengthLower, rpe, end);
        let after = me.journal.edit_workout(&squats_of(&today), edited, now);
        let after = after.unwrap();
        assert!(matches!(after.open.unwrap().phase, Phase::Kept { .. }));
        assert_eq!(after.next_reminder.unwrap().at, instant(NEAR));
    }
}
