//! `reminders`: turns reminders on or off, or says whether they are.

use std::path::PathBuf;

use agent_client::{PokeError, TargetState};
use clap::Args;
use locale::Locale;
use serde_json::json;

use crate::environment::prepare_home;
use crate::failure::Failure;
use crate::output::Answer;
use crate::verbs::restore::set_language;

#[derive(Debug, Args)]
pub(crate) struct RemindersArgs {
    #[arg(value_name = "on|off", value_parser = ["on", "off"])]
    pub(crate) state: Option<String>,
}

pub(crate) fn reminders(
    home: Option<PathBuf>,
    language: Option<&str>,
    locale: &mut Locale,
    args: &RemindersArgs,
) -> Result<Answer, Failure> {
    let home = prepare_home(home)?;
    set_language(&home, language, locale);
    match args.state.as_deref() {
        Some("on") => {
            TargetState::On
                .save(&home)
                .map_err(|error| Failure::File(home.data().to_owned(), error))?;
            match agent_client::poke(&home) {
                Err(PokeError::Silent) if !agent_client::end_silent(&home) => {}
                Err(PokeError::Off | PokeError::Silent) => {
                    agent_client::launch(&home, || ()).map_err(Failure::Launch)?;
                }
                _ => {}
            }
        }
        Some(_) => match agent_client::quit(&home) {
            Ok(_) | Err(PokeError::Off) => {}
            Err(error) => return Err(Failure::Agent(error)),
        },
        None => {}
    }
    let running = match agent_client::status(&home) {
        _ if args.state.as_deref() == Some("off") => false,
        Ok(_) => true,
        Err(PokeError::Off) => false,
        // one that is there is never "not running"
        Err(error) => return Err(Failure::Agent(error)),
    };
    let enabled = TargetState::of(&home) == TargetState::On;
    let said = match (running, enabled) {
        (true, _) => "ctl-status-on",
        (false, true) => "ctl-reminders-not-running",
        (false, false) => "ctl-reminders-off",
    };
    Ok(Answer::new(
        locale.say(said),
        json!({ "running": running, "enabled": enabled }),
    ))
}
