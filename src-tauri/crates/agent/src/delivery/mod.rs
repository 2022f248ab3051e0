//! The scheduler: one look does all that is due, and running it twice changes nothing.

pub(crate) mod last_server;
mod on_screen;
mod text;

use chrono::{DateTime, Utc};
use journal::{Answer, DueReminder, Journal, JournalError, Moment, PlanId, ReminderId};
use locale::Locale;

use crate::desktop::notifier::{Button, Closed, Event, Notifier, RaiseError, Shown};
use crate::pacing::Look;
use last_server::LastServer;
use on_screen::Screen;

/// The journal on one side, the desktop on the other.
#[derive(Debug)]
pub(crate) struct Schedule<N> {
    journal: Journal,
    run: String,
    notifier: N,
    /// Whose numbers the journal holds.
    last_server: LastServer,
    screen: Screen,
    /// What was claimed and has not been raised yet.
    claimed: Vec<DueReminder>,
    /// What a server took with it, to be raised on the next one.
    lost: Vec<ReminderId>,
    /// What the journal has not taken yet.
    unwritten: Vec<Note>,
    server_came: bool,
}

/// What the journal has to be told about a reminder.
#[derive(Debug, Clone, PartialEq)]
enum Note {
    /// From here on the numbers are this server's.
    Server(String),
    Shown(ReminderId, u32),
    Failed(ReminderId, String),
    Answered(ReminderId, Answer),
}

/// The window, to be opened on a plan.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Opening {
    /// On this plan, if on any.
    pub(crate) plan: Option<PlanId>,
    /// On the sheet that logs a workout.
    pub(crate) log: bool,
    /// With this permission to come forward.
    pub(crate) token: Option<String>,
}

impl<N: Notifier> Schedule<N> {
    /// A schedule; `run` names this run of the agent.
    pub(crate) fn new(journal: Journal, run: String, notifier: N, last_server: LastServer) -> Self {
        Self {
            journal,
            run,
            notifier,
            last_server,
            screen: Screen::default(),
            claimed: Vec::new(),
            lost: Vec::new(),
            unwritten: Vec::new(),
            server_came: false,
        }
    }

    /// The journal.
    pub(crate) fn journal(&mut self) -> &mut Journal {
        &mut self.journal
    }

    /// Takes another journal in place of this one, such as a restored one.
    pub(crate) fn reopen(&mut self, journal: Journal) {
        self.journal = journal;
    }

    /// Whether there is a notification server.
    pub(crate) fn has_server(&self) -> bool {
        self.notifier.has_server()
    }

    /// The person's language, for as long as something is said.
    pub(crate) fn locale(&mut self) -> Result<Locale, JournalError> {
        Ok(Locale::chosen(self.journal.settings()?.language.as_deref()))
    }

    /// Raises what is due and takes away what is no longer wanted.
    pub(crate) async fn look(&mut self, at: Moment) -> Result<Look, JournalError> {
        self.write_down(at)?;
        if self.server_came {
            self.journal.server_came(at)?;
            self.server_came = false;
        }
        if let Some(server) = self.notifier.server() {
            self.meet(&server, at.now);
            self.write_down(at)?;
        }
        if self.notifier.has_server() && !self.lost.is_empty() {
            self.journal.server_took(&self.lost)?;
            self.lost.clear();
        }
        // kept here until it is raised: what is claimed is not given a second time
        self.claimed.extend(self.journal.claim_due(&self.run, at)?);
        for number in self.journal.close_pending(at)? {
            self.screen.take(number);
            let server = self.last_server.name().to_owned();
            self.notifier.close(&Shown { number, server });
        }
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
    pub(crate) fn hear(&mut self, event: Event, at: Moment) -> Option<Opening> {
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
                self.lost.extend(self.screen.keep_only(&server, at.now));
                None
            }
            Event::ServerWent(server) => {
                self.lost.extend(self.screen.keep_others(&server, at.now));
                None
            }
        }
    }

    /// Takes everything of ours off the screen, and waits for it.
    pub(crate) async fn clear_screen(&mut self) {
        for shown in self.screen.visible() {
            if let Some(closing) = self.notifier.close(shown) {
                // a task that was cut off has nothing more to tell
                let _ = closing.await;
            }
        }
    }

    /// Tells the journal what it has not taken yet, in order; what fails waits for the next look.
    pub(crate) fn write_down(&mut self, at: Moment) -> Result<(), JournalError> {
        while let Some(note) = self.unwritten.first() {
            let written = match note {
                Note::Server(name) => {
                    let forgotten = self.journal.forget_numbers();
                    if forgotten.is_ok() {
                        self.last_server.note(name);
                    }
                    forgotten
                }
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
        self.notifier.close(&raised.shown);
        matches!(answer, Answer::Start | Answer::Opened).then_some(Opening {
            plan: raised.reminder.plan,
            log: false,
            token: raised.token,
        })
    }

    /// A server that is absent or hangs is not asked for the rest.
    async fn raise_all(&mut self, due: Vec<DueReminder>, locale: &Locale, at: Moment) {
        let mut gone: Option<RaiseError> = None;
        // another server may come in the midst of it
        let server = self.numbers_of().to_owned();
        let numbered = |number| Shown {
            number,
            server: server.clone(),
        };
        for reminder in due {
            let earlier = self.screen.place_of(&reminder.id).cloned();
            let earlier = earlier.or_else(|| reminder.server_id.map(numbered));
            let raised = if let Some(cause) = &gone {
                Err(cause.clone())
            } else {
                let notification = text::notification(&reminder, locale, at);
                self.notifier.raise(&notification, earlier).await
            };
            match raised {
                Ok(shown) => {
                    tracing::info!(reminder = %reminder.id, number = shown.number, "shown");
                    self.meet(&shown.server, at.now);
                    self.lost.retain(|lost| *lost != reminder.id);
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

    /// The numbers in the journal are another server's than this one's.
    fn meet(&mut self, server: &str, now: DateTime<Utc>) {
        if self.numbers_of() == server {
            return;
        }
        self.unwritten.push(Note::Server(server.to_owned()));
        self.lost.extend(self.screen.keep_only(server, now));
        for reminder in &mut self.claimed {
            reminder.server_id = None;
        }
    }

    /// The server whose numbers the journal holds when all is written.
    fn numbers_of(&self) -> &str {
        let noted = self.unwritten.iter().rev().find_map(|note| match note {
            Note::Server(name) => Some(name.as_str()),
            _ => None,
        });
        noted.unwrap_or_else(|| self.last_server.name())
    }
}

#[cfg(test)]
mod tests;
