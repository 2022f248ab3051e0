//! `skip`: closes a plan without a massage.

use crate::environment::Environment;
use crate::failure::Failure;
use crate::input::PlanArg;
use crate::output::{Answer, outcome};

pub(crate) fn skip(env: &mut Environment, args: PlanArg) -> Result<Answer, Failure> {
    let plan = env.plan_id(args.plan)?;
    let today = env.journal.skip(&plan, env.at)?;
    Ok(Answer::new(
        outcome::with_advice(env, &today, env.locale.say("ctl-skipped")),
        outcome::change_json(&today),
    ))
}
