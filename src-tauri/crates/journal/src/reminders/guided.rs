//! The verbs of a guided session.

use rusqlite::Connection;

use crate::db::journal::Journal;
use crate::error::Result;
use crate::moment::Moment;
use crate::planning::guided;
use crate::records::{guided as table, settings};
use crate::reminders::transition;
use crate::types::{
    ChangeKind, Ending, GuidedProposal, GuidedRequest, GuidedSessionId, ReminderCause, SessionCues,
    Today, Warnings,
};

impl Journal {
    /// A guided session as it would be if it began now. Writes nothing.
    ///
    /// Fails with [`NoSession`](crate::JournalError::NoSession) if there is nothing to be guided
    /// through, with [`RuleForbids`](crate::JournalError::RuleForbids) if the rules refuse it now, and
    /// with [`NotSelf`](crate::JournalError::NotSelf) if a therapist gives the massage.
    ///
    /// ```
    /// use journal::{GuidedRequest, Occasion};
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, plan) = example::window_open()?;
    /// let request = GuidedRequest {
    ///     occasion: Occasion::Plan { plan },
    ///     minutes: Some(15),
    ///     tools: None,
    ///     without: vec![],
    /// };
    /// let proposal = journal.propose_guided(request, at)?;
    /// assert_eq!(proposal.minutes, 15);
    /// let seconds: u32 = proposal.steps.iter().map(|step| step.seconds).sum();
    /// assert!(seconds <= 15 * 60);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn propose_guided(&mut self, request: GuidedRequest, at: Moment) -> Result<GuidedProposal> {
        let at = at.to_millis();
        self.read(|tx| guided::propose(tx, &request, at))
    }

    /// The changes of the running guided session, if the settings ask for notifications of them.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, session) = example::guided()?;
    /// assert_eq!(journal.session_cues(at)?.next, None);
    /// let mut settings = journal.settings()?;
    /// settings.guided.notify_changes = true;
    /// journal.set_settings(settings, at)?;
    /// assert!(journal.session_cues(at)?.next.is_some_and(|next| next > at.now));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn session_cues(&mut self, at: Moment) -> Result<SessionCues> {
        let at = at.to_millis();
        self.read(|tx| {
            let Some(session) = table::open(tx)? else {
                return Ok(SessionCues::default());
            };
            if settings::read(tx)?.guided.notify_changes {
                Ok(session.cues(at.now))
            } else {
                Ok(SessionCues::default())
            }
        })
    }

    /// Begins a guided session now; one that is the massage of a plan starts it. Replans. From now on
    /// the journal knows where it is: the time since it began is the time it has run.
    ///
    /// Fails like [`propose_guided`](Self::propose_guided), with
    /// [`SessionRuns`](crate::JournalError::SessionRuns) if one has begun already, and like
    /// [`start`](Self::start) while questions come first or a rule warns.
    ///
    /// ```
    /// use journal::{GuidedRequest, Occasion, PlanState, Warnings};
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, plan) = example::window_open()?;
    /// let request = GuidedRequest {
    ///     occasion: Occasion::Plan { plan },
    ///     minutes: Some(15),
    ///     tools: None,
    ///     without: vec![],
    /// };
    /// let today = journal.begin_guided(request, Warnings::Ask, at)?;
    /// assert!(today.guided.is_some());
    /// assert_eq!(today.open.map(|open| open.state), Some(PlanState::Started));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn begin_guided(
        &mut self,
        request: GuidedRequest,
        warnings: Warnings,
        at: Moment,
    ) -> Result<Today> {
        self.change(ChangeKind::Started, at, |tx, at| {
            guided::begin(tx, &request, warnings, at)?;
            answered(tx, at, ReminderCause::AnsweredStart)
        })
    }

    /// Pauses a guided session. Pausing is no change that could be taken back.
    ///
    /// ```
    /// use journal::Moment;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, session) = example::guided()?;
    /// let later = Moment { now: at.now + chrono::TimeDelta::seconds(90), ..at };
    /// let paused = journal.pause_guided(&session.id, later)?.guided.expect("it has not ended");
    /// assert_eq!((paused.position_ms, paused.running_since), (90_000, None));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn pause_guided(&mut self, id: &GuidedSessionId, at: Moment) -> Result<Today> {
        self.change_without_undo(at, |tx, at| guided::pause(tx, id, at))
    }

    /// Goes on with a guided session that is paused. Fails with
    /// [`ClotQuestion`](crate::JournalError::ClotQuestion) while that question comes before what is left of it.
    ///
    /// ```
    /// use journal::Moment;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, session) = example::guided()?;
    /// journal.pause_guided(&session.id, at)?;
    /// let later = Moment { now: at.now + chrono::TimeDelta::seconds(90), ..at };
    /// let running = journal.resume_guided(&session.id, later)?.guided.expect("it has not ended");
    /// assert_eq!((running.position_ms, running.running_since), (0, Some(later.now)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn resume_guided(&mut self, id: &GuidedSessionId, at: Moment) -> Result<Today> {
        self.change_without_undo(at, |tx, at| {
            guided::change(tx, id, at, |row| {
                row.progress.resume(at.now);
                Ok(())
            })
        })
    }

    /// Goes on with one that is paused because it hurt: what is left is one level lighter.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, session) = example::guided()?;
    /// journal.pause_guided(&session.id, at)?;
    /// let lighter = journal.resume_lighter(&session.id, at)?.guided.expect("it has not ended");
    /// assert_eq!(lighter.pressure, session.pressure.lighter());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn resume_lighter(&mut self, id: &GuidedSessionId, at: Moment) -> Result<Today> {
        self.change_without_undo(at, |tx, at| {
            guided::change(tx, id, at, |row| {
                row.lighten(at.now);
                row.progress.resume(at.now);
                Ok(())
            })
        })
    }

    /// Goes to a step of a guided session by its index, `ms` milliseconds into it. What is skipped was
    /// not done, and what is repeated was done twice.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, session) = example::guided()?;
    /// let moved = journal.go_to_step(&session.id, 2, 0, at)?.guided.expect("it has not ended");
    /// assert_eq!(moved.place(at.now).step, 2);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn go_to_step(
        &mut self,
        id: &GuidedSessionId,
        step: usize,
        ms: u32,
        at: Moment,
    ) -> Result<Today> {
        self.change_without_undo(at, |tx, at| {
            guided::change(tx, id, at, |row| row.progress.go_to(step, ms, at.now))
        })
    }

    /// Makes the step in hand or a later one shorter or longer: at least what it has taken so far,
    /// and no less than 15 seconds, at most [`Step::longest_seconds`](recovery::Step::longest_seconds), and the session no
    /// longer than the slot may be. A length beyond that becomes the nearest possible one.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, session) = example::guided()?;
    /// let changed = journal.set_step_seconds(&session.id, 2, 45, at)?.guided;
    /// assert_eq!(changed.expect("it has not ended").steps[2].seconds, 45);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn set_step_seconds(
        &mut self,
        id: &GuidedSessionId,
        step: usize,
        seconds: u32,
        at: Moment,
    ) -> Result<Today> {
        self.change_without_undo(at, |tx, at| {
            guided::change(tx, id, at, |row| {
                let longest = row.longest_step(step);
                row.progress.set_seconds(step, seconds, longest, at.now)
            })
        })
    }

    /// Ends a guided session. What was done is logged with the time that each muscle got, unless it is
    /// to be discarded or was less than half a minute. A plan is done with five minutes; with less, what
    /// was kept before is kept again.
    /// Ending one that has ended changes nothing.
    ///
    /// ```
    /// use journal::{Ending, Headline, Moment};
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, session) = example::guided()?;
    /// let later = Moment { now: at.now + chrono::TimeDelta::minutes(8), ..at };
    /// let today = journal.end_guided(&session.id, Ending::Log, later)?;
    /// assert!(matches!(today.headline, Headline::Done { massage } if massage.minutes == 8));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn end_guided(
        &mut self,
        id: &GuidedSessionId,
        ending: Ending,
        at: Moment,
    ) -> Result<Today> {
        let pause = |tx: &Connection, at: Moment| {
            // so that an undo finds it where it was left, and not where it would be by then
            if table::open(tx)?.is_some_and(|open| open.id == *id) {
                guided::pause(tx, id, at)?;
            }
            Ok(match ending {
                Ending::Log => ChangeKind::Finished,
                Ending::Discard => ChangeKind::StartCancelled,
            })
        };
        self.change_after(at, pause, |tx, at| guided::end(tx, id, ending, at))
    }
}

/// The reminders of the plan whose massage has begun are answered.
fn answered(tx: &Connection, at: Moment, cause: ReminderCause) -> Result<()> {
    match table::open(tx)?.and_then(|session| session.plan) {
        Some(plan) => transition::answered(tx, &plan, at.now, cause),
        None => Ok(()),
    }
}
