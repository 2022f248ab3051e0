//! Claims what is due.

use chrono::{DateTime, NaiveTime, Utc};
use recovery::after_quiet;
use recovery::civil::{date_of, instant_of};
use rusqlite::Connection;

use crate::db::journal::Journal;
use crate::error::Result;
use crate::moment::Moment;
use crate::planning::context::PlanningContext;
use crate::planning::decide::Outlook;
use crate::planning::hours::next_midnight;
use crate::planning::plan_table::{self, CLOCK_JUMP};
use crate::records::{bounds, workout};
use crate::reminders::claim_one::claim_one;
use crate::reminders::holds::Holds;
use crate::reminders::row::{ReminderRow, counts_for_day};
use crate::reminders::{event, overdue, reconcile, replan, table, transition};
use crate::types::{DueReminder, ReminderCause, ReminderKind, ReminderState};

impl Journal {
    /// Claims the reminders that are due, for the agent's run `agent_run`.
    ///
    /// Before that, it replans if time alone has changed the plan (a slot passed, a booking was
    /// missed, the zone changed), reports reminders that were missed, and has those closed and
    /// reported that are still on the screen after they expired.
    ///
    /// Idempotent: a second call at the same moment returns nothing new. A reminder that an agent
    /// claimed before it died (the run is another one) is claimed again, and so is one that an
    /// earlier run showed, if it has not been answered and has not expired.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, today) = example::after_squats()?;
    /// assert!(journal.claim_due("run 1", at)?.is_empty());
    /// // some instants only change the plan, such as the last one to book a therapist
    /// let mut then = at;
    /// let due = loop {
    ///     then.now = journal.next_due(then)?.expect("a reminder is pending");
    ///     let due = journal.claim_due("run 1", then)?;
    ///     if !due.is_empty() {
    ///         break due;
    ///     }
    /// };
    /// // show it; the server numbers it 7
    /// journal.mark_shown(&due[0].id, 7, then)?;
    /// assert!(journal.claim_due("run 1", then)?.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn claim_due(&mut self, agent_run: &str, at: Moment) -> Result<Vec<DueReminder>> {
        let at = at.to_millis();
        let set_back = self
            .last_claim
            .is_some_and(|seen| at.now < seen - CLOCK_JUMP);
        self.end_left_alone(at)?;
        let claimed = self.note(|tx| {
            // nothing below changes the settings or a pause
            let holds = Holds::read(tx, at)?;
            // before replanning, which would lose what the old plan had missed
            let missed = overdue::mark_missed(tx, &holds)?;
            overdue::take_down(tx, at.now)?;
            let behind = is_behind(tx, at.now)?;
            let replanned = if behind {
                None
            } else if set_back {
                Some(replan::replan(tx, at)?)
            } else {
                replan::catch_up(tx, at)?
            };
            let active = match holds.now() {
                Some(_) => Vec::new(),
                None => table::active(tx, at.now)?,
            };
            let any = active.iter().any(|row| is_ready(row, agent_run, at));
            if !any && (behind || !missed) {
                return Ok(Vec::new());
            }
            let context = match &replanned {
                Some(outlook) => outlook.context.clone(),
                None => PlanningContext::with_settings(tx, holds.settings.clone(), at)?,
            };
            let mut claimed = claim(tx, &active, agent_run, &holds, &context)?;
            if !behind && (missed || !claimed.is_empty()) {
                // the next reminder of a series follows the one that has come
                let outlook = match replanned {
                    Some(outlook) => outlook,
                    None => Outlook::of_stored_plan(tx, context)?,
                };
                reconcile::reconcile(tx, &outlook)?;
                // and what an earlier run showed may no longer be desired
                claimed = still_claimed(tx, claimed)?;
            }
            Ok(claimed)
        })?;
        self.last_claim = Some(at.now);
        Ok(claimed)
    }

    /// When [`Self::claim_due`] has to run next: for a reminder, to close one, or to replan; none if
    /// never.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, plan) = example::with_plan()?;
    /// let next = journal.next_due(at)?.expect("a reminder is pending");
    /// assert!(next > at.now);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn next_due(&mut self, at: Moment) -> Result<Option<DateTime<Utc>>> {
        let at = at.to_millis();
        self.read(|tx| {
            let holds = Holds::read(tx, at)?;
            let again = plan_table::due(tx)?.and_then(|row| row.replan_at);
            let again = if is_behind(tx, at.now)? { None } else { again };
            let reminders = table::active(tx, at.now)?;
            let waits = reminders
                .iter()
                .filter(|row| row.state != ReminderState::Shown)
                .map(|row| holds.until(row).unwrap_or(row.expires_at));
            let ends = reminders
                .iter()
                .filter(|row| row.state == ReminderState::Shown)
                .filter(|row| row.server_id.is_some() || is_lost(row))
                .map(|row| row.expires_at);
            Ok(waits.chain(ends).chain(again).min())
        })
    }
}

/// Whether the clock is earlier than the main workout; then nothing is replanned until it is right.
fn is_behind(tx: &Connection, now: DateTime<Utc>) -> Result<bool> {
    let main_workout_end = match plan_table::open(tx)? {
        Some(open) => Some(open.workout_end),
        None => workout::span(tx)?.map(|(_, last)| last),
    };
    Ok(main_workout_end.is_some_and(|end| end > now + bounds::CLOCK_SLACK))
}

fn claim(
    tx: &Connection,
    active: &[ReminderRow],
    agent_run: &str,
    holds: &Holds,
    context: &PlanningContext,
) -> Result<Vec<DueReminder>> {
    let at = holds.at;
    let mut ready: Vec<&ReminderRow> = active
        .iter()
        .filter(|row| is_ready(row, agent_run, at))
        .collect();
    // the newest plan first, and of one plan the slot before the opening; ids sort by time
    ready.sort_by_key(|row| (std::cmp::Reverse(row.plan.clone()), rank(row.kind), row.at));
    let mut day_taken = is_day_taken(tx, active, agent_run, at)?;
    let mut claimed: Vec<DueReminder> = Vec::new();
    for row in ready {
        let of_same_plan = |other: &DueReminder| {
            other.plan.is_some() && other.plan == row.plan && other.kind == ReminderKind::Slot
        };
        if row.kind == ReminderKind::WindowOpen && claimed.iter().any(of_same_plan) {
            transition::withdraw(tx, row.clone(), at.now, ReminderCause::Merged)?;
        } else if counts_for_day(row.kind) && is_unasked(row) && day_taken {
            put_off(tx, row.clone(), holds)?;
        } else if is_lost(row) && came_back(tx, row)? >= MOST_COMEBACKS {
            transition::park(tx, row.clone(), at.now, ReminderCause::ServerWent)?;
        } else if row.attempts >= MOST_CLAIMS {
            transition::park(tx, row.clone(), at.now, ReminderCause::AgentDiedRepeatedly)?;
        } else {
            day_taken |= counts_for_day(row.kind);
            replace_other(tx, row, at.now)?;
            claimed.push(claim_one(tx, row.clone(), agent_run, context)?);
        }
    }
    Ok(claimed)
}

fn still_claimed(tx: &Connection, claimed: Vec<DueReminder>) -> Result<Vec<DueReminder>> {
    let mut still = Vec::new();
    for due in claimed {
        if table::get(tx, &due.id)?.state == ReminderState::Claimed {
            still.push(due);
        }
    }
    Ok(still)
}

fn is_ready(row: &ReminderRow, agent_run: &str, at: Moment) -> bool {
    // what was shown before the clock was set back is not shown again before its time
    row.at <= at.now
        && row.expires_at > at.now
        && match row.state {
            ReminderState::Pending => row.ready_at() <= at.now,
            ReminderState::Claimed | ReminderState::Shown => {
                row.claimed_by.as_deref() != Some(agent_run)
            }
            _ => false,
        }
}

/// Whether it disappeared with its notification server.
fn is_lost(row: &ReminderRow) -> bool {
    row.state == ReminderState::Shown && row.claimed_by.is_none()
}

/// How often it was shown again because its server had gone.
fn came_back(tx: &Connection, row: &ReminderRow) -> Result<u32> {
    event::count(tx, &row.id, ReminderCause::ServerWent)
}

/// Whether it is new and not from a snooze: what was seen or snoozed comes back.
fn is_unasked(row: &ReminderRow) -> bool {
    row.shown_at.is_none() && !row.snoozed
}

fn rank(kind: ReminderKind) -> u8 {
    match kind {
        ReminderKind::DidYouDoIt | ReminderKind::DidYouBookIt => 0,
        ReminderKind::Slot => 1,
        ReminderKind::WindowOpen => 2,
        ReminderKind::PreCompetition => 3,
        ReminderKind::MassageDue => 4,
        ReminderKind::HowHard => 5,
        ReminderKind::TrialEvening => 6,
        ReminderKind::Soreness => 7,
    }
}

/// Whether a massage notification other than a slot's came on this local day.
fn is_day_taken(
    tx: &Connection,
    active: &[ReminderRow],
    agent_run: &str,
    at: Moment,
) -> Result<bool> {
    let midnight = instant_of(at.zone, date_of(at.zone, at.now), NaiveTime::MIN);
    let claimed = active.iter().any(|row| {
        row.state == ReminderState::Claimed
            && row.claimed_by.as_deref() == Some(agent_run)
            && row.counts_for_day()
    });
    // also later on this day: the clock may have been set back
    let shown = table::shown_between(tx, midnight, next_midnight(at.zone, at.now))?
        .iter()
        .any(ReminderRow::counts_for_day);
    Ok(claimed || shown)
}

/// Allows one massage notification a day: that of a window's opening gives way to that of the slot,
/// and one without a fixed hour moves to another day.
fn put_off(tx: &Connection, mut row: ReminderRow, holds: &Holds) -> Result<()> {
    let Moment { now, zone } = holds.at;
    let tomorrow = date_of(zone, next_midnight(zone, now));
    let at = instant_of(zone, tomorrow, holds.settings.due_reminder_at);
    let at = after_quiet(&holds.settings.profile, zone, at);
    let expires_at = match row.kind {
        ReminderKind::MassageDue => next_midnight(zone, at),
        _ => row.expires_at,
    };
    if row.kind == ReminderKind::WindowOpen || at >= expires_at {
        return transition::withdraw(tx, row, now, ReminderCause::OneADay);
    }
    transition::rearm(&mut row, at, expires_at);
    table::put(tx, &row, now, ReminderCause::OneADay)
}

/// Shows at most one notification per plan: that of the slot replaces that of the window, and that
/// of another window's opening replaces that of a slot that has passed.
fn replace_other(tx: &Connection, new: &ReminderRow, now: DateTime<Utc>) -> Result<()> {
    let (Some(plan), kind) = (&new.plan, new.kind) else {
        return Ok(());
    };
    let (others, cause): (&[_], _) = match kind {
        ReminderKind::Slot => (&[ReminderKind::WindowOpen], ReminderCause::SlotReminder),
        ReminderKind::WindowOpen => (&[ReminderKind::Slot], ReminderCause::Replanned),
        ReminderKind::DidYouDoIt => (
            &[
                ReminderKind::WindowOpen,
                ReminderKind::Slot,
                ReminderKind::DidYouBookIt,
            ],
            ReminderCause::Replanned,
        ),
        _ => return Ok(()),
    };
    for row in table::of_plan(tx, plan)? {
        if others.contains(&row.kind) && row.state == ReminderState::Shown {
            transition::withdraw(tx, row, now, cause)?;
        }
    }
    Ok(())
}

/// How often a reminder is shown again on another notification server: with the first time, five.
const MOST_COMEBACKS: u32 = 4;
/// How often a reminder may be claimed by agents that die before they show it. More than the three
/// failures after which one is parked, because an agent can die for other reasons.
const MOST_CLAIMS: u32 = 10;
