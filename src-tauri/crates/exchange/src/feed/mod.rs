//! Writes a calendar (`.ics`) that other programs subscribe to or import.
//!
//! The same entries give the same bytes, whenever they are written: nothing here reads a clock, and what was not
//! changed keeps its time stamp. All times are in UTC, so that no program has to know a zone.

mod line;

use chrono::{DateTime, TimeDelta, Utc};

use line::{Lines, utc};

/// How often whoever subscribes is asked to look again, in minutes.
const REFRESH: u32 = 15;

/// A calendar to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    /// What it is called where it is shown.
    pub name: String,
    /// What is in it, in the order in which it is written.
    pub entries: Vec<Entry>,
}

/// One entry of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// By which other programs know it again; the same for good.
    pub uid: String,
    /// When it begins.
    pub start: DateTime<Utc>,
    /// The instant after its end.
    pub end: DateTime<Utc>,
    /// In one line, what it is.
    pub title: String,
    /// More about it, in as many lines as wanted; may be empty.
    pub description: String,
    /// What kind it is, for programs that show kinds in colours.
    pub category: String,
    /// A reminder by the program that shows it, so many minutes before.
    pub alarm: Option<u32>,
    /// Whether it takes up its time. What is only proposed does not.
    pub busy: bool,
    /// How often it was changed since it was first written.
    pub sequence: u32,
    /// When it was changed last.
    pub changed: DateTime<Utc>,
    /// Whether it was withdrawn. It stays in the calendar for a while, so that others take theirs away.
    pub cancelled: bool,
}

/// The calendar as text in lines of at most 75 bytes, as RFC 5545 and 7986 want it.
pub fn write(feed: &Feed) -> String {
    let mut lines = Lines::default();
    lines.raw("BEGIN:VCALENDAR");
    lines.raw("VERSION:2.0");
    lines.raw("PRODID:-//Rubdown//Rubdown//EN");
    lines.raw("CALSCALE:GREGORIAN");
    lines.raw("METHOD:PUBLISH");
    lines.text("NAME", &feed.name);
    lines.text("X-WR-CALNAME", &feed.name);
    lines.raw(&format!("REFRESH-INTERVAL;VALUE=DURATION:PT{REFRESH}M"));
    lines.raw(&format!("X-PUBLISHED-TTL:PT{REFRESH}M"));
    for entry in &feed.entries {
        event(&mut lines, entry);
    }
    lines.raw("END:VCALENDAR");
    lines.done()
}

fn event(lines: &mut Lines, entry: &Entry) {
    lines.raw("BEGIN:VEVENT");
    lines.text("UID", &entry.uid);
    lines.raw(&format!("DTSTAMP:{}", utc(entry.changed)));
    lines.raw(&format!("LAST-MODIFIED:{}", utc(entry.changed)));
    lines.raw(&format!("SEQUENCE:{}", entry.sequence));
    lines.raw(&format!("DTSTART:{}", utc(entry.start)));
    // an event may not end when it begins
    let end = entry.end.max(entry.start + TimeDelta::minutes(1));
    lines.raw(&format!("DTEND:{}", utc(end)));
    lines.text("SUMMARY", &entry.title);
    if !entry.description.is_empty() {
        lines.text("DESCRIPTION", &entry.description);
    }
    if !entry.category.is_empty() {
        lines.text("CATEGORIES", &entry.category);
    }
    let status = match (entry.cancelled, entry.busy) {
        (true, _) => "CANCELLED",
        (false, true) => "CONFIRMED",
        (false, false) => "TENTATIVE",
    };
    lines.raw(&format!("STATUS:{status}"));
    let busy = entry.busy && !entry.cancelled;
    lines.raw(if busy {
        "TRANSP:OPAQUE"
    } else {
        "TRANSP:TRANSPARENT"
    });
    if let Some(minutes) = entry.alarm.filter(|_| !entry.cancelled) {
        lines.raw("BEGIN:VALARM");
        lines.raw("ACTION:DISPLAY");
        lines.text("DESCRIPTION", &entry.title);
        lines.raw(&format!("TRIGGER:-PT{minutes}M"));
        lines.raw("END:VALARM");
    }
    lines.raw("END:VEVENT");
}
