//! A calendar as a whole.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use chrono::TimeDelta;
use chrono_tz::Tz;
use serde::Serialize;

use super::blocks::{self, Block};
use super::event::{self, Event};
use super::instance::{Instance, Span};
use super::limits::Limits;
use super::refusal::{Refusal, Skipped, Why};
use super::series::{Board, lay_out};
use super::zone::Zones;
use crate::text;

/// What a calendar has in a span.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Reading {
    /// What the calendar calls itself.
    pub name: Option<String>,
    /// What is in the span, by start.
    pub instances: Vec<Instance>,
    /// Events that are left out, by line.
    pub skipped: Vec<Skipped>,
    /// How many events the file has, in the span or not, with those that are left out.
    pub events: usize,
}

/// Reads what a calendar has in a span. Floating times and whole days are those of `person`, where the file names no
/// zone for them.
pub fn read(bytes: &[u8], span: Span, person: Tz, limits: &Limits) -> Result<Reading, Refusal> {
    if bytes.len() > limits.bytes {
        let limit = limits.bytes;
        return Err(Refusal::TooLarge { limit });
    }
    let of_text = crate::Limits {
        bytes: limits.bytes,
        ..crate::Limits::default()
    };
    let text = text::decode(bytes, &of_text).map_err(|_| Refusal::TooLarge {
        limit: limits.bytes / 4,
    })?;
    if text.is_empty() {
        return Err(Refusal::Empty);
    }
    let begins = text.get(..15).unwrap_or_default();
    if !begins.eq_ignore_ascii_case("BEGIN:VCALENDAR") {
        return Err(Refusal::Other);
    }
    // the ends of lines on Macs of old
    let text = if text.contains('\n') {
        text
    } else {
        text.replace('\r', "\n").into()
    };
    let mut file = File::new(span, person);
    blocks::each(&text, limits, &mut |line, block| {
        file.take(line, block, limits)
    })?;
    file.lay_out(limits)
}

/// What has been read so far.
struct File {
    reading: Reading,
    zones: Zones,
    span: Span,
    zone: Option<String>,
    called_off: bool,
    series: HashMap<String, Vec<Event>>,
}

impl File {
    fn new(span: Span, person: Tz) -> Self {
        Self {
            reading: Reading::default(),
            zones: Zones::new(person),
            span,
            zone: None,
            called_off: false,
            series: HashMap::new(),
        }
    }

    fn take(&mut self, line: usize, block: Block, limits: &Limits) -> Result<(), Refusal> {
        match block {
            Block::Zone(text) => {
                let until = self.span.to + TimeDelta::days(366);
                let zones = &mut self.zones;
                // without its rules, a zone may still be known by its name
                let _ = catch_unwind(AssertUnwindSafe(|| {
                    zones.add(&event::components(&text), until, limits);
                }));
            }
            Block::Line(line) => match event::property(&line) {
                Some((name, value)) if name == "X-WR-TIMEZONE" => {
                    self.zone.get_or_insert(value);
                }
                Some((name, value)) if name == "X-WR-CALNAME" && !value.is_empty() => {
                    self.reading.name.get_or_insert(value);
                }
                Some((name, value)) if name == "METHOD" => {
                    self.called_off |= value.eq_ignore_ascii_case("CANCEL");
                }
                _ => (),
            },
            Block::Event(text) => {
                if self.reading.events >= limits.events {
                    let limit = limits.events;
                    return Err(Refusal::TooMany { limit, line });
                }
                self.reading.events += 1;
                self.take_event(line, text);
            }
        }
        Ok(())
    }

    fn take_event(&mut self, line: usize, text: Result<String, Why>) {
        let mut skip = |uid, summary, why| {
            self.reading.skipped.push(Skipped {
                line,
                uid,
                summary,
                why,
            });
        };
        let text = match text {
            Ok(text) => text,
            Err(why) => return skip(None, None, why),
        };
        match catch_unwind(AssertUnwindSafe(|| event::event(&text, line))) {
            Ok(Ok(event)) => {
                // what has no id belongs to nothing else
                let id = if event.uid.is_empty() {
                    format!("\0{line}")
                } else {
                    event.uid.clone()
                };
                self.series.entry(id).or_default().push(event);
            }
            Ok(Err(bad)) => skip(bad.uid, bad.summary, bad.why),
            Err(_) => skip(None, None, Why::Fault),
        }
    }

    fn lay_out(mut self, limits: &Limits) -> Result<Reading, Refusal> {
        if let Some(zone) = &self.zone {
            self.zones.set_floating(zone);
        }
        let mut board = Board {
            zones: &self.zones,
            span: self.span,
            limits,
            steps: limits.steps,
        };
        let mut all: Vec<Vec<Event>> = self.series.into_values().collect();
        all.sort_unstable_by_key(|events| events.first().map(|event| event.line));
        let instances = &mut self.reading.instances;
        for events in &all {
            let before = instances.len();
            let board = &mut board;
            let laid = catch_unwind(AssertUnwindSafe(|| lay_out(events, board, instances)));
            let why = match laid {
                Ok(Ok(())) => None,
                Ok(Err(_)) => Some(Why::TooOften),
                Err(_) => Some(Why::Fault),
            };
            let first = events.first();
            if let (Some(why), Some(event)) = (why, first) {
                instances.truncate(before);
                self.reading.skipped.push(Skipped {
                    line: event.line,
                    uid: Some(event.uid.clone()).filter(|uid| !uid.is_empty()),
                    summary: Some(event.summary.clone()),
                    why,
                });
            }
            if instances.len() > limits.instances {
                return Err(Refusal::TooOften {
                    limit: limits.instances,
                    line: first.map_or(0, |event| event.line),
                });
            }
        }
        if self.called_off {
            for instance in instances.iter_mut() {
                instance.cancelled = true;
                instance.busy = false;
            }
        }
        instances.sort_by(|one, other| {
            let by = |it: &Instance| (it.start, it.end, it.line);
            by(one).cmp(&by(other))
        });
        self.reading.skipped.sort_by_key(|skipped| skipped.line);
        Ok(self.reading)
    }
}
