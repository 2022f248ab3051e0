//! The zone that a name or a path stands for.

use chrono_tz::Tz;

/// The zone that a `TZ` names; one that is empty means UTC.
pub(super) fn named(tz: Option<&str>) -> Option<Tz> {
    match tz?.trim_start_matches(':') {
        "" => Some(Tz::UTC),
        name => in_path(name),
    }
}

/// The zone that a path of the zone database names: `Europe/Berlin`, `posix/Europe/Berlin`,
/// `/usr/share/zoneinfo/Europe/Berlin`.
pub(super) fn in_path(path: &str) -> Option<Tz> {
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
