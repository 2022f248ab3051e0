//! The messages of a FIT file, one after another.

use super::message::{Definition, Message, TIMESTAMP};
use crate::refusal::Refusal;

/// How the data ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// With its last message.
    Whole,
    /// Within a message, or with one that was never defined: its length is not known, nor where the next is.
    Early,
}

/// Calls `each` with every message whose number is known here, and steps over all others. Fields of developers
/// are only stepped over: what they mean is theirs alone, and no description is needed for that.
pub(super) fn walk(
    data: &[u8],
    each: &mut impl FnMut(&Message) -> Result<(), Refusal>,
) -> Result<Ending, Refusal> {
    let mut definitions: [Option<Definition>; 16] = Default::default();
    let mut last_time = 0_u32;
    let mut rest = data;
    while let Some((head, after)) = rest.split_first() {
        let compressed = head & 0x80 != 0;
        if !compressed && head & 0x40 != 0 {
            let Some((definition, after)) = Definition::read(after, head & 0x20 != 0) else {
                return Ok(Ending::Early);
            };
            if let Some(place) = definitions.get_mut(usize::from(head & 0x0F)) {
                *place = Some(definition);
            }
            rest = after;
            continue;
        }
        let local = if compressed {
            (head >> 5) & 0x03
        } else {
            head & 0x0F
        };
        let Some(Some(definition)) = definitions.get(usize::from(local)) else {
            return Ok(Ending::Early);
        };
        let Some((bytes, after)) = after.split_at_checked(definition.length) else {
            return Ok(Ending::Early);
        };
        rest = after;
        if !compressed && definition.timeless() {
            continue;
        }
        let mut message = Message {
            definition,
            bytes,
            time: None,
        };
        if compressed {
            // five bits of the time, rolling over
            let offset = u32::from(head & 0x1F);
            let roll = offset.wrapping_sub(last_time) & 0x1F;
            last_time = last_time.wrapping_add(roll);
            message.time = (last_time > 0).then_some(last_time);
        } else if let Some(time) = message.u32(TIMESTAMP) {
            last_time = time;
            message.time = Some(time);
        }
        if definition.known {
            each(&message)?;
        }
    }
    Ok(Ending::Whole)
}
