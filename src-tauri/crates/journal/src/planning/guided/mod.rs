//! Guided sessions: what one would be, and its life in the journal.

mod done;
mod lay_out;

use chrono::{DateTime, Utc};
use recovery::{GuidedSession, Outcome, Pressure, Step};
use rusqlite::Connection;

pub(crate) use self::done::{Done, done};
use self::lay_out::{LaidOut, PlanMassage, lay_out};
use crate::error::{JournalError, Result};
use crate::life::course::CourseState;
use crate::life::progress::Progress;
use crate::moment::Moment;
use crate::planning::context::PlanningContext;
use crate::planning::plan_table;
use crate::planning::{clot_question, conditions, stop};
use crate::records::guided::{self, GuidedRow};
use crate::records::massage;
use crate::types::{Ending, GuidedProposal, GuidedRequest, GuidedSessionId, PlanId, Warnings};

/// A session as it would be if it began now.
pub(crate) fn propose(
    tx: &Connection,
    request: &GuidedRequest,
    at: Moment,
) -> Result<GuidedProposal> {
    let context = PlanningContext::read(tx, at)?;
    stop::refuse_stopped(plan_table::open(tx)?.as_ref(), &context)?;
    let laid_out = lay_out(tx, request, &context)?;
    if laid_out.verdict.outcome == Outcome::Refuse {
        return Err(JournalError::RuleForbids(laid_out.verdict.refused_by));
    }
    let advice = match &laid_out.of_plan {
        Some(massage) => massage.plan.plan.advice.clone(),
        None => recovery::standing_advice(&context.suggestion_input())?,
    };
    let after_journey = clot_question::comes_before(tx, &laid_out.muscles(), at.now)?;
    let lengths = laid_out.lengths();
    let LaidOut { offer, verdict, .. } = laid_out;
    let steps = offer.session.steps;
    Ok(GuidedProposal {
        minutes: offer.minutes,
        lengths,
        tools: offer.tools,
        barred: offer.barred,
        massage: offer.massage,
        pressure: offer.session.pressure,
        left_out: offer.session.left_out,
        conditions: offer.conditions,
        warned_by: verdict.warned_by,
        advice,
        clot_question: after_journey || clot_question::comes_before_gun(&steps),
        after_journey,
        steps,
    })
}

/// Begins a session. This starts the massage of its plan.
pub(crate) fn begin(
    tx: &Connection,
    request: &GuidedRequest,
    warnings: Warnings,
    at: Moment,
) -> Result<()> {
    if guided::open(tx)?.is_some() {
        return Err(JournalError::SessionRuns);
    }
    let context = PlanningContext::read(tx, at)?;
    stop::refuse_unasked(tx, plan_table::open(tx)?.as_ref(), &context)?;
    let laid_out = lay_out(tx, request, &context)?;
    // by its own muscles, whatever the plan is for
    if clot_question::comes_before(tx, &laid_out.muscles(), at.now)? {
        return Err(JournalError::ClotQuestion);
    }
    conditions::refuse_guided(&context, &laid_out.offer.session.steps)?;
    let LaidOut {
        offer,
        verdict,
        of_plan,
    } = laid_out;
    match (verdict.outcome, warnings) {
        (Outcome::Refuse, _) => return Err(JournalError::RuleForbids(verdict.refused_by)),
        (Outcome::Warn, Warnings::Ask) => return Err(JournalError::RuleWarns(verdict.warned_by)),
        _ => {}
    }
    let GuidedSession {
        steps, pressure, ..
    } = offer.session;
    if !steps.iter().any(Step::is_work) {
        return Err(JournalError::NoSession);
    }
    let seconds = steps.iter().map(|step| step.seconds).collect();
    let row = GuidedRow {
        id: GuidedSessionId::new(at.now),
        plan: of_plan.as_ref().map(|massage| massage.plan.id.clone()),
        occasion: request.occasion.clone(),
        pressure,
        steps,
        started_at: at.now,
        progress: Progress::begin(seconds, 60 * offer.range.longest, at.now),
    };
    if let Some(PlanMassage { mut plan, slot }) = of_plan {
        plan.course
            .guide(slot, row.progress.ends_by_itself_at(), at.now)?;
        plan_table::put(tx, &plan)?;
    }
    put(tx, &row, at)
}

/// Changes how far a session is. One that has just ended, because it was left alone, stays as it is: a
/// page that was open over night cannot go on in the morning. Fails with
/// [`ClotQuestion`](JournalError::ClotQuestion) if it would run though that question comes before what is
/// left of it.
pub(crate) fn change(
    tx: &Connection,
    id: &GuidedSessionId,
    at: Moment,
    to: impl FnOnce(&mut GuidedRow) -> Result<()>,
) -> Result<()> {
    if guided::ended_at(tx, id)? == Some(at.now) {
        return Ok(());
    }
    adopt_clock(tx, at)?;
    let mut row = guided::get(tx, id)?;
    to(&mut row)?;
    let runs = row.progress.running_since.is_some();
    if runs && clot_question::holds_up(tx, &row, at.now)? {
        return Err(JournalError::ClotQuestion);
    }
    put(tx, &row, at)
}

/// Pauses a session.
pub(crate) fn pause(tx: &Connection, id: &GuidedSessionId, at: Moment) -> Result<()> {
    change(tx, id, at, |row| {
        row.progress.pause(at.now);
        Ok(())
    })
}

/// Writes how far a session is.
pub(crate) fn put(tx: &Connection, row: &GuidedRow, at: Moment) -> Result<()> {
    guided::put(tx, row, at.zone)?;
    move_end_of_slot(tx, at.now)
}

/// Fails if the session's steps were made lighter since a report, because it hurt: that is no part of the
/// report, and must stay. `before`: how they were laid out until then.
pub(crate) fn refuse_lightened(
    before: &[Step],
    session: &GuidedRow,
    context: &PlanningContext,
) -> Result<()> {
    let rules = context.rules_context();
    let now = context.at.now;
    let is_lighter = |before: &Step, left: &Step| {
        let (Some(before), Some(left)) = (&before.part, &left.part) else {
            return false;
        };
        let level = rules.level_left(before, now).unwrap_or(before.pressure);
        left.pressure < level.min(before.pressure)
    };
    let works = session.steps.iter().zip(&session.progress.seconds);
    let mut ahead = before.iter().zip(works);
    let lightened = ahead.any(|(before, (left, seconds))| {
        *seconds > 0 && left.is_work() && is_lighter(before, left)
    });
    if lightened {
        return Err(JournalError::SessionRuns);
    }
    Ok(())
}

/// Gives back to the session what a report had taken out of its steps.
pub(crate) fn give_back(
    tx: &Connection,
    steps: &[Step],
    pressure: Pressure,
    at: Moment,
) -> Result<()> {
    let Some(mut row) = guided::open(tx)? else {
        return Ok(());
    };
    row.give_back(steps, pressure, at.now);
    put(tx, &row, at)
}

/// Ends a session and logs what was done, unless that is not wanted or there is nothing to log. One
/// that has ended already stays as it is.
pub(crate) fn end(tx: &Connection, id: &GuidedSessionId, ending: Ending, at: Moment) -> Result<()> {
    if guided::ended_at(tx, id)?.is_some() {
        return Ok(());
    }
    close(tx, &guided::get(tx, id)?, ending, at).map(drop)
}

/// The session that was left alone for too long, if there is one.
pub(crate) fn left_alone(tx: &Connection, now: DateTime<Utc>) -> Result<Option<GuidedRow>> {
    Ok(guided::open(tx)?.filter(|row| row.progress.ends_by_itself_at() <= now))
}

/// Has a session whose clock was set back go on from where it is.
pub(crate) fn adopt_clock(tx: &Connection, at: Moment) -> Result<()> {
    let Some(mut row) = guided::open(tx)? else {
        return Ok(());
    };
    if row.progress.adopt_clock(at.now) {
        put(tx, &row, at)?;
    }
    Ok(())
}

/// The session of a plan, if it has one that has not ended.
pub(crate) fn of_plan(tx: &Connection, plan: &PlanId) -> Result<Option<GuidedRow>> {
    Ok(guided::open(tx)?.filter(|row| row.plan.as_ref() == Some(plan)))
}

/// Ends a session, with what was done so far. Returns whether that was its plan's massage.
pub(crate) fn close(tx: &Connection, row: &GuidedRow, ending: Ending, at: Moment) -> Result<bool> {
    guided::end(tx, &row.id, at.now)?;
    log(tx, row, ending, at)
}

/// Whether what was done by now is the massage of the session's plan.
pub(crate) fn is_enough(tx: &Connection, row: &GuidedRow, now: DateTime<Utc>) -> Result<bool> {
    let Some(id) = &row.plan else {
        return Ok(false);
    };
    let began = plan_table::get(tx, id)?.course.started_at;
    Ok(done(row, began, now).is_some_and(|done| done.massage.minutes >= ENOUGH))
}

/// Logs what was done in a session that has ended, if that is wanted, and ends its plan's massage. Returns
/// whether that was its plan's massage.
pub(crate) fn log(tx: &Connection, row: &GuidedRow, ending: Ending, at: Moment) -> Result<bool> {
    let plan = row.plan.as_ref();
    let plan = plan.map(|plan| plan_table::get(tx, plan)).transpose()?;
    let began = plan.as_ref().and_then(|it| it.course.started_at);
    let done = done(row, began, at.now).filter(|_| ending == Ending::Log);
    let is_enough = done
        .as_ref()
        .is_some_and(|done| done.massage.minutes >= ENOUGH);
    if let Some(done) = &done {
        let of_plan = row.plan.as_ref().filter(|_| is_enough);
        massage::insert_guided(tx, &done.massage, &done.parts, of_plan, at)?;
    }
    let Some(mut plan) = plan else {
        return Ok(false);
    };
    if is_enough {
        plan.course.end();
    } else if plan.course.state(at.now) == CourseState::Running {
        plan.course.cancel_start(at.now)?;
    } else {
        plan.course.end();
    }
    plan_table::put(tx, &plan)?;
    Ok(is_enough)
}

/// The slot of the session's plan ends when the session will.
pub(crate) fn move_end_of_slot(tx: &Connection, now: DateTime<Utc>) -> Result<()> {
    let Some(row) = guided::open(tx)? else {
        return Ok(());
    };
    let Some(id) = &row.plan else {
        return Ok(());
    };
    let mut plan = plan_table::get(tx, id)?;
    let over = row.progress.over_at(now);
    if let Some(kept) = &mut plan.course.kept {
        kept.end = over.with_timezone(&kept.end.timezone());
    }
    plan.course.runs_until = Some(row.progress.ends_by_itself_at());
    plan_table::put(tx, &plan)
}

/// From this many minutes on a session is its plan's massage; fewer are logged, and leave the plan open.
const ENOUGH: u32 = 5;
