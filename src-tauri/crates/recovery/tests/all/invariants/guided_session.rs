//! What holds for every guided session.

use std::collections::HashMap;

use proptest::prelude::*;
use proptest::sample::subsequence;
use recovery::{
    Context, Delivery, GuidedOptions, GuidedSession, Input, MassageType, MuscleGroup, Part, Plan,
    Side, StepKind, Tool, guided_session, plan,
};
use strum::IntoEnumIterator;

use super::inputs::inputs;
use super::{config, shuffled};

proptest! {
    #![proptest_config(config(20_000))]

    #[test]
    fn a_guided_session_keeps_within_its_plan(
        input in inputs(),
        tools in subsequence(Tool::iter().collect::<Vec<_>>(), 0..=5),
        minutes in proptest::option::of(5_u32..=45),
        without in subsequence(MuscleGroup::iter().collect::<Vec<_>>(), 0..=3),
        change_seconds in proptest::option::of(5_u32..=60),
        first_side in proptest::option::of(prop_oneof![Just(Side::Left), Just(Side::Right)]),
    ) {
        let plan = plan(&input).unwrap();
        let options = GuidedOptions { tools, minutes, without, change_seconds, first_side };
        let session = guided_session(&input, &options).unwrap();
        let GuidedOptions { tools, minutes, without, .. } = options;
        let by_self = plan.slot.as_ref().filter(|slot| slot.delivery == Delivery::SelfMassage);
        prop_assert_eq!(session.is_some(), by_self.is_some() || plan.interim.is_some());
        if let Some(session) = session {
            check_time(&plan, &session, minutes)?;
            check_touch(&input, &plan, &session, &tools)?;
            let parts = session.steps.iter().filter_map(|step| step.part.as_ref());
            prop_assert!(parts.clone().all(|part| !without.contains(&part.muscle)));
            if let Some(first) = first_side {
                let turns: Vec<_> = parts.filter(|part| !part.moves.is_empty()).collect();
                let second = |pair: &&[&Part]| pair[0].muscle == pair[1].muscle;
                prop_assert!(turns.windows(2).filter(second).all(|pair| pair[0].side == first));
            }
        }
    }
}

proptest! {
    #![proptest_config(config(20_000))]

    #[test]
    fn the_order_of_lists_never_matters_to_a_guided_session(
        (input, shuffled) in inputs().prop_flat_map(|input| (Just(input.clone()), shuffled(input))),
        (tools, other_order) in subsequence(Tool::iter().collect::<Vec<_>>(), 0..=5)
            .prop_flat_map(|tools| (Just(tools.clone()), Just(tools).prop_shuffle())),
    ) {
        let with = |tools| GuidedOptions { tools, ..GuidedOptions::default() };
        let session = guided_session(&input, &with(tools));
        prop_assert_eq!(&session, &guided_session(&shuffled, &with(other_order)));
    }
}

/// Never longer than wanted and allowed.
fn check_time(
    plan: &Plan,
    session: &GuidedSession,
    minutes: Option<u32>,
) -> Result<(), TestCaseError> {
    let (usual, longest) = match (&plan.slot, &plan.interim) {
        (Some(slot), _) if slot.delivery == Delivery::SelfMassage => {
            (slot.minutes, slot.minutes.max(slot.minutes_range.longest))
        }
        (_, Some(interim)) => (interim.minutes, interim.minutes),
        _ => unreachable!("a session has a slot or an interim"),
    };
    let allowed = minutes.unwrap_or(usual).min(longest);
    let total = session.seconds;
    prop_assert!(total <= 60 * allowed, "{} s of {} min", total, allowed);
    check_steps(session)
}

/// Every step has time, and its moves fill it.
pub(super) fn check_steps(session: &GuidedSession) -> Result<(), TestCaseError> {
    let total: u32 = session.steps.iter().map(|step| step.seconds).sum();
    prop_assert_eq!(session.seconds, total);
    for step in &session.steps {
        prop_assert!(step.seconds >= 5);
        let moves = step.part.iter().flat_map(|part| &part.moves);
        let in_moves: u32 = moves.clone().map(|it| it.seconds).sum();
        prop_assert!(moves.clone().all(|it| it.seconds >= 5), "{:?}", step);
        if matches!(step.kind, StepKind::Massage | StepKind::Move) {
            prop_assert_eq!(in_moves, step.seconds, "{:?}", step);
        }
    }
    Ok(())
}

/// Only muscles, sides, levels and tools that the plan and the person allow; each side once.
fn check_touch(
    input: &Input,
    plan: &Plan,
    session: &GuidedSession,
    tools: &[Tool],
) -> Result<(), TestCaseError> {
    let slot = plan
        .slot
        .as_ref()
        .filter(|slot| slot.delivery == Delivery::SelfMassage);
    let (types, most) = match (slot, &plan.interim) {
        (Some(slot), _) => (&slot.types, slot.pressure.hi),
        (_, Some(interim)) => (&interim.types, interim.pressure.hi),
        _ => unreachable!("a session has a slot or an interim"),
    };
    let mut turns: HashMap<(MuscleGroup, Side), u32> = HashMap::new();
    let mut gun_seconds = 0;
    for step in session
        .steps
        .iter()
        .filter(|step| step.kind != StepKind::Change)
    {
        let Some(part) = &step.part else { continue };
        prop_assert!(part.pressure <= most && part.pressure <= session.pressure);
        prop_assert!(
            part.tool
                .is_none_or(|it| it == Tool::Hands || tools.contains(&it))
        );
        prop_assert_eq!(part.tool.is_some(), step.kind == StepKind::Massage);
        if part.tool == Some(Tool::Gun) {
            prop_assert!(types.contains(&MassageType::Percussion));
            let glides = part
                .moves
                .iter()
                .filter(|it| it.id.as_str().ends_with("_gun_glide"));
            let seconds: u32 = glides.map(|it| it.seconds).sum();
            prop_assert!(seconds <= 60, "{:?}", part);
            gun_seconds += seconds;
        }
        let sides = match part.side {
            Side::Both => vec![Side::Left, Side::Right],
            side => vec![side],
        };
        for side in sides {
            *turns.entry((part.muscle, side)).or_default() += 1;
        }
        prop_assert!(!is_left_alone(&input.context, part), "{:?}", part);
    }
    prop_assert!(turns.values().all(|turns| *turns == 1), "each side once");
    prop_assert!(gun_seconds <= 15 * 60);
    Ok(())
}

/// Whether a local issue excludes a side of this part.
pub(super) fn is_left_alone(context: &Context, part: &Part) -> bool {
    context.local_issues.iter().any(|issue| {
        let there = issue.side.unwrap_or_default();
        let meets = there == part.side || there == Side::Both || part.side == Side::Both;
        let until = issue.acute_until();
        issue.group == part.muscle && meets && until.is_none_or(|until| until > context.now)
    })
}
