//! Quiet hours as instants (rules 1.1, 4.10): times without slots and notifications.

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::civil::interval::Interval;
use crate::civil::local_time::{date_of, days_from};
use crate::civil::quiet_hours::QuietHours;
use crate::input::profile::Profile;

/// The quiet hours that overlap `span`, uncut, in order and merged. In a fold they start at the
/// first of two equal times and end at the second.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let profile: recovery::Profile = serde_json::from_str(
///     r#"{
///         "level": "regular", "delivery": "self",
///         "quiet": { "start": "22:00", "end": "07:00" }
///     }"#,
/// )?;
/// let zone = chrono_tz::Europe::Berlin;
/// let week = recovery::Interval {
///     start: "2026-11-23T12:00:00Z".parse()?,
///     end: "2026-11-30T12:00:00Z".parse()?,
/// };
/// let nights = recovery::quiet_intervals(&profile, zone, week);
/// assert_eq!(nights.len(), 7);
/// assert_eq!(nights[0].end - nights[0].start, chrono::TimeDelta::hours(9));
/// # Ok(())
/// # }
/// ```
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
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let profile: recovery::Profile = serde_json::from_str(
///     r#"{
///         "level": "regular", "delivery": "self",
///         "quiet": { "start": "22:00", "end": "07:00" }
///     }"#,
/// )?;
/// let zone = chrono_tz::Europe::Berlin;
/// let midnight = "2026-11-23T23:00:00Z".parse()?;
/// let seven = "2026-11-24T06:00:00Z".parse()?;
/// assert_eq!(recovery::after_quiet(&profile, zone, midnight), seven);
/// assert_eq!(recovery::after_quiet(&profile, zone, seven), seven);
/// # Ok(())
/// # }
/// ```
pub fn after_quiet(profile: &Profile, zone: Tz, instant: DateTime<Utc>) -> DateTime<Utc> {
    let mut at = instant;
    // seven nights of less than a day each cannot cover a week, so this ends
    while let Some(night) = quiet_at(profile, zone, at) {
        at = night.end;
    }
    at
}

/// Whether `instant` is in quiet hours.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let profile: recovery::Profile = serde_json::from_str(
///     r#"{
///         "level": "regular", "delivery": "self",
///         "quiet": { "start": "22:00", "end": "07:00" }
///     }"#,
/// )?;
/// let zone = chrono_tz::Europe::Berlin;
/// assert!(recovery::is_quiet(&profile, zone, "2026-11-23T23:00:00Z".parse()?));
/// assert!(!recovery::is_quiet(&profile, zone, "2026-11-24T12:00:00Z".parse()?));
/// # Ok(())
/// # }
/// ```
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
