//! When the safety questions are asked (rules 3.7, 4.10).

use chrono::TimeDelta;
use recovery::{Muscle, MuscleGroup, Rpe, Soreness, clot_question, safety_questions};
use rstest::rstest;

#[rstest]
#[case(None, Some(5), false, false)]
#[case(Some(6), Some(8), false, false)]
#[case(Some(7), Some(5), false, true)]
#[case(None, Some(9), false, true)]
#[case(Some(0), Some(1), true, true)]
#[case(Some(6), None, false, false)]
#[case(Some(7), None, false, true)]
fn safety_questions_are_asked_when_hard_sore_or_new(
    #[case] soreness: Option<i64>,
    #[case] rpe: Option<i64>,
    #[case] first_use: bool,
    #[case] asked: bool,
) {
    assert_eq!(
        safety_questions(
            soreness.and_then(Soreness::new),
            rpe.and_then(Rpe::new),
            first_use
        ),
        asked
    );
}

#[rstest]
#[case(Some(240), MuscleGroup::Calves, false)]
#[case(Some(241), MuscleGroup::Calves, true)]
#[case(Some(600), MuscleGroup::Lats, false)]
#[case(None, MuscleGroup::Quads, true)]
#[case(None, MuscleGroup::Lats, false)]
fn the_clot_question_comes_after_long_travel(
    #[case] minutes: Option<i64>,
    #[case] group: MuscleGroup,
    #[case] asked: bool,
) {
    let focus = [
        Muscle {
            group: MuscleGroup::Delts,
            side: None,
        },
        Muscle { group, side: None },
    ];
    assert_eq!(
        clot_question(minutes.map(TimeDelta::minutes), &focus),
        asked
    );
}
