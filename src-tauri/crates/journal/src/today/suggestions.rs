//! What Today suggests beside a plan (rules, 4.7): before a session, before a competition, and on a
//! rest day. The rules say what could be; here is when it is worth showing.

use chrono::{DateTime, Datelike, TimeDelta, Utc};
use recovery::{DeliveryPreference, Due, DueState, Maintenance, PreCompetition, PreWorkout};
use recovery::{Interval, Status};

use crate::error::Result;
use crate::planning::context::Surroundings;
use crate::planning::hours::{date_of, instant_of, next_midnight};
use crate::planning::plan_table::PlanRow;
use crate::types::Cards;

/// The cards that Today shows beside the plan of the workout that leads. None while something
/// should be looked at first.
pub(crate) fn cards(
    around: &Surroundings,
    plan: Option<&PlanRow>,
    due: Option<&Due>,
) -> Result<Cards> {
    let stopped = around.stopped_by_check_in()
        || plan.is_some_and(|row| {
            matches!(row.plan.status, Status::SeeProfessional | Status::Blocked)
        });
    if stopped {
        return Ok(Cards::default());
    }
    let plan_open = plan.is_some_and(|row| row.is_open() && row.slot().is_some());
    Ok(Cards {
        pre_workout: pre_workout(around, plan_open)?,
        pre_competition: pre_competition(around, plan_open)?,
        maintenance: maintenance(around, plan_open, due)?,
    })
}

/// Only if the person wants the card, for a session within a day.
fn pre_workout(around: &Surroundings, plan_open: bool) -> Result<Option<PreWorkout>> {
    if !around.settings.pre_workout_card || around.sessions.is_empty() {
        return Ok(None);
    }
    let day = around.at.now + TimeDelta::days(1);
    let card = recovery::pre_workout(&around.suggestion_input(plan_open))?;
    Ok(card.filter(|card| card.session_start < day))
}

/// From its first day on.
fn pre_competition(around: &Surroundings, plan_open: bool) -> Result<Option<PreCompetition>> {
    if plan_open || around.sessions.is_empty() {
        return Ok(None);
    }
    let card = recovery::pre_competition(&around.suggestion_input(plan_open))?;
    Ok(card.filter(|card| card.from <= around.at.now))
}

/// Only when the regular massage may be had again, and by a therapist who can still come today.
fn maintenance(
    around: &Surroundings,
    plan_open: bool,
    due: Option<&Due>,
) -> Result<Option<Maintenance>> {
    let wanted = due.is_some_and(|due| {
        matches!(
            due.state,
            DueState::Bookable | DueState::Due | DueState::Overdue
        )
    });
    if plan_open || !wanted || !is_bookable_today(around) {
        return Ok(None);
    }
    Ok(recovery::maintenance(&around.suggestion_input(plan_open))?)
}

/// Whether an hour with a therapist still fits into today.
fn is_bookable_today(around: &Surroundings) -> bool {
    let profile = &around.settings.profile;
    if profile.delivery == DeliveryPreference::SelfMassage {
        return false;
    }
    let (zone, now) = (around.at.zone, around.at.now);
    let booked = now + TimeDelta::minutes(profile.therapist_lead_min.into());
    let today = date_of(zone, now);
    let open = match &profile.therapist_hours {
        None => Interval {
            start: booked,
            end: next_midnight(zone, now),
        },
        Some(hours) => {
            let weekday = u8::try_from(today.weekday().number_from_monday()).unwrap_or(0);
            let works = |days: &Vec<u8>| days.contains(&weekday);
            if !hours.weekdays.as_ref().is_none_or(works) {
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
