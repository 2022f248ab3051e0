//! Files that are packed.

mod gzip;
mod zip;

use std::io::{self, Read};

use crate::limits::Limits;
use crate::refusal::Refusal;

pub(crate) use gzip::gunzip;
pub(crate) use zip::zip;

/// Below this, growing much by unpacking harms nobody.
const HARMLESS: u64 = 1 << 20;
const STEP: usize = 64 << 10;

/// A file, unpacked.
pub(crate) struct Unpacked {
    pub(crate) bytes: Vec<u8>,
    /// It ends before its end.
    pub(crate) cut: bool,
}

/// Everything `from` gives, up to the limits; `packed` bytes are behind it, and `held` are in memory.
fn unpack(
    mut from: impl Read,
    packed: u64,
    limits: &Limits,
    held: usize,
) -> Result<Unpacked, Refusal> {
    let most = limits.bytes.min(limits.held.saturating_sub(held));
    let mut bytes: Vec<u8> = Vec::new();
    let cut = loop {
        let length = bytes.len();
        if length > most {
            return Err(Refusal::TooLarge { limit: most as u64 });
        }
        if is_bomb(length as u64, packed, limits) {
            return Err(Refusal::Bomb {
                ratio: limits.ratio,
            });
        }
        if bytes.capacity() - length < STEP {
            // by a quarter, since the old copy may live beside it for a moment
            bytes.reserve_exact(STEP.max(length / 4));
        }
        bytes.resize(length + STEP, 0);
        let read = from.read(bytes.get_mut(length..).unwrap_or_default());
        bytes.truncate(length + *read.as_ref().unwrap_or(&0));
        match read {
            Ok(0) => break false,
            Ok(_) => (),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => (),
            Err(_) if bytes.is_empty() => return Err(Refusal::DamagedArchive),
            Err(_) => break true,
        }
    };
    Ok(Unpacked { bytes, cut })
}

/// Whether so much came out of so little that somebody made it to.
fn is_bomb(unpacked: u64, packed: u64, limits: &Limits) -> bool {
    unpacked > HARMLESS && unpacked > packed.saturating_mul(limits.ratio)
}
