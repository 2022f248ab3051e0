//! Lays out what belongs together: an event, and what was changed of it.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};

use super::event::{End, Event};
use super::instance::{Instance, Span};
use super::length::Length;
use super::limits::Limits;
use super::rule::{TooOften, Walk, back};
use super::time::{On, Time};
use super::zone::{Zone, Zones};

/// What a calendar is laid out by.
pub(crate) struct Board<'a> {
    pub(crate) zones: &'a Zones,
    pub(crate) span: Span,
    pub(crate) limits: &'a Limits,
    /// Steps that may be walked yet.
    pub(crate) steps: u64,
}

/// Adds the instances in the span of events that share an id.
pub(crate) fn lay_out(
    events: &[Event],
    board: &mut Board,
    found: &mut Vec<Instance>,
) -> Result<(), TooOften> {
    let main = events.iter().filter(|event| event.changes.is_none());
    // of two versions the later counts, and of equal ones the last
    let main = main.max_by_key(|event| event.version);
    let Some(main) = main else {
        for event in latest(events, None) {
            let recurrence = event.changes.as_ref().map(|(time, _)| named(time));
            board.show(event, &event.start, board.length(event), recurrence, found);
        }
        return Ok(());
    };
    let series = Series::new(main, board.zones);
    let changed = latest(events, Some(&series));
    let recurs = !main.rules.is_empty() || !main.also.is_empty() || !changed.is_empty();
    if !recurs {
        board.show(main, &main.start, board.length(main), None, found);
        return Ok(());
    }
    let mut times = series.times(board, &changed)?;
    for except in &main.except {
        series.remove(except, &mut times);
    }
    let mut shown = vec![];
    for change in &changed {
        let Some((which, _)) = &change.changes else {
            continue;
        };
        series.remove(which, &mut times);
        let excepted = main.except.iter().any(|except| series.same(except, which));
        if !(excepted && change.version.0 < main.version.0) {
            shown.push((*change, which));
        }
    }
    for (change, which) in shown {
        let recurrence = Some(named(&series.key(which)));
        board.show(
            change,
            &change.start,
            board.length(change),
            recurrence,
            found,
        );
    }
    for (wall, end) in times {
        let which = series.start.at(wall);
        let length = end.map_or_else(|| board.length(main), |end| board.length_of(&which, &end));
        let moved = changed.iter().filter(|change| {
            let future = change.changes.as_ref().filter(|(_, future)| *future);
            future.is_some_and(|(from, _)| series.key(from).wall < wall)
        });
        let moved = moved.max_by_key(|change| {
            change
                .changes
                .as_ref()
                .map(|(from, _)| series.key(from).wall)
        });
        let recurrence = Some(named(&which));
        match moved.and_then(|by| by.changes.as_ref().map(|(from, _)| (by, from))) {
            Some((by, from)) => {
                let start = Series::new(by, board.zones).start;
                let start = start.at(wall + (start.wall - series.key(from).wall));
                board.show(by, &start, board.length(by), recurrence, found);
            }
            None => board.show(main, &which, length, recurrence, found),
        }
    }
    Ok(())
}

/// The changed occurrences, of several versions of one the latest.
fn latest<'a>(events: &'a [Event], series: Option<&Series>) -> Vec<&'a Event> {
    let mut by_time: HashMap<(NaiveDateTime, bool), &Event> = HashMap::new();
    for event in events {
        if let Some((which, future)) = &event.changes {
            let key = series.map_or_else(|| which.clone(), |series| series.key(which));
            let last = by_time.entry((key.wall, *future)).or_insert(event);
            if event.version >= last.version {
                *last = event;
            }
        }
    }
    let mut latest: Vec<&Event> = by_time.into_values().collect();
    latest.sort_unstable_by_key(|event| event.line);
    latest
}

/// An event that recurs, on the wall that it recurs on.
struct Series<'a> {
    main: &'a Event,
    start: Time,
    zone: Zone,
    zones: &'a Zones,
}

type Times = BTreeMap<NaiveDateTime, Option<End>>;

impl<'a> Series<'a> {
    fn new(main: &'a Event, zones: &'a Zones) -> Self {
        let zone = match (&main.start.on, zones.of_calendar()) {
            (On::Utc, Some(zone)) if !main.rules.is_empty() => zone.clone(),
            (on, _) => zones.of(on),
        };
        let start = match &main.start.on {
            On::Utc if zones.of_calendar().is_some() && !main.rules.is_empty() => Time {
                wall: zone.wall(zones.instant(&main.start)),
                on: On::Floating,
            },
            _ => main.start.clone(),
        };
        Self {
            main,
            start,
            zone,
            zones,
        }
    }

    /// A time on the wall of the series, or the day that it is on there.
    fn key(&self, time: &Time) -> Time {
        if self.start.is_day() {
            // Outlook names days by their midnight on some wall
            let day = match time.on {
                On::Utc => self
                    .start
                    .at(self.zones.floating_wall(self.zones.instant(time))),
                _ => time.clone(),
            };
            return day.as_day();
        }
        match time.on {
            On::Day => time.clone(),
            On::Floating => self.start.at(time.wall),
            _ => self.start.at(self.zone.wall(self.zones.instant(time))),
        }
    }

    fn same(&self, one: &Time, other: &Time) -> bool {
        let (one, other) = (self.key(one), self.key(other));
        one == other || ((one.is_day() || other.is_day()) && one.date() == other.date())
    }

    /// Takes a time out, or all of a day.
    fn remove(&self, which: &Time, times: &mut Times) {
        let key = self.key(which);
        if key.is_day() && !self.start.is_day() {
            let end = key.wall + TimeDelta::days(1);
            let walls: Vec<_> = times.range(key.wall..end).map(|(wall, _)| *wall).collect();
            for wall in walls {
                times.remove(&wall);
            }
        } else {
            times.remove(&key.wall);
        }
    }

    /// The times by rules, and those besides, which may lie in the span.
    fn times(&self, board: &mut Board, changed: &[&Event]) -> Result<Times, TooOften> {
        let main = self.main;
        let longest = main
            .also
            .iter()
            .filter_map(|(start, end)| end.as_ref().map(|end| board.length_of(start, end).about()));
        let longest = longest.chain([board.length(main).about()]).max();
        let shift = changed.iter().filter_map(|change| {
            let (from, _) = change.changes.as_ref().filter(|(_, future)| *future)?;
            let by = (change.start.wall - self.key(from).wall).abs();
            Some(by + board.length(change).about())
        });
        let shift = shift.max().unwrap_or_default().min(TimeDelta::days(366));
        let room = longest.unwrap_or_default() + shift;
        let from = back(self.zone.wall(board.span.from), room);
        let to = self.zone.wall(board.span.to) + shift + TimeDelta::days(2);
        let mut times = Times::new();
        times.insert(self.start.wall, None);
        for (rule, until) in &main.rules {
            let mut walk = Walk {
                from,
                to,
                until: until.as_ref().map(|until| self.until(until)),
                most: board.limits.of_event,
                steps: board.steps,
            };
            let walls = rule.walls(self.start.wall, &mut walk);
            board.steps = walk.steps;
            times.extend(walls?.into_iter().map(|wall| (wall, None)));
        }
        for (also, end) in &main.also {
            times.insert(self.key(also).wall, end.clone());
        }
        Ok(times)
    }

    /// The last time of a rule, on the wall of the series. A day counts whole.
    fn until(&self, until: &Time) -> NaiveDateTime {
        match (&until.on, self.start.is_day()) {
            (On::Day, false) => until.wall + TimeDelta::seconds(86_399),
            (On::Utc, true) => self.zones.floating_wall(self.zones.instant(until)),
            (On::Utc, false) => self.zone.wall(self.zones.instant(until)),
            _ => until.wall,
        }
    }
}

/// A time as an id: `20261127T180000`, or `20261127`.
fn named(time: &Time) -> String {
    let form = if time.is_day() {
        "%Y%m%d"
    } else {
        "%Y%m%dT%H%M%S"
    };
    time.wall.format(form).to_string()
}

impl Board<'_> {
    fn length(&self, event: &Event) -> Length {
        self.length_of(&event.start, &event.end)
    }

    fn length_of(&self, start: &Time, end: &End) -> Length {
        match end {
            End::After(length) => *length,
            End::At(end) => Length::between(start, end, self.zones).unwrap_or(Length::NONE),
        }
    }

    /// Adds an event at a time, if that is in the span.
    fn show(
        &self,
        event: &Event,
        at: &Time,
        length: Length,
        recurrence: Option<String>,
        found: &mut Vec<Instance>,
    ) {
        let start = self.zones.instant(at);
        let (last, end) = length.end(at, self.zones);
        let end = end.max(start);
        if !self.in_span(start, end) {
            return;
        }
        found.push(Instance {
            uid: event.uid.clone(),
            recurrence,
            start,
            end,
            days: at.is_day().then(|| (at.date(), last.date().max(at.date()))),
            summary: event.summary.clone(),
            categories: event.categories.clone(),
            location: event.location.clone(),
            busy: !event.free && !event.cancelled,
            cancelled: event.cancelled,
            sequence: event.version.0,
            source: self.zones.source(&event.start.on),
            line: event.line,
        });
    }

    fn in_span(&self, start: DateTime<Utc>, end: DateTime<Utc>) -> bool {
        start < self.span.to && (end > self.span.from || start >= self.span.from)
    }
}
