//! The plan that follows from the records, and what the user does with it.

pub(crate) mod actions;
pub(crate) mod ahead;
pub(crate) mod clot_question;
pub(crate) mod conditions;
pub(crate) mod context;
pub(crate) mod custom_slot;
pub(crate) mod decide;
pub(crate) mod device_state;
pub(crate) mod example;
pub(crate) mod guided;
pub(crate) mod hours;
pub(crate) mod kept;
pub(crate) mod mistaken;
pub(crate) mod moved;
pub(crate) mod phase;
pub(crate) mod plan_table;
pub(crate) mod stop;
mod stored_plan;
pub(crate) mod trial;
