//! `keep`: keeps the recommended slot, or another time.

use clap::Args;
use journal::{JournalError, SlotRequest, Today};
use recovery::Delivery;
use strum::IntoEnumIterator as _;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::input::{PlanArg, When, one_of, parse};
use crate::output::{Answer, Voice, lost, outcome};

#[derive(Debug, Args)]
pub(crate) struct KeepArgs {
    #[arg(long, value_name = "21:00")]
    pub(crate) at: Option<When>,
    #[arg(long, value_name = "MIN", allow_hyphen_values = true, value_parser = parse::length)]
    pub(crate) minutes: Option<u32>,
    #[arg(long, value_name = "self", value_parser = one_of(Delivery::iter()))]
    pub(crate) by: Option<String>,
    #[arg(long)]
    pub(crate) despite_warnings: bool,
    #[command(flatten)]
    pub(crate) plan: PlanArg,
}

pub(crate) fn keep(env: &mut Environment, args: KeepArgs) -> Result<Answer, Failure> {
    let at = env.at;
    let start = args.at.map(|when| when.coming(at.now, at.zone));
    let minutes = args.minutes.map(parse::minutes).transpose()?;
    let delivery = parse::known_id(args.by.as_deref())?;
    env.not_stopped()?;
    let plan = env.plan_id(args.plan.plan)?;
    let request = SlotRequest {
        start,
        minutes,
        delivery,
        despite_warnings: args.despite_warnings,
    };
    let before = env.today()?;
    let today = match env.journal.keep(&plan, request, at) {
        Err(JournalError::PastPlan(until)) => {
            return Err(Failure::PastPlan(until, env.voice().day_and_clock(until)));
        }
        kept => kept?,
    };
    let voice = env.voice();
    let kept = slot_words(&voice, &today);
    let lost = lost::appointment(&voice, &before, &today);
    let words: Vec<_> = [kept].into_iter().chain(lost).collect();
    Ok(Answer::new(words.join("\n"), outcome::change_json(&today)))
}

fn slot_words(voice: &Voice<'_>, today: &Today) -> String {
    let slot = today.open.as_ref().and_then(|open| open.slot.as_ref());
    slot.map_or_else(String::new, |slot| {
        let (span, what) = (voice.span(slot), voice.headline(slot));
        voice
            .locale
            .say_with("ctl-kept", &[("span", span.into()), ("what", what.into())])
    })
}
