//! A copy of the journal in memory, for a disk without any room. `SQLite` cannot even read there: its
//! index of the log is a file. With the copy, everything can be looked up and reminders still come;
//! what the user reports is refused, since it could not be kept.

use std::path::Path;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags, TransactionBehavior, params};
use rusqlite_migration::M;

use crate::db::connection::{apply_pragmas, keep_log_on_close, refuse_newer, stored_version};
use crate::db::{damage, lock, migrations, stamp};
use crate::error::{JournalError, Result};

/// Copies the journal at `path` and its log.
pub(crate) fn copy(path: &Path, steps: &[M<'_>]) -> Result<Connection> {
    let stored = stored_version(path, migrations::newest(steps))?;
    // none was begun, or not completed
    if stored.is_none_or(|version| version == 0) {
        return Err(JournalError::DiskFull);
    }
    let _others = lock::with_others(path)?;
    damage::refuse_foreign_log(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let file = Connection::open_with_flags(path, flags)?;
    file.busy_timeout(lock::PATIENCE)?;
    keep_log_on_close(&file)?;
    // whoever uses a journal alone has the index in memory, too
    file.pragma_update_and_check(None, "locking_mode", "exclusive", |_| Ok(()))?;
    copy_open(&file, steps)
}

/// Copies an open journal.
pub(crate) fn copy_open(file: &Connection, steps: &[M<'_>]) -> Result<Connection> {
    let mut memory = Connection::open_in_memory()?;
    match Backup::new(file, &mut memory)?.step(-1)? {
        StepResult::Done => {}
        _ => return Err(JournalError::Busy),
    }
    refuse_newer(&memory, migrations::newest(steps))?;
    migrations::apply(&mut memory, steps)?;
    apply_pragmas(&memory)?;
    Ok(memory)
}

/// Writes which reminders were raised meanwhile into the journal, so that none comes twice. It writes
/// in any case, which shows whether there is room again.
pub(crate) fn carry_back(memory: &Connection, journal: &mut Connection) -> Result<()> {
    let tx = journal.transaction_with_behavior(TransactionBehavior::Immediate)?;
    {
        let mut raised = memory.prepare(
            "SELECT id, at, state, claimed_by, shown_at, server_id FROM reminder
             WHERE state IN ('claimed', 'shown')",
        )?;
        let mut write = tx.prepare(
            "UPDATE reminder SET state = ?3, claimed_by = ?4, shown_at = ?5, server_id = ?6
             WHERE id = ?1 AND at = ?2 AND state IN ('pending', 'claimed')",
        )?;
        let mut rows = raised.query([])?;
        while let Some(row) = rows.next()? {
            write.execute(params![
                row.get::<_, String>(0)?,
                row.get::<_, i64>(1)?,
                row.get::<_, String>(2)?,
                row.get::<_, Option<String>>(3)?,
                row.get::<_, Option<i64>>(4)?,
                row.get::<_, Option<i64>>(5)?,
            ])?;
        }
    }
    stamp::advance(&tx)?;
    tx.commit()?;
    Ok(())
}
