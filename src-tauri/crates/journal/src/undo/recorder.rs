//! Records what a change does to the rows.

use rusqlite::Connection;

use crate::error::Result;
use crate::undo::tables::{TABLES, Table};

/// Begins to record the rows that are touched, as those of this change.
pub(crate) fn begin(tx: &Connection, change: i64) -> Result<()> {
    if !is_ready(tx)? {
        make(tx)?;
    }
    tx.prepare_cached("INSERT INTO temp.recording (change) VALUES (?1)")?
        .execute([change])?;
    Ok(())
}

/// Stops recording.
pub(crate) fn end(tx: &Connection) -> Result<()> {
    tx.prepare_cached("DELETE FROM temp.recording")?
        .execute([])?;
    Ok(())
}

/// The columns of a table, as they are in the file.
pub(crate) fn columns(tx: &Connection, table: &Table) -> Result<Vec<String>> {
    Ok(tx
        .prepare_cached("SELECT name FROM pragma_table_info(?1)")?
        .query_map([table.name], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?)
}

/// A row as JSON, by the names of its columns; `of` is `OLD.` or `NEW.` within a trigger.
pub(crate) fn image(columns: &[String], of: &str) -> String {
    let pairs = columns.iter().map(|name| format!("'{name}', {of}{name}"));
    format!("json_object({})", pairs.collect::<Vec<_>>().join(", "))
}

fn is_ready(tx: &Connection) -> Result<bool> {
    Ok(tx
        .prepare_cached("SELECT 1 FROM temp.sqlite_schema WHERE name = 'recording'")?
        .exists([])?)
}

/// Makes the triggers, once per connection. They write only while a change is being recorded, and only
/// what undo would restore.
fn make(tx: &Connection) -> Result<()> {
    let mut triggers = vec!["CREATE TEMP TABLE recording (change INTEGER NOT NULL);".to_owned()];
    for table in TABLES {
        let name = table.name;
        // the plan itself is long, and is made again
        let columns: Vec<String> = columns(tx, table)?
            .into_iter()
            .filter(|column| !(name == "plan" && column == "plan"))
            .collect();
        let differ: Vec<String> = columns
            .iter()
            .filter(|column| table.restores(column))
            .map(|column| format!("OLD.{column} IS NOT NEW.{column}"))
            .collect();
        let differs = format!("WHEN {}", differ.join(" OR "));
        for (act, when, of, only) in [
            ("insert", "AFTER", "NEW.", ""),
            ("update", "BEFORE", "OLD.", differs.as_str()),
            ("delete", "BEFORE", "OLD.", ""),
        ] {
            let image = image(&columns, of);
            triggers.push(format!(
                "CREATE TEMP TRIGGER record_{act}_{name} {when} {act} ON main.{name} {only}
                 BEGIN
                   INSERT INTO changed_row (change, tab, act, image)
                   SELECT change, '{name}', '{act}', {image} FROM recording;
                 END;"
            ));
        }
    }
    tx.execute_batch(&triggers.concat())?;
    Ok(())
}
