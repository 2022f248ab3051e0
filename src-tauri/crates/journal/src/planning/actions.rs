//! What the user does with a plan: keep a time, start, finish or skip the massage.

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{Delivery, Outcome, Slot, Status, Tool, Verdict};
use rusqlite::Connection;

use crate::error::{JournalError, Result};
use crate::life::course::CourseState;
use crate::moment::Moment;
use crate::planning::context::PlanningContext;
use crate::planning::plan_table::{self, PlanRow};
use crate::planning::{conditions, custom_slot, guided, stop};
use crate::records::bounds::CLOCK_SLACK;
use crate::records::{self, massage, missed, settings};
use crate::types::{
    DoneDetails, Ending, Missed, MissedEntry, MissedId, NewMassage, PlanId, SlotRequest, Warnings,
};

/// Keeps the recommended slot, or a custom one that the rules allow.
pub(crate) fn keep(tx: &Connection, id: &PlanId, request: &SlotRequest, at: Moment) -> Result<()> {
    let mut row = open(tx, id)?;
    let context = PlanningContext::read(tx, at)?;
    stop::refuse(tx, Some(&row), &context)?;
    let (slot, verdict) = custom_slot::to_keep(&row, request, &context)?;
    conditions::refuse(&context, &slot)?;
    allow(&verdict, request.warnings())?;
    row.course.keep(slot, at.now)?;
    plan_table::put(tx, &row)
}

/// Gives up the kept slot of a plan.
pub(crate) fn let_go(tx: &Connection, id: &PlanId, now: DateTime<Utc>) -> Result<()> {
    let mut row = open(tx, id)?;
    row.course.let_go(now)?;
    plan_table::put(tx, &row)
}

/// Records that the therapist of the kept slot has been booked.
pub(crate) fn book(tx: &Connection, id: &PlanId, now: DateTime<Utc>) -> Result<()> {
    let mut row = open(tx, id)?;
    row.course.book(now)?;
    plan_table::put(tx, &row)
}

/// Starts the massage of a plan now; only a self-massage.
pub(crate) fn start(tx: &Connection, id: &PlanId, warnings: Warnings, at: Moment) -> Result<()> {
    let mut row = open(tx, id)?;
    if records::guided::open(tx)?.is_some() {
        return Err(JournalError::SessionRuns);
    }
    let context = PlanningContext::read(tx, at)?;
    stop::refuse(tx, Some(&row), &context)?;
    let slot = row.slot().ok_or(JournalError::NotOpen)?;
    if slot.delivery != Delivery::SelfMassage {
        return Err(JournalError::NotSelf);
    }
    let now = SlotRequest {
        start: Some(at.now),
        minutes: Some(slot.minutes),
        delivery: Some(slot.delivery),
        despite_warnings: warnings == Warnings::Accepted,
    };
    let (slot, verdict) = if row.plan.status == Status::Deferred {
        // the time before the next session is no start of the rules'
        custom_slot::to_keep(&row, &now, &context)?
    } else {
        custom_slot::requested(&row, &now, &context)?
    };
    conditions::refuse(&context, &slot)?;
    allow(&verdict, warnings)?;
    row.course.start(slot, at.now)?;
    plan_table::put(tx, &row)
}

/// Takes the start of a massage back: what was kept before is kept again.
pub(crate) fn cancel_start(tx: &Connection, id: &PlanId, at: Moment) -> Result<PlanRow> {
    if let Some(session) = guided::of_plan(tx, id)? {
        guided::close(tx, &session, Ending::Discard, at)?;
    } else {
        let mut row = plan_table::get(tx, id)?;
        row.course.cancel_start(at.now)?;
        plan_table::put(tx, &row)?;
    }
    let mut row = plan_table::get(tx, id)?;
    if !row.is_open() {
        // the plan that replaced it has a time of its own
        row.course.end();
        plan_table::put(tx, &row)?;
    }
    Ok(row)
}

/// Answers "Did you do it?" with no.
pub(crate) fn did_not(tx: &Connection, id: &PlanId, at: Moment) -> Result<()> {
    let mut row = plan_table::get(tx, id)?;
    let missed = missed(&row, Missed::NotDone, at);
    row.course.did_not(at.now)?;
    note(tx, missed)?;
    plan_table::put(tx, &row)
}

/// Logs the massage of a plan.
pub(crate) fn finish(
    tx: &Connection,
    id: &PlanId,
    details: &DoneDetails,
    at: Moment,
) -> Result<()> {
    let mut row = plan_table::get(tx, id)?;
    let session = guided::of_plan(tx, id)?;
    let measured = session
        .as_ref()
        .and_then(|it| guided::done(it, row.course.started_at, at.now));
    if let Some(session) = session {
        records::guided::end(tx, &session.id, at.now)?;
    }
    let massage = if row.slot().is_none() && row.is_open() {
        let delivery = settings::read(tx)?.profile.delivery;
        let massage = details.apart_from_slot(delivery, at.now);
        massage.ok_or(JournalError::NotOpen)?
    } else {
        let tools = settings::read(tx)?.fit_tools();
        as_done(&row, details, measured.as_ref(), &tools, at)?
    };
    let parts = measured.map(|it| it.parts).unwrap_or_default();
    massage::insert_guided(tx, &massage, &parts, Some(id), at)?;
    // a second massage, if it still hurts tomorrow, is not kept by this
    row.course.end();
    plan_table::put(tx, &row)
}

/// Closes a plan without a massage, unless its guided session was one by now.
pub(crate) fn skip(tx: &Connection, id: &PlanId, at: Moment) -> Result<()> {
    if let Some(session) = guided::of_plan(tx, id)? {
        let is_its_massage = guided::close(tx, &session, Ending::Log, at)?;
        if is_its_massage {
            return Ok(());
        }
    }
    let mut row = open(tx, id)?;
    note(tx, missed(&row, Missed::Skipped, at))?;
    row.course.skip(at.now);
    plan_table::put(tx, &row)
}

/// The massage of a plan as one that does not take place, if one was planned.
fn missed(row: &PlanRow, how: Missed, at: Moment) -> Option<MissedEntry> {
    let slot = row.slot()?;
    let planned = || slot.start.to_utc();
    let start = row.course.started_at.unwrap_or_else(planned);
    Some(MissedEntry {
        id: MissedId::new(at.now),
        plan: row.id.clone(),
        at: start.min(at.now),
        start,
        minutes: slot.minutes,
        delivery: slot.delivery,
        how,
        kept: if row.course.started_at.is_some() {
            row.course.before_start.is_some()
        } else {
            row.course.kept.is_some()
        },
        started: row.course.started_at.is_some(),
        zone: at.zone.name().to_owned(),
    })
}

fn note(tx: &Connection, missed: Option<MissedEntry>) -> Result<()> {
    missed.map_or(Ok(()), |missed| missed::insert(tx, &missed))
}

fn open(tx: &Connection, id: &PlanId) -> Result<PlanRow> {
    let row = plan_table::get(tx, id)?;
    if row.is_open() {
        Ok(row)
    } else {
        Err(JournalError::NotOpen)
    }
}

/// Fails if the rules refuse, or if they warn and the user has not accepted that.
fn allow(verdict: &Verdict, warnings: Warnings) -> Result<()> {
    match (verdict.outcome, warnings) {
        (Outcome::Refuse, _) => Err(JournalError::RuleForbids(verdict.refused_by.clone())),
        (Outcome::Warn, Warnings::Ask) => Err(JournalError::RuleWarns(verdict.warned_by.clone())),
        _ => Ok(()),
    }
}

/// The massage of a plan, as reported, and otherwise as planned: one that was started, or whose time
/// is over, began then; any other ends now, and is no longer than the time since the workout. A self-massage
/// was given with what the person has, as the plan names it. Of a guided session it is known what was done.
fn as_done(
    row: &PlanRow,
    details: &DoneDetails,
    measured: Option<&guided::Done>,
    tools: &[Tool],
    at: Moment,
) -> Result<NewMassage> {
    let state = row.course.state(at.now);
    let has_place = matches!(state, CourseState::Running | CourseState::Unanswered);
    if !row.is_open() && !has_place {
        return Err(JournalError::NotOpen);
    }
    if let Some(guided::Done { massage, .. }) = measured {
        return Ok(NewMassage {
            start: details
                .start
                .unwrap_or_else(|| before_press(massage.start, details.minutes, at.now)),
            minutes: details.minutes.unwrap_or(massage.minutes),
            pressure: details.pressure.unwrap_or(massage.pressure),
            massage_type: details.massage_type.unwrap_or(massage.massage_type),
            delivery: details.delivery.unwrap_or(massage.delivery),
            muscles: massage.muscles.clone(),
        });
    }
    let slot = row.slot().ok_or(JournalError::NotOpen)?;
    let Slot {
        minutes,
        pressure,
        delivery,
        focus,
        ..
    } = slot.clone();
    let began = match state {
        CourseState::Running | CourseState::Unanswered => {
            Some(row.course.started_at.unwrap_or_else(|| slot.start.to_utc()))
        }
        _ => None,
    };
    // a clock that was set back since then does not know when that was
    let began = began.filter(|began| *began <= at.now + CLOCK_SLACK);
    // otherwise the clock is behind, and nothing is known about before and after
    let is_over = row.workout_end <= at.now;
    let minutes = match (details.minutes, began) {
        (Some(minutes), _) => minutes,
        (None, Some(began)) if state == CourseState::Running => {
            minutes.min(minutes_since(began, at.now))
        }
        (None, None) if details.start.is_none() && is_over => {
            let since = (at.now - row.workout_end).num_minutes();
            minutes.min(u32::try_from(since).unwrap_or(0).max(1))
        }
        (None, _) => minutes,
    };
    let ends_now = at.now - TimeDelta::minutes(i64::from(minutes));
    let began = began.map(|began| before_press(began, details.minutes, at.now));
    let start = details.start.or(began).unwrap_or(ends_now);
    if start < row.workout_end && is_over {
        return Err(JournalError::DuringWorkout);
    }
    let delivery = details.delivery.unwrap_or(delivery);
    // what the plan names: nobody rolls without a roller
    let planned = Slot {
        delivery,
        ..slot.clone()
    };
    let massage_type = details
        .massage_type
        .unwrap_or_else(|| planned.massage_with(tools));
    let firmest = massage_type.levels_in(pressure).hi;
    Ok(NewMassage {
        start,
        minutes,
        pressure: details.pressure.unwrap_or(firmest.get()),
        massage_type,
        delivery,
        muscles: focus,
    })
}

/// When a massage began: before its start was pressed, if the user says that it took longer than since then.
/// Minutes that were only counted are rounded up, and say nothing about that.
fn before_press(began: DateTime<Utc>, said: Option<u32>, now: DateTime<Utc>) -> DateTime<Utc> {
    said.map_or(began, |minutes| {
        began.min(now - TimeDelta::minutes(i64::from(minutes)))
    })
}

/// The minutes since an instant, begun ones included; at least one.
fn minutes_since(began: DateTime<Utc>, now: DateTime<Utc>) -> u32 {
    let minutes = (now - began - TimeDelta::milliseconds(1)).num_minutes() + 1;
    u32::try_from(minutes.max(1)).unwrap_or(1)
}
