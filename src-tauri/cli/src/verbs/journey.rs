//! A long journey and the question about a clot: `travelled`, `clot`.

use journal::Today;

use crate::answer::Answer;
use crate::failure::Failure;
use crate::here::Here;
use crate::values;

pub(crate) fn travelled(here: &mut Here, minutes: Option<&str>) -> Result<Answer, Failure> {
    let minutes = minutes.map(values::minutes).transpose()?;
    let today = here.journal.travelled(minutes, here.at)?;
    let noted = here.locale.say("ctl-travelled");
    let words = super::asked_first(here, &today, noted);
    Ok(Answer::new(words, super::after(&today)))
}

pub(crate) fn clot(here: &mut Here, sign: bool) -> Result<Answer, Failure> {
    let today = here.journal.answer_clot_question(sign, here.at)?;
    let words = words(here, sign, &today);
    Ok(Answer::new(words, super::after(&today)))
}

fn words(here: &mut Here, sign: bool, today: &Today) -> String {
    match &today.open {
        Some(open) => super::plan_words(here, open),
        None if sign => here.locale.say("ctl-clot-yes"),
        None => here.locale.say("ctl-clot-no"),
    }
}
