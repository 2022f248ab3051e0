//! `edit`: changes a workout or a massage; what is not named stays.

use clap::Args;
use journal::{Entry, NewMassage, NewWorkout, Questions};
use recovery::{Activity, MuscleGroup};
use strum::IntoEnumIterator as _;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::input::{Ids, MassageFlags, When, one_of, parse, piped};
use crate::output::{Answer, outcome};
use crate::verbs::list;

#[derive(Debug, Args)]
pub(crate) struct EditArgs {
    #[arg(value_name = "ID|last")]
    pub(crate) entry: String,
    #[arg(long, value_name = "MIN", allow_hyphen_values = true)]
    pub(crate) minutes: Option<String>,
    #[arg(long, value_name = "18:00")]
    pub(crate) at: Option<When>,
    #[arg(long, value_name = "quads:left", value_delimiter = ',', value_parser = Ids::of(MuscleGroup::iter()))]
    pub(crate) muscle: Vec<String>,
    #[arg(long, value_name = "ACTIVITY", value_parser = Ids::of(Activity::iter()))]
    pub(crate) activity: Option<String>,
    #[arg(long, value_name = "1-10", allow_hyphen_values = true)]
    pub(crate) rpe: Option<String>,
    #[arg(long, value_name = "yes|no", value_parser = one_of(["yes", "no"].into_iter()))]
    pub(crate) competition: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) note: Option<String>,
    #[command(flatten)]
    pub(crate) massage: MassageFlags,
}

pub(crate) fn edit(env: &mut Environment, mut args: EditArgs) -> Result<Answer, Failure> {
    args.note.as_mut().map(piped::value).transpose()?;
    let entry = list::entry(env, &args.entry)?;
    let (at, zone) = (env.at, env.at.zone);
    let when = args.at.as_ref().map(|when| when.past(at.now, zone));
    let minutes = args.minutes.as_deref().map(parse::minutes).transpose()?;
    let muscles: Result<Vec<_>, _> = args.muscle.iter().map(|it| parse::muscle(it)).collect();
    let muscles = Some(muscles?).filter(|named| !named.is_empty());
    let today = match entry {
        Entry::Workout(was) => {
            refuse(env, &args, true)?;
            let activity = args.activity.as_deref().map(parse::activity).transpose()?;
            let rpe = args.rpe.as_deref().map(parse::rpe).transpose()?;
            let rpe = rpe.unwrap_or(was.rpe);
            let asks = |rpe| recovery::safety_questions(None, Some(rpe), false);
            let new = NewWorkout {
                activity: activity.unwrap_or(was.activity),
                end: when.unwrap_or(was.end),
                duration_min: minutes.unwrap_or(was.duration_min),
                rpe,
                muscles: muscles.unwrap_or(was.muscles),
                competition: args
                    .competition
                    .as_deref()
                    .map_or(was.competition, |it| it == "yes"),
                soreness: None,
                flags: Vec::new(),
                local_issues: Vec::new(),
                questions: if asks(rpe) && !asks(was.rpe) {
                    Questions::Open
                } else {
                    Questions::NotAsked
                },
                note: args.note.unwrap_or(was.note),
            };
            env.journal.edit_workout(&was.id, new, at)?
        }
        Entry::Massage(was) => {
            refuse(env, &args, false)?;
            let massage_type = args.massage.massage_type()?;
            let new = NewMassage {
                start: when.unwrap_or(was.start),
                minutes: minutes.unwrap_or(was.minutes),
                pressure: args.massage.pressure.unwrap_or(was.pressure.get()),
                massage_type: massage_type.unwrap_or(was.massage_type),
                delivery: args.massage.delivery()?.unwrap_or(was.delivery),
                muscles: muscles.unwrap_or(was.muscles),
            };
            env.journal.edit_massage(&was.id, new, at)?
        }
        // `list::entry` finds none of these
        Entry::Missed(_) | Entry::Soreness(_) => return Err(list::not_found(&args.entry)),
    };
    let words = outcome::change(env, &today, "ctl-noted");
    Ok(Answer::new(words, outcome::change_json(&today)))
}

/// Refuses the options of a massage for a workout, and the other way round.
fn refuse(env: &Environment, args: &EditArgs, workout: bool) -> Result<(), Failure> {
    let of_workout = [
        ("--activity", args.activity.is_some()),
        ("--rpe", args.rpe.is_some()),
        ("--competition", args.competition.is_some()),
        ("--note", args.note.is_some()),
    ];
    let of_massage = [
        ("--type", args.massage.massage_type.is_some()),
        ("--by", args.massage.by.is_some()),
        ("--pressure", args.massage.pressure.is_some()),
    ];
    let wrong: &[_] = if workout { &of_massage } else { &of_workout };
    let Some((option, _)) = wrong.iter().find(|(_, given)| *given) else {
        return Ok(());
    };
    let values = [
        ("argument", (*option).into()),
        ("other", args.entry.as_str().into()),
    ];
    let help = env.locale.say("ctl-usage-help");
    Err(Failure::Usage(format!(
        "{} {help}",
        env.locale.say_with("ctl-usage-conflict", &values)
    )))
}
