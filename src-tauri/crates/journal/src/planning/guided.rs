//! Guided sessions: what one would be, and its life in the journal.

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{
    GuidedOptions, GuidedSession, MassageType, MinuteRange, Muscle, Outcome, Pressure, Slot, Step,
    Tool, Verdict,
};
use rusqlite::Connection;

use crate::error::{JournalError, Result};
use crate::life::course::CourseState;
use crate::life::progress::Progress;
use crate::moment::Moment;
use crate::planning::context::PlanningContext;
use crate::planning::plan_table::{self, PlanRow};
use crate::planning::{clot_question, custom_slot, stop};
use crate::records::guided::{self, GuidedRow};
use crate::records::massage;
use crate::types::{
    Ending, GuidedProposal, GuidedRequest, GuidedSessionId, MassagePart, NewMassage, Occasion,
    PlanId, SlotRequest, Warnings,
};

/// A session as it was laid out for a request.
struct LaidOut {
    session: GuidedSession,
    /// Its length in minutes, as wanted.
    minutes: u32,
    /// Shortest and longest.
    range: MinuteRange,
    verdict: Verdict,
    /// The plan and the slot that it starts, if it is the massage of a plan.
    slot: Option<(PlanRow, Slot)>,
    tools: Vec<Tool>,
    barred: Vec<Tool>,
}

/// A session as it would be if it began now.
pub(crate) fn propose(
    tx: &Connection,
    request: &GuidedRequest,
    at: Moment,
) -> Result<GuidedProposal> {
    stop::refuse_stopped(tx, plan_table::open(tx)?.as_ref(), at)?;
    let context = PlanningContext::read(tx, at)?;
    let laid_out = lay_out(tx, request, &context)?;
    if laid_out.verdict.outcome == Outcome::Refuse {
        return Err(JournalError::RuleForbids(laid_out.verdict.refused_by));
    }
    let advice = match &laid_out.slot {
        Some((row, _)) => row.plan.advice.clone(),
        None => recovery::standing_advice(&context.suggestion_input(false))?,
    };
    let muscles = muscles(&laid_out.session);
    Ok(GuidedProposal {
        minutes: laid_out.minutes,
        lengths: lengths(laid_out.range, laid_out.minutes),
        tools: laid_out.tools,
        barred: laid_out.barred,
        pressure: laid_out.session.pressure,
        steps: laid_out.session.steps,
        left_out: laid_out.session.left_out,
        warned_by: laid_out.verdict.warned_by,
        advice,
        clot_question: clot_question::comes_before(tx, &muscles, at.now)?,
    })
}

/// Begins a session. The massage of a plan is thereby started.
pub(crate) fn begin(
    tx: &Connection,
    request: &GuidedRequest,
    warnings: Warnings,
    at: Moment,
) -> Result<()> {
    if guided::open(tx)?.is_some() {
        return Err(JournalError::SessionRuns);
    }
    stop::refuse(tx, plan_table::open(tx)?.as_ref(), at)?;
    let context = PlanningContext::read(tx, at)?;
    let laid_out = lay_out(tx, request, &context)?;
    if clot_question::comes_before(tx, &muscles(&laid_out.session), at.now)? {
        return Err(JournalError::ClotQuestion);
    }
    let verdict = laid_out.verdict;
    match (verdict.outcome, warnings) {
        (Outcome::Refuse, _) => return Err(JournalError::RuleForbids(verdict.refused_by)),
        (Outcome::Warn, Warnings::Ask) => return Err(JournalError::RuleWarns(verdict.warned_by)),
        _ => {}
    }
    let GuidedSession {
        steps, pressure, ..
    } = laid_out.session;
    if !steps.iter().any(Step::is_work) {
        return Err(JournalError::NoSession);
    }
    let seconds = steps.iter().map(|step| step.seconds).collect();
    let row = GuidedRow {
        id: GuidedSessionId::new(at.now),
        plan: laid_out.slot.as_ref().map(|(row, _)| row.id.clone()),
        occasion: request.occasion.clone(),
        pressure,
        steps,
        started_at: at.now,
        progress: Progress::begin(seconds, 60 * laid_out.range.longest, at.now),
        zone: at.zone.name().to_owned(),
    };
    if let Some((mut plan, slot)) = laid_out.slot {
        plan.course
            .guide(slot, row.progress.ends_by_itself_at(), at.now)?;
        plan_table::put(tx, &plan)?;
    }
    guided::put(tx, &row)?;
    follow(tx, &row, at.now)
}

/// Changes how far a session is.
pub(crate) fn change(
    tx: &Connection,
    id: &GuidedSessionId,
    now: DateTime<Utc>,
    to: impl FnOnce(&mut Progress) -> Result<()>,
) -> Result<()> {
    let mut row = guided::get(tx, id)?;
    to(&mut row.progress)?;
    guided::put(tx, &row)?;
    follow(tx, &row, now)
}

/// Ends a session and logs what was done, unless that is not wanted or there is nothing to log. One
/// that has ended already stays as it is.
pub(crate) fn end(tx: &Connection, id: &GuidedSessionId, ending: Ending, at: Moment) -> Result<()> {
    if guided::open(tx)?.is_none_or(|row| row.id != *id) && guided::is_known(tx, id)? {
        return Ok(());
    }
    close(tx, &guided::get(tx, id)?, ending, at)
}

/// Ends the session that was left alone, if there is one; whether it was.
pub(crate) fn end_left_alone(tx: &Connection, at: Moment) -> Result<bool> {
    let left_alone = guided::open(tx)?.filter(|row| row.progress.ends_by_itself_at() <= at.now);
    let Some(row) = left_alone else {
        return Ok(false);
    };
    close(tx, &row, Ending::Keep, at)?;
    Ok(true)
}

/// Whether a session was left alone for so long that it ends by itself.
pub(crate) fn is_left_alone(tx: &Connection, now: DateTime<Utc>) -> Result<bool> {
    Ok(guided::open(tx)?.is_some_and(|row| row.progress.ends_by_itself_at() <= now))
}

/// The session of a plan, if it has one that has not ended.
pub(crate) fn of_plan(tx: &Connection, plan: &PlanId) -> Result<Option<GuidedRow>> {
    Ok(guided::open(tx)?.filter(|row| row.plan.as_ref() == Some(plan)))
}

/// Ends a session, with what was done so far.
pub(crate) fn close(tx: &Connection, row: &GuidedRow, ending: Ending, at: Moment) -> Result<()> {
    guided::end(tx, &row.id, at.now)?;
    let done = done(row, at.now).filter(|_| ending == Ending::Keep);
    if let Some(done) = &done {
        massage::insert_guided(tx, &done.massage, &done.parts, row.plan.as_ref(), at)?;
    }
    let Some(plan) = &row.plan else {
        return Ok(());
    };
    let mut plan = plan_table::get(tx, plan)?;
    if done.is_some() {
        plan.course.end();
    } else if plan.course.state(at.now) == CourseState::Running {
        plan.course.cancel_start(at.now)?;
    } else {
        plan.course.end();
    }
    plan_table::put(tx, &plan)
}

/// What was done in a session.
pub(crate) struct Done {
    pub(crate) massage: NewMassage,
    pub(crate) parts: Vec<MassagePart>,
}

/// What was done in a session by now; none if that is nothing worth logging.
pub(crate) fn done(row: &GuidedRow, now: DateTime<Utc>) -> Option<Done> {
    let done_ms = row.progress.done(now);
    let parts = parts(&row.steps, &done_ms);
    let massaged: u32 = parts.iter().map(|part| part.seconds).sum();
    if massaged < LEAST_SECONDS {
        return None;
    }
    let all_ms: u32 = done_ms.iter().sum();
    let minutes = ((all_ms + 30_000) / 60_000).max(1);
    let latest_start = now - TimeDelta::minutes(minutes.into());
    let pressure = parts.iter().map(|part| part.pressure).max()?;
    let mut muscles: Vec<Muscle> = Vec::new();
    for part in &parts {
        let side = Some(part.side).filter(|side| *side != recovery::Side::Both);
        match muscles.iter_mut().find(|it| it.group == part.muscle) {
            Some(known) if known.side != side => known.side = None,
            Some(_) => {}
            None => muscles.push(Muscle {
                group: part.muscle,
                side,
            }),
        }
    }
    Some(Done {
        massage: NewMassage {
            start: row.started_at.min(latest_start),
            minutes,
            pressure: pressure.get(),
            massage_type: mostly(&parts, pressure),
            delivery: recovery::Delivery::SelfMassage,
            muscles,
        },
        parts,
    })
}

/// The muscles that a session touches.
fn muscles(session: &GuidedSession) -> Vec<Muscle> {
    let parts = session.steps.iter().filter_map(|step| step.part.as_ref());
    let muscle = |part: &recovery::Part| Muscle {
        group: part.muscle,
        side: Some(part.side),
    };
    parts.map(muscle).collect()
}

/// Each side of a muscle with what it got, in the order of the session.
fn parts(steps: &[Step], done_ms: &[u32]) -> Vec<MassagePart> {
    let mut parts: Vec<MassagePart> = Vec::new();
    let worked = steps.iter().zip(done_ms).filter(|(step, _)| step.is_work());
    for (step, ms) in worked {
        let (Some(part), seconds) = (&step.part, (ms + 500) / 1000) else {
            continue;
        };
        if seconds == 0 {
            continue;
        }
        let same = |it: &&mut MassagePart| {
            it.muscle == part.muscle && it.side == part.side && it.tool == part.tool
        };
        match parts.iter_mut().find(same) {
            Some(known) => known.seconds += seconds,
            None => parts.push(MassagePart {
                muscle: part.muscle,
                side: part.side,
                tool: part.tool,
                seconds,
                pressure: part.pressure,
            }),
        }
    }
    parts
}

/// The type that most of it was; the gun is an extra, and what no tool pressed counts as by hand.
fn mostly(parts: &[MassagePart], pressure: Pressure) -> MassageType {
    let of = |kind: MassageType| -> u32 {
        let by =
            |part: &&MassagePart| part.tool.map_or(MassageType::Swedish, Tool::massage) == kind;
        parts.iter().filter(by).map(|part| part.seconds).sum()
    };
    let kinds = [
        MassageType::Swedish,
        MassageType::Myofascial,
        MassageType::Percussion,
    ];
    let fits = kinds
        .into_iter()
        .filter(|kind| kind.pressure_range().lo <= pressure);
    fits.max_by_key(|kind| of(*kind))
        .unwrap_or(MassageType::Swedish)
}

/// The plan's slot ends when the session will.
fn follow(tx: &Connection, row: &GuidedRow, now: DateTime<Utc>) -> Result<()> {
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

fn lay_out(tx: &Connection, request: &GuidedRequest, context: &PlanningContext) -> Result<LaidOut> {
    let settings = &context.settings;
    let tools = request.tools.clone().unwrap_or(settings.tools.clone());
    let options = GuidedOptions {
        tools: tools.clone(),
        minutes: request.minutes,
        without: request.without.clone(),
        change_seconds: Some(settings.guided.change_seconds),
        first_side: settings.guided.first_side,
    };
    match &request.occasion {
        Occasion::Plan { plan } => of_slot(tx, plan, options, context),
        Occasion::Interim { plan } => {
            let row = open_plan(tx, plan)?;
            let input = context.input().ok_or(JournalError::NoSession)?;
            let interim = row.plan.interim.as_ref().ok_or(JournalError::NoSession)?;
            let minutes = options
                .minutes
                .unwrap_or(interim.minutes)
                .min(interim.minutes);
            let session = recovery::guided_interim(&input, &options)?;
            let session = session.ok_or(JournalError::NoSession)?;
            let firmest = interim.pressure.hi;
            Ok(apart(
                session,
                minutes,
                (5, interim.minutes),
                &interim.types,
                firmest,
                tools,
            ))
        }
        Occasion::PreWorkout => {
            let input = context.suggestion_input(false);
            let suggestion = recovery::pre_workout(&input)?.ok_or(JournalError::NoSession)?;
            let session = recovery::guided_pre_workout(&input, &options)?;
            let session = session.ok_or(JournalError::NoSession)?;
            let minutes = options.minutes.unwrap_or(5);
            let longest = suggestion.minutes_range.longest;
            let firmest = suggestion.pressure.hi;
            Ok(apart(
                session,
                minutes,
                (5, longest),
                &suggestion.types,
                firmest,
                tools,
            ))
        }
        Occasion::Own { muscles } => {
            let input = context.suggestion_input(false);
            let own = recovery::guided_own(&input, muscles, &options)?;
            let minutes = options.minutes.unwrap_or(10);
            let mut laid_out = apart(
                own.session,
                minutes,
                (5, 30),
                &own.types,
                own.pressure,
                tools,
            );
            laid_out.verdict = own.verdict;
            Ok(laid_out)
        }
    }
}

/// The massage of a plan, now.
fn of_slot(
    tx: &Connection,
    plan: &PlanId,
    options: GuidedOptions,
    context: &PlanningContext,
) -> Result<LaidOut> {
    let row = open_plan(tx, plan)?;
    let slot = row.slot().ok_or(JournalError::NoSession)?;
    if slot.delivery != recovery::Delivery::SelfMassage {
        return Err(JournalError::NotSelf);
    }
    let now = SlotRequest {
        start: Some(context.at.now),
        minutes: Some(options.minutes.unwrap_or(slot.minutes)),
        delivery: Some(slot.delivery),
        despite_warnings: false,
    };
    let (slot, verdict) = custom_slot::requested(tx, &row, &now, context.at)?;
    let input = context.input().ok_or(JournalError::NoSession)?;
    let session = recovery::guided_session_of(&input, &slot, &options)?;
    let range = slot.minutes_range;
    let longest = range.longest.max(slot.minutes);
    let laid_out = apart(
        session,
        slot.minutes,
        (range.shortest.min(slot.minutes), longest),
        &slot.types,
        slot.pressure.hi,
        options.tools,
    );
    Ok(LaidOut {
        verdict,
        slot: Some((row, slot)),
        ..laid_out
    })
}

/// A session that is not the massage of a plan.
fn apart(
    session: GuidedSession,
    minutes: u32,
    (shortest, longest): (u32, u32),
    types: &[MassageType],
    firmest: Pressure,
    tools: Vec<Tool>,
) -> LaidOut {
    let barred = barred(types, firmest);
    LaidOut {
        minutes: minutes.clamp(shortest, longest),
        range: MinuteRange { shortest, longest },
        verdict: custom_slot::allowed(),
        slot: None,
        tools: tools
            .into_iter()
            .filter(|tool| !barred.contains(tool))
            .collect(),
        barred,
        session,
    }
}

/// The tools of which the rules allow nothing in this massage.
fn barred(types: &[MassageType], firmest: Pressure) -> Vec<Tool> {
    let tools = [Tool::Roller, Tool::Ball, Tool::Stick, Tool::Gun];
    let allowed = |tool: &Tool| {
        types.contains(&tool.massage()) && tool.massage().pressure_range().lo <= firmest
    };
    tools.into_iter().filter(|tool| !allowed(tool)).collect()
}

/// The lengths to choose from: every five minutes, and the one at hand.
fn lengths(range: MinuteRange, minutes: u32) -> Vec<u32> {
    let mut lengths: Vec<u32> = (range.shortest..=range.longest)
        .filter(|it| it % 5 == 0)
        .collect();
    lengths.push(minutes);
    lengths.sort_unstable();
    lengths.dedup();
    lengths
}

fn open_plan(tx: &Connection, id: &PlanId) -> Result<PlanRow> {
    let row = plan_table::get(tx, id)?;
    if row.is_open() {
        Ok(row)
    } else {
        Err(JournalError::NotOpen)
    }
}

/// Less than that of massage is not logged.
const LEAST_SECONDS: u32 = 30;
