//! What the tables of lifting have in common.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use recovery::Activity;

use crate::contents::Contents;
use crate::limits::Limits;
use crate::refusal::Refusal;
use crate::sports::{Sport, SportClass};
use crate::workout::{Device, Doubt, Set, SetKind, Times, Workout};

/// A pound in kilograms.
pub(super) const POUND_KG: f64 = 0.453_592_37;
/// Nobody lifts for longer.
const LONGEST_S: i64 = 2 * 86_400;

/// The workouts of a table, as its rows are read.
#[derive(Default)]
pub(super) struct Workouts {
    all: Vec<Workout>,
    by_key: HashMap<(NaiveDateTime, String), usize>,
    rows: usize,
    /// Rows that could not be read.
    pub(super) skipped: usize,
}

impl Workouts {
    /// Counts a row.
    pub(super) fn row(&mut self, limits: &Limits) -> Result<(), Refusal> {
        self.rows += 1;
        let limit = limits.rows;
        if self.rows > limit {
            return Err(Refusal::TooMany { limit });
        }
        Ok(())
    }

    /// The workout that begins at `start` under `name`, made of the first of its rows.
    pub(super) fn of(
        &mut self,
        start: NaiveDateTime,
        name: &str,
        limits: &Limits,
        make: impl FnOnce() -> Option<Workout>,
    ) -> Result<Option<&mut Workout>, Refusal> {
        let limit = limits.workouts;
        let key = (start, name.to_owned());
        let at = if let Some(at) = self.by_key.get(&key) {
            *at
        } else {
            let Some(workout) = make() else {
                return Ok(None);
            };
            if self.all.len() >= limit {
                return Err(Refusal::TooMany { limit });
            }
            self.all.push(workout);
            self.by_key.insert(key, self.all.len() - 1);
            self.all.len() - 1
        };
        Ok(self.all.get_mut(at))
    }

    pub(super) fn finish(mut self) -> Result<Contents, Refusal> {
        if self.all.is_empty() {
            return Err(if self.rows == 0 {
                Refusal::Empty
            } else {
                Refusal::Damaged
            });
        }
        self.all.sort_by_key(|workout| match workout.times {
            Times::Wall { start, .. } => start,
            Times::Utc { start, .. } => start.naive_utc(),
        });
        let mut doubts = vec![];
        if self.skipped > 0 {
            doubts.push(Doubt::Rows {
                skipped: self.skipped,
            });
        }
        Ok(Contents::new(self.all, doubts))
    }
}

/// A workout of lifting from one time on the wall to another.
pub(super) fn lifting(
    program: &str,
    name: &str,
    start: NaiveDateTime,
    end: NaiveDateTime,
) -> Option<Workout> {
    let seconds = end.signed_duration_since(start).num_seconds();
    if !(1..=LONGEST_S).contains(&seconds) {
        return None;
    }
    #[expect(clippy::cast_precision_loss, reason = "at most two days")]
    let elapsed_s = seconds as f64;
    Some(Workout {
        sport: Sport {
            name: Some("strength_training".into()),
            ..Sport::default()
        },
        class: SportClass::Activity(Activity::StrengthFull),
        name: (!name.is_empty()).then(|| name.to_owned()),
        device: Device {
            product: Some(program.into()),
            ..Device::default()
        },
        doubts: vec![Doubt::WallTime],
        ..Workout::new(Times::Wall { start, end }, elapsed_s)
    })
}

/// A number, with a comma or a point; none where it is empty or nonsense.
pub(super) fn number(text: &str) -> Option<f64> {
    let number: f64 = text.trim().replace(',', ".").parse().ok()?;
    (number.is_finite() && (0.0..1e6).contains(&number)).then_some(number)
}

/// A number that is no zero: both programs write zeros where nothing was entered.
pub(super) fn above_zero(text: &str) -> Option<f64> {
    number(text).filter(|number| *number > 0.0)
}

pub(super) fn set(exercise: &str, kind: SetKind) -> Set {
    let exercise = exercise.trim();
    Set {
        exercise: (!exercise.is_empty()).then(|| exercise.to_owned()),
        kind,
        repetitions: None,
        weight_kg: None,
        seconds: None,
        rpe: None,
    }
}
