//! Workouts, and what is reported with them.

use journal::*;
use recovery::{Activity, Flag, LocalIssue, LocalIssueKind, MuscleGroup, Status};

use crate::person::*;

#[test]
fn an_edited_workout_changes_its_plan_and_keeps_its_id() {
    let mut me = Person::with_self_massage();
    let today = me.hard_squats();
    let (plan, id) = (plan_of(&today), today.open.unwrap().workout.id);
    let easier = workout(Activity::Cycling, 3, "2026-11-23T15:30:00Z");
    let open = me
        .journal
        .edit_workout(&id, easier, at(MONDAY_17))
        .unwrap()
        .open
        .unwrap();
    assert_eq!(
        (open.id, open.workout.id.clone()),
        (plan.clone(), id.clone())
    );
    assert_eq!(open.workout.activity, Activity::Cycling);
    assert_eq!(open.plan.status, Status::Optional);
    assert_eq!(
        open.plan.windows[0].from_utc,
        instant("2026-11-23T15:30:00Z")
    );
    assert_eq!(
        me.state_of(&plan, ReminderKind::Slot),
        Some(ReminderState::Withdrawn)
    );
    me.journal.delete_workout(&id, at(MONDAY_17)).unwrap();
    let gone = workout(Activity::Cycling, 3, MONDAY_17);
    assert_eq!(
        me.journal
            .edit_workout(&id, gone, at(MONDAY_17))
            .unwrap_err()
            .code(),
        "E_NOT_FOUND"
    );
}

#[test]
fn deleting_the_only_workout_leaves_no_plan() {
    let mut me = Person::with_self_massage();
    let today = me.hard_squats();
    let plan = plan_of(&today);
    let id = today.open.unwrap().workout.id;
    let today = me.journal.delete_workout(&id, at(MONDAY_17)).unwrap();
    assert_eq!(
        (today.open, today.due, today.next_reminder),
        (None, None, None)
    );
    assert_eq!(me.journal.plan(&plan).unwrap().state, PlanState::Superseded);
    assert_eq!(me.journal.next_due(at(MONDAY_17)).unwrap(), None);
    assert_eq!(plan_of(&me.journal.undo(at(MONDAY_17)).unwrap()), plan);
}

#[test]
fn the_answers_of_the_safety_screen_are_logged_with_the_workout() {
    let mut me = Person::new();
    let mut new = workout(Activity::Running, 9, MONDAY_17);
    new.soreness = Some(7);
    new.flags = vec![Flag::RfFever];
    new.local_issues = vec![LocalIssue {
        kind: LocalIssueKind::Wound,
        group: MuscleGroup::Feet,
        side: None,
        since: None,
    }];
    let today = me.journal.log_workout(new, at(MONDAY_17)).unwrap();
    assert_eq!(today.flags, [Flag::RfFever]);
    assert_eq!(today.soreness.unwrap().value.get(), 7);
    assert_eq!(today.local_issues[0].issue.group, MuscleGroup::Feet);
    assert_eq!(today.open.unwrap().plan.status, Status::SeeProfessional);
}
