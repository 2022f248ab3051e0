//! Massages: the table and its verbs.

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{DeliveryPreference, InputError, Interval, Massage, Pressure};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::db::column::{at, from_json, from_json_opt, json, ms, one, unreadable, word, word_opt};
use crate::db::journal::Journal;
use crate::error::Result;
use crate::moment::Moment;
use crate::records::bounds;
use crate::types::{
    ChangeKind, Felt, MassageEntry, MassageId, MassagePart, NewMassage, PlanId, Today,
};

impl Journal {
    /// Logs a massage apart from any plan; replans. It must be over, give or take five minutes.
    ///
    /// ```
    /// use journal::NewMassage;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// let rolled: NewMassage = serde_json::from_str(
    ///     r#"{
    ///         "start": "2026-11-23T15:00:00Z", "minutes": 15,
    ///         "pressure": 2, "type": "myofascial", "delivery": "self"
    ///     }"#,
    /// )?;
    /// let today = journal.log_massage(rolled, at)?;
    /// assert_eq!(today.last_massage.map(|massage| massage.minutes), Some(15));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn log_massage(&mut self, new: NewMassage, at: Moment) -> Result<Today> {
        self.change(ChangeKind::MassageLogged, at, |tx, at| {
            insert(tx, &new, None, at)
        })
    }

    /// Changes a logged massage; replans. If it carried out a plan, it still does.
    ///
    /// ```
    /// use journal::NewMassage;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// # let rolled = example::rolled()?;
    /// let today = journal.log_massage(rolled.clone(), at)?;
    /// let id = today.last_massage.expect("one was logged").id;
    /// let longer = NewMassage { minutes: 20, ..rolled };
    /// let today = journal.edit_massage(&id, longer, at)?;
    /// assert_eq!(today.last_massage.map(|massage| massage.minutes), Some(20));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn edit_massage(&mut self, id: &MassageId, new: NewMassage, at: Moment) -> Result<Today> {
        self.change(ChangeKind::MassageEdited, at, |tx, at| {
            let end = check(&new, at.now)?;
            update(tx, id, &new, end)
        })
    }

    /// Notes how the muscles felt after a massage, or takes the answer away.
    ///
    /// ```
    /// use journal::Felt;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// # let rolled = example::rolled()?;
    /// let today = journal.log_massage(rolled, at)?;
    /// let id = today.last_massage.expect("one was logged").id;
    /// let today = journal.rate_massage(&id, Some(Felt::Easier), at)?;
    /// assert_eq!(today.last_massage.and_then(|massage| massage.felt), Some(Felt::Easier));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn rate_massage(
        &mut self,
        id: &MassageId,
        felt: Option<Felt>,
        at: Moment,
    ) -> Result<Today> {
        self.change(ChangeKind::MassageRated, at, |tx, _| rate(tx, id, felt))
    }

    /// Deletes a massage; replans.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// # let rolled = example::rolled()?;
    /// let today = journal.log_massage(rolled, at)?;
    /// let id = today.last_massage.expect("one was logged").id;
    /// assert_eq!(journal.delete_massage(&id, at)?.last_massage, None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn delete_massage(&mut self, id: &MassageId, at: Moment) -> Result<Today> {
        self.change(ChangeKind::MassageDeleted, at, |tx, at| {
            delete(tx, id, at.now)
        })
    }
}

/// Logs a massage, for a plan or apart from any. It must be over, as far as clocks agree.
pub(crate) fn insert(
    tx: &Connection,
    new: &NewMassage,
    plan: Option<&PlanId>,
    at: Moment,
) -> Result<()> {
    insert_guided(tx, new, &[], plan, at)
}

/// The same for one that was a guided session: with what was really done.
pub(crate) fn insert_guided(
    tx: &Connection,
    new: &NewMassage,
    parts: &[MassagePart],
    plan: Option<&PlanId>,
    at: Moment,
) -> Result<()> {
    let now = at.now;
    let end = check(new, now)?;
    tx.prepare_cached(
        "INSERT INTO massage
           (id, plan, start_at, end_at, minutes, pressure, type, delivery, muscles, logged_at,
            zone, parts)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?
    .execute(params![
        MassageId::new(now).as_str(),
        plan.map(PlanId::as_str),
        ms(new.start),
        ms(end),
        new.minutes,
        new.pressure,
        new.massage_type.as_ref(),
        new.delivery.as_ref(),
        json(&new.muscles)?,
        ms(now),
        at.zone.name(),
        (!parts.is_empty()).then(|| json(&parts)).transpose()?,
    ])?;
    Ok(())
}

fn rate(tx: &Connection, id: &MassageId, felt: Option<Felt>) -> Result<()> {
    let changed = tx
        .prepare_cached("UPDATE massage SET felt = ?2 WHERE id = ?1 AND deleted_at IS NULL")?
        .execute(params![id.as_str(), felt.map(|felt| felt.to_string())])?;
    one(changed, id)
}

/// When it ended; an error if that is not possible.
fn check(new: &NewMassage, now: DateTime<Utc>) -> Result<DateTime<Utc>> {
    bounds::massage_length(new.minutes)?;
    bounds::pressure(new.pressure)?;
    bounds::year(new.start)?;
    bounds::count(new.muscles.len(), "muscles")?;
    let end = new.start + TimeDelta::minutes(i64::from(new.minutes));
    bounds::not_ahead(end, now, "massage")?;
    Ok(end)
}

fn update(tx: &Connection, id: &MassageId, new: &NewMassage, end: DateTime<Utc>) -> Result<()> {
    let changed = tx
        .prepare_cached(
            "UPDATE massage SET start_at = ?2, end_at = ?3, minutes = ?4, pressure = ?5, type = ?6,
               delivery = ?7, muscles = ?8
             WHERE id = ?1 AND deleted_at IS NULL",
        )?
        .execute(params![
            id.as_str(),
            ms(new.start),
            ms(end),
            new.minutes,
            new.pressure,
            new.massage_type.as_ref(),
            new.delivery.as_ref(),
            json(&new.muscles)?,
        ])?;
    one(changed, id)
}

fn delete(tx: &Connection, id: &MassageId, now: DateTime<Utc>) -> Result<()> {
    let changed = tx
        .prepare_cached("UPDATE massage SET deleted_at = ?2 WHERE id = ?1 AND deleted_at IS NULL")?
        .execute(params![id.as_str(), ms(now)])?;
    one(changed, id)
}

/// Massages that started at or after an instant, newest first, and the last therapist session of at
/// least half an hour, however old, from which some rules count.
pub(crate) fn since(tx: &Connection, from: DateTime<Utc>) -> Result<Vec<MassageEntry>> {
    let mut found = tx
        .prepare_cached(
            "SELECT * FROM massage WHERE deleted_at IS NULL AND start_at >= ?1
             ORDER BY start_at DESC, id DESC LIMIT ?2",
        )?
        .query_map(params![ms(from), MOST], entry)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let session = last_session(tx, DeliveryPreference::Therapist, DateTime::<Utc>::MAX_UTC)?;
    if let Some(session) = session.filter(|session| found.iter().all(|m| m.id != session.id)) {
        found.push(session);
    }
    Ok(found)
}

/// The last massage that had ended by `until` and counts as a regular session (rules 5).
pub(crate) fn last_session(
    tx: &Connection,
    preference: DeliveryPreference,
    until: DateTime<Utc>,
) -> Result<Option<MassageEntry>> {
    // each line uses one of the table's partial indexes
    let last = |condition: &str| {
        tx.prepare_cached(&format!(
            "SELECT * FROM massage WHERE deleted_at IS NULL AND end_at <= ?1 AND {condition}
             ORDER BY end_at DESC LIMIT 1"
        ))?
        .query_row([ms(until)], entry)
        .optional()
    };
    let therapist = last("delivery = 'therapist' AND minutes >= 30")?;
    if preference != DeliveryPreference::SelfMassage {
        return Ok(therapist);
    }
    let own = last("delivery = 'self' AND minutes >= 20")?;
    Ok([therapist, own].into_iter().flatten().max_by_key(end))
}

/// Massages that started in a span, the first one first.
pub(crate) fn between(tx: &Connection, within: Interval) -> Result<Vec<MassageEntry>> {
    Ok(tx
        .prepare_cached(
            "SELECT * FROM massage WHERE deleted_at IS NULL AND start_at >= ?1 AND start_at < ?2
             ORDER BY start_at, id LIMIT ?3",
        )?
        .query_map(params![ms(within.start), ms(within.end), MOST], entry)?
        .collect::<rusqlite::Result<_>>()?)
}

/// The last massage.
pub(crate) fn last(tx: &Connection) -> Result<Option<MassageEntry>> {
    Ok(tx
        .prepare_cached(
            "SELECT * FROM massage WHERE deleted_at IS NULL ORDER BY start_at DESC LIMIT 1",
        )?
        .query_row([], entry)
        .optional()?)
}

/// Whether a massage carried out this plan.
pub(crate) fn carried_out(tx: &Connection, plan: &PlanId) -> Result<bool> {
    Ok(tx
        .prepare_cached("SELECT 1 FROM massage WHERE plan = ?1 AND deleted_at IS NULL")?
        .exists([plan.as_str()])?)
}

/// When a massage ended.
pub(crate) fn end(entry: &MassageEntry) -> DateTime<Utc> {
    entry.start + TimeDelta::minutes(i64::from(entry.minutes))
}

/// A massage as the rules see it.
pub(crate) fn for_rules(entry: &MassageEntry) -> Massage {
    Massage {
        start: entry.start,
        minutes: entry.minutes,
        pressure: entry.pressure,
        massage_type: entry.massage_type,
        delivery: entry.delivery,
    }
}

pub(super) fn entry(row: &Row<'_>) -> rusqlite::Result<MassageEntry> {
    Ok(MassageEntry {
        id: MassageId::from(row.get::<_, String>("id")?),
        plan: row.get::<_, Option<String>>("plan")?.map(PlanId::from),
        start: at(row, "start_at")?,
        minutes: row.get("minutes")?,
        pressure: Pressure::try_from(row.get::<_, i64>("pressure")?)
            .map_err(|error: InputError| unreadable(error))?,
        massage_type: word(row, "type")?,
        delivery: word(row, "delivery")?,
        muscles: from_json(row, "muscles")?,
        parts: from_json_opt(row, "parts")?.unwrap_or_default(),
        felt: word_opt(row, "felt")?,
        zone: row.get("zone")?,
    })
}

/// More massages than anyone has in two weeks.
const MOST: u32 = 200;
