//! The answer of a verb.

use std::io::{self, Write as _};
use std::path::Path;

use serde::Serialize;
use serde_json::Value;

use crate::failure::Failure;

/// An answer in both forms.
pub(crate) struct Answer {
    /// For people, without a newline at the end.
    pub(crate) text: String,
    /// For programs: one JSON document.
    pub(crate) document: Value,
    /// For programs: documents that come before it, one a line.
    pub(crate) before: Vec<Value>,
    /// What failed, although there is an answer.
    pub(crate) failed: Option<Failure>,
}

impl Answer {
    pub(crate) fn new(text: impl Into<String>, document: Value) -> Self {
        Self {
            text: text.into(),
            document,
            before: Vec::new(),
            failed: None,
        }
    }

    pub(crate) fn print(self, json: bool) -> Result<(), Failure> {
        if json {
            for document in self.before.iter().chain([&self.document]) {
                print(&locale::escape_json(&document.to_string()))?;
            }
        } else {
            print(&locale::mark_hidden_lines(&self.text))?;
        }
        self.failed.map_or(Ok(()), Err)
    }
}

/// Prints a text and a newline to stdout.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "{text}")
        .and_then(|()| stdout.flush())
        .map_err(|error| Failure::writing(Path::new("-"), error))
}

/// A value as JSON. No type of the journal or of the rules fails to serialize.
pub(crate) fn document(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}
