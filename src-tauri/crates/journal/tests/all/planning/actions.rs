//! Starting, finishing and skipping a massage.

use journal::Warnings;
use journal::*;
use recovery::{Activity, MassageType, RuleId, Tool};

use crate::person::*;

#[test]
fn a_massage_can_start_now_and_is_done_when_it_ends() {
    let mut me = Person::with_self_massage();
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
    assert_eq!(me.claim(RUN, "2026-11-23T18:19:00Z"), []);
    let today = me
        .journal
        .done(&plan, DoneDetails::default(), later(now, 15))
        .unwrap();
    assert_eq!(today.open, None);
    assert_eq!(today.last_massage.unwrap().start, now.now);
}

#[test]
fn a_gentler_type_is_logged_no_firmer_than_it_can_be() {
    let mut me = Person::with_therapist().without_conditions();
    let open = me.hard_squats().open.unwrap();
    let firm = |slot: &&recovery::Slot| slot.pressure.hi.get() == 4;
    let slot = open.plan.alternatives.iter().find(firm).unwrap();
    let request = SlotRequest {
        start: Some(slot.start.to_utc()),
        ..as_recommended()
    };
    me.journal.keep(&open.id, request, at(MONDAY_17)).unwrap();
    let details = DoneDetails {
        massage_type: Some(recovery::MassageType::Swedish),
        ..DoneDetails::default()
    };
    let end = on(slot.end.to_utc());
    let today = me.journal.done(&open.id, details, end).unwrap();
    assert_eq!(today.last_massage.unwrap().pressure.get(), 3);
}

#[test]
fn a_massage_can_start_despite_a_rule_that_warns() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    // 22:40 is in quiet hours
    let late = at("2026-11-23T21:40:00Z");
    let warned = me.journal.start(&plan, Warnings::Ask, late).unwrap_err();
    assert_eq!(warned.code(), "E_RULE_WARNS");
    assert_eq!(warned.detail(), RuleId::Quiet.to_string());
    let open = me
        .journal
        .start(&plan, Warnings::Accepted, late)
        .unwrap()
        .open
        .unwrap();
    assert_eq!(open.state, PlanState::Started);
}

#[test]
fn a_massage_that_was_started_and_forgotten_is_asked_about() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let now = at("2026-11-23T18:05:00Z");
    me.journal.start(&plan, Warnings::Accepted, now).unwrap();
    let end = "2026-11-23T18:20:00Z";
    assert_eq!(me.journal.next_due(now).unwrap(), Some(instant(end)));
    assert_eq!(me.shown(end, 1).kind, ReminderKind::DidYouDoIt);
    let asked = Phase::Unanswered {
        start: now.now,
        minutes: 15,
    };
    let open = me.journal.today(at(end)).unwrap().open.unwrap();
    assert_eq!(open.phase, asked);
    let today = me.journal.did_not(&plan, at(end)).unwrap();
    let open = today.open.unwrap();
    assert_eq!(open.state, PlanState::Open);
    assert!(open.slot.unwrap().start > instant(end));
    assert_eq!(me.journal.close_pending(at(end)).unwrap(), [1]);
}

#[test]
fn a_closed_plan_takes_no_more_answers() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let now = at(MONDAY_17);
    me.journal.skip(&plan, now).unwrap();
    let errors = [
        me.journal.keep(&plan, as_recommended(), now).map(drop),
        me.journal.start(&plan, Warnings::Accepted, now).map(drop),
        me.journal
            .done(&plan, DoneDetails::default(), now)
            .map(drop),
        me.journal.skip(&plan, now).map(drop),
        me.journal.snooze(&plan, Snooze::Hour, now).map(drop),
        me.journal
            .review_custom_slot(&plan, as_recommended(), now)
            .map(drop),
    ];
    for error in errors {
        assert_eq!(error.unwrap_err().code(), "E_NOT_OPEN");
    }
    assert_eq!(plan_of(&me.journal.undo(now).unwrap()), plan);
    let unknown = PlanId::from("nobody");
    assert_eq!(
        me.journal.skip(&unknown, now).unwrap_err().code(),
        "E_NOT_FOUND"
    );
}

#[test]
fn a_massage_just_after_training_is_no_longer_than_the_time_since() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let now = at("2026-11-23T16:05:30Z");
    let massage = |today: Today| today.last_massage.unwrap();
    let noted = massage(me.journal.done(&plan, DoneDetails::default(), now).unwrap());
    assert_eq!(noted.minutes, 5);
    assert!(noted.start >= instant(MONDAY_17));
    me.journal.undo(now).unwrap();
    for (minutes, start) in [(Some(15), None), (None, Some("2026-11-23T15:50:00Z"))] {
        let details = DoneDetails {
            minutes,
            start: start.map(instant),
            ..DoneDetails::default()
        };
        let refused = me.journal.done(&plan, details, now).unwrap_err();
        assert_eq!(refused.code(), "E_DURING_WORKOUT");
    }
    let at_the_end = me
        .journal
        .done(&plan, DoneDetails::default(), at(MONDAY_17));
    assert_eq!(at_the_end.unwrap_err().code(), "E_DURING_WORKOUT");
}

#[test]
fn what_is_filed_is_given_with_what_the_person_has_as_the_plan_names_it() {
    for (tools, with) in [
        (vec![], MassageType::Swedish),
        (vec![Tool::Hands], MassageType::Swedish),
        (vec![Tool::Hands, Tool::Roller], MassageType::Myofascial),
    ] {
        let mut me = Person::with_self_massage();
        let mut settings = me.journal.settings().unwrap();
        settings.tools.clone_from(&tools);
        me.journal
            .set_settings(settings, at("2026-11-20T08:00:00Z"))
            .unwrap();
        let plan = plan_of(&me.hard_squats());
        let tomorrow = SlotRequest {
            start: Some(instant("2026-11-24T08:00:00Z")),
            ..as_recommended()
        };
        let kept = me.journal.keep(&plan, tomorrow, at(MONDAY_17)).unwrap();
        let slot = kept.open.unwrap().slot.unwrap();
        assert_eq!(slot.types.first(), Some(&MassageType::Myofascial));
        let over = at("2026-11-24T09:00:00Z");
        let today = me
            .journal
            .done(&plan, DoneDetails::default(), over)
            .unwrap();
        let filed = today.last_massage.unwrap();
        assert_eq!(filed.massage_type, with, "{tools:?}");
    }
}

#[test]
fn what_runs_as_a_newer_workout_is_logged_keeps_its_ways_out() {
    let started = at("2026-11-23T18:05:00Z");
    let running = || {
        let mut me = Person::with_self_massage();
        let plan = plan_of(&me.hard_squats());
        me.journal
            .start(&plan, Warnings::Accepted, started)
            .unwrap();
        let today = me.log(Activity::Running, 8, "2026-11-23T18:10:00Z");
        assert_ne!(plan_of(&today), plan);
        let runs = TopSlot::Running {
            plan: plan.clone(),
            since: started.now,
            until: instant("2026-11-23T18:20:00Z"),
        };
        assert_eq!(today.top, Some(runs));
        (me, plan)
    };
    let now = later(started, 9);
    let (mut me, plan) = running();
    let done = me.journal.done(&plan, DoneDetails::default(), now).unwrap();
    let massage = done.last_massage.unwrap();
    assert_eq!((massage.start, massage.minutes), (started.now, 9));
    assert!(!matches!(done.top, Some(TopSlot::Running { .. })));
    let (mut me, plan) = running();
    let cancelled = me.journal.cancel_start(&plan, now).unwrap();
    assert!(!matches!(cancelled.top, Some(TopSlot::Running { .. })));
    assert_eq!(cancelled.last_massage, None);
    let (mut me, plan) = running();
    let over = me.journal.today(later(started, 15)).unwrap();
    let asked = TopSlot::DidYouDoIt {
        plan,
        start: started.now,
        minutes: 15,
    };
    assert_eq!(over.top, Some(asked));
}

#[test]
fn a_massage_can_be_ended_when_the_clock_has_been_set_back_since_it_began() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let started = at("2026-11-23T20:00:00Z");
    me.journal
        .start(&plan, Warnings::Accepted, started)
        .unwrap();
    let back = at("2026-11-23T18:30:00Z");
    let done = me
        .journal
        .done(&plan, DoneDetails::default(), back)
        .unwrap();
    let massage = done.last_massage.unwrap();
    assert_eq!(massage.start, instant("2026-11-23T18:15:00Z"));
    assert_eq!(massage.minutes, 15);
}

#[test]
fn a_massage_that_waits_for_the_next_session_does_not_start_unasked_before_it() {
    let mut me = Person::with_self_massage().without_conditions();
    let now = at(MONDAY_17);
    let evening = training("2026-11-23T18:30:00Z");
    me.journal.plan_session(evening, now).unwrap();
    let open = me.hard_squats().open.unwrap();
    assert_eq!(open.plan.status, recovery::Status::Deferred);
    let asked = me.journal.start(&open.id, Warnings::Ask, now);
    assert!(
        matches!(asked, Err(JournalError::RuleWarns(_))),
        "{asked:?}"
    );
    let accepted = me.journal.start(&open.id, Warnings::Accepted, now);
    assert!(accepted.is_ok());
}
