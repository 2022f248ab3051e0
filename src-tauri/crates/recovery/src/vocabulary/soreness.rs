//! How sore the trained muscles are (1.1).

use chrono::{DateTime, TimeDelta, Utc};

/// Whether soreness is moderate or worse, so that it shapes a plan by itself (1.1).
pub const fn is_sore(soreness: u8) -> bool {
    soreness >= SORE
}

/// Whether soreness `told` then is known to be 0–3 at `start`: for twelve hours (1.1).
pub(crate) fn is_hardly_sore(
    soreness: Option<u8>,
    told: DateTime<Utc>,
    start: DateTime<Utc>,
) -> bool {
    soreness.is_some_and(|soreness| soreness < SORE) && start - told <= TimeDelta::hours(12)
}

/// Moderate soreness.
pub(crate) const SORE: u8 = 4;
/// Severe soreness.
pub(crate) const VERY_SORE: u8 = 7;
/// Extreme soreness.
pub(crate) const EXTREMELY_SORE: u8 = 9;
