//! What a change means for the trial that runs: made with each change, and taken back with it.

use rusqlite::Connection;

use super::course::{Course, massages_of, ruled_out, stage};
use super::judge::{Stage, is_leg_session};
use crate::error::Result;
use crate::planning::context::PlanningContext;
use crate::records::bounds::CLOCK_SLACK;
use crate::records::trial;
use crate::types::TrialSessionState;

/// Settles what can be settled for good, and takes the leg sessions that were logged since.
pub(crate) fn settle(tx: &Connection, context: &PlanningContext) -> Result<()> {
    let Some(row) = trial::newest(tx)?.filter(|row| row.stopped_at.is_none()) else {
        return Ok(());
    };
    let at = context.at;
    let id = row.id.clone();
    let mut after = row.started_at;
    let course = Course::read(tx, row, at)?;
    let runs = course.runs();
    for (taken, stage) in course.taken {
        if stage != Stage::Settled(TrialSessionState::Gone) {
            after = after.max(taken.workout.end);
        }
        if let (None, Stage::Settled(state)) = (taken.settled, stage) {
            trial::settle(tx, &taken.id, state, at.now)?;
        }
    }
    if !runs {
        return Ok(());
    }
    for workout in trial::workouts_after(tx, after, at.now + CLOCK_SLACK)? {
        if !is_leg_session(&workout) {
            continue;
        }
        let course = Course::read(tx, trial::get(tx, &id)?, at)?;
        if let Some((before, _)) = course.open() {
            let massages = massages_of(tx, std::slice::from_ref(before))?;
            let next = Some(workout.end);
            if let Stage::Settled(state) = stage(&course.row, before, &massages, next, at) {
                trial::settle(tx, &before.id, state, at.now)?;
            }
        }
        let course = Course::read(tx, trial::get(tx, &id)?, at)?;
        if !course.runs() {
            break;
        }
        trial::take(tx, &id, course.counted(), &workout.id, at.now)?;
    }
    let course = Course::read(tx, trial::get(tx, &id)?, at)?;
    if let (Some((taken, _)), Some(state)) = (course.open(), ruled_out(context)) {
        trial::settle(tx, &taken.id, state, at.now)?;
    }
    Ok(())
}
