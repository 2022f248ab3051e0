//! `done`: records a massage, planned or not.

use chrono::{DateTime, TimeDelta, Utc};
use clap::Args;
use journal::{DoneDetails, JournalError, PlanId, PlanState, Today};

use crate::environment::Environment;
use crate::failure::Failure;
use crate::input::{MassageFlags, PlanArg, When, parse};
use crate::output::{Answer, ReadAs, Stop, outcome};

#[derive(Debug, Args)]
pub(crate) struct DoneArgs {
    #[arg(long, value_name = "MIN", allow_hyphen_values = true, value_parser = parse::length)]
    pub(crate) minutes: Option<u32>,
    #[arg(long, value_name = "18:00")]
    pub(crate) started: Option<When>,
    #[command(flatten)]
    pub(crate) massage: MassageFlags,
    #[command(flatten)]
    pub(crate) plan: PlanArg,
}

pub(crate) fn done(env: &mut Environment, args: DoneArgs) -> Result<Answer, Failure> {
    let at = env.at;
    let details = DoneDetails {
        minutes: args.minutes.map(parse::minutes).transpose()?,
        start: args.started.map(|when| when.past(at.now, at.zone)),
        massage_type: args.massage.massage_type()?,
        delivery: args.massage.delivery()?,
        pressure: args.massage.pressure,
    };
    let (start, minutes) = (details.start, details.minutes);
    let (today, said) = record(env, args.plan.plan, details)?;
    let words = if Stop::of(&today).is_some() {
        outcome::change(env, &today, said)
    } else {
        outcome::with_advice(env, &today, env.locale.say(said))
    };
    let words = ReadAs::MASSAGE.before(&env.voice(), start, minutes, words);
    Ok(Answer::new(words, outcome::change_json(&today)))
}

/// Records it, and returns the message to answer with. Where no plan says how long it was to take, its
/// length must be given.
fn record(
    env: &mut Environment,
    named: Option<String>,
    details: DoneDetails,
) -> Result<(Today, &'static str), Failure> {
    let at = env.at;
    let lacks_length = details.minutes.is_none();
    let is_named = named.is_some();
    let plan = match env.plan_to_end(named) {
        Err(Failure::NoPlan(_) | Failure::Stopped(_)) if !lacks_length => None,
        plan => Some(plan?),
    };
    // one from before the workout is nobody's plan
    let plan = match plan {
        Some(plan)
            if !is_named && !lacks_length && is_before_workout(env, &plan, details.start)? =>
        {
            None
        }
        plan => plan,
    };
    // a stop takes back what was proposed; what was kept or begun before it may have taken place
    let plan = match plan {
        Some(plan) if is_only_proposed(env, &plan)? && env.not_stopped().is_err() => {
            if lacks_length {
                return Err(length_missing(env));
            }
            None
        }
        plan => plan,
    };
    let Some(plan) = plan else {
        let usual = env.journal.settings()?.profile.delivery;
        let massage = details.apart_from_slot(usual, at.now);
        let today = env
            .journal
            .log_massage(massage.ok_or(Failure::NoPlan(Vec::new()))?, at)?;
        return Ok((today, "ctl-massage-logged"));
    };
    match env.journal.done(&plan, details, at) {
        Err(JournalError::NotOpen) if lacks_length && env.not_stopped().is_err() => {
            Err(length_missing(env))
        }
        done => Ok((done?, "ctl-done")),
    }
}

/// Whether a massage began before the workout of the plan ended. A workout that is not over yet, by a
/// clock that is behind, counts from its beginning.
fn is_before_workout(
    env: &mut Environment,
    plan: &PlanId,
    start: Option<DateTime<Utc>>,
) -> Result<bool, Failure> {
    let open = env.today()?.open;
    let Some(workout) = open.filter(|open| open.id == *plan).map(|it| it.workout) else {
        return Ok(false);
    };
    let until = if workout.end <= env.at.now {
        workout.end
    } else {
        workout.end - TimeDelta::minutes(workout.duration_min.into())
    };
    Ok(start.is_some_and(|start| start < until))
}

/// Whether nothing of the plan was kept or begun.
fn is_only_proposed(env: &mut Environment, plan: &PlanId) -> Result<bool, Failure> {
    Ok(env.journal.plan(plan)?.state == PlanState::Open)
}

fn length_missing(env: &Environment) -> Failure {
    let missing = [("argument", "--minutes".into())];
    Failure::Usage(env.locale.say_with("ctl-usage-missing", &missing))
}
