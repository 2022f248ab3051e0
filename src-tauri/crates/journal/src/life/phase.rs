//! Where a plan is in its life.

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{Delivery, Slot, Status, reminder_lead};

use crate::life::course::{Course, CourseState};
use crate::types::Phase;

/// What the phase of a plan depends on besides its course.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Setting<'a> {
    /// What the rules say.
    pub(crate) status: Status,
    /// The slot that they recommend.
    pub(crate) proposed: Option<&'a Slot>,
    /// When the window of that slot opens.
    pub(crate) opens: Option<DateTime<Utc>>,
    /// The latest start in that window that fits without a break since the slot.
    pub(crate) last_start: Option<DateTime<Utc>>,
    /// How long before its start a therapist has to be booked.
    pub(crate) lead: TimeDelta,
    /// When the reminder of the kept slot comes.
    pub(crate) remind_at: Option<DateTime<Utc>>,
}

/// Where a plan is in its life at an instant.
pub(crate) fn phase(course: &Course, setting: &Setting<'_>, now: DateTime<Utc>) -> Phase {
    let Some(kept) = &course.kept else {
        return unkept(setting, now);
    };
    let start = course.started_at.unwrap_or_else(|| kept.start.to_utc());
    match course.state(now) {
        CourseState::Free | CourseState::Lapsed => unkept(setting, now),
        CourseState::Unanswered => Phase::Unanswered {
            start,
            minutes: kept.minutes,
        },
        CourseState::Running => Phase::Running {
            since: start,
            until: kept.end.to_utc(),
        },
        CourseState::Kept => {
            let by_therapist = kept.delivery == Delivery::Therapist;
            let book_by = by_therapist.then(|| book_by(kept, setting.lead));
            let booked = by_therapist.then_some(course.booked_at.is_some());
            if booked == Some(false) && book_by.is_some_and(|by| by <= now) {
                Phase::AskBooked
            } else if now >= kept.start.to_utc() - reminder_lead(kept.delivery) {
                Phase::Near
            } else {
                let remind_at = course.snoozed_until.or(setting.remind_at);
                Phase::Kept {
                    booked,
                    book_by: book_by.filter(|_| booked == Some(false)),
                    remind_at: remind_at.filter(|at| *at > now),
                }
            }
        }
    }
}

/// Where a plan is of which nothing is kept.
fn unkept(setting: &Setting<'_>, now: DateTime<Utc>) -> Phase {
    match (setting.status, setting.proposed, setting.last_start) {
        (Status::SeeProfessional, ..) => Phase::Stopped,
        (Status::Blocked, ..) => Phase::Blocked,
        (Status::Deferred, ..) => Phase::Deferred,
        (Status::Expired | Status::Satisfied, ..) => Phase::Expired,
        (Status::None, ..) | (_, None, _) => Phase::NoSlot,
        (Status::Optional, ..) => Phase::EasyDay,
        (Status::Recommended, Some(_), Some(last_start))
            if setting.opens.is_some_and(|opens| opens <= now) =>
        {
            Phase::WindowOpen { last_start }
        }
        (Status::Recommended, ..) => Phase::Proposed,
    }
}

/// When the therapist of a slot has to be booked at the latest (rules 4.8).
pub(crate) fn book_by(slot: &Slot, lead: TimeDelta) -> DateTime<Utc> {
    slot.start.to_utc() - lead
}
