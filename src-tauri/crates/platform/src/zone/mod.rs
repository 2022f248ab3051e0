//! The device's time zone.

#[cfg(unix)]
mod by_rules;
#[cfg(unix)]
mod unix;

use chrono_tz::Tz;

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

/// The zone that a `TZ` names; one that is empty means UTC.
fn named(tz: Option<&str>) -> Option<Tz> {
    match tz?.trim_start_matches(':') {
        "" => Some(Tz::UTC),
        name => in_path(name),
    }
}

/// The zone that a path of the zone database names: `Europe/Berlin`, `posix/Europe/Berlin`,
/// `/usr/share/zoneinfo/Europe/Berlin`.
fn in_path(path: &str) -> Option<Tz> {
    let whole = path.parse().ok();
    let ends = || {
        let (_, within) = path.split_once("zoneinfo/").unwrap_or(("", path));
        let kind = ["posix/", "right/", "uclibc/"];
        let within = kind
            .iter()
            .find_map(|kind| within.strip_prefix(kind))
            .unwrap_or(within);
        within.parse().ok()
    };
    whole.or_else(ends)
}

/// The system's zone by its name; `TZ` has no other meaning here.
#[cfg(not(unix))]
fn of_system(_tz: Option<&str>) -> Option<Tz> {
    iana_time_zone::get_timezone().ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tz_may_carry_the_colon_that_posix_allows() {
        assert_eq!(named(Some(":Asia/Kathmandu")), Some(Tz::Asia__Kathmandu));
    }

    #[test]
    fn tz_may_name_a_file_of_the_zone_database() {
        for path in [
            "posix/Europe/Berlin",
            ":right/Europe/Berlin",
            "/usr/share/zoneinfo/Europe/Berlin",
            "/usr/share/zoneinfo/posix/Europe/Berlin",
        ] {
            assert_eq!(named(Some(path)), Some(Tz::Europe__Berlin), "{path}");
        }
    }

    #[test]
    fn an_empty_tz_means_utc_as_everywhere() {
        assert_eq!(named(Some("")), Some(Tz::UTC));
    }

    #[test]
    fn a_tz_that_names_no_zone_is_passed_over() {
        assert_eq!(named(Some("EST5EDT4,M3.2.0")), None);
        assert_eq!(named(None), None);
    }
}
