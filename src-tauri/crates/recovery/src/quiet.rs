//! Quiet hours (1.1, 4.10): a daily stretch of the wall clock without slots and notifications.

use std::cmp::Ordering;

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::local_time::{date_of, earlier, later, moved};
use crate::{Interval, Profile, QuietHours};

/// The quiet hours that share an instant with `span`, whole, in order and without overlap. An
/// ambiguous start is the earlier instant, an ambiguous end the later one.
pub fn quiet_intervals(profile: &Profile, zone: Tz, span: Interval) -> Vec<Interval> {
    let mut found: Vec<Interval> = Vec::new();
    if profile.quiet.is_none() && profile.quiet_by_weekday.is_empty() {
        return found;
    }
    // the night that began the evening before may reach into the span
    let mut date = moved(date_of(zone, span.start), -1);
    let last = date_of(zone, span.end);
    while date <= last {
        if let Some(night) = quiet_from(profile, zone, date)
            && night.overlaps(span)
        {
            match found.last_mut() {
                Some(before) if night.start <= before.end => before.end = before.end.max(night.end),
                _ => found.push(night),
            }
        }
        date = moved(date, 1);
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

/// The quiet hours that start on `date`.
fn quiet_from(profile: &Profile, zone: Tz, date: NaiveDate) -> Option<Interval> {
    let QuietHours { start, end } = hours_on(profile, date)?;
    let end_date = match end.cmp(&start) {
        Ordering::Greater => date,
        Ordering::Less => moved(date, 1),
        Ordering::Equal => return None,
    };
    let night = Interval {
        start: earlier(zone, date, start),
        end: later(zone, end_date, end),
    };
    (night.start < night.end).then_some(night)
}

fn hours_on(profile: &Profile, date: NaiveDate) -> Option<QuietHours> {
    u8::try_from(date.weekday().number_from_monday())
        .ok()
        .and_then(|weekday| profile.quiet_by_weekday.get(&weekday).copied())
        .unwrap_or(profile.quiet)
}
