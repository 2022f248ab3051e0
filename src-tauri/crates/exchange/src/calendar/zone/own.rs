//! A zone by the rules in the file itself (`VTIMEZONE`).

use calcard::icalendar::{
    ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarProperty, ICalendarValue,
};
use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};

use crate::calendar::limits::Limits;
use crate::calendar::rule::{Rule, Walk};
use crate::calendar::time::{self, Time};

/// Changes before are not looked for: nothing is asked of them.
const FIRST_YEAR: i32 = 1970;

/// When clocks change, and to which offset from UTC, in seconds.
#[derive(Debug, PartialEq)]
pub(crate) struct Changes {
    before: i32,
    at: Vec<(NaiveDateTime, i32)>,
}

impl Changes {
    pub(crate) fn offset(&self, utc: NaiveDateTime) -> i32 {
        let passed = self.at.partition_point(|(at, _)| *at <= utc);
        let last = passed.checked_sub(1).and_then(|last| self.at.get(last));
        last.map_or(self.before, |(_, offset)| *offset)
    }
}

/// The name of a zone of the file, and its changes. None where it has no name or no rules that can be read.
pub(crate) fn changes(
    zone: &[ICalendarComponent],
    until: DateTime<Utc>,
    limits: &Limits,
) -> Option<(String, Changes)> {
    let name = zone.first()?.entries.iter().find_map(|entry| {
        match (&entry.name, entry.values.first()) {
            (ICalendarProperty::Tzid, Some(ICalendarValue::Text(name))) => {
                Some(name.trim().to_owned())
            }
            _ => None,
        }
    })?;
    let mut at = vec![];
    let mut before = None;
    for rules in zone {
        let is_rules = matches!(
            rules.component_type,
            ICalendarComponentType::Standard | ICalendarComponentType::Daylight
        );
        if is_rules {
            let (from, first) = onsets(rules, until, limits, &mut at)?;
            if before.is_none_or(|(_, earliest)| first < earliest) {
                before = Some((from, first));
            }
        }
    }
    at.sort_unstable();
    let (before, _) = before?;
    Some((name, Changes { before, at }))
}

/// Adds the changes by one set of rules. Returns the offset before the first, and when that is.
fn onsets(
    rules: &ICalendarComponent,
    until: DateTime<Utc>,
    limits: &Limits,
    at: &mut Vec<(NaiveDateTime, i32)>,
) -> Option<(i32, NaiveDateTime)> {
    let find = |name| rules.entries.iter().find(|entry| entry.name == name);
    let to = offset(find(ICalendarProperty::Tzoffsetto)?)?;
    let from = find(ICalendarProperty::Tzoffsetfrom).and_then(offset);
    let from = from.unwrap_or(to);
    let start = time::first(find(ICalendarProperty::Dtstart)?)?.wall;
    let utc = |wall: NaiveDateTime| wall - TimeDelta::seconds(i64::from(from));
    at.push((utc(start), to));
    for entry in &rules.entries {
        match (&entry.name, entry.values.first()) {
            (ICalendarProperty::Rrule, Some(ICalendarValue::RecurrenceRule(rule))) => {
                let last = rule.until.as_ref().and_then(|time| time::of(time, None));
                let last = last.map(|last| match last {
                    Time {
                        wall,
                        on: time::On::Utc,
                    } => wall + TimeDelta::seconds(i64::from(from)),
                    Time { wall, .. } => wall,
                });
                let mut walk = Walk {
                    from: time::midnight(NaiveDate::from_ymd_opt(FIRST_YEAR, 1, 1)?),
                    to: until.naive_utc() + TimeDelta::days(2),
                    until: last,
                    most: limits.zones,
                    steps: limits.steps / 10,
                };
                let walls = Rule::of(rule)?.walls(start, &mut walk).ok()?;
                at.extend(walls.into_iter().map(|wall| (utc(wall), to)));
            }
            (ICalendarProperty::Rdate, _) => {
                for value in entry.values.iter().take(limits.zones) {
                    if let ICalendarValue::PartialDateTime(time) = value
                        && let Some(time) = time::of(time, None)
                    {
                        at.push((utc(time.wall), to));
                    }
                }
            }
            _ => (),
        }
    }
    Some((from, start))
}

fn offset(entry: &ICalendarEntry) -> Option<i32> {
    match entry.values.first()? {
        ICalendarValue::PartialDateTime(time) => time::offset(time).map(|it| it.local_minus_utc()),
        _ => None,
    }
}
