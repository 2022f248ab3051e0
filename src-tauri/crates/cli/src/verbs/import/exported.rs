//! A journal that was exported, and comes back.

use std::path::Path;

use serde_json::json;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::output::{Answer, document};

/// Adds what it has and this journal lacks.
pub(super) fn import(env: &mut Environment, path: &Path) -> Result<Answer, Failure> {
    let text = std::fs::read_to_string(path);
    let text = text.map_err(|error| Failure::File(path.to_owned(), error))?;
    let report = env.journal.merge(&text, env.at)?;
    let values = [
        ("added", report.added.into()),
        ("known", report.known.into()),
    ];
    let words = env.locale.say_with("ctl-import-exported", &values);
    Ok(Answer::new(words, json!({ "exported": document(&report) })))
}
