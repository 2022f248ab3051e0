//! Working hours and busy time as intervals.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use recovery::civil::{date_of, start_of_day};
use recovery::{Interval, Profile, QuietHours, quiet_intervals};
use rusqlite::Connection;

use crate::error::Result;
use crate::records::{busy, calendar};
use crate::types::{Settings, WorkingHours};

/// Working hours, busy entries and busy times of calendars that overlap `within`, merged and in order.
pub(crate) fn busy(
    tx: &Connection,
    settings: &Settings,
    zone: Tz,
    within: Interval,
) -> Result<Vec<Interval>> {
    let own = busy::between(tx, within)?;
    let of_calendars = calendar::busy(tx, within)?;
    let entries = own.into_iter().chain(of_calendars);
    let mut found: Vec<Interval> = entries.map(|entry| entry.interval).collect();
    found.extend(usual(settings, zone, within));
    Ok(merged(found))
}

/// The working hours that overlap `within`.
pub(crate) fn usual(settings: &Settings, zone: Tz, within: Interval) -> Vec<Interval> {
    settings
        .working_hours
        .as_ref()
        .map_or_else(Vec::new, |hours| {
            working(&settings.profile, hours, zone, within)
        })
}

/// The shifts that overlap `within`. They follow the wall clock just as quiet hours do, with
/// weekdays, shifts over midnight, gaps and folds, so the rules' function for those is used.
fn working(profile: &Profile, hours: &WorkingHours, zone: Tz, within: Interval) -> Vec<Interval> {
    let shift = QuietHours {
        start: hours.start,
        end: hours.end,
    };
    let by_weekday: BTreeMap<u8, Option<QuietHours>> = hours
        .weekdays
        .iter()
        .map(|day| (*day, Some(shift)))
        .collect();
    let shifts = Profile {
        quiet: None,
        quiet_by_weekday: by_weekday,
        ..profile.clone()
    };
    quiet_intervals(&shifts, zone, within)
}

fn merged(mut intervals: Vec<Interval>) -> Vec<Interval> {
    intervals.sort_unstable();
    let mut merged: Vec<Interval> = Vec::with_capacity(intervals.len());
    for interval in intervals {
        match merged.last_mut() {
            Some(before) if interval.start <= before.end => {
                before.end = before.end.max(interval.end);
            }
            _ => merged.push(interval),
        }
    }
    merged
}

/// When the local day after that of `instant` begins.
pub(crate) fn next_midnight(zone: Tz, instant: DateTime<Utc>) -> DateTime<Utc> {
    let date = date_of(zone, instant);
    start_of_day(zone, date.succ_opt().unwrap_or(date))
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, NaiveTime};
    use recovery::civil::instant_of;

    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn span(from: &str, to: &str) -> Interval {
        Interval {
            start: at(from),
            end: at(to),
        }
    }

    fn night_shift() -> WorkingHours {
        WorkingHours {
            start: NaiveTime::from_hms_opt(22, 0, 0).unwrap(),
            end: NaiveTime::from_hms_opt(6, 0, 0).unwrap(),
            weekdays: vec![6],
        }
    }

    #[test]
    fn a_shift_over_midnight_belongs_to_the_day_on_which_it_starts() {
        let found = working(
            &crate::records::settings::defaults().profile,
            &night_shift(),
            chrono_tz::UTC,
            span("2026-11-22T00:00:00Z", "2026-11-30T00:00:00Z"),
        );
        assert_eq!(
            found,
            [
                span("2026-11-21T22:00:00Z", "2026-11-22T06:00:00Z"),
                span("2026-11-28T22:00:00Z", "2026-11-29T06:00:00Z")
            ]
        );
    }

    #[test]
    fn a_shift_over_the_end_of_summer_time_lasts_an_hour_longer() {
        let found = working(
            &crate::records::settings::defaults().profile,
            &night_shift(),
            chrono_tz::Europe::Berlin,
            span("2026-10-24T12:00:00Z", "2026-10-26T00:00:00Z"),
        );
        assert_eq!(
            found,
            [span("2026-10-24T20:00:00Z", "2026-10-25T05:00:00Z")]
        );
    }

    #[test]
    fn busy_times_that_touch_become_one() {
        let found = merged(vec![
            span("2026-11-23T12:00:00Z", "2026-11-23T13:00:00Z"),
            span("2026-11-23T08:00:00Z", "2026-11-23T12:00:00Z"),
            span("2026-11-23T14:00:00Z", "2026-11-23T15:00:00Z"),
        ]);
        assert_eq!(
            found,
            [
                span("2026-11-23T08:00:00Z", "2026-11-23T13:00:00Z"),
                span("2026-11-23T14:00:00Z", "2026-11-23T15:00:00Z")
            ]
        );
    }

    #[test]
    fn a_midnight_that_does_not_exist_is_the_first_minute_after_it() {
        let date = NaiveDate::from_ymd_opt(2018, 11, 4).unwrap();
        assert_eq!(
            instant_of(chrono_tz::America::Sao_Paulo, date, NaiveTime::MIN),
            at("2018-11-04T03:00:00Z")
        );
    }
}
