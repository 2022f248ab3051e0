//! The history of each reminder.

use chrono::TimeDelta;
use journal::ReminderCause;
use journal::*;

use crate::person::*;

#[test]
fn the_history_of_reminders_is_listed_for_a_week() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let recent = |me: &mut Person, now: &str| {
        let reminders = me.journal.recent_reminders(at(now)).unwrap();
        assert!(
            reminders.is_sorted_by(|a, b| a.at >= b.at),
            "the latest first"
        );
        reminders
    };
    let waiting = recent(&mut me, MONDAY_17);
    assert!(waiting.iter().all(|it| it.state == ReminderState::Pending));
    assert!(waiting.iter().any(|it| it.plan.as_ref() == Some(&plan)));
    assert_eq!(waiting[0].events.len(), 1);
    assert_eq!(waiting[0].events[0].cause, ReminderCause::Planned);

    me.journal.skip(&plan, at("2026-11-23T18:00:00Z")).unwrap();
    let of_plan = |it: &ReminderHistory| it.plan.is_some() && it.kind != ReminderKind::Soreness;
    let skipped = recent(&mut me, "2026-11-23T18:00:00Z");
    let opening = skipped.iter().find(|it| of_plan(it)).unwrap();
    assert_eq!(opening.state, ReminderState::Withdrawn);
    assert_eq!(
        opening.events.last().unwrap().cause,
        ReminderCause::PlanSkipped
    );

    assert!(recent(&mut me, "2026-11-30T18:00:00Z").iter().any(of_plan));
    assert!(!recent(&mut me, "2026-11-30T18:00:01Z").iter().any(of_plan));
}

#[test]
fn the_history_of_reminders_is_bounded() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let mut now = at(OPENS);
    for turn in 0..700 {
        let run = format!("run-{turn}");
        for due in me.journal.claim_due(&run, now).unwrap() {
            me.journal.mark_shown(&due.id, turn, now).unwrap();
        }
        me.journal.close_pending(now).unwrap();
        now.now += TimeDelta::milliseconds(10);
    }
    let raw = rusqlite::Connection::open(me.path()).unwrap();
    let count: i64 = raw
        .query_row("SELECT count(*) FROM reminder_event", [], |row| row.get(0))
        .unwrap();
    assert!(count <= 2_000, "{count} steps");
    assert_eq!(
        me.state_of(&plan, ReminderKind::WindowOpen),
        Some(ReminderState::Shown)
    );
}
