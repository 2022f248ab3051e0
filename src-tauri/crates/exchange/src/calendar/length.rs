//! How long an event is.

use calcard::icalendar::ICalendarDuration;
use chrono::{DateTime, TimeDelta, Utc};

use super::time::Time;
use super::zone::Zones;

/// A year: what is longer is a mistake, and makes a series overlap itself everywhere.
const LONGEST: i64 = 366 * 86_400;

/// How long an event is: by the calendar and then by the clock, or from a time on one wall to one on another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Length {
    /// As the hands of the clock on the wall move: from 22:00 to 6:00 it is that, also when the clocks change.
    Wall(TimeDelta),
    /// Days on the calendar, then elapsed time.
    Elapsed { days: TimeDelta, time: TimeDelta },
}

impl Length {
    pub(crate) const NONE: Self = Self::Wall(TimeDelta::zero());

    pub(crate) fn days(days: i64) -> Self {
        Self::Wall(TimeDelta::days(days))
    }

    /// A length as a file says it; none where it is negative or no length of an event.
    pub(crate) fn of(duration: &ICalendarDuration) -> Option<Self> {
        let days = i64::from(duration.weeks) * 7 + i64::from(duration.days);
        let time = i64::from(duration.hours) * 3600
            + i64::from(duration.minutes) * 60
            + i64::from(duration.seconds);
        let all = days.checked_mul(86_400)?.checked_add(time)?;
        let fits = all == 0 || (!duration.neg && all <= LONGEST);
        fits.then(|| Self::Elapsed {
            days: TimeDelta::days(days),
            time: TimeDelta::seconds(time),
        })
    }

    /// From one time to another. An end before the start is one at the start; none where it is no length of an event.
    pub(crate) fn between(start: &Time, end: &Time, zones: &Zones) -> Option<Self> {
        let length = if start.on == end.on {
            Self::Wall(end.wall - start.wall)
        } else if start.is_day() {
            Self::Wall(end.as_day().wall - start.wall)
        } else if end.is_day() {
            Self::Wall(end.wall - start.wall)
        } else {
            let time = zones.instant(end) - zones.instant(start);
            let days = TimeDelta::zero();
            Self::Elapsed { days, time }
        };
        let length = length.forward();
        (length.about().num_seconds() <= LONGEST).then_some(length)
    }

    /// The time at the end of what begins at `start`, on the wall and as an instant.
    pub(crate) fn end(self, start: &Time, zones: &Zones) -> (Time, DateTime<Utc>) {
        match self {
            Self::Wall(time) => {
                let end = start.at(start.wall + time);
                let at = zones.instant(&end);
                (end, at)
            }
            Self::Elapsed { days, time } => {
                let end = start.at(start.wall + days);
                let at = zones.instant(&end) + time;
                (end.at(end.wall + time), at)
            }
        }
    }

    /// How long it is but for changes of the clock.
    pub(crate) fn about(self) -> TimeDelta {
        match self {
            Self::Wall(time) => time,
            Self::Elapsed { days, time } => days + time,
        }
    }

    fn forward(self) -> Self {
        if self.about() < TimeDelta::zero() {
            Self::NONE
        } else {
            self
        }
    }
}
