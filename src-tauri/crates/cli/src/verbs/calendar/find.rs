//! Which calendar is meant.

use std::path::{Path, PathBuf};

use journal::{CalendarEntry, JournalError};

use crate::environment::Environment;
use crate::failure::Failure;

/// The calendar with this name, at this path, or whose id ends so.
pub(super) fn find(env: &mut Environment, which: &str) -> Result<CalendarEntry, Failure> {
    let path = absolute(which)?;
    let all = env.journal.calendars(env.at)?;
    let by_name = |it: &&CalendarEntry| it.label == which || it.path == path;
    let by_id = |it: &&CalendarEntry| which.len() >= 4 && it.id.as_str().ends_with(which);
    let mut found = all.iter().filter(by_name);
    if let (Some(only), None) = (found.next(), found.next()) {
        return Ok(only.clone());
    }
    let mut found = all.iter().filter(by_id);
    match (found.next(), found.next()) {
        (Some(only), None) => Ok(only.clone()),
        _ => Err(JournalError::NotFound(which.to_owned()).into()),
    }
}

pub(super) fn absolute(path: &str) -> Result<PathBuf, Failure> {
    let path = Path::new(path);
    std::path::absolute(path).map_err(|error| Failure::File(path.to_owned(), error))
}
