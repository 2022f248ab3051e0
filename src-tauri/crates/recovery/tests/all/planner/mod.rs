//! One plan: the decision, the search for a slot, what is in the slot, and why (rules 3, 4).

mod advice;
mod deferral;
mod dose;
mod explain;
mod interim;
mod notify;
mod openness;
mod plan;
mod search;
