//! Wilcoxon's signed-rank test and the Hodges–Lehmann estimate, exact.
//!
//! Sources: Hollander, Wolfe and Chicken, Nonparametric Statistical Methods (3rd ed. 2014), chapter 3, and
//! Lehmann, Nonparametrics (1975), chapter 3, for ties. The distribution is the conditional one: the sizes
//! of the differences are taken as they are, and each is as likely to be positive as negative.

mod distribution;
mod ranks;

use distribution::tails;
use ranks::Ranked;

/// What paired differences say about their middle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SignedRank {
    /// The Hodges–Lehmann estimate: the median of the means of all pairs of differences, each difference
    /// paired with itself, too.
    pub estimate: f64,
    /// The lowest and the highest middle that the test at this level does not refuse; none if there are
    /// too few differences to refuse any.
    pub interval: Option<(f64, f64)>,
    /// How likely signs drawn by lot would be at least as one-sided; differences of zero are left out.
    pub p: f64,
}

/// Examines paired differences, in any order; none without any. `level` is how often the interval is
/// to contain the true middle, such as 0.95; it does so at least as often.
///
/// ```
/// let found = insights::signed_rank(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0], 0.95).unwrap();
/// assert_eq!(found.estimate, 3.5);
/// assert_eq!(found.interval, Some((1.0, 6.0)));
/// // only one of the 64 ways to draw six signs is as one-sided, on either side
/// assert_eq!(found.p, 2.0 / 64.0);
/// ```
pub fn signed_rank(differences: &[f64], level: f64) -> Option<SignedRank> {
    let walsh = walsh_averages(differences);
    let last = walsh.len().checked_sub(1)?;
    let estimate = f64::midpoint(walsh[last / 2], walsh[last - last / 2]);
    let (low, high) = tails(&Ranked::of(differences, 0.0));
    Some(SignedRank {
        estimate,
        interval: interval(differences, &walsh, (1.0 - level) / 2.0),
        p: (2.0 * low.min(high)).min(1.0),
    })
}

/// The means of all pairs of differences, each with itself, too; sorted.
fn walsh_averages(differences: &[f64]) -> Vec<f64> {
    let mut averages: Vec<f64> = differences
        .iter()
        .enumerate()
        .flat_map(|(at, one)| {
            differences[at..]
                .iter()
                .map(|two| f64::midpoint(*one, *two))
        })
        .collect();
    averages.sort_by(f64::total_cmp);
    averages
}

/// The test inverted. Ranks change only at the Walsh averages, so one value between each two neighbours
/// stands for all in between. The ends are Walsh averages and belong to the interval.
fn interval(differences: &[f64], walsh: &[f64], tail: f64) -> Option<(f64, f64)> {
    let mut ends = walsh.to_vec();
    ends.dedup();
    let (first, last) = (ends.first()?, ends.last()?);
    // below all of them, between each two, above all of them
    let mut between = vec![first - 1.0];
    between.extend(ends.windows(2).map(|two| f64::midpoint(two[0], two[1])));
    between.push(last + 1.0);
    let is_too_low = |middle: &&f64| tails(&Ranked::of(differences, **middle)).1 <= tail;
    let is_too_high = |middle: &&f64| tails(&Ranked::of(differences, **middle)).0 <= tail;
    let refused_low = between.iter().take_while(is_too_low).count();
    let refused_high = between.iter().rev().take_while(is_too_high).count();
    let low = ends.get(refused_low.checked_sub(1)?)?;
    let high = ends.iter().rev().nth(refused_high.checked_sub(1)?)?;
    Some((*low, *high))
}
