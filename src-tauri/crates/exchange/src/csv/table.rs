//! A table with a row of headings.

use std::collections::HashMap;

use csv::{ReaderBuilder, StringRecord};

use crate::refusal::Refusal;

/// A table, and the row that is being read.
pub(super) struct Table<'a> {
    reader: csv::Reader<&'a [u8]>,
    columns: HashMap<String, usize>,
    row: StringRecord,
}

impl<'a> Table<'a> {
    /// The table in `text`, if its first row has at least three headings.
    pub(super) fn new(text: &'a str) -> Option<Self> {
        let first = text.lines().next()?;
        let count = |delimiter: char| first.matches(delimiter).count();
        let delimiter = [',', ';', '\t'].into_iter().max_by_key(|d| count(*d))?;
        if count(delimiter) < 2 {
            return None;
        }
        let mut reader = ReaderBuilder::new()
            .delimiter(u8::try_from(delimiter).ok()?)
            .flexible(true)
            .from_reader(text.as_bytes());
        let columns = reader
            .headers()
            .ok()?
            .iter()
            .enumerate()
            .map(|(at, name)| (name.trim().to_lowercase(), at))
            .collect();
        Some(Self {
            reader,
            columns,
            row: StringRecord::new(),
        })
    }

    /// Whether it has all of these columns.
    pub(super) fn has(&self, names: &[&str]) -> bool {
        names.iter().all(|name| self.columns.contains_key(*name))
    }

    /// Goes to the next row: `None` after the last, and `false` for one that cannot be read.
    pub(super) fn next(&mut self) -> Option<bool> {
        match self.reader.read_record(&mut self.row) {
            Ok(true) => Some(true),
            Ok(false) => None,
            Err(_) => Some(false),
        }
    }

    /// What is in a column of the row; nothing where there is no such column.
    pub(super) fn get(&self, name: &str) -> &str {
        self.columns
            .get(name)
            .and_then(|at| self.row.get(*at))
            .unwrap_or_default()
            .trim()
    }
}

/// What a text is that is no table of Strong or Hevy.
pub(super) fn other(text: &str) -> Refusal {
    let start: String = text.chars().take(400).collect();
    let first = start.lines().next().unwrap_or_default().to_lowercase();
    let programs = [
        ("trackpoint_type", "OpenTracks"),
        ("activity id,activity date", "Strava"),
        ("activity type,date,favorite", "Garmin Connect"),
        ("date,exercise,category", "FitNotes"),
    ];
    if let Some((_, program)) = programs.iter().find(|(mark, _)| first.contains(mark)) {
        return Refusal::OtherTable {
            program: (*program).into(),
        };
    }
    let kind = match start.chars().next() {
        Some('{' | '[') => "json",
        _ if first.starts_with("begin:vcalendar") => "calendar",
        _ if first.matches([',', ';', '\t']).count() >= 2 => {
            return Refusal::OtherTable {
                program: String::new(),
            };
        }
        _ => "text",
    };
    Refusal::Other { kind: kind.into() }
}
