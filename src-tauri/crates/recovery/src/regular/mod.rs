//! The regular massage (rules 5).

pub(crate) mod due;
pub(crate) mod intervals;
pub(crate) mod level;
pub(crate) mod reminders;
