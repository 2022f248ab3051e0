//! The desired reminders of a plan (rules 4.8).

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{Delivery, Slot, Status, after_quiet, slot_reminder, slot_reminder_suffices};
use rusqlite::Connection;

use crate::error::Result;
use crate::life::course::CourseState;
use crate::life::phase::book_by;
use crate::planning::context::PlanningContext;
use crate::planning::decide::Outlook;
use crate::planning::plan_table::PlanRow;
use crate::planning::trial;
use crate::records::soreness;
use crate::reminders::subject::Subject;
use crate::types::{PlanId, PlanState, ReminderKind};

/// A reminder as it should be.
#[derive(Debug, Clone)]
pub(crate) struct DesiredReminder {
    pub(crate) subject: Subject,
    pub(crate) kind: ReminderKind,
    pub(crate) plan: Option<PlanId>,
    pub(crate) slot: Option<Slot>,
    pub(crate) when: Timing,
    pub(crate) expires_at: DateTime<Utc>,
    pub(crate) window_end: Option<DateTime<Utc>>,
}

/// When a reminder should be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Timing {
    /// At this instant.
    At(DateTime<Utc>),
    /// Not any more, unless it is due already and has not been shown yet.
    IfDue,
    /// Only if the user asked for it by a snooze.
    IfSnoozed,
}

impl Timing {
    /// At this instant, if it is still to come.
    pub(crate) fn at_or_due(at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Self {
        at.filter(|at| *at > now).map_or(Self::IfDue, Self::At)
    }
}

/// The reminders of the window's opening, and of the slot shortly before it (rules 4.8).
pub(crate) fn of_slot(row: &PlanRow, outlook: &Outlook) -> Vec<DesiredReminder> {
    let (Some(slot), Some(window_end)) = (row.slot(), row.remind_until()) else {
        return Vec::new();
    };
    let offered = matches!(row.state, PlanState::Open | PlanState::Kept);
    if !offered || outlook.context.stopped_by_check_in() {
        return Vec::new();
    }
    let now = outlook.context.at.now;
    let start = slot.start.to_utc();
    let (profile, zone) = (&outlook.context.settings.profile, outlook.context.at.zone);
    let (opening, near) = if row.course.kept.is_some() {
        let near_kept = slot_reminder(start, slot.delivery, profile, zone);
        (None, Timing::at_or_due(near_kept, now))
    } else if row.plan.status == Status::Recommended {
        let opening = row.plan.window_open_notify_at.map(|at| at.to_utc());
        let near = row.plan.slot_reminder_at.map(|at| at.to_utc());
        let merged = opening
            .zip(near)
            .is_some_and(|(opening, near)| slot_reminder_suffices(opening, near));
        let opening = opening.filter(|_| !merged);
        (
            Some(Timing::at_or_due(opening, now)),
            Timing::at_or_due(near, now),
        )
    } else {
        (Some(Timing::IfSnoozed), Timing::IfSnoozed)
    };
    // a snooze delays what would come earlier
    let after_snooze = |when| match (when, row.course.snoozed_until) {
        (Timing::At(at), Some(until)) if at <= until => Timing::IfSnoozed,
        (when, _) => when,
    };
    let desired = |kind, when, expires_at| DesiredReminder {
        subject: Subject::Plan(row.id.clone()),
        kind,
        plan: Some(row.id.clone()),
        slot: Some(slot.clone()),
        when: after_snooze(when),
        expires_at,
        window_end: Some(window_end),
    };
    // once the slot has its own reminder, that of the opening is obsolete when the slot begins
    let opening_expires = match near {
        Timing::At(_) => start,
        _ => window_end,
    };
    let mut all = vec![desired(ReminderKind::Slot, near, slot.end.to_utc())];
    if let Some(opening) = opening {
        all.push(desired(ReminderKind::WindowOpen, opening, opening_expires));
    }
    all
}

/// The questions about a kept slot: whether the therapist was booked, and whether the massage was done.
pub(crate) fn questions(row: &PlanRow, context: &PlanningContext) -> Vec<DesiredReminder> {
    let Some(kept) = &row.course.kept else {
        return Vec::new();
    };
    let now = context.at.now;
    let state = row.course.state(now);
    let (profile, zone) = (&context.settings.profile, context.at.zone);
    let question = |kind, at: DateTime<Utc>, expires_at: DateTime<Utc>| {
        let at = Some(after_quiet(profile, zone, at)).filter(|at| *at < expires_at);
        DesiredReminder {
            subject: Subject::Plan(row.id.clone()),
            kind,
            plan: Some(row.id.clone()),
            slot: Some(kept.clone()),
            when: Timing::at_or_due(at, now),
            expires_at,
            window_end: None,
        }
    };
    let end = kept.end.to_utc();
    let mut all = Vec::new();
    // a guided session ends by itself, and nobody has to be asked
    let guided = state == CourseState::Running && row.course.runs_until.is_some();
    if state != CourseState::Lapsed && !guided {
        all.push(question(ReminderKind::DidYouDoIt, end, end + STILL_ASKED));
    }
    let to_book = kept.delivery == Delivery::Therapist && row.course.booked_at.is_none();
    if state == CourseState::Kept && to_book && row.is_open() {
        let lead = TimeDelta::minutes(profile.therapist_lead_min.into());
        let start = kept.start.to_utc();
        all.push(question(
            ReminderKind::DidYouBookIt,
            book_by(kept, lead),
            start,
        ));
    }
    all
}

/// One soreness question a day after a hard workout, unless soreness has been reported by then.
pub(crate) fn how_sore(
    tx: &Connection,
    row: &PlanRow,
    outlook: &Outlook,
) -> Result<Option<DesiredReminder>> {
    let context = &outlook.context;
    let hard = context
        .workouts
        .iter()
        .any(|workout| workout.id == row.workout && workout.rpe.is_hard());
    let stopped = row.plan.status == Status::SeeProfessional || context.stopped_by_check_in();
    if !hard || stopped || row.state == PlanState::Superseded {
        return Ok(None);
    }
    // the trial asks about both legs instead: one question an evening is enough
    let evenings = trial::evenings_ahead(tx, context.at)?;
    if evenings.iter().any(|it| it.workout == row.workout) {
        return Ok(None);
    }
    let reported = soreness::latest_since(tx, row.workout_end + TimeDelta::hours(12))?;
    if reported.is_some() {
        return Ok(None);
    }
    let day_after = row.workout_end + TimeDelta::hours(24);
    let at = after_quiet(&context.settings.profile, context.at.zone, day_after);
    let expires_at = row.workout_end + TimeDelta::hours(48);
    Ok(
        (at < expires_at && context.at.now < expires_at).then(|| DesiredReminder {
            subject: Subject::Plan(row.id.clone()),
            kind: ReminderKind::Soreness,
            plan: Some(row.id.clone()),
            slot: None,
            when: Timing::at_or_due(Some(at), context.at.now),
            expires_at,
            window_end: None,
        }),
    )
}

/// How long after a massage a notification may ask whether it was done. Today asks for longer.
const STILL_ASKED: TimeDelta = TimeDelta::hours(24);
