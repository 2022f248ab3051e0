//! The years, months, weeks, days or shorter that a rule goes by.

use calcard::icalendar::ICalendarFrequency;
use chrono::{Datelike as _, Days, NaiveDate, NaiveDateTime, TimeDelta, Timelike as _, Weekday};

use super::parts::Rule;
use super::walk::Walk;

/// One of them.
#[derive(Debug, PartialEq)]
pub(super) enum Period {
    /// From one day until before another.
    Days(NaiveDate, NaiveDate),
    /// The hour, minute or second that begins then.
    Time(NaiveDateTime),
}

/// Those of a rule, one after another.
pub(super) struct Periods<'a> {
    rule: &'a Rule,
    start: NaiveDateTime,
    next: i64,
    given_up: bool,
}

impl<'a> Periods<'a> {
    pub(super) fn new(rule: &'a Rule, start: NaiveDateTime) -> Self {
        Self {
            rule,
            start,
            next: 0,
            given_up: false,
        }
    }

    /// Leaves out those that end before.
    pub(super) fn skip_to(&mut self, from: NaiveDateTime) {
        let apart = match self.rule.freq {
            ICalendarFrequency::Yearly => i64::from(from.year()) - i64::from(self.start.year()),
            ICalendarFrequency::Monthly => months(from.date()) - months(self.start.date()),
            ICalendarFrequency::Weekly => (from - self.start).num_days() / 7,
            ICalendarFrequency::Daily => (from - self.start).num_days(),
            ICalendarFrequency::Hourly => (from - self.start).num_hours(),
            ICalendarFrequency::Minutely => (from - self.start).num_minutes(),
            ICalendarFrequency::Secondly => (from - self.start).num_seconds(),
        };
        // the one before may reach into the span
        self.next = (apart / self.rule.interval - 1).max(0);
    }

    /// The next one, until the walk ends.
    pub(super) fn next(&mut self, walk: &mut Walk) -> Option<Period> {
        if walk.step(1).is_err() {
            self.given_up = true;
            return None;
        }
        let ahead = self.next.checked_mul(self.rule.interval)?;
        self.next += 1;
        let period = self.period(ahead)?;
        let begins = match &period {
            Period::Days(first, _) => first.and_time(chrono::NaiveTime::MIN),
            Period::Time(at) => *at,
        };
        let last = walk.until.map_or(walk.to, |until| until.min(walk.to));
        (begins <= last).then_some(period)
    }

    /// Whether the walk was longer than it may be.
    pub(super) fn given_up(&self) -> bool {
        self.given_up
    }

    fn period(&self, ahead: i64) -> Option<Period> {
        let date = self.start.date();
        let days = |first: NaiveDate, count: u64| {
            Some(Period::Days(
                first,
                first.checked_add_days(Days::new(count))?,
            ))
        };
        match self.rule.freq {
            ICalendarFrequency::Yearly => {
                let year = i64::from(date.year()).checked_add(ahead)?;
                let year = i32::try_from(year).ok()?;
                let first = NaiveDate::from_ymd_opt(year, 1, 1)?;
                let next = NaiveDate::from_ymd_opt(year.checked_add(1)?, 1, 1)?;
                Some(Period::Days(first, next))
            }
            ICalendarFrequency::Monthly => {
                let month = months(date).checked_add(ahead)?;
                Some(Period::Days(first_of(month)?, first_of(month + 1)?))
            }
            ICalendarFrequency::Weekly => {
                let first = week_of(date, self.rule.week_start)?;
                days(first.checked_add_signed(TimeDelta::try_weeks(ahead)?)?, 7)
            }
            ICalendarFrequency::Daily => {
                days(date.checked_add_signed(TimeDelta::try_days(ahead)?)?, 1)
            }
            ICalendarFrequency::Hourly => {
                let hour = date.and_hms_opt(self.start.hour(), 0, 0)?;
                let at = hour.checked_add_signed(TimeDelta::try_hours(ahead)?)?;
                Some(Period::Time(at))
            }
            ICalendarFrequency::Minutely => {
                let minute = self.start.with_second(0)?;
                let at = minute.checked_add_signed(TimeDelta::try_minutes(ahead)?)?;
                Some(Period::Time(at))
            }
            ICalendarFrequency::Secondly => {
                let at = self
                    .start
                    .checked_add_signed(TimeDelta::try_seconds(ahead)?)?;
                Some(Period::Time(at))
            }
        }
    }
}

fn months(date: NaiveDate) -> i64 {
    i64::from(date.year()) * 12 + i64::from(date.month0())
}

fn first_of(month: i64) -> Option<NaiveDate> {
    let year = i32::try_from(month.div_euclid(12)).ok()?;
    let in_year = u32::try_from(month.rem_euclid(12)).ok()?;
    NaiveDate::from_ymd_opt(year, in_year + 1, 1)
}

fn week_of(date: NaiveDate, week_start: Weekday) -> Option<NaiveDate> {
    let into = u64::from(date.weekday().days_since(week_start));
    date.checked_sub_days(Days::new(into))
}
