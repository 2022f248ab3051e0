//! Where and when a verb runs: the journal, the moment, the language.

use std::io::Write as _;
use std::path::PathBuf;

use chrono::{DateTime, Utc};
use journal::{Journal, Moment, OpenPlan, PlanId, ReminderKind, ReminderState, Today};
use locale::Locale;
use surroundings::{Clock, Home, present_zone};

use crate::failure::Failure;
use crate::plan_words::Voice;

/// What a verb needs to run.
pub(crate) struct Here {
    pub(crate) journal: Journal,
    pub(crate) at: Moment,
    pub(crate) home: Home,
    pub(crate) locale: Locale,
    json: bool,
}

impl Here {
    /// Opens the journal of `home`, or of the environment. Without `language` the one that is set
    /// in the journal is spoken, here and in `told`, which tells failures.
    pub(crate) fn open(
        home: Option<PathBuf>,
        language: Option<&str>,
        json: bool,
        told: &mut Locale,
    ) -> Result<Self, Failure> {
        let home = match home {
            Some(folder) => Home::within(folder),
            None => Home::from_env()?,
        };
        home.prepare()?;
        let mut journal = Journal::open(&home.journal())?;
        let set = match language {
            Some(language) => Some(language.to_owned()),
            None => journal.settings()?.language,
        };
        *told = Locale::chosen(set.as_deref());
        Ok(Self {
            journal,
            at: Moment {
                now: Clock::from_env().now(),
                zone: present_zone(),
            },
            home,
            locale: Locale::chosen(set.as_deref()),
            json,
        })
    }

    /// How things are said here.
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
        self.today()?.open.ok_or(Failure::NoPlan)
    }

    /// When the reminders of a plan will come, the first one first.
    pub(crate) fn coming_reminders(
        &mut self,
        plan: &PlanId,
    ) -> Result<Vec<DateTime<Utc>>, Failure> {
        let reminders = self.journal.reminders(plan)?.into_iter();
        Ok(reminders
            .filter(|(_, kind, at, state)| {
                matches!(kind, ReminderKind::WindowOpen | ReminderKind::Slot)
                    && *state == ReminderState::Pending
                    && *at > self.at.now
            })
            .map(|(_, _, at, _)| at)
            .collect())
    }

    pub(crate) fn today(&mut self) -> Result<Today, Failure> {
        Ok(self.journal.today(self.at)?)
    }

    /// Tells the agent that the journal changed. That no agent runs is worth a line, and no more.
    pub(crate) fn poke(&self) {
        if let Err(error) = poke::poke(&self.home) {
            let (code, detail) = (error.code(), error.detail());
            let line = if self.json {
                serde_json::json!({ "warning": code, "detail": detail }).to_string()
            } else {
                format!("rubdownctl: {code}: {}", self.locale.error(&code, &detail))
            };
            // The change is made; a closed stderr must not make it look undone.
            let _ = writeln!(std::io::stderr(), "{line}");
        }
    }
}
