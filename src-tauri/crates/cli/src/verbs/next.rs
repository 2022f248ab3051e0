//! `next`: shows the next reminder and the next massage.

use journal::PlanState;
use recovery::{Delivery, Slot};
use serde_json::json;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::output::{Answer, Stop, advice, document, outcome, reminders};

pub(crate) fn next(env: &mut Environment) -> Result<Answer, Failure> {
    let today = env.today()?;
    let voice = env.voice();
    let slot = today
        .open
        .as_ref()
        .and_then(|open| open.slot.as_ref())
        .filter(|slot| slot.end > env.at.now);
    let stop = Stop::of(&today).and_then(|stop| stop.headline(&env.locale));
    let mut lines: Vec<_> = stop.into_iter().collect();
    lines.extend(voice.question(&today));
    lines.push(reminders::next(&voice, &today));
    lines.extend(slot.map(|slot| {
        let (span, what) = (voice.span(slot), voice.headline(slot));
        env.locale.say_with(
            "ctl-next-massage",
            &[("span", span.into()), ("what", what.into())],
        )
    }));
    lines.extend(slot.and_then(|slot| voice.never_pressed(slot)));
    let book_by = today.open.as_ref().filter(|open| {
        let by_therapist = |slot: &Slot| slot.delivery == Delivery::Therapist;
        open.state == PlanState::Open && slot.is_some_and(by_therapist)
    });
    lines.extend(book_by.and_then(|open| open.plan.book_by).map(|by| {
        let time = [("time", voice.day_and_clock(by).into())];
        env.locale.say_with("ctl-plan-book-by", &time)
    }));
    // without an open plan, the standing advice is added below
    let advice = today
        .open
        .iter()
        .flat_map(|_| advice(&env.locale, &today.advice));
    lines.extend(advice);
    lines.extend(reminders::pause(&voice, &today));
    let document = json!({
        "reminder": document(&today.next_reminder),
        "slot": document(&slot),
        "headline": document(&today.headline),
        "advice": document(&today.advice),
        "pause": document(&today.pause),
        "questions_first": today.questions_first,
    });
    let words = outcome::after_questions(&env.voice(), &today).unwrap_or_else(|| lines.join("\n"));
    let words = outcome::with_warnings(env, &today, words);
    Ok(Answer::new(words, document))
}
