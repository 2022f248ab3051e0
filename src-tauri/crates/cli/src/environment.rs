//! Where and when a verb runs: the journal, the moment, the language.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use journal::{
    Journal, JournalError, Moment, NoticeKind, OpenPlan, PlanId, ReminderKind, ReminderState,
    Replaced, Today,
};
use locale::Locale;
use platform::{Clock, Home, present_zone};

use crate::failure::Failure;
use crate::output::{Stop, Voice};

/// What a verb needs to run.
pub(crate) struct Environment {
    pub(crate) journal: Journal,
    pub(crate) at: Moment,
    pub(crate) home: Home,
    pub(crate) locale: Locale,
    json: bool,
}

/// How a journal is opened.
pub(crate) type Open = fn(&Path, DateTime<Utc>) -> Result<Journal, JournalError>;

impl Environment {
    /// Opens the journal of `home`, or of the environment. Without `language` the one that is set
    /// in the journal is spoken, here and in `told`, which tells failures.
    pub(crate) fn open(
        home: Option<PathBuf>,
        language: Option<&str>,
        json: bool,
        told: &mut Locale,
        open: Open,
    ) -> Result<Self, Failure> {
        let home = prepared(home)?;
        let at = moment();
        let mut journal = open(&home.journal(), at.now)?;
        let set = match language {
            Some(language) => Some(language.to_owned()),
            None => journal.settings()?.language,
        };
        *told = Locale::chosen(set.as_deref());
        let env = Self {
            journal,
            at,
            home,
            locale: Locale::chosen(set.as_deref()),
            json,
        };
        if let Some(replaced) = env.journal.replaced() {
            let code = match replaced.kind {
                NoticeKind::BegunAnew => "E_JOURNAL_BEGUN_ANEW",
                _ => "E_JOURNAL_RESTORED",
            };
            let sentence = env.voice().replaced(replaced);
            warn(env.json, code, &detail(replaced), &sentence);
        }
        Ok(env)
    }

    /// How things are said env.
    pub(crate) fn voice(&self) -> Voice<'_> {
        Voice {
            locale: &self.locale,
            at: self.at,
        }
    }

    /// The plan named, or the open one.
    pub(crate) fn plan_id(&mut self, named: Option<String>) -> Result<PlanId, Failure> {
        match named {
            Some(id) => Ok(id.into()),
            None => self.open_plan().map(|open| open.id),
        }
    }

    /// The open plan.
    pub(crate) fn open_plan(&mut self) -> Result<OpenPlan, Failure> {
        let mut today = self.today()?;
        today.open.take().ok_or_else(|| {
            Stop::of(&today).map_or(Failure::NoPlan, |stop| Failure::Stopped(Box::new(stop)))
        })
    }

    /// When the reminders of a plan will come, the first one first.
    pub(crate) fn coming_reminders(
        &mut self,
        plan: &PlanId,
    ) -> Result<Vec<DateTime<Utc>>, Failure> {
        let reminders = self.journal.reminders(plan)?.into_iter();
        Ok(reminders
            .filter(|life| {
                matches!(life.kind, ReminderKind::WindowOpen | ReminderKind::Slot)
                    && life.state == ReminderState::Pending
                    && life.at > self.at.now
            })
            .map(|life| life.at)
            .collect())
    }

    pub(crate) fn today(&mut self) -> Result<Today, Failure> {
        Ok(self.journal.today(self.at)?)
    }

    /// What is done after a change: the agent is told, and a backup made if one is due. The change is
    /// made, so a backup that fails is no failure of it; the agent tries again.
    pub(crate) fn after_change(&mut self) {
        poke(&self.home, self.json, &self.locale);
        let _ = self.journal.back_up_if_due(self.at.now);
    }
}

/// Tells the agent that the journal changed. That no agent runs is worth a line, and no more.
pub(crate) fn poke(home: &Home, json: bool, locale: &Locale) {
    if let Err(error) = agent_client::poke(home) {
        let (code, detail) = (error.code(), error.detail());
        warn(json, &code, &detail, &locale.error(&code, &detail));
    }
}

/// The home of the command line or the environment, with its folders.
pub(crate) fn prepared(home: Option<PathBuf>) -> Result<Home, Failure> {
    let home = match home {
        Some(folder) => Home::within(folder),
        None => Home::from_env()?,
    };
    home.prepare()?;
    Ok(home)
}

/// Environment and now.
pub(crate) fn moment() -> Moment {
    Moment {
        now: Clock::from_env().now(),
        zone: present_zone(),
    }
}

/// A line on stderr about something that is no failure.
fn warn(json: bool, code: &str, detail: &str, sentence: &str) {
    let line = if json {
        serde_json::json!({ "warning": code, "detail": detail }).to_string()
    } else {
        format!("rubdownctl: {code}: {sentence}")
    };
    // The change is made; a closed stderr must not make it look undone.
    let _ = writeln!(std::io::stderr(), "{line}");
}

fn detail(replaced: &Replaced) -> String {
    let aside = replaced.aside.as_ref();
    aside.map_or_else(String::new, |aside| aside.display().to_string())
}
