//! `skip`: closes a plan without a massage.

use journal::ChangeKind;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::input::PlanArg;
use crate::output::{Answer, lost, outcome};

pub(crate) fn skip(env: &mut Environment, args: PlanArg) -> Result<Answer, Failure> {
    let plan = env.plan_id(args.plan)?;
    let before = env.today()?;
    let today = env.journal.skip(&plan, env.at)?;
    let lost = lost::appointment(&env.voice(), &before, &today);
    // with five minutes of a guided session, it was done
    let is_done = today.undo.as_ref().map(|undo| undo.change) == Some(ChangeKind::Finished);
    let how = if is_done { "ctl-done" } else { "ctl-skipped" };
    let said: Vec<_> = [env.locale.say(how)].into_iter().chain(lost).collect();
    Ok(Answer::new(
        outcome::with_advice(env, &today, said.join("\n")),
        outcome::change_json(&today),
    ))
}
