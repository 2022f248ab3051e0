//! Why a plan is as it is, in four sentences: the same ones as in the window.

use journal::{OpenPlan, Why};

use super::voice::Voice;

/// One line for each of the four questions.
pub(crate) fn sentences(voice: &Voice<'_>, open: &OpenPlan, why: &Why) -> Vec<String> {
    let locale = voice.locale;
    let Some(slot) = &open.slot else {
        return Vec::new();
    };
    let clock = |at| locale.clock(at, voice.at.zone);
    let massage = slot.types.first().map_or_else(String::new, |first| {
        locale.massage_type(*first, slot.delivery)
    });
    let next = why
        .next_session
        .map_or_else(String::new, |at| voice.day_and_clock(at));
    let soreness = why.soreness.map_or(0, recovery::Soreness::get);
    let say = |id: &str, rule: recovery::RuleId| {
        let values = [
            ("rule", rule.to_string().into()),
            ("activity", locale.term("activity", why.activity).into()),
            ("rpe", why.rpe.get().into()),
            ("soreness", soreness.into()),
            ("from", clock(why.from).into()),
            ("until", clock(why.last_start).into()),
            ("next", next.clone().into()),
            ("pressure", locale.pressure(slot.pressure).into()),
            ("type", massage.clone().into()),
            ("minutes", slot.minutes.into()),
            ("by", slot.delivery.to_string().into()),
        ];
        locale.say_with(id, &values)
    };
    let then = if why.picked {
        locale.say("why-then.picked")
    } else {
        say("why-then", why.then)
    };
    vec![
        then,
        say("why-gentle", why.gentle),
        say("why-kind", why.kind),
        say("why-minutes", why.minutes),
    ]
}
