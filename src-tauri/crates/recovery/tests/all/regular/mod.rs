//! The regular massage (rules 5).

mod due;
mod reminders;
