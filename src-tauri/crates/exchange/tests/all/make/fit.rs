//! A writer of FIT.

use super::START;

/// Seconds from 1970 to FIT's epoch.
pub(crate) const EPOCH: i64 = 631_065_600;

pub(crate) const ENUM: u8 = 0x00;
pub(crate) const U8: u8 = 0x02;
pub(crate) const U16: u8 = 0x84;
pub(crate) const U32: u8 = 0x86;
pub(crate) const U32Z: u8 = 0x8C;
pub(crate) const TEXT: u8 = 0x07;

/// A field: its number, its base type and its bytes.
pub(crate) type Field = (u8, u8, Vec<u8>);

/// What a definition says: the message, its fields by number, size and type, and sizes of a developer's.
type Layout = (u16, Vec<(u8, u8, u8)>, Vec<u8>);

/// A time of FIT.
pub(crate) fn time(seconds: i64) -> u32 {
    u32::try_from(seconds - EPOCH).unwrap()
}

pub(crate) fn u8(number: u8, value: u8) -> Field {
    (number, U8, vec![value])
}

pub(crate) fn choice(number: u8, value: u8) -> Field {
    (number, ENUM, vec![value])
}

pub(crate) fn u16(number: u8, value: u16) -> Field {
    (number, U16, value.to_le_bytes().to_vec())
}

pub(crate) fn u32(number: u8, value: u32) -> Field {
    (number, U32, value.to_le_bytes().to_vec())
}

/// A time, as a field.
pub(crate) fn at(number: u8, seconds: i64) -> Field {
    u32(number, time(seconds))
}

pub(crate) fn text(number: u8, value: &str) -> Field {
    let mut bytes = value.as_bytes().to_vec();
    bytes.push(0);
    (number, TEXT, bytes)
}

/// A file of FIT, message after message.
#[derive(Clone, Default)]
pub(crate) struct Fit {
    data: Vec<u8>,
    /// Message numbers, layouts and developers' sizes that are defined, by local number.
    defined: Vec<Layout>,
}

impl Fit {
    /// A file of the type, 4 for an activity, by a Garmin.
    pub(crate) fn of_type(kind: u8) -> Self {
        let mut fit = Self::default();
        fit.message(
            0,
            &[
                choice(0, kind),
                u16(1, 1),
                u16(2, 3113),
                (3, U32Z, 3_344_556_677_u32.to_le_bytes().to_vec()),
                at(4, START),
            ],
        );
        fit
    }

    pub(crate) fn activity() -> Self {
        Self::of_type(4)
    }

    /// An hour of the sport with a point every ten seconds, and its session.
    pub(crate) fn hour(sport: u8, sub_sport: u8) -> Self {
        let mut fit = Self::activity();
        for second in (0..=3600).step_by(10) {
            fit.record(
                START + second,
                120 + (second % 40) as u8,
                second as u32 * 300,
            );
        }
        fit.session(START, 3600, sport, sub_sport);
        fit
    }

    pub(crate) fn record(&mut self, seconds: i64, hr: u8, centimetres: u32) -> &mut Self {
        self.message(20, &[at(253, seconds), u8(3, hr), u32(5, centimetres)])
    }

    pub(crate) fn session(&mut self, start: i64, length: i64, sport: u8, sub: u8) -> &mut Self {
        let millis = length as u32 * 1000;
        self.message(
            18,
            &[
                at(253, start + length),
                at(2, start),
                choice(5, sport),
                choice(6, sub),
                u32(7, millis),
                u32(8, millis),
                u32(9, 1_080_000),
                u8(16, 140),
                u8(17, 171),
            ],
        )
    }

    pub(crate) fn message(&mut self, number: u16, fields: &[Field]) -> &mut Self {
        self.with_developer(number, fields, &[])
    }

    /// A message with fields of a developer, which nothing describes.
    pub(crate) fn with_developer(
        &mut self,
        number: u16,
        fields: &[Field],
        developer: &[(u8, Vec<u8>)],
    ) -> &mut Self {
        let layout: Vec<(u8, u8, u8)> = fields
            .iter()
            .map(|(number, base, bytes)| (*number, bytes.len() as u8, *base))
            .collect();
        let sizes: Vec<u8> = developer.iter().map(|(_, b)| b.len() as u8).collect();
        let wanted = (number, layout, sizes);
        let local = self.defined.iter().position(|defined| *defined == wanted);
        let local = local.unwrap_or_else(|| {
            let local = self.defined.len() % 16;
            if self.defined.len() >= 16 {
                self.defined.clear();
            }
            let local = if self.defined.is_empty() { 0 } else { local };
            self.define(local as u8, &wanted, developer);
            self.defined.push(wanted);
            local
        });
        self.data.push(local as u8);
        for (_, _, bytes) in fields {
            self.data.extend(bytes);
        }
        for (_, bytes) in developer {
            self.data.extend(bytes);
        }
        self
    }

    fn define(&mut self, local: u8, (number, layout, _): &Layout, developer: &[(u8, Vec<u8>)]) {
        let flag = if developer.is_empty() { 0 } else { 0x20 };
        self.data.extend([0x40 | flag | local, 0, 0]);
        self.data.extend(number.to_le_bytes());
        self.data.push(layout.len() as u8);
        for (number, size, base) in layout {
            self.data.extend([*number, *size, *base]);
        }
        if !developer.is_empty() {
            self.data.push(developer.len() as u8);
            for (number, bytes) in developer {
                self.data.extend([*number, bytes.len() as u8, 0]);
            }
        }
    }

    /// Bytes as they are.
    pub(crate) fn raw(&mut self, bytes: &[u8]) -> &mut Self {
        self.data.extend(bytes);
        self.defined.clear();
        self
    }

    /// The file, with header and checksum.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut file = vec![14, 0x20, 0x54, 0x08];
        file.extend((self.data.len() as u32).to_le_bytes());
        file.extend(b".FIT");
        file.extend(crc(&file).to_le_bytes());
        file.extend(&self.data);
        let sum = crc(&file);
        file.extend(sum.to_le_bytes());
        file
    }
}

/// FIT's checksum, bit by bit.
pub(crate) fn crc(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0, |crc, byte| {
        (0..8).fold(crc ^ u16::from(*byte), |crc, _| {
            if crc & 1 == 1 {
                (crc >> 1) ^ 0xA001
            } else {
                crc >> 1
            }
        })
    })
}
