//! The ranks of differences by size.

/// Differences from a middle, ranked by size. Ranks are doubled, so that the mean rank of a tie is whole.
pub(super) struct Ranked {
    /// The doubled ranks, lowest first.
    pub(super) ranks: Vec<usize>,
    /// The sum of those of the positive differences.
    pub(super) positive: usize,
}

impl Ranked {
    /// Without those that are at the middle.
    pub(super) fn of(differences: &[f64], middle: f64) -> Self {
        let mut moved: Vec<f64> = differences.iter().map(|one| one - middle).collect();
        moved.retain(|one| *one != 0.0);
        moved.sort_by(|one, two| one.abs().total_cmp(&two.abs()));
        let mut ranked = Self {
            ranks: Vec::with_capacity(moved.len()),
            positive: 0,
        };
        for tie in moved.chunk_by(|one, two| one.abs().total_cmp(&two.abs()).is_eq()) {
            let before = ranked.ranks.len();
            // twice the mean of before + 1 … before + len
            let rank = 2 * before + tie.len() + 1;
            ranked.ranks.extend(tie.iter().map(|_| rank));
            ranked.positive += rank * tie.iter().filter(|one| **one > 0.0).count();
        }
        ranked
    }
}
