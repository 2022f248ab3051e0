//! The device's time zone.

use chrono_tz::Tz;

/// The device's present IANA time zone: the one named by `TZ`, else the system's, else UTC.
pub fn present_zone() -> Tz {
    named(std::env::var("TZ").ok().as_deref())
        .or_else(|| iana_time_zone::get_timezone().ok()?.parse().ok())
        .unwrap_or(Tz::UTC)
}

fn named(tz: Option<&str>) -> Option<Tz> {
    tz?.trim_start_matches(':').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tz_may_carry_the_colon_that_posix_allows() {
        assert_eq!(named(Some(":Asia/Kathmandu")), Some(Tz::Asia__Kathmandu));
    }

    #[test]
    fn a_tz_that_names_no_zone_is_passed_over() {
        assert_eq!(named(Some("EST5EDT4,M3.2.0")), None);
        assert_eq!(named(None), None);
    }
}
