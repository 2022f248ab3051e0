//! What a file is, by its content.

use serde::Serialize;

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Garmin's binary format, which most devices write.
    Fit,
    /// Garmin's Training Center XML.
    Tcx,
    /// The GPS exchange format.
    Gpx,
    /// A table from Strong.
    Strong,
    /// A table from Hevy.
    Hevy,
}

/// What bytes are, before they are read as one of the formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wrapping {
    Empty,
    Fit,
    Gzip,
    Zip,
    /// Text of any encoding.
    Text,
    /// Nothing that is read here; what it looks like.
    Other(&'static str),
}

/// What begins like this; `start` is the first bytes of a file, 512 or all there are.
pub(crate) fn wrapping(start: &[u8]) -> Wrapping {
    let begins = |mark: &[u8]| start.starts_with(mark);
    if start.is_empty() {
        return Wrapping::Empty;
    }
    if start.get(8..12) == Some(b".FIT") {
        return Wrapping::Fit;
    }
    if begins(&[0x1F, 0x8B]) {
        return Wrapping::Gzip;
    }
    if begins(b"PK\x03\x04") || begins(b"PK\x05\x06") || begins(b"PK\x07\x08") {
        return Wrapping::Zip;
    }
    let marks: [(&[u8], &str); 10] = [
        (b"7z\xBC\xAF\x27\x1C", "archive"),
        (b"Rar!", "archive"),
        (b"BZh", "archive"),
        (b"\xFD7zXZ", "archive"),
        (b"\x28\xB5\x2F\xFD", "archive"),
        (b"%PDF", "pdf"),
        (b"\x89PNG", "picture"),
        (b"\xFF\xD8\xFF", "picture"),
        (b"SQLite format 3", "database"),
        (b"GIF8", "picture"),
    ];
    if let Some((_, kind)) = marks.iter().find(|(mark, _)| begins(mark)) {
        return Wrapping::Other(kind);
    }
    let wide = begins(&[0xFF, 0xFE]) || begins(&[0xFE, 0xFF]);
    let wide = wide || begins(b"<\0") || begins(b"\0<");
    if !wide && start.contains(&0) {
        return Wrapping::Other("");
    }
    Wrapping::Text
}
