//! The device's time zone.

#[cfg(unix)]
mod by_rules;
mod fault;
mod name;
#[cfg(unix)]
mod posix;
#[cfg(unix)]
mod unix;
#[cfg(unix)]
mod zone_file;

use chrono_tz::Tz;

pub use fault::ZoneFault;

use name::named;
#[cfg(unix)]
use unix::of_system;

/// The device's present IANA time zone; UTC if the system does not say.
pub fn present_zone() -> Tz {
    known_zone().ok().flatten().unwrap_or(Tz::UTC)
}

/// The device's present IANA time zone: the one that `TZ` names, else the system's. What has rules
/// and no name, such as `TZ=CET-1CEST,M3.5.0,M10.5.0/3` or a copied `/etc/localtime`, is the zone with
/// the same rules. None if the system does not say.
pub fn known_zone() -> Result<Option<Tz>, ZoneFault> {
    // a value that is not UTF-8 names nothing, and is no reason to take the system's zone
    let tz = std::env::var_os("TZ").map(|tz| tz.to_string_lossy().into_owned());
    match named(tz.as_deref()) {
        Some(zone) => Ok(Some(zone)),
        None => of_system(tz.as_deref()),
    }
}

/// The system's zone by its name; `TZ` has no other meaning here.
#[cfg(not(unix))]
fn of_system(_tz: Option<&str>) -> Result<Option<Tz>, ZoneFault> {
    let name = iana_time_zone::get_timezone().ok();
    Ok(name.and_then(|name| name.parse().ok()))
}
