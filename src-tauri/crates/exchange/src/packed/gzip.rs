//! `.gz`

use std::io::BufRead;

use flate2::bufread::MultiGzDecoder;

use super::{Unpacked, unpack};
use crate::limits::Limits;
use crate::refusal::Refusal;

/// What is packed in `from`, which is `packed` bytes long. What was unpacked before a fault is kept.
pub(crate) fn gunzip(
    from: impl BufRead,
    packed: u64,
    limits: &Limits,
    held: usize,
) -> Result<Unpacked, Refusal> {
    unpack(MultiGzDecoder::new(from), packed, limits, held)
}
