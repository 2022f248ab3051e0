//! How far a trial is: where each of its sessions stands, what it waits for, and what may be shown.

use chrono::{DateTime, Utc};
use insights::{Leg, TrialSession};
use recovery::LocalIssue;
use rusqlite::Connection;

use super::judge::{Facts, Stage, judge};
use crate::error::Result;
use crate::moment::Moment;
use crate::planning::context::PlanningContext;
use crate::records::massage;
use crate::records::trial::{self, TakenRow, TrialRow};
use crate::types::{MassageEntry, Trial, TrialSessionState, TrialStep, TrialTaken};

/// A trial with where each of its sessions stands.
pub(super) struct Course {
    pub(super) row: TrialRow,
    /// Oldest first.
    pub(super) taken: Vec<(TakenRow, Stage)>,
}

impl Course {
    /// Reads a trial as it stands at a moment.
    pub(super) fn read(tx: &Connection, row: TrialRow, at: Moment) -> Result<Self> {
        let rows = trial::taken(tx, &row.id)?;
        let massages = massages_of(tx, &rows)?;
        let taken = rows.into_iter().map(|taken| {
            let stage = stage(&row, &taken, &massages, None, at);
            (taken, stage)
        });
        Ok(Self {
            taken: taken.collect(),
            row,
        })
    }

    /// The trial that runs, if one does.
    pub(super) fn running(tx: &Connection, at: Moment) -> Result<Option<Self>> {
        let Some(newest) = trial::newest(tx)? else {
            return Ok(None);
        };
        Ok(Some(Self::read(tx, newest, at)?).filter(Self::runs))
    }

    /// How many sessions count.
    pub(super) fn counted(&self) -> usize {
        let counts = |stage: &Stage| *stage == Stage::Settled(TrialSessionState::Counts);
        self.taken.iter().filter(|(_, stage)| counts(stage)).count()
    }

    pub(super) fn is_complete(&self) -> bool {
        self.counted() >= self.row.draw.legs().len()
    }

    pub(super) fn runs(&self) -> bool {
        self.row.stopped_at.is_none() && !self.is_complete()
    }

    /// The session that is not decided yet.
    pub(super) fn open(&self) -> Option<&(TakenRow, Stage)> {
        let last = self.taken.last().filter(|_| self.row.stopped_at.is_none());
        last.filter(|(_, stage)| !matches!(stage, Stage::Settled(_)))
    }

    /// The sessions that count, with their answers.
    pub(super) fn sessions(&self) -> Vec<TrialSession> {
        let counts = |it: &&(TakenRow, Stage)| it.1 == Stage::Settled(TrialSessionState::Counts);
        let counted = self.taken.iter().filter(counts);
        let session = |(taken, _): &(TakenRow, Stage)| TrialSession {
            massaged: leg(&self.row, taken.slot),
            evenings: taken
                .answers
                .iter()
                .flatten()
                .map(|it| it.soreness)
                .collect(),
        };
        counted.map(session).collect()
    }

    /// As it may be shown.
    pub(super) fn shown(&self, context: &PlanningContext) -> Trial {
        let taken = self.taken.iter().map(|(taken, stage)| TrialTaken {
            slot: number(taken.slot),
            leg: leg(&self.row, taken.slot),
            workout: taken.workout.id.clone(),
            workout_end: taken.workout.end,
            state: match stage {
                Stage::Settled(state) => *state,
                _ => TrialSessionState::Open,
            },
        });
        Trial {
            id: self.row.id.clone(),
            started_at: self.row.started_at,
            sessions: u32::try_from(self.row.draw.legs().len()).unwrap_or_default(),
            counted: u32::try_from(self.counted()).unwrap_or_default(),
            seal: self.row.seal.clone(),
            taken: taken.collect(),
            step: self.step(context),
        }
    }

    fn step(&self, context: &PlanningContext) -> TrialStep {
        if let Some(at) = self.row.stopped_at {
            return TrialStep::Stopped { at };
        }
        if self.is_complete() {
            return TrialStep::Complete;
        }
        let Some((taken, stage)) = self.open() else {
            let next = self.counted();
            return TrialStep::Session {
                slot: number(next),
                leg: leg(&self.row, next),
                ruled_out: ruled_out(context),
            };
        };
        let (slot, leg) = (number(taken.slot), leg(&self.row, taken.slot));
        let nth = |evening: usize| if evening == 0 { 1 } else { 2 };
        match *stage {
            Stage::Massage(until) => TrialStep::Massage { slot, leg, until },
            Stage::Evening(evening, from) => TrialStep::Evening {
                slot,
                leg,
                evening: nth(evening),
                from,
            },
            Stage::Asks(evening, until) => TrialStep::Asks {
                slot,
                leg,
                evening: nth(evening),
                first: self.row.draw.asked_first(taken.slot, evening),
                until,
            },
            // an open session is not settled
            Stage::Settled(_) => TrialStep::Complete,
        }
    }
}

/// Where a session stands. `next` is when the next leg session ended.
pub(super) fn stage(
    row: &TrialRow,
    taken: &TakenRow,
    massages: &[MassageEntry],
    next: Option<DateTime<Utc>>,
    at: Moment,
) -> Stage {
    let facts = Facts {
        taken,
        leg: leg(row, taken.slot),
        massages,
        next,
    };
    judge(&facts, at.now, at.zone)
}

/// The massages that may decide about the sessions that are not settled.
pub(super) fn massages_of(tx: &Connection, rows: &[TakenRow]) -> Result<Vec<MassageEntry>> {
    let open = rows.iter().filter(|taken| taken.settled.is_none());
    match open.map(|taken| taken.workout.end).min() {
        Some(from) => massage::since(tx, from),
        None => Ok(Vec::new()),
    }
}

/// Why no leg may be compared with the other now, if that is so.
pub(super) fn ruled_out(context: &PlanningContext) -> Option<TrialSessionState> {
    let hurts = |issue: &LocalIssue| issue.group.is_leg();
    if context.is_stopped() {
        Some(TrialSessionState::Stopped)
    } else if context.issues.iter().any(hurts) {
        Some(TrialSessionState::Hurt)
    } else {
        None
    }
}

pub(super) fn leg(row: &TrialRow, slot: usize) -> Leg {
    let legs = row.draw.legs();
    // a slot beyond the last is only in a journal that was tampered with
    legs.get(slot).copied().unwrap_or(Leg::Left)
}

/// A slot as people count it.
fn number(slot: usize) -> u32 {
    u32::try_from(slot).unwrap_or_default().saturating_add(1)
}
