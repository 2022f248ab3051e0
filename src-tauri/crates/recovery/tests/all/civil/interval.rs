//! Intervals are half-open (rules 1.1).

use chrono::{DateTime, TimeDelta, Utc};
use recovery::Interval;

#[test]
fn an_interval_is_half_open() {
    let at = |hour: i64| DateTime::<Utc>::UNIX_EPOCH + TimeDelta::hours(hour);
    let interval = |from, to| Interval {
        start: at(from),
        end: at(to),
    };
    let day = interval(8, 20);
    assert!(day.contains(at(8)) && !day.contains(at(20)) && !day.contains(at(7)));
    assert!(day.overlaps(interval(19, 21)) && !day.overlaps(interval(20, 21)));
    assert!(day.overlaps(interval(7, 9)) && !day.overlaps(interval(7, 8)));
}
