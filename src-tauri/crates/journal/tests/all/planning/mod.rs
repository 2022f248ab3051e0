//! Plans: decided, accepted, started, done, skipped.

mod accepted;
mod actions;
mod custom_slot;
mod decide;
mod gone;
mod guided;
mod guided_muscles;
mod guided_plan;
mod life;
mod stop;
