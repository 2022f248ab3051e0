//! Why a plan is as it is, in four sentences: the same ones as in the window.

use chrono::{DateTime, Utc};
use journal::{OpenPlan, Why};
use locale::is_tonight;

use super::voice::Voice;

/// One line for each of the four questions.
pub(crate) fn sentences(voice: &Voice<'_>, open: &OpenPlan, why: &Why) -> Vec<String> {
    let locale = voice.locale;
    let Some(slot) = &open.slot else {
        return Vec::new();
    };
    let inside = |name: String| voice.in_sentence(&name);
    let massage = inside(voice.massage(slot));
    let start: DateTime<Utc> = slot.start.into();
    let trained = open.workout.end;
    let end = voice.short_time(trained);
    let window = if is_tonight(start, voice.at.zone, trained) {
        locale.term_part("window", slot.window, "evening")
    } else {
        locale.term("window", slot.window)
    };
    let after = locale.length(start - trained);
    let next = why
        .next_session
        .map_or_else(String::new, |at| voice.day_and_clock(at));
    let soreness = why.soreness.map_or(0, recovery::Soreness::get);
    let say = |id: &str, rule: recovery::RuleId| {
        let values = [
            ("rule", rule.to_string().into()),
            (
                "activity",
                inside(locale.term("activity", why.activity)).into(),
            ),
            ("end", end.clone().into()),
            ("window", inside(window.clone()).into()),
            ("after", after.clone().into()),
            ("rpe", why.rpe.get().into()),
            ("soreness", soreness.into()),
            ("from", voice.short_time(why.from).into()),
            ("until", voice.short_time(why.last_start).into()),
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
    } else if why.then == recovery::RuleId::WindowOrder && why.from >= why.last_start {
        say("why-then.only", why.then)
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
