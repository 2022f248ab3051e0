//! What recurs on some weekdays of each week, or of every few weeks, by the dates on the wall.

use chrono::{Datelike, NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};

use crate::civil::local_time::days_from;
use crate::error::InputError;

/// The dates of something that recurs. They are dates on the wall: a zone gives them their instants
/// (see [`crate::civil::instant_of`]).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Weekly {
    /// No date is before this one, and its week, from Monday, is the first that counts.
    pub first: NaiveDate,
    /// No date is after this one; absent = without end.
    #[serde(default)]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub until: Option<NaiveDate>,
    /// The weekdays, from 1 (Monday) to 7 (Sunday).
    pub weekdays: Vec<u8>,
    /// Every week, every second week, …: 1 to 52.
    #[serde(default = "each_week")]
    #[cfg_attr(feature = "bindings", ts(as = "Option<u32>", optional))]
    pub every_weeks: u32,
}

fn each_week() -> u32 {
    1
}

impl Weekly {
    /// Checks what the types do not: that it has a weekday, that there is such a day, that it ends after
    /// it begins, in years that every zone knows.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let mut sundays: recovery::civil::Weekly =
    ///     serde_json::from_str(r#"{ "first": "2026-11-23", "weekdays": [7] }"#)?;
    /// assert_eq!(sundays.check(), Ok(()));
    /// sundays.weekdays = vec![8];
    /// assert!(sundays.check().is_err());
    /// # Ok(())
    /// # }
    /// ```
    pub fn check(&self) -> Result<(), InputError> {
        let days = &self.weekdays;
        if days.is_empty() || days.len() > 7 || !days.iter().all(|day| (1..=7).contains(day)) {
            return Err(InputError::Shape("weekdays".to_owned()));
        }
        if !(1..=MOST_WEEKS).contains(&self.every_weeks) {
            return Err(InputError::Shape("every_weeks".to_owned()));
        }
        for date in [Some(self.first), self.until].into_iter().flatten() {
            if !(1900..2200).contains(&date.year()) {
                return Err(InputError::Shape(format!("year {}", date.year())));
            }
        }
        if self.until.is_some_and(|until| until < self.first) {
            return Err(InputError::Until);
        }
        Ok(())
    }

    /// Whether it recurs on `date`.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let second_saturdays: recovery::civil::Weekly =
    ///     serde_json::from_str(r#"{ "first": "2026-11-28", "weekdays": [6], "every_weeks": 2 }"#)?;
    /// assert!(second_saturdays.recurs_on("2026-12-12".parse()?));
    /// assert!(!second_saturdays.recurs_on("2026-12-05".parse()?));
    /// # Ok(())
    /// # }
    /// ```
    pub fn recurs_on(&self, date: NaiveDate) -> bool {
        let weekday = date.weekday().number_from_monday();
        let weeks = (monday(date) - monday(self.first)).num_weeks();
        date >= self.first
            && self.until.is_none_or(|until| date <= until)
            && self.weekdays.iter().any(|day| u32::from(*day) == weekday)
            && weeks % i64::from(self.every_weeks.max(1)) == 0
    }

    /// Its dates from `from` to `to`, both included. This takes as long as the span is long, however
    /// long ago it began.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let gym: recovery::civil::Weekly =
    ///     serde_json::from_str(r#"{ "first": "2016-01-01", "weekdays": [1, 3, 5] }"#)?;
    /// let dates: Vec<_> = gym.dates("2026-11-24".parse()?, "2026-11-29".parse()?).collect();
    /// assert_eq!(dates, ["2026-11-25".parse()?, "2026-11-27".parse()?]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn dates(&self, from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = NaiveDate> + '_ {
        let first = from.max(self.first);
        let last = self.until.map_or(to, |until| until.min(to));
        first
            .iter_days()
            .take_while(move |date| *date <= last)
            .filter(|date| self.recurs_on(*date))
    }
}

/// The Monday of the week of `date`.
fn monday(date: NaiveDate) -> NaiveDate {
    let back = TimeDelta::days(date.weekday().num_days_from_monday().into());
    days_from(date, -back.num_days())
}

/// Once a year is enough for a week that recurs.
const MOST_WEEKS: u32 = 52;
