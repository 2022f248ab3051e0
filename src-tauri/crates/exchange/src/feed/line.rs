//! Lines of a calendar.

use chrono::{DateTime, Utc};

/// Bytes of a line, without its end.
const LONGEST: usize = 75;

/// Lines, each folded where it is too long.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// Adds a line that needs no escaping.
    pub(super) fn raw(&mut self, line: &str) {
        let mut length = 0;
        for c in line.chars() {
            if length + c.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(c);
            length += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// Adds a property with any text.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        self.raw(&format!("{name}:{}", escaped(text)));
    }

    pub(super) fn done(self) -> String {
        self.0
    }
}

/// A text in one line, as a value.
fn escaped(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' | '\r' => out.push_str("\\n"),
            '\t' => out.push(' '),
            c if c.is_control() => (),
            c => out.push(c),
        }
    }
    out
}

/// An instant as a value.
pub(super) fn utc(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_folded_between_characters() {
        let mut lines = Lines::default();
        lines.text("SUMMARY", &"Kälte-".repeat(40));
        let text = lines.done();
        for line in text.split_terminator("\r\n") {
            assert!(line.len() <= LONGEST, "{line}");
        }
        assert_eq!(
            text.replace("\r\n ", "").trim_end(),
            format!("SUMMARY:{}", "Kälte-".repeat(40))
        );
    }

    #[test]
    fn what_means_something_in_a_calendar_is_escaped() {
        assert_eq!(escaped("a,b;c\\d\r\ne\u{7}"), "a\\,b\\;c\\\\d\\ne");
    }
}
