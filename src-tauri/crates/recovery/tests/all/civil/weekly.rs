//! What recurs, beside a walk through every week from the first.

use chrono::{Datelike, Days, NaiveDate};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use recovery::InputError;
use recovery::civil::Weekly;

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn later(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_add_days(Days::new(days)).unwrap()
}

fn weekly() -> impl Strategy<Value = Weekly> {
    (0..3_000_u64, of(0..900_u64), vec(1..=7_u8, 1..5), 1..6_u32).prop_map(
        |(first, until, weekdays, every_weeks)| {
            let first = later(date("2020-01-01"), first);
            Weekly {
                first,
                until: until.map(|days| later(first, days)),
                weekdays,
                every_weeks,
            }
        },
    )
}

/// Walks from the Monday of the first week, week by week, as a person would on a calendar.
fn walked(rule: &Weekly, from: NaiveDate, to: NaiveDate) -> Vec<NaiveDate> {
    let mut monday = rule.first;
    while monday.weekday() != chrono::Weekday::Mon {
        monday = monday.pred_opt().unwrap();
    }
    let mut found = Vec::new();
    while monday <= to {
        for ahead in 0..7_u8 {
            let day = later(monday, ahead.into());
            let ends = rule.until.unwrap_or(NaiveDate::MAX);
            if rule.weekdays.contains(&(ahead + 1))
                && (rule.first..=ends).contains(&day)
                && (from..=to).contains(&day)
            {
                found.push(day);
            }
        }
        monday = later(monday, 7 * u64::from(rule.every_weeks));
    }
    found
}

proptest! {
    #[test]
    fn it_recurs_as_on_a_calendar(rule in weekly(), from in 0..4_500_u64, days in 0..400_u64) {
        let from = later(date("2019-06-01"), from);
        let to = later(from, days);
        let found: Vec<_> = rule.dates(from, to).collect();
        prop_assert_eq!(&found, &walked(&rule, from, to));
        prop_assert!(found.iter().all(|day| rule.recurs_on(*day)));
    }
}

#[test]
fn a_rule_that_cannot_be_is_refused() {
    let good = Weekly {
        first: date("2026-11-27"),
        until: None,
        weekdays: vec![1, 3, 5],
        every_weeks: 1,
    };
    assert_eq!(good.check(), Ok(()));
    let shape = |what: &str| Err(InputError::Shape(what.to_owned()));
    let bad = [
        (vec![], 1, None, shape("weekdays")),
        (vec![0], 1, None, shape("weekdays")),
        (vec![1; 8], 1, None, shape("weekdays")),
        (vec![1], 0, None, shape("every_weeks")),
        (vec![1], 53, None, shape("every_weeks")),
        (vec![1], 1, Some("2026-11-26"), Err(InputError::Until)),
        (vec![1], 1, Some("2200-01-01"), shape("year 2200")),
    ];
    for (weekdays, every_weeks, until, refused) in bad {
        let rule = Weekly {
            weekdays,
            every_weeks,
            until: until.map(date),
            ..good.clone()
        };
        assert_eq!(rule.check(), refused, "{rule:?}");
    }
}
