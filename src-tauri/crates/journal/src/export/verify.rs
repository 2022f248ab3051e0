//! Whether each row of an exported journal can be read: what cannot would be found only when it is needed.

use chrono::{DateTime, NaiveDate, Utc};
use recovery::{Interval, LocalIssueKind, MuscleGroup, SessionKind, Side};
use rusqlite::Connection;

use crate::error::{JournalError, Result};
use crate::planning::plan_table;
use crate::records::{busy, flag, guided, massage, series, settings, trial, workout};
use crate::types::{GuidedSessionId, PlanId};

/// Reads everything once.
pub(super) fn verify(journal: &Connection) -> Result<()> {
    let of = |table: &'static str| move |error: JournalError| bad(table, &error);
    let ever = Interval {
        start: DateTime::<Utc>::MIN_UTC,
        end: DateTime::<Utc>::MAX_UTC,
    };
    workout::latest(journal, u32::MAX).map_err(of("workout"))?;
    massage::since(journal, ever.start).map_err(of("massage"))?;
    busy::between(journal, ever).map_err(of("busy"))?;
    flag::active(journal).map_err(of("flag"))?;
    settings::read(journal).map_err(of("settings"))?;
    series::table::between(journal, NaiveDate::MIN, NaiveDate::MAX)
        .map_err(of("session_series"))?;
    series::table::moved(journal, NaiveDate::MIN, NaiveDate::MAX)
        .map_err(of("series_exception"))?;
    for plan in ids(journal, "plan")? {
        plan_table::get(journal, &PlanId::from(plan)).map_err(of("plan"))?;
    }
    for session in ids(journal, "guided_session")? {
        guided::get(journal, &GuidedSessionId::from(session)).map_err(of("guided_session"))?;
    }
    for trial in trial::all(journal).map_err(of("trial"))? {
        trial::taken(journal, &trial.id).map_err(of("trial_session"))?;
    }
    words::<LocalIssueKind>(journal, "issue", "kind")?;
    words::<MuscleGroup>(journal, "issue", "muscle_group")?;
    words::<Side>(journal, "issue", "side")?;
    words::<SessionKind>(journal, "planned_session", "kind")?;
    words::<recovery::Activity>(journal, "planned_session", "activity")?;
    words::<recovery::Flag>(journal, "resolved_flag", "flag")?;
    words::<recovery::Delivery>(journal, "missed", "delivery")
}

fn ids(journal: &Connection, table: &str) -> Result<Vec<String>> {
    Ok(journal
        .prepare(&format!("SELECT id FROM {table}"))?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?)
}

/// Whether all words in a column are known.
fn words<T: std::str::FromStr>(journal: &Connection, table: &str, column: &str) -> Result<()> {
    let sql = format!("SELECT DISTINCT {column} FROM {table} WHERE {column} IS NOT NULL");
    let mut query = journal.prepare(&sql)?;
    for word in query.query_map([], |row| row.get::<_, String>(0))? {
        let word = word?;
        if word.parse::<T>().is_err() {
            return Err(JournalError::ExportDamaged(format!("{table}: {column}")));
        }
    }
    Ok(())
}

fn bad(table: &str, error: &JournalError) -> JournalError {
    JournalError::ExportDamaged(format!("{table}: {}", error.detail()))
}
