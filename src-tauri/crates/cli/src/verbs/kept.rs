//! `let-go`, `book` and `did-not`: what becomes of a kept time.

use journal::{Journal, JournalError, Moment, PlanId, Today};

use crate::environment::Environment;
use crate::failure::Failure;
use crate::input::PlanArg;
use crate::output::{Answer, Stop, outcome};

pub(crate) fn let_go(env: &mut Environment, args: PlanArg) -> Result<Answer, Failure> {
    let plan = env.plan_id(args.plan)?;
    act(env, &plan, Journal::let_go, "ctl-let-go")
}

pub(crate) fn book(env: &mut Environment, args: PlanArg) -> Result<Answer, Failure> {
    let plan = env.plan_id(args.plan)?;
    act(env, &plan, Journal::booked, "ctl-booked")
}

pub(crate) fn did_not(env: &mut Environment, args: PlanArg) -> Result<Answer, Failure> {
    let plan = env.plan_to_record(args.plan)?;
    act(env, &plan, Journal::did_not, "ctl-did-not")
}

type Verb = fn(&mut Journal, &PlanId, Moment) -> Result<Today, JournalError>;

fn act(env: &mut Environment, plan: &PlanId, verb: Verb, said: &str) -> Result<Answer, Failure> {
    let today = verb(&mut env.journal, plan, env.at)?;
    let mut words = env.locale.say(said);
    if today.open.is_some() || Stop::of(&today).is_some() {
        words = format!("{words}\n\n{}", outcome::change(env, &today, said));
    }
    Ok(Answer::new(words, outcome::change_json(&today)))
}
