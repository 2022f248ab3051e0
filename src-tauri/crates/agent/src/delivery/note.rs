//! What is to be recorded of a reminder.

use journal::{Answer, ReminderCause, ReminderId};

/// Something to record in the journal.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Note {
    /// From here on, the numbers are those of this server.
    Server(String),
    Shown(ReminderId, u32),
    Failed(ReminderId, ReminderCause),
    /// It left the screen by itself.
    Hidden(ReminderId),
    Answered(ReminderId, Answer),
}
