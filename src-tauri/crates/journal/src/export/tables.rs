//! What is exported, and how its columns are written.

/// The version of the document. What it had keeps its meaning: a change of that is another version.
pub(super) const VERSION: u64 = 1;

/// A table as it is exported.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) name: &'static str,
    /// The columns that identify a row.
    pub(super) key: &'static [&'static str],
    /// Text columns that hold JSON.
    pub(super) json: &'static [&'static str],
    /// Whole numbers that are yes or no.
    pub(super) flags: &'static [&'static str],
    /// The column that says that the user deleted it, if there is one.
    pub(super) deleted: Option<&'static str>,
    /// Whether it is a table for people as well.
    pub(super) csv: bool,
    /// What becomes of its rows in a journal that is not empty.
    pub(super) merged: Merged,
}

/// What becomes of a row in a journal that is not empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Merged {
    /// It is added if it is missing.
    Added,
    /// It is added if it is missing and this holds of it, as `new`.
    AddedIf(&'static str),
    /// It says what this computer did.
    Left,
}

/// Each after those that it refers to.
pub(super) const TABLES: &[Table] = &[
    Table {
        json: &["muscles"],
        flags: &["competition", "of_past", "guessed"],
        ..listed("workout", "deleted_at")
    },
    Table {
        csv: false,
        deleted: None,
        ..listed("imported_file", "")
    },
    Table {
        json: &["plan", "accepted", "before_start", "chosen", "removed"],
        csv: false,
        deleted: None,
        merged: Merged::AddedIf(
            "new.state NOT IN ('open', 'accepted', 'started')
               AND NOT EXISTS (SELECT 1 FROM main.plan WHERE workout = new.workout)
               AND EXISTS (SELECT 1 FROM main.workout WHERE id = new.workout)",
        ),
        ..listed("plan", "")
    },
    Table {
        json: &["muscles", "parts"],
        ..listed("massage", "deleted_at")
    },
    Table {
        flags: &["kept", "started"],
        merged: Merged::AddedIf("EXISTS (SELECT 1 FROM main.plan WHERE id = new.plan)"),
        ..listed("missed", "deleted_at")
    },
    Table {
        json: &["occasion", "steps", "done"],
        csv: false,
        deleted: None,
        merged: Merged::AddedIf("new.ended_at IS NOT NULL"),
        ..listed("guided_session", "")
    },
    Table {
        deleted: None,
        ..listed("soreness", "")
    },
    Table {
        key: &["flag", "reported_at", "resolved_at"],
        deleted: None,
        ..listed("resolved_flag", "")
    },
    Table {
        key: &["flag"],
        deleted: None,
        // what was looked at since is not there again
        merged: Merged::AddedIf(
            "NOT EXISTS (SELECT 1 FROM main.resolved_flag AS it
               WHERE it.flag = new.flag AND it.reported_at = new.reported_at)",
        ),
        ..listed("flag", "")
    },
    listed("issue", "removed_at"),
    listed("planned_session", "cancelled_at"),
    Table {
        json: &["weekdays"],
        ..listed("session_series", "deleted_at")
    },
    Table {
        merged: Merged::AddedIf(
            "new.removed_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM main.series_exception AS it
               WHERE it.series = new.series AND it.date = new.date AND it.removed_at IS NULL)",
        ),
        ..listed("series_exception", "removed_at")
    },
    listed("busy", "removed_at"),
    Table {
        key: &["answered_at"],
        json: &["signs", "places"],
        deleted: None,
        ..listed("check_in", "")
    },
    Table {
        key: &["ended_at"],
        deleted: None,
        ..listed("journey", "")
    },
    Table {
        merged: Merged::AddedIf(
            "new.stopped_at IS NOT NULL OR new.deleted_at IS NOT NULL OR NOT EXISTS (
               SELECT 1 FROM main.trial AS it WHERE it.stopped_at IS NULL AND it.deleted_at IS NULL)",
        ),
        ..listed("trial", "deleted_at")
    },
    Table {
        merged: Merged::AddedIf("EXISTS (SELECT 1 FROM main.trial WHERE id = new.trial)"),
        ..listed("trial_session", "deleted_at")
    },
    Table {
        key: &["session", "evening"],
        deleted: None,
        merged: Merged::AddedIf("EXISTS (SELECT 1 FROM main.trial_session WHERE id = new.session)"),
        ..listed("trial_answer", "")
    },
    Table {
        csv: false,
        ..listed("calendar", "removed_at")
    },
    Table {
        key: &["calendar"],
        ..of_device("calendar_reading")
    },
    of_device("calendar_time"),
    Table {
        key: &["session"],
        csv: false,
        deleted: None,
        merged: Merged::AddedIf(
            "EXISTS (SELECT 1 FROM main.calendar WHERE id = new.calendar)
               AND EXISTS (SELECT 1 FROM main.planned_session WHERE id = new.session)",
        ),
        ..listed("calendar_session", "")
    },
    Table {
        key: &["only"],
        flags: &["private_words"],
        ..of_device("feed")
    },
    Table {
        key: &["uid"],
        flags: &["busy", "cancelled"],
        ..of_device("feed_entry")
    },
    Table {
        json: &["slot"],
        flags: &["snoozed", "close_pending"],
        ..of_device("reminder")
    },
    Table {
        key: &["number"],
        ..of_device("reminder_event")
    },
    Table {
        json: &["slot"],
        ..of_device("notice")
    },
];

const fn listed(name: &'static str, deleted: &'static str) -> Table {
    Table {
        name,
        key: &["id"],
        json: &[],
        flags: &[],
        deleted: if deleted.is_empty() {
            None
        } else {
            Some(deleted)
        },
        csv: true,
        merged: Merged::Added,
    }
}

const fn of_device(name: &'static str) -> Table {
    Table {
        csv: false,
        deleted: None,
        merged: Merged::Left,
        ..listed(name, "")
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::super::kind::Kind;
    use super::*;
    use crate::db::migrations;

    /// What is not exported: what undo remembers, and what is of this file or computer.
    const NOT_EXPORTED: [&str; 7] = [
        "change",
        "changed_row",
        "device_state",
        "stamp",
        "sqlite_sequence",
        "taken_back",
        "watched_file",
    ];

    #[test]
    fn every_table_of_the_schema_is_exported_or_named_here() {
        let mut journal = Connection::open_in_memory().unwrap();
        migrations::apply(&mut journal, migrations::STEPS).unwrap();
        let mut names = journal
            .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
            .unwrap();
        let mut names: Vec<String> = names
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        names.sort_unstable();
        let exported = TABLES.iter().map(|table| table.name);
        let mut known: Vec<&str> = exported.chain(NOT_EXPORTED).collect();
        known.sort_unstable();
        assert_eq!(names, known);
    }

    #[test]
    fn every_column_that_is_named_is_there_and_of_its_kind() {
        let mut journal = Connection::open_in_memory().unwrap();
        migrations::apply(&mut journal, migrations::STEPS).unwrap();
        for table in TABLES {
            let sql = format!("SELECT name, type FROM pragma_table_info('{}')", table.name);
            let mut columns = journal.prepare(&sql).unwrap();
            let columns: Vec<(String, String)> = columns
                .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
                .unwrap()
                .map(Result::unwrap)
                .collect();
            let named = table.key.iter().chain(table.json).chain(table.flags);
            for name in named.chain(table.deleted.as_slice()) {
                assert!(
                    columns.iter().any(|(it, _)| it == name),
                    "{name} of {}",
                    table.name
                );
            }
            for (name, kind) in &columns {
                let fits = match table.kind(name) {
                    Kind::Instant | Kind::Flag => kind == "INTEGER",
                    Kind::Json => kind == "TEXT",
                    Kind::Plain => true,
                };
                assert!(fits, "{name} of {}", table.name);
            }
        }
    }
}
