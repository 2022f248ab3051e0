//! Sessions that recur: their rules, what differs from these, and the sessions that follow.

mod left_out;
pub(crate) mod occurrences;
pub(crate) mod table;

use chrono::{DateTime, Days, NaiveDate, Utc};
use recovery::InputError;
use rusqlite::Connection;

use crate::db::journal::Journal;
use crate::error::Result;
use crate::moment::Moment;
use crate::records::{bounds, session_fields, workout};
use crate::types::{ChangeKind, NewSeries, Replanned, SeriesEntry, SeriesId};

impl Journal {
    /// Plans sessions that recur; replans.
    ///
    /// ```
    /// use journal::NewSeries;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// let gym: NewSeries = serde_json::from_str(
    ///     r#"{ "rule": { "first": "2026-11-23", "weekdays": [1, 3, 5] }, "time": "18:00", "kind": "training" }"#,
    /// )?;
    /// journal.plan_series(gym, at)?;
    /// let dates: Vec<_> = journal.sessions(at)?.iter().map(|it| it.start.to_string()).take(2).collect();
    /// assert_eq!(dates, ["2026-11-23 17:00:00 UTC", "2026-11-25 17:00:00 UTC"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn plan_series(&mut self, new: NewSeries, at: Moment) -> Result<Replanned> {
        self.change_sessions(ChangeKind::SessionPlanned, at, |tx, at| {
            if table::not_over(tx, at.local_date())?.len() >= MOST {
                return Err(InputError::TooMany("series".to_owned()).into());
            }
            insert(tx, &new, at.now)
        })
    }

    /// Replaces what is known of a series, from a date on or altogether; replans. Sessions that were left
    /// out or moved stay so where the new rule has their date. A single one is changed by
    /// [`Self::edit_session`].
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, series) = example::with_series()?;
    /// let later = journal::NewSeries {
    ///     time: "19:00:00".parse()?,
    ///     ..example::gym()?
    /// };
    /// journal.edit_series(&series, Some("2026-11-25".parse()?), later, at)?;
    /// let times: Vec<_> = journal.sessions(at)?.iter().map(|it| it.start.to_string()).take(2).collect();
    /// assert_eq!(times, ["2026-11-23 17:00:00 UTC", "2026-11-25 18:00:00 UTC"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn edit_series(
        &mut self,
        id: &SeriesId,
        from: Option<NaiveDate>,
        new: NewSeries,
        at: Moment,
    ) -> Result<Replanned> {
        self.change_sessions(ChangeKind::SessionEdited, at, |tx, at| {
            edit(tx, id, from, new, at.now)
        })
    }

    /// Removes a series, from a date on or altogether; replans. A single one of it is left out by
    /// [`Self::cancel_session`].
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, series) = example::with_series()?;
    /// journal.cancel_series(&series, Some("2026-11-25".parse()?), at)?;
    /// assert_eq!(journal.sessions(at)?.len(), 1);
    /// journal.cancel_series(&series, None, at)?;
    /// assert_eq!(journal.sessions(at)?, []);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn cancel_series(
        &mut self,
        id: &SeriesId,
        from: Option<NaiveDate>,
        at: Moment,
    ) -> Result<Replanned> {
        self.change_sessions(ChangeKind::SessionCancelled, at, |tx, at| {
            match before(&table::get(tx, id)?, from) {
                Some(until) => table::end(tx, id, until),
                None => table::delete(tx, id, at.now),
            }
        })
    }

    /// Plans one of a series again that was left out; replans. Fails with
    /// [`NotFound`](crate::JournalError::NotFound) if it was not.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, series) = example::with_series()?;
    /// let first = journal.sessions(at)?.remove(0);
    /// journal.cancel_session(&first.id, at)?;
    /// let left_out = journal.series(at)?[0].except[0];
    /// journal.put_back_session(&series, left_out, at)?;
    /// assert_eq!(journal.sessions(at)?[0], first);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn put_back_session(
        &mut self,
        id: &SeriesId,
        date: NaiveDate,
        at: Moment,
    ) -> Result<Replanned> {
        self.change_sessions(ChangeKind::SessionPlanned, at, |tx, at| {
            table::get(tx, id)?;
            left_out::put_back(tx, id, date, at.now)
        })
    }

    /// The series that are not over, the oldest first.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, id) = example::with_series()?;
    /// let series = journal.series(at)?;
    /// assert_eq!((&series[0].id, series[0].duration_min), (&id, 60));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn series(&mut self, at: Moment) -> Result<Vec<SeriesEntry>> {
        self.read(|tx| {
            let today = at.local_date();
            let mut all = table::not_over(tx, today)?;
            for series in &mut all {
                series.except = left_out::dates(tx, series, today)?;
            }
            Ok(all)
        })
    }
}

fn insert(tx: &Connection, new: &NewSeries, now: DateTime<Utc>) -> Result<()> {
    let entry = entry(SeriesId::new(now), new)?;
    table::insert(tx, &entry, now)?;
    leave_out(tx, &entry, &new.except, now)
}

fn edit(
    tx: &Connection,
    id: &SeriesId,
    from: Option<NaiveDate>,
    mut new: NewSeries,
    now: DateTime<Utc>,
) -> Result<()> {
    let was = table::get(tx, id)?;
    let Some(until) = before(&was, from) else {
        let entry = entry(id.clone(), &new)?;
        table::update(tx, &entry)?;
        return leave_out(tx, &entry, &new.except, now);
    };
    let from = until.checked_add_days(Days::new(1)).unwrap_or(until);
    // what happened before the change keeps its rule
    table::end(tx, id, until)?;
    new.rule.first = new.rule.first.max(from);
    let later = entry(SeriesId::new(now), &new)?;
    table::insert(tx, &later, now)?;
    table::hand_over(tx, id, &later.id, from)?;
    leave_out(tx, &later, &new.except, now)?;
    workout::hand_over(tx, id, &later.id, from)
}

/// The last day of a series that changes from a date on; none if all of it changes.
fn before(series: &SeriesEntry, from: Option<NaiveDate>) -> Option<NaiveDate> {
    let from = from.filter(|from| *from > series.rule.first)?;
    from.pred_opt()
}

fn entry(id: SeriesId, new: &NewSeries) -> Result<SeriesEntry> {
    new.rule.check()?;
    bounds::count(new.except.len(), "except")?;
    Ok(SeriesEntry {
        id,
        rule: new.rule.clone(),
        time: new.time,
        except: Vec::new(),
        duration_min: session_fields::minutes(new.duration_min, new.kind)?,
        kind: new.kind,
        rpe_expected: new.rpe_expected,
        activity: new.activity,
    })
}

/// Leaves dates out, apart from those that differ from the rule already.
fn leave_out(
    tx: &Connection,
    series: &SeriesEntry,
    dates: &[NaiveDate],
    now: DateTime<Utc>,
) -> Result<()> {
    for date in dates.iter().filter(|date| series.rule.recurs_on(**date)) {
        if table::exception(tx, &series.id, *date)?.is_none() {
            table::except(tx, &series.id, *date, None, now)?;
        }
    }
    Ok(())
}

/// More than any calendar has at a time.
const MOST: usize = 100;
