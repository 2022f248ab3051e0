//! Which muscles a guided session may touch.

use journal::*;
use recovery::{LocalIssue, LocalIssueKind, MuscleGroup, RuleId, Side};

use super::guided::{BEGAN, in_a_session, own};
use crate::person::*;

#[test]
fn a_session_of_ones_own_needs_no_plan() {
    let mut me = Person::new();
    let now = at(BEGAN);
    let began = me
        .journal
        .begin_guided(own(MuscleGroup::Calves), Warnings::Ask, now)
        .unwrap()
        .guided
        .unwrap();
    let ended = at("2026-11-23T18:09:00Z");
    let today = me
        .journal
        .end_guided(&began.id, Ending::Keep, ended)
        .unwrap();
    let massage = today.last_massage.unwrap();
    assert_eq!((massage.plan, massage.minutes), (None, 4));
    let groups: Vec<_> = massage.muscles.iter().map(|it| it.group).collect();
    assert_eq!(groups, [MuscleGroup::Calves], "and no neighbour");
}

#[test]
fn what_is_not_for_oneself_or_hurt_is_refused() {
    let mut me = Person::new();
    let now = at(BEGAN);
    let refused = me.journal.propose_guided(own(MuscleGroup::HipFlexors), now);
    let error = refused.unwrap_err();
    assert_eq!(error.code(), "E_RULE_FORBIDS");
    assert_eq!(error.detail(), RuleId::SelfMassage.to_string());

    let hurt = |side| LocalIssue {
        kind: LocalIssueKind::Wound,
        group: MuscleGroup::Calves,
        side,
        since: Some(now.now),
    };
    me.journal
        .report(&[], &[hurt(Some(Side::Left))], now)
        .unwrap();
    let one_side = me
        .journal
        .propose_guided(own(MuscleGroup::Calves), now)
        .unwrap();
    let sides = one_side.steps.iter().filter_map(|step| step.part.as_ref());
    let calves = |part: &&recovery::Part| part.muscle == MuscleGroup::Calves;
    assert!(sides.filter(calves).all(|part| part.side == Side::Right));
    me.journal
        .report(&[], &[hurt(Some(Side::Right))], now)
        .unwrap();
    let neither = me
        .journal
        .propose_guided(own(MuscleGroup::Calves), now)
        .unwrap_err();
    assert_eq!(neither.detail(), RuleId::Local.to_string());
}

#[test]
fn an_injury_of_a_muscle_that_is_still_to_come_stops_it() {
    let (mut me, _, began) = in_a_session();
    let last = began.steps.iter().rev().find_map(|step| step.part.clone());
    let hurt = LocalIssue {
        kind: LocalIssueKind::AcuteInjury,
        group: last.unwrap().muscle,
        side: None,
        since: None,
    };
    let now = at("2026-11-23T18:10:00Z");
    let today = me.journal.report(&[], &[hurt], now).unwrap();
    assert_eq!(today.guided, None);
    assert_eq!(today.last_massage.unwrap().minutes, 5);
}
