//! `delete`: deletes a workout, a massage or a planned session.

use clap::Args;
use journal::{Entry, Replanned, Today};

use crate::environment::Environment;
use crate::failure::Failure;
use crate::output::{Answer, lost, moved};
use crate::verbs::list::{self, Found};
use crate::verbs::series::{self, ScopeArgs};

#[derive(Debug, Args)]
pub(crate) struct DeleteArgs {
    #[arg(value_name = "ID|last")]
    pub(crate) entry: String,
    #[command(flatten)]
    pub(crate) scope: ScopeArgs,
}

pub(crate) fn delete(env: &mut Environment, args: &DeleteArgs) -> Result<Answer, Failure> {
    let found = list::entry_or_session(env, &args.entry)?;
    let before = env.today()?;
    let done = match &found {
        Found::Entry(Entry::Workout(workout)) => {
            unmoved(env.journal.delete_workout(&workout.id, env.at)?)
        }
        Found::Entry(Entry::Massage(massage)) => {
            unmoved(env.journal.delete_massage(&massage.id, env.at)?)
        }
        Found::Session(session) => match series::meant(env, session, &args.scope)? {
            Some((series, from)) => env.journal.cancel_series(&series.id, from, env.at)?,
            None => env.journal.cancel_session(&session.id, env.at)?,
        },
        Found::Series(series) => env.journal.cancel_series(&series.id, None, env.at)?,
        // `list::entry` finds none of these
        Found::Entry(Entry::Missed(_) | Entry::Soreness(_)) => {
            return Err(list::not_found(&args.entry));
        }
    };
    let what = match &found {
        Found::Entry(entry) => list::line(&env.voice(), entry),
        Found::Session(session) => list::session_line(&env.voice(), session),
        Found::Series(it) => series::words(&env.voice(), it),
    };
    let mut said = env.locale.say_with("ctl-deleted", &[("what", what.into())]);
    let voice = env.voice();
    let lost = lost::time(&voice, &before, &done.today);
    if let Some(lost) = lost.or_else(|| lost::massage(&voice, &before, &done.today)) {
        said = format!("{said}\n{lost}");
    }
    let lines = moved::lines(&voice, &done).into_iter();
    let said = std::iter::once(said).chain(lines).collect::<Vec<_>>();
    Ok(Answer::new(said.join("\n"), moved::json(&done)))
}

/// A change that is not of what is planned.
fn unmoved(today: Today) -> Replanned {
    Replanned {
        today,
        moved: Vec::new(),
    }
}
