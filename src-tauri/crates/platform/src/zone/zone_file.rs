//! A zone's file (RFC 9636), such as a copied `/etc/localtime`.

use std::io::Read as _;
use std::path::Path;

use chrono::{DateTime, Utc};

use super::posix::Rule;

/// The offsets of a zone by its file, in seconds east of UTC.
#[derive(Debug)]
pub(super) struct ZoneFile {
    /// From when on which offset holds, by the time in seconds since 1970.
    changes: Vec<(i64, i32)>,
    /// The offset before the first change.
    first: i32,
    /// What holds after the last change.
    after: Option<Rule>,
}

impl ZoneFile {
    /// Reads a file; none if it is no zone's.
    pub(super) fn read(path: &Path) -> Option<Self> {
        // opening a pipe would wait
        let is_file = std::fs::metadata(path).is_ok_and(|found| found.is_file());
        let file = std::fs::File::open(path).ok().filter(|_| is_file)?;
        let mut bytes = Vec::new();
        file.take(LIMIT).read_to_end(&mut bytes).ok()?;
        Self::parse(&bytes)
    }

    fn parse(bytes: &[u8]) -> Option<Self> {
        let first = Block::at(bytes, 4)?;
        if first.version < b'2' {
            return first.zone(None);
        }
        let second = Block::at(&bytes[first.end..], 8)?;
        let footer = &second.bytes[second.end..];
        let footer = footer.strip_prefix(b"\n")?;
        let end = footer.iter().position(|byte| *byte == b'\n')?;
        let footer = std::str::from_utf8(&footer[..end]).ok()?;
        let rule = match footer {
            "" => None,
            footer => Some(Rule::parse(footer)?),
        };
        second.zone(rule)
    }

    /// The offset at an instant.
    pub(super) fn offset(&self, at: DateTime<Utc>) -> i32 {
        let passed = self
            .changes
            .partition_point(|(from, _)| *from <= at.timestamp());
        match (passed, &self.after) {
            (passed, Some(rule)) if passed == self.changes.len() => rule.offset(at),
            (0, _) => self.first,
            (passed, _) => self.changes[passed - 1].1,
        }
    }
}

/// One of the two blocks of a file: the second has times of eight bytes, and the first is for old
/// programs.
struct Block<'a> {
    bytes: &'a [u8],
    version: u8,
    /// How many bytes a time has.
    width: usize,
    times: usize,
    types: usize,
    end: usize,
}

impl<'a> Block<'a> {
    fn at(bytes: &'a [u8], width: usize) -> Option<Self> {
        let count = |number: usize| {
            let at = 20 + 4 * number;
            let four = bytes.get(at..at + 4)?.try_into().ok()?;
            usize::try_from(u32::from_be_bytes(four))
                .ok()
                .filter(|it| *it < MOST)
        };
        if !bytes.starts_with(b"TZif") {
            return None;
        }
        let (times, types) = (count(3)?, count(4)?);
        let rest = count(5)? + count(2)? * (width + 4) + count(1)? + count(0)?;
        let end = HEADER + times * (width + 1) + types * 6 + rest;
        (end <= bytes.len() && types > 0).then_some(Self {
            bytes,
            version: bytes[4],
            width,
            times,
            types,
            end,
        })
    }

    fn zone(&self, after: Option<Rule>) -> Option<ZoneFile> {
        let kinds = HEADER + self.times * self.width;
        let offsets = kinds + self.times;
        let offset = |kind: usize| {
            let at = offsets + 6 * kind;
            let four = self.bytes.get(at..at + 4)?.try_into().ok()?;
            (kind < self.types).then_some(i32::from_be_bytes(four))
        };
        let change = |number: usize| {
            let at = HEADER + number * self.width;
            let time = self.bytes.get(at..at + self.width)?;
            let time = match self.width {
                4 => i32::from_be_bytes(time.try_into().ok()?).into(),
                _ => i64::from_be_bytes(time.try_into().ok()?),
            };
            let kind = *self.bytes.get(kinds + number)?;
            Some((time, offset(kind.into())?))
        };
        Some(ZoneFile {
            changes: (0..self.times).map(change).collect::<Option<_>>()?,
            first: offset(0)?,
            after,
        })
    }
}

const HEADER: usize = 44;
/// More than any of a file's lists has.
const MOST: usize = 1 << 16;
/// More bytes than any zone's file has.
const LIMIT: u64 = 1 << 20;

#[cfg(test)]
mod tests {
    use chrono::{Offset as _, TimeDelta, TimeZone as _};
    use chrono_tz::Tz;

    use super::*;

    #[test]
    fn a_file_of_the_system_has_the_offsets_of_its_zone() {
        let now: DateTime<Utc> = "2026-11-26T12:00:00Z".parse().unwrap();
        let mut read = 0;
        for zone in [
            Tz::Europe__Berlin,
            Tz::America__New_York,
            Tz::Asia__Kathmandu,
            Tz::Australia__Lord_Howe,
            Tz::America__Nuuk,
        ] {
            let path = Path::new("/usr/share/zoneinfo").join(zone.name());
            if !path.exists() {
                continue;
            }
            let file = ZoneFile::read(&path).unwrap();
            read += 1;
            for day in -20 * 366..5 * 366 {
                let at = now + TimeDelta::days(day);
                let expected = zone.offset_from_utc_datetime(&at.naive_utc()).fix();
                assert_eq!(file.offset(at), expected.local_minus_utc(), "{zone} {at}");
            }
        }
        if read == 0 {
            eprintln!("skipped: this system has no zone files");
        }
    }

    #[test]
    fn what_is_no_zone_file_is_not_read() {
        let mut cut = b"TZif2".to_vec();
        for length in 0..100 {
            cut.resize(5 + length, 1);
            assert!(ZoneFile::parse(&cut).is_none(), "{length}");
        }
        assert!(ZoneFile::read(Path::new("/dev/zero")).is_none());
    }
}
