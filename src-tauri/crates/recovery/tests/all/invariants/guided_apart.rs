//! What holds for every guided session apart from a plan: of one's own muscles, and before training.

use proptest::prelude::*;
use proptest::sample::subsequence;
use recovery::{
    GuidedOffer, GuidedOptions, Input, Muscle, MuscleGroup, Outcome, Pressure, Side, StepKind,
    SuggestionInput, Tool, guided_own, guided_pre_workout, pre_workout,
};
use strum::IntoEnumIterator;

use super::config;
use super::guided_session::{check_steps, is_left_alone};
use super::inputs::inputs;

/// The input of a plan, for what stands apart from it.
fn apart(input: &Input) -> SuggestionInput {
    let mut workouts = input.other_workouts.clone();
    workouts.insert(0, input.workout.clone());
    SuggestionInput {
        context: input.context.clone(),
        workouts,
        plan_open: false,
    }
}

fn any_options() -> impl Strategy<Value = GuidedOptions> {
    let side = prop_oneof![Just(Side::Left), Just(Side::Right)];
    (
        subsequence(Tool::iter().collect::<Vec<_>>(), 0..=5),
        proptest::option::of(5_u32..=45),
        subsequence(MuscleGroup::iter().collect::<Vec<_>>(), 0..=3),
        proptest::option::of(5_u32..=60),
        proptest::option::of(side),
    )
        .prop_map(
            |(tools, minutes, without, change_seconds, first_side)| GuidedOptions {
                tools,
                minutes,
                without,
                change_seconds,
                first_side,
            },
        )
}

fn any_muscles() -> impl Strategy<Value = Vec<Muscle>> {
    let groups = subsequence(MuscleGroup::iter().collect::<Vec<_>>(), 1..=6).prop_shuffle();
    let side = proptest::option::of(prop_oneof![
        Just(Side::Left),
        Just(Side::Right),
        Just(Side::Both)
    ]);
    (groups, prop::collection::vec(side, 6)).prop_map(|(groups, sides)| {
        let pairs = groups.into_iter().zip(sides);
        pairs.map(|(group, side)| Muscle { group, side }).collect()
    })
}

proptest! {
    #![proptest_config(config(20_000))]

    #[test]
    fn a_session_of_ones_own_keeps_within_what_was_picked(
        input in inputs(),
        muscles in any_muscles(),
        options in any_options(),
    ) {
        let apart = apart(&input);
        let own = guided_own(&apart, &muscles, &options).unwrap();
        prop_assert_eq!(&own, &guided_own(&apart, &muscles, &options).unwrap());
        let refused = own.verdict.outcome == Outcome::Refuse;
        prop_assert!(refused || input.context.flags.is_empty(), "a red flag refuses");
        prop_assert!(refused || muscles.iter().all(|it| it.group.is_for_self()));
        let minutes = options.minutes.unwrap_or(10).min(30);
        check_offer(&apart, &own.offer, minutes, Pressure::new(3).unwrap(), &options)?;
        let picked = |group: MuscleGroup, side: Side| {
            let there = |it: &Muscle| {
                let of = it.side.unwrap_or_default();
                it.group == group && (of == Side::Both || of == side)
            };
            muscles.iter().any(there)
        };
        for part in own.offer.session.steps.iter().filter_map(|step| step.part.as_ref()) {
            prop_assert!(picked(part.muscle, part.side), "{:?}", part);
        }
    }

    #[test]
    fn a_session_before_training_is_brisk_and_over_in_time(
        input in inputs(),
        options in any_options(),
    ) {
        let apart = apart(&input);
        let offer = guided_pre_workout(&apart, &options).unwrap();
        prop_assert_eq!(&offer, &guided_pre_workout(&apart, &options).unwrap());
        let Some(offer) = offer else { return Ok(()) };
        prop_assert!(input.context.flags.is_empty(), "a red flag refuses");
        let suggestion = pre_workout(&apart).unwrap().expect("a card is shown");
        let now = input.context.now;
        let end = now + chrono::TimeDelta::seconds(offer.session.seconds.into());
        prop_assert!(suggestion.from <= now && end <= suggestion.until);
        let longest = suggestion.minutes_range.longest;
        let minutes = options.minutes.unwrap_or(5).min(longest);
        check_offer(&apart, &offer, minutes, suggestion.pressure.hi, &options)?;
    }
}

fn check_offer(
    input: &SuggestionInput,
    offer: &GuidedOffer,
    minutes: u32,
    firmest: Pressure,
    options: &GuidedOptions,
) -> Result<(), TestCaseError> {
    let session = &offer.session;
    prop_assert!(
        session.seconds <= 60 * minutes,
        "{} s of {minutes} min",
        session.seconds
    );
    check_steps(session)?;
    prop_assert!(session.pressure <= firmest);
    let fit = input.context.profile.fit_tools(&options.tools);
    for step in session
        .steps
        .iter()
        .filter(|it| it.kind != StepKind::Change)
    {
        let Some(part) = &step.part else { continue };
        prop_assert!(part.pressure <= session.pressure);
        let with = part
            .tool
            .is_none_or(|it| it == Tool::Hands || fit.contains(&it));
        prop_assert!(with, "{:?}", part);
        prop_assert!(part.tool.is_none_or(|it| !offer.barred.contains(&it)));
        prop_assert!(!options.without.contains(&part.muscle), "{:?}", part);
        prop_assert!(!is_left_alone(&input.context, part), "{:?}", part);
    }
    Ok(())
}
