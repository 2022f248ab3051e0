//! The components of a file that are read, each as lines of its own, so that a fault stays in one of them.

use super::limits::Limits;
use super::refusal::{Refusal, Why};

/// One component.
pub(crate) enum Block {
    /// An event: its lines that are read, or why it cannot be.
    Event(Result<String, Why>),
    /// Rules of a zone.
    Zone(String),
    /// A line of the calendar itself.
    Line(String),
}

/// The properties of an event and a zone that are read; the others, at times megabytes, are passed over.
const READ: [&str; 21] = [
    "BEGIN",
    "END",
    "UID",
    "DTSTART",
    "DTEND",
    "DTSTAMP",
    "DURATION",
    "RRULE",
    "RDATE",
    "EXDATE",
    "RECURRENCE-ID",
    "SUMMARY",
    "CATEGORIES",
    "LOCATION",
    "TRANSP",
    "STATUS",
    "SEQUENCE",
    "X-MICROSOFT-CDO-BUSYSTATUS",
    "TZID",
    "TZOFFSETFROM",
    "TZOFFSETTO",
];

/// Calls `take` with each component and the line where it begins, from 1.
pub(crate) fn each(
    text: &str,
    limits: &Limits,
    take: &mut dyn FnMut(usize, Block) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    let mut open: Option<Open> = None;
    let mut depth = 0_usize;
    let mut kept = false;
    for (at, line) in text.lines().enumerate() {
        if line.starts_with([' ', '\t']) {
            if kept && let Some(open) = &mut open {
                open.push(line, limits);
            }
            continue;
        }
        let name = line.split([':', ';']).next().unwrap_or_default().trim();
        let value = || line.split_once(':').map_or("", |(_, value)| value.trim());
        let begins = name.eq_ignore_ascii_case("BEGIN");
        let ends = name.eq_ignore_ascii_case("END");
        if begins {
            depth += 1;
            if depth > limits.depth {
                let (limit, line) = (limits.depth, at + 1);
                return Err(Refusal::TooDeep { limit, line });
            }
            let is_event = value().eq_ignore_ascii_case("VEVENT");
            let is_zone = value().eq_ignore_ascii_case("VTIMEZONE");
            if is_event || is_zone {
                if let Some(unfinished) = open.take() {
                    // what follows is not inside of what did not end
                    depth = depth.saturating_sub(unfinished.depth + 1) + 1;
                    unfinished.cut(take)?;
                }
                open = Some(Open::new(at + 1, is_zone));
            } else if let Some(open) = &mut open {
                open.depth += 1;
            }
        }
        if let Some(inside) = &mut open {
            kept = READ.iter().any(|read| read.eq_ignore_ascii_case(name))
                && (inside.depth == 0 || inside.zone || begins || ends);
            if kept {
                inside.push(line, limits);
            }
        } else if name.len() <= 16 && line.len() <= 1_000 && !begins && !ends {
            take(at + 1, Block::Line(line.to_owned()))?;
        }
        if ends {
            depth = depth.saturating_sub(1);
            let calendar = value().eq_ignore_ascii_case("VCALENDAR");
            match open.take() {
                Some(unfinished) if calendar => {
                    unfinished.cut(take)?;
                    depth = 0;
                }
                Some(done) if done.depth == 0 => done.close(take)?,
                Some(mut inside) => {
                    inside.depth -= 1;
                    open = Some(inside);
                }
                None => (),
            }
        }
    }
    open.map_or(Ok(()), |unfinished| unfinished.cut(take))
}

/// A component that has not ended.
struct Open {
    line: usize,
    zone: bool,
    depth: usize,
    text: String,
    too_long: bool,
}

impl Open {
    fn new(line: usize, zone: bool) -> Self {
        Self {
            line,
            zone,
            depth: 0,
            text: String::new(),
            too_long: false,
        }
    }

    fn push(&mut self, line: &str, limits: &Limits) {
        if self.text.len() + line.len() > limits.event_bytes {
            self.too_long = true;
            return;
        }
        self.text.push_str(line);
        self.text.push_str("\r\n");
    }

    fn close(
        self,
        take: &mut dyn FnMut(usize, Block) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        match (self.zone, self.too_long) {
            (true, true) => Ok(()),
            (true, false) => take(self.line, Block::Zone(self.text)),
            (false, true) => take(self.line, Block::Event(Err(Why::TooLong))),
            (false, false) => take(self.line, Block::Event(Ok(self.text))),
        }
    }

    fn cut(self, take: &mut dyn FnMut(usize, Block) -> Result<(), Refusal>) -> Result<(), Refusal> {
        if self.zone {
            return Ok(());
        }
        take(self.line, Block::Event(Err(Why::NotClosed)))
    }
}
