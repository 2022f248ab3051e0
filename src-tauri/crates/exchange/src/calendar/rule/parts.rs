//! The parts of a rule, checked.

use calcard::icalendar::{ICalendarFrequency, ICalendarRecurrenceRule, ICalendarWeekday};
use chrono::Weekday;

use super::days::Days;

/// A rule, checked.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Rule {
    pub(super) freq: ICalendarFrequency,
    pub(super) interval: i64,
    pub(super) count: Option<u32>,
    pub(super) week_start: Weekday,
    pub(super) days: Days,
    pub(super) hours: Vec<u32>,
    pub(super) minutes: Vec<u32>,
    pub(super) seconds: Vec<u32>,
    pub(super) positions: Vec<i32>,
}

/// A rule, unless a number of it is out of range.
pub(super) fn checked(rule: &ICalendarRecurrenceRule) -> Option<Rule> {
    let numbers = |list: &[u8], most: u8| -> Option<Vec<u32>> {
        let fits = list.iter().all(|number| *number <= most);
        fits.then(|| sorted(list.iter().copied().map(u32::from)))
    };
    // a leap second is the one before
    let mut seconds = numbers(&rule.bysecond, 60)?;
    seconds.retain(|second| *second < 60);
    let signed = |list: &mut dyn Iterator<Item = i32>, most: i32| -> Option<Vec<i32>> {
        let list = sorted(list);
        let fits = list
            .iter()
            .all(|number| *number != 0 && number.abs() <= most);
        fits.then_some(list)
    };
    let months = sorted(rule.bymonth.iter().map(|month| u32::from(month.month())));
    let leap = rule
        .bymonth
        .iter()
        .any(calcard::icalendar::ICalendarMonth::is_leap);
    if leap || months.iter().any(|month| !(1..=12).contains(month)) {
        return None;
    }
    let mut weekdays = vec![];
    for day in &rule.byday {
        let nth = day.ordwk.unwrap_or(0);
        if nth.unsigned_abs() > 53 {
            return None;
        }
        weekdays.push((i32::from(nth), weekday(day.weekday)));
    }
    Some(Rule {
        freq: rule.freq,
        interval: i64::from(rule.interval.unwrap_or(1).max(1)),
        count: rule.count,
        week_start: rule.wkst.map_or(Weekday::Mon, weekday),
        days: Days {
            months,
            of_month: signed(&mut rule.bymonthday.iter().copied().map(i32::from), 31)?,
            of_year: signed(&mut rule.byyearday.iter().copied().map(i32::from), 366)?,
            weeks: signed(&mut rule.byweekno.iter().copied().map(i32::from), 53)?,
            weekdays,
        },
        hours: numbers(&rule.byhour, 23)?,
        minutes: numbers(&rule.byminute, 59)?,
        seconds,
        positions: signed(&mut rule.bysetpos.iter().copied(), i32::MAX)?,
    })
}

fn sorted<T: Ord>(list: impl Iterator<Item = T>) -> Vec<T> {
    let mut list: Vec<T> = list.collect();
    list.sort_unstable();
    list.dedup();
    list
}

fn weekday(day: ICalendarWeekday) -> Weekday {
    match day {
        ICalendarWeekday::Sunday => Weekday::Sun,
        ICalendarWeekday::Monday => Weekday::Mon,
        ICalendarWeekday::Tuesday => Weekday::Tue,
        ICalendarWeekday::Wednesday => Weekday::Wed,
        ICalendarWeekday::Thursday => Weekday::Thu,
        ICalendarWeekday::Friday => Weekday::Fri,
        ICalendarWeekday::Saturday => Weekday::Sat,
    }
}
