//! Advice in words.

use locale::Locale;
use recovery::Advice;

/// Advice, each piece on a line.
pub(crate) fn advice(locale: &Locale, advice: &[Advice]) -> Vec<String> {
    let line = |one: &Advice| {
        let more = locale.term_part("advice", one, "more");
        format!("{} {more}", locale.term("advice", one))
    };
    advice.iter().map(line).collect()
}
