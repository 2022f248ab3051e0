//! Times as a calendar names them.

use std::rc::Rc;

use calcard::common::PartialDateTime;
use calcard::icalendar::{ICalendarEntry, ICalendarValue};
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};

/// Years that events and their rules are in; zones begin in 1601.
const YEARS: std::ops::RangeInclusive<u16> = 1600..=2300;

/// A time on the wall, and on which.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Time {
    pub(crate) wall: NaiveDateTime,
    pub(crate) on: On,
}

/// Which wall a time is on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum On {
    /// None: it is a whole day.
    Day,
    /// Whatever wall the reader looks at.
    Floating,
    Utc,
    /// That of a zone, by its name in the file.
    Zone(Rc<str>),
}

impl Time {
    pub(crate) fn is_day(&self) -> bool {
        self.on == On::Day
    }

    pub(crate) fn date(&self) -> NaiveDate {
        self.wall.date()
    }

    pub(crate) fn at(&self, wall: NaiveDateTime) -> Self {
        let on = self.on.clone();
        Self { wall, on }
    }

    pub(crate) fn as_day(&self) -> Self {
        Self {
            wall: midnight(self.date()),
            on: On::Day,
        }
    }

    pub(crate) fn in_utc(at: DateTime<Utc>) -> Self {
        Self {
            wall: at.naive_utc(),
            on: On::Utc,
        }
    }
}

/// The first time of an entry.
pub(crate) fn first(entry: &ICalendarEntry) -> Option<Time> {
    let zone = zone_name(entry);
    match entry.values.first()? {
        ICalendarValue::PartialDateTime(time) => of(time, zone.as_ref()),
        _ => None,
    }
}

/// The name of the zone that an entry is in.
pub(crate) fn zone_name(entry: &ICalendarEntry) -> Option<Rc<str>> {
    entry.tz_id().map(str::trim).map(Rc::from)
}

/// A time of a file. A leap second is the next one.
pub(crate) fn of(time: &PartialDateTime, zone: Option<&Rc<str>>) -> Option<Time> {
    let year = time.year.filter(|year| YEARS.contains(year))?;
    let (month, day) = (u32::from(time.month?), u32::from(time.day?));
    let date = NaiveDate::from_ymd_opt(i32::from(year), month, day)?;
    let Some(hour) = time.hour else {
        let (wall, on) = (midnight(date), On::Day);
        return Some(Time { wall, on });
    };
    let minute = u32::from(time.minute.unwrap_or(0));
    let second = u32::from(time.second.unwrap_or(0));
    let wall = if (hour, minute, second) == (24, 0, 0) {
        midnight(date.succ_opt()?)
    } else {
        let whole = date.and_hms_opt(u32::from(hour), minute, second.min(59))?;
        if second > 60 {
            return None;
        }
        whole + TimeDelta::seconds(i64::from(second / 60))
    };
    if let Some(offset) = offset(time) {
        let at = wall - TimeDelta::seconds(i64::from(offset.local_minus_utc()));
        return Some(Time::in_utc(at.and_utc()));
    }
    let on = match zone {
        Some(zone) if !zone.is_empty() => On::Zone(Rc::clone(zone)),
        _ => On::Floating,
    };
    Some(Time { wall, on })
}

/// The offset that a time, or a rule of a zone, says.
pub(crate) fn offset(time: &PartialDateTime) -> Option<FixedOffset> {
    let hours = i32::from(time.tz_hour?);
    let seconds = hours * 3600 + i32::from(time.tz_minute.unwrap_or(0)) * 60;
    FixedOffset::east_opt(if time.tz_minus { -seconds } else { seconds })
}

pub(crate) fn midnight(date: NaiveDate) -> NaiveDateTime {
    date.and_time(NaiveTime::MIN)
}
