//! How the plan moved with a change of what is planned.

use journal::{MassageMoved, Replanned, SessionChange, Today};
use recovery::{SessionKind, Slot};

use super::answer::{Answer, document};
use super::voice::Voice;
use super::{lost, outcome};
use crate::environment::Environment;

/// The answer of a verb that changes what is planned: what moved, and an appointment that has to be called
/// off, then the plan.
pub(crate) fn answer(env: &mut Environment, before: &Today, done: &Replanned) -> Answer {
    let plan = outcome::change(env, &done.today, "ctl-noted");
    let voice = env.voice();
    let lost = lost::appointment(&voice, before, &done.today);
    let plan = lost.into_iter().chain([plan]).collect::<Vec<_>>();
    let text = with_moved(&voice, done, plan.join("\n"));
    Answer::new(text, json(done))
}

/// Puts before an answer what moved.
pub(crate) fn with_moved(voice: &Voice<'_>, done: &Replanned, answer: String) -> String {
    let mut lines = lines(voice, done);
    if lines.is_empty() {
        return answer;
    }
    lines.extend([String::new(), answer]);
    lines.join("\n")
}

/// What moved, a line each.
pub(crate) fn lines(voice: &Voice<'_>, done: &Replanned) -> Vec<String> {
    done.moved.iter().map(|it| line(voice, it)).collect()
}

/// The document of such a verb.
pub(crate) fn json(done: &Replanned) -> serde_json::Value {
    let mut all = outcome::change_json(&done.today);
    all["moved"] = document(&done.moved);
    all
}

fn line(voice: &Voice<'_>, moved: &MassageMoved) -> String {
    let time = |slot: &Slot| voice.day_and_clock(slot.start);
    let at = |slot: &Option<Slot>| slot.as_ref().map(time).unwrap_or_default();
    let id = match (&moved.before, &moved.after) {
        (Some(before), Some(after)) if before.start == after.start => "ctl-moved-changed",
        (Some(_), Some(_)) => "ctl-moved",
        (_, None) => "ctl-moved-gone",
        (None, Some(_)) => "ctl-moved-new",
    };
    let what = moved.after.as_ref().map(|slot| voice.headline(slot));
    let values = [
        ("before", at(&moved.before).into()),
        ("after", at(&moved.after).into()),
        ("what", what.unwrap_or_default().into()),
        ("cause", cause(voice, moved).into()),
    ];
    voice.locale.say_with(id, &values)
}

fn cause(voice: &Voice<'_>, moved: &MassageMoved) -> String {
    let Some(session) = &moved.cause else {
        return voice.locale.say("ctl-moved-because");
    };
    let id = match (moved.how, session.kind) {
        (SessionChange::Planned, SessionKind::Training) => "ctl-moved-because-planned",
        (SessionChange::Planned, SessionKind::Competition) => {
            "ctl-moved-because-planned.competition"
        }
        (SessionChange::Removed, SessionKind::Training) => "ctl-moved-because-removed",
        (SessionChange::Removed, SessionKind::Competition) => {
            "ctl-moved-because-removed.competition"
        }
    };
    let time = voice.day_and_clock(session.start);
    let what = voice.locale.competition(session.activity);
    voice
        .locale
        .say_with(id, &[("time", time.into()), ("what", what.into())])
}
