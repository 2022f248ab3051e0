//! `delete`: deletes a workout, a massage or a planned session.

use clap::Args;
use journal::{Entry, OpenPlan, Phase, Today};
use recovery::Slot;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::output::{Answer, outcome};
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
    if let Some(lost) = lost(&before, &today) {
        let time = env.voice().day_and_clock(lost.start.to_utc());
        let booked = if is_booked(&before) { ".booked" } else { "" };
        let words = format!("ctl-lost-{}{booked}", lost.delivery);
        said = format!(
            "{said}\n{}",
            env.locale.say_with(&words, &[("time", time.into())])
        );
    }
    Ok(Answer::new(said, outcome::change_json(&today)))
}

/// The kept time that went with what was deleted.
fn lost<'a>(before: &'a Today, after: &Today) -> Option<&'a Slot> {
    let kept = kept(before)?;
    let start = self::kept(after).map(|slot| slot.start);
    (start != Some(kept.start)).then_some(kept)
}

/// Whether the therapist is known to have been booked.
fn is_booked(today: &Today) -> bool {
    let booked = |open: &OpenPlan| {
        let Phase::Kept { booked, .. } = open.phase else {
            return false;
        };
        booked == Some(true)
    };
    today.open.as_ref().is_some_and(booked)
}

/// The time that is kept and still to come.
fn kept(today: &Today) -> Option<&Slot> {
    let to_come = |open: &&OpenPlan| {
        matches!(
            open.phase,
            Phase::Kept { .. } | Phase::AskBooked | Phase::Near
        )
    };
    today.open.as_ref().filter(to_come)?.slot.as_ref()
}
