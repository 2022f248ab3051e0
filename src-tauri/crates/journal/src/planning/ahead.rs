//! What will follow from the planned sessions, read from the journal.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use recovery::{
    Activity, Ahead, AheadInput, CHECK_IN_VALID, Delivery, Massage, Rpe, Slot, Status, look_ahead,
};
use rusqlite::Connection;

use crate::error::Result;
use crate::planning::context::PlanningContext;
use crate::planning::decide::Outlook;
use crate::records::workout;

/// What will follow from the sessions of the next two weeks, beside the plan in force.
pub(crate) fn ahead(tx: &Connection, outlook: &Outlook) -> Result<Vec<Ahead>> {
    let context = &outlook.context;
    if context.sessions.iter().all(|it| it.end <= context.at.now) {
        return Ok(Vec::new());
    }
    let mut input = input(tx, context)?;
    input.context.massages.extend(to_come(outlook));
    Ok(look_ahead(&input)?)
}

fn input(tx: &Connection, context: &PlanningContext) -> Result<AheadInput> {
    let of_plan = context.suggestion_input();
    let answered = context.check_in.as_ref();
    Ok(AheadInput {
        context: of_plan.context,
        workouts: of_plan.workouts,
        signs: answered.map_or_else(Vec::new, |it| it.result.active.clone()),
        signs_until: answered.map(|it| it.at + CHECK_IN_VALID),
        usual: usual(tx)?,
        tools: context.settings.fit_tools(),
    })
}

/// The massage of the open plan, if it will have been given by the time that the next session is over, or was
/// agreed to.
fn to_come(outlook: &Outlook) -> Option<Massage> {
    let (context, row) = (&outlook.context, outlook.plan.as_ref()?);
    let now = context.at.now;
    let slot = row
        .slot()
        .filter(|slot| row.is_open() && slot.start > now)?;
    let ends = context.sessions.iter().map(|session| session.end);
    let next: Option<DateTime<Utc>> = ends.filter(|end| *end > now).min();
    let in_time =
        row.plan.status == Status::Recommended && next.is_none_or(|end| slot.start.to_utc() < end);
    (row.course.kept.is_some() || in_time).then(|| as_given(slot, context))
}

/// A massage as it would be noted without a word about it: of its first type, as firm as it may be.
fn as_given(slot: &Slot, context: &PlanningContext) -> Massage {
    let tools = match slot.delivery {
        Delivery::SelfMassage => context.settings.fit_tools(),
        Delivery::Therapist => Vec::new(),
    };
    let massage_type = slot.massage_with(&tools);
    Massage {
        start: slot.start.to_utc(),
        minutes: slot.minutes,
        pressure: massage_type.levels_in(slot.pressure).hi,
        massage_type,
        delivery: slot.delivery,
    }
}

/// How hard each activity was lately: the middle of the ratings, the higher one of two.
fn usual(tx: &Connection) -> Result<BTreeMap<Activity, Rpe>> {
    let mut ratings: BTreeMap<Activity, Vec<Rpe>> = BTreeMap::new();
    let latest = workout::latest(tx, LATELY)?;
    for workout in latest.into_iter().filter(|it| !it.guessed) {
        ratings
            .entry(workout.activity)
            .or_default()
            .push(workout.rpe);
    }
    let middle = |(activity, mut given): (Activity, Vec<Rpe>)| {
        given.sort_unstable();
        let rating = given.get(given.len() / 2)?;
        Some((activity, *rating))
    };
    Ok(ratings.into_iter().filter_map(middle).collect())
}

/// How many recent workouts say what is usual.
const LATELY: u32 = 40;
