//! Quiet hours around gaps and folds of the wall clock (rules 4.10).

use chrono::TimeDelta;
use chrono_tz::Tz;
use recovery::{Interval, Profile, after_quiet, is_quiet, quiet_intervals};
use rstest::rstest;
use serde_json::{Value, json};

use crate::question::at;

fn profile(quiet: &Value, by_weekday: Value) -> Profile {
    let mut profile = json!({ "level": "regular", "delivery": "self", "quiet": quiet });
    if !by_weekday.is_null() {
        profile["quiet_by_weekday"] = by_weekday;
    }
    serde_json::from_value(profile).unwrap()
}

fn hours(start: &str, end: &str) -> Value {
    json!({ "start": start, "end": end })
}

#[rstest]
// an ordinary night
#[case(
    "Europe/Berlin",
    "22:30",
    "07:00",
    "2026-11-24T03:00:00+01:00",
    "2026-11-23T22:30:00+01:00",
    "2026-11-24T07:00:00+01:00"
)]
// a night with a gap: an hour shorter
#[case(
    "Europe/Berlin",
    "22:30",
    "07:00",
    "2026-03-29T01:00:00+01:00",
    "2026-03-28T22:30:00+01:00",
    "2026-03-29T07:00:00+02:00"
)]
// an end in a gap: the first valid minute after it
#[case(
    "Europe/Berlin",
    "22:00",
    "02:30",
    "2026-03-29T01:00:00+01:00",
    "2026-03-28T22:00:00+01:00",
    "2026-03-29T03:00:00+02:00"
)]
// a start in a gap
#[case(
    "Europe/Berlin",
    "02:15",
    "06:00",
    "2026-03-29T04:00:00+02:00",
    "2026-03-29T03:00:00+02:00",
    "2026-03-29T06:00:00+02:00"
)]
// a start in a fold is the earlier instant, an end the later one
#[case(
    "Europe/Berlin",
    "02:30",
    "06:00",
    "2026-10-25T04:00:00+01:00",
    "2026-10-25T02:30:00+02:00",
    "2026-10-25T06:00:00+01:00"
)]
#[case(
    "America/New_York",
    "23:00",
    "01:30",
    "2026-11-01T00:00:00-04:00",
    "2026-10-31T23:00:00-04:00",
    "2026-11-01T01:30:00-05:00"
)]
// half an hour of daylight saving: 02:00 becomes 02:30, and back
#[case(
    "Australia/Lord_Howe",
    "21:00",
    "02:10",
    "2026-10-04T01:00:00+10:30",
    "2026-10-03T21:00:00+10:30",
    "2026-10-04T02:30:00+11:00"
)]
#[case(
    "Australia/Lord_Howe",
    "01:45",
    "05:00",
    "2026-04-05T03:00:00+10:30",
    "2026-04-05T01:45:00+11:00",
    "2026-04-05T05:00:00+10:30"
)]
// +05:45
#[case(
    "Asia/Kathmandu",
    "22:30",
    "07:00",
    "2026-11-24T03:00:00+05:45",
    "2026-11-23T22:30:00+05:45",
    "2026-11-24T07:00:00+05:45"
)]
// midnight in a gap
#[case(
    "Africa/Cairo",
    "00:00",
    "06:00",
    "2026-04-24T03:00:00+03:00",
    "2026-04-24T01:00:00+03:00",
    "2026-04-24T06:00:00+03:00"
)]
// a day that was skipped
#[case(
    "Pacific/Apia",
    "22:00",
    "06:00",
    "2011-12-31T03:00:00+14:00",
    "2011-12-31T00:00:00+14:00",
    "2011-12-31T06:00:00+14:00"
)]
fn a_night_lies_where_the_wall_clock_says(
    #[case] zone: Tz,
    #[case] start: &str,
    #[case] end: &str,
    #[case] inside: &str,
    #[case] from: &str,
    #[case] to: &str,
) {
    let profile = profile(&hours(start, end), Value::Null);
    let inside = Interval {
        start: at(inside),
        end: at(inside) + TimeDelta::minutes(1),
    };
    let night = Interval {
        start: at(from),
        end: at(to),
    };
    assert_eq!(quiet_intervals(&profile, zone, inside), [night]);
    assert_eq!(after_quiet(&profile, zone, inside.start), night.end);
    assert!(is_quiet(&profile, zone, night.start) && !is_quiet(&profile, zone, night.end));
}

#[test]
fn the_same_start_and_end_means_no_quiet_hours() {
    let profile = profile(&hours("07:00", "07:00"), Value::Null);
    let week = Interval {
        start: at("2026-11-23T00:00:00Z"),
        end: at("2026-11-30T00:00:00Z"),
    };
    assert_eq!(quiet_intervals(&profile, Tz::Europe__Berlin, week), []);
}

#[test]
fn a_night_within_the_gap_does_not_exist() {
    let profile = profile(&hours("02:05", "02:25"), Value::Null);
    let gap = Interval {
        start: at("2026-03-29T00:30:00Z"),
        end: at("2026-03-29T02:00:00Z"),
    };
    assert_eq!(quiet_intervals(&profile, Tz::Europe__Berlin, gap), []);
}

#[test]
fn nights_go_by_the_weekday_on_which_they_start() {
    // Friday nights are later, Saturday nights are free; 2026-11-27 is a Friday
    let by_weekday = json!({ "5": hours("23:30", "09:00"), "6": null });
    let profile = profile(&hours("22:30", "07:00"), by_weekday);
    let days = Interval {
        start: at("2026-11-26T12:00:00Z"),
        end: at("2026-11-30T12:00:00Z"),
    };
    let nights = quiet_intervals(&profile, Tz::UTC, days);
    let night = |from, to| Interval {
        start: at(from),
        end: at(to),
    };
    let expected = [
        night("2026-11-26T22:30:00Z", "2026-11-27T07:00:00Z"),
        night("2026-11-27T23:30:00Z", "2026-11-28T09:00:00Z"),
        night("2026-11-29T22:30:00Z", "2026-11-30T07:00:00Z"),
    ];
    assert_eq!(nights, expected);
}

#[test]
fn nights_that_overlap_are_one() {
    // Friday's lasts until Saturday 23:00, Saturday's begins at 22:30
    let by_weekday = json!({ "5": hours("23:30", "23:00") });
    let profile = profile(&hours("22:30", "07:00"), by_weekday);
    let evening = at("2026-11-28T12:00:00Z");
    assert_eq!(
        after_quiet(&profile, Tz::UTC, evening),
        at("2026-11-29T07:00:00Z")
    );
    let day = Interval {
        start: evening,
        end: evening + TimeDelta::hours(12),
    };
    let expected = [Interval {
        start: at("2026-11-27T22:30:00Z"),
        end: at("2026-11-29T07:00:00Z"),
    }];
    let found = quiet_intervals(&profile, Tz::UTC, day);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].end, expected[0].end);
}
