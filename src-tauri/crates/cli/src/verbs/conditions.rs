//! `conditions`: answers the question about health conditions, which change the advice (rules 3.7).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use clap::Args;
use journal::{JournalError, Settings};
use recovery::{InputError, Precaution};
use strum::IntoEnumIterator as _;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::input::ask::{NONE, besides};
use crate::input::{Ids, When};
use crate::output::{Answer, document, join, outcome};

#[derive(Debug, Args)]
pub(crate) struct ConditionsArgs {
    #[arg(value_name = "CONDITION", required_unless_present = "cleared", value_parser = Ids::of(conditions()))]
    pub(crate) condition: Vec<String>,
    #[arg(long)]
    pub(crate) replace: bool,
    #[arg(long, value_name = "CONDITION", value_delimiter = ',', value_parser = Ids::of(Precaution::iter()))]
    pub(crate) cleared: Vec<String>,
    #[arg(long, value_name = "2026-11-23", requires = "cleared")]
    pub(crate) on: Option<When>,
}

/// Notes the conditions named, all at once, or that there are none; and those that a doctor has
/// cleared. What was noted before and is not named goes, and is named in the answer; where that would
/// end a stop, it has to be asked for.
pub(crate) fn note(env: &mut Environment, args: &ConditionsArgs) -> Result<Answer, Failure> {
    let says_none = |word: &String| word.eq_ignore_ascii_case(NONE);
    if args.condition.iter().any(says_none) && !besides(&args.condition, NONE).is_empty() {
        let values = [
            ("argument", NONE.into()),
            ("other", besides(&args.condition, NONE).into()),
        ];
        let help = env.locale.say("ctl-usage-help");
        let what = env.locale.say_with("ctl-usage-conflict", &values);
        return Err(Failure::Usage(format!("{what} {help}")));
    }
    let named = args.condition.iter().filter(|word| !says_none(word));
    let named: Vec<Precaution> = named.map(|word| parse(word)).collect::<Result<_, _>>()?;
    let mut settings = env.journal.settings()?;
    let before = settings.clone();
    if !args.condition.is_empty() {
        settings.profile.precautions = named;
    }
    let is_left_out = |it: &&Precaution| !settings.profile.precautions.contains(it);
    let gone: Vec<Precaution> = before
        .profile
        .precautions
        .iter()
        .filter(is_left_out)
        .copied()
        .collect();
    clear(env, args, &mut settings)?;
    settings.conditions_asked = true;
    let set = if args.replace {
        env.journal.set_settings_ending_stop(settings, env.at)
    } else {
        env.journal.set_settings(settings, env.at)
    };
    let today = match set {
        Err(JournalError::EndsStop) => {
            return Err(Failure::Usage(env.locale.say("ctl-conditions-stop")));
        }
        set => set?,
    };
    let mut words = outcome::change(env, &today, "ctl-noted");
    if !gone.is_empty() {
        let quoted = gone
            .iter()
            .map(|it| format!("“{}”", env.locale.term("precaution", it)));
        let removed = [("conditions", join(quoted).into())];
        words = format!(
            "{}\n{words}",
            env.locale.say_with("ctl-conditions-removed", &removed)
        );
    }
    let mut answer = outcome::change_json(&today);
    let settings = env.journal.settings()?;
    answer["conditions"] = document(&settings.profile.precautions);
    answer["cleared"] = document(&settings.doctors_yes);
    answer["removed"] = document(&gone);
    Ok(Answer::new(words, answer))
}

/// Notes a doctor's yes to conditions that are noted.
fn clear(env: &Environment, args: &ConditionsArgs, settings: &mut Settings) -> Result<(), Failure> {
    let day = |when: Option<When>| -> NaiveDate {
        let (now, zone) = (env.at.now, env.at.zone);
        let at = when.map_or(now, |when| when.past(now, zone));
        at.with_timezone(&zone).date_naive()
    };
    let mut cleared: BTreeMap<Precaution, NaiveDate> = BTreeMap::new();
    for word in &args.cleared {
        let condition = parse(word)?;
        if !settings.profile.precautions.contains(&condition) {
            return Err(JournalError::NotFound(condition.to_string()).into());
        }
        cleared.insert(condition, day(args.on));
    }
    settings.doctors_yes.extend(cleared);
    Ok(())
}

fn parse(word: &str) -> Result<Precaution, InputError> {
    let known = word.to_ascii_lowercase().parse();
    known.map_err(|_| InputError::UnknownId(word.to_owned()))
}

/// The ids, and the word for none of them.
fn conditions() -> impl Iterator<Item = &'static str> {
    Precaution::iter().map(Into::into).chain([NONE])
}
