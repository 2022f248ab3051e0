//! The safety questions that go with a workout or a soreness answer (rules 3.7).

use std::io;

use journal::Today;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::input::ask;
use crate::output::{Answer, outcome};

/// The answer to a change that is saved. If it calls for the safety questions, a terminal asks them
/// before it shows the plan; elsewhere they are printed above the plan.
pub(crate) fn before_the_plan(
    env: &mut Environment,
    mut today: Today,
    mut asks: bool,
    otherwise: &str,
) -> Result<Answer, Failure> {
    if asks && env.is_interactive() {
        let answer = ask::flags(
            &env.locale,
            "ctl-ask-saved",
            &mut io::stdin().lock(),
            &mut io::stdout().lock(),
        );
        // a terminal that is gone answers nothing
        let Some(flags) = answer.unwrap_or_default() else {
            let document = outcome::change_json_asking(&today, true);
            return Ok(Answer::new(env.locale.say("ctl-ask-later"), document));
        };
        today = env.journal.answer_safety_questions(&flags, &[], env.at)?;
        asks = false;
    }
    let mut words = outcome::change(env, &today, otherwise);
    if asks && !today.questions_first {
        words = outcome::with_safety_questions(env, &words);
    }
    Ok(Answer::new(
        words,
        outcome::change_json_asking(&today, asks),
    ))
}
