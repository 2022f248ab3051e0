//! `pause` and `resume`: all reminders at once.

use journal::{PauseFor, Today};

use super::next;
use crate::answer::Answer;
use crate::failure::Failure;
use crate::here::Here;

pub(crate) fn pause(here: &mut Here, until: &str) -> Result<Answer, Failure> {
    let how_long = match until {
        "tomorrow" => PauseFor::UntilTomorrow,
        "resumed" => PauseFor::UntilResumed,
        _ => PauseFor::Hour,
    };
    let today = here.journal.pause(how_long, here.at)?;
    Ok(answer(here, &today))
}

pub(crate) fn resume(here: &mut Here) -> Result<Answer, Failure> {
    let today = here.journal.resume(here.at)?;
    Ok(answer(here, &today))
}

fn answer(here: &Here, today: &Today) -> Answer {
    let voice = here.voice();
    let words = next::pause(&voice, today).unwrap_or_else(|| next::reminder(&voice, today));
    Answer::new(words, super::after(today))
}
