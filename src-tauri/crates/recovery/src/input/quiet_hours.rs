//! Quiet hours as instants (rules 1.1, 4.10): times without slots and notifications.

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::civil::interval::Interval;
use crate::civil::local_time::{date_of, days_from};
use crate::civil::quiet_hours::QuietHours;
use crate::input::profile::Profile;

/// The quiet hours that overlap `span`, uncut, in order and merged. In a fold they start at the
/// first of two equal times and end at the second.
pub fn quiet_intervals(profile: &Profile, zone: Tz, span: Interval) -> Vec<Interval> {
    let mut found: Vec<Interval> = Vec::new();
    if profile.quiet.is_none() && profile.quiet_by_weekday.is_empty() {
        return found;
    }
    // the night that began on the day before may reach into the span
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

/// `instant`, moved to the end of the quiet hours that contain it, if any. The end itself is not
/// quiet.
pub fn after_quiet(profile: &Profile, zone: Tz, instant: DateTime<Utc>) -> DateTime<Utc> {
    let mut at = instant;
    // seven nights of less than a day each cannot cover a week, so this ends
    while let Some(night) = quiet_at(profile, zone, at) {
        at = night.end;
    }
    at
}

/// Whether `instant` is in quiet hours.
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
