//! A plan as JSON, in the shape of the worked cases.

use chrono::{DateTime, FixedOffset, Utc};
use journal::{OpenPlan, Phase, PlanId, PlanState, RunningSession, WorkoutEntry};
use recovery::{
    Advice, ConditionNote, Evidence, Interim, Plan, Reason, Rpe, Slot, Status, StatusReason, Window,
};
use serde::Serialize;

/// Whether a plan comes with its reasons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reasons {
    Hidden,
    Shown,
}

impl Reasons {
    /// Shown only if asked for.
    pub(crate) const fn if_asked(asked: bool) -> Self {
        if asked { Self::Shown } else { Self::Hidden }
    }
}

/// The keys of `expected` in the worked cases; with the reasons, further ones.
#[derive(Debug, Serialize)]
pub(crate) struct PlanDocument<'a> {
    status: Status,
    reason: Option<&'a StatusReason>,
    main_workout: &'a str,
    windows: &'a [Window],
    deep_not_before: DateTime<FixedOffset>,
    slot: Option<&'a Slot>,
    interim: Option<&'a Interim>,
    window_open_notify_at: Option<DateTime<FixedOffset>>,
    slot_reminder_at: Option<DateTime<FixedOffset>>,
    advice: &'a [Advice],
    #[serde(flatten)]
    beyond: Option<Beyond<'a>>,
}

#[derive(Debug, Serialize)]
struct Beyond<'a> {
    alternatives: &'a [Slot],
    book_by: Option<DateTime<FixedOffset>>,
    reasons: Vec<ReasonDocument<'a>>,
}

/// A rule, what it did, and what it rests on.
#[derive(Debug, Serialize)]
struct ReasonDocument<'a> {
    #[serde(flatten)]
    reason: &'a Reason,
    #[serde(flatten)]
    evidence: Evidence,
}

impl<'a> PlanDocument<'a> {
    pub(crate) fn of(plan: &'a Plan, reasons: Reasons) -> Self {
        Self::with_slot(plan, plan.slot.as_ref(), reasons)
    }

    fn with_slot(plan: &'a Plan, slot: Option<&'a Slot>, reasons: Reasons) -> Self {
        Self {
            status: plan.status,
            reason: plan.reason.as_ref(),
            main_workout: &plan.main_workout,
            windows: &plan.windows,
            deep_not_before: plan.deep_not_before,
            slot,
            interim: plan.interim.as_ref(),
            window_open_notify_at: plan.window_open_notify_at,
            slot_reminder_at: plan.slot_reminder_at,
            advice: &plan.advice,
            beyond: (reasons == Reasons::Shown).then(|| Beyond {
                alternatives: &plan.alternatives,
                book_by: plan.book_by,
                reasons: plan
                    .reasons
                    .iter()
                    .map(|reason| ReasonDocument {
                        reason,
                        evidence: reason.rule.evidence(),
                    })
                    .collect(),
            }),
        }
    }
}

/// A plan in the journal, open or closed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct JournalPlan<'a> {
    pub(crate) id: &'a PlanId,
    pub(crate) state: PlanState,
    /// Where it is in its life, while it is open.
    pub(crate) phase: Option<&'a Phase>,
    pub(crate) plan: &'a Plan,
    /// The kept slot, else the recommended one.
    pub(crate) slot: Option<&'a Slot>,
    /// What health conditions change in it.
    pub(crate) conditions: &'a [ConditionNote],
    pub(crate) snoozed_until: Option<DateTime<Utc>>,
    /// When its reminders will come.
    pub(crate) reminders: &'a [DateTime<Utc>],
    /// The guided session that has begun, be it its massage or another.
    pub(crate) guided: Option<&'a RunningSession>,
    /// Its workout, if the effort of that is a guess.
    pub(crate) guessed: Option<&'a WorkoutEntry>,
}

impl<'a> From<&'a OpenPlan> for JournalPlan<'a> {
    fn from(open: &'a OpenPlan) -> Self {
        Self {
            id: &open.id,
            state: open.state,
            phase: Some(&open.phase),
            plan: &open.plan,
            slot: open.slot.as_ref(),
            conditions: &open.conditions,
            snoozed_until: open.snoozed_until,
            reminders: &[],
            guided: None,
            guessed: Some(&open.workout).filter(|workout| workout.guessed),
        }
    }
}

/// A plan in the journal as JSON: the plan, its id and its state. `slot` and what follows from it are those
/// of the kept time, if one is kept.
#[derive(Debug, Serialize)]
pub(crate) struct JournalPlanDocument<'a> {
    id: &'a PlanId,
    state: PlanState,
    phase: Option<&'a Phase>,
    #[serde(flatten)]
    plan: PlanDocument<'a>,
    recommended_slot: Option<&'a Slot>,
    conditions: &'a [ConditionNote],
    snoozed_until: Option<DateTime<Utc>>,
    /// The effort that the plan was made for, if that is a guess.
    guessed_rpe: Option<Rpe>,
}

impl<'a> JournalPlanDocument<'a> {
    pub(crate) fn of(plan: JournalPlan<'a>, reasons: Reasons) -> Self {
        let mut document = PlanDocument::with_slot(plan.plan, plan.slot, reasons);
        if let Some(Phase::Kept {
            book_by, remind_at, ..
        }) = plan.phase
        {
            document.slot_reminder_at = remind_at.map(|at| at.fixed_offset());
            if let Some(beyond) = &mut document.beyond {
                beyond.book_by = book_by.map(|at| at.fixed_offset());
            }
        }
        Self {
            id: plan.id,
            state: plan.state,
            phase: plan.phase,
            plan: document,
            recommended_slot: plan.plan.slot.as_ref(),
            conditions: plan.conditions,
            snoozed_until: plan.snoozed_until,
            guessed_rpe: plan.guessed.map(|workout| workout.rpe),
        }
    }
}
