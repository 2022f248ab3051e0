//! Journeys and the question about a clot that follows them (rules, 3.7 and 4.10): the table and its
//! verbs.

use chrono::{DateTime, Offset, TimeDelta, Utc};
use chrono_tz::Tz;
use recovery::{Flag, clot_question};
use rusqlite::{Connection, params};

use crate::db::column::ms;
use crate::db::journal::Journal;
use crate::error::Result;
use crate::moment::Moment;
use crate::planning::plan_table::PlanRow;
use crate::records::{bounds, flag};
use crate::types::Today;

impl Journal {
    /// A journey has just ended. Without a length it was more than four hours, as the person says.
    pub fn travelled(&mut self, minutes: Option<u32>, at: Moment) -> Result<Today> {
        self.change(at, |tx, at| {
            minutes.map_or(Ok(()), bounds::length)?;
            add(tx, minutes, at.now)
        })
    }

    /// Whether a sign of a clot is there after a journey. Yes is a red flag; either answer holds
    /// until the next journey.
    pub fn answer_clot_question(&mut self, sign: bool, at: Moment) -> Result<Today> {
        self.change(at, |tx, at| {
            tx.prepare_cached("UPDATE journey SET answered_at = ?1 WHERE answered_at IS NULL")?
                .execute([ms(at.now)])?;
            if sign {
                flag::add(tx, &[Flag::RfDvt], at.now)?;
            }
            Ok(())
        })
    }
}

/// The device is in another zone than before. If its clock is another too, somebody travelled.
pub(crate) fn zone_changed(tx: &Connection, from: Tz, at: Moment) -> Result<()> {
    let offset = |zone: Tz| at.now.with_timezone(&zone).offset().fix();
    if offset(from) == offset(at.zone) {
        return Ok(());
    }
    add(tx, None, at.now)
}

fn add(tx: &Connection, minutes: Option<u32>, now: DateTime<Utc>) -> Result<()> {
    tx.prepare_cached("INSERT OR REPLACE INTO journey (ended_at, minutes) VALUES (?1, ?2)")?
        .execute(params![ms(now), minutes])?;
    Ok(())
}

/// Whether to ask about a clot before the massage of this plan.
pub(crate) fn asks(tx: &Connection, plan: Option<&PlanRow>, now: DateTime<Utc>) -> Result<bool> {
    let Some(plan) = plan.filter(|plan| plan.is_open()) else {
        return Ok(false);
    };
    let slot = plan.slot().map(|slot| &slot.focus);
    let interim = plan.plan.interim.as_ref().map(|interim| &interim.focus);
    let focus: Vec<_> = slot.into_iter().chain(interim).flatten().copied().collect();
    let lately = tx
        .prepare_cached("SELECT minutes FROM journey WHERE answered_at IS NULL AND ended_at > ?1")?
        .query_map([ms(now - STANDS)], |row| row.get::<_, Option<u32>>(0))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(lately.into_iter().any(|minutes| {
        let travel = minutes.map(|minutes| TimeDelta::minutes(minutes.into()));
        clot_question(travel, &focus)
    }))
}

/// How long a journey is asked about: the text sets no end, and a clot can take days to show.
const STANDS: TimeDelta = TimeDelta::days(14);
