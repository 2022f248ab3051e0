//! FIT, as watches and bike computers write it.
//!
//! `stream` walks the messages of one file, `message` reads their fields, `part` gathers those that matter,
//! and `session` makes workouts of them. A file may be a chain of several, one after another.

mod checksum;
mod header;
mod maker;
mod message;
mod part;
mod session;
mod stream;

use crate::contents::Contents;
use crate::limits::Limits;
use crate::refusal::Refusal;
use crate::workout::Doubt;
use part::Part;
use stream::Ending;

/// The workouts of a FIT file.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Contents, Refusal> {
    let mut parts: Vec<Part> = vec![];
    let mut doubts = vec![];
    let mut rest = bytes;
    let mut messages = 0;
    // a chain shares them
    let mut left = *limits;
    while let Some(header) = header::read(rest) {
        if parts.len() >= limits.workouts {
            return Err(Refusal::TooMany {
                limit: limits.workouts,
            });
        }
        let mut part = Part::default();
        let ending = stream::walk(header.data, &mut |message| part.add(message, &left))?;
        left.records -= part.points.len();
        left.rows -= part.rows;
        messages += part.messages;
        if header.cut || ending == Ending::Early {
            doubts.push(Doubt::CutShort);
        } else if !header.checked {
            doubts.push(Doubt::Checksum);
        }
        parts.push(part);
        rest = header.rest;
    }
    if parts.is_empty() || messages == 0 {
        return Err(Refusal::Damaged);
    }
    if !rest.iter().all(|byte| *byte == 0) {
        doubts.push(Doubt::Trailing);
    }
    doubts.dedup();
    session::workouts(&mut parts, doubts, limits)
}
