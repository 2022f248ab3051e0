//! `check`: checks the journal for damage.

use serde_json::json;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::output::Answer;

pub(crate) fn check(env: &mut Environment) -> Result<Answer, Failure> {
    env.journal.check()?;
    let path = env.home.journal().display().to_string();
    let words = env.locale.say_with(
        "ctl-check-intact",
        &[("path", locale::mark_hidden(&path).into())],
    );
    let words: Vec<_> = [words].into_iter().chain(env.lost_backups()).collect();
    let lost = env.home.lost_backups();
    Ok(Answer::new(
        words.join("\n"),
        json!({
            "sound": true,
            "journal": path,
            "lost_backups": lost.map(|to| to.display().to_string()),
        }),
    ))
}
