//! The calendar for other programs.

use std::path::Path;

use journal::Feed;
use serde_json::json;

use super::args::CalendarArgs;
use super::find::absolute;
use crate::environment::Environment;
use crate::failure::Failure;
use crate::output::{Answer, document};

/// Says where to write it, or to write none, and writes it; without a path it says where it is.
pub(super) fn feed(
    env: &mut Environment,
    args: &CalendarArgs,
    path: Option<&str>,
) -> Result<Answer, Failure> {
    let there = env.journal.feed()?;
    if args.off {
        env.journal.set_feed(None)?;
        let text = env.locale.say("ctl-calendar-feed-off");
        return Ok(Answer::new(text, json!({ "feed": null })));
    }
    let wanted = match (path, there) {
        (Some(path), _) => Feed {
            path: absolute(path)?,
            private_words: args.private_words,
            alarm_minutes: args.alarm,
        },
        (None, Some(there)) => Feed {
            private_words: args.private_words || there.private_words,
            alarm_minutes: args.alarm.or(there.alarm_minutes),
            ..there
        },
        (None, None) => {
            let text = env.locale.say("ctl-calendar-no-feed");
            return Ok(Answer::new(text, json!({ "feed": null })));
        }
    };
    // a place that cannot be written to is not remembered
    let written = calendars::export(&mut env.journal, &wanted.path, &wanted, &env.locale, env.at)?;
    let written = written.map_err(|error| Failure::File(wanted.path.clone(), error))?;
    env.journal.set_feed(Some(wanted.clone()))?;
    let text = said(env, "ctl-calendar-feed", &wanted.path);
    Ok(Answer::new(
        text,
        json!({ "feed": document(&wanted), "written": written }),
    ))
}

/// Writes the same to a file, once.
pub(super) fn export(
    env: &mut Environment,
    args: &CalendarArgs,
    path: &str,
) -> Result<Answer, Failure> {
    let path = absolute(path)?;
    let there = env.journal.feed()?;
    // what is the same is said alike, or it would count as changed
    let wanted = Feed {
        path: path.clone(),
        private_words: args.private_words || there.as_ref().is_some_and(|it| it.private_words),
        alarm_minutes: args.alarm.or(there.and_then(|it| it.alarm_minutes)),
    };
    let written = calendars::export(&mut env.journal, &path, &wanted, &env.locale, env.at)?;
    let written = written.map_err(|error| Failure::File(path.clone(), error))?;
    let text = said(env, "ctl-calendar-exported", &path);
    Ok(Answer::new(
        text,
        json!({ "path": path, "written": written }),
    ))
}

fn said(env: &Environment, id: &str, path: &Path) -> String {
    let path = path.display().to_string();
    let values = [("path", locale::mark_hidden(&path).into())];
    env.locale.say_with(id, &values)
}
