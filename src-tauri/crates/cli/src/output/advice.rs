//! Advice in words.

use locale::Locale;
use recovery::Advice;

/// Advice, each piece on a line.
pub(crate) fn advice(locale: &Locale, advice: &[Advice]) -> Vec<String> {
    let line = |one: &Advice| {
        // what can be done about it, where that is a command here
        let in_terminal = format!("advice-{}.terminal", one.as_ref());
        let more = locale.try_say(&in_terminal);
        let more = more.unwrap_or_else(|| locale.term_part("advice", one, "more"));
        format!("{} {more}", locale.term("advice", one))
    };
    advice.iter().map(line).collect()
}
