//! Slots that are kept, picked by hand, started, missed.

use journal::*;
use recovery::{
    Delivery, Flag, Interval, LocalIssue, LocalIssueKind, MuscleGroup, Outcome, RuleId, Status,
};

use crate::common::*;

fn busy(from: &str, to: &str) -> Interval {
    Interval {
        start: instant(from),
        end: instant(to),
    }
}

fn hurt(group: MuscleGroup) -> LocalIssue {
    LocalIssue {
        kind: LocalIssueKind::Bruise,
        group,
        side: None,
        since: None,
    }
}

/// The therapist's slot at 20:00, kept.
fn kept() -> (Person, PlanId) {
    let mut me = Person::with_therapist();
    let plan = plan_of(&me.hard_squats());
    let today = me
        .journal
        .keep(&plan, as_recommended(), at(MONDAY_17))
        .unwrap();
    let open = today.open.unwrap();
    assert_eq!(open.state, PlanState::Kept);
    assert_eq!(open.slot.unwrap().start, instant("2026-11-23T19:00:00Z"));
    (me, plan)
}

#[test]
fn a_kept_slot_has_its_own_reminder_and_the_window_none() {
    let (mut me, plan) = kept();
    assert_eq!(
        me.instant_of(&plan, ReminderKind::Slot),
        Some(instant("2026-11-23T18:30:00Z"))
    );
    assert_eq!(
        me.state_of(&plan, ReminderKind::WindowOpen),
        Some(ReminderState::Withdrawn)
    );
    assert_eq!(me.claim(RUN, "2026-11-23T18:00:00Z"), []);
    assert_eq!(me.shown("2026-11-23T18:30:00Z", 1).kind, ReminderKind::Slot);
}

#[test]
fn a_kept_slot_stays_when_the_rules_would_now_choose_another() {
    let (mut me, plan) = kept();
    let now = at("2026-11-23T16:30:00Z");
    let today = me
        .journal
        .add_busy(
            busy("2026-11-23T18:00:00Z", "2026-11-23T20:30:00Z"),
            "call".into(),
            now,
        )
        .unwrap();
    let open = today.open.unwrap();
    assert_eq!(open.id, plan);
    assert_ne!(open.plan.slot, open.slot, "the rules would move it");
    assert_eq!(open.slot.unwrap().start, instant("2026-11-23T19:00:00Z"));
    assert_eq!(
        open.timeline.busy,
        [busy("2026-11-23T18:00:00Z", "2026-11-23T20:30:00Z")]
    );
    let today = me.journal.report_soreness(5, now).unwrap();
    let slot = today.open.unwrap().slot.unwrap();
    assert_eq!(slot.start, instant("2026-11-23T19:00:00Z"));
}

#[test]
fn soreness_makes_a_kept_slot_gentler() {
    let (mut me, _) = kept();
    let today = me
        .journal
        .report_soreness(8, at("2026-11-23T16:30:00Z"))
        .unwrap();
    let slot = today.open.unwrap().slot.unwrap();
    assert_eq!(slot.start, instant("2026-11-23T19:00:00Z"));
    assert_eq!(slot.pressure[1], 2);
    assert_eq!(slot.types, [recovery::MassageType::Swedish]);
}

#[test]
fn an_injured_muscle_leaves_a_kept_slot_and_the_rest_stays() {
    let (mut me, _) = kept();
    let now = at("2026-11-23T16:30:00Z");
    let today = me
        .journal
        .report(&[], &[hurt(MuscleGroup::Quads)], now)
        .unwrap();
    let slot = today.open.unwrap().slot.unwrap();
    assert_eq!(slot.start, instant("2026-11-23T19:00:00Z"));
    assert!(
        slot.focus
            .iter()
            .all(|muscle| muscle.group != MuscleGroup::Quads)
    );
    assert!(!slot.focus.is_empty());
    let id = today.local_issues[0].id.clone();
    assert_eq!(today.local_issues[0].issue.since, Some(now.now));
    let ids = [id];
    let healed = me.journal.settle(&[], &ids, now).unwrap();
    assert_eq!(healed.local_issues, []);
    let again = me.journal.settle(&[], &ids, now).unwrap_err();
    assert_eq!(again.code(), "E_NOT_FOUND");
}

#[test]
fn a_red_flag_removes_a_kept_slot_and_says_so() {
    let (mut me, plan) = kept();
    let now = at("2026-11-23T16:30:00Z");
    let today = me.journal.report(&[Flag::RfFever], &[], now).unwrap();
    assert_eq!(today.open.as_ref().unwrap().slot, None);
    let notice = &today.inbox[0];
    assert_eq!(notice.kind, NoticeKind::KeptSlotRemoved);
    assert_eq!(notice.plan.as_ref(), Some(&plan));
    assert_eq!(
        notice.slot.as_ref().unwrap().start,
        instant("2026-11-23T19:00:00Z")
    );
    let today = me.journal.settle(&[Flag::RfFever], &[], now).unwrap();
    assert_eq!(today.open.unwrap().state, PlanState::Open);
    assert_eq!(today.inbox.len(), 1, "it is said once");
}

#[test]
fn a_race_tomorrow_removes_a_kept_slot_and_says_so() {
    let (mut me, _) = kept();
    let now = at("2026-11-23T16:30:00Z");
    let today = me
        .journal
        .plan_session(race("2026-11-24T09:00:00Z"), now)
        .unwrap();
    assert_eq!(today.inbox[0].kind, NoticeKind::KeptSlotRemoved);
    let open = today.open.unwrap();
    assert_eq!(open.state, PlanState::Open);
    assert_eq!(open.plan.status, Status::Deferred);
    assert_eq!(open.timeline.planned.len(), 1);
    assert_eq!(me.claim(RUN, "2026-11-23T18:30:00Z"), []);
}

#[test]
fn a_session_put_into_the_calendar_does_not_remove_a_kept_slot() {
    let (mut me, _) = kept();
    let now = at("2026-11-23T16:30:00Z");
    let today = me
        .journal
        .plan_session(training("2026-11-24T07:00:00Z"), now)
        .unwrap();
    assert_eq!(today.open.unwrap().state, PlanState::Kept);
    assert_eq!(today.inbox, []);
    let session = today.planned_today[0].id.clone();
    let today = me.journal.cancel_session(&session, now).unwrap();
    assert_eq!(today.planned_today, []);
    let again = me.journal.cancel_session(&session, now).unwrap_err();
    assert_eq!(again.code(), "E_NOT_FOUND");
}

#[test]
fn a_kept_slot_that_nobody_told_done_is_let_go_after_half_an_hour() {
    let (mut me, plan) = kept();
    me.claim(RUN, "2026-11-23T20:29:59Z");
    let today = me.journal.today(at("2026-11-23T20:29:59Z")).unwrap();
    assert_eq!(today.open.unwrap().state, PlanState::Kept);
    me.claim(RUN, "2026-11-23T20:30:00Z");
    let open = me
        .journal
        .today(at("2026-11-23T20:30:00Z"))
        .unwrap()
        .open
        .unwrap();
    assert_eq!((open.id, open.state), (plan, PlanState::Open));
    assert!(open.slot.unwrap().start > instant("2026-11-23T20:30:00Z"));
}

#[test]
fn a_therapist_who_was_not_booked_in_time_is_planned_anew() {
    let mut me = Person::with_therapist();
    let today = me.hard_squats();
    let open = today.open.unwrap();
    let book_by = open.plan.book_by.unwrap().to_utc();
    assert_eq!(book_by, instant("2026-11-23T18:00:00Z"));
    assert_eq!(me.journal.next_due(at(MONDAY_17)).unwrap(), Some(book_by));
    // the opening of the window is due at the same instant; the plan moves first
    let due = me.journal.claim_due(RUN, on(book_by)).unwrap();
    let slot = me
        .journal
        .today(on(book_by))
        .unwrap()
        .open
        .unwrap()
        .slot
        .unwrap();
    assert!(slot.start > instant("2026-11-23T19:00:00Z"));
    for reminder in due {
        assert_eq!(reminder.slot.unwrap().start, slot.start);
    }
    let next = me.journal.next_due(on(book_by)).unwrap().unwrap();
    assert!(next > book_by);
}

#[test]
fn a_time_picked_by_hand_is_checked_and_kept() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    let now = at(MONDAY_17);
    let wish = SlotRequest {
        start: Some(instant("2026-11-23T18:30:00Z")),
        minutes: Some(10),
        ..as_recommended()
    };
    let verdict = me
        .journal
        .review_custom_slot(&plan, wish.clone(), now)
        .unwrap();
    assert_eq!(verdict.outcome, Outcome::Allow, "{verdict:?}");
    let open = me.journal.keep(&plan, wish, now).unwrap().open.unwrap();
    let slot = open.slot.unwrap();
    assert_eq!(slot.start, instant("2026-11-23T18:30:00Z"));
    assert_eq!(slot.end, instant("2026-11-23T18:40:00Z"));
    assert_eq!(slot.delivery, Delivery::SelfMassage);
    assert_eq!(me.shown("2026-11-23T18:20:00Z", 1).kind, ReminderKind::Slot);
}

#[test]
fn a_rule_that_warns_is_heard_and_may_be_passed_over() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    let now = at(MONDAY_17);
    // 22:40 lies in quiet hours
    let mut wish = SlotRequest {
        start: Some(instant("2026-11-23T21:40:00Z")),
        ..as_recommended()
    };
    let verdict = me
        .journal
        .review_custom_slot(&plan, wish.clone(), now)
        .unwrap();
    assert_eq!(verdict.outcome, Outcome::Warn);
    let refused = me.journal.keep(&plan, wish.clone(), now).unwrap_err();
    assert_eq!(refused.code(), "E_RULE_WARNS");
    assert_eq!(refused.detail(), RuleId::Quiet.to_string());
    wish.despite_warnings = true;
    let open = me.journal.keep(&plan, wish, now).unwrap().open.unwrap();
    assert_eq!(open.state, PlanState::Kept);
}

#[test]
fn a_rule_that_refuses_is_not_passed_over() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    let now = at(MONDAY_17);
    me.journal
        .plan_session(race("2026-11-25T09:00:00Z"), now)
        .unwrap();
    let wish = SlotRequest {
        start: Some(instant("2026-11-24T12:00:00Z")),
        despite_warnings: true,
        ..as_recommended()
    };
    let refused = me.journal.keep(&plan, wish, now).unwrap_err();
    assert!(matches!(refused, JournalError::RuleForbids(_)));
    assert!(refused.detail().contains("R-BLACKOUT"));
    assert!(!refused.is_store());
}

#[test]
fn a_time_outside_all_windows_is_no_time_for_this_plan() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    for start in ["2026-11-23T15:00:00Z", "2026-11-26T16:00:00Z"] {
        let wish = SlotRequest {
            start: Some(instant(start)),
            ..as_recommended()
        };
        let refused = me.journal.keep(&plan, wish, at(MONDAY_17)).unwrap_err();
        assert_eq!(refused.code(), "E_INTERVAL");
    }
}

#[test]
fn an_alternative_is_kept_as_it_was_offered() {
    let mut me = Person::with_therapist();
    let open = me.hard_squats().open.unwrap();
    let other = open.plan.alternatives[0].clone();
    let wish = SlotRequest {
        start: Some(other.start.to_utc()),
        ..as_recommended()
    };
    let today = me.journal.keep(&open.id, wish, at(MONDAY_17)).unwrap();
    assert_eq!(today.open.unwrap().slot, Some(other));
}

#[test]
fn a_massage_can_start_now_and_is_told_done_when_it_ends() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    let shown = me.shown("2026-11-23T18:00:00Z", 4);
    let now = at("2026-11-23T18:05:00Z");
    let open = me
        .journal
        .answer(&shown.id, Answer::Start, now)
        .unwrap()
        .open
        .unwrap();
    assert_eq!(open.state, PlanState::Started);
    assert_eq!(open.slot.unwrap().start, now.now);
    assert_eq!(me.claim(RUN, "2026-11-23T18:50:00Z"), []);
    let today = me
        .journal
        .done(&plan, DoneDetails::default(), later(now, 15))
        .unwrap();
    assert_eq!(today.open, None);
    assert_eq!(today.last_massage.unwrap().start, now.now);
}

#[test]
fn a_gentler_type_is_logged_no_firmer_than_it_can_be() {
    let mut me = Person::with_therapist();
    let open = me.hard_squats().open.unwrap();
    let firm = |slot: &&recovery::Slot| slot.pressure[1] == 4;
    let slot = open.plan.alternatives.iter().find(firm).unwrap();
    let wish = SlotRequest {
        start: Some(slot.start.to_utc()),
        ..as_recommended()
    };
    me.journal.keep(&open.id, wish, at(MONDAY_17)).unwrap();
    let details = DoneDetails {
        massage_type: Some(recovery::MassageType::Swedish),
        ..DoneDetails::default()
    };
    let end = on(slot.end.to_utc());
    let today = me.journal.done(&open.id, details, end).unwrap();
    assert_eq!(today.last_massage.unwrap().pressure, 3);
}

#[test]
fn a_massage_starts_despite_a_rule_that_warns_if_that_is_wanted() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    // 22:40 lies in quiet hours
    let late = at("2026-11-23T21:40:00Z");
    let warned = me.journal.start(&plan, false, late).unwrap_err();
    assert_eq!(warned.code(), "E_RULE_WARNS");
    assert_eq!(warned.detail(), RuleId::Quiet.to_string());
    let open = me.journal.start(&plan, true, late).unwrap().open.unwrap();
    assert_eq!(open.state, PlanState::Started);
}

#[test]
fn a_massage_that_was_started_and_forgotten_is_planned_anew() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    let now = at("2026-11-23T18:05:00Z");
    me.journal.start(&plan, true, now).unwrap();
    assert_eq!(
        me.journal.next_due(now).unwrap(),
        Some(instant("2026-11-23T18:50:00Z"))
    );
    me.claim(RUN, "2026-11-23T18:50:00Z");
    let open = me
        .journal
        .today(at("2026-11-23T18:50:00Z"))
        .unwrap()
        .open
        .unwrap();
    assert_eq!(open.state, PlanState::Open);
}

#[test]
fn what_is_closed_takes_no_more_answers() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    let now = at(MONDAY_17);
    me.journal.skip(&plan, now).unwrap();
    let refusals = [
        me.journal.keep(&plan, as_recommended(), now).map(drop),
        me.journal.start(&plan, true, now).map(drop),
        me.journal
            .done(&plan, DoneDetails::default(), now)
            .map(drop),
        me.journal.skip(&plan, now).map(drop),
        me.journal.snooze(&plan, Snooze::Hour, now).map(drop),
        me.journal
            .review_custom_slot(&plan, as_recommended(), now)
            .map(drop),
    ];
    for refusal in refusals {
        assert_eq!(refusal.unwrap_err().code(), "E_NOT_OPEN");
    }
    me.journal.unskip(&plan, now).unwrap();
    assert_eq!(
        me.journal.unskip(&plan, now).unwrap_err().code(),
        "E_NOT_OPEN"
    );
    let unknown = PlanId::from("nobody");
    assert_eq!(
        me.journal.skip(&unknown, now).unwrap_err().code(),
        "E_NOT_FOUND"
    );
}

#[test]
fn a_massage_without_a_plan_satisfies_it() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    let done = massage("2026-11-23T17:00:00Z", 20, Delivery::SelfMassage);
    let today = me
        .journal
        .log_massage(done, at("2026-11-23T17:30:00Z"))
        .unwrap();
    assert_eq!(today.open, None);
    assert_eq!(me.journal.plan(&plan).unwrap().0, PlanState::Done);
    assert_eq!(me.journal.latest_plan().unwrap(), Some(plan));
}

#[test]
fn one_more_is_offered_to_those_who_are_still_sore_a_day_later() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    me.journal
        .done(&plan, DoneDetails::default(), at("2026-11-23T19:20:00Z"))
        .unwrap();
    let today = me
        .journal
        .report_soreness(6, at("2026-11-24T10:00:00Z"))
        .unwrap();
    assert_eq!(today.open, None, "not before a day has passed");
    me.claim(RUN, "2026-11-24T19:30:00Z");
    let open = me
        .journal
        .today(at("2026-11-24T19:30:00Z"))
        .unwrap()
        .open
        .unwrap();
    assert_eq!((open.id, open.plan.status), (plan, Status::Optional));
}

#[test]
fn the_last_window_closes_the_plan() {
    let mut me = Person::by_themselves();
    let plan = plan_of(&me.hard_squats());
    me.claim(RUN, "2026-11-26T16:00:00Z");
    assert_eq!(me.journal.plan(&plan).unwrap().0, PlanState::Expired);
    assert_eq!(
        me.journal.today(at("2026-11-26T16:00:00Z")).unwrap().open,
        None
    );
}

#[test]
fn a_new_hard_workout_takes_over_and_its_end_gives_back() {
    let mut me = Person::by_themselves();
    let first = plan_of(&me.hard_squats());
    let today = me.log(recovery::Activity::Running, 8, "2026-11-24T17:00:00Z");
    let open = today.open.as_ref().unwrap();
    assert_ne!(open.id, first);
    assert_eq!(me.journal.plan(&first).unwrap().0, PlanState::Superseded);
    assert_eq!(
        me.state_of(&first, ReminderKind::Slot),
        Some(ReminderState::Withdrawn)
    );
    let run = open.workout.id.clone();
    let now = at("2026-11-24T17:05:00Z");
    let today = me.journal.delete_workout(&run, now).unwrap();
    assert_eq!(plan_of(&today), first);
    let today = me.journal.undelete_workout(&run, now).unwrap();
    assert_eq!(today.open.unwrap().workout.id, run);
}

#[test]
fn an_easy_session_does_not_take_over() {
    let mut me = Person::by_themselves();
    let first = plan_of(&me.hard_squats());
    let today = me.log(recovery::Activity::Yoga, 2, "2026-11-23T17:30:00Z");
    assert_eq!(plan_of(&today), first);
}
