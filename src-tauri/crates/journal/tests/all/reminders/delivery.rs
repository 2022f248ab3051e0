//! Delivery: shown, failed, answered, closed.

use journal::ReminderCause;
use journal::*;

use crate::person::*;

#[test]
fn a_reminder_that_fails_three_times_waits_in_the_inbox() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let mut now = at(OPENS);
    for attempt in 1..=3 {
        let due = me.journal.claim_due(RUN, now).unwrap();
        assert_eq!(due.len(), 1, "attempt {attempt}");
        assert_eq!(due[0].attempt, attempt);
        assert_eq!(me.journal.today(now).unwrap().inbox, []);
        me.journal
            .mark_failed(&due[0].id, ReminderCause::ServerRefused, now)
            .unwrap();
        assert_eq!(
            me.journal.claim_due(RUN, now).unwrap(),
            [],
            "no retry at once"
        );
        now = later(now, 5);
    }
    assert_eq!(
        me.state_of(&plan, ReminderKind::WindowOpen),
        Some(ReminderState::Parked)
    );
    let inbox = me.journal.today(now).unwrap().inbox;
    assert_eq!((inbox.len(), inbox[0].kind), (1, NoticeKind::NotShown));
    assert_eq!(inbox[0].reminder_kind, Some(ReminderKind::WindowOpen));
    assert_eq!(
        me.shown(NEAR, 1).kind,
        ReminderKind::Slot,
        "the next reminder has its own attempts"
    );
}

#[test]
fn without_a_server_it_waits_in_the_inbox_at_once_and_is_shown_when_one_comes() {
    let mut me = Person::with_self_massage();
    me.hard_squats();
    let due = me.claim(RUN, OPENS).remove(0);
    me.journal
        .mark_failed(&due.id, ReminderCause::ServerAbsent, at(OPENS))
        .unwrap();
    let inbox = me.journal.today(at(OPENS)).unwrap().inbox;
    assert_eq!((inbox.len(), inbox[0].kind), (1, NoticeKind::NotShown));
    let now = at("2026-11-23T18:00:10Z");
    me.journal.server_came(now).unwrap();
    assert_eq!(me.journal.claim_due(RUN, now).unwrap()[0].id, due.id);
    me.journal.mark_shown(&due.id, 1, now).unwrap();
    assert_eq!(me.journal.today(now).unwrap().inbox, []);
    assert_eq!(
        me.causes(&due.id)[1..],
        [
            "claimed:due",
            "pending:server_absent",
            "pending:server_came",
            "claimed:due",
            "shown:shown"
        ]
    );
}

#[test]
fn an_answer_counts_once() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let shown = me.shown(OPENS, 1);
    me.journal
        .answer(&shown.id, Answer::Snooze, at(OPENS))
        .unwrap();
    let before = me.causes(&shown.id);
    me.journal
        .answer(&shown.id, Answer::Skip, at(OPENS))
        .unwrap();
    assert_eq!(me.causes(&shown.id), before);
    assert_eq!(me.journal.plan(&plan).unwrap().state, PlanState::Open);
}

#[test]
fn an_answer_to_a_reminder_of_a_closed_plan_changes_nothing() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let shown = me.shown(OPENS, 1);
    me.journal
        .done(&plan, DoneDetails::default(), at("2026-11-23T18:30:00Z"))
        .unwrap();
    for answer in [Answer::Start, Answer::Skip, Answer::Snooze, Answer::Opened] {
        me.journal
            .answer(&shown.id, answer, at("2026-11-23T18:31:00Z"))
            .unwrap();
    }
    assert_eq!(me.journal.plan(&plan).unwrap().state, PlanState::Done);
}

#[test]
fn a_notification_shown_too_late_is_closed() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let due = me.claim(RUN, OPENS).remove(0);
    me.journal.skip(&plan, at(OPENS)).unwrap();
    me.journal.mark_shown(&due.id, 12, at(OPENS)).unwrap();
    assert_eq!(me.journal.close_pending(at(OPENS)).unwrap(), [12]);
    assert_eq!(me.claim("run-2", OPENS), []);
}
