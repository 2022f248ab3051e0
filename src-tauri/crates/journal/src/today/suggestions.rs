//! What Today suggests apart from the plan (rules 4.7): before a session, before a competition, and
//! on a rest day. The rules say what is possible, and this module when to show it.

use chrono::{DateTime, TimeDelta, Utc};
use recovery::civil::{date_of, instant_of};
use recovery::{DeliveryPreference, Due, DueState, Maintenance, PreCompetition, PreWorkout};
use recovery::{Interval, Status, SuggestionInput};

use crate::error::Result;
use crate::planning::context::PlanningContext;
use crate::planning::hours::next_midnight;
use crate::planning::plan_table::PlanRow;
use crate::types::Suggestions;

/// What Today suggests apart from the plan. Nothing if massages are stopped or blocked.
pub(crate) fn suggestions(
    context: &PlanningContext,
    plan: Option<&PlanRow>,
    due: Option<&Due>,
) -> Result<Suggestions> {
    let stopped = context.is_stopped()
        || plan.is_some_and(|row| {
            matches!(row.plan.status, Status::SeeProfessional | Status::Blocked)
        });
    if stopped {
        return Ok(Suggestions::default());
    }
    let plan_open = plan.is_some_and(|row| row.has_massage_ahead(context.at.now));
    Ok(Suggestions {
        pre_workout: pre_workout(context, plan_open)?,
        pre_competition: pre_competition(context, plan_open)?,
        maintenance: maintenance(context, plan_open, due)?,
    })
}

/// Only if the user turned it on, and for a session within a day.
fn pre_workout(context: &PlanningContext, plan_open: bool) -> Result<Option<PreWorkout>> {
    if !context.settings.pre_workout_suggestion || context.sessions.is_empty() {
        return Ok(None);
    }
    let day = context.at.now + TimeDelta::days(1);
    let input = SuggestionInput {
        plan_open,
        ..context.suggestion_input()
    };
    let found = recovery::pre_workout(&input)?;
    Ok(found.filter(|it| it.session_start < day))
}

/// Shown from its first day on.
fn pre_competition(context: &PlanningContext, plan_open: bool) -> Result<Option<PreCompetition>> {
    if plan_open || context.sessions.is_empty() {
        return Ok(None);
    }
    let found = recovery::pre_competition(&context.suggestion_input())?;
    Ok(found.filter(|it| it.from <= context.at.now))
}

/// Only if a regular massage may be booked or is due, and the therapist can still come today.
fn maintenance(
    context: &PlanningContext,
    plan_open: bool,
    due: Option<&Due>,
) -> Result<Option<Maintenance>> {
    let is_due = due.is_some_and(|due| {
        matches!(
            due.state,
            DueState::Bookable | DueState::Due | DueState::Overdue
        )
    });
    if plan_open || !is_due || !is_bookable_today(context) {
        return Ok(None);
    }
    Ok(recovery::maintenance(&context.suggestion_input())?)
}

/// Whether an hour with a therapist is still possible today.
fn is_bookable_today(context: &PlanningContext) -> bool {
    let profile = &context.settings.profile;
    if profile.delivery == DeliveryPreference::SelfMassage {
        return false;
    }
    let (zone, now) = (context.at.zone, context.at.now);
    let booked = now + TimeDelta::minutes(profile.therapist_lead_min.into());
    let today = date_of(zone, now);
    let open = match &profile.therapist_hours {
        None => Interval {
            start: booked,
            end: next_midnight(zone, now),
        },
        Some(hours) => {
            if !hours.works_on(today) {
                return false;
            }
            Interval {
                start: instant_of(zone, today, hours.start),
                end: instant_of(zone, today, hours.end),
            }
        }
    };
    let start: DateTime<Utc> = open.start.max(booked);
    start + AN_HOUR <= open.end
}

/// The shortest maintenance session.
const AN_HOUR: TimeDelta = TimeDelta::hours(1);
