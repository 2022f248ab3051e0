//! Rows as CSV.

use rusqlite::Connection;
use serde_json::Value;

use super::document;
use super::tables::Table;
use crate::error::Result;
use crate::types::ExportedTable;

/// A table without what was deleted.
pub(super) fn csv(tx: &Connection, table: &Table) -> Result<ExportedTable> {
    let query = tx.prepare(&format!("SELECT * FROM {}", table.name))?;
    let columns: Vec<String> = query
        .column_names()
        .into_iter()
        .filter(|column| Some(*column) != table.deleted)
        .map(str::to_owned)
        .collect();
    let mut csv = columns.join(",");
    csv.push_str("\r\n");
    for row in document::rows(tx, table)? {
        if table
            .deleted
            .is_some_and(|deleted| row.get(deleted).is_some())
        {
            continue;
        }
        let cells = columns
            .iter()
            .map(|column| row.get(column).map_or_else(String::new, cell));
        csv.push_str(&cells.collect::<Vec<_>>().join(","));
        csv.push_str("\r\n");
    }
    Ok(ExportedTable {
        name: table.name.to_owned(),
        csv,
    })
}

/// A value as a cell: quoted where it has to be, and never as what a spreadsheet would run.
fn cell(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Array(list) => list.iter().map(word).collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    };
    let runs = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let text = if runs { format!("'{text}") } else { text };
    if text.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

/// An element of a list: of a muscle its group, with the side that is meant.
fn word(value: &Value) -> String {
    match (value, value.get("group"), value.get("side")) {
        (Value::String(text), ..) => text.clone(),
        (_, Some(Value::String(group)), Some(Value::String(side))) => format!("{group}:{side}"),
        (_, Some(Value::String(group)), _) => group.clone(),
        (other, ..) => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_cell_is_quoted_where_it_has_to_be() {
        assert_eq!(cell(&json!("plain")), "plain");
        assert_eq!(cell(&json!("a, \"b\"\nc")), "\"a, \"\"b\"\"\nc\"");
        assert_eq!(cell(&json!("=1+1")), "'=1+1");
        assert_eq!(cell(&json!(7)), "7");
        assert_eq!(cell(&json!(true)), "true");
        let muscles = json!([{ "group": "calves", "side": "left" }, { "group": "quads" }]);
        assert_eq!(cell(&muscles), "calves:left quads");
        assert_eq!(cell(&json!([1, 3])), "1 3");
    }
}
