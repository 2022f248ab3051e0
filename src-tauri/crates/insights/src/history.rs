//! What was noted, as far as the tables need it.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use recovery::civil::date_of;
use recovery::{
    Activity, Delivery, DeliveryPreference, MassageType, MuscleGroup, Rpe, Soreness, Tool,
    TrainingLevel,
};

use crate::answers::{Felt, Went};

/// What was noted in a span of time, and in the days before it as far as the span needs them. Each entry
/// has the time zone in which it was noted, and so belongs to the day that the user had there.
#[derive(Debug, Clone)]
pub struct History {
    /// The first day of the span, a Monday.
    pub from: NaiveDate,
    /// The last day: the present one, where the user is.
    pub to: NaiveDate,
    /// The present instant.
    pub now: DateTime<Utc>,
    /// How much the user trains.
    pub level: TrainingLevel,
    /// By whom the user is massaged.
    pub delivery: DeliveryPreference,
    /// Workouts, in any order.
    pub workouts: Vec<PastWorkout>,
    /// Massages, in any order.
    pub massages: Vec<PastMassage>,
    /// Answers about soreness, in any order.
    pub answers: Vec<PastAnswer>,
}

/// A workout.
#[derive(Debug, Clone)]
pub struct PastWorkout {
    /// The activity.
    pub activity: Activity,
    /// When it ended.
    pub end: DateTime<Utc>,
    /// Its length in minutes.
    pub minutes: u32,
    /// How hard it felt.
    pub rpe: Rpe,
    /// Whether that is a guess, which nobody named.
    pub guessed: bool,
    /// How it went; absent if that was not said.
    pub went: Option<Went>,
    /// Where it was noted.
    pub zone: Tz,
}

/// A massage.
#[derive(Debug, Clone)]
pub struct PastMassage {
    /// When it started.
    pub start: DateTime<Utc>,
    /// Its length in minutes.
    pub minutes: u32,
    /// Its type.
    pub massage_type: MassageType,
    /// By whom.
    pub delivery: Delivery,
    /// The muscles.
    pub muscles: Vec<MuscleGroup>,
    /// What was measured, if it was a guided session.
    pub parts: Vec<PastPart>,
    /// When the workout of its plan ended; absent if it was apart from any plan.
    pub workout_end: Option<DateTime<Utc>>,
    /// How the muscles felt afterwards; absent if that was not said.
    pub felt: Option<Felt>,
    /// Where it was noted.
    pub zone: Tz,
}

/// How long a muscle was massaged in a guided session.
#[derive(Debug, Clone)]
pub struct PastPart {
    /// Which muscle, on either side.
    pub muscle: MuscleGroup,
    /// With what; absent where nothing was pressed.
    pub tool: Option<Tool>,
    /// How long, in seconds.
    pub seconds: u32,
}

/// An answer about soreness.
#[derive(Debug, Clone)]
pub struct PastAnswer {
    /// When it was given.
    pub at: DateTime<Utc>,
    /// How sore.
    pub value: Soreness,
    /// Where it was given.
    pub zone: Tz,
}

impl History {
    /// The massages of the span.
    pub(crate) fn massages_in_span(&self) -> impl Iterator<Item = &PastMassage> {
        let all = self.massages.iter();
        all.filter(|massage| self.has(massage.day()))
    }

    /// Whether a day belongs to the span.
    pub(crate) fn has(&self, day: NaiveDate) -> bool {
        day >= self.from
    }
}

impl PastWorkout {
    /// The day on which it ended.
    pub(crate) fn day(&self) -> NaiveDate {
        date_of(self.zone, self.end)
    }

    /// Effort × minutes, a measure without a unit (rules 1.1).
    pub(crate) fn load(&self) -> u32 {
        u32::from(self.rpe.get()) * self.minutes
    }
}

impl PastMassage {
    /// The day on which it started.
    pub(crate) fn day(&self) -> NaiveDate {
        date_of(self.zone, self.start)
    }

    /// When it ended.
    pub(crate) fn end(&self) -> DateTime<Utc> {
        self.start + TimeDelta::minutes(self.minutes.into())
    }
}

impl PastAnswer {
    /// The day on which it was given.
    pub(crate) fn day(&self) -> NaiveDate {
        date_of(self.zone, self.at)
    }
}
