//! `log`: a workout has ended.

use chrono::TimeDelta;
use journal::NewWorkout;

use crate::answer::Answer;
use crate::arguments::Log;
use crate::failure::Failure;
use crate::here::Here;
use crate::plan_words::Voice;
use crate::values;

pub(crate) fn log(here: &mut Here, log: Log) -> Result<Answer, Failure> {
    let workout = workout(here, log)?;
    let at = here.at;
    let today = here.journal.log_workout(workout, at)?;
    let voice = Voice {
        locale: &here.locale,
        at,
    };
    let words = today.open.as_ref().map_or_else(
        || here.locale.say("ctl-logged-without-plan"),
        |open| voice.plan(open.into(), false),
    );
    Ok(Answer::new(words, super::after(&today)))
}

fn workout(here: &Here, log: Log) -> Result<NewWorkout, Failure> {
    let (now, zone) = (here.at.now, here.at.zone);
    let end = match (log.at, log.ago) {
        (Some(when), _) => when.today(now, zone),
        // Longer ago than the calendar reaches is as wrong as any other absurd length.
        (None, Some(ago)) => TimeDelta::from_std(ago)
            .ok()
            .and_then(|ago| now.checked_sub_signed(ago))
            .ok_or(recovery::Refusal::Duration)?,
        (None, None) => now,
    };
    Ok(NewWorkout {
        activity: values::activity(&log.activity)?,
        end,
        duration_min: values::minutes(&log.minutes)?,
        rpe: values::rpe(&log.rpe)?,
        muscles: all(&log.muscle, values::muscle)?,
        competition: log.competition,
        soreness: log.soreness.as_deref().map(values::soreness).transpose()?,
        flags: all(&log.flag, values::flag)?,
        local_issues: Vec::new(),
        note: log.note,
    })
}

fn all<T>(
    texts: &[String],
    read: impl Fn(&str) -> Result<T, recovery::Refusal>,
) -> Result<Vec<T>, recovery::Refusal> {
    texts.iter().map(|text| read(text)).collect()
}
