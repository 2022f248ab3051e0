//! The state of this device: the zone and day of its last plan, and a pause of its reminders.

use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};
use recovery::civil::{date_of, instant_of};
use rusqlite::{Connection, params};

use crate::db::column::{at_opt, ms};
use crate::db::journal::Journal;
use crate::error::Result;
use crate::moment::Moment;
use crate::records::settings;
use crate::types::{ChangeKind, Pause, PauseFor, Today};

impl Journal {
    /// Pauses all reminders.
    ///
    /// ```
    /// use journal::PauseFor;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// let today = journal.pause(PauseFor::Hour, at)?;
    /// let an_hour_on = at.now + chrono::TimeDelta::hours(1);
    /// assert_eq!(today.pause.and_then(|pause| pause.until), Some(an_hour_on));
    /// assert_eq!(journal.resume(at)?.pause, None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn pause(&mut self, how_long: PauseFor, at: Moment) -> Result<Today> {
        self.change(ChangeKind::Paused, at, |tx, at| {
            let until = match how_long {
                PauseFor::Hour => Some(at.now + TimeDelta::hours(1)),
                PauseFor::UntilTomorrow => Some(tomorrow_morning(tx, at)?),
                PauseFor::UntilResumed => None,
            };
            set_pause(tx, Some(&Pause { until }))
        })
    }

    /// Resumes all reminders.
    ///
    /// ```
    /// use journal::PauseFor;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// assert!(journal.pause(PauseFor::UntilResumed, at)?.pause.is_some());
    /// assert_eq!(journal.resume(at)?.pause, None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn resume(&mut self, at: Moment) -> Result<Today> {
        self.change(ChangeKind::Resumed, at, |tx, _| set_pause(tx, None))
    }
}

/// When the quiet hours that end tomorrow are over, or 08:00 if they are over before the day begins.
/// At night, before the day has begun, tomorrow is the day that will begin.
fn tomorrow_morning(tx: &Connection, at: Moment) -> Result<DateTime<Utc>> {
    let settings = settings::read(tx)?;
    let today = at.now.with_timezone(&at.zone).date_naive();
    let clock = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
    let day = if at.now < instant_of(at.zone, today, clock(DAY_BEGINS)) {
        today
    } else {
        today.checked_add_days(Days::new(1)).unwrap_or(today)
    };
    let start = instant_of(at.zone, day, clock(DAY_BEGINS));
    let night_ends = recovery::after_quiet(&settings.profile, at.zone, start);
    Ok(if night_ends > start {
        night_ends
    } else {
        instant_of(at.zone, day, clock(8))
    })
}

/// The hour at which a new day begins for people who are still up.
const DAY_BEGINS: u32 = 5;

fn set_pause(tx: &Connection, pause: Option<&Pause>) -> Result<()> {
    let until = pause.and_then(|pause| pause.until);
    tx.prepare_cached("UPDATE device_state SET paused = ?1, paused_until = ?2")?
        .execute(params![pause.is_some(), until.map(ms)])?;
    Ok(())
}

/// The pause in force, if any.
pub(crate) fn pause(tx: &Connection, now: DateTime<Utc>) -> Result<Option<Pause>> {
    let (paused, until) = tx
        .prepare_cached("SELECT paused, paused_until FROM device_state")?
        .query_row([], |row| Ok((row.get::<_, bool>(0)?, at_opt(row, 1)?)))?;
    let lasts = paused && until.is_none_or(|until| now < until);
    Ok(lasts.then_some(Pause { until }))
}

/// Whether the plan was last made on another local day.
pub(crate) fn is_another_day(tx: &Connection, at: Moment) -> Result<bool> {
    let planned = tx
        .prepare_cached("SELECT planned_at FROM device_state")?
        .query_row([], |row| at_opt(row, 0))?;
    Ok(planned.is_none_or(|planned| date_of(at.zone, planned) != date_of(at.zone, at.now)))
}

/// Remembers when and in which zone the plan is made.
pub(crate) fn set_planned(tx: &Connection, at: Moment) -> Result<()> {
    tx.prepare_cached("UPDATE device_state SET planned_at = ?1, zone = ?2")?
        .execute(params![ms(at.now), at.zone.name()])?;
    Ok(())
}

/// The zone in which the plan was last made.
pub(crate) fn zone(tx: &Connection) -> Result<Option<String>> {
    Ok(tx
        .prepare_cached("SELECT zone FROM device_state")?
        .query_row([], |row| row.get(0))?)
}
