//! When to say something about a slot (4.8). Only a recommended slot speaks.

use chrono::{DateTime, TimeDelta, Utc};

use crate::best_start::Pick;
use crate::quiet::after_quiet;
use crate::situation::Situation;
use crate::{Delivery, TimingWindow};

/// When to say that the slot's window opens: never for the gap, nor once it is open, nor later than
/// the slot.
pub(crate) fn window_open_at(situation: &Situation<'_>, pick: &Pick) -> Option<DateTime<Utc>> {
    let opens = situation.span(pick.window).start;
    if pick.window == TimingWindow::Gap || opens <= situation.now {
        return None;
    }
    Some(not_quiet(situation, opens)).filter(|at| *at <= pick.slot.start)
}

/// When to say that the slot is near: half an hour before a therapist's, ten minutes before one's
/// own.
pub(crate) fn slot_reminder_at(situation: &Situation<'_>, pick: &Pick) -> Option<DateTime<Utc>> {
    let ahead = match pick.delivery {
        Delivery::Therapist => TimeDelta::minutes(30),
        Delivery::SelfMassage => TimeDelta::minutes(10),
    };
    let at = not_quiet(situation, pick.slot.start - ahead);
    (situation.now < at && at <= pick.slot.start).then_some(at)
}

/// A therapist has to be booked by then: the slot's start without the lead.
pub(crate) fn book_by(situation: &Situation<'_>, pick: &Pick) -> Option<DateTime<Utc>> {
    let lead = TimeDelta::minutes(situation.input.profile.therapist_lead_min.into());
    (pick.delivery == Delivery::Therapist).then(|| pick.slot.start - lead)
}

fn not_quiet(situation: &Situation<'_>, at: DateTime<Utc>) -> DateTime<Utc> {
    after_quiet(&situation.input.profile, situation.zone(), at)
}
