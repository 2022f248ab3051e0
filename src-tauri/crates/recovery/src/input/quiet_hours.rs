//! Quiet hours (rules 1.1, 4.10): a daily stretch of the wall clock without slots and
//! notifications.

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::civil::interval::Interval;
use crate::civil::local_time::{date_of, days_from};
use crate::civil::quiet_hours::QuietHours;
use crate::input::profile::Profile;

/// The quiet hours that share an instant with `span`, whole, in order and without overlap. An
/// ambiguous start is the earlier instant, an ambiguous end the later one.
pub fn quiet_intervals(profile: &Profile, zone: Tz, span: Interval) -> Vec<Interval> {
    let mut found: Vec<Interval> = Vec::new();
    if profile.quiet.is_none() && profile.quiet_by_weekday.is_empty() {
        return found;
    }
    // the night that began the evening before may reach into the span
    let mut date = days_from(date_of(zone, span.start), -1);
    let last = date_of(zone, span.end);
    while date <= last {
        if let Some(night) = hours_on(profile, date).and_then(|hours| hours.night_from(zone, date))
            && night.overlaps(span)
        {
            match found.last_mut() {
                Some(before) if night.start <= before.end => before.end = before.end.max(night.end),
                _ => found.push(night),
            }
        }
        date = days_from(date, 1);
    }
    found
}

/// `instant`, moved to the end of the quiet hours that it lies in. The end itself is not quiet.
pub fn after_quiet(profile: &Profile, zone: Tz, instant: DateTime<Utc>) -> DateTime<Utc> {
    let mut at = instant;
    // seven nights of under a day each cannot cover a week, so this ends
    while let Some(night) = quiet_at(profile, zone, at) {
        at = night.end;
    }
    at
}

/// Whether `instant` lies in quiet hours.
pub fn is_quiet(profile: &Profile, zone: Tz, instant: DateTime<Utc>) -> bool {
    quiet_at(profile, zone, instant).is_some()
}

fn quiet_at(profile: &Profile, zone: Tz, instant: DateTime<Utc>) -> Option<Interval> {
    let span = Interval {
        start: instant,
        end: instant + TimeDelta::nanoseconds(1),
    };
    quiet_intervals(profile, zone, span).pop()
}

fn hours_on(profile: &Profile, date: NaiveDate) -> Option<QuietHours> {
    u8::try_from(date.weekday().number_from_monday())
        .ok()
        .and_then(|weekday| profile.quiet_by_weekday.get(&weekday).copied())
        .unwrap_or(profile.quiet)
}
