//! `undo`: takes back the latest change, whichever program made it.

use crate::environment::Environment;
use crate::failure::Failure;
use crate::output::{Answer, document, outcome};

pub(crate) fn undo(env: &mut Environment) -> Result<Answer, Failure> {
    let last = env.today()?.undo;
    let today = env.journal.undo(env.at)?;
    let what = last
        .as_ref()
        .map_or_else(String::new, |last| env.locale.term("change", last.change));
    let mut said = env.locale.say_with("ctl-undone", &[("what", what.into())]);
    let flags = last.iter().flat_map(|last| &last.flags);
    let flags: Vec<&str> = flags.map(AsRef::as_ref).collect();
    if !flags.is_empty() {
        let stays = [("flags", flags.join(" ").into())];
        said = format!("{said} {}", env.locale.say_with("ctl-flag-stays", &stays));
    }
    let mut answer = outcome::change_json(&today);
    answer["undone"] = document(&last);
    Ok(Answer::new(said, answer))
}

#[cfg(test)]
mod tests {
    use journal::ChangeKind;
    use locale::Locale;
    use strum::IntoEnumIterator as _;

    #[test]
    fn every_change_has_its_words_in_every_language() {
        for language in locale::languages() {
            let locale = Locale::new(language);
            for kind in ChangeKind::iter() {
                let words = locale.try_say(&format!("change-{kind}"));
                assert!(words.is_some(), "{kind} in {language}");
            }
        }
    }
}
