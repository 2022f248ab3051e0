//! What a trial asks by itself: on Today, and by a reminder.

use recovery::Interval;
use rusqlite::Connection;

use super::course::{Course, leg};
use super::judge::{Stage, evenings};
use crate::error::Result;
use crate::moment::Moment;
use crate::types::{TopSlot, TrialSessionId, WorkoutId};

/// An evening of a leg session that asks, or will ask.
pub(crate) struct Evening {
    pub(crate) session: TrialSessionId,
    pub(crate) workout: WorkoutId,
    /// 1 or 2.
    pub(crate) number: u32,
    /// When it asks.
    pub(crate) asks: Interval,
}

/// The evenings of the running trial's open session that ask or will ask.
pub(crate) fn evenings_ahead(tx: &Connection, at: Moment) -> Result<Vec<Evening>> {
    let course = Course::running(tx, at)?;
    let Some((taken, stage)) = course.as_ref().and_then(Course::open) else {
        return Ok(Vec::new());
    };
    let (Stage::Evening(first, _) | Stage::Asks(first, _)) = *stage else {
        return Ok(Vec::new());
    };
    let both = (1..).zip(evenings(taken.workout.end, at.zone));
    let ahead = both.zip(&taken.answers).skip(first);
    let unanswered = ahead.filter(|(_, answer)| answer.is_none());
    Ok(unanswered
        .map(|((number, asks), _)| Evening {
            session: taken.id.clone(),
            workout: taken.workout.id.clone(),
            number,
            asks,
        })
        .collect())
}

/// What the running trial asks for now.
pub(crate) fn question(tx: &Connection, at: Moment) -> Result<Option<TopSlot>> {
    let Some(course) = Course::running(tx, at)? else {
        return Ok(None);
    };
    Ok(course.open().and_then(|(taken, stage)| {
        let slot = u32::try_from(taken.slot).ok()?.checked_add(1)?;
        match *stage {
            Stage::Massage(until) => Some(TopSlot::TrialMassage {
                slot,
                leg: leg(&course.row, taken.slot),
                until,
            }),
            Stage::Asks(_, until) => Some(TopSlot::TrialEvening { slot, until }),
            Stage::Evening(..) | Stage::Settled(_) => None,
        }
    }))
}
