//! Strong's export, of Android and iOS, with and without units.

use chrono::TimeDelta;

use super::date;
use super::lifting::{POUND_KG, Workouts, above_zero, lifting, number, set};
use super::table::Table;
use crate::contents::Contents;
use crate::limits::Limits;
use crate::refusal::Refusal;
use crate::workout::{Doubt, Set, SetKind};

const DURATIONS: [&str; 4] = [
    "workout duration",
    "duration",
    "duration (sec)",
    "duration (s)",
];

pub(super) fn is(table: &Table) -> bool {
    table.has(&["date", "workout name", "exercise name", "set order"])
}

pub(super) fn read(table: &mut Table, limits: &Limits) -> Result<Contents, Refusal> {
    let unit = Unit::of(table);
    let mut workouts = Workouts::default();
    while let Some(readable) = table.next() {
        workouts.row(limits)?;
        let start = date::read(table.get("date"));
        let length = DURATIONS
            .iter()
            .map(|name| table.get(name))
            .find(|text| !text.is_empty())
            .and_then(seconds);
        let Some((start, length)) = start.zip(length).filter(|_| readable) else {
            workouts.skipped += 1;
            continue;
        };
        let name = table.get("workout name").to_owned();
        let make = || {
            let end = start.checked_add_signed(TimeDelta::try_seconds(length)?)?;
            let mut workout = lifting("Strong", &name, start, end)?;
            if unit == Unit::Unknown {
                workout.doubts.push(Doubt::NoUnit);
            }
            Some(workout)
        };
        let row = row(table, unit);
        match (workouts.of(start, &name, limits, make)?, row) {
            (Some(workout), Some(row)) => workout.sets.push(row),
            (Some(_), None) => (),
            (None, _) => workouts.skipped += 1,
        }
    }
    workouts.finish()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Kilograms,
    Pounds,
    /// A column names it for each row.
    Column,
    Unknown,
}

impl Unit {
    fn of(table: &Table) -> Self {
        if table.has(&["weight unit"]) {
            Self::Column
        } else if table.has(&["weight (kg)"]) {
            Self::Kilograms
        } else if table.has(&["weight (lb)"]) || table.has(&["weight (lbs)"]) {
            Self::Pounds
        } else {
            Self::Unknown
        }
    }
}

/// A set; nothing for the rows of notes and rests.
fn row(table: &Table, unit: Unit) -> Option<Set> {
    let order = table.get("set order");
    let kind = match order.to_lowercase().as_str() {
        "w" => SetKind::WarmUp,
        "d" => SetKind::Drop,
        "f" => SetKind::Failure,
        _ if number(order).is_some() => SetKind::Normal,
        _ => return None,
    };
    let weight = ["weight", "weight (kg)", "weight (lb)", "weight (lbs)"]
        .iter()
        .find_map(|name| above_zero(table.get(name)));
    let pounds = match unit {
        Unit::Pounds => true,
        Unit::Column => table.get("weight unit").to_lowercase().starts_with("lb"),
        Unit::Kilograms | Unit::Unknown => false,
    };
    Some(Set {
        repetitions: above_zero(table.get("reps")),
        weight_kg: weight.map(|weight| if pounds { weight * POUND_KG } else { weight }),
        seconds: above_zero(table.get("seconds")),
        rpe: above_zero(table.get("rpe")).filter(|rpe| *rpe <= 10.0),
        ..set(table.get("exercise name"), kind)
    })
}

/// `1h 15m`, `62m`, `45s`, or seconds.
fn seconds(text: &str) -> Option<i64> {
    let mut total = 0_i64;
    let mut digits = String::new();
    for char in text.chars().filter(|c| !c.is_whitespace()) {
        let unit = match char.to_ascii_lowercase() {
            '0'..='9' => {
                digits.push(char);
                continue;
            }
            'h' => 3600,
            'm' => 60,
            's' => 1,
            // of "min" and "hrs"
            'i' | 'n' | 'r' if digits.is_empty() => continue,
            _ => return None,
        };
        if digits.is_empty() {
            continue;
        }
        total = total.checked_add(digits.parse::<i64>().ok()?.checked_mul(unit)?)?;
        digits.clear();
    }
    if !digits.is_empty() {
        total = total.checked_add(digits.parse().ok()?)?;
    }
    (total > 0).then_some(total)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("1h 15m", Some(4500))]
    #[case("62m", Some(3720))]
    #[case("1hr 5min 3s", Some(3903))]
    #[case("3720", Some(3720))]
    #[case("45s", Some(45))]
    #[case("", None)]
    #[case("0m", None)]
    #[case("soon", None)]
    #[case("99999999999999999999h", None)]
    fn a_length_is_read_as_strong_writes_it(#[case] text: &str, #[case] is: Option<i64>) {
        assert_eq!(seconds(text), is);
    }
}
