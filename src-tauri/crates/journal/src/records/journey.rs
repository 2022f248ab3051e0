//! Journeys, for the question about a clot that follows them (rules 3.7, 4.10): the table and its
//! verbs.

use chrono::{DateTime, Offset, TimeDelta, Utc};
use chrono_tz::Tz;
use recovery::Flag;
use rusqlite::{Connection, params};

use crate::db::column::ms;
use crate::db::journal::Journal;
use crate::error::Result;
use crate::moment::Moment;
use crate::records::{bounds, flag};
use crate::types::{ChangeKind, ClotSigns, Today};

impl Journal {
    /// Reports that a journey has just ended. `minutes` is its duration; absent means more than
    /// four hours.
    ///
    /// ```
    /// use journal::ClotSigns;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, _) = example::after_squats()?;
    /// // five hours, and the plan is for legs
    /// assert!(journal.travelled(Some(300), at)?.clot_question);
    /// let answered = journal.answer_clot_question(ClotSigns::Absent, at)?;
    /// assert!(!answered.clot_question);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn travelled(&mut self, minutes: Option<u32>, at: Moment) -> Result<Today> {
        self.change(ChangeKind::Travelled, at, |tx, at| {
            minutes.map_or(Ok(()), bounds::length)?;
            add(tx, minutes, at.now)
        })
    }

    /// Answers whether there are signs of a clot after a journey. Signs are a red flag; either answer
    /// holds until the next journey.
    ///
    /// ```
    /// use journal::ClotSigns;
    /// use recovery::Flag;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, today) = example::after_squats()?;
    /// assert!(journal.travelled(None, at)?.clot_question);
    /// let today = journal.answer_clot_question(ClotSigns::Present, at)?;
    /// assert_eq!(today.flags, [Flag::RfDvt]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn answer_clot_question(&mut self, signs: ClotSigns, at: Moment) -> Result<Today> {
        self.change(ChangeKind::ClotAnswered, at, |tx, at| {
            answer(tx, at.now)?;
            if signs == ClotSigns::Present {
                flag::add(tx, &[Flag::RfDvt], at.now)?;
            }
            Ok(())
        })
    }
}

/// Adds a journey when the device is in another zone, if the clock there shows a different time.
pub(crate) fn add_change_of_zone(tx: &Connection, from: Tz, at: Moment) -> Result<()> {
    let offset = |zone: Tz| at.now.with_timezone(&zone).offset().fix();
    if offset(from) == offset(at.zone) {
        return Ok(());
    }
    add(tx, None, at.now)
}

fn add(tx: &Connection, minutes: Option<u32>, now: DateTime<Utc>) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO journey (ended_at, minutes) VALUES (?1, ?2)
         ON CONFLICT (ended_at) DO UPDATE SET minutes = ?2, answered_at = NULL",
    )?
    .execute(params![ms(now), minutes])?;
    Ok(())
}

/// Notes that the question was answered for every journey so far.
pub(crate) fn answer(tx: &Connection, now: DateTime<Utc>) -> Result<()> {
    tx.prepare_cached("UPDATE journey SET answered_at = ?1 WHERE answered_at IS NULL")?
        .execute([ms(now)])?;
    Ok(())
}

/// The journeys that ended after an instant and have no answer yet; of each its duration, if known.
pub(crate) fn unanswered_since(
    tx: &Connection,
    since: DateTime<Utc>,
) -> Result<Vec<Option<TimeDelta>>> {
    Ok(tx
        .prepare_cached("SELECT minutes FROM journey WHERE answered_at IS NULL AND ended_at > ?1")?
        .query_map([ms(since)], |row| {
            let minutes: Option<u32> = row.get(0)?;
            Ok(minutes.map(|minutes| TimeDelta::minutes(minutes.into())))
        })?
        .collect::<rusqlite::Result<_>>()?)
}
