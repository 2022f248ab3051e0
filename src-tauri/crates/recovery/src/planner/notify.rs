//! When to notify about a slot (rules 4.8). Only a recommended slot notifies.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::input::profile::Profile;
use crate::input::quiet_hours::after_quiet;
use crate::planner::dose::candidate::Candidate;
use crate::situation::Situation;
use crate::vocabulary::massage::Delivery;
use crate::vocabulary::training::TimingWindow;

/// When to remind of a massage at `start`: half an hour before a therapist's session, ten minutes
/// before a self-massage. It is moved out of quiet hours; none if they end after the start. It may
/// be in the past.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let profile: recovery::Profile = serde_json::from_str(
///     r#"{
///         "level": "regular", "delivery": "self",
///         "quiet": { "start": "22:00", "end": "07:00" }
///     }"#,
/// )?;
/// let zone = chrono_tz::Europe::Berlin;
/// let evening = "2026-11-23T18:00:00Z".parse()?;
/// let remind_at = |delivery| recovery::slot_reminder(evening, delivery, &profile, zone);
/// let before = |minutes| Some(evening - chrono::TimeDelta::minutes(minutes));
/// assert_eq!(remind_at(recovery::Delivery::Therapist), before(30));
/// assert_eq!(remind_at(recovery::Delivery::SelfMassage), before(10));
/// # Ok(())
/// # }
/// ```
pub fn slot_reminder(
    start: DateTime<Utc>,
    delivery: Delivery,
    profile: &Profile,
    zone: Tz,
) -> Option<DateTime<Utc>> {
    let at = after_quiet(profile, zone, start - reminder_lead(delivery));
    (at <= start).then_some(at)
}

/// How long before its start a slot is reminded of, outside quiet hours (rules 4.8).
///
/// ```
/// let lead = recovery::reminder_lead(recovery::Delivery::SelfMassage);
/// assert_eq!(lead, chrono::TimeDelta::minutes(10));
/// ```
pub const fn reminder_lead(delivery: Delivery) -> TimeDelta {
    match delivery {
        Delivery::Therapist => TimeDelta::minutes(30),
        Delivery::SelfMassage => TimeDelta::minutes(10),
    }
}

/// Whether the slot's reminder at `near` makes the one at `opening`, of the window or of a snooze,
/// superfluous: it follows within a quarter of an hour, or comes earlier.
///
/// ```
/// # fn main() -> Result<(), chrono::ParseError> {
/// let opens = "2026-11-23T18:00:00Z".parse()?;
/// let after = |minutes| opens + chrono::TimeDelta::minutes(minutes);
/// assert!(recovery::slot_reminder_suffices(opens, after(15)));
/// assert!(!recovery::slot_reminder_suffices(opens, after(16)));
/// # Ok(())
/// # }
/// ```
pub fn slot_reminder_suffices(opening: DateTime<Utc>, near: DateTime<Utc>) -> bool {
    near - opening <= TimeDelta::minutes(15)
}

/// When to notify that the slot's window opens: not for the gap, not once it is open, and not later
/// than the slot.
pub(crate) fn window_open_at(
    situation: &Situation<'_>,
    candidate: &Candidate,
) -> Option<DateTime<Utc>> {
    let opens = situation.span(candidate.window).start;
    if candidate.window == TimingWindow::Gap || opens <= situation.now {
        return None;
    }
    Some(not_quiet(situation, opens)).filter(|at| *at <= candidate.span.start)
}

/// When to remind of the slot, if that is still ahead.
pub(crate) fn slot_reminder_at(
    situation: &Situation<'_>,
    candidate: &Candidate,
) -> Option<DateTime<Utc>> {
    let profile = &situation.context().profile;
    slot_reminder(
        candidate.span.start,
        candidate.delivery,
        profile,
        situation.zone(),
    )
    .filter(|at| situation.now < *at)
}

/// When a therapist has to be booked at the latest: the lead time before the slot's start.
pub(crate) fn book_by(situation: &Situation<'_>, candidate: &Candidate) -> Option<DateTime<Utc>> {
    let lead = TimeDelta::minutes(situation.context().profile.therapist_lead_min.into());
    (candidate.delivery == Delivery::Therapist).then(|| candidate.span.start - lead)
}

fn not_quiet(situation: &Situation<'_>, at: DateTime<Utc>) -> DateTime<Utc> {
    after_quiet(&situation.context().profile, situation.zone(), at)
}
