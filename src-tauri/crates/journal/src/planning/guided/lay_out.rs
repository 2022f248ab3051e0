//! A guided session as it would be: of a plan, of its interim, before training, of one's own.

use chrono::{DateTime, Utc};
use recovery::{
    Delivery, GuidedOptions, GuidedSession, MassageType, MinuteRange, Muscle, Part, Pressure, Slot,
    Tool, Verdict,
};
use rusqlite::Connection;

use super::done::unguided_minutes;
use crate::error::{JournalError, Result};
use crate::life::course::CourseState;
use crate::planning::context::PlanningContext;
use crate::planning::custom_slot;
use crate::planning::plan_table::{self, PlanRow};
use crate::types::{GuidedRequest, Occasion, PlanId, SlotRequest};

/// A session as it was laid out for a request.
pub(crate) struct LaidOut {
    pub(crate) session: GuidedSession,
    /// Its length in minutes, as wanted.
    pub(crate) minutes: u32,
    /// Shortest and longest.
    pub(crate) range: MinuteRange,
    pub(crate) verdict: Verdict,
    /// The plan and the slot that it starts, if it is the massage of a plan.
    pub(crate) slot: Option<(PlanRow, Slot)>,
    pub(crate) tools: Vec<Tool>,
    pub(crate) barred: Vec<Tool>,
}

impl LaidOut {
    /// The lengths to choose from: every five minutes, and the one at hand.
    pub(crate) fn lengths(&self) -> Vec<u32> {
        let MinuteRange { shortest, longest } = self.range;
        let mut lengths: Vec<u32> = (shortest..=longest).filter(|it| it % 5 == 0).collect();
        lengths.push(self.minutes);
        lengths.sort_unstable();
        lengths.dedup();
        lengths
    }

    /// The muscles that it touches.
    pub(crate) fn muscles(&self) -> Vec<Muscle> {
        let parts = self
            .session
            .steps
            .iter()
            .filter_map(|step| step.part.as_ref());
        let muscle = |part: &Part| Muscle {
            group: part.muscle,
            side: Some(part.side),
        };
        parts.map(muscle).collect()
    }
}

/// The session that is wanted, now.
pub(crate) fn lay_out(
    tx: &Connection,
    request: &GuidedRequest,
    context: &PlanningContext,
) -> Result<LaidOut> {
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
                (SHORTEST, interim.minutes),
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
            let minutes = options.minutes.unwrap_or(SHORTEST);
            let longest = suggestion.minutes_range.longest;
            let firmest = suggestion.pressure.hi;
            Ok(apart(
                session,
                minutes,
                (SHORTEST, longest),
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
                (SHORTEST, 30),
                &own.types,
                own.pressure,
                tools,
            );
            laid_out.verdict = own.verdict;
            Ok(laid_out)
        }
    }
}

/// The massage of a plan, now; what is left of it if it runs.
fn of_slot(
    tx: &Connection,
    plan: &PlanId,
    mut options: GuidedOptions,
    context: &PlanningContext,
) -> Result<LaidOut> {
    let row = open_plan(tx, plan)?;
    let slot = row.slot().ok_or(JournalError::NoSession)?;
    if slot.delivery != Delivery::SelfMassage {
        return Err(JournalError::NotSelf);
    }
    let gone = unguided(&row, context.at.now);
    if gone > 0 {
        let left = slot.minutes.saturating_sub(gone);
        options.minutes.get_or_insert(left.max(SHORTEST));
    }
    let now = SlotRequest {
        start: Some(context.at.now),
        minutes: Some(options.minutes.unwrap_or(slot.minutes)),
        delivery: Some(slot.delivery),
        despite_warnings: false,
    };
    let (slot, verdict) = custom_slot::requested(&row, &now, context)?;
    let input = context.input().ok_or(JournalError::NoSession)?;
    let session = recovery::guided_session_of(&input, &slot, &options)?;
    let range = slot.minutes_range;
    let longest = range.longest.max(slot.minutes).saturating_sub(gone);
    let shortest = range.shortest.min(slot.minutes).saturating_sub(gone);
    let laid_out = apart(
        session,
        slot.minutes,
        (shortest.max(SHORTEST), longest.max(SHORTEST)),
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

/// For how many minutes the massage of a plan has gone on without guidance.
fn unguided(row: &PlanRow, now: DateTime<Utc>) -> u32 {
    let is_running = row.course.state(now) == CourseState::Running;
    let began = row.course.started_at.filter(|_| is_running);
    began.map_or(0, |began| unguided_minutes(began, now))
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

fn open_plan(tx: &Connection, id: &PlanId) -> Result<PlanRow> {
    let row = plan_table::get(tx, id)?;
    if row.is_open() {
        Ok(row)
    } else {
        Err(JournalError::NotOpen)
    }
}

/// The shortest session, in minutes.
const SHORTEST: u32 = 5;
