//! The exact sign-flip test of a sum.

/// How likely signs drawn by lot would make a sum of these differences that is at least as far from zero,
/// on either side: counted over all 2ⁿ ways to draw them, in whole numbers. For up to 20 differences.
///
/// Source: Fisher, The Design of Experiments (1935), chapter III. It holds here because a lot really gave
/// each difference its sign.
pub(super) fn sign_flip(differences: &[i32]) -> f64 {
    let found = differences.iter().sum::<i32>().abs();
    let ways = 1_u32 << differences.len();
    let as_far = (0..ways).filter(|signs| {
        let flipped = differences
            .iter()
            .enumerate()
            .map(|(at, one)| if signs >> at & 1 == 0 { *one } else { -one });
        flipped.sum::<i32>().abs() >= found
    });
    let count = u32::try_from(as_far.count()).unwrap_or(ways);
    f64::from(count) / f64::from(ways)
}
