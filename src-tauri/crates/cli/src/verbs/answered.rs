//! What a person answers to a plan: `keep`, `done`, `snooze`, `skip`, `soreness`.

use std::str::FromStr;

use journal::{DoneDetails, SlotRequest, Snooze, Today};
use recovery::InputError;

use crate::answer::Answer;
use crate::arguments;
use crate::failure::Failure;
use crate::here::Here;
use crate::plan_words::Voice;
use crate::values;

pub(crate) fn keep(here: &mut Here, wish: arguments::Keep) -> Result<Answer, Failure> {
    let at = here.at;
    let start = wish.at.map(|when| when.coming(at.now, at.zone));
    let minutes = wish.minutes.as_deref().map(values::minutes).transpose()?;
    let delivery = id(wish.by.as_deref())?;
    let plan = here.plan_id(wish.of.plan)?;
    let wish = SlotRequest {
        start,
        minutes,
        delivery,
        despite_warnings: wish.despite_warnings,
    };
    let today = here.journal.keep(&plan, wish, at)?;
    let voice = here.voice();
    let words = slot_words(&voice, &today);
    Ok(Answer::new(words, super::after(&today)))
}

pub(crate) fn done(here: &mut Here, details: arguments::Done) -> Result<Answer, Failure> {
    let at = here.at;
    let details_known = DoneDetails {
        minutes: details
            .minutes
            .as_deref()
            .map(values::minutes)
            .transpose()?,
        start: details.started.map(|when| when.today(at.now, at.zone)),
        massage_type: id(details.massage_type.as_deref())?,
        delivery: id(details.by.as_deref())?,
        pressure: details.pressure,
    };
    let plan = here.plan_id(details.of.plan)?;
    let today = here.journal.done(&plan, details_known, at)?;
    Ok(Answer::new(
        here.locale.say("ctl-done"),
        super::after(&today),
    ))
}

pub(crate) fn snooze(here: &mut Here, snooze: arguments::Snooze) -> Result<Answer, Failure> {
    let at = here.at;
    let by = match snooze.time.as_str() {
        "1h" => Snooze::Hour,
        "slot" => Snooze::UntilSlot,
        _ => Snooze::QuarterHour,
    };
    let plan = here.plan_id(snooze.of.plan)?;
    let today = here.journal.snooze(&plan, by, at)?;
    let voice = here.voice();
    Ok(Answer::new(
        super::next::reminder(&voice, &today),
        super::after(&today),
    ))
}

pub(crate) fn skip(here: &mut Here, of: arguments::OfPlan) -> Result<Answer, Failure> {
    let plan = here.plan_id(of.plan)?;
    let today = here.journal.skip(&plan, here.at)?;
    Ok(Answer::new(
        here.locale.say("ctl-skipped"),
        super::after(&today),
    ))
}

pub(crate) fn soreness(here: &mut Here, value: &str) -> Result<Answer, Failure> {
    let value = values::soreness(value)?;
    let today = here.journal.report_soreness(value, here.at)?;
    let asks = today.flags.is_empty() && recovery::safety_questions(Some(value), None, false);
    let mut words = super::outcome(here, &today, "ctl-soreness-noted");
    if asks {
        words = super::questions_first(here, &words);
    }
    Ok(Answer::new(words, super::after_asking(&today, asks)))
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

/// An id that the command line has let through.
fn id<T: FromStr>(text: Option<&str>) -> Result<Option<T>, InputError> {
    text.map(|text| {
        text.parse()
            .map_err(|_| InputError::UnknownId(text.to_owned()))
    })
    .transpose()
}
