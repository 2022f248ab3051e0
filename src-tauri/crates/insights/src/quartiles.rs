//! The middle of a list of numbers, and its middle half.

use serde::Serialize;

/// The median, and the quartiles around it.
///
/// The quartiles are those of Hyndman and Fan's seventh definition (The American Statistician 50, 1996),
/// as in R's `quantile(type = 7)` and in `NumPy`: a straight line between the two nearest numbers.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Quartiles {
    /// A quarter of the numbers is no higher.
    pub low: f64,
    /// The median.
    pub middle: f64,
    /// A quarter of the numbers is no lower.
    pub high: f64,
}

impl Quartiles {
    /// Of numbers in any order; none without a number.
    ///
    /// ```
    /// let quartiles = insights::Quartiles::of([4.0, 1.0, 2.0, 3.0]).unwrap();
    /// assert_eq!((quartiles.low, quartiles.middle, quartiles.high), (1.75, 2.5, 3.25));
    /// ```
    pub fn of(numbers: impl IntoIterator<Item = f64>) -> Option<Self> {
        let mut sorted: Vec<f64> = numbers.into_iter().collect();
        sorted.sort_by(f64::total_cmp);
        let at = |quarter| Some(between(&sorted, quarter * sorted.len().checked_sub(1)?));
        Some(Self {
            low: at(1)?,
            middle: at(2)?,
            high: at(3)?,
        })
    }
}

/// The number at a position, counted in quarters of a step.
fn between(sorted: &[f64], quarters: usize) -> f64 {
    let (at, rest) = (quarters / 4, quarters % 4);
    let share = [0.0, 0.25, 0.5, 0.75][rest];
    let next = sorted[(at + 1).min(sorted.len() - 1)];
    sorted[at] + share * (next - sorted[at])
}
