//! `log`: logs a workout that has ended.

use chrono::{DateTime, TimeDelta, Utc};
use clap::Args;
use journal::{NewWorkout, Questions};
use recovery::{Activity, Flag, MuscleGroup};
use strum::IntoEnumIterator as _;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::input::{Ids, When, parse, piped};
use crate::output::{Answer, Voice, outcome};

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
    #[arg(long, value_name = "30m", value_parser = parse::ago)]
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
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "",
        allow_hyphen_values = true
    )]
    pub(crate) note: String,
}

pub(crate) fn log(env: &mut Environment, mut args: LogArgs) -> Result<Answer, Failure> {
    let mut given = piped::Piped {
        note: &mut args.note,
        flag: &mut args.flag,
        soreness: &mut args.soreness,
    };
    piped::workout(&mut given, &env.locale)?;
    let first = env.today()?.last_workout.is_none();
    let workout = workout(env, args)?;
    let end = workout.end;
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
    if let Some(ended) = on_another_day(&env.voice(), end) {
        words = format!("{ended}\n\n{words}");
    }
    if asks {
        words = outcome::with_safety_questions(env, &words);
    }
    Ok(Answer::new(
        words,
        outcome::change_json_asking(&today, asks),
    ))
}

/// When it ended, if that was not today.
fn on_another_day(voice: &Voice<'_>, end: DateTime<Utc>) -> Option<String> {
    let date = |instant: DateTime<Utc>| instant.with_timezone(&voice.at.zone).date_naive();
    let ended = [("time", voice.day_and_clock(end).into())];
    (date(end) != date(voice.at.now)).then(|| voice.locale.say_with("ctl-logged-end", &ended))
}

fn workout(env: &Environment, args: LogArgs) -> Result<NewWorkout, Failure> {
    let (now, zone) = (env.at.now, env.at.zone);
    let end = match (args.at, args.ago) {
        (Some(when), _) => when.past(now, zone),
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
        questions: Questions::NotAsked,
        note: args.note,
    })
}

fn all<T>(
    texts: &[String],
    read: impl Fn(&str) -> Result<T, recovery::InputError>,
) -> Result<Vec<T>, recovery::InputError> {
    texts.iter().map(|text| read(text)).collect()
}
