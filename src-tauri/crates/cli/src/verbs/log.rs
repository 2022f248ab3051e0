//! `log`: logs a workout that has ended.

use chrono::TimeDelta;
use clap::Args;
use journal::NewWorkout;
use recovery::{Activity, Flag, MuscleGroup};
use strum::IntoEnumIterator as _;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::input::{Ids, When, parse};
use crate::output::{Answer, outcome};

#[derive(Debug, Args)]
pub(crate) struct LogArgs {
    #[arg(value_name = "ACTIVITY", value_parser = Ids::of(Activity::iter()))]
    pub(crate) activity: String,
    #[arg(long, value_name = "1-10", allow_hyphen_values = true)]
    pub(crate) rpe: String,
    #[arg(
        long,
        value_name = "MIN",
        default_value = "60",
        allow_hyphen_values = true
    )]
    pub(crate) minutes: String,
    #[arg(long, value_name = "30m", value_parser = humantime::parse_duration)]
    pub(crate) ago: Option<std::time::Duration>,
    #[arg(long, value_name = "18:00", conflicts_with = "ago")]
    pub(crate) at: Option<When>,
    #[arg(long)]
    pub(crate) competition: bool,
    #[arg(long, value_name = "quads:left", value_delimiter = ',', value_parser = Ids::of(MuscleGroup::iter()))]
    pub(crate) muscle: Vec<String>,
    #[arg(long, value_name = "0-10", allow_hyphen_values = true)]
    pub(crate) soreness: Option<String>,
    #[arg(long, value_name = "FLAG", value_delimiter = ',', value_parser = Ids::of(Flag::iter()))]
    pub(crate) flag: Vec<String>,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub(crate) note: String,
}

pub(crate) fn log(env: &mut Environment, args: LogArgs) -> Result<Answer, Failure> {
    let first = env.today()?.last_workout.is_none();
    let workout = workout(env, args)?;
    let asks = workout.flags.is_empty()
        && recovery::safety_questions(
            workout
                .soreness
                .and_then(|value| recovery::Soreness::new(value.into())),
            Some(workout.rpe),
            first,
        );
    let today = env.journal.log_workout(workout, env.at)?;
    let mut words = outcome::change(env, &today, "ctl-logged-without-plan");
    if asks {
        words = outcome::with_safety_questions(env, &words);
    }
    Ok(Answer::new(
        words,
        outcome::change_json_asking(&today, asks),
    ))
}

fn workout(env: &Environment, args: LogArgs) -> Result<NewWorkout, Failure> {
    let (now, zone) = (env.at.now, env.at.zone);
    let end = match (args.at, args.ago) {
        (Some(when), _) => when.today(now, zone),
        // longer ago than the calendar reaches is refused like any other absurd duration
        (None, Some(ago)) => TimeDelta::from_std(ago)
            .ok()
            .and_then(|ago| now.checked_sub_signed(ago))
            .ok_or(recovery::InputError::Duration)?,
        (None, None) => now,
    };
    Ok(NewWorkout {
        activity: parse::activity(&args.activity)?,
        end,
        duration_min: parse::minutes(&args.minutes)?,
        rpe: parse::rpe(&args.rpe)?,
        muscles: all(&args.muscle, parse::muscle)?,
        competition: args.competition,
        soreness: args.soreness.as_deref().map(parse::soreness).transpose()?,
        flags: all(&args.flag, parse::flag)?,
        local_issues: Vec::new(),
        note: args.note,
    })
}

fn all<T>(
    texts: &[String],
    read: impl Fn(&str) -> Result<T, recovery::InputError>,
) -> Result<Vec<T>, recovery::InputError> {
    texts.iter().map(|text| read(text)).collect()
}
