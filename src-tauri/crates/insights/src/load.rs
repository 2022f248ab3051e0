//! Load and massages, week by week.

use chrono::{Datelike, Days, NaiveDate};
use serde::Serialize;

use crate::history::History;
use crate::quartiles::Quartiles;

/// The weeks of the span, oldest first, from the first with an entry on.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Load {
    /// Each week, also those without an entry.
    pub weeks: Vec<WeekLoad>,
    /// The load of the whole weeks: neither the present one nor the one in which the journal began.
    /// Absent if these are fewer than four.
    pub usual: Option<Quartiles>,
}

/// An ISO week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct WeekLoad {
    /// The year that it is counted in.
    pub year: i32,
    /// Its number in that year.
    pub week: u32,
    /// Its Monday.
    pub monday: NaiveDate,
    /// Whether all of it is past and in the journal.
    pub whole: bool,
    /// How many workouts there were.
    pub workouts: usize,
    /// The sum of effort (RPE 1–10) × minutes: a measure without a unit, which decides nothing.
    pub load: u32,
    /// How many massages there were.
    pub massages: usize,
}

impl Load {
    /// Of the workouts and massages of the span, each on the day that it had where it was noted.
    pub(crate) fn of(history: &History) -> Self {
        let workouts: Vec<(NaiveDate, u32)> = (history.workouts.iter())
            .map(|workout| (monday(workout.day()), workout.load()))
            .collect();
        let massages: Vec<NaiveDate> = (history.massages.iter())
            .map(|massage| monday(massage.day()))
            .collect();
        let mondays = workouts.iter().map(|(monday, _)| monday).chain(&massages);
        let (Some(begun), Some(last)) = (mondays.clone().min(), mondays.max()) else {
            return Self {
                weeks: Vec::new(),
                usual: None,
            };
        };
        let present = monday(history.to);
        let weeks: Vec<WeekLoad> = (*begun)
            .max(history.from)
            .iter_weeks()
            .take_while(|monday| *monday <= present.max(*last))
            .map(|monday| {
                let of_week = || workouts.iter().filter(|(of, _)| *of == monday);
                WeekLoad {
                    year: monday.iso_week().year(),
                    week: monday.iso_week().week(),
                    monday,
                    whole: *begun < monday && monday < present,
                    workouts: of_week().count(),
                    load: of_week().map(|(_, load)| load).sum(),
                    massages: massages.iter().filter(|of| **of == monday).count(),
                }
            })
            .collect();
        let whole: Vec<f64> = (weeks.iter().filter(|week| week.whole))
            .map(|week| f64::from(week.load))
            .collect();
        let enough = whole.len() >= FEWEST;
        Self {
            usual: enough.then(|| Quartiles::of(whole)).flatten(),
            weeks,
        }
    }
}

/// The Monday of a day's week.
fn monday(day: NaiveDate) -> NaiveDate {
    let since = day.weekday().num_days_from_monday();
    day - Days::new(since.into())
}

/// With fewer whole weeks no usual load is named: our choice.
const FEWEST: usize = 4;
