//! Which muscles a guided session may touch.

use journal::*;
use recovery::{Activity, LocalIssue, LocalIssueKind, MuscleGroup, Precaution, RuleId, Side, Tool};

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
        .end_guided(&began.id, Ending::Log, ended)
        .unwrap();
    let massage = today.last_massage.unwrap();
    assert_eq!((massage.plan, massage.minutes), (None, 4));
    let groups: Vec<_> = massage.muscles.iter().map(|it| it.group).collect();
    assert_eq!(groups, [MuscleGroup::Calves], "and no neighbour");
}

#[test]
fn after_a_journey_only_a_session_of_the_legs_waits_for_the_answer() {
    let mut me = Person::new();
    let now = at(BEGAN);
    // its plan is for the legs
    me.log(Activity::StrengthLower, 6, MONDAY_17);
    me.journal.travelled(None, now).unwrap();
    let begin =
        |me: &mut Person, group| me.journal.begin_guided(own(group), Warnings::Accepted, now);
    let legs = begin(&mut me, MuscleGroup::Calves).unwrap_err();
    assert_eq!(legs.code(), "E_CLOT_QUESTION");
    let chest = begin(&mut me, MuscleGroup::Chest).unwrap();
    assert!(chest.guided.is_some());
}

#[test]
fn what_is_unsuited_to_self_massage_or_hurt_is_refused() {
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

/// A fresh injury of a muscle.
fn injury(group: MuscleGroup) -> LocalIssue {
    LocalIssue {
        kind: LocalIssueKind::AcuteInjury,
        group,
        side: None,
        since: None,
    }
}

#[test]
fn a_muscle_that_is_hurt_meanwhile_is_left_out_of_it() {
    let (mut me, _, began) = in_a_session();
    let now = at("2026-11-23T18:07:00Z");
    let in_hand = me.journal.today(now).unwrap().guided.unwrap();
    let first = began.steps.iter().find_map(|step| step.part.clone());
    let hurt = first.unwrap().muscle;
    let today = me.journal.report(&[], &[injury(hurt)], now).unwrap();
    let left = today.guided.unwrap();
    let of_it = |step: &&recovery::Step| step.part.as_ref().is_some_and(|it| it.muscle == hurt);
    let to_come: u32 = left.steps.iter().filter(of_it).map(|it| it.seconds).sum();
    let was: u32 = in_hand
        .steps
        .iter()
        .filter(of_it)
        .map(|it| it.seconds)
        .sum();
    assert!(to_come < was, "{to_come} of {was} seconds");
    let ended = at("2026-11-23T18:11:00Z");
    let today = me.journal.end_guided(&left.id, Ending::Log, ended).unwrap();
    let massage = today.last_massage.unwrap();
    assert_eq!(massage.minutes, 6, "what was done of it before counts");
    assert!(massage.parts.iter().any(|part| part.muscle == hurt));
}

#[test]
fn a_condition_that_is_noted_meanwhile_reaches_it() {
    let mut me = Person::with_self_massage();
    let mut settings = me.journal.settings().unwrap();
    settings.conditions_asked = true;
    settings.tools = vec![Tool::Hands, Tool::Roller, Tool::Gun];
    me.journal.set_settings(settings, at(MONDAY_17)).unwrap();
    let quads = Occasion::Own {
        muscles: [MuscleGroup::Quads, MuscleGroup::Delts]
            .map(|group| recovery::Muscle { group, side: None })
            .into(),
    };
    let request = GuidedRequest {
        occasion: quads,
        minutes: Some(7),
        tools: None,
        without: Vec::new(),
    };
    let began = me
        .journal
        .begin_guided(request, Warnings::Accepted, at(BEGAN))
        .unwrap()
        .guided
        .unwrap();
    let ahead = |session: &RunningSession| -> Vec<recovery::Part> {
        let steps = session.steps.iter().filter(|step| step.seconds > 0);
        steps.filter_map(|step| step.part.clone()).collect()
    };
    assert!(
        ahead(&began)
            .iter()
            .any(|part| part.tool == Some(Tool::Gun))
    );
    assert!(ahead(&began).iter().any(|part| part.pressure.get() == 3));
    // before the first stroke, so that nothing of it is done
    let now = at("2026-11-23T18:05:10Z");
    let mut settings = me.journal.settings().unwrap();
    settings.profile.precautions = vec![Precaution::Anticoagulant];
    let today = me.journal.set_settings(settings, now).unwrap();
    let left = today.guided.unwrap();
    assert!(!ahead(&left).is_empty());
    for part in ahead(&left) {
        assert_ne!(part.tool, Some(Tool::Gun), "{part:?}");
        assert!(part.pressure.get() <= 2, "{part:?}");
    }
    assert!(left.pressure.get() <= 2);
}

#[test]
fn nothing_left_to_massage_ends_it() {
    let (mut me, _, began) = in_a_session();
    let parts = began.steps.iter().filter_map(|step| step.part.as_ref());
    let all: Vec<_> = parts.map(|part| injury(part.muscle)).collect();
    let now = at("2026-11-23T18:10:00Z");
    let today = me.journal.report(&[], &all, now).unwrap();
    assert_eq!(today.guided, None);
    assert_eq!(today.last_massage.unwrap().minutes, 5);
}

#[test]
fn a_side_gets_no_longer_than_its_muscle_can_use() {
    let (mut me, _, began) = in_a_session();
    let now = at("2026-11-23T18:06:00Z");
    let step = began
        .steps
        .iter()
        .position(recovery::Step::is_work)
        .unwrap();
    let longest = began.longest_step_seconds[step];
    let today = me.journal.set_step_seconds(&began.id, step, 600, now);
    let seconds = today.unwrap().guided.unwrap().steps[step].seconds;
    assert!(
        seconds <= longest.max(began.steps[step].seconds),
        "{seconds} of {longest}"
    );
}

#[test]
fn a_side_that_was_passed_over_is_not_logged_as_massaged() {
    let (mut me, _, began) = in_a_session();
    let works: Vec<usize> = (0..began.steps.len())
        .filter(|index| began.steps[*index].is_work())
        .collect();
    let mut now = at(BEGAN);
    let mut stay = |me: &mut Person, step: usize, seconds: i64| {
        me.journal.go_to_step(&began.id, step, 0, now).unwrap();
        now = on(now.now + chrono::TimeDelta::seconds(seconds));
        now
    };
    stay(&mut me, works[0], 4);
    stay(&mut me, works[1], 60);
    let ended = stay(&mut me, works[2], 5);
    let today = me
        .journal
        .end_guided(&began.id, Ending::Log, ended)
        .unwrap();
    let massage = today.last_massage.unwrap();
    let seconds: Vec<u32> = massage.parts.iter().map(|part| part.seconds).collect();
    assert_eq!(seconds, [60, 5]);
    assert_eq!(massage.minutes, 1, "all of its 69 seconds");
}
