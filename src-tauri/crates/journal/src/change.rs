//! The one way to change the journal: the change, the plan that follows from it and that plan's
//! reminders commit together; and undo, which takes the latest change back.

use recovery::{Escalation, Sign};
use rusqlite::Connection;

use crate::db::journal::Journal;
use crate::error::{JournalError, Result};
use crate::moment::Moment;
use crate::planning::context::PlanningContext;
use crate::planning::decide::Outlook;
use crate::planning::{guided, mistaken, moved, trial};
use crate::records;
use crate::records::guided::GuidedRow;
use crate::reminders::holds::Holds;
use crate::reminders::replan::{catch_up, replan, replan_in};
use crate::reminders::{inbox, overdue, snooze};
use crate::today;
use crate::types::{ChangeKind, Ending, Headline, Replanned, Today, Undo};
use crate::undo::{log, take_back};

impl Journal {
    /// Takes back the latest change of the last day, whichever program made it, with what was entered
    /// together with it, such as the workout whose safety questions were answered: what was reported, the
    /// plan, its slot and its reminders are as they would be without it. Fails with
    /// [`NothingToUndo`](JournalError::NothingToUndo) if there is none.
    ///
    /// A reminder that was shown, answered on screen or closed since stays what it has become, and a
    /// red flag that was reported with the change stays as well. A change that was nothing but a
    /// report of red flags, or whose undo would end another medical stop, is not taken back: that
    /// fails with [`StopStays`](JournalError::StopStays).
    ///
    /// A guided session that has begun and not ended loses nothing: what a report took out of it or made
    /// lighter comes back as far as it is still ahead, and how far it is stays. What would take the session
    /// itself back fails with [`SessionRuns`](JournalError::SessionRuns), as ending it asks what to keep.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, before) = example::after_squats()?;
    /// let plan = before.open.as_ref().expect("a plan is open").id.clone();
    /// journal.skip(&plan, at)?;
    /// let today = journal.undo(at)?;
    /// assert_eq!(today, before);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn undo(&mut self, at: Moment) -> Result<Today> {
        let at = at.to_millis();
        self.write(|tx| {
            end_left_alone(tx, at)?;
            let caught_up = catch_up(tx, at)?;
            let change = log::latest(tx, at.now)?.ok_or(JournalError::NothingToUndo)?;
            let Undo {
                change: kind,
                flags,
                ..
            } = &change.undo;
            if !flags.is_empty() && REPORTS.contains(kind) {
                return Err(JournalError::StopStays);
            }
            let session = records::guided::open(tx)?;
            if let Some(session) = &session
                && change.sets_back(&session.id, tx)?
            {
                return Err(JournalError::SessionRuns);
            }
            let stops = |today: &Today| matches!(today.headline, Headline::Stop { .. });
            let before = match caught_up {
                Some(outlook) => outlook.written(tx)?,
                None => Outlook::current(tx, at)?,
            };
            let laid_out = session
                .as_ref()
                .map_or(Ok(None), |it| change.laid_out_before(&it.id, tx))?;
            if let (Some((steps, _)), Some(session)) = (&laid_out, &session) {
                guided::refuse_lightened(steps, session, &before.context)?;
            }
            let before = today::assemble(tx, before)?;
            let snoozed = snooze::until(tx)?;
            let mut next = Some(&change);
            while let Some(change) = next {
                take_back::take_back(tx, change, at.now)?;
                next = change.follows.as_deref();
            }
            snooze::hold_again(tx, snoozed, at)?;
            if let Some((steps, pressure)) = laid_out {
                guided::give_back(tx, &steps, pressure, at)?;
            }
            guided::move_end_of_slot(tx, at.now)?;
            // read again, without what was taken back
            let outlook = replan(tx, at)?;
            let left = records::guided::open(tx)?;
            let is_there = |it: &GuidedRow| {
                left.as_ref()
                    .is_some_and(|left| left.progress.is_as_far(&it.progress, at.now))
            };
            if session.is_some_and(|it| !is_there(&it)) {
                return Err(JournalError::SessionRuns);
            }
            let today = today::assemble(tx, outlook.written(tx)?)?;
            let ends_stop = stops(&before) && !stops(&today) && !ANSWERS.contains(kind);
            // a crisis has no flag that undo would leave
            if ends_stop || (is_crisis(&before) && !is_crisis(&today)) {
                return Err(JournalError::StopStays);
            }
            Ok(today)
        })
    }

    /// Makes a change, replans and reconciles the reminders, all in one transaction; returns Today
    /// afterwards. Every verb that changes what the user reported or decided goes through here, and
    /// can be taken back.
    pub(crate) fn change(
        &mut self,
        kind: ChangeKind,
        at: Moment,
        work: impl FnOnce(&Connection, Moment) -> Result<()>,
    ) -> Result<Today> {
        self.change_after(at, |_, _| Ok(kind), work)
    }

    /// The same after `first`, which undo does not cover, and which says what kind of change it
    /// is.
    pub(crate) fn change_after(
        &mut self,
        at: Moment,
        first: impl FnOnce(&Connection, Moment) -> Result<ChangeKind>,
        work: impl FnOnce(&Connection, Moment) -> Result<()>,
    ) -> Result<Today> {
        self.change_around(at, first, work, |_, _| Ok(()))
    }

    /// The same, with something to read `last`, once the plan is made again.
    fn change_around(
        &mut self,
        at: Moment,
        first: impl FnOnce(&Connection, Moment) -> Result<ChangeKind>,
        work: impl FnOnce(&Connection, Moment) -> Result<()>,
        last: impl FnOnce(&Connection, Moment) -> Result<()>,
    ) -> Result<Today> {
        let at = at.to_millis();
        let (today, any) = self.write(|tx| {
            // what time alone has changed is no part of it
            end_left_alone(tx, at)?;
            catch_up(tx, at)?;
            let kind = first(tx, at)?;
            let change = log::begin(tx, kind, at.now)?;
            work(tx, at)?;
            let (outlook, any) = complete(tx, change, kind, at)?;
            last(tx, at)?;
            Ok((today::assemble(tx, outlook.written(tx)?)?, any))
        })?;
        self.has_changed = any;
        Ok(today)
    }

    /// The same for a change of what is planned; says as well which massages move with it.
    pub(crate) fn change_sessions(
        &mut self,
        kind: ChangeKind,
        at: Moment,
        work: impl FnOnce(&Connection, Moment) -> Result<()>,
    ) -> Result<Replanned> {
        let at = at.to_millis();
        let (mut before, mut after) = (None, None);
        let today = self.change_around(
            at,
            |tx, at| {
                before = Some(moved::massages(tx, at)?);
                Ok(kind)
            },
            work,
            |tx, at| {
                after = Some(moved::massages(tx, at)?);
                Ok(())
            },
        )?;
        let moved = before
            .zip(after)
            .map(|(before, after)| moved::between(&before, &after));
        Ok(Replanned {
            today,
            moved: moved.unwrap_or_default(),
        })
    }

    /// The same for what cannot be taken back.
    pub(crate) fn change_without_undo(
        &mut self,
        at: Moment,
        work: impl FnOnce(&Connection, Moment) -> Result<()>,
    ) -> Result<Today> {
        let at = at.to_millis();
        self.write(|tx| {
            end_left_alone(tx, at)?;
            work(tx, at)?;
            let outlook = replan(tx, at)?;
            today::assemble(tx, outlook.written(tx)?)
        })
    }

    /// Ends the guided session if it was left alone. On a full disk it waits until there is room.
    pub(crate) fn end_left_alone(&mut self, at: Moment) -> Result<()> {
        if self.read(|tx| guided::left_alone(tx, at.now))?.is_none() {
            return Ok(());
        }
        let ended = self.write(|tx| {
            // before replanning, which would lose what the old plan had missed
            overdue::mark_missed(tx, &Holds::read(tx, at)?)?;
            overdue::take_down(tx, at.now)?;
            end_left_alone(tx, at)
        });
        match ended {
            Err(JournalError::DiskFull) => Ok(()),
            other => other,
        }
    }
}

/// Whether the last check-in spoke of thoughts of self-harm, which alone make this sign urgent.
fn is_crisis(today: &Today) -> bool {
    let signs = today.check_in.as_ref().map(|it| &it.escalations);
    let how = signs.and_then(|signs| signs.get(&Sign::MentalFatigue));
    how == Some(&Escalation::Urgent)
}

/// Ends the guided session if it was left alone, as a change of its own: what it logs can be taken back,
/// and its plan then asks whether the massage was done.
fn end_left_alone(tx: &Connection, at: Moment) -> Result<()> {
    let Some(session) = guided::left_alone(tx, at.now)? else {
        return Ok(());
    };
    records::guided::end(tx, &session.id, at.now)?;
    let change = log::begin(tx, ChangeKind::Finished, at.now)?;
    guided::log(tx, &session, Ending::Log, at)?;
    complete(tx, change, ChangeKind::Finished, at).map(drop)
}

/// Completes a change: replans, and drops it from the log if it changed nothing. Returns whether it
/// changed anything.
fn complete(tx: &Connection, change: i64, kind: ChangeKind, at: Moment) -> Result<(Outlook, bool)> {
    let any = log::is_change(tx, change)?;
    // read after the change, even if the verb has read one before
    let context = PlanningContext::read(tx, at)?;
    if any {
        log::name_plan(tx, change)?;
        log::join(tx, change)?;
        trial::settle(tx, &context)?;
        if let Some(slot) = mistaken::bring_back(tx, kind, &context)? {
            inbox::withdraw_removed(tx, &slot, at.now)?;
        }
    } else {
        log::discard(tx, change)?;
    }
    let outlook = replan_in(tx, context)?;
    if any {
        log::end(tx, change)?;
    }
    Ok((outlook, any))
}

/// Changes that are about red flags and little else: while those are active, nothing is left to take back.
const REPORTS: [ChangeKind; 3] = [
    ChangeKind::FlagReported,
    ChangeKind::ClotAnswered,
    ChangeKind::QuestionsAnswered,
];
/// Answers that may stop all massages by themselves: to take one back is to answer again.
const ANSWERS: [ChangeKind; 2] = [ChangeKind::Soreness, ChangeKind::CheckIn];
