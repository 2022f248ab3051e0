//! What the timeline shows.

use recovery::{Interval, Slot, Window, quiet_intervals};
use rusqlite::Connection;

use crate::error::Result;
use crate::planning::context::PlanningContext;
use crate::planning::hours;
use crate::types::{SessionEntry, Timeline};

/// What the timeline shows in a span.
pub(super) fn timeline(
    tx: &Connection,
    context: &PlanningContext,
    shown: Interval,
    slot: Option<&Slot>,
    windows: &[Window],
) -> Result<Timeline> {
    let touches = |session: &&SessionEntry| session.end > shown.start && session.start < shown.end;
    let mut planned: Vec<SessionEntry> = context.sessions.iter().filter(touches).cloned().collect();
    planned.sort_by_key(|session| session.start);
    let starts = match (slot, context.input()) {
        (Some(slot), Some(input)) => recovery::starts(&input, slot.delivery, slot.minutes)?,
        _ => Vec::new(),
    };
    let minutes = slot.map_or(0, |slot| slot.minutes);
    Ok(Timeline {
        quiet: quiet_intervals(&context.settings.profile, context.at.zone, shown),
        busy: hours::busy(tx, &context.settings, context.at.zone, shown)?,
        planned,
        window_starts: recovery::starts_in_windows(&starts, windows, minutes),
        starts,
    })
}
