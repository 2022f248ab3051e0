//! `sports`: what the sports of files are to the user.

use clap::Args;
use recovery::Activity;
use serde_json::json;
use strum::IntoEnumIterator as _;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::input::{Ids, parse};
use crate::output::{Answer, document};

#[derive(Debug, Args)]
pub(crate) struct SportsArgs {
    #[arg(value_name = "SPORT", requires = "choice")]
    pub(crate) sport: Option<String>,
    #[arg(value_name = "ACTIVITY", value_parser = Ids::of(Activity::iter()), group = "choice")]
    pub(crate) activity: Option<String>,
    #[arg(long, group = "choice", requires = "sport")]
    pub(crate) forget: bool,
}

impl SportsArgs {
    /// Whether it only lists them.
    pub(crate) fn only_reads(&self) -> bool {
        self.sport.is_none()
    }
}

pub(crate) fn sports(env: &mut Environment, args: &SportsArgs) -> Result<Answer, Failure> {
    let mut settings = env.journal.settings()?;
    if let Some(sport) = &args.sport {
        let sport = sport.trim().to_lowercase();
        match &args.activity {
            Some(activity) => settings.sports.insert(sport, parse::activity(activity)?),
            None => settings.sports.remove(&sport),
        };
        env.journal.set_settings(settings.clone(), env.at)?;
    }
    let lines: Vec<String> = (settings.sports.iter())
        .map(|(sport, activity)| {
            let values = [
                ("sport", locale::mark_hidden(sport).into()),
                ("activity", env.locale.term("activity", activity).into()),
            ];
            env.locale.say_with("ctl-sports-line", &values)
        })
        .collect();
    let words = if lines.is_empty() {
        env.locale.say("ctl-sports-none")
    } else {
        lines.join("\n")
    };
    Ok(Answer::new(
        words,
        json!({ "sports": document(&settings.sports) }),
    ))
}
