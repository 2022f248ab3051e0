//! Rest days (rules 1.1): local dates on which no serious workout ended and no hard session starts.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::civil::local_time::date_of;
use crate::situation::Situation;

/// The local dates with training; all others are rest days.
#[derive(Debug, Clone)]
pub(crate) struct TrainingDays {
    zone: Tz,
    dates: Vec<NaiveDate>,
}

impl TrainingDays {
    /// The training days that matter to a slot at or after `now`.
    pub(crate) fn of(situation: &Situation<'_>) -> Self {
        let zone = situation.zone();
        let done = std::iter::once(&situation.main_workout)
            .chain(&situation.earlier.recent)
            .filter(|bout| bout.is_serious())
            .map(|bout| bout.end);
        let planned = situation
            .sessions
            .iter()
            .filter(|s| s.is_non_easy())
            .map(|s| s.start);
        let mut dates: Vec<_> = done.chain(planned).map(|at| date_of(zone, at)).collect();
        dates.sort_unstable();
        dates.dedup();
        Self { zone, dates }
    }

    /// Whether `instant` is on a rest day.
    pub(crate) fn is_rest_day(&self, instant: DateTime<Utc>) -> bool {
        !self.dates.contains(&date_of(self.zone, instant))
    }
}
