//! Plans: decided, accepted, started, done, superseded.

mod accepted;
mod actions;
mod custom_slot;
mod decide;
