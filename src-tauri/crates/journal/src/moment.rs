//! The time and the time zone at which a verb is called.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use recovery::civil::date_of;

/// The time and the time zone at which a verb is called.
#[derive(Debug, Clone, Copy)]
pub struct Moment {
    /// The current time.
    pub now: DateTime<Utc>,
    /// The device's current time zone.
    pub zone: Tz,
}

impl Moment {
    /// The date on the wall.
    pub(crate) fn local_date(self) -> NaiveDate {
        date_of(self.zone, self.now)
    }

    /// Rounded down to the millisecond, as it is stored, so that stored and current times compare.
    pub(crate) fn to_millis(self) -> Self {
        Self {
            now: DateTime::from_timestamp_millis(self.now.timestamp_millis()).unwrap_or(self.now),
            ..self
        }
    }
}
