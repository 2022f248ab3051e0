//! When reminders are raised, when they are held back, and what becomes of them.

mod claim;
mod delivery;
mod desired;
mod history;
mod holds;
mod inbox;
mod overdue;
mod reconcile;
mod regular;
mod snooze;
