//! Deferral to after the next session (rules 4.6): two sessions a day, a competition ahead, or no
//! room before it.

use crate::evidence::rule::RuleId;
use crate::planner::decision::Decision;
use crate::planner::explain;
use crate::planner::interim::interim;
use crate::planner::reason::{Effect, Reason};
use crate::planner::status::{Status, StatusReason};
use crate::situation::Situation;
use crate::situation::sessions::Session;

/// Takes only the slot from `ahead`, the decision once `next` is done.
pub(crate) fn defer(
    situation: &Situation<'_>,
    next: &Session,
    ahead: Decision,
    rule: RuleId,
    reason: StatusReason,
) -> Decision {
    let (rule, reason) = if next.competition {
        (RuleId::Blackout, StatusReason::CompetitionBlackout)
    } else {
        (rule, reason)
    };
    let interim = interim(situation, next);
    if ahead.slot.is_none() && interim.is_none() {
        return Decision::no_feasible_slot();
    }
    let mut reasons = vec![Reason {
        rule,
        effect: Effect::Deferred,
    }];
    if ahead.slot.is_some() {
        reasons.extend(
            ahead
                .reasons
                .into_iter()
                .filter(|reason| shaped_the_slot(&reason.effect)),
        );
    }
    explain::add_held(&mut reasons, interim.iter().map(|(_, rule)| *rule));
    Decision {
        status: Status::Deferred,
        reason: Some(reason),
        slot: ahead.slot,
        candidate: None,
        alternatives: Vec::new(),
        book_by: ahead.book_by,
        interim: interim.map(|(interim, _)| interim),
        advice: Vec::new(),
        reasons,
    }
}

/// Drops the reasons for the status and advice of the plan ahead, which are not taken over.
fn shaped_the_slot(effect: &Effect) -> bool {
    !matches!(
        effect,
        Effect::MadeOptional | Effect::MadeRecommended | Effect::Held | Effect::Stopped
    )
}
