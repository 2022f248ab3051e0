//! Guided sessions: the table.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use recovery::{InputError, Part, Pressure, Step, StepKind};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::db::column::{at, at_opt, from_json, json, ms, unreadable};
use crate::error::{JournalError, Result};
use crate::life::progress::Progress;
use crate::types::{GuidedSessionId, Occasion, PlanId, RunningSession, SessionCue, SessionCues};

/// A guided session that has not ended.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct GuidedRow {
    pub(crate) id: GuidedSessionId,
    /// Whose massage it is; none for one apart from any plan.
    pub(crate) plan: Option<PlanId>,
    pub(crate) occasion: Occasion,
    pub(crate) pressure: Pressure,
    /// The steps; their lengths are those in `progress`.
    pub(crate) steps: Vec<Step>,
    pub(crate) started_at: DateTime<Utc>,
    pub(crate) progress: Progress,
}

impl GuidedRow {
    /// The parts of the step in hand and of those to come.
    pub(crate) fn parts_left(&self, now: DateTime<Utc>) -> impl Iterator<Item = &Part> {
        let position = self.progress.position(now);
        let mut ends = 0;
        let steps = self.steps.iter().zip(&self.progress.seconds);
        steps.filter_map(move |(step, seconds)| {
            ends += *seconds * 1000;
            let is_left = *seconds > 0 && ends > position;
            step.part.as_ref().filter(|_| is_left)
        })
    }

    /// Whether a step in hand or to come has a part of which `which` is true.
    pub(crate) fn touches(&self, now: DateTime<Utc>, which: impl Fn(&Part) -> bool) -> bool {
        self.parts_left(now).any(which)
    }

    /// Takes the steps with such parts out, as far as they are not done.
    pub(crate) fn leave_out(&mut self, now: DateTime<Utc>, which: impl Fn(&Part) -> bool) {
        let steps = &self.steps;
        let without = |step: usize| {
            let part = steps.get(step).and_then(|it| it.part.as_ref());
            part.is_some_and(&which)
        };
        self.progress.leave_out(without, now);
    }

    /// Lays the steps ahead out as they were before.
    pub(crate) fn give_back(&mut self, before: &[Step], pressure: Pressure, now: DateTime<Utc>) {
        let lengths: Vec<u32> = before.iter().map(|step| step.seconds).collect();
        self.progress.give_back(&lengths, now);
        let level = |step: usize| before.get(step)?.part.as_ref().map(|part| part.pressure);
        self.relevel(now, |step, part| level(step).unwrap_or(part.pressure));
        self.pressure = pressure;
    }

    /// Makes the step in hand and those to come one level lighter.
    pub(crate) fn lighten(&mut self, now: DateTime<Utc>) {
        self.relevel(now, |_, part| part.pressure.lighter());
        self.pressure = self.pressure.lighter();
    }

    /// Gives the step in hand and those to come another level, by index and part.
    pub(crate) fn relevel(&mut self, now: DateTime<Utc>, level: impl Fn(usize, &Part) -> Pressure) {
        let position = self.progress.position(now);
        let mut ends = 0;
        let steps = self.steps.iter_mut().zip(&self.progress.seconds);
        for (index, (step, seconds)) in steps.enumerate() {
            ends += *seconds * 1000;
            if let Some(part) = step.part.as_mut().filter(|_| ends > position) {
                part.pressure = level(index, part);
            }
        }
    }

    /// The longest that a step may be made, in seconds.
    pub(crate) fn longest_step(&self, step: usize) -> u32 {
        self.steps.get(step).map_or(0, Step::longest_seconds)
    }

    /// Its changes of sides and place at this instant; none while it is paused.
    pub(crate) fn cues(&self, now: DateTime<Utc>) -> SessionCues {
        let mut cues = SessionCues::default();
        if self.progress.running_since.is_none() {
            return cues;
        }
        let position = self.progress.position(now);
        let mut begins = 0;
        for (index, (step, seconds)) in self.steps.iter().zip(&self.progress.seconds).enumerate() {
            let ends = begins + seconds * 1000;
            let change = step
                .part
                .as_ref()
                .filter(|_| step.kind == StepKind::Change && ends > begins);
            if let Some(part) = change {
                if begins > position {
                    cues.next = Some(now + TimeDelta::milliseconds((begins - position).into()));
                    break;
                }
                if position < ends {
                    cues.now = Some(SessionCue {
                        session: self.id.clone(),
                        step: index,
                        part: part.clone(),
                        seconds: self.progress.seconds.get(index + 1).copied().unwrap_or(0),
                    });
                }
            }
            begins = ends;
        }
        cues
    }

    /// As the window shows it.
    pub(crate) fn running(self) -> RunningSession {
        let ends_by_itself_at = self.progress.ends_by_itself_at();
        let longest_step_seconds = self.steps.iter().map(Step::longest_seconds).collect();
        let Progress {
            seconds,
            done_ms,
            position_ms,
            running_since,
            touched_at,
            longest_seconds,
        } = self.progress;
        let steps = self.steps.into_iter().zip(seconds);
        RunningSession {
            id: self.id,
            occasion: self.occasion,
            pressure: self.pressure,
            steps: steps
                .map(|(step, seconds)| Step { seconds, ..step })
                .collect(),
            longest_step_seconds,
            started_at: self.started_at,
            position_ms,
            running_since,
            touched_at,
            ends_by_itself_at,
            longest_seconds,
            done_ms,
        }
    }
}

/// The one that has not ended.
pub(crate) fn open(tx: &Connection) -> Result<Option<GuidedRow>> {
    Ok(tx
        .prepare_cached("SELECT * FROM guided_session WHERE ended_at IS NULL")?
        .query_row([], read)
        .optional()?)
}

/// The one that has not ended, if it has this id.
pub(crate) fn get(tx: &Connection, id: &GuidedSessionId) -> Result<GuidedRow> {
    open(tx)?
        .filter(|row| row.id == *id)
        .ok_or_else(|| JournalError::NotFound(id.to_string()))
}

/// When it ended; none if it has not, or is not known.
pub(crate) fn ended_at(tx: &Connection, id: &GuidedSessionId) -> Result<Option<DateTime<Utc>>> {
    Ok(tx
        .prepare_cached("SELECT ended_at FROM guided_session WHERE id = ?1")?
        .query_row([id.as_str()], |row| at_opt(row, "ended_at"))
        .optional()?
        .flatten())
}

/// Writes one that begins, with the time zone, or how far it is.
pub(crate) fn put(tx: &Connection, row: &GuidedRow, zone: Tz) -> Result<()> {
    let progress = &row.progress;
    let steps = row.steps.iter().zip(&progress.seconds);
    let steps: Vec<Step> = steps
        .map(|(step, seconds)| Step {
            seconds: *seconds,
            ..step.clone()
        })
        .collect();
    tx.prepare_cached(
        "INSERT INTO guided_session
           (id, plan, occasion, pressure, steps, longest_seconds, started_at, position_ms, done,
            running_since, touched_at, zone)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
         ON CONFLICT (id) DO UPDATE SET
           plan = ?2, pressure = ?4, steps = ?5, position_ms = ?8, done = ?9, running_since = ?10, touched_at = ?11",
    )?
    .execute(params![
        row.id.as_str(),
        row.plan.as_ref().map(PlanId::as_str),
        json(&row.occasion)?,
        row.pressure.get(),
        json(&steps)?,
        progress.longest_seconds,
        ms(row.started_at),
        progress.position_ms,
        json(&progress.done_ms)?,
        progress.running_since.map(ms),
        ms(progress.touched_at),
        zone.name(),
    ])?;
    Ok(())
}

/// Ends one.
pub(crate) fn end(tx: &Connection, id: &GuidedSessionId, now: DateTime<Utc>) -> Result<()> {
    tx.prepare_cached("UPDATE guided_session SET ended_at = ?2 WHERE id = ?1")?
        .execute(params![id.as_str(), ms(now)])?;
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<GuidedRow> {
    let steps: Vec<Step> = from_json(row, "steps")?;
    Ok(GuidedRow {
        id: GuidedSessionId::from(row.get::<_, String>("id")?),
        plan: row.get::<_, Option<String>>("plan")?.map(PlanId::from),
        occasion: from_json(row, "occasion")?,
        pressure: Pressure::try_from(row.get::<_, i64>("pressure")?)
            .map_err(|error: InputError| unreadable(error))?,
        started_at: at(row, "started_at")?,
        progress: Progress {
            seconds: steps.iter().map(|step| step.seconds).collect(),
            done_ms: from_json(row, "done")?,
            position_ms: row.get("position_ms")?,
            running_since: at_opt(row, "running_since")?,
            touched_at: at(row, "touched_at")?,
            longest_seconds: row.get("longest_seconds")?,
        },
        steps,
    })
}
