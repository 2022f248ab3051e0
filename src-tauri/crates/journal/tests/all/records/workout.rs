//! Workouts, and what is reported with them.

use journal::*;
use recovery::{Activity, Flag, Interval, LocalIssue, LocalIssueKind, MuscleGroup, Status};

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

#[test]
fn deleted_entries_stay_in_the_file() {
    let mut me = Person::new();
    me.hard_squats();
    let now = at(MONDAY_17);
    let evening = Interval {
        start: instant("2026-11-23T18:00:00Z"),
        end: instant("2026-11-23T20:00:00Z"),
    };
    me.journal.add_busy(evening, "theatre".into(), now).unwrap();
    let busy = me.journal.busy_times(now).unwrap().remove(0).id;
    me.journal.remove_busy(&busy, later(now, 1)).unwrap();
    let again = me.journal.remove_busy(&busy, later(now, 2)).unwrap_err();
    assert_eq!(again.code(), "E_NOT_FOUND");
    for minutes in [10, 20] {
        let (reported, gone) = (later(now, minutes), later(now, minutes + 5));
        me.journal.report(&[Flag::RfFever], &[], reported).unwrap();
        me.journal.resolve(&[Flag::RfFever], &[], gone).unwrap();
    }

    let raw = rusqlite::Connection::open(me.path()).unwrap();
    let millis = |minutes| later(now, minutes).now.timestamp_millis();
    let removed: (String, i64) = raw
        .query_row("SELECT label, removed_at FROM busy", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .unwrap();
    assert_eq!(removed, ("theatre".to_owned(), millis(1)));
    let resolved: Vec<(String, i64, i64)> = raw
        .prepare("SELECT flag, reported_at, resolved_at FROM resolved_flag ORDER BY reported_at")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let fever = |reported, resolved| ("rf_fever".to_owned(), millis(reported), millis(resolved));
    assert_eq!(resolved, [fever(10, 15), fever(20, 25)]);
}
