//! Bytes as text, in whatever encoding.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use crate::limits::Limits;
use crate::refusal::Refusal;

/// The text, without a byte order mark and without white space before it. A mark says the encoding, then the
/// declaration of an XML file; what is in none is taken as UTF-8, or else as that of older Windows.
pub(crate) fn decode<'a>(bytes: &'a [u8], limits: &Limits) -> Result<Cow<'a, str>, Refusal> {
    let (encoding, bytes) = match Encoding::for_bom(bytes) {
        Some((encoding, mark)) => (encoding, bytes.get(mark..).unwrap_or_default()),
        None => (by_content(bytes), bytes),
    };
    if encoding == UTF_8 {
        match std::str::from_utf8(bytes) {
            Ok(text) => return Ok(Cow::Borrowed(text.trim_start())),
            // a file that was cut within a character
            Err(fault) if fault.error_len().is_none() => {
                let whole = bytes.get(..fault.valid_up_to()).unwrap_or_default();
                let text = std::str::from_utf8(whole).unwrap_or_default();
                return Ok(Cow::Borrowed(text.trim_start()));
            }
            Err(_) => (),
        }
    }
    // in UTF-8 it can be three times as long, and both are held
    if bytes.len() > limits.bytes / 4 {
        return Err(Refusal::TooLarge {
            limit: (limits.bytes / 4) as u64,
        });
    }
    let encoding = if encoding == UTF_8 {
        WINDOWS_1252
    } else {
        encoding
    };
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    Ok(Cow::Owned(text.trim_start().to_owned()))
}

fn by_content(bytes: &[u8]) -> &'static Encoding {
    match bytes {
        [b'<', 0, ..] => return encoding_rs::UTF_16LE,
        [0, b'<', ..] => return encoding_rs::UTF_16BE,
        _ => (),
    }
    let start = bytes.get(..bytes.len().min(256)).unwrap_or_default();
    let start = String::from_utf8_lossy(start).to_lowercase();
    let declared = start.split_once("?>").and_then(|(declaration, _)| {
        let (_, after) = declaration.split_once("encoding")?;
        let label = after.trim_start_matches(|c: char| c.is_whitespace() || c == '=');
        let label = label.trim_start_matches(['"', '\'']);
        Encoding::for_label(label.split(['"', '\'']).next()?.as_bytes())
    });
    // one that says UTF-16 and is readable so far is not
    declared
        .filter(|encoding| encoding.is_ascii_compatible())
        .unwrap_or(UTF_8)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(b"\xEF\xBB\xBF  <a/>", "<a/>")]
    #[case(b"          <?xml version=\"1.0\"?>", "<?xml version=\"1.0\"?>")]
    #[case(b"\xFF\xFE<\0\xE9\0", "<é")]
    #[case(b"<\0a\0", "<a")]
    #[case(b"\0<\0a", "<a")]
    #[case(b"<?xml encoding='ISO-8859-1'?>\xE9", "<?xml encoding='ISO-8859-1'?>é")]
    #[case(b"M\xFCnchen", "München")]
    #[case(b"<a>\xC3", "<a>")]
    fn text_is_read_in_its_encoding(#[case] bytes: &[u8], #[case] text: &str) {
        assert_eq!(decode(bytes, &Limits::default()).unwrap(), text);
    }
}
