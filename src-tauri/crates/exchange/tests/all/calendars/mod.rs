//! Calendars in and out.

mod changes;
mod feed;
mod fuzz;
mod kinds;
mod limits;
mod read_elsewhere;
mod rules;
mod samples;
mod zones;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use exchange::calendar::{Instance, Limits, Reading, Span, read};

/// A calendar of these lines; an event is one string, without its `BEGIN` and `END`.
fn calendar(head: &str, events: &[&str]) -> String {
    let events = events.iter().map(|event| event.trim());
    let events: String = events
        .flat_map(|event| ["BEGIN:VEVENT\n", event, "\nEND:VEVENT\n"])
        .collect();
    format!("BEGIN:VCALENDAR\nVERSION:2.0\n{head}\n{events}END:VCALENDAR\n")
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// Two years around the tests' events.
fn span() -> Span {
    Span {
        from: at("2026-01-01T00:00:00Z"),
        to: at("2028-01-01T00:00:00Z"),
    }
}

fn reading(text: &str) -> Reading {
    reading_in(text, chrono_tz::Europe::Berlin)
}

fn reading_in(text: &str, person: Tz) -> Reading {
    read(text.as_bytes(), span(), person, &Limits::default()).unwrap()
}

/// The instances of one event, in Berlin.
fn instances(event: &str) -> Vec<Instance> {
    let reading = reading(&calendar("", &[event]));
    assert_eq!(reading.skipped, []);
    reading.instances
}

/// Their starts, shortened to the minute.
fn starts(instances: &[Instance]) -> Vec<String> {
    let form = |it: &Instance| it.start.format("%Y-%m-%dT%H:%M").to_string();
    instances.iter().map(form).collect()
}
