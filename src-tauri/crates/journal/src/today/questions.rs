//! What to ask the user now: soreness, the safety screen, another level.

use chrono::{DateTime, TimeDelta, Utc};
use recovery::civil::date_of;
use recovery::{LEVEL_SPAN, Rpe, Soreness, TrainingLevel, safety_questions};

use crate::planning::conditions;
use crate::planning::context::{PlanningContext, WINDOWS};
use crate::types::{OpenPlan, SafetyQuestions, SorenessEntry, Suggestions, WorkoutEntry};

/// Whether to ask for soreness. It does not matter whether the plan is open: a second massage, the
/// advice after the windows and the referral after a week depend on soreness (rules 4.2, steps 4
/// and 6).
pub(crate) fn asks_soreness(context: &PlanningContext) -> bool {
    let Some(end) = context.main_workout_end() else {
        return false;
    };
    if context.is_stopped() {
        return false;
    }
    let (now, zone) = (context.at.now, context.at.zone);
    let answer = context.soreness.as_ref().filter(|answer| answer.at >= end);
    let hurts = answer.is_some_and(|answer| answer.value.is_sore());
    let since = now - end;
    let is_of_today = |answer: &SorenessEntry| date_of(zone, answer.at) == date_of(zone, now);
    since >= ASKED_AFTER && (since < WINDOWS || hurts) && !answer.is_some_and(is_of_today)
}

/// Whether safety questions that were left open are still about a workout of these days, even if its
/// massage was done or skipped meanwhile: what they ask for shows within its windows.
pub(crate) fn still_matters(context: &PlanningContext) -> bool {
    let end = context.main_workout_end();
    end.is_some_and(|end| context.at.now - end < WINDOWS)
}

/// For which workouts to show the safety screen, by asking the rules about each.
pub(crate) fn safety(first_use: bool) -> SafetyQuestions {
    let asks = |rpe: &Rpe| safety_questions(None, Some(*rpe), false);
    SafetyQuestions {
        always: safety_questions(None, None, first_use),
        from_rpe: (1..=10).filter_map(Rpe::new).find(asks),
        from_soreness: Soreness::all().find(|value| safety_questions(Some(*value), None, false)),
    }
}

/// Whether to ask for health conditions before this is shown: it proposes firm work or a massage gun,
/// and the user has never said whether they have any (rules 3.7). Once the journal came from a backup,
/// whatever is proposed.
pub(crate) fn asks_conditions(
    context: &PlanningContext,
    open: Option<&OpenPlan>,
    suggestions: &Suggestions,
) -> bool {
    let Suggestions {
        pre_workout,
        maintenance,
        // always light, and never with a gun
        pre_competition: _,
    } = suggestions;
    let slots = open.into_iter().flat_map(|open| {
        let slots = open.slot.iter().chain(&open.plan.slot);
        let slots = slots.chain(&open.plan.alternatives);
        let interim = open.plan.interim.iter();
        slots
            .map(|slot| (slot.pressure, &slot.types))
            .chain(interim.map(|interim| (interim.pressure, &interim.types)))
    });
    let suggested = pre_workout.iter().map(|it| (it.pressure, &it.types));
    let suggested = suggested.chain(maintenance.iter().map(|it| (it.pressure, &it.types)));
    let mut proposed = slots.chain(suggested);
    !context.settings.conditions_asked
        && (context.restored
            || proposed.any(|(pressure, types)| conditions::matter(pressure, types)))
}

/// The level that fits the workouts of the last four weeks, if it is not the one that is set. The
/// journal must cover four weeks, with no fewer sessions than the lowest level has; users who chose
/// to compete are not asked (rules 1.1).
pub(crate) fn suggested_level(
    set: TrainingLevel,
    first: Option<DateTime<Utc>>,
    latest: &[WorkoutEntry],
    now: DateTime<Utc>,
) -> Option<TrainingLevel> {
    let ends = || latest.iter().map(|entry| entry.end);
    let since = now - LEVEL_SPAN;
    let known = first.is_some_and(|first| first <= since);
    let trains = ends().filter(|end| (since..=now).contains(end)).count() >= FEWEST;
    if set == TrainingLevel::Competitive || !known || !trains {
        return None;
    }
    let suggested = recovery::suggested_level(ends(), now);
    (suggested != set).then_some(suggested)
}

/// How long after a workout soreness is first asked.
const ASKED_AFTER: TimeDelta = TimeDelta::hours(6);
/// Two sessions a week.
const FEWEST: usize = 8;
