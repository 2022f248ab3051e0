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
    pub fn propose_guided(&mut self, request: GuidedRequest, at: Moment) -> Result<GuidedProposal> {
        let at = at.to_millis();
        self.read(|tx| guided::propose(tx, &request, at))
    }

    /// The changes of the guided session that runs, if the settings want them told.
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
    pub fn pause_guided(&mut self, id: &GuidedSessionId, at: Moment) -> Result<Today> {
        self.change_without_undo(at, |tx, at| {
            guided::change(tx, id, at, |row| {
                row.progress.pause(at.now);
                Ok(())
            })
        })
    }

    /// Goes on with a guided session that is paused.
    pub fn resume_guided(&mut self, id: &GuidedSessionId, at: Moment) -> Result<Today> {
        self.change_without_undo(at, |tx, at| {
            guided::change(tx, id, at, |row| {
                row.progress.resume(at.now);
                Ok(())
            })
        })
    }

    /// Goes on with one that is paused because it hurt: what is left is one level lighter.
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
    pub fn end_guided(
        &mut self,
        id: &GuidedSessionId,
        ending: Ending,
        at: Moment,
    ) -> Result<Today> {
        let pause = |tx: &Connection, at: Moment| {
            // so that an undo finds it where it was left, and not where it would be by then
            if table::open(tx)?.is_some_and(|open| open.id == *id) {
                guided::change(tx, id, at, |row| {
                    row.progress.pause(at.now);
                    Ok(())
                })?;
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
