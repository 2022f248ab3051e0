//! `delete`: deletes a workout or a massage.

use clap::Args;
use journal::Entry;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::output::{Answer, outcome};
use crate::verbs::list;

#[derive(Debug, Args)]
pub(crate) struct DeleteArgs {
    #[arg(value_name = "ID|last")]
    pub(crate) entry: String,
}

pub(crate) fn delete(env: &mut Environment, args: &DeleteArgs) -> Result<Answer, Failure> {
    let entry = list::entry(env, &args.entry)?;
    let today = match &entry {
        Entry::Workout(workout) => env.journal.delete_workout(&workout.id, env.at)?,
        Entry::Massage(massage) => env.journal.delete_massage(&massage.id, env.at)?,
        // `list::entry` finds none of these
        Entry::Missed(_) | Entry::Soreness(_) => return Err(list::not_found(&args.entry)),
    };
    let what = list::line(&env.voice(), &entry);
    let said = env.locale.say_with("ctl-deleted", &[("what", what.into())]);
    Ok(Answer::new(said, outcome::change_json(&today)))
}
