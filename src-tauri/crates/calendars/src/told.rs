//! Which events are sessions and races.

use exchange::calendar::Instance;
use journal::CalendarEntry;
use recovery::SessionKind;

/// What an event is to the user, if it is a session or a race.
pub(crate) fn kind(calendar: &CalendarEntry, event: &Instance) -> Option<SessionKind> {
    let told = |words: &[String]| words.iter().any(|word| tells(word, event));
    if told(&calendar.race_words) {
        Some(SessionKind::Competition)
    } else if told(&calendar.session_words) {
        Some(SessionKind::Training)
    } else {
        None
    }
}

/// Whether a word is one of the event's categories, or is in its name as a word of its own.
fn tells(word: &str, event: &Instance) -> bool {
    let word = word.to_lowercase();
    let is_category = event.categories.iter().any(|it| it.to_lowercase() == word);
    is_category || has_word(&event.summary.to_lowercase(), &word)
}

fn has_word(text: &str, word: &str) -> bool {
    !word.is_empty()
        && text.match_indices(word).any(|(at, found)| {
            let before = text.get(..at).and_then(|it| it.chars().next_back());
            let after = text
                .get(at + found.len()..)
                .and_then(|it| it.chars().next());
            let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            !inside(before) && !inside(after)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_as_one_of_its_own() {
        assert!(has_word("lauf mit tom", "lauf"));
        assert!(has_word("(lauf)", "lauf"));
        assert!(has_word("verlauf, lauf", "lauf"));
        assert!(!has_word("verlauf besprechen", "lauf"));
        assert!(!has_word("laufende kosten", "lauf"));
        assert!(!has_word("lauf", ""));
    }
}
