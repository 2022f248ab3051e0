//! All that the rules want to know beside the workouts, read from the journal. What is read is
//! bounded in time and number, so that a plan costs the same after ten years as after ten days.

use std::cmp::Reverse;

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{
    CheckIn, CheckInAction, Flag, Input, Interval, LocalIssue, Massage, PlannedSession,
    SorenessReport, SuggestionInput,
};
use rusqlite::Connection;

use crate::error::Result;
use crate::moment::Moment;
use crate::planning::hours;
use crate::records::{
    bounds, check_in, flag, issue, massage, session, settings, soreness, workout,
};
use crate::types::{SessionEntry, Settings, SorenessEntry, WorkoutEntry};

/// What stands around one moment.
#[derive(Debug)]
pub(crate) struct Surroundings {
    pub(crate) at: Moment,
    pub(crate) settings: Settings,
    /// Of the last two weeks, newest first.
    pub(crate) workouts: Vec<WorkoutEntry>,
    /// The first one that has not ended yet, if the clock was set back since it was logged.
    pub(crate) ahead: Option<DateTime<Utc>>,
    pub(crate) sessions: Vec<SessionEntry>,
    pub(crate) massages: Vec<Massage>,
    /// The answer that counts, once it was read ([`Self::read_soreness`]).
    pub(crate) soreness: Option<SorenessEntry>,
    pub(crate) flags: Vec<Flag>,
    pub(crate) issues: Vec<LocalIssue>,
    pub(crate) check_in: Option<(DateTime<Utc>, CheckIn)>,
    pub(crate) busy: Vec<Interval>,
}

/// Reads them.
pub(crate) fn read(tx: &Connection, at: Moment) -> Result<Surroundings> {
    let settings = settings::read(tx)?;
    let workouts = workout::recent(tx, at.now + bounds::CLOCK_SLACK)?;
    let newest = workouts.first().map_or(at.now, |workout| workout.end);
    let back = newest.min(at.now) - LOOK_BACK;
    let within = Interval {
        start: at.now - TimeDelta::days(1),
        end: at.now + LOOK_AHEAD,
    };
    let flags = flag::standing(tx)?;
    Ok(Surroundings {
        sessions: session::between(tx, back, within.end)?,
        massages: massage::since(tx, back)?
            .iter()
            .map(massage::for_rules)
            .collect(),
        soreness: None,
        check_in: check_in::valid(tx, at.now, &flags)?,
        flags,
        issues: issue::standing(tx)?
            .into_iter()
            .map(|entry| entry.issue)
            .collect(),
        busy: hours::busy(tx, &settings, at.zone, within)?,
        ahead: workout::next_after(tx, at.now + bounds::CLOCK_SLACK)?,
        at,
        settings,
        workouts,
    })
}

impl Surroundings {
    /// The rules' input for the workout that ended last, if there is one. `now` may be a little
    /// later than the moment, for what is due at the very instant.
    pub(crate) fn input(&self, now: DateTime<Utc>) -> Option<Input> {
        let mut workouts = self.workouts.iter().map(workout::for_rules);
        let workout = workouts.next()?;
        Some(Input {
            context: self.rules_context(now),
            workout,
            other_workouts: workouts.collect(),
            signs: self
                .check_in
                .iter()
                .flat_map(|(_, outcome)| outcome.active.iter().copied())
                .collect(),
        })
    }

    /// What the suggestions beside a plan depend on.
    pub(crate) fn suggestion_input(&self, plan_open: bool) -> SuggestionInput {
        SuggestionInput {
            context: self.rules_context(self.at.now),
            workouts: self.workouts.iter().map(workout::for_rules).collect(),
            plan_open,
        }
    }

    /// Whether a check-in of the last days said that no massage is to be suggested at all.
    pub(crate) fn stopped_by_check_in(&self) -> bool {
        self.check_in
            .as_ref()
            .is_some_and(|(_, outcome)| outcome.action == CheckInAction::Stop)
    }

    /// The workout that leads (4.2 step 3), as the rules choose it.
    pub(crate) fn leads(&self, now: DateTime<Utc>) -> Option<&WorkoutEntry> {
        let counts =
            |it: &&WorkoutEntry| now < it.end + WINDOWS && workout::for_rules(it).is_serious();
        let rank = |it: &&WorkoutEntry| (it.end, it.rpe, Reverse(it.id.to_string()));
        let serious = self.workouts.iter().filter(counts).max_by_key(rank);
        serious.or_else(|| self.workouts.first())
    }

    /// Reads the latest soreness answer. Muscles that hurt before the workout that leads go on
    /// hurting until somebody says otherwise; but such an answer may only lower (1.1).
    pub(crate) fn read_soreness(&mut self, tx: &Connection, now: DateTime<Utc>) -> Result<()> {
        let Some(end) = self.leads(now).map(|leads| leads.end) else {
            return Ok(());
        };
        // an answer given with the log may carry the clock's own slack
        let end = end.min(now);
        let latest = soreness::latest_since(tx, end - WINDOWS)?;
        self.soreness = latest.filter(|told| told.at >= end || told.value.is_sore());
        Ok(())
    }

    fn rules_context(&self, now: DateTime<Utc>) -> recovery::Context {
        recovery::Context {
            now,
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
            busy: self.busy.clone(),
        }
    }

    fn planned(&self) -> Vec<PlannedSession> {
        self.sessions.iter().map(session::for_rules).collect()
    }
}

/// No rule looks further back, but for the last therapist session, which is read by itself.
const LOOK_BACK: TimeDelta = TimeDelta::days(14);
/// How long a workout's windows last, and how long an older one is merged with the one that leads.
pub(crate) const WINDOWS: TimeDelta = TimeDelta::hours(72);
/// Three deferrals of three days each, and the light days before a competition after them.
const LOOK_AHEAD: TimeDelta = TimeDelta::days(17);
