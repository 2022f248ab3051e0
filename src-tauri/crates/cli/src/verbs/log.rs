//! `log`: logs a workout that has ended.

use chrono::TimeDelta;
use clap::Args;
use journal::{NewWorkout, Questions, SessionEntry};
use recovery::{Activity, Flag, MuscleGroup};
use strum::IntoEnumIterator as _;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::input::ask::NONE;
use crate::input::{Ids, When, parse, piped};
use crate::output::{Answer, ReadAs, document};
use crate::verbs::list;
use crate::verbs::questions::before_the_plan;

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
        allow_hyphen_values = true,
        value_parser = parse::length
    )]
    pub(crate) minutes: u32,
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
    #[arg(long, value_name = "FLAG", value_delimiter = ',', value_parser = Ids::of(Flag::iter().map(Into::into).chain([NONE])))]
    pub(crate) flag: Vec<String>,
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "",
        allow_hyphen_values = true
    )]
    pub(crate) note: String,
    #[arg(long, value_name = "ID", conflicts_with = "no_session")]
    pub(crate) session: Option<String>,
    #[arg(long)]
    pub(crate) no_session: bool,
}

pub(crate) fn log(env: &mut Environment, mut args: LogArgs) -> Result<Answer, Failure> {
    let mut given = piped::Piped {
        note: &mut args.note,
        flag: &mut args.flag,
        soreness: &mut args.soreness,
    };
    piped::workout(&mut given, &env.locale)?;
    let first = env.today()?.last_workout.is_none();
    let none = takes_none(env, &mut args)?;
    let (named, none_meant) = (args.session.take(), args.no_session);
    let mut workout = workout(env, args)?;
    let near = match named {
        Some(id) => Some((env.journal.session(&id, env.at)?, true)),
        None if none_meant => None,
        None => near(env, &workout),
    };
    let was = near.iter().find(|(_, is_it)| *is_it);
    workout.of_session = was.map(|(session, _)| session.id.clone());
    let (end, minutes) = (workout.end, workout.duration_min);
    let soreness = workout
        .soreness
        .and_then(|value| recovery::Soreness::new(value.into()));
    let due = recovery::safety_questions(soreness, Some(workout.rpe), first);
    let answered = none || !workout.flags.is_empty();
    let asks = due && !answered;
    // printing them in a pipe is no answer
    workout.questions = match (answered, asks) {
        (true, _) => Questions::Answered,
        (false, true) => Questions::Open,
        (false, false) => Questions::NotAsked,
    };
    let today = env.journal.log_workout(workout, env.at)?;
    let mut answer = before_the_plan(env, today, asks, "ctl-logged-without-plan")?;
    let words = ReadAs::WORKOUT;
    answer.text = words.before(&env.voice(), Some(end), Some(minutes), answer.text);
    if let Some((session, is_it)) = near {
        let what = list::session_words(&env.voice(), &session);
        let time = env.voice().day_and_clock(session.start);
        let id = list::short_session(&session);
        let values = [
            ("what", what.into()),
            ("time", time.into()),
            ("id", id.into()),
        ];
        let said = if is_it {
            "ctl-logged-session"
        } else {
            "ctl-logged-session.other"
        };
        let said = env.locale.say_with(said, &values);
        answer.text = format!("{said}\n\n{}", answer.text);
        answer.document["session"] = document(&session);
        answer.document["is_session"] = is_it.into();
    }
    Ok(answer)
}

/// The planned session near a workout, and whether the workout was that one: it was unless another
/// activity was planned.
fn near(env: &mut Environment, new: &NewWorkout) -> Option<(SessionEntry, bool)> {
    let (activity, end) = (new.activity, new.end);
    let found = env
        .journal
        .session_nearby(activity, end, new.duration_min, env.at);
    // what is wrong with its times is said when it is logged
    let session = found.ok().flatten()?;
    let is_it = session.activity.is_none_or(|planned| planned == activity);
    Some((session, is_it))
}

/// Takes the word for no warning sign out of the flags; nothing may be given beside it.
fn takes_none(env: &Environment, args: &mut LogArgs) -> Result<bool, Failure> {
    let given = args.flag.len();
    args.flag.retain(|flag| !flag.eq_ignore_ascii_case(NONE));
    let none = args.flag.len() < given;
    if none && !args.flag.is_empty() {
        let values = [
            ("argument", format!("--flag {NONE}").into()),
            ("other", args.flag.join(" ").into()),
        ];
        return Err(Failure::Usage(
            env.locale.say_with("ctl-usage-conflict", &values),
        ));
    }
    Ok(none)
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
    // numbers before names, as in `edit`
    let duration_min = parse::minutes(args.minutes)?;
    let rpe = parse::rpe(&args.rpe)?;
    let soreness = args.soreness.as_deref().map(parse::soreness).transpose()?;
    Ok(NewWorkout {
        activity: parse::activity(&args.activity)?,
        end,
        duration_min,
        rpe,
        guessed: false,
        muscles: all(&args.muscle, parse::muscle)?,
        competition: args.competition,
        soreness,
        flags: all(&args.flag, parse::flag)?,
        local_issues: Vec::new(),
        questions: Questions::NotAsked,
        note: args.note,
        of_session: None,
    })
}

fn all<T>(
    texts: &[String],
    read: impl Fn(&str) -> Result<T, recovery::InputError>,
) -> Result<Vec<T>, recovery::InputError> {
    texts.iter().map(|text| read(text)).collect()
}
