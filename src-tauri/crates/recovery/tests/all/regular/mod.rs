//! The regular massage (5).

mod due;
mod reminders;
