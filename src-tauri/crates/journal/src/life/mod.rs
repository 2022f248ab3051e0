//! The life of a plan as a state machine: what the user does with it, and what time does. Values in,
//! values out; [`phase`] says where a plan is, [`course`] how it gets there.

pub(crate) mod course;
pub(crate) mod phase;

#[cfg(test)]
mod tests;
