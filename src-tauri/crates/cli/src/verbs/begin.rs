//! `begin`: begins a journal where none is begun unasked: where one was kept before and is gone, or
//! next to another one.

use std::path::PathBuf;

use journal::Journal;
use locale::Locale;
use serde_json::json;

use crate::environment::{home_at, moment};
use crate::failure::Failure;
use crate::output::Answer;

pub(crate) fn begin(home: Option<PathBuf>, locale: &Locale) -> Result<Answer, Failure> {
    let home = home_at(home)?;
    home.prepare_anew()?;
    Journal::open_or_restore(&home.journal(), moment().now)?;
    home.remember();
    let path = home.journal().display().to_string();
    let words = locale.say_with("ctl-begun", &[("path", path.as_str().into())]);
    Ok(Answer::new(words, json!({ "journal": path })))
}
