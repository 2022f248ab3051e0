//! The header of a FIT file, and where the file ends.

use super::checksum::checksum;

/// From the beginning of a file, or of the next one in a chain.
pub(super) struct Header<'a> {
    /// Its messages.
    pub(super) data: &'a [u8],
    /// What follows the file.
    pub(super) rest: &'a [u8],
    /// Whether there is less data than the header says.
    pub(super) cut: bool,
    /// Whether the checksum is there and right.
    pub(super) checked: bool,
}

/// The header at the beginning of `bytes`, if one is there. A length that a device had no time to write, or wrote
/// wrongly, is made out from the bytes.
pub(super) fn read(bytes: &[u8]) -> Option<Header<'_>> {
    if !begins(bytes) {
        return None;
    }
    let start = usize::from(*bytes.first()?);
    let length = u32::from_le_bytes(bytes.get(4..8)?.try_into().ok()?);
    let length = usize::try_from(length).ok()?;
    let body = bytes.get(start..)?;
    if length == 0 || length > body.len() {
        // it was being written, or copied
        return Some(whole(bytes, start).unwrap_or(Header {
            data: body,
            rest: &[],
            cut: true,
            checked: false,
        }));
    }
    let (data, after) = body.split_at_checked(length)?;
    let Some((sum, rest)) = after.split_at_checked(2) else {
        return Some(Header {
            data,
            rest: &[],
            cut: true,
            checked: false,
        });
    };
    let file = bytes.get(..start + length)?;
    let checked = checksum(file).to_le_bytes() == *sum;
    if !checked && begins(after) {
        return Some(Header {
            data,
            rest: after,
            cut: false,
            checked: false,
        });
    }
    if !checked && !rest.is_empty() && !begins(rest) {
        // a length that is too small, with all of the data there
        if let Some(header) = whole(bytes, start) {
            return Some(header);
        }
    }
    Some(Header {
        data,
        rest,
        cut: false,
        checked,
    })
}

/// Whether `bytes` begin as FIT does.
pub(super) fn begins(bytes: &[u8]) -> bool {
    matches!(bytes.first(), Some(12..=64)) && bytes.get(8..12) == Some(b".FIT")
}

/// All of `bytes` as one file, if their checksum says so.
fn whole(bytes: &[u8], start: usize) -> Option<Header<'_>> {
    let (file, sum) = bytes.split_at_checked(bytes.len().checked_sub(2)?)?;
    let data = file.get(start..)?;
    (checksum(file).to_le_bytes() == *sum && !data.is_empty()).then_some(Header {
        data,
        rest: &[],
        cut: false,
        checked: true,
    })
}
