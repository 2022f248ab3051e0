//! The journal's schema, step by step. A step is never changed once it has shipped; the next one
//! adds.

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

use crate::db::header::APPLICATION_ID;
use crate::error::{JournalError, Result};

/// The steps of this build.
pub(crate) const STEPS: &[M<'static>] = &[
    M::up(include_str!("../../migrations/001_house.sql")),
    M::up(include_str!("../../migrations/002_restored.sql")),
    M::up(include_str!("../../migrations/003_journey.sql")),
    M::up(include_str!("../../migrations/004_settled.sql")),
];

/// The newest schema version that these steps know.
#[expect(clippy::cast_possible_wrap, reason = "a handful of steps")]
pub(crate) const fn newest(steps: &[M<'_>]) -> i64 {
    steps.len() as i64
}

/// Brings a journal to the newest version. The caller holds the file lock: the version is read
/// before the transaction begins, so two at once would both apply a step.
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
    use recovery::Flag;
    use rstest::rstest;

    use super::*;
    use crate::db::journal::Journal;
    use crate::records::flag;

    #[rstest]
    #[case::dark_urine(r#"{"persistent_soreness":{"dark_urine":true,"swelling":false}}"#, &[Flag::RfDarkUrine])]
    #[case::swelling(r#"{"persistent_soreness":{"dark_urine":false,"swelling":true}}"#, &[Flag::RfDarkUrine])]
    #[case::weakness(r#"{"asymmetry":{"new_weakness_or_numbness":true}}"#, &[Flag::RfNeuro])]
    #[case::none(r#"{"asymmetry":{"limp":true},"persistent_soreness":{"days":9}}"#, &[])]
    fn red_flags_of_the_last_check_in_of_an_older_journal_go_on_standing(
        #[case] signs: &str,
        #[case] flags: &[Flag],
    ) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.sqlite");
        let mut older = Journal::open_with(&path, &STEPS[..3]).unwrap();
        let answer = |tx: &Connection, at: i64, signs: &str| {
            tx.execute("INSERT INTO check_in VALUES (?1, ?2)", (at, signs))
                .map_err(JournalError::from)
        };
        older
            .write(|tx| {
                answer(tx, 1, r#"{"asymmetry":{"new_weakness_or_numbness":true}}"#)?;
                answer(tx, 2, signs)
            })
            .unwrap();
        drop(older);
        let mut journal = Journal::open(&path).unwrap();
        assert_eq!(journal.read(flag::standing).unwrap(), flags);
    }

    #[test]
    fn the_steps_apply_to_an_empty_file() {
        assert_eq!(Migrations::from_slice(STEPS).validate(), Ok(()));
    }
}
