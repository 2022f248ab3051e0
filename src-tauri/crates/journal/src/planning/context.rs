//! Everything the rules need, read from the journal. What is read is limited in time and number, so
//! that planning takes as long after ten years as after ten days.

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{
    CheckInAction, Flag, Input, Interval, LocalIssue, Massage, PlannedSession, Precaution,
    SorenessReport, SuggestionInput, Workout, main_workout_of,
};
use rusqlite::Connection;

use crate::error::Result;
use crate::moment::Moment;
use crate::planning::hours;
use crate::records::check_in::{self, ValidCheckIn};
use crate::records::{
    beginning, bounds, flag, issue, massage, referral, session, settings, soreness, workout,
};
use crate::types::{Referral, SessionEntry, Settings, SorenessEntry, WorkoutEntry};

/// Everything a plan depends on, at one moment.
#[derive(Debug, Clone)]
pub(crate) struct PlanningContext {
    pub(crate) at: Moment,
    pub(crate) settings: Settings,
    /// Whether the journal came from a backup.
    pub(crate) restored: bool,
    /// The workouts of the two weeks before the newest one, newest first.
    pub(crate) workouts: Vec<WorkoutEntry>,
    /// The end of the first workout that is in the future, because the clock was set back after it
    /// was logged.
    pub(crate) ahead: Option<DateTime<Utc>>,
    pub(crate) sessions: Vec<SessionEntry>,
    pub(crate) massages: Vec<Massage>,
    /// The soreness answer that counts for the main workout, if any.
    pub(crate) soreness: Option<SorenessEntry>,
    pub(crate) flags: Vec<Flag>,
    pub(crate) issues: Vec<LocalIssue>,
    pub(crate) check_in: Option<ValidCheckIn>,
    /// What a check-in referred to a professional and is still open, however old.
    pub(crate) referral: Option<Referral>,
    /// Working hours and busy time, merged.
    pub(crate) busy: Vec<Interval>,
}

impl PlanningContext {
    /// Reads everything.
    pub(crate) fn read(tx: &Connection, at: Moment) -> Result<Self> {
        Self::with_settings(tx, settings::read(tx)?, at)
    }

    /// Reads everything but the settings, which were read before.
    pub(crate) fn with_settings(tx: &Connection, settings: Settings, at: Moment) -> Result<Self> {
        let workouts = workout::recent(tx, at.now + bounds::CLOCK_SLACK)?;
        let newest = workouts.first().map_or(at.now, |workout| workout.end);
        let back = newest.min(at.now) - workout::LOOK_BACK;
        let within = Interval {
            start: at.now - TimeDelta::days(1),
            end: at.now + LOOK_AHEAD,
        };
        let flags = flag::active(tx)?;
        Ok(Self {
            sessions: session::between(tx, at.zone, back, within.end)?,
            massages: massage::since(tx, back)?
                .iter()
                .map(massage::for_rules)
                .collect(),
            soreness: soreness_that_counts(tx, &workouts, at.now)?,
            check_in: check_in::valid(tx, at.now, &flags)?,
            referral: referral::open(tx, at.now)?,
            flags,
            issues: issue::active(tx)?
                .into_iter()
                .map(|entry| entry.issue)
                .collect(),
            busy: hours::busy(tx, &settings, at.zone, within)?,
            ahead: workout::next_after(tx, at.now + bounds::CLOCK_SLACK)?,
            restored: beginning::is_restored(tx)?,
            at,
            settings,
            workouts,
        })
    }

    /// The same a millisecond later: what is due at this very instant is then past.
    pub(crate) fn just_after(&self, tx: &Connection) -> Result<Self> {
        let now = self.at.now + TimeDelta::milliseconds(1);
        Ok(Self {
            at: Moment { now, ..self.at },
            soreness: soreness_that_counts(tx, &self.workouts, now)?,
            ..self.clone()
        })
    }

    /// The rules' input; none if there is no workout.
    pub(crate) fn input(&self) -> Option<Input> {
        let mut workouts = self.workouts.iter().map(workout::for_rules);
        let workout = workouts.next()?;
        Some(Input {
            context: self.rules_context(),
            workout,
            other_workouts: workouts.collect(),
            signs: self
                .check_in
                .iter()
                .flat_map(|answered| answered.result.active.iter().copied())
                .collect(),
        })
    }

    /// The rules' input for a massage apart from the plan, as if no plan was open.
    pub(crate) fn suggestion_input(&self) -> SuggestionInput {
        SuggestionInput {
            context: self.rules_context(),
            workouts: for_rules(&self.workouts),
            plan_open: false,
        }
    }

    /// Whether something stops all massages, with a workout or without: a red flag, a recent blood clot
    /// that no doctor has cleared, or the last check-in (rules 3.7, 4.2 step 2).
    pub(crate) fn is_stopped(&self) -> bool {
        !self.flags.is_empty() || self.stopped_by_clot() || self.stopped_by_check_in()
    }

    /// Whether a recent blood clot that no doctor has cleared rules out all massages.
    pub(crate) fn stopped_by_clot(&self) -> bool {
        let mut uncleared = self.settings.profile.uncleared_precautions();
        uncleared.any(|condition| condition == Precaution::RecentClot)
    }

    /// Whether the last check-in, while it counts, rules out all massages.
    pub(crate) fn stopped_by_check_in(&self) -> bool {
        self.check_in
            .as_ref()
            .is_some_and(|answered| answered.result.action == CheckInAction::Stop)
    }

    /// When the main workout ended.
    pub(crate) fn main_workout_end(&self) -> Option<DateTime<Utc>> {
        main_workout_end(&self.workouts, self.at.now)
    }

    pub(crate) fn rules_context(&self) -> recovery::Context {
        recovery::Context {
            now: self.at.now,
            zone: self.at.zone,
            profile: self.settings.profile.clone(),
            planned: self.planned(),
            massages: self.massages.clone(),
            soreness: self.soreness.as_ref().map(|answer| SorenessReport {
                value: answer.value,
                at: Some(answer.at),
            }),
            flags: self.flags.clone(),
            local_issues: self.issues.clone(),
            referral: self.referral.is_some(),
            busy: self.busy.clone(),
        }
    }

    fn planned(&self) -> Vec<PlannedSession> {
        self.sessions.iter().map(session::for_rules).collect()
    }
}

/// The latest soreness answer that counts. Muscles that were sore before the main workout are taken
/// to be still sore, but such an answer may only make the massage lighter (rules 1.1).
fn soreness_that_counts(
    tx: &Connection,
    workouts: &[WorkoutEntry],
    now: DateTime<Utc>,
) -> Result<Option<SorenessEntry>> {
    let Some(end) = main_workout_end(workouts, now) else {
        return Ok(None);
    };
    // an answer that came with the workout may be earlier than its end by the clock's tolerance
    let end = end.min(now);
    let latest = soreness::latest_since(tx, end - WINDOWS)?;
    Ok(latest.filter(|answer| answer.at >= end || answer.value.is_sore()))
}

fn main_workout_end(workouts: &[WorkoutEntry], now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    main_workout_of(&for_rules(workouts), now).map(|workout| workout.end)
}

fn for_rules(workouts: &[WorkoutEntry]) -> Vec<Workout> {
    workouts.iter().map(workout::for_rules).collect()
}

/// How long a workout's windows last, and how long it counts beside a later main workout.
pub(crate) const WINDOWS: TimeDelta = TimeDelta::hours(72);
/// Three deferrals of three days each, and the light days before a competition after them.
const LOOK_AHEAD: TimeDelta = TimeDelta::days(17);
