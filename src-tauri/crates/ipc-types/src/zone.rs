//! A time zone as the page uses it.

use chrono::{DateTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// A time zone by its offsets, so that the page never asks its engine for a zone: the engine's data
/// may be years older than this build, and may lack the zone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct ZoneOffsets {
    /// Its IANA name.
    pub name: String,
    /// From when on which offset from UTC applies, both in seconds, earliest first. The first
    /// applies before its instant as well, the last forever.
    #[cfg_attr(feature = "bindings", ts(type = "[from: number, offset: number][]"))]
    pub offsets: Vec<(i64, i32)>,
}

impl ZoneOffsets {
    /// The offsets of a zone from 1970 to 2100.
    ///
    /// ```
    /// use ipc_types::ZoneOffsets;
    ///
    /// let almaty = ZoneOffsets::of(chrono_tz::Asia::Almaty);
    /// // 1 March 2024, when the whole of Kazakhstan chose one time
    /// assert_eq!(almaty.offsets.last(), Some(&(1_709_229_600, 5 * 3600)));
    /// ```
    pub fn of(zone: Tz) -> Self {
        let offset = |at: i64| {
            DateTime::from_timestamp(at, 0).map_or(0, |at: DateTime<Utc>| {
                zone.offset_from_utc_datetime(&at.naive_utc())
                    .fix()
                    .local_minus_utc()
            })
        };
        let mut offsets = vec![(FIRST, offset(FIRST))];
        let mut from = (FIRST, offset(FIRST));
        while from.0 < LAST {
            let to = from.0 + STEP;
            let to = (to, offset(to));
            if to.1 != from.1 {
                // no two changes are as close as a step
                let (mut before, mut after) = (from.0, to.0);
                while after - before > 1 {
                    let middle = before.midpoint(after);
                    if offset(middle) == from.1 {
                        before = middle;
                    } else {
                        after = middle;
                    }
                }
                offsets.push((after, to.1));
            }
            from = to;
        }
        Self {
            name: zone.name().to_owned(),
            offsets,
        }
    }

    /// The offsets of the zone with this IANA name; none if this build does not know it.
    pub fn named(name: &str) -> Option<Self> {
        name.parse().ok().map(Self::of)
    }
}

const FIRST: i64 = 0;
/// The year 2100.
const LAST: i64 = 4_102_444_800;
const STEP: i64 = TimeDelta::days(5).num_seconds();

#[cfg(test)]
mod tests {
    use super::*;

    impl ZoneOffsets {
        fn at(&self, instant: i64) -> i32 {
            let applying = self.offsets.iter().rev().find(|(from, _)| *from <= instant);
            applying
                .or(self.offsets.first())
                .map_or(0, |(_, offset)| *offset)
        }
    }

    #[test]
    fn every_zone_has_the_offsets_of_the_rules_around_each_change_and_every_day() {
        for zone in chrono_tz::TZ_VARIANTS {
            let found = ZoneOffsets::of(zone);
            assert!(found.offsets.is_sorted_by(|a, b| a.0 < b.0), "{zone}");
            let changes = found
                .offsets
                .iter()
                .flat_map(|(from, _)| [from - 1, *from, from + 1]);
            let days = (FIRST..LAST).step_by(86_400 * 9 / 4);
            for at in changes.chain(days).filter(|at| *at >= FIRST) {
                let rules = zone
                    .offset_from_utc_datetime(&DateTime::from_timestamp(at, 0).unwrap().naive_utc())
                    .fix()
                    .local_minus_utc();
                assert_eq!(found.at(at), rules, "{zone} at {at}");
            }
        }
    }

    #[test]
    fn a_zone_that_is_not_known_has_none() {
        assert_eq!(ZoneOffsets::named("Mars/Olympus"), None);
        assert_eq!(ZoneOffsets::named(""), None);
    }
}
