//! `delete`: deletes a workout, a massage or a planned session.

use clap::Args;
use journal::Entry;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::output::{Answer, lost, outcome};
use crate::verbs::list::{self, Found};

#[derive(Debug, Args)]
pub(crate) struct DeleteArgs {
    #[arg(value_name = "ID|last")]
    pub(crate) entry: String,
}

pub(crate) fn delete(env: &mut Environment, args: &DeleteArgs) -> Result<Answer, Failure> {
    let found = list::entry_or_session(env, &args.entry)?;
    let before = env.today()?;
    let today = match &found {
        Found::Entry(Entry::Workout(workout)) => env.journal.delete_workout(&workout.id, env.at)?,
        Found::Entry(Entry::Massage(massage)) => env.journal.delete_massage(&massage.id, env.at)?,
        Found::Session(session) => env.journal.cancel_session(&session.id, env.at)?,
        // `list::entry` finds none of these
        Found::Entry(Entry::Missed(_) | Entry::Soreness(_)) => {
            return Err(list::not_found(&args.entry));
        }
    };
    let what = match &found {
        Found::Entry(entry) => list::line(&env.voice(), entry),
        Found::Session(session) => list::session_line(&env.voice(), session),
    };
    let mut said = env.locale.say_with("ctl-deleted", &[("what", what.into())]);
    if let Some(lost) = lost::time(&env.voice(), &before, &today) {
        said = format!("{said}\n{lost}");
    }
    Ok(Answer::new(said, outcome::change_json(&today)))
}
