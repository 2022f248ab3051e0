//! What went wrong, and its exit code.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::{DateTime, Utc};
use journal::{CalendarFault, JournalError};
use locale::Locale;
use platform::HomeError;
use recovery::{
    Advice, ConditionNote, InputError, LocalIssue, LocalIssueKind, MuscleGroup, RuleId,
};
use serde_json::json;

use crate::output::{Stop, advice, conditions, join};

#[derive(Debug)]
pub(crate) enum Failure {
    /// A value that the rules do not accept.
    Input(InputError),
    /// The journal refused, or could not be read or written.
    Journal(JournalError),
    /// A time outside of the plan's windows; carries until when these reach, in words.
    PastPlan(DateTime<Utc>, String),
    /// There is no folder for the journal.
    Home(HomeError),
    /// The verb needs an open plan, and none is open; carries the advice that applies anyway.
    NoPlan(Vec<Advice>),
    /// A red flag, a check-in or an uncleared clot stops all massages.
    Stopped(Box<Stop>),
    /// Rules forbid a guided session of these muscles now; carries what is noted there.
    NotForSession(Vec<RuleId>, Vec<LocalIssue>),
    /// Muscles unsuited to self-massage; carries the conditions that also rule out the alternative.
    NotForSelf(Vec<MuscleGroup>, Vec<ConditionNote>),
    /// Nothing is left to treat in a guided session; carries the health conditions that rule it out.
    NothingLeft(Vec<ConditionNote>),
    /// A guided session takes at least this many minutes.
    SessionTooShort(u32),
    /// The agent could not be started.
    Launch(agent_client::LaunchError),
    /// The agent gave no answer.
    Agent(agent_client::PokeError),
    /// This folder has no backup that can be restored.
    NoBackup(PathBuf),
    /// A file other than the journal could not be read or written.
    File(PathBuf, io::Error),
    /// What comes from standard input is not text.
    NotText,
    /// Some of the files could not be imported; carries how many.
    NotImported(usize),
    /// No folder is watched.
    NoWatchedFolder,
    /// The watched folder is not there.
    WatchedFolderGone(PathBuf),
    /// A file is no calendar that can be added.
    Calendar(CalendarFault),
    /// Some of the calendars could not be read; carries how many.
    CalendarsNotRead(usize),
    /// The command line is wrong; carries the sentence that says how.
    Usage(String),
    /// Nothing was asked for; carries the help.
    Help(String),
    /// The reader of the output is gone.
    Gone,
}

impl Failure {
    /// Prints it to stderr and returns the exit code.
    pub(crate) fn report(&self, locale: &Locale, json: bool) -> ExitCode {
        let mut stderr = io::stderr().lock();
        // if stderr is closed there is nowhere left to report it
        let _ = match self {
            Self::Gone => Ok(()),
            Self::Help(help) => stderr.write_all(help.as_bytes()),
            _ if json => {
                let mut document = json!({ "error": self.code(), "detail": self.detail() });
                if let Self::NoPlan(advice) = self
                    && !advice.is_empty()
                {
                    document["advice"] = json!(advice);
                }
                writeln!(stderr, "{}", locale::escape_json(&document.to_string()))
            }
            _ => {
                let line = format!("{}: {}", self.code(), self.sentence(locale));
                writeln!(stderr, "rubdownctl: {}", locale::mark_hidden_lines(&line))
            }
        };
        self.exit_code()
    }

    fn exit_code(&self) -> ExitCode {
        ExitCode::from(match self {
            Self::Gone => 0,
            Self::Input(_)
            | Self::PastPlan(..)
            | Self::NoPlan(_)
            | Self::NotForSession(..)
            | Self::NotForSelf(..)
            | Self::NothingLeft(_)
            | Self::SessionTooShort(_)
            | Self::Stopped(_)
            | Self::NoBackup(_)
            | Self::NotText
            | Self::NotImported(_)
            | Self::NoWatchedFolder
            | Self::WatchedFolderGone(_)
            | Self::Calendar(_)
            | Self::CalendarsNotRead(_)
            | Self::Launch(_)
            | Self::Agent(_)
            | Self::File(..) => 1,
            Self::Usage(_) | Self::Help(_) => 2,
            Self::Home(_) => 3,
            Self::Journal(error) => {
                if error.is_store() {
                    3
                } else {
                    1
                }
            }
        })
    }

    /// The stable code.
    pub(crate) fn code(&self) -> String {
        match self {
            Self::Input(error) => error.code(),
            Self::Journal(error) => error.code(),
            Self::PastPlan(until, _) => JournalError::PastPlan(*until).code(),
            Self::Home(error) => error.to_string(),
            Self::NoPlan(_) => "E_NO_PLAN".to_owned(),
            Self::NotForSession(rules, _) => JournalError::RuleForbids(rules.clone()).code(),
            Self::NotForSelf(..) => JournalError::RuleForbids(vec![RuleId::SelfMassage]).code(),
            Self::NothingLeft(_) => JournalError::NoSession.code(),
            Self::SessionTooShort(_) => InputError::Duration.code(),
            Self::Stopped(_) => "E_STOPPED".to_owned(),
            Self::Launch(error) => error.code(),
            Self::Agent(error) => error.code(),
            Self::NoBackup(_) => "E_NO_BACKUP".to_owned(),
            Self::File(..) => "E_FILE".to_owned(),
            Self::NotText => "E_NOT_TEXT".to_owned(),
            Self::NotImported(_) => "E_NOT_IMPORTED".to_owned(),
            Self::NoWatchedFolder => "E_NO_WATCHED_FOLDER".to_owned(),
            Self::WatchedFolderGone(_) => "E_WATCHED_FOLDER_GONE".to_owned(),
            Self::Calendar(fault) => fault.code.clone(),
            Self::CalendarsNotRead(_) => "E_CALENDARS_NOT_READ".to_owned(),
            Self::Usage(_) | Self::Help(_) => "E_USAGE".to_owned(),
            Self::Gone => String::new(),
        }
    }

    fn detail(&self) -> String {
        match self {
            Self::Input(error) => error.detail().to_owned(),
            Self::Journal(error) => error.detail(),
            Self::PastPlan(until, _) => JournalError::PastPlan(*until).detail(),
            Self::Home(error) => error.detail(),
            Self::NotForSession(rules, _) => JournalError::RuleForbids(rules.clone()).detail(),
            Self::NotForSelf(..) => JournalError::RuleForbids(vec![RuleId::SelfMassage]).detail(),
            Self::Stopped(stop) => stop.ids().join(","),
            Self::Launch(error) => error.detail(),
            Self::Agent(error) => error.detail(),
            Self::NoBackup(folder) | Self::WatchedFolderGone(folder) => {
                folder.display().to_string()
            }
            Self::File(path, error) => format!("{}: {error}", path.display()),
            Self::Usage(sentence) => sentence.clone(),
            Self::NotImported(count) | Self::CalendarsNotRead(count) => count.to_string(),
            Self::Calendar(fault) => fault.detail.clone(),
            Self::NoPlan(_)
            | Self::NothingLeft(_)
            | Self::SessionTooShort(_)
            | Self::NotText
            | Self::NoWatchedFolder
            | Self::Help(_)
            | Self::Gone => String::new(),
        }
    }

    fn sentence(&self, locale: &Locale) -> String {
        let detail = match self {
            Self::Journal(JournalError::RuleForbids(rules) | JournalError::RuleWarns(rules)) => {
                in_words(rules, locale)
            }
            Self::PastPlan(_, until) => until.clone(),
            Self::NotForSession(rules, issues) => return not_for_session(rules, issues, locale),
            Self::NotForSelf(muscles, notes) => return not_for_self(muscles, notes, locale),
            Self::NothingLeft(notes) => {
                let nothing = locale.say("ctl-session-nothing-left");
                return [conditions(locale, notes), vec![nothing]]
                    .concat()
                    .join(" ");
            }
            Self::SessionTooShort(shortest) => {
                let values = [("shortest", (*shortest).into())];
                return locale.say_with("ctl-session-too-short", &values);
            }
            Self::Stopped(stop) => {
                let what = stop.lines(locale).join(" ");
                // someone who has to call for help now should read nothing before that
                return if stop.is_crisis() {
                    what
                } else {
                    locale.say_with("ctl-stopped", &[("what", what.into())])
                };
            }
            _ => self.detail(),
        };
        let mut words = vec![locale.error(&self.code(), &detail)];
        if let Self::NoPlan(given) = self {
            words.extend(advice(locale, given));
        }
        words.join(" ")
    }

    /// A failure to write to `path`: [`Failure::Gone`] if the reader closed the pipe.
    pub(crate) fn writing(path: &Path, error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            Self::Gone
        } else {
            Self::File(path.to_owned(), error)
        }
    }
}

/// Why these muscles are excluded, and whether waiting or a professional lifts that.
fn not_for_session(rules: &[RuleId], issues: &[LocalIssue], locale: &Locale) -> String {
    let mut kinds: Vec<LocalIssueKind> = issues.iter().map(|issue| issue.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let way = if kinds.is_empty() {
        "other"
    } else if kinds.iter().any(|kind| kind.needs_professional()) {
        "look"
    } else {
        "wait"
    };
    let noted = kinds.iter().map(|kind| locale.term("issue", kind));
    let ids: Vec<&str> = kinds.iter().map(Into::into).collect();
    let values = [
        ("why", in_words(rules, locale).into()),
        ("way", way.into()),
        ("noted", join(noted).into()),
        ("ids", ids.join(" ").into()),
    ];
    locale.say_with("ctl-session-not-for", &values)
}

/// What to do instead on muscles that are not for self-massage.
fn not_for_self(muscles: &[MuscleGroup], notes: &[ConditionNote], locale: &Locale) -> String {
    let names = muscles.iter().map(|it| locale.term("muscle", it));
    let values = [("muscles", join(names).into())];
    let is_out = |it: &&MuscleGroup| notes.iter().any(|note| note.muscles.contains(it));
    let instead = muscles
        .iter()
        .filter(|it| !is_out(it))
        .map(|it| locale.say(&format!("{it}_instead")))
        .chain(conditions(locale, notes));
    let first = locale.say_with("ctl-session-not-for-self", &values);
    [first]
        .into_iter()
        .chain(instead)
        .collect::<Vec<_>>()
        .join(" ")
}

fn in_words(rules: &[RuleId], locale: &Locale) -> String {
    let words: Vec<_> = rules
        .iter()
        .map(|rule| locale.term("rule", rule).trim_end_matches('.').to_owned())
        .collect();
    words.join("; ")
}

impl From<InputError> for Failure {
    fn from(error: InputError) -> Self {
        Self::Input(error)
    }
}

impl From<JournalError> for Failure {
    fn from(error: JournalError) -> Self {
        Self::Journal(error)
    }
}

impl From<HomeError> for Failure {
    fn from(error: HomeError) -> Self {
        Self::Home(error)
    }
}
