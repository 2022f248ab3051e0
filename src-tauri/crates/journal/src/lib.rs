//! The journal: one `SQLite` file that is the only truth, and the verbs that change it.
//!
//! Every verb writes its change, the plan that follows from it and that plan's reminders in one
//! immediate transaction. Nothing here reads a clock: each verb takes a [`Moment`].
//!
//! The layers, each of which imports only from those above it in this list:
//!
//! - `types`, `error`, `moment`: what verbs take and give.
//! - `db`: the file, and how it is opened, read and written.
//! - `records`: what a person reported; a table, its statements and its verbs a file.
//! - `planning`: the plan that follows from the records.
//! - `reminders`: the reminders that follow from the plan, and what becomes of them.
//! - `today`: what the window and the terminal show.
//! - `change`, `restore`: what runs through all of them. Every verb that changes something calls
//!   `Journal::change`, so that a change, its plan and its reminders commit together.

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
