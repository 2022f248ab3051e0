//! `status`: whether reminders will come, and where the journal lies.

use journal::NoticeKind;
use locale::Locale;
use poke::{PokeError, Status};
use serde_json::{Value, json};
use surroundings::BUILD;

use super::next;
use crate::answer::{Answer, document};
use crate::failure::Failure;
use crate::here::Here;

pub(crate) fn status(here: &mut Here) -> Result<Answer, Failure> {
    let today = here.today()?;
    let agent = poke::status(&here.home);
    let voice = here.voice();
    let journal = here.home.journal().display().to_string();

    let mut lines = agent_lines(&here.locale, &agent);
    lines.extend(next::pause(&voice, &today));
    lines.push(next::reminder(&voice, &today));
    let replaced = today.inbox.iter().filter(|notice| {
        matches!(
            notice.kind,
            NoticeKind::Restored | NoticeKind::BegunAnew | NoticeKind::PutBack
        )
    });
    lines.extend(replaced.clone().map(|notice| voice.replaced_notice(notice)));
    lines.push(say(&here.locale, "ctl-status-journal", "path", &journal));
    lines.push(say(&here.locale, "ctl-status-build", "build", BUILD));
    let document = json!({
        "agent": agent_document(&agent),
        "build": BUILD,
        "journal": journal,
        "replaced": replaced.map(|notice| document(&notice)).collect::<Vec<_>>(),
        "pause": document(&today.pause),
        "next_reminder": document(&today.next_reminder),
    });
    Ok(Answer::new(lines.join("\n"), document))
}

fn agent_lines(locale: &Locale, agent: &Result<Status, PokeError>) -> Vec<String> {
    let status = match agent {
        Ok(status) => status,
        Err(error) => return vec![locale.error(&error.code(), &error.detail())],
    };
    let mut lines = vec![locale.say("ctl-status-on")];
    if status.build != BUILD {
        lines.push(say(
            locale,
            "ctl-status-other-build",
            "build",
            &status.build,
        ));
    }
    if !status.server {
        lines.push(locale.say("ctl-status-no-server"));
    }
    if !status.tray {
        lines.push(locale.say("ctl-status-no-tray"));
    }
    lines
}

fn agent_document(agent: &Result<Status, PokeError>) -> Value {
    match agent {
        Ok(status) => json!({
            "running": true,
            "build": status.build,
            "pid": status.pid,
            "tray": status.tray,
            "server": status.server,
            "next": status.next,
        }),
        Err(error) => json!({
            "running": false,
            "error": error.code(),
            "detail": error.detail(),
        }),
    }
}

fn say(locale: &Locale, id: &str, name: &str, value: &str) -> String {
    locale.say_with(id, &[(name, value.into())])
}
