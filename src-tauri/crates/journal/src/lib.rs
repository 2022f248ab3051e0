//! The journal: one `SQLite` file with everything the user reported, the plan that follows from it
//! and the plan's reminders.
//!
//! The public methods of [`Journal`] are its verbs. A verb that changes a record commits the change,
//! the plan and the reminders in one immediate transaction, and returns [`Today`]. Nothing here
//! reads a clock: each verb takes a [`Moment`].
//!
//! The layers; each imports only from those above it:
//!
//! - `error`, `fault`, `moment`; `types`: what verbs take and return
//! - `life`: the life of a plan as a pure state machine
//! - `db`: the file, and how it is opened, read, written, backed up and replaced
//! - `records`: what the user reported, a table and its verbs per file
//! - `planning`: the plan that follows from the records
//! - `reminders`: the reminders that follow from the plan, and what becomes of them
//! - `undo`: what each change did to the rows, and how it is taken back
//! - `today`: what Today shows
//! - `week`: the days before and ahead
//! - `change`, `restore`, `export`: what needs all of them

#![expect(
    clippy::needless_pass_by_value,
    reason = "a verb takes ownership of its arguments"
)]

mod change;
mod db;
mod error;
mod export;
mod fault;
mod life;
mod moment;
mod planning;
mod records;
mod reminders;
mod restore;
mod today;
mod types;
mod undo;
mod week;

pub use db::journal::Journal;
pub use error::JournalError;
pub use fault::Fault;
pub use moment::Moment;
pub use planning::example::example_plan;
pub use types::*;
