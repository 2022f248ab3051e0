//! A kept slot: what changes it, and what removes it.

use journal::*;
use recovery::{Flag, Interval, LocalIssue, LocalIssueKind, MuscleGroup, Status};

use crate::person::*;

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

/// Someone who keeps the slot with the therapist at 20:00.
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
fn a_kept_slot_has_its_own_reminder_and_its_window_none() {
    let (mut me, plan) = kept();
    assert_eq!(
        me.instant_of(&plan, ReminderKind::Slot),
        Some(instant("2026-11-23T18:30:00Z"))
    );
    assert_eq!(
        me.state_of(&plan, ReminderKind::WindowOpen),
        Some(ReminderState::Withdrawn)
    );
    me.journal.booked(&plan, at(MONDAY_17)).unwrap();
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
    assert_eq!(slot.pressure.hi.get(), 2);
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
    let healed = me.journal.resolve(&[], &ids, now).unwrap();
    assert_eq!(healed.local_issues, []);
    let again = me.journal.resolve(&[], &ids, now).unwrap_err();
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
    let today = me.journal.resolve(&[Flag::RfFever], &[], now).unwrap();
    assert_eq!(today.open.unwrap().state, PlanState::Open);
    assert_eq!(today.inbox.len(), 1, "there is only one notice");
    let over = me.journal.today(at("2026-11-23T20:00:00Z")).unwrap();
    assert_eq!(over.inbox, [], "its time is over");
}

#[test]
fn a_race_tomorrow_removes_a_kept_slot_and_says_so() {
    let (mut me, _) = kept();
    let now = at("2026-11-23T16:30:00Z");
    let today = me
        .journal
        .plan_session(race("2026-11-24T09:00:00Z"), now)
        .unwrap()
        .today;
    assert_eq!(today.inbox[0].kind, NoticeKind::KeptSlotRemoved);
    let open = today.open.unwrap();
    assert_eq!(open.state, PlanState::Open);
    assert_eq!(open.plan.status, Status::Deferred);
    assert_eq!(open.timeline.planned.len(), 1);
    assert_eq!(me.claim(RUN, "2026-11-23T18:30:00Z"), []);
}

#[test]
fn a_session_added_to_the_calendar_does_not_remove_a_kept_slot() {
    let (mut me, _) = kept();
    let now = at("2026-11-23T16:30:00Z");
    let today = me
        .journal
        .plan_session(training("2026-11-24T07:00:00Z"), now)
        .unwrap()
        .today;
    assert_eq!(today.open.unwrap().state, PlanState::Kept);
    assert_eq!(today.inbox, []);
    let session = today.planned_today[0].id.clone();
    let today = me.journal.cancel_session(&session, now).unwrap().today;
    assert_eq!(today.planned_today, []);
    let again = me.journal.cancel_session(&session, now).unwrap_err();
    assert_eq!(again.code(), "E_NOT_FOUND");
}

#[test]
fn a_kept_slot_that_is_over_is_asked_about_until_it_is_answered() {
    let (mut me, plan) = kept();
    let end = "2026-11-23T20:00:00Z";
    let asked = Phase::Unanswered {
        start: instant("2026-11-23T19:00:00Z"),
        minutes: 60,
    };
    assert_eq!(me.shown(end, 1).kind, ReminderKind::DidYouDoIt);
    for now in [end, "2026-11-24T12:00:00Z", "2026-11-26T19:59:59Z"] {
        let open = me.journal.today(at(now)).unwrap().open.unwrap();
        assert_eq!(
            (open.id, open.phase),
            (plan.clone(), asked.clone()),
            "{now}"
        );
    }
    let today = me.journal.today(at("2026-11-26T20:00:00Z")).unwrap();
    assert_eq!(today.headline, Headline::NothingDue);
}

#[test]
fn what_safety_took_of_a_kept_slot_comes_back_with_it() {
    let (mut me, _) = kept();
    let early = at("2026-11-23T16:30:00Z");
    let slot = |today: Today| today.open.unwrap().slot.unwrap();
    let agreed = slot(me.journal.today(early).unwrap());

    let today = me
        .journal
        .report(&[], &[hurt(MuscleGroup::Quads)], early)
        .unwrap();
    let noted = today.local_issues[0].id.clone();
    let limited = slot(today);
    let has_quads = |slot: &recovery::Slot| {
        let mut focus = slot.focus.iter();
        focus.any(|muscle| muscle.group == MuscleGroup::Quads)
    };
    assert!(has_quads(&agreed) && !has_quads(&limited));
    let gone = me.journal.resolve(&[], &[noted], later(early, 30)).unwrap();
    assert_eq!(slot(gone), agreed);

    let sore = slot(me.journal.report_soreness(8, later(early, 40)).unwrap());
    assert!(sore.pressure.hi < agreed.pressure.hi);
    let eased = slot(me.journal.report_soreness(2, later(early, 50)).unwrap());
    assert_eq!(eased.pressure, agreed.pressure);
}

#[test]
fn a_start_taken_back_gives_the_slot_as_it_was_agreed_to() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let kept = me
        .journal
        .keep(&plan, as_recommended(), at(MONDAY_17))
        .unwrap();
    let agreed = kept.open.unwrap().slot.unwrap();
    let today = me
        .journal
        .report(&[], &[hurt(MuscleGroup::Quads)], at(OPENS))
        .unwrap();
    let noted = today.local_issues[0].id.clone();
    me.journal
        .start(&plan, Warnings::Accepted, at(OPENS))
        .unwrap();
    me.journal
        .resolve(&[], &[noted], later(at(OPENS), 1))
        .unwrap();
    let back = me.journal.cancel_start(&plan, later(at(OPENS), 2)).unwrap();
    assert_eq!(back.open.unwrap().slot.unwrap(), agreed);
}
