//! A time that the person picks: checked, warned about, refused.

use journal::*;
use recovery::{Delivery, DeliveryPreference, Interval, Outcome, RuleId};

use crate::person::*;

#[test]
fn a_custom_time_is_checked_and_accepted() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let now = at(MONDAY_17);
    let request = SlotRequest {
        start: Some(instant("2026-11-23T18:30:00Z")),
        minutes: Some(10),
        ..as_recommended()
    };
    let verdict = me
        .journal
        .review_custom_slot(&plan, request.clone(), now)
        .unwrap();
    assert_eq!(verdict.outcome, Outcome::Allow, "{verdict:?}");
    let open = me.journal.keep(&plan, request, now).unwrap().open.unwrap();
    let slot = open.slot.unwrap();
    assert_eq!(slot.start, instant("2026-11-23T18:30:00Z"));
    assert_eq!(slot.end, instant("2026-11-23T18:40:00Z"));
    assert_eq!(slot.delivery, Delivery::SelfMassage);
    assert_eq!(me.shown("2026-11-23T18:20:00Z", 1).kind, ReminderKind::Slot);
}

#[test]
fn a_rule_that_warns_can_be_overridden() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let now = at(MONDAY_17);
    // 22:40 is in quiet hours
    let mut request = SlotRequest {
        start: Some(instant("2026-11-23T21:40:00Z")),
        ..as_recommended()
    };
    let verdict = me
        .journal
        .review_custom_slot(&plan, request.clone(), now)
        .unwrap();
    assert_eq!(verdict.outcome, Outcome::Warn);
    let refused = me.journal.keep(&plan, request.clone(), now).unwrap_err();
    assert_eq!(refused.code(), "E_RULE_WARNS");
    assert_eq!(refused.detail(), RuleId::Quiet.to_string());
    request.despite_warnings = true;
    let open = me.journal.keep(&plan, request, now).unwrap().open.unwrap();
    assert_eq!(open.state, PlanState::Kept);
}

#[test]
fn a_time_at_which_no_plan_would_start_is_kept_only_despite_its_reason() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let now = at("2026-11-23T16:01:00Z");
    let concert = Interval {
        start: instant("2026-11-23T18:00:00Z"),
        end: instant("2026-11-23T20:00:00Z"),
    };
    me.journal
        .add_busy(concert, "concert".to_owned(), now)
        .unwrap();
    for (start, rule) in [
        ("2026-11-23T16:10:00Z", RuleId::CoolDown),
        ("2026-11-23T19:00:00Z", RuleId::Busy),
        // half an hour after quiet hours
        ("2026-11-24T06:15:00Z", RuleId::Quiet),
    ] {
        let request = SlotRequest {
            start: Some(instant(start)),
            ..as_recommended()
        };
        let verdict = me
            .journal
            .review_custom_slot(&plan, request.clone(), now)
            .unwrap();
        assert_eq!(verdict.outcome, Outcome::Warn, "{start}");
        assert!(verdict.warned_by.contains(&rule), "{verdict:?}");
        let refused = me.journal.keep(&plan, request.clone(), now).unwrap_err();
        assert_eq!(refused.code(), "E_RULE_WARNS", "{start}");
        let anyway = SlotRequest {
            despite_warnings: true,
            ..request
        };
        me.journal.keep(&plan, anyway, now).unwrap();
        me.journal.undo(now).unwrap();
    }
}

#[test]
fn what_begins_at_once_is_not_asked_about_the_times_of_a_plan() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let now = at("2026-11-23T18:10:00Z");
    let meeting = Interval {
        start: instant("2026-11-23T18:00:00Z"),
        end: instant("2026-11-23T20:00:00Z"),
    };
    me.journal.add_busy(meeting, String::new(), now).unwrap();
    let today = me.journal.start(&plan, Warnings::Ask, now).unwrap();
    assert_eq!(today.open.unwrap().state, PlanState::Started);
}

#[test]
fn a_rule_that_refuses_cannot_be_overridden() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let now = at(MONDAY_17);
    me.journal
        .plan_session(race("2026-11-25T09:00:00Z"), now)
        .unwrap();
    let request = SlotRequest {
        start: Some(instant("2026-11-24T12:00:00Z")),
        despite_warnings: true,
        ..as_recommended()
    };
    let refused = me.journal.keep(&plan, request, now).unwrap_err();
    assert!(matches!(refused, JournalError::RuleForbids(_)));
    assert!(refused.detail().contains("R-BLACKOUT"));
    assert!(!refused.is_store());
}

#[test]
fn a_time_outside_all_windows_is_refused() {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    for start in ["2026-11-23T15:00:00Z", "2026-11-26T16:00:00Z"] {
        let request = SlotRequest {
            start: Some(instant(start)),
            ..as_recommended()
        };
        let refused = me.journal.keep(&plan, request, at(MONDAY_17)).unwrap_err();
        assert_eq!(refused.code(), "E_PAST_PLAN");
    }
}

#[test]
fn an_alternative_is_accepted_as_offered() {
    let mut me = Person::with_therapist().without_conditions();
    let open = me.hard_squats().open.unwrap();
    let other = open.plan.alternatives[0].clone();
    let request = SlotRequest {
        start: Some(other.start.to_utc()),
        ..as_recommended()
    };
    let today = me.journal.keep(&open.id, request, at(MONDAY_17)).unwrap();
    assert_eq!(today.open.unwrap().slot, Some(other));
}

#[test]
fn ones_own_hands_do_not_take_over_the_length_of_a_therapist() {
    let mut me = Person::with_therapist();
    let mut settings = me.journal.settings().unwrap();
    settings.profile.delivery = DeliveryPreference::Either;
    me.journal.set_settings(settings, at(MONDAY_17)).unwrap();
    let open = me.hard_squats().open.unwrap();
    let mut offered = open.slot.iter().chain(&open.plan.alternatives);
    let theirs = offered
        .find(|slot| slot.delivery == Delivery::Therapist)
        .unwrap();
    let request = SlotRequest {
        start: Some(theirs.start.to_utc()),
        delivery: Some(Delivery::SelfMassage),
        despite_warnings: true,
        ..as_recommended()
    };
    let today = me.journal.keep(&open.id, request, at(MONDAY_17)).unwrap();
    let slot = today.open.unwrap().slot.unwrap();
    assert_eq!(slot.delivery, Delivery::SelfMassage);
    assert!((10..=30).contains(&slot.minutes), "{slot:?}");
}
