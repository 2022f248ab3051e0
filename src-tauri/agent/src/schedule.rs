//! The scheduler: one look does all that is due, and running it twice changes nothing.

use journal::{
    Answer, DueReminder, Journal, JournalError, Moment, PlanId, ReminderId, ReminderState,
};
use locale::Locale;

use crate::decide::Look;
use crate::notifier::{Button, Closed, Event, Notifier, RaiseError};
use crate::screen::Screen;
use crate::words;

/// The journal on one side, the desktop on the other.
#[derive(Debug)]
pub struct Schedule<N> {
    journal: Journal,
    run: String,
    notifier: N,
    screen: Screen,
    /// What was claimed and has not been raised yet.
    claimed: Vec<DueReminder>,
    /// What a server took with it, to be raised on the next one.
    lost: Vec<DueReminder>,
    /// What the journal has not taken yet.
    unwritten: Vec<Note>,
    server_came: bool,
}

/// What the journal has to be told about a reminder.
#[derive(Debug, Clone, PartialEq)]
enum Note {
    Shown(ReminderId, u32),
    Failed(ReminderId, String),
    Answered(ReminderId, Answer),
}

/// The window, to be opened on a plan.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Opening {
    /// On this plan, if on any.
    pub plan: Option<PlanId>,
    /// On the sheet that logs a workout.
    pub log: bool,
    /// With this permission to come forward.
    pub token: Option<String>,
}

impl<N: Notifier> Schedule<N> {
    /// A schedule; `run` names this run of the agent.
    pub fn new(journal: Journal, run: String, notifier: N) -> Self {
        Self {
            journal,
            run,
            notifier,
            screen: Screen::default(),
            claimed: Vec::new(),
            lost: Vec::new(),
            unwritten: Vec::new(),
            server_came: false,
        }
    }

    /// The journal.
    pub fn journal(&mut self) -> &mut Journal {
        &mut self.journal
    }

    /// Takes another journal in place of this one, such as a restored one.
    pub fn reopen(&mut self, journal: Journal) {
        self.journal = journal;
    }

    /// Whether there is a notification server.
    pub fn has_server(&self) -> bool {
        self.notifier.has_server()
    }

    /// The person's language, for as long as something is said.
    pub fn locale(&mut self) -> Result<Locale, JournalError> {
        Ok(Locale::chosen(self.journal.settings()?.language.as_deref()))
    }

    /// Raises what is due and takes away what is no longer wanted.
    pub async fn look(&mut self, at: Moment) -> Result<Look, JournalError> {
        self.write_down(at)?;
        if self.server_came {
            self.journal.server_came(at)?;
            self.server_came = false;
        }
        // kept here until it is raised: what is claimed is not given a second time
        self.claimed.extend(self.journal.claim_due(&self.run, at)?);
        for number in self.journal.to_close(at)? {
            self.screen.take(number);
            self.notifier.close(number);
        }
        self.claim_lost(at)?;
        let claimed = !self.claimed.is_empty();
        if claimed {
            let locale = self.locale()?;
            let due = std::mem::take(&mut self.claimed);
            self.raise_all(due, &locale, at).await;
            self.write_down(at)?;
        }
        Ok(Look {
            at: at.now,
            next: self.journal.next_due(at)?,
            claimed,
        })
    }

    /// Takes in what the desktop says; gives the window to be opened for it.
    pub fn hear(&mut self, event: Event, at: Moment) -> Option<Opening> {
        match event {
            Event::Opened(number) => self.answer(number, Answer::Opened),
            Event::Pressed(number, Button::Start) => self.answer(number, Answer::Start),
            Event::Pressed(number, Button::Snooze) => self.answer(number, Answer::Snooze),
            Event::Pressed(number, Button::Skip) => self.answer(number, Answer::Skip),
            Event::Closed(number, Closed::ByPerson) => self.answer(number, Answer::Dismissed),
            Event::Closed(number, Closed::Expired | Closed::Otherwise) => {
                self.screen.hide(number);
                None
            }
            Event::Token(number, token) => {
                self.screen.allow(number, token);
                None
            }
            Event::ServerCame(server) => {
                self.server_came = true;
                self.lost
                    .extend(self.screen.keep_only(Some(&server), at.now));
                None
            }
            Event::ServerWent => {
                self.lost.extend(self.screen.keep_only(None, at.now));
                None
            }
        }
    }

    /// Takes everything of ours off the screen, and waits for it.
    pub async fn clear_screen(&mut self) {
        for number in self.screen.visible() {
            if let Some(closing) = self.notifier.close(number) {
                // a task that was cut off has nothing more to tell
                let _ = closing.await;
            }
        }
    }

    /// Tells the journal what it has not taken yet, in order; what fails waits for the next look.
    pub fn write_down(&mut self, at: Moment) -> Result<(), JournalError> {
        while let Some(note) = self.unwritten.first() {
            let written = match note {
                Note::Shown(id, number) => self.journal.mark_shown(id, *number, at),
                Note::Failed(id, cause) => self.journal.mark_failed(id, cause, at),
                Note::Answered(id, answer) => self.journal.answer(id, *answer, at).map(drop),
            };
            match written {
                Err(error) if error.is_store() => return Err(error),
                // such as a snooze that came too late: there is nothing to be done about it
                Err(error) => tracing::info!(code = %error.code(), "not taken"),
                Ok(()) => {}
            }
            self.unwritten.remove(0);
        }
        Ok(())
    }

    fn answer(&mut self, number: u32, answer: Answer) -> Option<Opening> {
        let raised = self.screen.take(number)?;
        tracing::info!(reminder = %raised.reminder.id, %answer, "answered");
        self.unwritten
            .push(Note::Answered(raised.reminder.id, answer));
        // not every server takes away what was answered
        self.notifier.close(number);
        matches!(answer, Answer::Start | Answer::Opened).then_some(Opening {
            plan: raised.reminder.plan,
            log: false,
            token: raised.token,
        })
    }

    /// A server that is absent or hangs is not asked for the rest.
    async fn raise_all(&mut self, due: Vec<DueReminder>, locale: &Locale, at: Moment) {
        let mut gone: Option<RaiseError> = None;
        for reminder in due {
            let earlier = self.screen.number_of(&reminder.id).or(reminder.server_id);
            let raised = if let Some(cause) = &gone {
                Err(cause.clone())
            } else {
                let notification = words::notification(&reminder, locale, at);
                self.notifier.raise(&notification, earlier).await
            };
            match raised {
                Ok(shown) => {
                    tracing::info!(reminder = %reminder.id, number = shown.number, "shown");
                    self.unwritten
                        .push(Note::Shown(reminder.id.clone(), shown.number));
                    self.screen.put(shown, reminder);
                }
                Err(cause) => {
                    tracing::warn!(reminder = %reminder.id, ?cause, "not shown");
                    self.unwritten
                        .push(Note::Failed(reminder.id, cause.to_string()));
                    gone = Some(cause).filter(|cause| !matches!(cause, RaiseError::Refused(_)));
                }
            }
        }
    }

    /// What the last server took with it is to be raised again once there is a server, if the
    /// journal still counts it as shown.
    fn claim_lost(&mut self, at: Moment) -> Result<(), JournalError> {
        while self.notifier.has_server()
            && let Some(reminder) = self.lost.last()
        {
            let steps = self.journal.reminder_steps(&reminder.id)?;
            let shown = steps
                .last()
                .is_some_and(|last| last.step == ReminderState::Shown);
            let lost = self.lost.pop();
            self.claimed
                .extend(lost.filter(|one| shown && at.now < one.worth_until));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
