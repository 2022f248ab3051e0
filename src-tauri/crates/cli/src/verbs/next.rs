//! `next`: the next reminder, and the next massage.

use journal::Today;
use serde_json::json;

use crate::answer::{Answer, document};
use crate::failure::Failure;
use crate::here::Here;
use crate::plan_words::Voice;

pub(crate) fn next(here: &mut Here) -> Result<Answer, Failure> {
    let today = here.today()?;
    let voice = here.voice();
    let slot = today
        .open
        .as_ref()
        .and_then(|open| open.slot.as_ref())
        .filter(|slot| slot.end > here.at.now);
    let mut lines = vec![reminder(&voice, &today)];
    lines.extend(slot.map(|slot| {
        let (span, what) = (voice.span(slot), voice.headline(slot));
        here.locale.say_with(
            "ctl-next-massage",
            &[("span", span.into()), ("what", what.into())],
        )
    }));
    lines.extend(pause(&voice, &today));
    let document = json!({
        "reminder": document(&today.next_reminder),
        "slot": document(&slot),
        "pause": document(&today.pause),
    });
    Ok(Answer::new(lines.join("\n"), document))
}

/// The next reminder in a line.
pub(super) fn reminder(voice: &Voice<'_>, today: &Today) -> String {
    today.next_reminder.as_ref().map_or_else(
        || voice.locale.say("ctl-next-no-reminder"),
        |next| {
            let kind = voice.locale.term("reminder", next.kind);
            voice.locale.say_with(
                "ctl-next-reminder",
                &[
                    ("kind", kind.into()),
                    ("time", voice.day_and_clock(next.at).into()),
                    ("distance", voice.distance(next.at).into()),
                ],
            )
        },
    )
}

/// A pause of all reminders, in a line.
pub(super) fn pause(voice: &Voice<'_>, today: &Today) -> Option<String> {
    let pause = today.pause.as_ref()?;
    Some(match pause.until {
        Some(until) => voice.locale.say_with(
            "ctl-paused-until",
            &[("time", voice.day_and_clock(until).into())],
        ),
        None => voice.locale.say("ctl-paused"),
    })
}
