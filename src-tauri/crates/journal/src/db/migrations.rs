//! The migrations of the journal's schema. One that has shipped is never changed; another is added.

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

use crate::db::header::APPLICATION_ID;
use crate::error::{JournalError, Result};

/// The migrations of this build.
pub(crate) const STEPS: &[M<'static>] = &[
    M::up(include_str!("../../migrations/001_journal.sql")),
    M::up(include_str!("../../migrations/002_life.sql")),
    M::up(include_str!("../../migrations/003_safety.sql")),
    M::up(include_str!("../../migrations/004_stamp.sql")),
    M::up(include_str!("../../migrations/005_places.sql")),
    M::up(include_str!("../../migrations/006_guided.sql")),
    M::up(include_str!("../../migrations/007_removed.sql")),
    M::up(include_str!("../../migrations/008_together.sql")),
    M::up(include_str!("../../migrations/009_started.sql")),
    M::up(include_str!("../../migrations/010_chosen.sql")),
    M::up(include_str!("../../migrations/011_restored.sql")),
    M::up(include_str!("../../migrations/012_series.sql")),
    M::up(include_str!("../../migrations/013_trial.sql")),
    M::up(include_str!("../../migrations/014_how_it_went.sql")),
    M::up(include_str!("../../migrations/015_imported.sql")),
    M::up(include_str!("../../migrations/016_calendars.sql")),
];

/// The newest schema version of these migrations.
#[expect(clippy::cast_possible_wrap, reason = "a handful of steps")]
pub(crate) const fn newest(steps: &[M<'_>]) -> i64 {
    steps.len() as i64
}

/// Migrates a journal to the newest version. The caller holds the file lock: the version is read
/// before the transaction begins, so two programs at once would both apply a migration.
pub(crate) fn apply(connection: &mut Connection, steps: &[M<'_>]) -> Result<()> {
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    Migrations::from_slice(steps)
        .to_latest(connection)
        .map_err(|error| match error {
            rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
            other => JournalError::Store(other.to_string()),
        })
}

/// The schema version of an open journal.
pub(crate) fn version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steps_apply_to_an_empty_file() {
        assert_eq!(Migrations::from_slice(STEPS).validate(), Ok(()));
    }
}
