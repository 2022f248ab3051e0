//! The whole journal as one JSON document and as tables, and back again.

mod document;
mod kind;
mod merge;
mod read;
mod tables;
mod text;
mod verify;

use std::io::Read as _;

use chrono::SecondsFormat;
use serde_json::{Map, Value, json};

use crate::db::journal::Journal;
use crate::db::migrations;
use crate::error::Result;
use crate::moment::Moment;
use crate::types::{ChangeKind, ExportedTable, MergeReport};

impl Journal {
    /// Everything in the journal but what undo remembers and what belongs to this computer, as one JSON document.
    /// `docs/export.md` describes it.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, today) = example::after_squats()?;
    /// let document = journal.export(at)?;
    /// assert_eq!(document["tables"]["workout"][0]["activity"], "strength_lower");
    ///
    /// let (mut another, _) = example::journal()?;
    /// another.merge(&document.to_string(), at)?;
    /// assert_eq!(another.today(at)?.open, today.open);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn export(&mut self, at: Moment) -> Result<Value> {
        self.read(|tx| {
            let mut all = Map::new();
            for table in tables::TABLES {
                all.insert(table.name.to_owned(), document::rows(tx, table)?.into());
            }
            Ok(json!({
                "rubdown_export": tables::VERSION,
                "schema": migrations::version(tx)?,
                "made_at": at.now.to_rfc3339_opts(SecondsFormat::Millis, true),
                "settings": document::settings(tx)?,
                "tables": all,
            }))
        })
    }

    /// The tables that say what the user reported and did, each as CSV: times as RFC 3339 in UTC, lists separated by
    /// spaces, deleted entries left out.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, today) = example::after_squats()?;
    /// let tables = journal.export_tables()?;
    /// let workouts = tables.iter().find(|table| table.name == "workout").expect("a table");
    /// assert!(workouts.csv.starts_with("id,activity,end_at,duration_min,rpe"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn export_tables(&mut self) -> Result<Vec<ExportedTable>> {
        self.read(|tx| {
            let shown = tables::TABLES.iter().filter(|table| table.csv);
            shown.map(|table| text::csv(tx, table)).collect()
        })
    }

    /// Adds what an exported document has and this journal lacks; replans. An empty journal becomes equal to the
    /// exported one, its settings included; into another the settings are not taken, but for health conditions.
    ///
    /// Fails with `E_NOT_EXPORTED` if it is no such document, `E_NEWER_EXPORT` if a newer build wrote it, and
    /// `E_EXPORT_DAMAGED` where something in it does not fit; nothing is changed then.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, _) = example::after_squats()?;
    /// let document = journal.export(at)?.to_string();
    /// let report = journal.merge(&document, at)?;
    /// assert_eq!(report.added, 0, "all of it is there");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn merge(&mut self, document: &str, at: Moment) -> Result<MergeReport> {
        let exported = read::read(document)?;
        let mut report = MergeReport::default();
        let is_empty = self.read(merge::is_empty)?;
        if is_empty {
            self.change_without_undo(at, |tx, _| {
                report = merge::whole(tx, &exported)?;
                Ok(())
            })?;
        } else {
            self.change(ChangeKind::Imported, at, |tx, _| {
                report = merge::missing(tx, &exported)?;
                Ok(())
            })?;
        }
        Ok(report)
    }

    /// Whether a file begins as an exported document does. Reads no more than its beginning.
    ///
    /// ```
    /// # let folder = tempfile::tempdir()?;
    /// let path = folder.path().join("rubdown.json");
    /// std::fs::write(&path, r#"{ "rubdown_export": 1, "tables": {} }"#)?;
    /// assert!(journal::Journal::is_exported(&path));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn is_exported(path: &std::path::Path) -> bool {
        let mut start = [0; 4096];
        // opening a pipe would wait for whoever writes to it
        if !path.is_file() {
            return false;
        }
        let read = std::fs::File::open(path).and_then(|mut file| file.read(&mut start));
        let length = read.unwrap_or_default();
        let start = String::from_utf8_lossy(&start[..length]);
        start.trim_start().starts_with('{') && start.contains("\"rubdown_export\"")
    }
}
