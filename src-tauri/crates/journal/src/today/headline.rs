//! What comes first on Today: a stop, the open plan, the massage that was done, or nothing.

use recovery::{Flag, Plan, Status, StatusReason};

use crate::types::{Headline, MassageEntry, OpenPlan, StopCause};

/// What comes first. A plan that stops is more precise than the `flags` by themselves, which say
/// what to do while no plan is open. `done` is the massage of a plan that was done today.
pub(crate) fn of(
    open: Option<&OpenPlan>,
    flags: &[Flag],
    stopped_by_check_in: bool,
    done: Option<MassageEntry>,
) -> Headline {
    let stopped = open.filter(|open| open.plan.status == Status::SeeProfessional);
    let cause = stopped.map(|open| cause_of(&open.plan)).or_else(|| {
        if !flags.is_empty() {
            Some(red_flags(flags))
        } else if stopped_by_check_in {
            Some(StopCause::CheckIn)
        } else {
            None
        }
    });
    if let Some(cause) = cause {
        return Headline::Stop { cause };
    }
    match (open, done) {
        (Some(open), _) => Headline::Plan {
            phase: open.phase.clone(),
        },
        (None, Some(massage)) => Headline::Done { massage },
        (None, None) => Headline::NothingDue,
    }
}

fn cause_of(plan: &Plan) -> StopCause {
    match &plan.reason {
        Some(StatusReason::RecentClot) => StopCause::RecentClot,
        Some(StatusReason::SoreOverAWeek) => StopCause::SoreOverAWeek,
        reason => StopCause::RedFlags {
            urgent: reason.as_ref().is_some_and(StatusReason::is_urgent),
            flags: reason
                .as_ref()
                .map_or_else(Vec::new, |reason| reason.flags().to_vec()),
        },
    }
}

fn red_flags(flags: &[Flag]) -> StopCause {
    let (urgent, soon): (Vec<Flag>, _) = flags.iter().partition(|flag| flag.is_urgent());
    if urgent.is_empty() {
        StopCause::RedFlags {
            urgent: false,
            flags: soon,
        }
    } else {
        StopCause::RedFlags {
            urgent: true,
            flags: urgent,
        }
    }
}
