//! The tables that undo restores, and what of each.

/// A table whose changes can be taken back.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) name: &'static str,
    /// The columns that identify a row, and never change.
    pub(crate) key: &'static [&'static str],
    /// What of a row is restored.
    pub(crate) restored: Restored,
    /// What happens to a row that the change had inserted.
    pub(crate) inserted: Inserted,
}

/// What of a row is restored.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Restored {
    /// All of it.
    Whole,
    /// These columns; the others follow from replanning, or belong to the device.
    Columns(&'static [&'static str]),
}

/// What happens to a row that the change had inserted.
#[derive(Debug)]
pub(crate) enum Inserted {
    /// It stays, marked in this column with the time of the undo.
    Marked(&'static str),
    /// It moves to `taken_back`.
    Moved,
    /// A plan: it stays, as one that another has replaced.
    Replaced,
    /// It stays as it is.
    Left,
}

/// What the user did with a plan, and the state that followed: a plan waits in it while the clock is
/// wrong.
const PLAN: &[&str] = &[
    "state",
    "accepted",
    "chosen",
    "before_start",
    "started_at",
    "runs_until",
    "booked_at",
    "skipped_at",
    "snoozed_until",
    "removed",
];

/// All tables that undo restores.
pub(crate) const TABLES: &[Table] = &[
    record("workout", Inserted::Marked("deleted_at")),
    // the same file can be imported again
    record("imported_file", Inserted::Moved),
    record("massage", Inserted::Marked("deleted_at")),
    record("missed", Inserted::Marked("deleted_at")),
    record("guided_session", Inserted::Marked("ended_at")),
    record("planned_session", Inserted::Marked("cancelled_at")),
    record("session_series", Inserted::Marked("deleted_at")),
    record("series_exception", Inserted::Marked("removed_at")),
    record("busy", Inserted::Marked("removed_at")),
    record("calendar", Inserted::Marked("removed_at")),
    record("issue", Inserted::Marked("removed_at")),
    record("trial", Inserted::Marked("deleted_at")),
    record("trial_session", Inserted::Marked("deleted_at")),
    Table {
        key: &["session", "evening"],
        ..record("trial_answer", Inserted::Moved)
    },
    record("soreness", Inserted::Moved),
    Table {
        key: &["flag"],
        // a red flag ends only by its own answer
        ..record("flag", Inserted::Left)
    },
    Table {
        key: &["flag", "reported_at", "resolved_at"],
        ..record("resolved_flag", Inserted::Moved)
    },
    Table {
        key: &["answered_at"],
        ..record("check_in", Inserted::Moved)
    },
    Table {
        key: &["ended_at"],
        ..record("journey", Inserted::Moved)
    },
    Table {
        name: "device_state",
        key: &["only"],
        restored: Restored::Columns(&["settings", "questions_since", "paused", "paused_until"]),
        inserted: Inserted::Left,
    },
    Table {
        restored: Restored::Columns(PLAN),
        ..record("plan", Inserted::Replaced)
    },
    Table {
        restored: Restored::Columns(&[
            "slot",
            "at",
            "expires_at",
            "window_end",
            "state",
            "snoozed",
            "attempts",
            "failures",
            "retry_at",
            "shown_at",
            "close_pending",
        ]),
        ..record(REMINDER, Inserted::Left)
    },
    Table {
        restored: Restored::Columns(&["dismissed_at"]),
        ..record("notice", Inserted::Marked("dismissed_at"))
    },
];

/// The table of reminders, of which only those are restored that nothing has happened to since.
pub(crate) const REMINDER: &str = "reminder";

/// A table of what the user reported.
const fn record(name: &'static str, inserted: Inserted) -> Table {
    Table {
        name,
        key: &["id"],
        restored: Restored::Whole,
        inserted,
    }
}

impl Table {
    /// The table of this name.
    pub(crate) fn named(name: &str) -> Option<&'static Self> {
        TABLES.iter().find(|table| table.name == name)
    }

    /// Whether undo restores this column.
    pub(crate) fn restores(&self, column: &str) -> bool {
        match self.restored {
            Restored::Whole => true,
            Restored::Columns(some) => some.contains(&column),
        }
    }

    /// Whether its rows follow from others: a change that touches only such rows is none.
    pub(crate) fn follows(&self) -> bool {
        self.name == REMINDER || self.name == "notice"
    }

    /// The condition that picks the row of the image in `?1`.
    pub(crate) fn of_image(&self) -> String {
        let same = |column: &&str| format!("{column} IS json_extract(?1, '$.{column}')");
        self.key.iter().map(same).collect::<Vec<_>>().join(" AND ")
    }
}
