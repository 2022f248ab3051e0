//! The dose of a massage at a given time: pressure, types, length, muscles (rules 3).

pub(crate) mod after_competition;
pub(crate) mod candidate;
pub(crate) mod caps;
pub(crate) mod duration;
pub(crate) mod pressure;
pub(crate) mod slot;
pub(crate) mod types;
