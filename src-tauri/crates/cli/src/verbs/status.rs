//! `status`: shows whether reminders will come, what is reported, and where the journal is.

use agent_client::{DesktopSession, PokeError, Status};
use journal::{IssueEntry, NoticeKind, ReminderCause, ReminderHistory, Today};
use locale::Locale;
use platform::BUILD;
use recovery::Muscle;
use serde_json::{Value, json};

use crate::environment::Environment;
use crate::failure::Failure;
use crate::output::{
    Answer, Stop, advice, document, for_json, for_shell, join, outcome, reminders,
};

pub(crate) fn status(env: &mut Environment) -> Result<Answer, Failure> {
    let today = env.today()?;
    let agent = agent_client::status(&env.home);
    let responds = !server_hangs(&env.journal.recent_reminders(env.at)?);
    let voice = env.voice();
    let journal = for_shell(&env.home.journal());

    let missed = counted(&today, &[NoticeKind::NotShown, NoticeKind::Missed]);
    let unanswered = counted(&today, &[NoticeKind::Unanswered]);

    let stop = Stop::of(&today).map(|stop| stop.lines(&env.locale));
    let mut lines: Vec<String> = stop.into_iter().flatten().collect();
    lines.extend(agent_lines(&env.locale, &agent, responds));
    for (id, count) in [
        ("ctl-status-missed", missed),
        ("ctl-status-unanswered", unanswered),
    ] {
        let line = || env.locale.say_with(id, &[("count", count.into())]);
        lines.extend((count > 0).then(line));
    }
    lines.extend(
        voice
            .question(&today)
            .or_else(|| outcome::did_you(env, &today)),
    );
    lines.extend(today.guided.iter().map(|it| env.voice().guided(it)));
    lines.extend(reminders::pause(&voice, &today));
    lines.push(reminders::next(&voice, &today));
    if today.questions_first {
        lines.push(env.locale.say("ctl-status-questions"));
    }
    lines.extend(today.ahead.as_ref().map(|entry| {
        say(
            &env.locale,
            "ctl-status-ahead",
            "when",
            &voice.day_and_clock(entry.when()),
        )
    }));
    lines.extend(noted(&env.locale, &today));
    lines.extend(advice(&env.locale, &today.advice));
    let replaced = today.inbox.iter().filter(|notice| {
        matches!(
            notice.kind,
            NoticeKind::Restored
                | NoticeKind::StartedOver
                | NoticeKind::RolledBack
                | NoticeKind::LogSetAside
                | NoticeKind::LaidOver
        )
    });
    lines.extend(replaced.clone().map(|notice| voice.replaced_notice(notice)));
    lines.push(say(&env.locale, "ctl-status-journal", "path", &journal));
    lines.extend(env.lost_backups());
    let zone = platform::known_zone();
    lines.extend(match &zone {
        Ok(Some(_)) => None,
        Ok(None) => Some(env.locale.say("ctl-status-zone-unknown")),
        Err(fault) => Some(env.locale.error(&fault.to_string(), fault.what())),
    });
    lines.push(say(&env.locale, "ctl-status-build", "build", BUILD));
    let document = json!({
        "agent": agent_document(&agent, responds),
        "missed": missed,
        "unanswered": unanswered,
        "build": BUILD,
        "journal": journal,
        "home": for_json(env.home.data()),
        "lost_backups": env.home.lost_backups().as_deref().map(for_json),
        "zone": zone.ok().flatten().map(chrono_tz::Tz::name),
        "replaced": replaced.map(|notice| document(&notice)).collect::<Vec<_>>(),
        "guided": today.guided.as_ref().map(|session| json!({
            "id": document(&session.id),
            "paused": session.running_since.is_none(),
            "left_s": session.left(today.now).num_seconds(),
        })),
        "pause": document(&today.pause),
        "ahead": document(&today.ahead),
        "next_reminder": document(&today.next_reminder),
        "advice": document(&today.advice),
        "questions_first": today.questions_first,
        "headline": document(&today.headline),
        "flags": document(&today.flags),
        "local_issues": document(&today.local_issues),
    });
    Ok(Answer::new(lines.join("\n"), document))
}

/// The active red flags and local issues.
fn noted(locale: &Locale, today: &Today) -> Option<String> {
    let flags = today
        .flags
        .iter()
        .map(|flag| locale.term_part("flag", flag, "name"));
    let issues = today.local_issues.iter().map(|IssueEntry { issue, .. }| {
        let (group, side) = (issue.group, issue.side);
        let muscle = locale.muscle(Muscle { group, side });
        let kind = locale.term("issue", issue.kind);
        let values = [("issue", kind.into()), ("muscle", muscle.into())];
        locale.say_with("ctl-status-issue", &values)
    });
    let noted = join(flags.chain(issues));
    (!noted.is_empty()).then(|| say(locale, "ctl-status-noted", "what", &noted))
}

/// Whether the notification server gave no answer when something was last to be shown.
fn server_hangs(reminders: &[ReminderHistory]) -> bool {
    let events = reminders.iter().flat_map(|reminder| &reminder.events);
    let attempts = events.filter(|event| {
        matches!(
            event.cause,
            ReminderCause::Shown
                | ReminderCause::ServerAbsent
                | ReminderCause::ServerHangs
                | ReminderCause::ServerRefused
        )
    });
    let last = attempts.max_by_key(|event| event.at);
    last.is_some_and(|event| event.cause == ReminderCause::ServerHangs)
}

/// How many reminders the lines of these kinds in the inbox count.
fn counted(today: &Today, kinds: &[NoticeKind]) -> u32 {
    let lines = today.inbox.iter().filter(|it| kinds.contains(&it.kind));
    lines.map(|notice| notice.count).sum()
}

/// `responds`: whether the notification server did when it was last asked.
fn agent_lines(locale: &Locale, agent: &Result<Status, PokeError>, responds: bool) -> Vec<String> {
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
    if DesktopSession::present().is_other_than(&status.session) {
        let screen = &status.session.screen;
        lines.push(say(locale, "ctl-status-other-session", "screen", screen));
    }
    if !status.server {
        lines.push(locale.say("ctl-status-no-server"));
    }
    if status.server && !responds {
        lines.push(locale.say("ctl-status-server-hangs"));
    }
    if let Some(folder) = &status.watched_folder {
        let id = if folder.there {
            "ctl-watch"
        } else {
            "ctl-watch.gone"
        };
        lines.push(say(locale, id, "folder", &folder.path));
    }
    if !status.tray {
        lines.push(locale.say("ctl-status-no-tray"));
    }
    lines
}

fn agent_document(agent: &Result<Status, PokeError>, responds: bool) -> Value {
    match agent {
        Ok(status) => json!({
            "running": true,
            "build": status.build,
            "pid": status.pid,
            "tray": status.tray,
            "server": status.server,
            "server_responds": status.server && responds,
            "next": status.next,
            "session": status.session,
            "watched_folder": status.watched_folder,
        }),
        Err(error) => json!({
            "running": false,
            "error": error.code(),
            "detail": error.detail(),
        }),
    }
}

fn say(locale: &Locale, id: &str, name: &str, value: &str) -> String {
    locale.say_with(id, &[(name, locale::mark_hidden(value).into())])
}
