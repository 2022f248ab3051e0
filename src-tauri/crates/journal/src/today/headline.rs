//! What comes first on Today: a stop, the open plan, or neither.

use recovery::{Flag, Plan, Status, StatusReason};

use crate::types::{Headline, OpenPlan, StopCause};

/// What comes first. A plan that stops is more precise than the `flags` by themselves, which say
/// what to do while no plan is open.
pub(crate) fn of(open: Option<&OpenPlan>, flags: &[Flag], stopped_by_check_in: bool) -> Headline {
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
    match open {
        None => Headline::None,
        Some(open) if matches!(open.plan.status, Status::Satisfied | Status::Expired) => {
            Headline::None
        }
        Some(open) if open.slot.is_none() => Headline::NoMassage,
        Some(_) => Headline::Plan,
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
