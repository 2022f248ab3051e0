//! Why a plan's slot is as it is: which of the reasons answers each of the four questions.

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{Delivery, Effect, Plan, Reason, RuleId, Slot, Tool};
use strum::IntoEnumIterator as _;

use crate::planning::context::PlanningContext;
use crate::planning::phase;
use crate::planning::plan_table::PlanRow;
use crate::types::{Why, WorkoutEntry};

/// Why the slot of a plan is as it is; none without a slot.
pub(crate) fn why(row: &PlanRow, context: &PlanningContext, workout: &WorkoutEntry) -> Option<Why> {
    let slot = row.slot()?;
    let window = row.plan.windows.iter().find(|it| it.id == slot.window)?;
    let mut rules = Decisive::of(&row.plan, slot);
    if leaves_only_other_types(context, slot) {
        rules.kind = RuleId::Prec;
    }
    let next_session = context
        .sessions
        .iter()
        .map(|session| session.start)
        .filter(|start| *start >= slot.end && *start < slot.end + NEAR)
        .min();
    Some(Why {
        then: rules.then,
        gentle: rules.gentle,
        kind: rules.kind,
        minutes: rules.minutes,
        picked: row.course.kept.is_some() && !is_proposed(&row.plan, slot),
        activity: workout.activity,
        rpe: workout.rpe,
        soreness: context.soreness.as_ref().map(|answer| answer.value),
        window: slot.window,
        from: to_quarter(window.from_utc),
        last_start: phase::last_start_of_slot(row, slot, context),
        next_session,
    })
}

/// Whether the first type of a self-massage is none that health conditions leave a tool for.
fn leaves_only_other_types(context: &PlanningContext, slot: &Slot) -> bool {
    let every: Vec<Tool> = Tool::iter().collect();
    let fit = context.settings.profile.fit_tools(&every);
    slot.delivery == Delivery::SelfMassage && slot.massage_with(&fit) != slot.massage_with(&every)
}

/// The rules that decided when, how gently, which kind, and how long.
struct Decisive {
    then: RuleId,
    gentle: RuleId,
    kind: RuleId,
    minutes: RuleId,
}

impl Decisive {
    fn of(plan: &Plan, slot: &Slot) -> Self {
        let first = |answers: &dyn Fn(&Effect) -> bool| {
            let mut reasons = plan.reasons.iter();
            reasons.find(|it| answers(&it.effect)).map(|it| it.rule)
        };
        let sooner = |it: &&Reason| {
            matches!(it.effect, Effect::Moved { .. })
                && matches!(it.rule, RuleId::SoreSooner | RuleId::RestDay)
        };
        let then = first(&|effect| matches!(effect, Effect::Deferred))
            .or_else(|| plan.reasons.iter().find(sooner).map(|it| it.rule))
            .or_else(|| first(&|effect| matches!(effect, Effect::Moved { .. })))
            .or_else(|| first(&|effect| matches!(effect, Effect::ChoseWindow { .. })));
        let gentle = slot
            .caps
            .first()
            .map(|cap| cap.rule())
            .or_else(|| first(&|effect| matches!(effect, Effect::Capped { .. })))
            .or_else(|| first(&|effect| matches!(effect, Effect::Raised { .. })));
        let kind = first(&|effect| matches!(effect, Effect::PutFirst { .. }));
        let minutes = first(&|effect| matches!(effect, Effect::SetMinutes { .. }));
        Self {
            then: then.unwrap_or(RuleId::WindowOrder),
            gentle: gentle.unwrap_or(RuleId::Pressure),
            kind: kind.unwrap_or(RuleId::TypeOrder),
            minutes: minutes.unwrap_or(RuleId::Minutes),
        }
    }
}

/// Whether the rules proposed the slot.
fn is_proposed(plan: &Plan, slot: &Slot) -> bool {
    let mut proposed = plan.slot.iter().chain(&plan.alternatives);
    proposed.any(|it| it.start == slot.start && it.delivery == slot.delivery)
}

/// Rounded up to a quarter of an hour.
fn to_quarter(instant: DateTime<Utc>) -> DateTime<Utc> {
    let past = instant.timestamp().rem_euclid(QUARTER);
    instant + TimeDelta::seconds((QUARTER - past) % QUARTER)
}

/// A quarter of an hour in seconds.
const QUARTER: i64 = 900;
/// A session further away limits no massage.
const NEAR: TimeDelta = TimeDelta::hours(48);
