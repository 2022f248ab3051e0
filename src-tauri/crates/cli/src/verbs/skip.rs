//! `skip`: closes a plan without a massage.

use crate::environment::Environment;
use crate::failure::Failure;
use crate::input::PlanArg;
use crate::output::{Answer, lost, outcome};

pub(crate) fn skip(env: &mut Environment, args: PlanArg) -> Result<Answer, Failure> {
    let plan = env.plan_id(args.plan)?;
    let before = env.today()?;
    let today = env.journal.skip(&plan, env.at)?;
    let lost = lost::appointment(&env.voice(), &before, &today);
    let said: Vec<_> = [env.locale.say("ctl-skipped")]
        .into_iter()
        .chain(lost)
        .collect();
    Ok(Answer::new(
        outcome::with_advice(env, &today, said.join("\n")),
        outcome::change_json(&today),
    ))
}
