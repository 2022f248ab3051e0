//! Plans: decided, kept, started, done, skipped.

mod actions;
mod ahead;
mod ahead_follows;
mod custom_slot;
mod decide;
mod gone;
mod guided;
mod guided_clot;
mod guided_left_alone;
mod guided_muscles;
mod guided_plan;
mod guided_undo;
mod kept;
mod life;
mod mistaken;
mod moved;
mod recent_clot;
mod stop;
mod trial;
mod trial_asks;
mod trial_life;
