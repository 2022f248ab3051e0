//! Suggested massages apart from the plan (rules 4.7).

pub(crate) mod maintenance;
pub(crate) mod pre_competition;
pub(crate) mod pre_workout;
