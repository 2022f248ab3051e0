//! `log`: a workout has ended.

use chrono::TimeDelta;
use journal::NewWorkout;

use crate::answer::Answer;
use crate::arguments::Log;
use crate::failure::Failure;
use crate::here::Here;
use crate::values;

pub(crate) fn log(here: &mut Here, log: Log) -> Result<Answer, Failure> {
    let first = here.today()?.last_workout.is_none();
    let workout = workout(here, log)?;
    let asks = workout.flags.is_empty()
        && recovery::safety_questions(workout.soreness, Some(workout.rpe), first);
    let today = here.journal.log_workout(workout, here.at)?;
    let mut words = super::outcome(here, &today, "ctl-logged-without-plan");
    if asks {
        words = super::questions_first(here, &words);
    }
    Ok(Answer::new(words, super::after_asking(&today, asks)))
}

fn workout(here: &Here, log: Log) -> Result<NewWorkout, Failure> {
    let (now, zone) = (here.at.now, here.at.zone);
    let end = match (log.at, log.ago) {
        (Some(when), _) => when.today(now, zone),
        // Longer ago than the calendar reaches is as wrong as any other absurd length.
        (None, Some(ago)) => TimeDelta::from_std(ago)
            .ok()
            .and_then(|ago| now.checked_sub_signed(ago))
            .ok_or(recovery::InputError::Duration)?,
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
    read: impl Fn(&str) -> Result<T, recovery::InputError>,
) -> Result<Vec<T>, recovery::InputError> {
    texts.iter().map(|text| read(text)).collect()
}
