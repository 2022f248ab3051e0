//! A long journey and the question about a clot: `travelled`, `clot`.

use crate::answer::Answer;
use crate::failure::Failure;
use crate::here::Here;
use crate::values;

pub(crate) fn travelled(here: &mut Here, minutes: Option<&str>) -> Result<Answer, Failure> {
    let minutes = minutes.map(values::minutes).transpose()?;
    let today = here.journal.travelled(minutes, here.at)?;
    let noted = here.locale.say("ctl-noted");
    let words = super::asked_first(here, &today, noted);
    Ok(Answer::new(words, super::after(&today)))
}

pub(crate) fn clot(here: &mut Here, sign: bool) -> Result<Answer, Failure> {
    let today = here.journal.answer_clot_question(sign, here.at)?;
    let words = super::outcome(here, &today, "ctl-noted");
    Ok(Answer::new(words, super::after(&today)))
}
