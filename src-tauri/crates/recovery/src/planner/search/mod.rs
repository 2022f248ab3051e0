//! When a massage is possible, and when it is best (rules 4.3–4.5).

pub(crate) mod best_start;
pub(crate) mod blocked;
pub(crate) mod feasible;
pub(crate) mod ranking;
