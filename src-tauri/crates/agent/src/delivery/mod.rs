//! Delivery: shows the reminders that are due, and records what became of them.

mod comebacks;
mod cues;
pub(crate) mod last_server;
mod on_screen;
mod text;
mod unrecorded;

use chrono::{DateTime, Utc};
use journal::{Answer, DueReminder, Journal, JournalError, Moment, ReminderId, Settings};
use locale::Locale;

use crate::desktop::notifier::{Button, Closed, Event, Notifier, RaiseError, Shown};
use crate::pacing::Round;
use crate::window::WindowRequest;
use comebacks::Comebacks;
use cues::Cues;
use last_server::LastServer;
use on_screen::OnScreen;
use unrecorded::Unrecorded;

/// The journal on one side, the notification server on the other.
#[derive(Debug)]
pub(crate) struct Delivery<N> {
    journal: Journal,
    run: String,
    notifier: N,
    /// The server whose numbers the journal holds.
    last_server: LastServer,
    on_screen: OnScreen,
    /// The reminders claimed but not raised yet.
    claimed: Vec<DueReminder>,
    /// The reminders that were on a server that has gone, to be raised on the next one.
    lost: Vec<ReminderId>,
    /// What is not recorded in the journal yet.
    unwritten: Vec<Unrecorded>,
    comebacks: Comebacks,
    cues: Cues,
}

impl<N: Notifier> Delivery<N> {
    /// `run` identifies this run of the agent.
    pub(crate) fn new(journal: Journal, run: String, notifier: N, last_server: LastServer) -> Self {
        Self {
            journal,
            run,
            notifier,
            last_server,
            on_screen: OnScreen::default(),
            claimed: Vec::new(),
            lost: Vec::new(),
            unwritten: Vec::new(),
            comebacks: Comebacks::default(),
            cues: Cues::default(),
        }
    }

    /// The journal that reminders are claimed from.
    pub(crate) fn journal(&mut self) -> &mut Journal {
        &mut self.journal
    }

    /// Replaces the journal by another, such as a restored one.
    pub(crate) fn set_journal(&mut self, journal: Journal) {
        self.journal = journal;
    }

    /// Whether a notification server runs or can be started.
    pub(crate) fn has_server(&self) -> bool {
        self.notifier.has_server()
    }

    /// The user's language, loaded afresh: it is needed rarely.
    pub(crate) fn locale(&mut self) -> Result<Locale, JournalError> {
        Ok(Locale::chosen(self.journal.settings()?.language.as_deref()))
    }

    /// Shows what is due and closes what is no longer due. A second call at the same moment
    /// changes nothing.
    pub(crate) async fn deliver_due(&mut self, at: Moment) -> Result<Round, JournalError> {
        self.record(at)?;
        let comeback = self.comebacks.take(at.now);
        if comeback {
            self.journal.server_came(at)?;
        }
        if let Some(server) = self.notifier.server() {
            self.server_changed(&server, at.now);
            self.record(at)?;
        }
        // lost reminders wait until the restarted server is in use
        let waits = self.comebacks.due().is_some();
        if self.notifier.has_server() && !waits && !self.lost.is_empty() {
            self.journal.server_took(&self.lost)?;
            self.lost.clear();
        }
        // kept until they are raised: the journal hands each out only once
        self.claimed.extend(self.journal.claim_due(&self.run, at)?);
        for number in self.journal.close_pending(at)? {
            self.on_screen.take(number);
            let server = self.last_server.name().to_owned();
            self.notifier.close(&Shown { number, server });
        }
        let claimed = !self.claimed.is_empty();
        if claimed {
            let settings = self.journal.settings()?;
            let due = std::mem::take(&mut self.claimed);
            self.raise_all(due, &settings, at).await;
            self.record(at)?;
        }
        Ok(Round {
            at: at.now,
            next: self
                .journal
                .next_due(at)?
                .into_iter()
                .chain(self.comebacks.due())
                .min(),
            claimed,
        })
    }

    /// Announces the change that is due in a guided session, unless the window is open. Returns when the next
    /// one is.
    pub(crate) async fn announce_change(
        &mut self,
        at: Moment,
        is_window_open: impl FnOnce() -> bool,
    ) -> Result<Option<DateTime<Utc>>, JournalError> {
        let Self {
            cues,
            journal,
            notifier,
            ..
        } = self;
        cues.announce(journal, notifier, at, is_window_open).await
    }

    /// Handles an event of the notification server; returns the window to open for it, if any.
    pub(crate) fn on_event(&mut self, event: Event, at: Moment) -> Option<WindowRequest> {
        match event {
            // the window opens on the session
            Event::Opened(number) if self.cues.is_shown(number) => Some(WindowRequest::default()),
            Event::Opened(number) => self.answer(number, Answer::Opened),
            Event::Pressed(number, Button::Start) => self.answer(number, Answer::Start),
            Event::Pressed(number, Button::Snooze) => self.answer(number, Answer::Snooze),
            Event::Pressed(number, Button::Skip) => self.answer(number, Answer::Skip),
            Event::Pressed(number, Button::Yes) => self.answer(number, Answer::Yes),
            Event::Pressed(number, Button::No) => self.answer(number, Answer::No),
            Event::Pressed(number, Button::Easy) => self.answer(number, Answer::Easy),
            Event::Pressed(number, Button::Moderate) => self.answer(number, Answer::Moderate),
            Event::Pressed(number, Button::Hard) => self.answer(number, Answer::Hard),
            Event::Pressed(number, Button::AllOut) => self.answer(number, Answer::AllOut),
            Event::Closed(number, Closed::ByPerson) => self.answer(number, Answer::Dismissed),
            Event::Closed(number, Closed::Expired | Closed::Otherwise) => {
                let hidden = self.on_screen.hide(number);
                self.unwritten.extend(hidden.map(Unrecorded::Hidden));
                None
            }
            Event::Token(number, token) => {
                self.on_screen.set_token(number, token);
                None
            }
            Event::ServerCame(server) => {
                self.comebacks.add_start(at.now);
                self.lost
                    .extend(self.on_screen.drop_other_servers(&server, at.now));
                None
            }
            Event::ServerWent(server) => {
                self.lost
                    .extend(self.on_screen.drop_server(&server, at.now));
                None
            }
        }
    }

    /// Closes every visible notification, and waits until they are closed.
    pub(crate) async fn clear_screen(&mut self) {
        for shown in self.on_screen.visible() {
            if let Some(closing) = self.notifier.close(shown) {
                // a cancelled task has no error worth reporting
                let _ = closing.await;
            }
        }
    }

    /// Records in the journal what is still to be recorded, in order; what fails waits for the next
    /// round.
    pub(crate) fn record(&mut self, at: Moment) -> Result<(), JournalError> {
        while let Some(note) = self.unwritten.first() {
            let written = match note {
                Unrecorded::Server(name) => {
                    let forgotten = self.journal.forget_numbers(at);
                    if forgotten.is_ok() {
                        self.last_server.save(name);
                    }
                    forgotten
                }
                Unrecorded::Shown(id, number) => self.journal.mark_shown(id, *number, at),
                Unrecorded::Failed(id, cause) => self.journal.mark_failed(id, *cause, at),
                Unrecorded::Hidden(id) => self.journal.mark_hidden(id),
                Unrecorded::Answered(id, answer) => self.journal.answer(id, *answer, at).map(drop),
            };
            match written {
                Err(error) if error.is_store() => return Err(error),
                // such as a snooze that came too late: it would fail again
                Err(error) => tracing::info!(code = %error.code(), "refused by the journal"),
                Ok(()) => {}
            }
            self.unwritten.remove(0);
        }
        Ok(())
    }

    fn answer(&mut self, number: u32, answer: Answer) -> Option<WindowRequest> {
        let raised = self.on_screen.take(number)?;
        tracing::info!(reminder = %raised.reminder.id, %answer, "answered");
        self.unwritten
            .push(Unrecorded::Answered(raised.reminder.id, answer));
        // not every server closes what was answered
        self.notifier.close(&raised.shown);
        // the safety questions come next, in the window
        let opens = matches!(answer, Answer::Start | Answer::Opened | Answer::AllOut);
        opens.then_some(WindowRequest {
            guide: answer == Answer::Start && raised.reminder.plan.is_some(),
            plan: raised.reminder.plan,
            log: false,
            token: raised.token,
        })
    }

    /// Raises one after another. Once the server is absent or hangs, the rest fail without asking
    /// it.
    async fn raise_all(&mut self, due: Vec<DueReminder>, settings: &Settings, at: Moment) {
        let locale = Locale::chosen(settings.language.as_deref());
        let tools = settings.fit_tools();
        let mut server_error: Option<RaiseError> = None;
        // as of now: another server may start in the meantime
        let server = self.numbering_server().to_owned();
        let numbered = |number| Shown {
            number,
            server: server.clone(),
        };
        for reminder in due {
            let earlier = self.on_screen.shown(&reminder.id).cloned();
            let earlier = earlier.or_else(|| reminder.server_id.map(numbered));
            let raised = if let Some(error) = &server_error {
                Err(error.clone())
            } else {
                let notification = text::notification(&reminder, &tools, &locale, at);
                self.notifier.raise(&notification, earlier).await
            };
            match raised {
                Ok(shown) => {
                    tracing::info!(reminder = %reminder.id, number = shown.number, "shown");
                    self.server_changed(&shown.server, at.now);
                    self.lost.retain(|lost| *lost != reminder.id);
                    self.unwritten
                        .push(Unrecorded::Shown(reminder.id.clone(), shown.number));
                    self.on_screen.put(shown, reminder);
                }
                Err(cause) => {
                    tracing::warn!(reminder = %reminder.id, ?cause, "not shown");
                    self.unwritten
                        .push(Unrecorded::Failed(reminder.id, (&cause).into()));
                    server_error =
                        Some(cause).filter(|cause| !matches!(cause, RaiseError::Refused(_)));
                }
            }
        }
    }

    /// Discards the numbers in the journal if another server gave them.
    fn server_changed(&mut self, server: &str, now: DateTime<Utc>) {
        if self.numbering_server() == server {
            return;
        }
        self.unwritten.push(Unrecorded::Server(server.to_owned()));
        self.lost
            .extend(self.on_screen.drop_other_servers(server, now));
        for reminder in &mut self.claimed {
            reminder.server_id = None;
        }
    }

    /// The server whose numbers the journal will hold once everything is recorded.
    fn numbering_server(&self) -> &str {
        let noted = self.unwritten.iter().rev().find_map(|note| match note {
            Unrecorded::Server(name) => Some(name.as_str()),
            _ => None,
        });
        noted.unwrap_or_else(|| self.last_server.name())
    }
}

#[cfg(test)]
mod tests;
