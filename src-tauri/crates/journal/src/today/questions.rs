//! What the person should be asked now: how sore they are, the safety screen, another level.

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{LEVEL_SPAN, Rpe, Soreness, TrainingLevel, safety_questions};

use crate::planning::context::{Surroundings, WINDOWS};
use crate::planning::hours::date_of;
use crate::types::{SafetyQuestions, SorenessEntry, WorkoutEntry};

/// Whether to ask how sore they are. Whether the plan is open does not matter: soreness is what a
/// second massage, the advice after the windows and the referral after a week depend on (rules, 4.2
/// steps 4 and 6).
pub(crate) fn asks_soreness(around: &Surroundings) -> bool {
    let Some(leads) = around.leads(around.at.now) else {
        return false;
    };
    if !around.flags.is_empty() || around.stopped_by_check_in() {
        return false;
    }
    let (now, zone) = (around.at.now, around.at.zone);
    let told = around.soreness.as_ref().filter(|told| told.at >= leads.end);
    let hurts = told.is_some_and(|told| told.value.is_sore());
    let since = now - leads.end;
    let told_today = |told: &SorenessEntry| date_of(zone, told.at) == date_of(zone, now);
    since >= ASKED_AFTER && (since < WINDOWS || hurts) && !told.is_some_and(told_today)
}

/// For which workouts the safety screen is shown, as the rules answer for each.
pub(crate) fn safety(first_use: bool) -> SafetyQuestions {
    let asks = |rpe: &Rpe| safety_questions(None, Some(*rpe), false);
    SafetyQuestions {
        always: safety_questions(None, None, first_use),
        from_rpe: (1..=10).filter_map(Rpe::new).find(asks),
        from_soreness: Soreness::all().find(|value| safety_questions(Some(*value), None, false)),
    }
}

/// The level that the last four weeks speak for, if it is another one. Four weeks have to be known,
/// with no fewer sessions than the lowest level has; who chose to compete is not asked (1.1).
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

/// Soreness is not asked before.
const ASKED_AFTER: TimeDelta = TimeDelta::hours(6);
/// Two a week.
const FEWEST: usize = 8;
