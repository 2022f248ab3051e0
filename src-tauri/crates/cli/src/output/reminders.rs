//! When the next reminder comes, and how long reminders are paused.

use journal::Today;

use super::voice::Voice;

/// The next reminder in a line.
pub(crate) fn next(voice: &Voice<'_>, today: &Today) -> String {
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

/// The pause of all reminders, if there is one, in a line.
pub(crate) fn pause(voice: &Voice<'_>, today: &Today) -> Option<String> {
    let pause = today.pause.as_ref()?;
    Some(match pause.until {
        Some(until) => voice.locale.say_with(
            "ctl-paused-until",
            &[("time", voice.day_and_clock(until).into())],
        ),
        None => voice.locale.say("ctl-paused"),
    })
}
