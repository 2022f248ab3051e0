//! `session`: leads through a self-massage, step by step, with the keys of the window. For a program,
//! or where nobody can press a key, it shows the steps and begins nothing.

mod acts;
mod arguments;
mod before;
mod frame;
mod keys;
mod lead;
mod presses;
mod proposal;
mod screen;
mod signals;
mod streams;
mod what_is_wrong;

use journal::{JournalError, RunningSession, Warnings};

pub(crate) use self::arguments::SessionArgs;
use self::lead::lead;
use self::proposal::{asks_conditions, propose, shown};
use self::streams::{print, written};
use crate::environment::{Environment, moment};
use crate::failure::Failure;
use crate::output::{Answer, document};

pub(crate) fn session(env: &mut Environment, args: &SessionArgs) -> Result<Answer, Failure> {
    let running = env.today()?.guided;
    if running.is_some() && args.asks_for_one() {
        return Err(JournalError::SessionRuns.into());
    }
    let questions_first = env.today()?.questions_first;
    if !env.is_interactive() {
        if let Some(session) = running {
            return Ok(shown_running(env, &session));
        }
        // as the journal refuses to begin one
        if questions_first {
            return Err(JournalError::SafetyQuestions.into());
        }
        let request = args.request(env)?;
        let proposal = propose(env, &request)?;
        return shown(env, &request, &proposal, false);
    }
    if let Some(session) = running {
        return lead(env, session);
    }
    // the questions come before the massage, and their answer is one to those that wait
    let request = args.request(env)?;
    let proposal = propose(env, &request)?;
    // not a layout first that cannot begin
    if asks_conditions(env, &proposal)? {
        return Err(JournalError::Conditions.into());
    }
    // that about a clot is one of them
    if let Some(instead) = before::ask(env, questions_first || proposal.after_journey)? {
        return Ok(instead);
    }
    print(&shown(env, &request, &proposal, true)?.text).map_err(written)?;
    // the user has seen the steps, and the rules' warnings below them
    let today = env
        .journal
        .begin_guided(request, Warnings::Accepted, moment())?;
    env.after_change();
    lead(env, today.guided.ok_or(JournalError::NoSession)?)
}

fn shown_running(env: &Environment, session: &RunningSession) -> Answer {
    let lines = frame::frame(&env.locale, session, env.at.now);
    Answer::new(lines.join("\n"), document(session))
}
