//! What a calendar for other programs has: the massage to come, sessions and races.

use chrono::TimeDelta;
use recovery::{Interval, Status};
use rusqlite::Connection;

use crate::db::journal::Journal;
use crate::error::Result;
use crate::moment::Moment;
use crate::planning::decide::Outlook;
use crate::records::{feed, session, workout};
use crate::types::FeedSubject;

impl Journal {
    /// What a calendar for other programs has: the massage of the open plan if it is kept or recommended, and the
    /// sessions and races of the next half year. Each comes with the id that other programs know it by, which no
    /// edit changes, and its time.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, race) = example::with_race()?;
    /// let subjects = journal.feed_subjects(at)?;
    /// assert!(subjects[0].0.contains(race.id.as_str()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn feed_subjects(&mut self, at: Moment) -> Result<Vec<(String, Interval, FeedSubject)>> {
        let at = at.to_millis();
        self.read(|tx| subjects(tx, at))
    }
}

fn subjects(tx: &Connection, at: Moment) -> Result<Vec<(String, Interval, FeedSubject)>> {
    let mut subjects: Vec<_> = massage(tx, at)?.into_iter().collect();
    for session in session::between(tx, at.zone, at.now, at.now + AHEAD)? {
        let summary = match feed::followed(tx, &session.id)? {
            Some((_, false)) => continue,
            followed => followed.map(|(summary, _)| summary),
        };
        let uid = format!("session-{}{HERE}", session.id.as_str().replace(':', "-"));
        let interval = Interval {
            start: session.start,
            end: session.end,
        };
        subjects.push((uid, interval, FeedSubject::Session { session, summary }));
    }
    Ok(subjects)
}

fn massage(tx: &Connection, at: Moment) -> Result<Option<(String, Interval, FeedSubject)>> {
    let outlook = Outlook::current(tx, at)?;
    let row = outlook.plan.as_ref().filter(|row| row.is_open());
    let Some((row, slot)) = row.and_then(|row| Some((row, row.slot()?))) else {
        return Ok(None);
    };
    let kept = row.course.kept.is_some();
    if !kept && row.plan.status != Status::Recommended {
        return Ok(None);
    }
    let workout = workout::get(tx, row.workout.as_str())?;
    // plans come and go; the workout that they are for stays
    let uid = format!("massage-{}{HERE}", workout.id);
    let interval = Interval {
        start: slot.start.to_utc(),
        end: slot.end.to_utc(),
    };
    let subject = FeedSubject::Massage {
        slot: Box::new(slot.clone()),
        kept,
        note: workout.note,
    };
    Ok(Some((uid, interval, subject)))
}

/// What ids of Rubdown's own end in.
const HERE: &str = "@rubdown";
/// As far as anybody plans.
const AHEAD: TimeDelta = TimeDelta::days(183);
