//! How columns are written.

use super::tables::Table;

/// How a column is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Milliseconds since 1970, as RFC 3339.
    Instant,
    /// As JSON.
    Json,
    /// As true or false.
    Flag,
    /// As it is.
    Plain,
}

impl Table {
    pub(super) fn kind(&self, column: &str) -> Kind {
        if self.json.contains(&column) {
            Kind::Json
        } else if self.flags.contains(&column) {
            Kind::Flag
        } else if column.ends_with("_at") || INSTANTS.contains(&column) {
            Kind::Instant
        } else {
            Kind::Plain
        }
    }
}

/// Instants whose names do not end so.
const INSTANTS: [&str; 7] = [
    "at",
    "running_since",
    "runs_until",
    "since",
    "snoozed_until",
    "window_end",
    "workout_end",
];
