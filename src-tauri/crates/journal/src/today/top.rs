//! What is asked or said above the plan: one thing at a time.

use recovery::civil::date_of;
use rusqlite::Connection;

use crate::error::Result;
use crate::life::course::CourseState;
use crate::planning::context::PlanningContext;
use crate::planning::plan_table::{self, PlanRow};
use crate::planning::trial;
use crate::records::{effort, guided, went, workout};
use crate::types::{TopSlot, WorkoutEntry};

/// What there is to ask.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a question of its own; any of them may be open"
)]
pub(crate) struct Asked {
    /// Whether the safety questions have the page: they wait, and no massage is running.
    pub(crate) safety_questions: bool,
    pub(crate) clot_question: bool,
    pub(crate) soreness: bool,
    pub(crate) conditions: bool,
    pub(crate) check_in: bool,
    /// Whether the open plan's own question is open.
    pub(crate) unanswered: bool,
}

/// The most important thing to ask or show; nothing during a stop, or while the plan itself
/// asks "Did you do it?".
pub(crate) fn of(
    tx: &Connection,
    context: &PlanningContext,
    asked: &Asked,
) -> Result<Option<TopSlot>> {
    if context.is_stopped() {
        return Ok(None);
    }
    let now = context.at.now;
    // what runs is not interrupted; a guided session has a place of its own
    if guided::open(tx)?.is_none()
        && let Some(running) = plan_table::running(tx, now)?.and_then(running)
    {
        return Ok(Some(running));
    }
    if asked.safety_questions || asked.unanswered {
        return Ok(None);
    }
    if asked.clot_question {
        return Ok(Some(TopSlot::ClotQuestion));
    }
    let open = |row: &PlanRow| row.course.state(now) == CourseState::Unanswered;
    let unanswered = plan_table::replaced(tx, now)?.into_iter().find(open);
    let question = unanswered.and_then(|row| {
        let kept = row.course.kept?;
        Some(TopSlot::DidYouDoIt {
            plan: row.id,
            start: row.course.started_at.unwrap_or(kept.start.to_utc()),
            minutes: kept.minutes,
        })
    });
    if question.is_some() {
        return Ok(question);
    }
    // soreness is asked again each day, and must not hide what has never been asked
    if asked.conditions {
        return Ok(Some(TopSlot::Conditions));
    }
    let guessed = effort::open(tx, now)?;
    if let Some(it) = guessed {
        return Ok(Some(TopSlot::HowHard {
            workout: it.id,
            activity: it.activity,
            end: it.end,
            minutes: it.duration_min,
            guess: it.rpe,
        }));
    }
    let of_trial = trial::question(tx, context.at)?;
    // both legs' soreness is the day's question
    Ok(match of_trial {
        Some(TopSlot::TrialEvening { .. }) => of_trial,
        _ if asked.soreness => Some(TopSlot::Soreness),
        Some(_) => of_trial,
        None => match how_it_went(tx, context)? {
            None => asked.check_in.then_some(TopSlot::CheckIn),
            went => went,
        },
    })
}

/// The last workout, if it is of this local day and can be compared with another one of its kind.
fn how_it_went(tx: &Connection, context: &PlanningContext) -> Result<Option<TopSlot>> {
    let at = context.at;
    let of_today = |it: &WorkoutEntry| {
        it.went.is_none() && date_of(at.zone, it.end) == date_of(at.zone, at.now)
    };
    let Some(last) = workout::latest(tx, 1)?.into_iter().find(of_today) else {
        return Ok(None);
    };
    let comparable = went::has_earlier_of_kind(tx, &last)?;
    Ok(comparable.then_some(TopSlot::HowItWent {
        workout: last.id,
        activity: last.activity,
    }))
}

/// The running massage of a plan that another has replaced.
fn running(row: PlanRow) -> Option<TopSlot> {
    let kept = row.course.kept?;
    Some(TopSlot::Running {
        plan: row.id,
        since: row.course.started_at.unwrap_or(kept.start.to_utc()),
        until: kept.end.to_utc(),
    })
}
