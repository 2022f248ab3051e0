//! `trial`: a trial of one's own, one leg against the other.

mod result;
mod status;

use clap::Args;
use journal::{JournalError, LegSoreness, Today, Trial, TrialId, TrialStep};
use locale::Value;
use serde_json::json;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::input::parse;
use crate::output::{Answer, document, outcome};

#[derive(Debug, Args)]
pub(crate) struct TrialArgs {
    #[arg(
        value_name = "start|status|next|massaged|answer|result|check|stop",
        value_parser = ["start", "status", "next", "massaged", "answer", "result", "check", "stop"]
    )]
    act: Option<String>,
    #[arg(value_name = "0-10", num_args = 0..=2)]
    soreness: Vec<String>,
    #[arg(long, conflicts_with = "soreness")]
    not_sore: bool,
    #[arg(long, value_name = "8|10|12", value_parser = ["8", "10", "12"])]
    sessions: Option<String>,
    #[arg(long, value_name = "ID")]
    trial: Option<String>,
}

impl TrialArgs {
    /// Whether nothing is changed.
    pub(crate) fn only_reads(&self) -> bool {
        !matches!(
            self.act.as_deref(),
            Some("start" | "massaged" | "answer" | "stop")
        )
    }

    fn sessions(&self) -> u32 {
        let named = self.sessions.as_ref().and_then(|text| text.parse().ok());
        named.unwrap_or(USUAL)
    }
}

pub(crate) fn trial(env: &mut Environment, args: &TrialArgs) -> Result<Answer, Failure> {
    let act = args.act.as_deref().unwrap_or("status");
    let only_for: [(bool, &[&str]); 3] = [
        (!args.soreness.is_empty() || args.not_sore, &["answer"]),
        (args.sessions.is_some(), &["start"]),
        (args.trial.is_some(), &["result", "check"]),
    ];
    for (given, acts) in only_for {
        if given && !acts.contains(&act) {
            let values = [("act", acts.join(", ").into())];
            return Err(Failure::Usage(
                env.locale.say_with("ctl-trial-only-for", &values),
            ));
        }
    }
    match act {
        "start" => {
            let today = env.journal.start_trial(args.sessions(), env.at)?;
            changed(env, &today, "ctl-trial-started")
        }
        "massaged" => {
            let today = env.journal.trial_massaged(env.at)?;
            changed(env, &today, "ctl-trial-massaged")
        }
        "answer" => answer(env, args),
        "stop" => {
            let today = env.journal.stop_trial(env.at)?;
            changed(env, &today, "ctl-trial-ended")
        }
        "next" => {
            let trial = running(env)?;
            let text = status::step(&env.voice(), &trial).join("\n");
            Ok(Answer::new(text, json!({ "step": document(&trial.step) })))
        }
        "result" => {
            let id = which(env, args)?;
            let found = env.journal.trial_result(&id, env.at)?;
            let text = result::lines(&env.locale, &found).join("\n");
            Ok(Answer::new(
                text,
                json!({ "trial": id, "result": document(&found) }),
            ))
        }
        "check" => {
            let id = which(env, args)?;
            let opened = env.journal.open_seal(&id, env.at)?;
            let said = if opened.holds {
                "ctl-trial-seal-holds"
            } else {
                "ctl-trial-seal-broken"
            };
            let values = [
                ("line", opened.line.as_str().into()),
                ("seal", opened.seal.as_str().into()),
            ];
            let text = env.locale.say_with(said, &values);
            Ok(Answer::new(
                text,
                json!({ "trial": id, "seal": document(&opened) }),
            ))
        }
        _ => {
            let all = env.journal.trials(env.at)?;
            let text = status::lines(&env.voice(), &all).join("\n");
            Ok(Answer::new(text, json!({ "trials": document(&all) })))
        }
    }
}

fn answer(env: &mut Environment, args: &TrialArgs) -> Result<Answer, Failure> {
    let (left, right) = match (args.soreness.as_slice(), args.not_sore) {
        ([left, right], _) => (parse::soreness(left)?, parse::soreness(right)?),
        (_, true) => (0, 0),
        _ => return Err(Failure::Usage(env.locale.say("ctl-trial-both-legs"))),
    };
    let today = env
        .journal
        .answer_trial(LegSoreness { left, right }, env.at)?;
    let noted = [("left", left.into()), ("right", right.into())];
    let mut answer = changed_with(env, &today, "ctl-trial-answered", &noted)?;
    // the trial asks nothing about safety; a soreness report does
    if left.max(right) >= VERY_SORE {
        let note = env.locale.say("ctl-trial-very-sore");
        answer.text = format!("{}\n{note}", answer.text);
    }
    Ok(answer)
}

/// What was done, and what comes next.
fn changed(env: &mut Environment, today: &Today, said: &str) -> Result<Answer, Failure> {
    changed_with(env, today, said, &[])
}

/// The same, with values for what was done.
fn changed_with(
    env: &mut Environment,
    today: &Today,
    said: &str,
    values: &[(&'static str, Value<'_>)],
) -> Result<Answer, Failure> {
    let trial = env.journal.trial(env.at)?;
    let mut lines = vec![env.locale.say_with(said, values)];
    if let Some(trial) = &trial {
        if !matches!(trial.step, TrialStep::Stopped { .. }) {
            lines.extend(status::step(&env.voice(), trial));
        }
        if said == "ctl-trial-started" {
            let seal = [("seal", trial.seal.as_str().into())];
            lines.push(env.locale.say_with("ctl-trial-seal", &seal));
        }
    }
    let mut document = outcome::change_json(today);
    document["trial"] = crate::output::document(&trial);
    Ok(Answer::new(lines.join("\n"), document))
}

fn running(env: &mut Environment) -> Result<Trial, Failure> {
    let trial = env.journal.trial(env.at)?;
    Ok(trial.ok_or(JournalError::NoTrial)?)
}

/// The trial that is named, or the newest.
fn which(env: &mut Environment, args: &TrialArgs) -> Result<TrialId, Failure> {
    match &args.trial {
        Some(id) => Ok(TrialId::from(id.as_str())),
        None => Ok(running(env)?.id),
    }
}

/// The shortest length of a trial.
const USUAL: u32 = 8;
/// From here on a soreness report asks the safety questions (rules 3.7).
const VERY_SORE: u8 = 7;
