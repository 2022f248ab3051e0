//! From the wall clock to instants, in a zone with all its leaps (rules 4.10).

use chrono::{DateTime, MappedLocalTime, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

/// The instant of `time` on `date`: the earlier one of an ambiguous time, the first valid minute
/// after one that does not exist.
pub(crate) fn earlier(zone: Tz, date: NaiveDate, time: NaiveTime) -> DateTime<Utc> {
    match zone.from_local_datetime(&date.and_time(time)) {
        MappedLocalTime::Single(at) | MappedLocalTime::Ambiguous(at, _) => at.to_utc(),
        MappedLocalTime::None => first_valid_after(zone, date, time),
    }
}

/// As [`earlier`], but the later one of an ambiguous time.
pub(crate) fn later(zone: Tz, date: NaiveDate, time: NaiveTime) -> DateTime<Utc> {
    match zone.from_local_datetime(&date.and_time(time)) {
        MappedLocalTime::Single(at) | MappedLocalTime::Ambiguous(_, at) => at.to_utc(),
        MappedLocalTime::None => first_valid_after(zone, date, time),
    }
}

/// The instant at which `date` begins.
pub(crate) fn midnight(zone: Tz, date: NaiveDate) -> DateTime<Utc> {
    earlier(zone, date, NaiveTime::MIN)
}

/// The local date of an instant.
pub(crate) fn date_of(zone: Tz, instant: DateTime<Utc>) -> NaiveDate {
    instant.with_timezone(&zone).date_naive()
}

/// `date` moved by `days`; it stays where the calendar ends.
pub(crate) fn moved(date: NaiveDate, days: i64) -> NaiveDate {
    date.checked_add_signed(TimeDelta::days(days))
        .unwrap_or(date)
}

/// The largest leap of any zone skipped a whole day (Pacific/Apia, 2011).
const LONGEST_LEAP_MIN: i64 = TimeDelta::days(2).num_minutes();

fn first_valid_after(zone: Tz, date: NaiveDate, time: NaiveTime) -> DateTime<Utc> {
    let wanted = date.and_time(time);
    (1..=LONGEST_LEAP_MIN)
        .filter_map(|minutes| wanted.checked_add_signed(TimeDelta::minutes(minutes)))
        .find_map(|local| zone.from_local_datetime(&local).earliest())
        .map_or_else(|| wanted.and_utc(), |at| at.to_utc())
}
