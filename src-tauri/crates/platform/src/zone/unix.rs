//! The zone of a Unix system: the name behind `/etc/localtime`, or the rules in it.

use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use chrono::{DateTime, Local, Offset, TimeZone, Utc};
use chrono_tz::Tz;

use super::name::in_path;
use super::{by_rules, readable};

/// The zone of this system, or the one of a `TZ` that names none, such as `CET-1CEST`.
pub(super) fn of_system(tz: Option<&str>) -> Option<Tz> {
    if tz.is_none()
        && let Some(zone) = linked()
    {
        return Some(zone);
    }
    if unreadable(tz).is_some() {
        return None;
    }
    if tz.is_none() && !Path::new(LOCALTIME).exists() {
        return iana_time_zone::get_timezone().ok()?.parse().ok();
    }
    remembered(tz)
}

/// What names the zone and cannot be read. A link to a zone by its name needs no file.
pub(super) fn unreadable(tz: Option<&str>) -> Option<String> {
    if tz.is_none() && linked().is_some() {
        return None;
    }
    readable::unreadable(tz, Path::new(LOCALTIME))
}

/// The zone to which the link leads, directly or by way of other links.
fn linked() -> Option<Tz> {
    let direct = std::fs::read_link(LOCALTIME).ok()?;
    let name = |path: &Path| in_path(path.to_str()?);
    name(&direct).or_else(|| name(&std::fs::canonicalize(LOCALTIME).ok()?))
}

/// The zone with the rules of `TZ` or of the file. Looked for again only after one of the two has
/// changed.
fn remembered(tz: Option<&str>) -> Option<Tz> {
    let source = Source {
        tz: tz.map(str::to_owned),
        written: std::fs::symlink_metadata(LOCALTIME)
            .and_then(|found| found.modified())
            .ok(),
    };
    let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((of, zone)) = &*last
        && *of == source
    {
        return *zone;
    }
    // `/etc/timezone` and the like; a name that is stale has other rules
    let hint = iana_time_zone::get_timezone().ok();
    let hint = hint.and_then(|name| in_path(&name));
    let zone = by_rules::zone_like(offset_here, hint, Utc::now());
    *last = Some((source, zone));
    zone
}

/// The offset that the system's own library gives, in seconds.
fn offset_here(at: DateTime<Utc>) -> i32 {
    Local
        .offset_from_utc_datetime(&at.naive_utc())
        .fix()
        .local_minus_utc()
}

#[derive(Debug, PartialEq, Eq)]
struct Source {
    tz: Option<String>,
    written: Option<SystemTime>,
}

static LAST: Mutex<Option<(Source, Option<Tz>)>> = Mutex::new(None);
const LOCALTIME: &str = "/etc/localtime";
