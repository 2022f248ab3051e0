//! One plan: what is decided, where its slot lies, what that slot holds, and why (rules 3, 4).

mod deferral;
mod dose;
mod explain;
mod interim;
mod notify;
mod openness;
mod plan;
mod search;
