//! The life of a plan as a state machine: what the user does with it, and what time does. Values in,
//! values out; [`phase`] says where a plan is, [`course`] how it gets there, [`progress`] how far a guided
//! session is.

pub(crate) mod course;
pub(crate) mod phase;
pub(crate) mod progress;

#[cfg(test)]
mod tests;
