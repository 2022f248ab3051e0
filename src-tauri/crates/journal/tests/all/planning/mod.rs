//! Plans: decided, accepted, started, done, skipped.

mod accepted;
mod actions;
mod custom_slot;
mod decide;
mod life;
mod stop;
