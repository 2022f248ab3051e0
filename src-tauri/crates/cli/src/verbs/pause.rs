//! `pause` and `resume`: pauses and resumes all reminders.

use clap::Args;
use journal::{PauseFor, Today};

use crate::environment::Environment;
use crate::failure::Failure;
use crate::output::{Answer, outcome, reminders};

#[derive(Debug, Args)]
pub(crate) struct PauseArgs {
    #[arg(value_name = "1h|tomorrow|resumed", default_value = "1h", value_parser = ["1h", "tomorrow", "resumed"])]
    pub(crate) until: String,
}

pub(crate) fn pause(env: &mut Environment, args: &PauseArgs) -> Result<Answer, Failure> {
    let how_long = match args.until.as_str() {
        "tomorrow" => PauseFor::UntilTomorrow,
        "resumed" => PauseFor::UntilResumed,
        _ => PauseFor::Hour,
    };
    let today = env.journal.pause(how_long, env.at)?;
    Ok(answer(env, &today))
}

pub(crate) fn resume(env: &mut Environment) -> Result<Answer, Failure> {
    let today = env.journal.resume(env.at)?;
    Ok(answer(env, &today))
}

fn answer(env: &Environment, today: &Today) -> Answer {
    let voice = env.voice();
    let words = reminders::pause(&voice, today).unwrap_or_else(|| reminders::next(&voice, today));
    Answer::new(words, outcome::change_json(today))
}
