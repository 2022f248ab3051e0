//! Hevy's export.

use chrono::TimeDelta;

use super::date;
use super::lifting::{POUND_KG, Workouts, above_zero, lifting, set};
use super::table::Table;
use crate::contents::Contents;
use crate::limits::Limits;
use crate::refusal::Refusal;
use crate::workout::{Doubt, Set, SetKind};

pub(super) fn is(table: &Table) -> bool {
    table.has(&[
        "title",
        "start_time",
        "end_time",
        "exercise_title",
        "set_index",
    ])
}

pub(super) fn read(table: &mut Table, limits: &Limits) -> Result<Contents, Refusal> {
    let mut workouts = Workouts::default();
    while let Some(readable) = table.next() {
        workouts.row(limits)?;
        let times = date::read(table.get("start_time")).zip(date::read(table.get("end_time")));
        let Some((start, end)) = times.filter(|_| readable) else {
            workouts.skipped += 1;
            continue;
        };
        let name = table.get("title").to_owned();
        let make = || {
            if end > start {
                return lifting("Hevy", &name, start, end);
            }
            // over midnight, with the date of the evening
            let next_day = end.checked_add_signed(TimeDelta::days(1))?;
            let mut workout = lifting("Hevy", &name, start, next_day)?;
            workout.doubts.push(Doubt::WrongEnd);
            (workout.elapsed_s < 43_200.0).then_some(workout)
        };
        let row = row(table);
        match workouts.of(start, &name, limits, make)? {
            Some(workout) => workout.sets.push(row),
            None => workouts.skipped += 1,
        }
    }
    workouts.finish()
}

fn row(table: &Table) -> Set {
    let kind = match table.get("set_type").to_lowercase().as_str() {
        "warmup" | "warm_up" => SetKind::WarmUp,
        "dropset" | "drop_set" => SetKind::Drop,
        "failure" => SetKind::Failure,
        _ => SetKind::Normal,
    };
    let pounds = above_zero(table.get("weight_lbs")).map(|weight| weight * POUND_KG);
    Set {
        repetitions: above_zero(table.get("reps")),
        weight_kg: above_zero(table.get("weight_kg")).or(pounds),
        seconds: above_zero(table.get("duration_seconds")),
        rpe: above_zero(table.get("rpe")).filter(|rpe| *rpe <= 10.0),
        ..set(table.get("exercise_title"), kind)
    }
}
