//! The reminders that follow from the plan, and what becomes of each.

pub(crate) mod answers;
pub(crate) mod claim;
mod claim_one;
pub(crate) mod delivery;
pub(crate) mod desired;
mod effort;
pub(crate) mod event;
pub(crate) mod guided;
pub(crate) mod history;
pub(crate) mod holds;
pub(crate) mod inbox;
pub(crate) mod overdue;
mod plan_verbs;
pub(crate) mod reconcile;
pub(crate) mod regular;
pub(crate) mod replan;
pub(crate) mod row;
pub(crate) mod snooze;
pub(crate) mod subject;
pub(crate) mod table;
pub(crate) mod transition;
mod trial;
