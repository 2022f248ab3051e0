//! Quartiles and signed ranks: fixed data, and what holds of any.

use insights::{Quartiles, signed_rank};
use proptest::prelude::*;
use rstest::rstest;

use crate::lot::Lot;

/// Quartiles, estimate, the intervals at 95 % and 90 %, and the p-value.
///
/// From `NumPy` 2.4.6 (`percentile`, method `linear`) and `SciPy` 1.17.1 (`wilcoxon`: `exact` without ties,
/// all permutations with them, zeros left out). The estimate is the median of the Walsh averages. The
/// intervals are by brute force in Python, in fractions: each middle tried against all 2ⁿ signs. For the
/// first data, of Hollander and Wolfe, R's `wilcox.test(exact = TRUE, conf.int = TRUE)` finds the same.
#[rstest]
#[rustfmt::skip]
#[case::depression_scores(&[0.952, -0.147, 1.022, 0.43, 0.62, 0.59, 0.49, -0.08, 0.01], (0.01, 0.49, 0.62), 0.46, Some((0.01, 0.786)), Some((0.175, 0.726)), 0.039_062_5)]
#[case::untied_4(&[-3.5, -20.0, 22.5, 24.5], (-7.625, 9.5, 23.0), 5.875, None, None, 0.625)]
#[case::untied_5(&[23.5, -2.5, 21.5, -14.5, 10.0], (-2.5, 10.0, 21.5), 9.5, None, Some((-14.5, 23.5)), 0.4375)]
#[case::untied_6(&[28.0, 29.0, 10.5, 11.5, -26.0, 8.5], (9.0, 11.0, 23.875), 11.0, Some((-26.0, 29.0)), Some((-7.75, 28.0)), 0.21875)]
#[case::untied_7(&[0.5, 21.0, -2.5, 4.0, -19.5, 11.0, 1.0], (-1.0, 1.0, 7.5), 1.625, Some((-9.5, 12.5)), Some((-9.25, 11.0)), 0.46875)]
#[case::untied_8(&[28.0, -21.0, -22.0, 4.0, -19.0, 27.5, 20.5, 26.5], (-19.5, 12.25, 26.75), 3.625, Some((-20.5, 27.25)), Some((-19.0, 26.5)), 0.382_812_5)]
#[case::untied_9(&[9.5, 16.5, 8.5, -3.5, 4.0, 26.5, -3.0, 9.0, 26.0], (4.0, 9.0, 16.5), 9.5, Some((2.5, 18.0)), Some((3.0, 17.5)), 0.019_531_25)]
#[case::untied_10(&[10.0, 16.0, 15.0, 14.0, 13.5, 19.5, 26.5, 3.5, -8.5, 15.5], (10.875, 14.5, 15.875), 14.25, Some((3.75, 18.25)), Some((6.75, 17.5)), 0.005_859_375)]
#[case::untied_11(&[14.0, 1.0, 11.5, 23.0, 18.5, 12.0, 15.5, -8.5, 28.5, 10.0, -17.0], (5.5, 12.0, 17.0), 11.875, Some((0.75, 19.25)), Some((1.5, 17.5)), 0.041_992_187_5)]
#[case::untied_12(&[11.5, 8.5, -4.0, 1.5, -5.0, -25.0, 6.5, -0.5, -7.5, -29.0, 16.5, 27.0], (-5.625, 0.5, 9.25), 0.875, Some((-11.25, 11.0)), Some((-8.25, 9.0)), 0.850_097_656_25)]
#[case::ties_and_zeros_4(&[-1.0, 1.0, 3.0, 2.0], (0.5, 1.5, 2.25), 1.25, None, None, 0.375)]
#[case::ties_and_zeros_5(&[-1.0, 2.0, 1.0, 3.0, -4.0], (-1.0, 1.0, 2.0), 0.5, None, Some((-4.0, 3.0)), 0.875)]
#[case::ties_and_zeros_6(&[-1.0, 2.0, 3.0, 1.0, -3.0, 0.0], (-0.75, 0.5, 1.75), 0.5, Some((-3.0, 3.0)), Some((-1.5, 2.0)), 0.875)]
#[case::ties_and_zeros_7(&[-3.0, -2.0, -1.0, -4.0, -2.0, -1.0, 0.0], (-2.5, -2.0, -1.0), -2.0, Some((-3.0, -0.5)), Some((-3.0, -1.0)), 0.03125)]
#[case::ties_and_zeros_8(&[3.0, 3.0, -2.0, 2.0, -4.0, -3.0, 0.0, 1.0], (-2.25, 0.5, 2.25), 0.0, Some((-3.0, 2.5)), Some((-2.0, 2.0)), 1.0)]
#[case::ties_and_zeros_9(&[2.0, 2.0, -2.0, 3.0, -1.0, -3.0, -2.0, -2.0, -2.0], (-2.0, -2.0, 2.0), -0.5, Some((-2.0, 1.0)), Some((-2.0, 0.5)), 0.558_593_75)]
#[case::ties_and_zeros_10(&[-4.0, -1.0, 1.0, -4.0, 2.0, 3.0, 0.0, 3.0, 1.0, -3.0], (-2.5, 0.5, 1.75), 0.0, Some((-2.0, 2.0)), Some((-2.0, 1.5)), 0.769_531_25)]
#[case::ties_and_zeros_11(&[1.0, -4.0, -3.0, -3.0, 2.0, -3.0, -4.0, -2.0, -3.0, -4.0, 0.0], (-3.5, -3.0, -1.0), -2.5, Some((-3.5, -0.5)), Some((-3.5, -1.0)), 0.011_718_75)]
#[case::ties_and_zeros_12(&[-4.0, -2.0, 2.0, -2.0, -4.0, 3.0, 3.0, 3.0, -4.0, 0.0, -3.0, 0.0], (-3.25, -1.0, 2.25), -0.5, Some((-3.0, 1.5)), Some((-2.5, 1.0)), 0.419_921_875)]
#[case::all_zero(&[0.0, 0.0, 0.0, 0.0], (0.0, 0.0, 0.0), 0.0, None, None, 1.0)]
#[case::all_the_same(&[2.0, 2.0, 2.0, 2.0, 2.0, 2.0], (2.0, 2.0, 2.0), 2.0, Some((2.0, 2.0)), Some((2.0, 2.0)), 0.03125)]
#[case::all_the_same_long(&[-1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0], (-1.0, -1.0, -1.0), -1.0, Some((-1.0, -1.0)), Some((-1.0, -1.0)), 0.000_488_281_25)]
#[case::half_zero(&[0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 2.0, 3.0], (0.0, 0.5, 1.25), 0.75, Some((0.0, 2.0)), Some((0.0, 1.5)), 0.125)]
#[case::mirrored(&[-3.0, -2.0, -1.0, 1.0, 2.0, 3.0], (-1.75, 0.0, 1.75), 0.0, Some((-3.0, 3.0)), Some((-2.0, 2.0)), 1.0)]
#[case::one_against_many(&[-5.0, 1.0, 1.0, 1.0, 1.0, 2.0, 2.0, 2.0, 3.0, 3.0], (1.0, 1.5, 2.0), 1.5, Some((-1.0, 2.5)), Some((1.0, 2.0)), 0.066_406_25)]
fn fixed_data_have_the_values_of_scipy(
    #[case] numbers: &[f64],
    #[case] quartiles: (f64, f64, f64),
    #[case] estimate: f64,
    #[case] of_95: Option<(f64, f64)>,
    #[case] of_90: Option<(f64, f64)>,
    #[case] p: f64,
) {
    let found = Quartiles::of(numbers.iter().copied()).unwrap();
    close(found.low, quartiles.0);
    close(found.middle, quartiles.1);
    close(found.high, quartiles.2);
    for (level, interval) in [(0.95, of_95), (0.9, of_90)] {
        let found = signed_rank(numbers, level).unwrap();
        close(found.estimate, estimate);
        close(found.p, p);
        assert_eq!(found.interval.is_some(), interval.is_some(), "{found:?}");
        for (found, wanted) in found.interval.into_iter().zip(interval) {
            close(found.0, wanted.0);
            close(found.1, wanted.1);
        }
    }
}

#[test]
fn nothing_is_said_of_no_numbers() {
    assert_eq!(Quartiles::of([]), None);
    assert_eq!(signed_rank(&[], 0.95), None);
}

#[rstest]
#[case::as_short_as_a_trial(8)]
#[case::as_long_as_a_trial(12)]
#[case::as_many_as_are_needed(20)]
fn without_an_effect_a_difference_is_named_in_at_most_six_of_a_hundred(#[case] count: usize) {
    let mut lot = Lot::new(2_014);
    let named = (0..2_000).filter(|_| {
        // two answers from 0 to 10 of the same kind, with many ties
        let mut one = || f64::from(lot.answer());
        let pairs: Vec<f64> = (0..count).map(|_| one() - one()).collect();
        let interval = signed_rank(&pairs, 0.95).unwrap().interval;
        interval.is_some_and(|(low, high)| low > 0.0 || high < 0.0)
    });
    let named = named.count();
    assert!((1..=120).contains(&named), "{named} of 2000");
}

/// Paired differences as from answers 0 to 10: whole, with ties and zeros.
fn differences() -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec((-10_i32..=10).prop_map(f64::from), 1..16)
}

proptest! {
    #[test]
    fn the_order_does_not_matter(numbers in differences()) {
        let mut turned = numbers.clone();
        turned.reverse();
        prop_assert_eq!(signed_rank(&numbers, 0.95), signed_rank(&turned, 0.95));
        prop_assert_eq!(Quartiles::of(numbers), Quartiles::of(turned));
    }

    #[test]
    fn what_is_moved_moves_estimate_and_interval(numbers in differences(), by in -10_i32..=10) {
        let by = f64::from(by);
        let moved: Vec<f64> = numbers.iter().map(|one| one + by).collect();
        let (before, after) = (signed_rank(&numbers, 0.95).unwrap(), signed_rank(&moved, 0.95).unwrap());
        prop_assert_eq!(after.estimate, before.estimate + by);
        prop_assert_eq!(after.interval, before.interval.map(|(low, high)| (low + by, high + by)));
        let (before, after) = (Quartiles::of(numbers).unwrap(), Quartiles::of(moved).unwrap());
        prop_assert_eq!(after.low, before.low + by);
        prop_assert_eq!(after.high, before.high + by);
    }

    #[test]
    fn what_is_scaled_scales_estimate_and_interval(numbers in differences(), power in -3_i32..=3) {
        let by = 2.0_f64.powi(power);
        let scaled: Vec<f64> = numbers.iter().map(|one| one * by).collect();
        let (before, after) = (signed_rank(&numbers, 0.95).unwrap(), signed_rank(&scaled, 0.95).unwrap());
        prop_assert_eq!(after.estimate, before.estimate * by);
        prop_assert_eq!(after.p, before.p);
        prop_assert_eq!(after.interval, before.interval.map(|(low, high)| (low * by, high * by)));
    }

    #[test]
    fn the_other_way_round_everything_is_mirrored(numbers in differences()) {
        let mirrored: Vec<f64> = numbers.iter().map(|one| 0.0 - one).collect();
        let (before, after) = (signed_rank(&numbers, 0.95).unwrap(), signed_rank(&mirrored, 0.95).unwrap());
        prop_assert_eq!(after.estimate, 0.0 - before.estimate);
        prop_assert_eq!(after.p, before.p);
        prop_assert_eq!(after.interval, before.interval.map(|(low, high)| (0.0 - high, 0.0 - low)));
    }

    #[test]
    fn the_interval_contains_the_estimate_and_grows_with_the_level(numbers in differences()) {
        let of = |level| signed_rank(&numbers, level).unwrap();
        let mut inner: Option<(f64, f64)> = Some((of(0.5).estimate, of(0.5).estimate));
        for level in [0.5, 0.8, 0.9, 0.95, 0.99] {
            let outer = of(level).interval;
            // once there are too few differences for a level, there are for any higher one
            prop_assert!(inner.is_some() || outer.is_none());
            if let (Some(inner), Some(outer)) = (inner, outer) {
                prop_assert!(outer.0 <= inner.0 && inner.1 <= outer.1, "{:?} {:?}", inner, outer);
            }
            inner = outer;
        }
    }

    #[test]
    fn quartiles_are_in_order_and_within_the_numbers(numbers in differences()) {
        let found = Quartiles::of(numbers.iter().copied()).unwrap();
        let (least, most) = numbers.iter().fold((f64::MAX, f64::MIN), |(low, high), one| (low.min(*one), high.max(*one)));
        prop_assert!(least <= found.low && found.low <= found.middle);
        prop_assert!(found.middle <= found.high && found.high <= most);
    }

    #[test]
    fn a_higher_number_lowers_nothing(numbers in differences(), at in any::<prop::sample::Index>()) {
        let mut higher = numbers.clone();
        *at.get_mut(&mut higher) += 1.0;
        let (before, after) = (Quartiles::of(numbers.iter().copied()).unwrap(), Quartiles::of(higher.iter().copied()).unwrap());
        prop_assert!(before.low <= after.low && before.middle <= after.middle && before.high <= after.high);
        let estimate = |numbers: &[f64]| signed_rank(numbers, 0.95).unwrap().estimate;
        prop_assert!(estimate(&numbers) <= estimate(&higher));
    }
}

fn close(found: f64, wanted: f64) {
    assert!((found - wanted).abs() < 1e-9, "{found}, not {wanted}");
}
