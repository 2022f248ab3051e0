//! `check` and `backup`: the journal as a file.

use std::path::Path;

use serde_json::json;

use crate::answer::Answer;
use crate::failure::Failure;
use crate::here::Here;

pub(crate) fn check(here: &mut Here) -> Result<Answer, Failure> {
    here.journal.check()?;
    let path = here.home.journal().display().to_string();
    let words = here
        .locale
        .say_with("ctl-check-sound", &[("path", path.as_str().into())]);
    Ok(Answer::new(
        words,
        json!({ "sound": true, "journal": path }),
    ))
}

pub(crate) fn backup(here: &mut Here, to: &Path) -> Result<Answer, Failure> {
    let to = std::path::absolute(to).map_err(|error| Failure::File(to.to_owned(), error))?;
    here.journal.backup(&to)?;
    let path = to.display().to_string();
    let words = here
        .locale
        .say_with("ctl-backup-written", &[("path", path.as_str().into())]);
    Ok(Answer::new(words, json!({ "backup": path })))
}
