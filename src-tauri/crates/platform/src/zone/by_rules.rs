//! A zone by its rules, where it has no name.

use chrono::{DateTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};

/// The zone whose clock has the same offset from UTC as the one given, in seconds, all through this
/// year and the next ones; of several the one with the most of its past, and of those `hint`, or
/// the one that the zone database lists as the principal one.
pub(super) fn zone_like(
    offset: impl Fn(DateTime<Utc>) -> i32,
    hint: Option<Tz>,
    now: DateTime<Utc>,
) -> Option<Tz> {
    let days = |range: std::ops::Range<i64>, step: usize| {
        range
            .step_by(step)
            .map(|day| now + TimeDelta::days(day))
            .map(|at| (at, offset(at)))
            .collect::<Vec<_>>()
    };
    let ahead = days(-200..3 * 366, 1);
    let past = days(-50 * 366..-200, 10);
    let has = |zone: Tz, (at, seconds): &(DateTime<Utc>, i32)| {
        let fixed = zone.offset_from_utc_datetime(&at.naive_utc()).fix();
        fixed.local_minus_utc() == *seconds
    };
    let principal = principal_zones();
    TZ_VARIANTS
        .into_iter()
        .filter(|zone| ahead.iter().all(|sample| has(*zone, sample)))
        .max_by_key(|zone| {
            let known = past.iter().filter(|sample| has(*zone, sample)).count();
            let place = principal.iter().position(|it| it == zone);
            (
                known,
                Some(*zone) == hint,
                place.is_some(),
                std::cmp::Reverse(place),
            )
        })
}

/// The zones that the system's zone database lists, without the many other names they go by.
fn principal_zones() -> Vec<Tz> {
    let table = std::fs::read_to_string("/usr/share/zoneinfo/zone1970.tab")
        .or_else(|_| std::fs::read_to_string("/usr/share/zoneinfo/zone.tab"))
        .unwrap_or_default();
    table
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split('\t').nth(2)?.parse().ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> DateTime<Utc> {
        "2026-11-26T12:00:00Z".parse().unwrap()
    }

    fn of(zone: Tz) -> impl Fn(DateTime<Utc>) -> i32 {
        move |at| {
            zone.offset_from_utc_datetime(&at.naive_utc())
                .fix()
                .local_minus_utc()
        }
    }

    #[test]
    fn a_copy_of_a_zones_file_has_that_zones_rules() {
        for zone in [
            Tz::Europe__Berlin,
            Tz::America__New_York,
            Tz::Asia__Kathmandu,
            Tz::Asia__Almaty,
            Tz::Australia__Lord_Howe,
            Tz::Africa__Casablanca,
            Tz::Pacific__Apia,
            Tz::UTC,
        ] {
            let found = zone_like(of(zone), None, now()).unwrap();
            for day in (-40 * 366..2 * 366).step_by(3) {
                let at = now() + TimeDelta::days(day);
                assert_eq!(of(found)(at), of(zone)(at), "{zone} as {found} at {at}");
            }
        }
    }

    #[test]
    fn of_two_names_for_one_clock_the_hint_is_taken_and_a_stale_hint_is_not() {
        let oslo = zone_like(of(Tz::Europe__Berlin), Some(Tz::Europe__Oslo), now());
        assert_eq!(oslo, Some(Tz::Europe__Oslo));
        let berlin = zone_like(of(Tz::Europe__Berlin), Some(Tz::Asia__Tokyo), now()).unwrap();
        assert_eq!(of(berlin)(now()), 3600);
    }

    #[test]
    fn rules_that_no_zone_has_belong_to_none() {
        assert_eq!(zone_like(|_| 1234, None, now()), None);
    }
}
