//! When and where a verb is called.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

/// When and where a verb is called.
#[derive(Debug, Clone, Copy)]
pub struct Moment {
    /// Now.
    pub now: DateTime<Utc>,
    /// The device's present zone.
    pub zone: Tz,
}

impl Moment {
    /// The same, to the millisecond: what is stored and what is compared are then the same.
    pub(crate) fn to_millis(self) -> Self {
        Self {
            now: DateTime::from_timestamp_millis(self.now.timestamp_millis()).unwrap_or(self.now),
            ..self
        }
    }
}
