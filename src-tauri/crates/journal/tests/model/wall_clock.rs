//! Nights and days by the clock on the wall.

use chrono::{DateTime, LocalResult, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use recovery::QuietHours;

pub(crate) fn date(zone: Tz, now: DateTime<Utc>) -> NaiveDate {
    now.with_timezone(&zone).date_naive()
}

/// Whether the wall clock is in quiet hours.
pub(crate) fn is_night(quiet: Option<QuietHours>, zone: Tz, now: DateTime<Utc>) -> bool {
    let time = now.with_timezone(&zone).time();
    quiet.is_some_and(|QuietHours { start, end }| {
        if start <= end {
            start <= time && time < end
        } else {
            start <= time || time < end
        }
    })
}

/// As [`is_night`], but true in the whole hour that repeats in autumn, where the rules may say
/// either.
pub(crate) fn may_be_night(quiet: Option<QuietHours>, zone: Tz, now: DateTime<Utc>) -> bool {
    let local = now.with_timezone(&zone).naive_local();
    let twice = matches!(zone.from_local_datetime(&local), LocalResult::Ambiguous(..));
    is_night(quiet, zone, now) || (twice && quiet.is_some())
}

/// The first minute at or after an instant that is certainly not in quiet hours.
pub(crate) fn morning(
    quiet: Option<QuietHours>,
    zone: Tz,
    from: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    if !may_be_night(quiet, zone, from) {
        return Some(from);
    }
    let minute = from.timestamp() / 60 + 1;
    (0..2_880)
        .filter_map(|next| Utc.timestamp_opt((minute + next) * 60, 0).single())
        .find(|at| !may_be_night(quiet, zone, *at))
}

pub(crate) fn half_hours(count: u32) -> NaiveTime {
    NaiveTime::MIN + TimeDelta::minutes(i64::from(count) * 30)
}
