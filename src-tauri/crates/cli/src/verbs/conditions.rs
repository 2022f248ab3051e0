//! `conditions`: answers the question about health conditions, which change the advice (rules 3.7).

use clap::Args;
use recovery::{InputError, Precaution};
use strum::IntoEnumIterator as _;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::input::Ids;
use crate::input::ask::NONE;
use crate::output::{Answer, document, outcome};

#[derive(Debug, Args)]
pub(crate) struct ConditionsArgs {
    #[arg(value_name = "CONDITION", required = true, value_parser = Ids::of(conditions()))]
    pub(crate) condition: Vec<String>,
}

/// Notes the conditions named, all at once, or that there are none.
pub(crate) fn note(env: &mut Environment, args: &ConditionsArgs) -> Result<Answer, Failure> {
    let is_none = |word: &String| word.eq_ignore_ascii_case(NONE);
    if args.condition.iter().any(is_none) && args.condition.len() > 1 {
        let values = [
            ("argument", NONE.into()),
            ("other", args.condition.join(" ").into()),
        ];
        let help = env.locale.say("ctl-usage-help");
        let what = env.locale.say_with("ctl-usage-conflict", &values);
        return Err(Failure::Usage(format!("{what} {help}")));
    }
    let named = args.condition.iter().filter(|word| !is_none(word));
    let named: Result<Vec<Precaution>, InputError> = named.map(|word| parse(word)).collect();
    let mut settings = env.journal.settings()?;
    settings.profile.precautions = named?;
    settings.conditions_asked = true;
    let today = env.journal.set_settings(settings, env.at)?;
    let words = outcome::change(env, &today, "ctl-noted");
    let mut answer = outcome::change_json(&today);
    answer["conditions"] = document(&env.journal.settings()?.profile.precautions);
    Ok(Answer::new(words, answer))
}

fn parse(word: &str) -> Result<Precaution, InputError> {
    let known = word.to_ascii_lowercase().parse();
    known.map_err(|_| InputError::UnknownId(word.to_owned()))
}

/// The ids, and the word for none of them.
fn conditions() -> impl Iterator<Item = &'static str> {
    Precaution::iter().map(Into::into).chain([NONE])
}
