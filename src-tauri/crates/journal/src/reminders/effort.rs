//! The question how hard a workout was that a device recorded.

use chrono::TimeDelta;
use recovery::after_quiet;
use rusqlite::Connection;

use crate::error::Result;
use crate::planning::decide::Outlook;
use crate::records::effort;
use crate::reminders::desired::{DesiredReminder, Timing};
use crate::reminders::subject::Subject;
use crate::reminders::table;
use crate::types::ReminderKind;

/// The question about the latest workout whose effort is a guess. An earlier one follows once that is answered,
/// so that never two of them come together.
pub(crate) fn desired(tx: &Connection, outlook: &Outlook) -> Result<Option<DesiredReminder>> {
    let context = &outlook.context;
    if context.is_stopped() {
        return Ok(None);
    }
    let now = context.at.now;
    let Some(workout) = effort::open(tx, now)? else {
        return Ok(None);
    };
    let from = effort::entered_at(tx, &workout.id)?.max(workout.end);
    let at = after_quiet(&context.settings.profile, context.at.zone, from);
    let expires_at = workout.end + STILL_ASKED;
    if at.max(now) >= expires_at {
        return Ok(None);
    }
    let subject = Subject::Workout(workout.id);
    let asked = table::about(tx, &subject, ReminderKind::HowHard)?.is_some();
    Ok(Some(DesiredReminder {
        subject,
        kind: ReminderKind::HowHard,
        plan: None,
        slot: None,
        // it is due as soon as the workout is there
        when: if asked {
            Timing::at_or_due(Some(at), now)
        } else {
            Timing::At(at)
        },
        expires_at,
        window_end: None,
    }))
}

/// How long after a workout a notification may ask. Today asks for longer.
const STILL_ASKED: TimeDelta = TimeDelta::hours(24);
