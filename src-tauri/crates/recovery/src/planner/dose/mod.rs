//! What a massage at a given time is: how firm, which types, how long, where (rules 3).

pub(crate) mod candidate;
pub(crate) mod caps;
pub(crate) mod duration;
pub(crate) mod pressure;
pub(crate) mod slot;
pub(crate) mod types;
