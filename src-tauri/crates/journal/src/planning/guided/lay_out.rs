//! A guided session as it would be: of a plan, of its interim, before training, or of
//! muscles that the user picked.

use chrono::{DateTime, Utc};
use recovery::{
    Delivery, GuidedOffer, GuidedOptions, MinuteRange, Muscle, OwnSession, Part, Slot, Verdict,
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
    pub(crate) offer: GuidedOffer,
    pub(crate) verdict: Verdict,
    /// The massage that it starts, if it is that of a plan.
    pub(crate) of_plan: Option<PlanMassage>,
}

/// The massage of a plan, to be started now.
pub(crate) struct PlanMassage {
    pub(crate) plan: PlanRow,
    pub(crate) slot: Slot,
}

impl LaidOut {
    /// A session that is not the massage of a plan, and that the rules allow.
    fn apart(offer: GuidedOffer) -> Self {
        Self {
            offer,
            verdict: custom_slot::allowed(),
            of_plan: None,
        }
    }

    /// The lengths to choose from: every five minutes, and the one at hand.
    pub(crate) fn lengths(&self) -> Vec<u32> {
        let MinuteRange { shortest, longest } = self.offer.range;
        let mut lengths: Vec<u32> = (shortest..=longest).filter(|it| it % 5 == 0).collect();
        lengths.push(self.offer.minutes);
        lengths.sort_unstable();
        lengths.dedup();
        lengths
    }

    /// The muscles that it touches.
    pub(crate) fn muscles(&self) -> Vec<Muscle> {
        let steps = self.offer.session.steps.iter();
        let parts = steps.filter_map(|step| step.part.as_ref());
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
    let options = GuidedOptions {
        tools: request.tools.clone().unwrap_or(settings.tools.clone()),
        minutes: request.minutes,
        without: request.without.clone(),
        change_seconds: Some(settings.guided.change_seconds),
        first_side: settings.guided.first_side,
    };
    match &request.occasion {
        Occasion::Plan { plan } => of_slot(open_plan(tx, plan)?, options, context),
        Occasion::Interim { plan } => {
            if open_plan(tx, plan)?.plan.interim.is_none() {
                return Err(JournalError::NoSession);
            }
            let input = context.input().ok_or(JournalError::NoSession)?;
            let offer = recovery::guided_interim(&input, &options)?;
            Ok(LaidOut::apart(offer.ok_or(JournalError::NoSession)?))
        }
        Occasion::PreWorkout => {
            let input = context.suggestion_input();
            let offer = recovery::guided_pre_workout(&input, &options)?;
            Ok(LaidOut::apart(offer.ok_or(JournalError::NoSession)?))
        }
        Occasion::Own { muscles } => {
            let input = context.suggestion_input();
            let OwnSession { verdict, offer } = recovery::guided_own(&input, muscles, &options)?;
            Ok(LaidOut {
                offer,
                verdict,
                of_plan: None,
            })
        }
    }
}

/// The massage of a plan, now; what is left of it if it runs.
fn of_slot(
    plan: PlanRow,
    mut options: GuidedOptions,
    context: &PlanningContext,
) -> Result<LaidOut> {
    let slot = plan.slot().ok_or(JournalError::NoSession)?;
    if slot.delivery != Delivery::SelfMassage {
        return Err(JournalError::NotSelf);
    }
    let most = slot.minutes_range.longest.max(slot.minutes);
    options.minutes = options.minutes.map(|minutes| minutes.min(most));
    let gone = unguided(&plan, context.at.now);
    if gone > 0 {
        let left = slot.minutes.saturating_sub(gone);
        options
            .minutes
            .get_or_insert(left.max(GuidedOptions::SHORTEST_MINUTES));
    }
    let now = SlotRequest {
        start: Some(context.at.now),
        minutes: Some(options.minutes.unwrap_or(slot.minutes)),
        delivery: Some(slot.delivery),
        despite_warnings: false,
    };
    let (slot, verdict) = custom_slot::requested(&plan, &now, context)?;
    let input = context.input().ok_or(JournalError::NoSession)?;
    let offer = recovery::guided_session_of(&input, &slot, &options)?;
    Ok(LaidOut {
        offer: offer.after(gone),
        verdict,
        of_plan: Some(PlanMassage { plan, slot }),
    })
}

/// For how many minutes the massage of a plan has gone on without guidance.
fn unguided(row: &PlanRow, now: DateTime<Utc>) -> u32 {
    let is_running = row.course.state(now) == CourseState::Running;
    let began = row.course.started_at.filter(|_| is_running);
    began.map_or(0, |began| unguided_minutes(began, now))
}

fn open_plan(tx: &Connection, id: &PlanId) -> Result<PlanRow> {
    let row = plan_table::get(tx, id)?;
    if row.is_open() {
        Ok(row)
    } else {
        Err(JournalError::NotOpen)
    }
}
