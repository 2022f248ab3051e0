//! Which days the lists of a rule leave.

use calcard::icalendar::ICalendarFrequency;
use chrono::{Datelike as _, Days as Ahead, NaiveDate, Weekday};

/// The lists of a rule that days are held to. An empty one allows all. Negative numbers count from the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Days {
    pub(super) months: Vec<u32>,
    pub(super) of_month: Vec<i32>,
    pub(super) of_year: Vec<i32>,
    pub(super) weeks: Vec<i32>,
    /// With which of its kind in the month or year; 0 is each.
    pub(super) weekdays: Vec<(i32, Weekday)>,
}

impl Days {
    /// Takes from the start what the lists leave open.
    pub(super) fn complete(&mut self, freq: ICalendarFrequency, start: NaiveDate) {
        if !self.weeks.is_empty() && freq == ICalendarFrequency::Yearly {
            let open =
                self.weekdays.is_empty() && self.of_month.is_empty() && self.of_year.is_empty();
            if open {
                self.weekdays.push((0, start.weekday()));
            }
            return;
        }
        let open = self.of_month.is_empty()
            && self.of_year.is_empty()
            && self.weeks.is_empty()
            && self.weekdays.is_empty();
        if !open {
            return;
        }
        let day = i32::try_from(start.day()).unwrap_or(1);
        match freq {
            ICalendarFrequency::Yearly => {
                if self.months.is_empty() {
                    self.months.push(start.month());
                }
                self.of_month.push(day);
            }
            ICalendarFrequency::Monthly => self.of_month.push(day),
            ICalendarFrequency::Weekly => self.weekdays.push((0, start.weekday())),
            _ => (),
        }
    }

    /// Whether the lists leave a day.
    pub(super) fn has(
        &self,
        day: NaiveDate,
        freq: ICalendarFrequency,
        week_start: Weekday,
    ) -> bool {
        let in_month = day.day().cast_signed();
        let in_year = day.ordinal().cast_signed();
        let month = i32::from(day.num_days_in_month());
        let year = if day.leap_year() { 366 } else { 365 };
        let named = |list: &[i32], number: i32, of: i32| {
            list.is_empty() || list.contains(&number) || list.contains(&(number - of - 1))
        };
        (self.months.is_empty() || self.months.contains(&day.month()))
            && named(&self.of_month, in_month, month)
            && named(&self.of_year, in_year, year)
            && (self.weeks.is_empty() || {
                let (week, of) = week(day, week_start);
                named(&self.weeks, week, of)
            })
            && (self.weekdays.is_empty() || {
                // the first Monday is the first of the year only where no month is named
                let (number, of) = match freq {
                    ICalendarFrequency::Yearly if self.months.is_empty() => (in_year, year),
                    _ => (in_month, month),
                };
                let counted = matches!(
                    freq,
                    ICalendarFrequency::Yearly | ICalendarFrequency::Monthly
                ) && self.weeks.is_empty();
                let nth = (number - 1) / 7 + 1;
                let nth_last = -((of - number) / 7 + 1);
                self.weekdays.iter().any(|(which, weekday)| {
                    *weekday == day.weekday()
                        && (!counted || *which == 0 || *which == nth || *which == nth_last)
                })
            })
    }
}

/// The number of the week that a day is in, and how many there are in the year that this week belongs to. The first
/// is the one with four days in the year.
fn week(day: NaiveDate, week_start: Weekday) -> (i32, i32) {
    // a week belongs to the year of its fourth day
    let into = u64::from(day.weekday().days_since(week_start));
    let fourth = |from: NaiveDate| from.checked_add_days(Ahead::new(3));
    let Some(middle) = day.checked_sub_days(Ahead::new(into)).and_then(fourth) else {
        return (0, 0);
    };
    let number = middle.ordinal0().cast_signed() / 7 + 1;
    let of_year = if middle.leap_year() { 366 } else { 365 };
    let left = (of_year - middle.ordinal().cast_signed()) / 7;
    (number, number + left)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("2024-12-30", (1, 52))]
    #[case("2026-01-01", (1, 53))]
    #[case("2026-12-31", (53, 53))]
    #[case("2027-01-03", (53, 53))]
    #[case("2027-01-04", (1, 52))]
    fn weeks_are_numbered_as_by_iso(#[case] day: NaiveDate, #[case] right: (i32, i32)) {
        assert_eq!(week(day, Weekday::Mon), right);
        assert_eq!(day.iso_week().week().cast_signed(), right.0);
    }
}
