//! `edit`: changes a workout, a massage or a planned session; what is not named stays.

use chrono::NaiveDate;
use clap::Args;
use journal::{
    Entry, Felt, NewMassage, NewSession, NewWorkout, Questions, SeriesEntry, SessionEntry, Went,
};
use recovery::{Activity, InputError, Muscle, MuscleGroup, Rpe, SessionKind};
use strum::IntoEnumIterator as _;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::input::{Ids, MassageFlags, When, one_of, parse, piped};
use crate::output::{Answer, ReadAs, moved, outcome};
use crate::verbs::list::{self, Found};
use crate::verbs::series::{self, RuleArgs, ScopeArgs};

#[derive(Debug, Args)]
pub(crate) struct EditArgs {
    #[arg(value_name = "ID|last")]
    pub(crate) entry: String,
    #[arg(long, value_name = "MIN", allow_hyphen_values = true, value_parser = parse::length)]
    pub(crate) minutes: Option<u32>,
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
    #[arg(long, value_name = "easier|same|sorer", value_parser = one_of(Felt::iter()))]
    pub(crate) felt: Option<String>,
    #[arg(long, value_name = "worse|as_usual|better", value_parser = one_of(Went::iter()))]
    pub(crate) went: Option<String>,
    #[command(flatten)]
    pub(crate) scope: ScopeArgs,
    #[command(flatten)]
    pub(crate) rule: RuleArgs,
}

pub(crate) fn edit(env: &mut Environment, mut args: EditArgs) -> Result<Answer, Failure> {
    args.note.as_mut().map(piped::value).transpose()?;
    let values = Values::of(&args)?;
    let entry = match list::entry_or_session(env, &args.entry)? {
        Found::Entry(entry) => entry,
        Found::Session(was) => {
            return match series::meant(env, &was, &args.scope)? {
                Some((series, from)) => recurring(env, &args, &values, (&series, from)),
                None => session(env, &args, &values, &was),
            };
        }
        Found::Series(was) => return recurring(env, &args, &values, (&was, None)),
    };
    let Values {
        minutes,
        rpe,
        activity,
        muscles,
    } = values;
    let (at, zone) = (env.at, env.at.zone);
    let when = args.at.as_ref().map(|when| when.past(at.now, zone));
    let (today, read) = match entry {
        Entry::Workout(was) => {
            refuse(env, &args, &[OF_MASSAGE, OF_SERIES])?;
            let rpe = rpe.unwrap_or(was.rpe);
            let asks = |rpe| recovery::safety_questions(None, Some(rpe), false);
            let new = NewWorkout {
                activity: activity.unwrap_or(was.activity),
                end: when.unwrap_or(was.end),
                duration_min: minutes.unwrap_or(was.duration_min),
                rpe,
                guessed: was.guessed && args.rpe.is_none(),
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
                of_session: None,
            };
            let mut today = env.journal.edit_workout(&was.id, new, at)?;
            if let Some(went) = parse::known_id(args.went.as_deref())? {
                today = env.journal.rate_workout(&was.id, Some(went), at)?;
            }
            (today, ReadAs::WORKOUT)
        }
        Entry::Massage(was) => {
            refuse(env, &args, &[OF_TRAINING, OF_WORKOUT, OF_SERIES])?;
            let massage_type = args.massage.massage_type()?;
            let new = NewMassage {
                start: when.unwrap_or(was.start),
                minutes: minutes.unwrap_or(was.minutes),
                pressure: args.massage.pressure.unwrap_or(was.pressure.get()),
                massage_type: massage_type.unwrap_or(was.massage_type),
                delivery: args.massage.delivery()?.unwrap_or(was.delivery),
                muscles: muscles.unwrap_or(was.muscles),
            };
            let mut today = env.journal.edit_massage(&was.id, new, at)?;
            if let Some(felt) = parse::known_id(args.felt.as_deref())? {
                today = env.journal.rate_massage(&was.id, Some(felt), at)?;
            }
            (today, ReadAs::MASSAGE)
        }
        // `list::entry` finds none of these
        Entry::Missed(_) | Entry::Soreness(_) => return Err(list::not_found(&args.entry)),
    };
    let words = outcome::change(env, &today, "ctl-noted");
    let words = read.before(&env.voice(), when, minutes, words);
    Ok(Answer::new(words, outcome::change_json(&today)))
}

/// The values of the command line, judged before the entry is looked up: numbers before names.
struct Values {
    minutes: Option<u32>,
    rpe: Option<Rpe>,
    activity: Option<Activity>,
    /// None if none are named.
    muscles: Option<Vec<Muscle>>,
}

impl Values {
    fn of(args: &EditArgs) -> Result<Self, InputError> {
        let muscles = || args.muscle.iter().map(|it| parse::muscle(it));
        Ok(Self {
            minutes: args.minutes.map(parse::minutes).transpose()?,
            rpe: args.rpe.as_deref().map(parse::rpe).transpose()?,
            activity: args.activity.as_deref().map(parse::activity).transpose()?,
            muscles: Some(muscles().collect::<Result<Vec<_>, _>>()?)
                .filter(|named| !named.is_empty()),
        })
    }
}

/// A planned session; what is not named stays.
fn session(
    env: &mut Environment,
    args: &EditArgs,
    values: &Values,
    was: &SessionEntry,
) -> Result<Answer, Failure> {
    refuse(env, args, &[OF_MASSAGE, OF_WORKOUT, OF_MUSCLES, OF_SERIES])?;
    let at = env.at;
    let Values {
        minutes,
        rpe,
        activity,
        ..
    } = *values;
    let kind = kind(args);
    let length = u32::try_from((was.end - was.start).num_minutes()).ok();
    let when = args.at.map(|when| when.coming(at.now, at.zone));
    let new = NewSession {
        start: when.unwrap_or(was.start),
        duration_min: minutes.or(length),
        kind: kind.unwrap_or(was.kind),
        rpe_expected: rpe.or(was.rpe_expected),
        activity: activity.or(was.activity),
    };
    let before = env.today()?;
    let done = env.journal.edit_session(&was.id, new, at)?;
    let mut answer = moved::answer(env, &before, &done);
    answer.text = ReadAs::SESSION.before(&env.voice(), when, minutes, answer.text);
    Ok(answer)
}

/// Sessions that recur, from a date on or all of them; what is not named stays.
fn recurring(
    env: &mut Environment,
    args: &EditArgs,
    values: &Values,
    series: (&SeriesEntry, Option<NaiveDate>),
) -> Result<Answer, Failure> {
    refuse(env, args, &[OF_MASSAGE, OF_WORKOUT, OF_MUSCLES])?;
    let at = env.at;
    let when = args.at.map(|when| when.coming(at.now, at.zone));
    let kind = kind(args);
    let before = env.today()?;
    if let Some(date) = args.rule.put_back {
        let done = env.journal.put_back_session(&series.0.id, date, at)?;
        return Ok(moved::answer(env, &before, &done));
    }
    let done = series::edit(env, series, &args.rule, |new| {
        if let Some(when) = when {
            new.time = when.with_timezone(&at.zone).time();
        }
        new.duration_min = values.minutes.or(new.duration_min);
        new.kind = kind.unwrap_or(new.kind);
        new.rpe_expected = values.rpe.or(new.rpe_expected);
        new.activity = values.activity.or(new.activity);
    })?;
    Ok(moved::answer(env, &before, &done))
}

/// Whether it was named as training or as a competition.
fn kind(args: &EditArgs) -> Option<SessionKind> {
    args.competition.as_deref().map(|race| match race {
        "yes" => SessionKind::Competition,
        _ => SessionKind::Training,
    })
}

/// The options that belong to some kinds of entry only.
type Options = &'static [(&'static str, fn(&EditArgs) -> bool)];

const OF_TRAINING: Options = &[
    ("--activity", |it| it.activity.is_some()),
    ("--rpe", |it| it.rpe.is_some()),
    ("--competition", |it| it.competition.is_some()),
];
const OF_WORKOUT: Options = &[
    ("--note", |it| it.note.is_some()),
    ("--went", |it| it.went.is_some()),
];
const OF_MUSCLES: Options = &[("--muscle", |it| !it.muscle.is_empty())];
const OF_SERIES: Options = &[
    ("--every", |it| !it.rule.every.is_empty()),
    ("--every-weeks", |it| it.rule.every_weeks.is_some()),
    ("--until", |it| it.rule.until.is_some()),
    ("--put-back", |it| it.rule.put_back.is_some()),
    ("--later", |it| it.scope.later),
    ("--all", |it| it.scope.all),
];
const OF_MASSAGE: Options = &[
    ("--type", |it| it.massage.massage_type.is_some()),
    ("--by", |it| it.massage.by.is_some()),
    ("--pressure", |it| it.massage.pressure.is_some()),
    ("--felt", |it| it.felt.is_some()),
];

/// Refuses the options of another kind of entry.
fn refuse(env: &Environment, args: &EditArgs, wrong: &[Options]) -> Result<(), Failure> {
    let mut wrong = wrong.iter().copied().flatten();
    let Some((option, _)) = wrong.find(|(_, given)| given(args)) else {
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
