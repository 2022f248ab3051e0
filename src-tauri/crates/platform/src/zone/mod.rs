//! The device's time zone.

#[cfg(unix)]
mod by_rules;
mod name;
#[cfg(unix)]
mod unix;

use chrono_tz::Tz;

use name::named;
#[cfg(unix)]
use unix::of_system;

/// The device's present IANA time zone; UTC if the system does not say.
pub fn present_zone() -> Tz {
    known_zone().unwrap_or(Tz::UTC)
}

/// The device's present IANA time zone: the one that `TZ` names, else the system's. A system whose
/// zone has no name, such as a copied `/etc/localtime`, is in the zone with the same rules. Absent
/// if the system does not say, or if no zone has such rules.
pub fn known_zone() -> Option<Tz> {
    let tz = std::env::var("TZ").ok();
    named(tz.as_deref()).or_else(|| of_system(tz.as_deref()))
}

/// The system's zone by its name; `TZ` has no other meaning here.
#[cfg(not(unix))]
fn of_system(_tz: Option<&str>) -> Option<Tz> {
    iana_time_zone::get_timezone().ok()?.parse().ok()
}
