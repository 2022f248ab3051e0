//! From the wall clock to instants, in a zone whose clock is put forward and back (rules 4.10).
//!
//! Where the clock is put forward there is a *gap*: times that do not exist. Where it is put back
//! there is a *fold*: times that come twice.

use chrono::{DateTime, MappedLocalTime, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

/// The instant of `time` on `date`: in a fold the first of the two, in a gap the first minute after
/// it.
///
/// ```
/// use chrono::NaiveTime;
/// use recovery::civil::instant_of;
///
/// let half_past_two = NaiveTime::from_hms_opt(2, 30, 0).unwrap();
/// let at = |date: &str| {
///     instant_of(chrono_tz::Europe::Berlin, date.parse().unwrap(), half_past_two).to_string()
/// };
/// assert_eq!(at("2026-10-25"), "2026-10-25 00:30:00 UTC", "a fold: the first");
/// assert_eq!(at("2026-03-29"), "2026-03-29 01:00:00 UTC", "a gap: the minute after it");
/// ```
pub fn instant_of(zone: Tz, date: NaiveDate, time: NaiveTime) -> DateTime<Utc> {
    match zone.from_local_datetime(&date.and_time(time)) {
        MappedLocalTime::Single(at) | MappedLocalTime::Ambiguous(at, _) => at.to_utc(),
        MappedLocalTime::None => after_gap(zone, date, time),
    }
}

/// As [`instant_of`], but in a fold the second of the two: for what ends at `time`.
pub(crate) fn last_instant_of(zone: Tz, date: NaiveDate, time: NaiveTime) -> DateTime<Utc> {
    match zone.from_local_datetime(&date.and_time(time)) {
        MappedLocalTime::Single(at) | MappedLocalTime::Ambiguous(_, at) => at.to_utc(),
        MappedLocalTime::None => after_gap(zone, date, time),
    }
}

/// The instant at which `date` begins: in some zones, on some dates, not at midnight.
///
/// ```
/// let date = "2018-11-04".parse().unwrap();
/// let start = recovery::civil::start_of_day(chrono_tz::America::Sao_Paulo, date);
/// assert_eq!(start.to_string(), "2018-11-04 03:00:00 UTC", "01:00 there");
/// ```
pub fn start_of_day(zone: Tz, date: NaiveDate) -> DateTime<Utc> {
    instant_of(zone, date, NaiveTime::MIN)
}

/// The local date of an instant.
///
/// ```
/// let late = "2026-11-23T23:30:00Z".parse().unwrap();
/// let date = recovery::civil::date_of(chrono_tz::Europe::Berlin, late);
/// assert_eq!(date.to_string(), "2026-11-24");
/// ```
pub fn date_of(zone: Tz, instant: DateTime<Utc>) -> NaiveDate {
    instant.with_timezone(&zone).date_naive()
}

/// `date` moved by `days`; unchanged if that would leave the calendar.
pub(crate) fn days_from(date: NaiveDate, days: i64) -> NaiveDate {
    date.checked_add_signed(TimeDelta::days(days))
        .unwrap_or(date)
}

/// The longest gap of any zone skipped a whole day (Pacific/Apia, 2011).
const LONGEST_GAP_MIN: i64 = TimeDelta::days(2).num_minutes();

fn after_gap(zone: Tz, date: NaiveDate, time: NaiveTime) -> DateTime<Utc> {
    let local = date.and_time(time);
    (1..=LONGEST_GAP_MIN)
        .filter_map(|minutes| local.checked_add_signed(TimeDelta::minutes(minutes)))
        .find_map(|local| zone.from_local_datetime(&local).earliest())
        .map_or_else(|| local.and_utc(), |at| at.to_utc())
}
