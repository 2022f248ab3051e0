//! A trial of one's own: which workouts it takes, what it asks, and when it is complete.
//!
//! It looks at what is noted anyway, and changes no plan and no rule.

mod course;
mod judge;
mod settle;
mod top;
mod verbs;

pub(crate) use settle::settle;
pub(crate) use top::{evenings_ahead, question};
