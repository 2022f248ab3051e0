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

mod backup;
mod backups;
mod bounds;
mod busy;
mod by_hand;
mod cards;
mod check_in;
mod claim;
mod column;
mod connection;
mod course;
mod damage;
mod error;
mod file_id;
mod flag;
mod header;
mod hours;
mod id;
mod inbox;
mod issue;
mod journey;
mod kept;
mod list;
mod lock;
mod massage;
mod migrations;
mod moment;
mod network;
mod plan;
mod questions;
mod raise;
mod regular;
mod reminder;
mod reminders;
mod replace;
mod replan;
mod session;
mod settings;
mod snooze;
mod soreness;
mod standing;
mod step;
mod store;
mod surroundings;
mod today;
mod view;
mod wanted;
mod workout;

pub use backups::Backup;
pub use error::{Fault, JournalError};
pub use id::{
    BusyId, IssueId, MassageId, NoticeId, PlanId, ReminderId, SessionId, SorenessId, WorkoutId,
};
pub use moment::Moment;
pub use replace::Replaced;
pub use store::Journal;
pub use view::*;

type Result<T, E = JournalError> = std::result::Result<T, E>;
