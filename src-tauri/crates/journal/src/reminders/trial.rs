//! The questions of a trial of one's own: how sore each leg is, on two evenings.

use recovery::after_quiet;
use rusqlite::Connection;

use crate::error::Result;
use crate::planning::decide::Outlook;
use crate::planning::trial;
use crate::reminders::desired::{DesiredReminder, Timing};
use crate::reminders::subject::Subject;
use crate::types::ReminderKind;

/// The question of each evening that asks or is to come.
pub(crate) fn desired(tx: &Connection, outlook: &Outlook) -> Result<Vec<DesiredReminder>> {
    let context = &outlook.context;
    if context.is_stopped() {
        return Ok(Vec::new());
    }
    let mut desired = Vec::new();
    for evening in trial::evenings_ahead(tx, context.at)? {
        let from = after_quiet(
            &context.settings.profile,
            context.at.zone,
            evening.asks.start,
        );
        if from >= evening.asks.end {
            continue;
        }
        desired.push(DesiredReminder {
            subject: Subject::TrialEvening {
                session: evening.session,
                evening: evening.number,
            },
            kind: ReminderKind::TrialEvening,
            plan: None,
            slot: None,
            when: Timing::at_or_due(Some(from), context.at.now),
            expires_at: evening.asks.end,
            window_end: None,
        });
    }
    Ok(desired)
}
