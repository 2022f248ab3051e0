//! What the journal does not know yet.

use journal::{Answer, ReminderCause, ReminderId};

/// Something to record in the journal.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Unrecorded {
    /// From here on, the numbers are those of this server.
    Server(String),
    Shown(ReminderId, u32),
    Failed(ReminderId, ReminderCause),
    /// It left the screen by itself.
    Hidden(ReminderId),
    Answered(ReminderId, Answer),
}
