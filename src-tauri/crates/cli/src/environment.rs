//! What a verb runs in: the journal, the moment, the language.

use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

use agent_client::{DesktopSession, PokeError, TargetState};
use chrono::{DateTime, Utc};
use journal::{
    Journal, JournalError, Moment, NoticeKind, OpenPlan, PlanId, ReminderKind, ReminderState,
    Replaced, Today,
};
use locale::Locale;
use platform::{Clock, Home, present_zone};
use recovery::Tool;

use crate::failure::Failure;
use crate::output::{Stop, Voice};

/// What a verb runs in.
pub(crate) struct Environment {
    pub(crate) journal: Journal,
    pub(crate) at: Moment,
    pub(crate) home: Home,
    pub(crate) locale: Locale,
    /// What the user has for a self-massage, as far as their health conditions allow it.
    pub(crate) tools: Vec<Tool>,
    json: bool,
}

/// A way to open a journal.
pub(crate) type Open = fn(&Path, DateTime<Utc>) -> Result<Journal, JournalError>;

impl Environment {
    /// Opens the journal of `home`, by default the one that the environment names. Without a
    /// `language`, the one set in the journal is used, also for `failure_locale`.
    pub(crate) fn open(
        home: Option<PathBuf>,
        language: Option<&str>,
        json: bool,
        failure_locale: &mut Locale,
        open: Open,
    ) -> Result<Self, Failure> {
        let home = prepare_home(home)?;
        let at = moment();
        let mut journal = open(&home.journal(), at.now)?;
        home.remember();
        let settings = journal.settings()?;
        let tools = settings.fit_tools();
        let set = language.map(str::to_owned).or(settings.language);
        *failure_locale = Locale::chosen(set.as_deref());
        let env = Self {
            journal,
            at,
            home,
            locale: Locale::chosen(set.as_deref()),
            tools,
            json,
        };
        if let Err(fault) = platform::known_zone() {
            let (code, what) = (fault.to_string(), fault.what());
            warn(env.json, &code, what, &env.locale.error(&code, what));
        }
        if let Some(replaced) = env.journal.replaced() {
            let code = match replaced.kind {
                NoticeKind::StartedOver => "E_JOURNAL_STARTED_OVER",
                NoticeKind::LogSetAside => "E_JOURNAL_LOG_SET_ASIDE",
                NoticeKind::LaidOver => "E_JOURNAL_LAID_OVER",
                _ => "E_JOURNAL_RESTORED",
            };
            let sentence = env.voice().replaced(replaced);
            warn(env.json, code, &detail(replaced), &sentence);
        }
        Ok(env)
    }

    /// The voice of this verb's answer.
    pub(crate) fn voice(&self) -> Voice<'_> {
        Voice {
            locale: &self.locale,
            at: self.at,
            tools: Some(&self.tools),
        }
    }

    /// Whether a person types and reads here, rather than a program.
    pub(crate) fn is_interactive(&self) -> bool {
        !self.json && std::io::stdin().is_terminal() && std::io::stdout().is_terminal()
    }

    /// The plan of this id, by default the open one.
    pub(crate) fn plan_id(&mut self, named: Option<String>) -> Result<PlanId, Failure> {
        match named {
            Some(id) => Ok(id.into()),
            None => self.open_plan().map(|open| open.id),
        }
    }

    /// The open plan, or why there is none.
    pub(crate) fn open_plan(&mut self) -> Result<OpenPlan, Failure> {
        let mut today = self.today()?;
        if let Some(crisis) = Stop::of(&today).filter(Stop::is_crisis) {
            return Err(Failure::Stopped(Box::new(crisis)));
        }
        today.open.take().ok_or_else(|| {
            let no_plan = || Failure::NoPlan(today.advice.clone());
            Stop::of(&today).map_or_else(no_plan, |stop| Failure::Stopped(Box::new(stop)))
        })
    }

    /// The plan of this id, by default the open one, even while a stop hides it: what became of its
    /// massage can be recorded all the same.
    pub(crate) fn plan_to_record(&mut self, named: Option<String>) -> Result<PlanId, Failure> {
        if let Some(id) = named {
            return Ok(id.into());
        }
        if let Some(latest) = self.journal.latest_plan()?
            && self.journal.plan(&latest)?.state.is_open()
        {
            return Ok(latest);
        }
        self.open_plan().map(|open| open.id)
    }

    /// The same, but first the plan whose massage is running, though another may have replaced it.
    pub(crate) fn plan_to_end(&mut self, named: Option<String>) -> Result<PlanId, Failure> {
        if named.is_none()
            && let Some(running) = self.journal.running_plan(self.at.now)?
        {
            return Ok(running);
        }
        self.plan_to_record(named)
    }

    /// Fails during a stop.
    pub(crate) fn not_stopped(&mut self) -> Result<(), Failure> {
        match Stop::of(&self.today()?) {
            Some(stop) => Err(Failure::Stopped(Box::new(stop))),
            None => Ok(()),
        }
    }

    /// When the pending reminders of a plan will come, earliest first.
    pub(crate) fn coming_reminders(
        &mut self,
        plan: &PlanId,
    ) -> Result<Vec<DateTime<Utc>>, Failure> {
        let reminders = self.journal.reminders(plan)?.into_iter();
        Ok(reminders
            .filter(|reminder| {
                matches!(reminder.kind, ReminderKind::WindowOpen | ReminderKind::Slot)
                    && reminder.state == ReminderState::Pending
                    && reminder.at > self.at.now
            })
            .map(|reminder| reminder.at)
            .collect())
    }

    pub(crate) fn today(&mut self) -> Result<Today, Failure> {
        Ok(self.journal.today(self.at)?)
    }

    /// That the folder for backups cannot be reached, if so.
    pub(crate) fn lost_backups(&self) -> Option<String> {
        lost_backups(&self.home, &self.locale)
    }

    /// Finishes a change: pokes the agent, and makes a backup if one is due. That the backup failed is
    /// a warning, because the change itself is made.
    pub(crate) fn after_change(&mut self) {
        poke(&self.home, self.json, &self.locale);
        if let Ok(Some((path, Err(error)))) =
            calendars::write_feed(&mut self.journal, &self.locale, self.at)
        {
            let (code, what) = ("E_FEED", format!("{}: {error}", path.display()));
            warn(self.json, code, &what, &self.locale.error(code, &what));
        }
        let made = self.journal.back_up_if_due(self.at.now);
        // one that is made at the same moment will do
        if made.is_err_and(|error| !matches!(error, JournalError::Busy)) {
            let (code, folder) = ("E_BACKUP", self.home.backups().display().to_string());
            warn(self.json, code, &folder, &self.locale.error(code, &folder));
        }
    }
}

/// Tells the agent that the journal changed. Starts it if it should run but does not, and if it
/// could show something on this desktop. If that fails, or reminders are off, prints a warning.
pub(crate) fn poke(home: &Home, json: bool, locale: &Locale) {
    let enabled = TargetState::of(home) == TargetState::On && is_on_desktop();
    let failed = match agent_client::poke(home) {
        Ok(_) => return,
        Err(PokeError::Off) if enabled => match agent_client::launch(home, || ()) {
            Ok(()) => return,
            Err(error) => (error.code(), error.detail()),
        },
        Err(error) => (error.code(), error.detail()),
    };
    let (code, detail) = failed;
    warn(json, &code, &detail, &locale.error(&code, &detail));
}

/// That the folder for a home's backups cannot be reached, if so.
pub(crate) fn lost_backups(home: &Home, locale: &Locale) -> Option<String> {
    let to = home.lost_backups()?.display().to_string();
    Some(locale.error("E_BACKUPS_GONE", &to))
}

/// Whether this terminal belongs to a desktop. An agent started from a remote login or a timer
/// could show nothing, and would keep out the one that the next login starts.
fn is_on_desktop() -> bool {
    !cfg!(target_os = "linux") || !DesktopSession::present().screen.is_empty()
}

/// The home at this folder, by default the one that the environment names. Creates its folders.
pub(crate) fn prepare_home(home: Option<PathBuf>) -> Result<Home, Failure> {
    let home = home_at(home)?;
    home.prepare()?;
    Ok(home)
}

/// The home at this folder, by default the one that the environment names.
pub(crate) fn home_at(home: Option<PathBuf>) -> Result<Home, Failure> {
    Ok(match home {
        Some(folder) => Home::named(folder)?,
        None => Home::from_env()?,
    })
}

/// The present moment.
pub(crate) fn moment() -> Moment {
    Moment {
        now: Clock::from_env().now(),
        zone: present_zone(),
    }
}

/// Prints a warning to stderr.
fn warn(json: bool, code: &str, detail: &str, sentence: &str) {
    let line = if json {
        serde_json::json!({ "warning": code, "detail": detail }).to_string()
    } else {
        format!("rubdownctl: {code}: {sentence}")
    };
    let line = if json {
        locale::escape_json(&line)
    } else {
        locale::mark_hidden_lines(&line)
    };
    // the change is made: a closed stderr must not make it look failed
    let _ = writeln!(std::io::stderr(), "{line}");
}

fn detail(replaced: &Replaced) -> String {
    let aside = replaced.aside.as_ref();
    aside.map_or_else(String::new, |aside| aside.display().to_string())
}
