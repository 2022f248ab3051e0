//! How a sum of ranks is distributed when the signs are drawn by lot.

use super::ranks::Ranked;

/// How likely the sum of the positive ranks is no higher than it is, and how likely no lower.
pub(super) fn tails(ranked: &Ranked) -> (f64, f64) {
    let chances = chances(&ranked.ranks);
    let low = chances[..=ranked.positive].iter().sum();
    let high = chances[ranked.positive..].iter().sum();
    (low, high)
}

/// The chance of each sum, from 0 up: rank by rank, each positive or negative.
fn chances(ranks: &[usize]) -> Vec<f64> {
    let mut chances = vec![0.0; ranks.iter().sum::<usize>() + 1];
    chances[0] = 1.0;
    let mut highest = 0;
    for rank in ranks {
        highest += rank;
        for sum in (0..=highest).rev() {
            let with = if sum < *rank {
                0.0
            } else {
                chances[sum - rank]
            };
            chances[sum] = f64::midpoint(chances[sum], with);
        }
    }
    chances
}
