//! Reading what a user types.

pub(crate) mod ask;
mod ids;
mod massage_flags;
pub(crate) mod parse;
pub(crate) mod piped;
mod plan_arg;
pub(crate) mod weekdays;
mod when;

pub(crate) use ids::{Ids, one_of};
pub(crate) use massage_flags::MassageFlags;
pub(crate) use plan_arg::PlanArg;
pub(crate) use when::When;
