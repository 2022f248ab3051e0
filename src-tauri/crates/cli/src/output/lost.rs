//! The kept time that a change took along.

use journal::{Headline, OpenPlan, Phase, Today};
use recovery::{Delivery, Slot};

use super::Voice;

/// That a kept time is gone, and that an appointment has to be called off.
pub(crate) fn time(voice: &Voice<'_>, before: &Today, after: &Today) -> Option<String> {
    let lost = lost(before, after)?;
    let time = voice.day_and_clock(lost.start.to_utc());
    let booked = if is_booked(before) { ".booked" } else { "" };
    let words = format!("ctl-lost-{}{booked}", lost.delivery);
    Some(voice.locale.say_with(&words, &[("time", time.into())]))
}

/// That a massage which ran has ended with something else.
pub(crate) fn massage(voice: &Voice<'_>, before: &Today, after: &Today) -> Option<String> {
    let stops = matches!(after.headline, Headline::Stop { .. });
    let has_ended = runs(before) && !runs(after) && !stops;
    has_ended.then(|| voice.locale.say("ctl-lost-running"))
}

/// Whether a massage runs without being led.
fn runs(today: &Today) -> bool {
    let runs = |open: &OpenPlan| matches!(open.phase, Phase::Running { .. });
    today.guided.is_none() && today.open.as_ref().is_some_and(runs)
}

/// The same for an appointment alone: a time of one's own is named by what takes its place.
pub(crate) fn appointment(voice: &Voice<'_>, before: &Today, after: &Today) -> Option<String> {
    let is_appointment = lost(before, after)?.delivery == Delivery::Therapist;
    is_appointment.then(|| time(voice, before, after))?
}

/// The kept time that is gone.
fn lost<'a>(before: &'a Today, after: &Today) -> Option<&'a Slot> {
    let kept = kept(before)?;
    let start = self::kept(after).map(|slot| slot.start);
    (start != Some(kept.start)).then_some(kept)
}

/// Whether the therapist is known to have been booked.
fn is_booked(today: &Today) -> bool {
    let booked = |open: &OpenPlan| {
        let Phase::Kept { booked, .. } = open.phase else {
            return false;
        };
        booked == Some(true)
    };
    today.open.as_ref().is_some_and(booked)
}

/// The time that is kept and still to come.
fn kept(today: &Today) -> Option<&Slot> {
    let to_come = |open: &&OpenPlan| {
        matches!(
            open.phase,
            Phase::Kept { .. } | Phase::AskBooked | Phase::Near
        )
    };
    today.open.as_ref().filter(to_come)?.slot.as_ref()
}
