//! Text that someone wrote, made safe to print: it may hold what a terminal obeys, or what turns the
//! order of letters around.

use std::borrow::Cow;
use std::fmt::Write as _;

/// The text in one line, with a mark in place of each character that is not seen but acts: control
/// characters (`␛` for the one that starts a terminal's commands, `␊` for a new line), and those
/// that turn the direction of writing or hide (`⟨U+202E⟩`).
///
/// ```
/// assert_eq!(locale::mark_hidden("sore \u{1b}[2J"), "sore ␛[2J");
/// assert_eq!(locale::mark_hidden("a\u{202e}b"), "a⟨U+202E⟩b");
/// ```
pub fn mark_hidden(text: &str) -> Cow<'_, str> {
    mark(text, is_hidden)
}

/// The same for a text of several lines, whose new lines are meant.
pub fn mark_hidden_lines(text: &str) -> Cow<'_, str> {
    mark(text, |letter| letter != '\n' && is_hidden(letter))
}

/// A JSON document with the same characters escaped, as far as JSON itself leaves them as they are.
pub fn escape_json(document: &str) -> Cow<'_, str> {
    // a new line in JSON is between tokens: within strings it is escaped already
    if !document
        .chars()
        .any(|letter| letter != '\n' && is_hidden(letter))
    {
        return Cow::Borrowed(document);
    }
    let mut escaped = String::with_capacity(document.len() + 16);
    for letter in document.chars() {
        if letter != '\n' && is_hidden(letter) {
            for unit in letter.encode_utf16(&mut [0; 2]) {
                // writing to a string cannot fail
                let _ = write!(escaped, "\\u{unit:04x}");
            }
        } else {
            escaped.push(letter);
        }
    }
    Cow::Owned(escaped)
}

fn mark(text: &str, is_marked: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.chars().any(&is_marked) {
        return Cow::Borrowed(text);
    }
    let mut marked = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        if is_marked(letter) {
            push_mark(&mut marked, letter);
        } else {
            marked.push(letter);
        }
    }
    Cow::Owned(marked)
}

fn push_mark(to: &mut String, letter: char) {
    match u32::from(letter) {
        // Unicode has a picture for each of these
        code @ 0..=0x1f => to.extend(char::from_u32(0x2400 + code)),
        0x7f => to.push('␡'),
        code => {
            // writing to a string cannot fail
            let _ = write!(to, "⟨U+{code:04X}⟩");
        }
    }
}

/// Control characters, and format characters that reorder text or break its lines. Joiners and
/// tags stay: scripts and emoji are written with them.
fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(
            letter,
            '\u{61c}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2066}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
        )
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::clears_the_screen("\u{1b}[2J", "␛[2J")]
    #[case::sets_the_title("\u{1b}]0;owned\u{7}", "␛]0;owned␇")]
    #[case::forges_a_line("legs\r\nReminders are off.", "legs␍␊Reminders are off.")]
    #[case::deletes("a\u{8}\u{7f}", "a␈␡")]
    #[case::the_eight_bit_escape("\u{9b}2J", "⟨U+009B⟩2J")]
    #[case::turns_around("\u{202e}gnp\u{2066}", "⟨U+202E⟩gnp⟨U+2066⟩")]
    #[case::a_line_of_another_kind("a\u{2028}b", "a⟨U+2028⟩b")]
    #[case::nothing("a\0b", "a␀b")]
    fn what_acts_on_a_terminal_is_shown_as_a_mark(#[case] text: &str, #[case] shown: &str) {
        assert_eq!(mark_hidden(text), shown);
    }

    #[test]
    fn what_is_seen_stays_as_it_is() {
        for text in [
            "",
            "Beine müde, 5 × 5 – „gut“",
            "ساق پا می\u{200c}سوزد",
            "👩\u{200d}🦰 🏴\u{e0067}\u{e007f} 好",
        ] {
            assert!(matches!(mark_hidden(text), Cow::Borrowed(same) if same == text));
            assert!(matches!(escape_json(text), Cow::Borrowed(same) if same == text));
        }
    }

    #[test]
    fn lines_that_are_meant_stay_lines() {
        assert_eq!(mark_hidden_lines("a\nb\tc\u{1b}"), "a\nb␉c␛");
    }

    #[test]
    fn a_json_document_says_the_same_without_a_character_that_acts() {
        let document = serde_json::json!({ "note": "\u{1b}[2J\u{9b}\u{7f}\u{202e}é\n" });
        let pretty = serde_json::to_string_pretty(&document).unwrap();
        let escaped = escape_json(&pretty);
        assert!(
            !escaped
                .chars()
                .any(|letter| letter != '\n' && is_hidden(letter))
        );
        assert!(escaped.contains("é"));
        let read: serde_json::Value = serde_json::from_str(&escaped).unwrap();
        assert_eq!(read, document);
    }
}
