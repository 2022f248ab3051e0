//! What comes out of a trial: fixed data, and what holds of any.

use insights::{Leg, LegSoreness, TrialDraw, TrialFinding, TrialOutcome, TrialSession};
use proptest::prelude::*;
use rstest::rstest;

use crate::lot::Lot;

/// Estimate, interval at 95 %, and how many of the ways to draw the signs are as far from zero.
///
/// From `SciPy` 1.17.1: `permutation_test` of the sum, `permutation_type='samples'` with all
/// permutations; the same by brute force in Python, in fractions. Estimate and interval by brute force
/// as well, because `wilcoxon` gives no interval, and with ties or zeros no exact p-value: the median of
/// the Walsh averages, and each middle tried against all 2ⁿ signs.
#[rstest]
#[rustfmt::skip]
#[case::untied_4(&[2.0, -8.0, 6.0, 3.5], 2.375, None, 14, 16)]
#[case::untied_5(&[-8.0, 2.0, 4.5, -7.0, 7.5], -0.25, None, 30, 32)]
#[case::untied_6(&[-9.5, -5.0, 6.0, -9.0, -7.0, 8.0], -1.75, Some((-9.5, 8.0)), 26, 64)]
#[case::untied_7(&[3.0, -6.0, 6.5, -3.5, 9.5, 1.5, 8.0], 2.625, Some((-3.5, 8.0)), 36, 128)]
#[case::untied_8(&[2.5, -7.0, -6.0, 1.0, -4.0, -9.0, 7.5, 8.5], -0.75, Some((-7.0, 5.5)), 192, 256)]
#[case::untied_9(&[-0.5, -2.5, -1.0, 2.0, -4.5, -3.0, -6.5, 9.5, -1.5], -1.5, Some((-4.0, 3.5)), 310, 512)]
#[case::untied_10(&[-7.0, 8.5, 9.0, -4.0, 2.5, -5.5, -7.5, 5.0, -1.5, -4.5], -0.75, Some((-5.5, 3.75)), 838, 1024)]
#[case::untied_11(&[-0.5, 4.5, -7.0, 1.5, -9.5, -4.0, 2.5, 8.5, -5.5, -7.5, 2.0], -1.5, Some((-5.75, 2.5)), 930, 2048)]
#[case::untied_12(&[-9.5, 3.0, 8.0, -0.5, 3.5, 7.0, 4.5, 5.0, -1.5, -7.5, -5.5, -9.0], -0.5, Some((-4.75, 4.5)), 3802, 4096)]
#[case::ties_and_zeros_4(&[2.0, -1.0, 0.0, -2.0], -0.25, None, 16, 16)]
#[case::ties_and_zeros_5(&[-2.0, -1.0, 0.0, -1.5, 1.0], -0.75, None, 12, 32)]
#[case::ties_and_zeros_6(&[-3.0, 0.5, -3.0, 2.0, -1.5, 1.0], -0.5, Some((-3.0, 2.0)), 34, 64)]
#[case::ties_and_zeros_7(&[-2.0, -1.5, -3.0, -1.0, -3.0, -0.5, -0.5], -1.75, Some((-3.0, -0.5)), 2, 128)]
#[case::ties_and_zeros_8(&[0.5, 1.0, 1.0, -1.0, -1.0, -0.5, 0.0, 2.0], 0.25, Some((-0.75, 1.0)), 164, 256)]
#[case::ties_and_zeros_9(&[-3.0, -2.0, 0.0, 0.0, -0.5, 1.0, -2.0, -1.0, -2.0], -1.0, Some((-2.0, 0.0)), 32, 512)]
#[case::ties_and_zeros_10(&[0.5, 0.0, 0.0, 2.0, -0.5, 1.0, 1.0, -3.0, -1.0, -1.5], 0.0, Some((-1.25, 1.0)), 856, 1024)]
#[case::ties_and_zeros_11(&[1.0, -1.5, -2.0, 0.0, -1.0, -1.5, 0.0, -1.0, -1.0, -1.0, -0.5], -0.875, Some((-1.25, 0.0)), 56, 2048)]
#[case::ties_and_zeros_12(&[0.0, -3.0, -1.0, -1.0, 1.0, 0.0, -0.5, 0.0, 0.0, 1.0, 0.0, 2.0], 0.0, Some((-0.75, 0.5)), 3392, 4096)]
#[case::all_zero(&[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], 0.0, Some((0.0, 0.0)), 256, 256)]
#[case::all_the_same(&[-1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0], -1.0, Some((-1.0, -1.0)), 2, 256)]
#[case::as_in_the_mock(&[-1.0, 0.0, -2.0, -1.0, 0.0, -2.0, -1.0, -2.0], -1.0, Some((-2.0, -0.5)), 8, 256)]
#[case::half_zero(&[0.0, 0.0, 0.0, 0.0, 0.0, -1.0, -1.0, -2.0, -3.0, -0.5], -0.5, Some((-1.5, 0.0)), 64, 1024)]
#[case::mirrored(&[-3.0, -2.0, -1.0, -0.5, 0.5, 1.0, 2.0, 3.0], 0.0, Some((-2.0, 2.0)), 256, 256)]
#[case::one_against_many(&[5.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -2.0, -2.0], -1.0, Some((-1.5, -1.0)), 1306, 4096)]
#[case::one_large(&[-10.0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5], 0.5, Some((-4.75, 0.5)), 256, 256)]
#[case::clear_effect_12(&[-2.0, -1.0, -3.0, -2.5, -1.5, -2.0, 0.0, -1.0, -2.0, -3.0, 0.5, -1.0], -1.5, Some((-2.25, -0.75)), 8, 4096)]
fn fixed_data_have_the_values_of_scipy(
    #[case] differences: &[f64],
    #[case] estimate: f64,
    #[case] interval: Option<(f64, f64)>,
    #[case] as_far: u32,
    #[case] of: u32,
) {
    let found = outcome(differences);
    let shown: Vec<f64> = found.pairs.iter().map(|pair| pair.difference).collect();
    assert_eq!(shown, differences);
    assert_eq!(found.estimate, estimate);
    assert_eq!(found.interval, interval);
    assert_eq!(found.p, f64::from(as_far) / f64::from(of));
    let below = differences.iter().filter(|it| **it < 0.0).count();
    let zero = differences.iter().filter(|it| **it == 0.0).count();
    let above = differences.len() - below - zero;
    assert_eq!((found.less, found.same, found.more), (below, zero, above));
}

#[test]
fn the_two_evenings_count_as_their_mean_and_one_alone_counts_in_full() {
    let evening = |left, right| LegSoreness { left, right };
    let sessions = [
        session(Leg::Left, &[evening(3, 5), evening(2, 3)]),
        session(Leg::Right, &[evening(4, 2)]),
    ];
    let found = TrialOutcome::of(&sessions).unwrap();
    let [one, two] = found.pairs[..] else {
        panic!("{found:?}")
    };
    assert_eq!((one.massaged, one.other, one.evenings), (2.5, 4.0, 2));
    assert_eq!((two.massaged, two.other, two.evenings), (2.0, 4.0, 1));
}

#[test]
fn nothing_is_said_without_an_answer() {
    assert_eq!(TrialOutcome::of(&[]), None);
    assert_eq!(TrialOutcome::of(&[session(Leg::Left, &[])]), None);
}

#[rstest]
#[case::less(&[-1.0, -2.0, -1.0, -1.0, -2.0, -3.0, -1.0, 0.0], TrialFinding::Less)]
#[case::more(&[1.0, 2.0, 1.0, 1.0, 2.0, 3.0, 1.0, 0.0], TrialFinding::More)]
#[case::either_way(&[1.0, -1.0, 2.0, -2.0, 0.0, 0.0, 1.0, -1.0], TrialFinding::Open)]
// the ranks would name it, the sum would not
#[case::one_against_many(&[5.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -2.0, -2.0], TrialFinding::Open)]
// all that lies in the interval is no difference
#[case::never_sore(&[0.0; 8], TrialFinding::Open)]
fn a_difference_is_named_if_both_tests_find_one(
    #[case] differences: &[f64],
    #[case] finding: TrialFinding,
) {
    assert_eq!(outcome(differences).finding, finding);
}

#[rstest]
#[case::eight(8)]
#[case::ten(10)]
#[case::twelve(12)]
fn without_an_effect_a_difference_is_named_in_at_most_six_of_a_hundred(
    #[case] count: usize,
    #[values(0, 1)] left_is_sorer_by: u8,
) {
    let mut lot = Lot::new(2_012);
    let found: Vec<TrialOutcome> = (0..2_000)
        .map(|_| by_chance(&mut lot, count, left_is_sorer_by))
        .collect();
    let named = found.iter().filter(|it| it.finding != TrialFinding::Open);
    let refused = found.iter().filter(|it| it.p <= 0.05);
    let (named, refused) = (named.count(), refused.count());
    assert!(named <= refused && refused <= 120, "{named}, {refused}");
    // where the legs differ anyway, balanced pairs make it rarer still
    assert!(named >= 1, "{named}");
}

#[test]
fn an_effect_of_two_points_is_named_more_often_than_not() {
    let mut lot = Lot::new(2_012);
    let named = (0..200).filter(|_| {
        let mut sessions = sessions_by_chance(&mut lot, 12, 0);
        for session in &mut sessions {
            for evening in &mut session.evenings {
                match session.massaged {
                    Leg::Left => evening.right += 2,
                    Leg::Right => evening.left += 2,
                }
            }
        }
        TrialOutcome::of(&sessions).unwrap().finding == TrialFinding::Less
    });
    assert!(named.count() > 150);
}

proptest! {
    #[test]
    fn the_order_of_sessions_does_not_matter(sessions in sessions()) {
        let mut turned = sessions.clone();
        turned.reverse();
        let mut turned = TrialOutcome::of(&turned).unwrap();
        turned.pairs.reverse();
        prop_assert_eq!(TrialOutcome::of(&sessions).unwrap(), turned);
    }

    #[test]
    fn in_a_mirror_nothing_changes_but_the_names_of_the_legs(sessions in sessions()) {
        let mirrored: Vec<TrialSession> = sessions.iter().map(|one| TrialSession {
            massaged: one.massaged.other(),
            evenings: one.evenings.iter().copied().map(mirror).collect(),
        }).collect();
        let mut mirrored = TrialOutcome::of(&mirrored).unwrap();
        for pair in &mut mirrored.pairs {
            pair.leg = pair.leg.other();
        }
        prop_assert_eq!(TrialOutcome::of(&sessions).unwrap(), mirrored);
    }

    #[test]
    fn with_the_other_leg_massaged_everything_is_turned_round(sessions in sessions()) {
        let turned: Vec<TrialSession> = sessions.iter().map(|one| TrialSession {
            massaged: one.massaged.other(),
            ..one.clone()
        }).collect();
        let (before, after) = (TrialOutcome::of(&sessions).unwrap(), TrialOutcome::of(&turned).unwrap());
        prop_assert_eq!((after.less, after.same, after.more), (before.more, before.same, before.less));
        prop_assert_eq!(after.estimate, 0.0 - before.estimate);
        prop_assert_eq!(after.p, before.p);
        prop_assert_eq!(after.interval, before.interval.map(|(low, high)| (0.0 - high, 0.0 - low)));
    }
}

/// Trials of any number of sessions that a trial can have or a test needs.
fn sessions() -> impl Strategy<Value = Vec<TrialSession>> {
    let leg = prop::bool::ANY.prop_map(|left| if left { Leg::Left } else { Leg::Right });
    let evening = (0..=10_u8, 0..=10_u8).prop_map(|(left, right)| LegSoreness { left, right });
    let one = (leg, prop::collection::vec(evening, 1..=2))
        .prop_map(|(massaged, evenings)| TrialSession { massaged, evenings });
    prop::collection::vec(one, 1..=12)
}

fn mirror(evening: LegSoreness) -> LegSoreness {
    LegSoreness {
        left: evening.right,
        right: evening.left,
    }
}

fn session(massaged: Leg, evenings: &[LegSoreness]) -> TrialSession {
    TrialSession {
        massaged,
        evenings: evenings.to_vec(),
    }
}

/// The outcome of a trial with these differences, in half points.
fn outcome(differences: &[f64]) -> TrialOutcome {
    let sessions: Vec<TrialSession> = differences
        .iter()
        .enumerate()
        .map(with_difference)
        .collect();
    TrialOutcome::of(&sessions).unwrap()
}

fn with_difference((at, difference): (usize, &f64)) -> TrialSession {
    let massaged = if at % 2 == 0 { Leg::Left } else { Leg::Right };
    let point = |difference: f64| {
        let apart = format!("{}", difference.abs()).parse().unwrap();
        let sorer_is_left = (difference > 0.0) == (massaged == Leg::Left);
        let (left, right) = if sorer_is_left {
            (apart, 0)
        } else {
            (0, apart)
        };
        LegSoreness { left, right }
    };
    // half a point less on one evening, half a point more on the other
    let halved = difference.fract();
    session(
        massaged,
        &[point(difference - halved), point(difference + halved)],
    )
}

fn by_chance(lot: &mut Lot, count: usize, left_is_sorer_by: u8) -> TrialOutcome {
    TrialOutcome::of(&sessions_by_chance(lot, count, left_is_sorer_by)).unwrap()
}

/// A trial of a massage that does nothing: both legs are as sore as the session makes them, give or take
/// two points, and one evening of five is missed.
fn sessions_by_chance(lot: &mut Lot, count: usize, left_is_sorer_by: u8) -> Vec<TrialSession> {
    let seed = [(); 32].map(|()| u8::try_from(lot.below(256)).unwrap());
    let draw = TrialDraw::new(count, seed).unwrap();
    let legs = draw.legs().iter();
    legs.map(|leg| {
        let evenings = if lot.below(5) == 0 { 1 } else { 2 };
        let sore = u8::try_from(lot.below(4)).unwrap();
        let mut one = || sore + u8::try_from(lot.below(5)).unwrap();
        let evening = |_| LegSoreness {
            left: one() + left_is_sorer_by,
            right: one(),
        };
        TrialSession {
            massaged: *leg,
            evenings: (0..evenings).map(evening).collect(),
        }
    })
    .collect()
}
