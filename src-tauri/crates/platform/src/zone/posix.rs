//! The rules of a zone as POSIX writes them, such as `CET-1CEST,M3.5.0,M10.5.0/3`: in `TZ`, and at the
//! end of a zone's file.

use std::iter::Peekable;
use std::str::Chars;

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};

/// A standard offset and, where there is one, summer time; seconds east of UTC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rule {
    standard: i32,
    summer: Option<Summer>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Summer {
    offset: i32,
    begins: Switch,
    ends: Switch,
}

/// When the clock is changed, on the wall clock of before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Switch {
    day: Day,
    /// Seconds since midnight, which may be on another day.
    at: i32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Day {
    /// A weekday, 0 Sunday, of a week of a month; the fifth week is the last one.
    OfWeek { month: u32, week: u32, weekday: u32 },
    /// A day of the year from 1, where 29 February does not count.
    NoLeap(u32),
    /// A day of the year from 0.
    OfYear(u32),
}

impl Rule {
    /// Reads a rule. One with a summer time but no days for it has those of the United States, as the
    /// system's library takes it.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut rest = text.chars().peekable();
        name(&mut rest)?;
        let standard = -seconds(&mut rest, 24)?;
        if rest.peek().is_none() {
            let summer = None;
            return Some(Self { standard, summer });
        }
        name(&mut rest)?;
        let offset = match rest.peek() {
            None | Some(',') => standard + HOUR,
            Some(_) => -seconds(&mut rest, 24)?,
        };
        let (begins, ends) = if rest.peek().is_some() {
            (switch(&mut rest)?, switch(&mut rest)?)
        } else {
            let mut usual = UNITED_STATES.chars().peekable();
            (switch(&mut usual)?, switch(&mut usual)?)
        };
        let summer = Summer {
            offset,
            begins,
            ends,
        };
        rest.peek().is_none().then_some(Self {
            standard,
            summer: Some(summer),
        })
    }

    /// The offset at an instant.
    pub(super) fn offset(&self, at: DateTime<Utc>) -> i32 {
        let Some(summer) = &self.summer else {
            return self.standard;
        };
        let year = (at + TimeDelta::seconds(self.standard.into())).year();
        let instant = |switch: Switch, before: i32| {
            let local = switch.day.in_year(year)?.and_hms_opt(0, 0, 0)?.and_utc();
            Some(local + TimeDelta::seconds(i64::from(switch.at) - i64::from(before)))
        };
        let begins = instant(summer.begins, self.standard);
        let ends = instant(summer.ends, summer.offset);
        let is_summer = match begins.zip(ends) {
            Some((begins, ends)) if begins < ends => begins <= at && at < ends,
            Some((begins, ends)) => at < ends || begins <= at,
            None => false,
        };
        if is_summer {
            summer.offset
        } else {
            self.standard
        }
    }
}

impl Day {
    fn in_year(self, year: i32) -> Option<NaiveDate> {
        match self {
            Self::OfYear(day) => NaiveDate::from_yo_opt(year, day + 1),
            Self::NoLeap(day) => {
                let leaps = NaiveDate::from_ymd_opt(year, 2, 29).is_some() && day >= 60;
                NaiveDate::from_yo_opt(year, day + u32::from(leaps))
            }
            Self::OfWeek {
                month,
                week,
                weekday,
            } => {
                let first = NaiveDate::from_ymd_opt(year, month, 1)?;
                let to = (7 + weekday - first.weekday().num_days_from_sunday()) % 7;
                // the fifth may be in the next month, and then the fourth is the last
                (1..=week)
                    .rev()
                    .find_map(|week| first.with_day(1 + to + 7 * (week - 1)))
            }
        }
    }
}

/// A name of three letters or more, or in angle brackets.
fn name(rest: &mut Peekable<Chars<'_>>) -> Option<()> {
    let mut length = 0;
    if rest.next_if_eq(&'<').is_some() {
        while rest
            .next_if(|it| it.is_ascii_alphanumeric() || ['+', '-'].contains(it))
            .is_some()
        {
            length += 1;
        }
        rest.next_if_eq(&'>')?;
    } else {
        while rest.next_if(char::is_ascii_alphabetic).is_some() {
            length += 1;
        }
    }
    (length >= 3).then_some(())
}

/// `[+-]hh[:mm[:ss]]`, in seconds.
fn seconds(rest: &mut Peekable<Chars<'_>>, most: u32) -> Option<i32> {
    let negative = rest.next_if_eq(&'-').is_some();
    if !negative {
        rest.next_if_eq(&'+');
    }
    let mut sum = number(rest)?;
    if sum > most {
        return None;
    }
    sum *= 3600;
    for unit in [60, 1] {
        if rest.next_if_eq(&':').is_none() {
            break;
        }
        sum += unit * number(rest).filter(|part| *part < 60)?;
    }
    let sum = i32::try_from(sum).ok()?;
    Some(if negative { -sum } else { sum })
}

/// `,M3.5.0/2`, `,J60`, `,59`.
fn switch(rest: &mut Peekable<Chars<'_>>) -> Option<Switch> {
    rest.next_if_eq(&',')?;
    let day = if rest.next_if_eq(&'M').is_some() {
        let month = number(rest).filter(|it| (1..=12).contains(it))?;
        rest.next_if_eq(&'.')?;
        let week = number(rest).filter(|it| (1..=5).contains(it))?;
        rest.next_if_eq(&'.')?;
        let weekday = number(rest).filter(|it| *it <= 6)?;
        Day::OfWeek {
            month,
            week,
            weekday,
        }
    } else if rest.next_if_eq(&'J').is_some() {
        Day::NoLeap(number(rest).filter(|it| (1..=365).contains(it))?)
    } else {
        Day::OfYear(number(rest).filter(|it| *it <= 365)?)
    };
    let at = match rest.next_if_eq(&'/') {
        // as long before or after as zone files have it
        Some(_) => seconds(rest, 167)?,
        None => 2 * HOUR,
    };
    Some(Switch { day, at })
}

/// Up to three digits.
fn number(rest: &mut Peekable<Chars<'_>>) -> Option<u32> {
    let mut number = None;
    for _ in 0..3 {
        let Some(digit) = rest.next_if(char::is_ascii_digit) else {
            break;
        };
        number = Some(number.unwrap_or(0) * 10 + digit.to_digit(10)?);
    }
    number
}

const HOUR: i32 = 3600;
const UNITED_STATES: &str = ",M3.2.0,M11.1.0";

#[cfg(test)]
mod tests {
    use super::*;

    fn offset(rule: &str, at: &str) -> i32 {
        let rule = Rule::parse(rule).expect(rule);
        rule.offset(at.parse().expect(at))
    }

    #[test]
    fn the_offset_follows_the_rule_to_the_second() {
        for (rule, at, expected) in [
            ("UTC0", "2026-07-01T00:00:00Z", 0),
            ("<+0545>-5:45", "2026-07-01T00:00:00Z", 20_700),
            ("LMT-1:17:30", "2026-07-01T00:00:00Z", 4_650),
            ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29T00:59:59Z", 3_600),
            ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29T01:00:00Z", 7_200),
            ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-25T00:59:59Z", 7_200),
            ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-25T01:00:00Z", 3_600),
            // the days of the United States
            ("CET-1CEST", "2026-03-20T12:00:00Z", 7_200),
            ("CET-1CEST", "2026-11-23T12:00:00Z", 3_600),
            ("EST5EDT4", "2026-07-01T12:00:00Z", -14_400),
            // summer in the south, over the turn of the year
            (
                "NZST-12NZDT,M9.5.0,M4.1.0/3",
                "2026-01-01T00:00:00Z",
                46_800,
            ),
            (
                "NZST-12NZDT,M9.5.0,M4.1.0/3",
                "2026-07-01T00:00:00Z",
                43_200,
            ),
            // Nuuk, which changes on the evening before
            (
                "<-02>2<-01>,M3.5.0/-1,M10.5.0/0",
                "2026-03-29T00:59:59Z",
                -7_200,
            ),
            (
                "<-02>2<-01>,M3.5.0/-1,M10.5.0/0",
                "2026-03-29T01:00:00Z",
                -3_600,
            ),
            // days by their number
            ("AAA0BBB,J60/0,J300/0", "2028-03-01T00:00:00Z", 3_600),
            ("AAA0BBB,59/0,300/0", "2028-02-29T00:00:00Z", 3_600),
        ] {
            assert_eq!(offset(rule, at), expected, "{rule} at {at}");
        }
    }

    #[test]
    fn what_is_no_rule_is_not_read() {
        for text in [
            "",
            "12",
            "C-1",
            "CET",
            "CET-25",
            "CET-1:60",
            "CET-1CEST,",
            "CET-1CEST,M3.5.0",
            "CET-1CEST,M13.5.0,M10.5.0",
            "CET-1CEST,M3.5.0,M10.5.0,",
            "<+01-1",
            "CET-1 CEST",
            "Mars/Olympus_Mons",
            "CET-1CEST,J0,J1",
            "CET-99999999999",
        ] {
            assert_eq!(Rule::parse(text), None, "{text}");
        }
    }
}
