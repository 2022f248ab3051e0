//! The zones of a calendar.

mod named;
mod own;

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use calcard::icalendar::ICalendarComponent;
use chrono::{DateTime, FixedOffset, NaiveDateTime, Offset as _, TimeDelta, TimeZone as _, Utc};
use chrono_tz::Tz;

use super::instance::Source;
use super::limits::Limits;
use super::time::{On, Time};
use own::Changes;

/// Where clocks show what.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Zone {
    Named(Tz),
    Fixed(FixedOffset),
    Own(Rc<Changes>),
}

/// The zones of a calendar, by their names in it.
pub(crate) struct Zones {
    /// Where the person is.
    person: Tz,
    /// On whose wall floating times are.
    floating: Zone,
    /// Whether the calendar says so itself.
    calendars: bool,
    own: HashMap<String, Rc<Changes>>,
    known: RefCell<HashMap<Rc<str>, Option<Zone>>>,
}

impl Zones {
    pub(crate) fn new(person: Tz) -> Self {
        Self {
            person,
            floating: Zone::Named(person),
            calendars: false,
            own: HashMap::new(),
            known: RefCell::default(),
        }
    }

    /// Takes the calendar's own rules for a zone, each with the components inside it. They hold until `until`.
    pub(crate) fn add(
        &mut self,
        zone: &[ICalendarComponent],
        until: DateTime<Utc>,
        limits: &Limits,
    ) {
        if self.own.len() < limits.zones
            && let Some((name, changes)) = own::changes(zone, until, limits)
        {
            self.own.entry(name).or_insert_with(|| Rc::new(changes));
        }
    }

    /// Takes the zone that the calendar names for its floating times.
    pub(crate) fn set_floating(&mut self, name: &str) {
        if let Some(zone) = self.find(name) {
            self.floating = zone;
            self.calendars = true;
        }
    }

    /// The zone of the calendar, which a series in UTC recurs in as well: some write their times so.
    pub(crate) fn of_calendar(&self) -> Option<&Zone> {
        self.calendars.then_some(&self.floating)
    }

    /// The wall that a time is on; of whole days, that of the person.
    pub(crate) fn of(&self, on: &On) -> Zone {
        match on {
            On::Day => Zone::Named(self.person),
            On::Floating => self.floating.clone(),
            On::Utc => Zone::Named(Tz::UTC),
            On::Zone(name) => self.known(name).unwrap_or_else(|| self.floating.clone()),
        }
    }

    /// The instant of a time; of a whole day, when it begins where the person is.
    pub(crate) fn instant(&self, time: &Time) -> DateTime<Utc> {
        self.of(&time.on).instant(time.wall)
    }

    /// What the wall of floating times shows at an instant.
    pub(crate) fn floating_wall(&self, at: DateTime<Utc>) -> NaiveDateTime {
        self.floating.wall(at)
    }

    /// By which zone a time is read.
    pub(crate) fn source(&self, on: &On) -> Source {
        match on {
            On::Day => Source::Days,
            On::Floating => Source::Floating,
            On::Utc => Source::Utc,
            On::Zone(name) => match self.known(name) {
                Some(Zone::Named(zone)) => Source::Named(zone.name().to_owned()),
                Some(Zone::Fixed(offset)) => Source::Named(format!("UTC{offset}")),
                Some(Zone::Own(_)) => Source::Own(name.to_string()),
                None => Source::Unknown(name.to_string()),
            },
        }
    }

    fn known(&self, name: &Rc<str>) -> Option<Zone> {
        if let Some(known) = self.known.borrow().get(name) {
            return known.clone();
        }
        let found = self.find(name);
        let mut known = self.known.borrow_mut();
        known.insert(Rc::clone(name), found.clone());
        found
    }

    /// A zone by its name: first as the world names it, since rules in files are often wrong or cut to one year,
    /// then by the file's own rules, then by the offset in its name.
    fn find(&self, name: &str) -> Option<Zone> {
        let own = || {
            let own = self.own.get(name);
            own.map(|changes| Zone::Own(Rc::clone(changes)))
        };
        named::zone(name)
            .map(Zone::Named)
            .or_else(own)
            .or_else(|| named::offset(name).map(Zone::Fixed))
    }
}

impl Zone {
    /// What the wall shows at an instant.
    pub(crate) fn wall(&self, at: DateTime<Utc>) -> NaiveDateTime {
        at.naive_utc() + self.offset(at.naive_utc())
    }

    /// When the wall shows it: at the first of two times, and in a gap as if the clocks had not been changed.
    pub(crate) fn instant(&self, wall: NaiveDateTime) -> DateTime<Utc> {
        let day = TimeDelta::days(1);
        let before = self.offset(wall - day);
        let after = self.offset(wall + day);
        let (first, second) = (before.max(after), before.min(after));
        for offset in [first, second] {
            if self.offset(wall - offset) == offset {
                return (wall - offset).and_utc();
            }
        }
        (wall - before).and_utc()
    }

    fn offset(&self, utc: NaiveDateTime) -> TimeDelta {
        let seconds = match self {
            Self::Named(zone) => zone.offset_from_utc_datetime(&utc).fix().local_minus_utc(),
            Self::Fixed(offset) => offset.local_minus_utc(),
            Self::Own(changes) => changes.offset(utc),
        };
        TimeDelta::seconds(i64::from(seconds))
    }
}
