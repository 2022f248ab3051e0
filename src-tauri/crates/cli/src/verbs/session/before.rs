//! What is asked before a session begins: the same as in the window.

use std::io;

use recovery::Flag;
use serde_json::json;
use strum::IntoEnumIterator as _;

use super::streams::written;
use crate::environment::{Environment, moment};
use crate::failure::Failure;
use crate::input::{ask, parse};
use crate::output::{Answer, outcome};

/// What may speak against a session now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    /// A red flag.
    Flag(Flag),
    /// Alcohol or strong painkillers: no rule of the journal is about them.
    Drugs,
    /// A place that has to be left out.
    Injury,
    /// What the question about a clot follows from.
    Travel,
}

/// Asks, and notes what applies; the answer if the session does not begin then.
pub(super) fn ask(env: &mut Environment, questions_first: bool) -> Result<Option<Answer>, Failure> {
    let not_begun = |env: &Environment, why: Vec<String>| {
        let mut words = why;
        words.push(env.locale.say("ctl-session-not-begun"));
        Some(Answer::new(words.join("\n"), json!({})))
    };
    let Some(signs) = signs(env).map_err(written)? else {
        return Ok(not_begun(env, Vec::new()));
    };
    let flag = |sign: &Sign| match sign {
        Sign::Flag(flag) => Some(*flag),
        _ => None,
    };
    let flags: Vec<Flag> = signs.iter().filter_map(flag).collect();
    if questions_first || !flags.is_empty() {
        let today = if questions_first {
            env.journal.answer_safety_questions(&flags, &[], moment())?
        } else {
            env.journal.report(&flags, &[], moment())?
        };
        env.after_change();
        if !flags.is_empty() {
            let words = outcome::change(env, &today, "ctl-noted");
            return Ok(Some(Answer::new(words, outcome::change_json(&today))));
        }
    }
    let mut why = Vec::new();
    if signs.contains(&Sign::Drugs) {
        why.push(env.locale.say("session-ask-drugs-so"));
    }
    if signs.contains(&Sign::Injury) {
        why.push(env.locale.say("ctl-session-injury"));
    }
    if signs.contains(&Sign::Travel) {
        env.journal.travelled(None, moment())?;
        why.push(env.locale.say("ctl-clot-question"));
    }
    Ok(if why.is_empty() {
        None
    } else {
        not_begun(env, why)
    })
}

/// Which of them apply; none at all if the input ends first.
fn signs(env: &Environment) -> io::Result<Option<Vec<Sign>>> {
    let flags = Flag::iter().map(|flag| (Sign::Flag(flag), env.locale.term("flag", flag)));
    let others = OTHERS
        .iter()
        .map(|(sign, _, question)| (*sign, env.locale.say(question)));
    let choices: Vec<(Sign, String)> = flags.chain(others).collect();
    let named = |word: &str| {
        let other = OTHERS.iter().find(|(_, name, _)| *name == word);
        let other = other.map(|(sign, ..)| *sign);
        other.or_else(|| parse::flag(word).ok().map(Sign::Flag))
    };
    ask::which(
        &env.locale,
        "ctl-ask-session",
        &choices,
        named,
        &mut io::stdin().lock(),
        &mut io::stdout(),
    )
}

/// What is asked besides the red flags: by which word it can be answered, and its message.
const OTHERS: [(Sign, &str, &str); 3] = [
    (Sign::Drugs, "drugs", "session-ask-drugs"),
    (Sign::Injury, "injury", "session-ask-injury"),
    (Sign::Travel, "travel", "session-ask-travel"),
];
