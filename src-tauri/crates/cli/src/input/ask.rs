//! The safety questions (rules 3.7), asked in a terminal.

use std::io::{self, BufRead, Write};

use locale::Locale;
use recovery::Flag;
use strum::IntoEnumIterator as _;

use crate::input::parse;

/// Asks which warning signs apply until the answer is one; `None` if the input ends first. An empty
/// line is not an answer, so that the Enter that ran the command cannot give one. `lead`: the message that
/// says why this is asked.
pub(crate) fn flags(
    locale: &Locale,
    lead: &str,
    from: &mut impl BufRead,
    to: &mut impl Write,
) -> io::Result<Option<Vec<Flag>>> {
    let choices: Vec<(Flag, String)> = Flag::iter()
        .map(|flag| (flag, locale.term("flag", flag)))
        .collect();
    which(
        locale,
        lead,
        &choices,
        |word| parse::flag(word).ok(),
        from,
        to,
    )
}

/// The same of any choices, each with its question. `named`: the choice of a word that is no number.
pub(crate) fn which<T: Copy>(
    locale: &Locale,
    lead: &str,
    choices: &[(T, String)],
    named: impl Fn(&str) -> Option<T>,
    from: &mut impl BufRead,
    to: &mut impl Write,
) -> io::Result<Option<Vec<T>>> {
    let rows = (1..).zip(choices);
    let rows = rows.map(|(number, (_, question))| format!("{number:>3}  {question}"));
    let rows: Vec<String> = rows.collect();
    writeln!(to, "{}\n{}", locale.say(lead), rows.join("\n"))?;
    let chosen = |word: &str| match word.parse::<usize>() {
        Ok(number) => Some(choices.get(number.checked_sub(1)?)?.0),
        Err(_) => named(word),
    };
    loop {
        write!(to, "{} ", locale.say("ctl-ask-which"))?;
        to.flush()?;
        let mut line = String::new();
        if from.read_line(&mut line)? == 0 {
            writeln!(to)?;
            return Ok(None);
        }
        if let Some(chosen) = answer(locale, &line, chosen) {
            return Ok(Some(chosen));
        }
        writeln!(to, "{}", locale.say("ctl-ask-again"))?;
    }
}

/// What a line answers: numbers or ids, or the word for none.
fn answer<T>(locale: &Locale, line: &str, chosen: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    let words = line.split(|letter: char| letter == ',' || letter.is_whitespace());
    let words: Vec<String> = words
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let none = [locale.say("ctl-ask-none"), NONE.to_owned()];
    match words.as_slice() {
        [] => None,
        [word] if none.contains(word) => Some(Vec::new()),
        words => words.iter().map(|word| chosen(word)).collect(),
    }
}

/// The answer that none of them applies, in every language.
pub(crate) const NONE: &str = "none";

/// What was given besides a word that stands alone.
pub(crate) fn besides(words: &[String], alone: &str) -> String {
    let others = words
        .iter()
        .filter(|word| !word.eq_ignore_ascii_case(alone));
    others.map(String::as_str).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(language: &str, typed: &str) -> (Option<Vec<Flag>>, String) {
        let mut said = Vec::new();
        let locale = Locale::chosen(Some(language));
        let flags = flags(&locale, "ctl-ask-saved", &mut typed.as_bytes(), &mut said).unwrap();
        (flags, String::from_utf8(said).unwrap())
    }

    #[test]
    fn every_warning_sign_is_asked_about_and_numbered() {
        let (_, said) = asked("en", "none\n");
        for (number, flag) in (1..).zip(Flag::iter()) {
            let question = Locale::chosen(Some("en")).term("flag", flag);
            assert!(said.contains(&format!("  {number}  {question}")), "{said}");
            assert_eq!(asked("en", &format!("{number}\n")).0, Some(vec![flag]));
            assert_eq!(asked("en", &format!("{flag}\n")).0, Some(vec![flag]));
        }
    }

    #[test]
    fn several_can_apply_or_none_in_both_languages() {
        let both = Some(vec![Flag::RfChestOrCollapse, Flag::RfDvt]);
        assert_eq!(asked("en", "1, rf_dvt\n").0, both);
        assert_eq!(asked("en", "None\n").0, Some(vec![]));
        assert_eq!(asked("de", "keins\n").0, Some(vec![]));
        assert_eq!(asked("de", "none\n").0, Some(vec![]));
    }

    #[test]
    fn what_is_no_answer_is_asked_again() {
        for no_answer in ["", "  ", "0", "9", "y", "1 none", "rf_itch", "-1"] {
            let (flags, said) = asked("en", &format!("{no_answer}\nrf_fever\n"));
            assert_eq!(flags, Some(vec![Flag::RfFever]), "{no_answer:?}");
            assert_eq!(said.matches("Type the numbers").count(), 1, "{no_answer:?}");
        }
    }

    #[test]
    fn who_ends_the_input_has_not_answered() {
        assert_eq!(asked("en", "").0, None);
        assert_eq!(asked("en", "\n\n").0, None);
    }
}
