//! Bugs that the model test found, each in its shortest form.

use chrono::TimeDelta;
use journal::ReminderCause;
use journal::*;
use recovery::{Activity, Interval};

use crate::person::*;

#[test]
fn the_reminder_of_a_due_massage_stays_on_the_screen() {
    let mut me = Person::with_self_massage();
    me.log(Activity::Yoga, 2, "2026-11-23T16:00:00Z");
    let now = "2026-12-04T09:00:00Z";
    let due = me.shown(now, 1);
    assert_eq!(due.kind, ReminderKind::MassageDue);
    assert_eq!(me.journal.close_pending(at(now)).unwrap(), [] as [u32; 0]);
    let steps = me.journal.reminder_history(&due.id).unwrap();
    assert_eq!(steps.last().unwrap().state, ReminderState::Shown);
}

#[test]
fn a_massage_is_not_due_when_nobody_has_trained_for_long() {
    let mut me = Person::with_self_massage();
    let first = at("2026-11-23T16:00:00Z");
    me.log(Activity::Yoga, 2, "2026-11-23T16:00:00Z");
    let mut raised = 0;
    let mut now = first;
    while now.now < first.now + TimeDelta::days(20) {
        for due in me.journal.claim_due(RUN, now).unwrap() {
            me.journal.mark_shown(&due.id, 1, now).unwrap();
            raised += 1;
        }
        if let Some(next) = me.journal.today(now).unwrap().next_reminder {
            assert!(next.at <= first.now + TimeDelta::days(14), "{next:?}");
        }
        now = later(now, 60);
    }
    assert_eq!(raised, 2);
}

#[test]
fn a_server_that_returns_raises_nothing_for_a_superseded_plan() {
    let mut me = Person::with_self_massage();
    let old = plan_of(&me.hard_squats());
    let mut now = at(OPENS);
    for _ in 0..3 {
        let due = me.journal.claim_due(RUN, now).unwrap();
        me.journal
            .mark_failed(&due[0].id, ReminderCause::ServerAbsent, now)
            .unwrap();
        now = later(now, 6);
    }
    let parked = me.state_of(&old, ReminderKind::WindowOpen);
    assert_eq!(parked, Some(ReminderState::Parked));
    me.log(Activity::Running, 8, "2026-11-23T18:25:00Z");
    let now = at("2026-11-23T18:26:00Z");
    assert_eq!(me.journal.today(now).unwrap().inbox, []);
    me.journal.server_came(now).unwrap();
    assert_eq!(me.journal.claim_due(RUN, now).unwrap(), []);
}

#[test]
fn a_plan_skipped_while_the_clock_was_behind_is_silent() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    me.journal.skip(&plan, at("2026-11-23T15:50:00Z")).unwrap();
    assert_eq!(me.claim(RUN, OPENS), []);
    assert_eq!(me.claim(RUN, NEAR), []);
}

#[test]
fn a_massage_done_while_the_clock_was_behind_ends_its_plan_once_the_clock_is_right() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let done = DoneDetails::default();
    me.journal
        .done(&plan, done, at("2026-11-23T15:50:00Z"))
        .unwrap();
    assert_eq!(me.claim(RUN, OPENS), []);
    assert_eq!(me.journal.plan(&plan).unwrap().state, PlanState::Done);
}

#[test]
fn a_snoozed_reminder_comes_back_despite_the_limit_of_one_a_day() {
    let mut me = Person::with_self_massage();
    me.log(Activity::Running, 7, "2026-11-23T06:30:00Z");
    me.shown("2026-11-23T08:30:00Z", 1);
    let plan = plan_of(&me.hard_squats());
    let now = at("2026-11-23T17:00:00Z");
    me.journal.snooze(&plan, Snooze::QuarterHour, now).unwrap();
    assert_eq!(me.claim(RUN, "2026-11-23T17:15:00Z").len(), 1);
}

#[test]
fn a_time_accepted_for_a_massage_that_was_done_brings_no_reminder_the_next_day() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let tomorrow = SlotRequest {
        start: Some(instant("2026-11-24T18:00:00Z")),
        despite_warnings: true,
        ..as_recommended()
    };
    let now = at("2026-11-23T18:10:00Z");
    me.journal.keep(&plan, tomorrow, now).unwrap();
    me.journal.report_soreness(5, now).unwrap();
    let done = DoneDetails::default();
    me.journal.done(&plan, done, later(now, 30)).unwrap();
    let mut raised = Vec::new();
    for minute in 0..32 * 60 {
        let due = me.journal.claim_due(RUN, later(now, 30 + minute)).unwrap();
        raised.extend(due.into_iter().map(|due| due.kind));
    }
    assert!(!raised.contains(&ReminderKind::Slot), "{raised:?}");
}

fn appointment(from: &str, to: &str) -> Interval {
    Interval {
        start: instant(from),
        end: instant(to),
    }
}

#[test]
fn a_slot_that_moves_while_its_reminder_is_claimed_is_announced_at_its_new_time() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    let due = me.claim(RUN, NEAR).remove(0);
    let dinner = appointment("2026-11-23T19:00:00Z", "2026-11-23T20:00:00Z");
    me.journal
        .add_busy(dinner, "dinner".into(), at(NEAR))
        .unwrap();
    me.journal.mark_shown(&due.id, 9, at(NEAR)).unwrap();
    assert_eq!(me.journal.close_pending(at(NEAR)).unwrap(), [9]);
    let again = me.claim(RUN, "2026-11-23T19:50:00Z");
    assert_eq!(again.len(), 1);
    assert_eq!(again[0].id, due.id);
}

#[test]
fn the_notification_of_a_slot_is_closed_when_the_slot_moves() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    me.shown(OPENS, 1);
    me.shown(NEAR, 2);
    assert_eq!(me.journal.close_pending(at(NEAR)).unwrap(), [1]);
    let dinner = appointment("2026-11-23T19:00:00Z", "2026-11-23T20:00:00Z");
    me.journal
        .add_busy(dinner, "dinner".into(), at(NEAR))
        .unwrap();
    assert_eq!(me.journal.close_pending(at(NEAR)).unwrap(), [2]);
}

#[test]
fn a_slot_that_moved_and_was_skipped_is_announced_once_unskipped() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    me.shown(OPENS, 1);
    me.shown(NEAR, 2);
    let dinner = appointment("2026-11-23T19:00:00Z", "2026-11-23T20:00:00Z");
    me.journal
        .add_busy(dinner, "dinner".into(), at(NEAR))
        .unwrap();
    let mistaken = at("2026-11-23T18:55:00Z");
    me.journal.skip(&plan, mistaken).unwrap();
    me.journal.undo(mistaken).unwrap();
    assert_eq!(me.claim(RUN, "2026-11-23T19:50:00Z").len(), 1);
}

#[test]
fn a_slot_that_moved_during_a_snooze_and_was_skipped_is_announced_once_unskipped() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    me.shown(OPENS, 1);
    me.shown(NEAR, 2);
    me.journal
        .snooze(&plan, Snooze::QuarterHour, at(NEAR))
        .unwrap();
    let dinner = appointment("2026-11-23T19:00:00Z", "2026-11-23T20:00:00Z");
    me.journal
        .add_busy(dinner, "dinner".into(), at(NEAR))
        .unwrap();
    let mistaken = at("2026-11-23T18:55:00Z");
    me.journal.skip(&plan, mistaken).unwrap();
    me.journal.undo(mistaken).unwrap();
    assert_eq!(me.claim(RUN, "2026-11-23T19:50:00Z").len(), 1);
}

#[test]
fn a_snooze_is_refused_when_its_slot_has_begun_and_its_window_has_no_room_for_another() {
    let mut me = Person::with_self_massage();
    let squats = workout(Activity::StrengthLower, 1, "2026-11-20T20:54:00Z");
    let today = me.journal.log_workout(squats, at("2026-11-23T20:05:00Z"));
    let plan = plan_of(&today.unwrap());
    let begun = at("2026-11-23T20:31:00Z");
    let refused = me
        .journal
        .snooze(&plan, Snooze::QuarterHour, begun)
        .unwrap_err();
    assert_eq!(refused.code(), "E_NOT_OPEN");
}

#[test]
fn a_server_that_returns_during_a_snooze_raises_nothing_before_its_end() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let mut now = at(OPENS);
    for _ in 0..3 {
        let due = me.journal.claim_due(RUN, now).unwrap();
        me.journal
            .mark_failed(&due[0].id, ReminderCause::ServerAbsent, now)
            .unwrap();
        now = later(now, 6);
    }
    me.journal.snooze(&plan, Snooze::QuarterHour, now).unwrap();
    me.journal.server_came(now).unwrap();
    assert_eq!(me.journal.claim_due(RUN, now).unwrap(), []);
    let back = me.journal.claim_due(RUN, later(now, 15)).unwrap();
    let kinds: Vec<ReminderKind> = back.into_iter().map(|due| due.kind).collect();
    assert_eq!(kinds, [ReminderKind::WindowOpen]);
    assert_eq!(me.shown(NEAR, 1).kind, ReminderKind::Slot);
}

#[test]
fn a_day_stays_taken_when_the_clock_goes_back_before_its_notification() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.log(Activity::StrengthLower, 1, MONDAY_17));
    let soon = at("2026-11-23T16:30:00Z");
    me.journal
        .done(&plan, DoneDetails::default(), soon)
        .unwrap();
    let due = me.journal.today(soon).unwrap().next_reminder;
    let ten = on(due.unwrap().at);
    let noon = later(ten, 120);
    for (run, now) in [(RUN, ten), ("run-2", noon)] {
        let due = me.journal.claim_due(run, now).unwrap();
        assert_eq!(due[0].kind, ReminderKind::MassageDue);
        me.journal.mark_shown(&due[0].id, 1, now).unwrap();
    }
    let set_back = later(ten, -1);
    let start = set_back.now + TimeDelta::hours(63);
    let race = race(&start.to_rfc3339());
    let today = me.journal.plan_session(race, set_back).unwrap().today;
    assert_eq!(
        today.next_reminder.unwrap().kind,
        ReminderKind::PreCompetition
    );
    assert_eq!(me.journal.claim_due("run-2", ten).unwrap(), []);
}

#[test]
fn a_slot_accepted_while_the_clock_is_behind_ends_the_snooze_of_its_opening() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let behind = later(at("2026-11-23T16:00:00Z"), -90);
    me.journal
        .snooze(&plan, Snooze::QuarterHour, behind)
        .unwrap();
    me.journal.keep(&plan, as_recommended(), behind).unwrap();
    let due = me.journal.claim_due(RUN, later(behind, 15)).unwrap();
    assert_eq!(due, []);
    assert_eq!(me.shown(NEAR, 1).kind, ReminderKind::Slot);
}
