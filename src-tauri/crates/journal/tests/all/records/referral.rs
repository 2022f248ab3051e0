//! What a check-in referred to a professional is open until it has been looked at.

use journal::*;
use recovery::{
    Advice, LocalIssue, LocalIssueKind, MassageType, MuscleGroup, ReducedRom, Sign, Signs,
};

use crate::person::*;

fn swollen_joint() -> Signs {
    Signs {
        reduced_rom: Some(ReducedRom {
            joint_swollen: true,
            ..ReducedRom::default()
        }),
        ..Signs::default()
    }
}

/// Someone with a therapist, whose check-in after Monday's squats found a swollen joint.
fn referred() -> Person {
    let mut me = Person::with_therapist();
    me.hard_squats();
    me.journal.check_in(swollen_joint(), at(MONDAY_17)).unwrap();
    me
}

fn knee() -> LocalIssue {
    LocalIssue {
        kind: LocalIssueKind::SwollenJoint,
        group: MuscleGroup::Quads,
        side: None,
        since: None,
    }
}

/// Two weeks after Monday's squats: the check-in itself no longer counts.
const MUCH_LATER: &str = "2026-12-07T16:00:00Z";

#[test]
fn a_referral_holds_back_firm_work_however_old_it_is() {
    let mut me = referred();
    let today = me.log(recovery::Activity::StrengthLower, 6, MUCH_LATER);
    assert_eq!(today.check_in, None);
    let referral = today.referral.unwrap();
    assert_eq!(referral.since, instant(MONDAY_17));
    assert_eq!(referral.signs, [Sign::ReducedRom]);
    let plan = today.open.unwrap().plan;
    assert!(plan.advice.contains(&Advice::ReferralOpen));
    for slot in plan.slot.iter().chain(&plan.alternatives) {
        assert!(slot.pressure.hi.get() <= 3, "{slot:?}");
        assert!(!slot.types.contains(&MassageType::DeepTissue), "{slot:?}");
    }

    let resolved = me.journal.resolve_referral(at(MUCH_LATER)).unwrap();
    assert_eq!(resolved.referral, None);
    let plan = resolved.open.unwrap().plan;
    assert!(!plan.advice.contains(&Advice::ReferralOpen));
    let slots = plan.slot.iter().chain(&plan.alternatives);
    assert!(
        slots.into_iter().any(|slot| slot.pressure.hi.get() == 4),
        "{plan:?}"
    );
}

#[test]
fn a_healthy_check_in_afterwards_does_not_resolve_it() {
    let mut me = referred();
    me.journal.check_in(Signs::default(), at(OPENS)).unwrap();
    assert!(me.journal.today(at(OPENS)).unwrap().referral.is_some());
}

#[test]
fn where_it_is_becomes_a_local_issue_and_is_asked_once() {
    let mut me = referred();
    let asked = me.journal.today(at(MONDAY_17)).unwrap().referral.unwrap();
    assert_eq!(
        asked.asks_where,
        [LocalIssueKind::SwollenJoint, LocalIssueKind::AcuteInjury]
    );
    let today = me.journal.place_referral(&[knee()], at(OPENS)).unwrap();
    let referral = today.referral.unwrap();
    assert_eq!(
        (referral.places.as_slice(), referral.asks_where.as_slice()),
        (&[knee()][..], &[][..])
    );
    assert_eq!(today.local_issues.len(), 1);
    assert_eq!(
        today.local_issues[0].issue.kind,
        LocalIssueKind::SwollenJoint
    );
    let plan = today.open.unwrap().plan;
    assert!(
        plan.slot
            .unwrap()
            .focus
            .iter()
            .all(|it| it.group != MuscleGroup::Quads)
    );
    assert!(plan.advice.contains(&Advice::InjurySeeProfessional));
    // what was looked at may still not be healed
    let resolved = me.journal.resolve_referral(at(OPENS)).unwrap();
    assert_eq!(resolved.local_issues.len(), 1);
}

#[test]
fn no_place_is_an_answer_too() {
    let mut me = referred();
    let today = me.journal.place_referral(&[], at(OPENS)).unwrap();
    assert_eq!(today.referral.unwrap().asks_where, []);
    assert_eq!(today.local_issues, []);
}

#[test]
fn without_a_referral_nothing_is_placed_or_resolved() {
    let mut me = Person::new();
    me.hard_squats();
    for refused in [
        me.journal.place_referral(&[knee()], at(OPENS)),
        me.journal.resolve_referral(at(OPENS)),
    ] {
        assert!(
            matches!(refused, Err(JournalError::NotFound(_))),
            "{refused:?}"
        );
    }
    assert_eq!(me.journal.today(at(OPENS)).unwrap().local_issues, []);
}

#[test]
fn a_kept_slot_becomes_gentler() {
    let mut me = Person::with_therapist().without_conditions();
    let today = me.log(recovery::Activity::StrengthLower, 6, MONDAY_17);
    let open = today.open.unwrap();
    let firm = open
        .plan
        .alternatives
        .iter()
        .find(|it| it.pressure.hi.get() == 4)
        .unwrap();
    let request = SlotRequest {
        start: Some(firm.start.to_utc()),
        minutes: Some(firm.minutes),
        delivery: Some(firm.delivery),
        despite_warnings: true,
    };
    let kept = me.journal.keep(&open.id, request, at(MONDAY_17)).unwrap();
    assert_eq!(kept.open.unwrap().slot.unwrap().pressure.hi.get(), 4);
    me.journal.check_in(swollen_joint(), at(MONDAY_17)).unwrap();
    let slot = me
        .journal
        .today(at(MONDAY_17))
        .unwrap()
        .open
        .unwrap()
        .slot
        .unwrap();
    assert_eq!(slot.pressure.hi.get(), 3);
    assert!(!slot.types.contains(&MassageType::DeepTissue));
}

#[test]
fn a_check_in_from_before_referrals_were_stored_counts_for_its_week() {
    let mut me = referred();
    let raw = rusqlite::Connection::open(me.path()).unwrap();
    raw.execute("UPDATE check_in SET refers = NULL", [])
        .unwrap();
    assert!(me.journal.today(at(OPENS)).unwrap().referral.is_some());
    assert_eq!(me.journal.today(at(MUCH_LATER)).unwrap().referral, None);
}
