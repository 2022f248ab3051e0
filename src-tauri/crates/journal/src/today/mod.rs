//! Everything that Today shows.

mod headline;
mod questions;
mod suggestions;
mod timeline;
mod top;
mod why;

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use recovery::civil::date_of;
use recovery::{Activity, Advice, Due, Interval, Status, WindowState};
use rusqlite::Connection;

use crate::db::journal::Journal;
use crate::error::Result;
use crate::moment::Moment;
use crate::planning::context::PlanningContext;
use crate::planning::decide::Outlook;
use crate::planning::plan_table::{self, PlanRow};
use crate::planning::{clot_question, device_state, phase};
use crate::records::guided::{self, GuidedRow};
use crate::records::{
    beginning, bounds, issue, list, massage, questions as safety, session, workout,
};
use crate::reminders::holds::Holds;
use crate::reminders::{inbox, regular, table};
use crate::types::{
    Headline, MassageEntry, NextReminder, OpenPlan, Pause, Phase, PlanState, Today, WorkoutEntry,
};
use crate::undo::log;

impl Journal {
    /// Everything that Today shows. Writes nothing.
    ///
    /// ```
    /// use journal::{Headline, Journal, Moment};
    ///
    /// # let folder = tempfile::tempdir()?;
    /// # let mut journal = Journal::open(&folder.path().join("journal.sqlite"))?;
    /// let at = Moment { now: "2026-11-23T16:00:00Z".parse()?, zone: chrono_tz::Europe::Berlin };
    /// let today = journal.today(at)?;
    /// assert_eq!(today.headline, Headline::NothingDue);
    /// assert!(today.first_start);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn today(&mut self, at: Moment) -> Result<Today> {
        let at = at.to_millis();
        self.read(|tx| assemble(tx, Outlook::current(tx, at)?))
    }
}

/// Everything that Today shows for an outlook.
pub(crate) fn assemble(tx: &Connection, outlook: Outlook) -> Result<Today> {
    let Outlook { context, plan, .. } = outlook;
    let at = context.at;
    let latest = workout::latest(tx, LATELY)?;
    let usual_activities = by_frequency(&latest);
    let usual = usual_activities.first();
    let due = regular::due(tx, &context)?;
    let day = Interval {
        start: at.now,
        end: at.now + TimeDelta::hours(24),
    };
    let suggestions = suggestions::suggestions(&context, plan.as_ref(), due.as_ref())?;
    let session = guided::open(tx)?;
    let held_up = |session| clot_question::holds_up(tx, session, at.now);
    let clot_question = clot_question::comes_first(tx, plan.as_ref(), at.now)?
        || session.as_ref().map_or(Ok(false), held_up)?;
    let last_massage = massage::last(tx)?;
    let done = done_today(plan.as_ref(), last_massage.as_ref(), at);
    let asks_soreness = questions::asks_soreness(&context);
    let first_use = workout::first_raising(tx)?.is_none();
    let check_in_open = !first_use && context.check_in.is_none();
    let open = plan
        .filter(PlanRow::is_open)
        .filter(|row| row.plan.status == Status::SeeProfessional || !context.stopped_by_check_in())
        .map(|row| open_plan(tx, row, &context, due.as_ref()))
        .transpose()?;
    let asks_conditions = questions::asks_conditions(&context, open.as_ref(), &suggestions);
    let questions_first =
        safety::come_first(tx)? && (open.is_some() || questions::still_matters(&context));
    let running = open
        .as_ref()
        .is_some_and(|open| matches!(open.phase, Phase::Running { .. }));
    let top = top::of(
        tx,
        &context,
        &top::Asked {
            safety_questions: questions_first && !running,
            clot_question,
            soreness: asks_soreness,
            conditions: asks_conditions,
            check_in: check_in_open,
            unanswered: open
                .as_ref()
                .is_some_and(|open| matches!(open.phase, Phase::Unanswered { .. })),
        },
    )?;
    let headline = headline::of(open.as_ref(), &context, done);
    let pause = device_state::pause(tx, at.now)?;
    Ok(Today {
        advice: advice(&context, open.as_ref(), &headline)?,
        now: at.now,
        zone: at.zone.name().to_owned(),
        first_start: beginning::is_first_start(tx)?,
        guided: session.map(GuidedRow::running),
        inbox: inbox::waiting(tx, at.now)?,
        ahead: list::ahead(tx, at.now)?,
        next_reminder: next_reminder(tx, &context, pause.clone())?,
        pause,
        last_massage,
        last_regular: massage::last_session(
            tx,
            context.settings.profile.delivery,
            at.now + bounds::CLOCK_SLACK,
        )?,
        clot_question,
        due,
        planned_today: session::between(tx, at.zone, day.start, day.end)?,
        last_workout: latest
            .iter()
            .find(|entry| Some(&entry.activity) == usual)
            .cloned(),
        usual_activities,
        local_issues: issue::active(tx)?,
        headline,
        top,
        undo: log::latest(tx, at.now)?.map(|change| change.undo),
        flags: context.flags.clone(),
        soreness: context.soreness.clone(),
        asks_soreness,
        safety_questions: questions::safety(first_use),
        questions_first,
        asks_conditions,
        referral: context.referral.clone(),
        suggested_level: questions::suggested_level(
            context.settings.profile.level,
            workout::span(tx)?.map(|(first, _)| first),
            &latest,
            at.now,
        ),
        check_in_open,
        check_in: context
            .check_in
            .as_ref()
            .map(|answered| answered.result.clone()),
        tools: context.settings.fit_tools(),
        suggestions,
        open,
    })
}

fn advice(
    context: &PlanningContext,
    open: Option<&OpenPlan>,
    headline: &Headline,
) -> Result<Vec<Advice>> {
    Ok(match (headline, open) {
        (Headline::Stop { .. }, _) => Vec::new(),
        (_, Some(open)) => open.plan.advice.clone(),
        _ => recovery::standing_advice(&context.suggestion_input())?,
    })
}

fn open_plan(
    tx: &Connection,
    row: PlanRow,
    context: &PlanningContext,
    due: Option<&Due>,
) -> Result<OpenPlan> {
    let now = context.at.now;
    let workout = workout::get(tx, row.workout.as_str())?;
    let shown = Interval {
        start: workout.end,
        end: workout.end + SHOWN,
    };
    let slot = row.slot().cloned();
    let phase = phase::phase(&row, context);
    let why = why::why(&row, context, &workout);
    let mut plan = row.plan;
    for window in &mut plan.windows {
        window.state = match now {
            now if now < window.from_utc => WindowState::Future,
            now if now < window.to_utc => WindowState::Open,
            _ => WindowState::Past,
        };
    }
    let also_regular = slot
        .as_ref()
        .is_some_and(|slot| regular::is_also_regular(context, due, slot));
    let timeline = timeline::timeline(tx, context, shown, slot.as_ref(), &plan.windows)?;
    Ok(OpenPlan {
        id: row.id,
        state: row.state,
        phase,
        why,
        also_regular,
        conditions: (context.settings.profile).changes_to(&plan.alone(slot.as_ref())),
        slot,
        plan,
        snoozed_until: row.course.snoozed_until.filter(|until| *until > now),
        timeline,
        also: also(context, &workout),
        workout,
    })
}

/// The earlier workouts whose muscles the massage after `main` is for as well.
fn also(context: &PlanningContext, main: &WorkoutEntry) -> Vec<WorkoutEntry> {
    let Some(input) = context.input() else {
        return Vec::new();
    };
    let merged = recovery::merged_workouts(&input);
    let of_it =
        |workout: &&WorkoutEntry| workout.id != main.id && merged.contains(&workout.id.as_str());
    context.workouts.iter().filter(of_it).cloned().collect()
}

/// The massage of the plan, if it was done on this local day.
fn done_today(
    plan: Option<&PlanRow>,
    last: Option<&MassageEntry>,
    at: Moment,
) -> Option<MassageEntry> {
    let done = plan.filter(|row| row.state == PlanState::Done)?;
    let last = last?;
    let of_plan = last.plan.as_ref() == Some(&done.id) || last.start >= done.workout_end;
    let today = date_of(at.zone, massage::end(last)) == date_of(at.zone, at.now);
    (of_plan && today).then(|| last.clone())
}

/// The next reminder, after quiet hours and a pause.
fn next_reminder(
    tx: &Connection,
    context: &PlanningContext,
    pause: Option<Pause>,
) -> Result<Option<NextReminder>> {
    let at = context.at;
    let holds = Holds::new(at, context.settings.clone(), pause);
    let mut active = table::active(tx, at.now)?;
    // those of a workout that has not ended yet would be wrong
    let ahead = plan_table::ahead(tx, at.now)?;
    active.retain(|row| row.plan.as_ref().is_none_or(|plan| !ahead.contains(plan)));
    let next = active
        .into_iter()
        .filter_map(|row| Some((holds.until(&row)?, row)))
        .min_by_key(|(at, _)| *at);
    Ok(next.map(|(at, row)| NextReminder {
        id: row.id,
        kind: row.kind,
        at,
    }))
}

/// Activities, most frequent first; of equals, the latest first.
fn by_frequency(latest: &[WorkoutEntry]) -> Vec<Activity> {
    let mut counts: HashMap<Activity, (usize, DateTime<Utc>)> = HashMap::new();
    for entry in latest {
        let (count, last) = counts.entry(entry.activity).or_insert((0, entry.end));
        *count += 1;
        *last = entry.end.max(*last);
    }
    let mut activities: Vec<_> = counts.into_iter().collect();
    activities.sort_by_key(|(activity, rank)| (std::cmp::Reverse(*rank), *activity));
    activities
        .into_iter()
        .map(|(activity, _)| activity)
        .collect()
}

/// How many recent workouts the usual activities are taken from.
const LATELY: u32 = 40;
/// The span of the timeline, from the workout's end.
const SHOWN: TimeDelta = TimeDelta::hours(72);
