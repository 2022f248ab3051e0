use rstest::rstest;
use strum::IntoEnumIterator;

use super::gentler::Gentler;
use super::lay_out;
use super::step::{GuidedSession, LeftOutReason, StepKind};
use super::treatment::Treatment;
use crate::input::profile::Profile;
use crate::vocabulary::massage::MassageType;
use crate::vocabulary::muscles::{Muscle, MuscleGroup, Side};
use crate::vocabulary::pressure::Pressure;
use crate::vocabulary::tools::Tool;
use crate::vocabulary::training::Activity;

fn treatment(activity: Activity, minutes: u32, massage: MassageType) -> Treatment {
    let whole = |group: &MuscleGroup| Muscle {
        group: *group,
        side: None,
    };
    Treatment {
        minutes,
        massage,
        level: Pressure::MODERATE,
        tools: vec![Tool::Roller, Tool::Ball],
        focus: activity.focus().iter().map(whole).collect(),
        healing: Vec::new(),
        excluded: Vec::new(),
        left_out: Vec::new(),
        unwanted: Vec::new(),
        gentler: Gentler::default(),
        fills_up: true,
        brisk: false,
        change_seconds: 10,
        first_side: None,
    }
}

/// Each muscle as `calves roller floor 75 LR`.
fn in_words(session: &GuidedSession) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for step in &session.steps {
        let Some(part) = step.part.as_ref().filter(|_| step.kind != StepKind::Change) else {
            continue;
        };
        let tool = part.tool.map_or("move", Into::into);
        let (muscle, station, seconds) = (part.muscle, part.station, step.seconds);
        let start = format!("{muscle} {tool} {station} {seconds} ");
        let side = match part.side {
            Side::Left => 'L',
            Side::Right => 'R',
            Side::Both => 'B',
        };
        match words.last_mut().filter(|last| last.starts_with(&start)) {
            Some(last) => last.push(side),
            None => words.push(format!("{start}{side}")),
        }
    }
    words
}

#[rstest]
#[case::running_10(Activity::Running, 10, MassageType::Myofascial, 600, &[
    "calves roller floor 75 LR", "quads roller floor 75 RL", "hamstrings roller floor 75 LR",
])]
#[case::running_20(Activity::Running, 20, MassageType::Myofascial, 1200, &[
    "calves roller floor 90 LR", "quads roller floor 90 RL", "hamstrings roller floor 75 LR",
    "glutes roller floor 75 RL", "tfl_itb ball wall 45 LR", "shins hands chair 45 RL",
    "hip_flexors move floor 45 LR",
])]
#[case::running_30(Activity::Running, 30, MassageType::Myofascial, 1800, &[
    "calves roller floor 120 LR", "quads roller floor 120 RL", "hamstrings roller floor 120 LR",
    "glutes roller floor 120 RL", "tfl_itb ball wall 60 LR", "shins hands chair 60 RL",
    "feet ball chair 90 LR", "hip_flexors move floor 45 RL",
])]
#[case::strength_upper_15(Activity::StrengthUpper, 15, MassageType::Swedish, 900, &[
    "chest hands chair 90 LR", "delts hands chair 90 RL", "triceps hands chair 90 LR",
    "lats hands chair 90 RL",
])]
#[case::cycling_30(Activity::Cycling, 30, MassageType::Myofascial, 1800, &[
    "quads roller floor 105 LR", "glutes roller floor 105 RL", "hamstrings roller floor 105 LR",
    "calves roller floor 105 RL", "tfl_itb ball wall 60 LR", "lower_back ball wall 75 RL",
    "upper_traps ball wall 75 LR", "hands ball chair 60 RL", "hip_flexors move floor 45 LR",
])]
#[case::martial_arts_10(Activity::MartialArts, 10, MassageType::Swedish, 600, &[
    "adductors hands chair 45 LR", "hamstrings hands chair 60 RL", "glutes hands floor 60 LR",
    "hip_flexors move floor 45 RL",
])]
fn shares_the_minutes_as_in_the_examples(
    #[case] activity: Activity,
    #[case] minutes: u32,
    #[case] massage: MassageType,
    #[case] seconds: u32,
    #[case] muscles: &[&str],
) {
    let session = lay_out(&treatment(activity, minutes, massage));
    assert_eq!(in_words(&session), muscles);
    assert_eq!(
        session.seconds, seconds,
        "with arriving, the end and quiet time"
    );
}

#[test]
fn the_gun_takes_the_place_of_another_tool_in_half_of_the_muscles() {
    let mut treatment = treatment(Activity::Running, 20, MassageType::Myofascial);
    treatment.tools.push(Tool::Gun);
    let session = lay_out(&treatment);
    let with_gun: Vec<_> = parts(&session, Tool::Gun);
    assert_eq!(
        with_gun,
        [
            MuscleGroup::Calves,
            MuscleGroup::Quads,
            MuscleGroup::Hamstrings
        ]
    );
    for step in &session.steps {
        for it in step.part.iter().flat_map(|part| &part.moves) {
            assert!(
                !it.id.as_str().ends_with("gun_glide") || it.seconds <= 60,
                "{it:?}"
            );
        }
    }
}

#[test]
fn the_gun_is_in_use_for_a_quarter_of_an_hour_at_most() {
    let mut treatment = treatment(Activity::Running, 180, MassageType::Myofascial);
    let all = MuscleGroup::iter();
    treatment.focus = all.map(|group| Muscle { group, side: None }).collect();
    treatment.tools.push(Tool::Gun);
    let session = lay_out(&treatment);
    let parts = session.steps.iter().filter_map(|step| step.part.as_ref());
    let moves = parts.flat_map(|part| &part.moves);
    let with_gun = moves.filter(|it| it.id.as_str().ends_with("gun_glide"));
    let seconds: u32 = with_gun.map(|it| it.seconds).sum();
    assert!((840..=900).contains(&seconds), "{seconds} s");
}

#[test]
fn a_healing_muscle_gets_light_pressure_and_no_gun() {
    let mut treatment = treatment(Activity::Running, 20, MassageType::Myofascial);
    treatment.tools.push(Tool::Gun);
    treatment.healing = vec![MuscleGroup::Calves];
    let session = lay_out(&treatment);
    assert!(!parts(&session, Tool::Gun).contains(&MuscleGroup::Calves));
    let calves = session.steps.iter().filter_map(|step| step.part.as_ref());
    let mut calves = calves.filter(|part| part.muscle == MuscleGroup::Calves);
    assert!(calves.all(|part| part.pressure <= Pressure::LIGHT));
}

#[test]
fn at_the_lightest_level_only_hands_are_left() {
    let mut treatment = treatment(Activity::Running, 20, MassageType::Myofascial);
    treatment.level = Pressure::VERY_LIGHT;
    let session = lay_out(&treatment);
    let mut tools = session.steps.iter().filter_map(|s| s.part.as_ref()?.tool);
    assert!(tools.all(|tool| tool == Tool::Hands));
}

#[test]
fn neighbours_fill_a_session_that_one_muscle_cannot() {
    let mut one = treatment(Activity::Running, 15, MassageType::Myofascial);
    one.focus.truncate(1);
    one.excluded = vec![Muscle {
        group: MuscleGroup::Shins,
        side: Some(Side::Left),
    }];
    assert_eq!(
        in_words(&lay_out(&one)),
        [
            "calves roller floor 120 LR",
            "shins hands chair 60 R",
            "feet ball chair 90 RL",
            "peroneals hands chair 60 LR",
        ],
    );
}

#[test]
fn what_does_not_fit_is_named() {
    let session = lay_out(&treatment(Activity::Running, 10, MassageType::Myofascial));
    let no_time: Vec<_> = session.left_out.iter().map(|it| it.muscle.group).collect();
    assert_eq!(no_time, &Activity::Running.focus()[3..]);
    let mut reasons = session.left_out.iter().map(|it| it.reason);
    assert!(reasons.all(|reason| reason == LeftOutReason::NoTime));
}

#[test]
fn what_would_hurry_the_others_lacks_no_time() {
    let mut left = treatment(Activity::Running, 10, MassageType::Myofascial);
    for muscle in &mut left.focus {
        muscle.side = Some(Side::Left);
    }
    let session = lay_out(&left);
    assert!(session.seconds < 10 * 60);
    let mut reasons = session.left_out.iter().map(|it| it.reason);
    assert!(reasons.all(|reason| reason == LeftOutReason::Enough));
}

#[test]
fn in_pregnancy_calves_and_inner_thighs_are_stroked_and_nothing_is_rolled() {
    let mut pregnant = treatment(Activity::StrengthLower, 30, MassageType::Myofascial);
    pregnant.level = Pressure::LIGHT;
    let profile = r#"{ "level": "regular", "delivery": "self", "precautions": ["pregnancy"] }"#;
    let profile: Profile = serde_json::from_str(profile).unwrap();
    pregnant.tools = profile.fit_tools(&pregnant.tools);
    pregnant.gentler = Gentler::of(&profile);
    let session = lay_out(&pregnant);
    let parts: Vec<_> = session
        .steps
        .iter()
        .filter_map(|it| it.part.as_ref())
        .collect();
    assert!(
        parts
            .iter()
            .all(|part| matches!(part.tool, None | Some(Tool::Hands)))
    );
    for group in [MuscleGroup::Calves, MuscleGroup::Adductors] {
        let moves = parts.iter().filter(|part| part.muscle == group);
        let moves: Vec<&str> = moves
            .flat_map(|part| &part.moves)
            .map(|it| it.id.as_str())
            .collect();
        let [stroke, after] = ["hands_stroke", "after"].map(|it| format!("{group}_{it}"));
        assert!(!moves.is_empty(), "{group}");
        assert!(
            moves
                .iter()
                .all(|id| [&stroke, &after].contains(&&(*id).to_owned())),
            "{moves:?}"
        );
    }
    let work = session.steps.iter().filter(|it| it.is_work());
    for step in work {
        let moves = &step.part.as_ref().unwrap().moves;
        assert_eq!(moves.iter().map(|it| it.seconds).sum::<u32>(), step.seconds);
    }
}

fn parts(session: &GuidedSession, tool: Tool) -> Vec<MuscleGroup> {
    let parts = session.steps.iter().filter_map(|step| step.part.as_ref());
    let mut groups: Vec<_> = parts
        .filter(|part| part.tool == Some(tool))
        .map(|part| part.muscle)
        .collect();
    groups.dedup();
    groups
}
