//! The weekly check-in: the table and its verb.

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{CheckIn, Flag, Signs};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::column::{at, from_json, json, ms};
use crate::{Journal, Moment, Result, replan};

impl Journal {
    /// Answers the weekly check-in.
    pub fn check_in(&mut self, signs: Signs, at: Moment) -> Result<CheckIn> {
        let at = at.to_millis();
        self.write(|tx| {
            tx.prepare_cached(
                "INSERT OR REPLACE INTO check_in (answered_at, signs) VALUES (?1, ?2)",
            )?
            .execute(params![ms(at.now), json(&signs)?])?;
            replan::replan(tx, at)?;
            Ok(recovery::check_in(&signs))
        })
    }

    /// What the last check-in came to, with its instant, while it is valid.
    pub fn last_check_in(&mut self, at: Moment) -> Result<Option<(DateTime<Utc>, CheckIn)>> {
        self.read(|tx| {
            let answered = valid(tx, at.now)?;
            Ok(answered.map(|it| (it.at, recovery::check_in(&it.signs))))
        })
    }
}

/// A check-in as it was answered.
#[derive(Debug, Clone)]
pub(crate) struct Answered {
    pub(crate) at: DateTime<Utc>,
    pub(crate) signs: Signs,
}

impl Answered {
    /// Answers that are red flags by another name: they stop the plan as the flags do.
    pub(crate) fn flags(&self) -> Vec<Flag> {
        let soreness = self.signs.persistent_soreness.as_ref();
        let asymmetry = self.signs.asymmetry.as_ref();
        [
            (soreness.is_some_and(|it| it.dark_urine), Flag::RfDarkUrine),
            (soreness.is_some_and(|it| it.swelling), Flag::RfDvt),
            (
                asymmetry.is_some_and(|it| it.new_weakness_or_numbness),
                Flag::RfNeuro,
            ),
        ]
        .into_iter()
        .filter_map(|(told, flag)| told.then_some(flag))
        .collect()
    }
}

/// The last check-in, if it is still valid.
pub(crate) fn valid(tx: &Connection, now: DateTime<Utc>) -> Result<Option<Answered>> {
    Ok(tx
        .prepare_cached(
            "SELECT * FROM check_in WHERE answered_at > ?1 ORDER BY answered_at DESC LIMIT 1",
        )?
        .query_row([ms(now - VALID)], answered)
        .optional()?)
}

fn answered(row: &Row<'_>) -> rusqlite::Result<Answered> {
    Ok(Answered {
        at: at(row, "answered_at")?,
        signs: from_json(row, "signs")?,
    })
}

/// How long a check-in counts (rules, section 6).
pub(crate) const VALID: TimeDelta = TimeDelta::days(7);
