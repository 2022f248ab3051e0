//! What a verb answers: words for people, a document for programs.

use std::io::{self, Write as _};
use std::path::Path;

use serde::Serialize;
use serde_json::Value;

use crate::failure::Failure;

/// Both faces of one answer.
pub(crate) struct Answer {
    /// Lines for people, without a newline at the end.
    pub(crate) words: String,
    /// One JSON document.
    pub(crate) document: Value,
}

impl Answer {
    pub(crate) fn new(words: impl Into<String>, document: Value) -> Self {
        Self {
            words: words.into(),
            document,
        }
    }

    pub(crate) fn print(&self, json: bool) -> Result<(), Failure> {
        if json {
            print(&self.document.to_string())
        } else {
            print(&self.words)
        }
    }
}

/// Prints a text and a newline.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "{text}")
        .and_then(|()| stdout.flush())
        .map_err(|error| Failure::writing(Path::new("-"), error))
}

/// A value as it stands in a document. The journal's and the rules' types all have a JSON form.
pub(crate) fn document(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}
