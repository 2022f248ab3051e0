//! The journal: one `SQLite` file that is the only truth, and the verbs that change it.
//!
//! Every verb writes its change, the plan that follows from it and that plan's reminders in one
//! immediate transaction. Nothing here reads a clock: each verb takes a [`Moment`].
//!
//! A file holds one noun: its table, its statements and its verbs. [`store`] opens the file,
//! [`replan`] makes the plan, [`reminders`] lets reminders follow it, [`claim`] is the scheduler.

#![expect(
    clippy::needless_pass_by_value,
    reason = "a verb owns what it is given"
)]

mod change;
mod db;
mod error;
mod moment;
mod planning;
mod records;
mod reminders;
mod restore;
mod today;
mod types;

pub use db::journal::Journal;
pub use error::{Fault, JournalError};
pub use moment::Moment;
pub use types::*;
