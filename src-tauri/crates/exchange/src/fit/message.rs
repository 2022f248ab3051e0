//! A message of FIT, and the fields of it that are read.

use crate::time::fit_millis;

/// The field of the time in every message that has one.
pub(super) const TIMESTAMP: u8 = 253;

pub(super) const FILE_ID: u16 = 0;
pub(super) const SPORT: u16 = 12;
pub(super) const SESSION: u16 = 18;
pub(super) const LAP: u16 = 19;
pub(super) const RECORD: u16 = 20;
pub(super) const EVENT: u16 = 21;
pub(super) const WORKOUT: u16 = 26;
pub(super) const ACTIVITY: u16 = 34;
pub(super) const SET: u16 = 225;
pub(super) const EXERCISE: u16 = 264;

/// The fields that are read of each message.
fn read_fields(message: u16) -> Option<&'static [u8]> {
    Some(match message {
        FILE_ID => &[0, 1, 2, 3, 4, 8],
        SPORT => &[0, 1, 3],
        SESSION => &[2, 5, 6, 7, 8, 9, 16, 17, 110],
        LAP => &[2, 7, 8, 9, 15, 16, 25, 39],
        RECORD => &[3, 5],
        EVENT => &[0, 1],
        WORKOUT => &[4],
        ACTIVITY => &[5],
        SET => &[0, 3, 4, 5, 6, 7, 8, 254],
        EXERCISE => &[0, 1, 2],
        _ => return None,
    })
}

/// How messages of a kind are laid out, from a definition in the file.
#[derive(Debug)]
pub(super) struct Definition {
    /// The number of the message.
    pub(super) number: u16,
    /// Whether it is read here.
    pub(super) known: bool,
    /// How many bytes a message has, fields of developers included.
    pub(super) length: usize,
    big_endian: bool,
    fields: Vec<Field>,
}

#[derive(Debug, Clone, Copy)]
struct Field {
    number: u8,
    at: usize,
    size: u8,
    base: u8,
}

impl Definition {
    /// The definition at the beginning of `bytes`, and what follows it.
    pub(super) fn read(bytes: &[u8], with_developers: bool) -> Option<(Self, &[u8])> {
        let (head, rest) = bytes.split_at_checked(5)?;
        let big_endian = *head.get(1)? == 1;
        let number: [u8; 2] = head.get(2..4)?.try_into().ok()?;
        let number = if big_endian {
            u16::from_be_bytes(number)
        } else {
            u16::from_le_bytes(number)
        };
        let wanted = read_fields(number);
        let (rows, mut rest) = rest.split_at_checked(3 * usize::from(*head.get(4)?))?;
        let mut fields = vec![];
        let mut length = 0;
        for row in rows.chunks_exact(3) {
            let [field, size, base] = *row else { continue };
            let wants = |fields: &[u8]| fields.contains(&field);
            if field == TIMESTAMP || wanted.is_some_and(wants) {
                fields.push(Field {
                    number: field,
                    at: length,
                    size,
                    base,
                });
            }
            length += usize::from(size);
        }
        if with_developers {
            let (count, after) = rest.split_first()?;
            let (rows, after) = after.split_at_checked(3 * usize::from(*count))?;
            length += rows
                .chunks_exact(3)
                .filter_map(|row| row.get(1))
                .map(|size| usize::from(*size))
                .sum::<usize>();
            rest = after;
        }
        let definition = Self {
            number,
            known: wanted.is_some(),
            length,
            big_endian,
            fields,
        };
        Some((definition, rest))
    }

    /// Whether nothing in such a message is read, not even its time.
    pub(super) fn timeless(&self) -> bool {
        !self.known && self.fields.is_empty()
    }
}

/// A message.
#[derive(Debug)]
pub(super) struct Message<'a> {
    pub(super) definition: &'a Definition,
    pub(super) bytes: &'a [u8],
    /// Its time, from the field or from a compressed header, in seconds of FIT.
    pub(super) time: Option<u32>,
}

impl Message<'_> {
    /// Its time in milliseconds since 1970.
    pub(super) fn millis(&self) -> Option<i64> {
        self.time.and_then(fit_millis)
    }

    /// A whole number that is not negative, read by the type that the file gives it, or nothing where the file
    /// has FIT's mark for that. Of a list it is the first.
    pub(super) fn u32(&self, number: u8) -> Option<u32> {
        let field = self.field(number)?;
        let bytes = self
            .bytes
            .get(field.at..field.at + usize::from(field.size))?;
        let width = width(field.base)?;
        // a size that is no multiple of the type: what is there
        let bytes = bytes.get(..width).unwrap_or(bytes);
        if bytes.is_empty() || bytes.len() > 4 {
            return None;
        }
        let mut all = [0_u8; 4];
        for (at, byte) in bytes.iter().enumerate() {
            let at = if self.definition.big_endian {
                bytes.len() - 1 - at
            } else {
                at
            };
            *all.get_mut(at)? = *byte;
        }
        let value = u32::from_le_bytes(all);
        #[expect(clippy::cast_possible_truncation, reason = "at most four bytes")]
        let full = u32::MAX >> (32 - 8 * bytes.len() as u32);
        let none = match field.base & 0x1F {
            // signed: the largest, and nothing below zero
            1 | 3 | 5 => value >= full >> 1,
            // "z": zero
            10..=12 => value == 0,
            _ => value == full,
        };
        (!none).then_some(value)
    }

    /// As [`Self::u32`], where it fits.
    pub(super) fn u16(&self, number: u8) -> Option<u16> {
        self.u32(number)?.try_into().ok()
    }

    /// As [`Self::u32`], where it fits.
    pub(super) fn u8(&self, number: u8) -> Option<u8> {
        self.u32(number)?.try_into().ok()
    }

    /// A number in thousandths.
    pub(super) fn thousandths(&self, number: u8) -> Option<f64> {
        self.u32(number).map(|n| f64::from(n) / 1000.0)
    }

    /// A number in hundredths.
    pub(super) fn hundredths(&self, number: u8) -> Option<f64> {
        self.u32(number).map(|n| f64::from(n) / 100.0)
    }

    /// A time in milliseconds since 1970.
    pub(super) fn time_of(&self, number: u8) -> Option<i64> {
        self.u32(number).and_then(fit_millis)
    }

    /// A text, unless it is empty.
    pub(super) fn text(&self, number: u8) -> Option<String> {
        let field = self.field(number)?;
        let bytes = self
            .bytes
            .get(field.at..field.at + usize::from(field.size))?;
        if field.base & 0x1F != 7 {
            return None;
        }
        let text = bytes.split(|byte| *byte == 0).next()?;
        let text = String::from_utf8_lossy(text).trim().to_owned();
        (!text.is_empty()).then_some(text)
    }

    fn field(&self, number: u8) -> Option<Field> {
        self.definition
            .fields
            .iter()
            .find(|field| field.number == number)
            .copied()
    }
}

/// Bytes of a base type that is a whole number.
fn width(base: u8) -> Option<usize> {
    Some(match base & 0x1F {
        0..=2 | 10 | 13 => 1,
        3 | 4 | 11 => 2,
        5 | 6 | 12 => 4,
        _ => return None,
    })
}
