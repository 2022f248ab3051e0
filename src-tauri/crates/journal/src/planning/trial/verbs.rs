//! The verbs of a trial.

use chrono::TimeDelta;
use insights::{LegSoreness, TrialOutcome};
use recovery::{Delivery, MassageType, Pressure};
use rusqlite::Connection;

use super::course::{Course, leg};
use super::judge::Stage;
use crate::db::journal::Journal;
use crate::error::{JournalError, Result};
use crate::moment::Moment;
use crate::planning::context::PlanningContext;
use crate::records::{bounds, massage, trial};
use crate::types::{ChangeKind, NewMassage, OpenSeal, Today, Trial, TrialId};

impl Journal {
    /// Begins a trial of 8, 10 or 12 leg sessions: draws the leg for each of them, and seals the draw.
    /// From now on each leg session that is logged is one of its sessions.
    ///
    /// Fails with [`TrialRuns`](JournalError::TrialRuns) while another one runs.
    ///
    /// ```
    /// use journal::TrialStep;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// journal.start_trial(8, at)?;
    /// let trial = journal.trial(at)?.expect("it runs");
    /// assert!(matches!(trial.step, TrialStep::Session { slot: 1, .. }));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn start_trial(&mut self, sessions: u32, at: Moment) -> Result<Today> {
        self.change(ChangeKind::TrialStarted, at, |tx, at| {
            match running(tx, at) {
                Ok(_) => Err(JournalError::TrialRuns),
                Err(JournalError::NoTrial) => trial::insert(tx, sessions, at.now),
                Err(other) => Err(other),
            }
        })
    }

    /// Ends the trial that runs without a result.
    ///
    /// ```
    /// use journal::TrialStep;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// journal.start_trial(8, at)?;
    /// journal.stop_trial(at)?;
    /// let trial = journal.trial(at)?.expect("it is kept");
    /// assert_eq!(trial.step, TrialStep::Stopped { at: at.now });
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn stop_trial(&mut self, at: Moment) -> Result<Today> {
        self.change(ChangeKind::TrialStopped, at, |tx, at| {
            trial::stop(tx, &running(tx, at)?.row.id, at.now)
        })
    }

    /// The newest trial, running or over. Writes nothing.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// assert_eq!(journal.trial(at)?, None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn trial(&mut self, at: Moment) -> Result<Option<Trial>> {
        let at = at.to_millis();
        self.read(|tx| {
            let newest = trial::newest(tx)?;
            newest
                .map(|row| show(tx, Course::read(tx, row, at)?, at))
                .transpose()
        })
    }

    /// All trials, newest first.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// journal.start_trial(8, at)?;
    /// journal.stop_trial(at)?;
    /// journal.start_trial(12, at)?;
    /// let sessions: Vec<u32> = journal.trials(at)?.iter().map(|trial| trial.sessions).collect();
    /// assert_eq!(sessions, [12, 8]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn trials(&mut self, at: Moment) -> Result<Vec<Trial>> {
        let at = at.to_millis();
        self.read(|tx| {
            let rows = trial::all(tx)?.into_iter();
            rows.map(|row| show(tx, Course::read(tx, row, at)?, at))
                .collect()
        })
    }

    /// Notes that the leg of the trial was massaged for ten minutes, without guidance, and that they are
    /// just over. A guided session of [`Leg::muscles`](insights::Leg::muscles) needs no such note.
    ///
    /// Fails with [`TrialNoMassage`](JournalError::TrialNoMassage) if no leg is to be massaged now.
    ///
    /// ```
    /// use journal::{Moment, TrialStep};
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, mut at) = example::journal()?;
    /// journal.start_trial(8, Moment { now: at.now - chrono::TimeDelta::hours(2), ..at })?;
    /// journal.log_workout(example::squats()?, at)?;
    /// at.now += chrono::TimeDelta::minutes(20);
    /// journal.trial_massaged(at)?;
    /// let step = journal.trial(at)?.expect("it runs").step;
    /// assert!(matches!(step, TrialStep::Evening { evening: 1, .. }));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn trial_massaged(&mut self, at: Moment) -> Result<Today> {
        self.change(ChangeKind::MassageLogged, at, |tx, at| {
            let course = running(tx, at)?;
            let Some((taken, Stage::Massage(_))) = course.open() else {
                return Err(JournalError::TrialNoMassage);
            };
            let leg = leg(&course.row, taken.slot);
            let start = (at.now - TimeDelta::minutes(MINUTES.into())).max(taken.workout.end);
            let new = NewMassage {
                start,
                minutes: MINUTES,
                pressure: Pressure::LIGHT.get(),
                massage_type: MassageType::Swedish,
                delivery: Delivery::SelfMassage,
                muscles: leg.muscles(),
            };
            massage::insert(tx, &new, None, at)
        })
    }

    /// Answers how sore each leg is, 0 to 10, on the evening that asks. No soreness report: it changes no
    /// plan.
    ///
    /// Fails with [`TrialAsksNothing`](JournalError::TrialAsksNothing) at any other time. An answer is
    /// corrected by [`undo`](Self::undo).
    ///
    /// ```
    /// use journal::{JournalError, LegSoreness};
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// journal.start_trial(8, at)?;
    /// let early = journal.answer_trial(LegSoreness { left: 3, right: 4 }, at);
    /// assert!(matches!(early, Err(JournalError::TrialAsksNothing)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn answer_trial(&mut self, soreness: LegSoreness, at: Moment) -> Result<Today> {
        self.change(ChangeKind::TrialAnswered, at, |tx, at| {
            bounds::soreness(soreness.left)?;
            bounds::soreness(soreness.right)?;
            match running(tx, at)?.open() {
                Some((taken, Stage::Asks(evening, _))) => {
                    let evening = if *evening == 0 { 1 } else { 2 };
                    trial::insert_answer(tx, &taken.id, evening, soreness, at.now)
                }
                _ => Err(JournalError::TrialAsksNothing),
            }
        })
    }

    /// The result of a trial, once as many sessions count as were fixed at its start; before, it fails
    /// with [`TrialClosed`](JournalError::TrialClosed), and for a trial that was stopped with
    /// [`TrialStopped`](JournalError::TrialStopped).
    ///
    /// ```
    /// use journal::JournalError;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// journal.start_trial(8, at)?;
    /// let trial = journal.trial(at)?.expect("it runs");
    /// let closed = journal.trial_result(&trial.id, at);
    /// assert!(matches!(closed, Err(JournalError::TrialClosed)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn trial_result(&mut self, id: &TrialId, at: Moment) -> Result<TrialOutcome> {
        let at = at.to_millis();
        self.read(|tx| {
            let course = Course::read(tx, trial::get(tx, id)?, at)?;
            if course.row.stopped_at.is_some() {
                return Err(JournalError::TrialStopped);
            }
            let outcome = TrialOutcome::of(&course.sessions());
            outcome
                .filter(|_| course.is_complete())
                .ok_or(JournalError::TrialClosed)
        })
    }

    /// What a trial had sealed, once it is complete or stopped; before, it fails with
    /// [`TrialClosed`](JournalError::TrialClosed).
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// journal.start_trial(8, at)?;
    /// let trial = journal.trial(at)?.expect("it runs");
    /// assert!(journal.open_seal(&trial.id, at).is_err());
    /// journal.stop_trial(at)?;
    /// let opened = journal.open_seal(&trial.id, at)?;
    /// assert!(opened.holds && opened.seal == trial.seal);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn open_seal(&mut self, id: &TrialId, at: Moment) -> Result<OpenSeal> {
        let at = at.to_millis();
        self.read(|tx| {
            let course = Course::read(tx, trial::get(tx, id)?, at)?;
            if course.runs() {
                return Err(JournalError::TrialClosed);
            }
            let draw = &course.row.draw;
            Ok(OpenSeal {
                line: draw.line(),
                holds: draw.seal() == course.row.seal,
                seal: course.row.seal,
            })
        })
    }
}

/// The trial that runs.
fn running(tx: &Connection, at: Moment) -> Result<Course> {
    Course::running(tx, at)?.ok_or(JournalError::NoTrial)
}

fn show(tx: &Connection, course: Course, at: Moment) -> Result<Trial> {
    Ok(course.shown(&PlanningContext::read(tx, at)?))
}

/// As long as in the trial that this one follows (Crane 2012).
const MINUTES: u32 = 10;
