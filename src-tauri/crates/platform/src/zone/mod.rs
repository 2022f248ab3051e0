//! The device's time zone.

#[cfg(unix)]
mod by_rules;
mod name;
#[cfg(unix)]
mod readable;
#[cfg(unix)]
mod unix;

use chrono_tz::Tz;

use name::named;
#[cfg(unix)]
use unix::{of_system, unreadable};

/// The device's present IANA time zone; UTC if the system does not say.
pub fn present_zone() -> Tz {
    known_zone().unwrap_or(Tz::UTC)
}

/// The device's present IANA time zone: the one that `TZ` names, else the system's. A system whose
/// zone has no name, such as a copied `/etc/localtime`, is in the zone with the same rules. Absent
/// if the system does not say, if no zone has such rules, or if what it says cannot be read.
pub fn known_zone() -> Option<Tz> {
    let tz = std::env::var("TZ").ok();
    named(tz.as_deref()).or_else(|| of_system(tz.as_deref()))
}

/// What names the zone and cannot be read, so that times are in UTC: `TZ=Mars/Olympus_Mons`,
/// `/etc/localtime`.
pub fn unreadable_zone() -> Option<String> {
    let tz = std::env::var("TZ").ok();
    match named(tz.as_deref()) {
        Some(_) => None,
        None => unreadable(tz.as_deref()),
    }
}

/// Where zones have no files, the system knows its own.
#[cfg(not(unix))]
fn unreadable(_tz: Option<&str>) -> Option<String> {
    None
}

/// The system's zone by its name; `TZ` has no other meaning here.
#[cfg(not(unix))]
fn of_system(_tz: Option<&str>) -> Option<Tz> {
    iana_time_zone::get_timezone().ok()?.parse().ok()
}
