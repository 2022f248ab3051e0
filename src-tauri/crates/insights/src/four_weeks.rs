//! The last four weeks in a few numbers, for whoever lays hands on.

use chrono::{Days, NaiveDate};
use recovery::{Delivery, Soreness};
use serde::Serialize;

use crate::answers::{Felt, Went};
use crate::history::History;
use crate::quartiles::Quartiles;

/// The last 28 days, the present one included.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct FourWeeks {
    /// How many workouts there were.
    pub workouts: usize,
    /// Their minutes together.
    pub workout_minutes: u32,
    /// The sum of effort (RPE 1–10) × minutes of each seven days, oldest first: a measure without a unit.
    pub loads: [u32; 4],
    /// The answers about soreness; absent if there was none.
    pub soreness: Option<SorenessAnswers>,
    /// How many massages there were.
    pub massages: usize,
    /// How many of them a therapist gave.
    pub by_therapist: usize,
    /// Their minutes together.
    pub massage_minutes: u32,
    /// After how many massages the muscles felt easier, as far as that was said.
    pub felt_easier: usize,
    /// After how many no different.
    pub felt_same: usize,
    /// After how many sorer.
    pub felt_sorer: usize,
    /// How many workouts went better than others of their kind, as far as that was said.
    pub went_better: usize,
    /// How many went as usual.
    pub went_as_usual: usize,
    /// How many went worse.
    pub went_worse: usize,
}

/// What was answered about soreness.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct SorenessAnswers {
    /// How many answers there were.
    pub count: usize,
    /// The median.
    pub middle: f64,
    /// The highest.
    pub highest: Soreness,
    /// The last day on which it was that high.
    pub highest_on: NaiveDate,
}

impl FourWeeks {
    /// Of the 28 days that end with the history's last one. Each entry belongs to the day that it had where
    /// it was noted.
    pub fn of(history: &History) -> Self {
        let first = history
            .to
            .checked_sub_days(Days::new(DAYS - 1))
            .unwrap_or(history.to);
        let has = |day: NaiveDate| (first..=history.to).contains(&day);
        let workouts = || history.workouts.iter().filter(|it| has(it.day()));
        let massages = || history.massages.iter().filter(|it| has(it.day()));
        let felt = |how: Felt| massages().filter(|it| it.felt == Some(how)).count();
        let went = |how: Went| workouts().filter(|it| it.went == Some(how)).count();
        let mut loads = [0; 4];
        for workout in workouts() {
            let week = (workout.day() - first).num_days() / 7;
            if let Some(load) = usize::try_from(week).ok().and_then(|at| loads.get_mut(at)) {
                *load += workout.load();
            }
        }
        Self {
            workouts: workouts().count(),
            workout_minutes: workouts().map(|it| it.minutes).sum(),
            loads,
            soreness: SorenessAnswers::of(history, has),
            massages: massages().count(),
            by_therapist: massages()
                .filter(|it| it.delivery == Delivery::Therapist)
                .count(),
            massage_minutes: massages().map(|it| it.minutes).sum(),
            felt_easier: felt(Felt::Easier),
            felt_same: felt(Felt::Same),
            felt_sorer: felt(Felt::Sorer),
            went_better: went(Went::Better),
            went_as_usual: went(Went::AsUsual),
            went_worse: went(Went::Worse),
        }
    }
}

impl SorenessAnswers {
    fn of(history: &History, has: impl Fn(NaiveDate) -> bool) -> Option<Self> {
        let answers: Vec<_> = (history.answers.iter())
            .filter(|it| has(it.day()))
            .collect();
        let highest = answers.iter().max_by_key(|it| (it.value, it.day()))?;
        let values = answers.iter().map(|it| f64::from(it.value.get()));
        Some(Self {
            count: answers.len(),
            middle: Quartiles::of(values)?.middle,
            highest: highest.value,
            highest_on: highest.day(),
        })
    }
}

/// How many days are looked at.
const DAYS: u64 = 28;
