//! The rules of recovery massage, as a pure function.
//!
//! [`plan`] takes everything that matters as an [`Input`], `now` and the time zone included, and
//! returns one [`Plan`]. It reads no clock, no file and no setting, and the order of its input
//! lists never matters. File names follow the sections of the recovery rules.

mod activities;
mod best_start;
mod by_hand;
mod caps;
mod check;
mod check_in;
mod deferral;
mod due_reminders;
mod durations;
mod evidence;
mod feasible;
mod focus;
mod frequency;
mod from_json;
mod id;
mod input;
mod interim;
mod local_time;
mod main_workout;
mod maintenance;
mod notify;
mod order;
mod plan;
mod pre_competition;
mod pre_workout;
mod pressure;
mod quiet;
mod ranking;
mod reasons;
mod refusal;
mod rest_day;
mod rule;
mod safety;
mod safety_questions;
mod sessions;
mod shut;
mod situation;
mod slot;
mod source;
mod standing;
mod tables;
#[cfg(test)]
mod tables_test;
mod types;
mod vocabulary;
mod wall_clock;
mod windows;

use notify::{slot_reminder_at, window_open_at};
use order::decide;
use situation::Situation;
use windows::windows;

pub use activities::PercussionNote;
pub use by_hand::{CustomSlot, Outcome, Verdict, review_custom_slot};
pub use check::TEN;
pub use check_in::{
    Asymmetry, CHECK_IN_VALID, CheckIn, CheckInAction, Escalation, FrequentInjuries, MentalFatigue,
    MorningStiffness, PerformanceDecline, PersistentSoreness, PoorSleep, ReducedRom, Signs,
    check_in,
};
pub use due_reminders::{DueSchedule, PastReminders, due_reminders, next_due_reminder};
pub use evidence::{CLAIMS, Claim, Evidence, Grade};
pub use frequency::{
    Due, DueInput, DueState, LEVEL_SPAN, Spacing, counts_as_session, due, hard_in_last_week,
    spacing, suggested_level,
};
pub use id::read_id;
pub use input::{
    Input, Interval, LocalIssue, Massage, Muscle, PlannedSession, Profile, QuietHours,
    TherapistHours, Workout,
};
pub use maintenance::{Maintenance, maintenance};
pub use notify::{is_told_by_slot, slot_reminder};
pub use plan::{
    Advice, Cap, Effect, Interim, Openness, Plan, Reason, Slot, Status, Window, WindowState,
};
pub use pre_competition::{PreCompetition, pre_competition};
pub use pre_workout::{PreWorkout, pre_workout};
pub use quiet::{after_quiet, is_quiet, quiet_intervals};
pub use refusal::InputError;
pub use rule::RuleId;
pub use safety_questions::{clot_question, safety_questions};
pub use situation::is_sore;
pub use slot::slot_at;
pub use source::Source;
pub use standing::Standing;
pub use vocabulary::{
    Activity, Delivery, DeliveryPreference, Flag, LocalIssueKind, MassageType, MuscleGroup,
    Precaution, PressureLevel, Rpe, RpeBand, SessionKind, Side, Sign, TimingWindow, TrainingFamily,
    TrainingLevel,
};

/// The one plan for `input.workout` and all that stands beside it.
pub fn plan(input: &Input) -> Result<Plan, InputError> {
    input.check()?;
    let situation = Situation::new(input);
    let decision = decide(&situation);
    // only a recommended slot speaks (4.8)
    let speaking = decision
        .pick
        .filter(|_| decision.status == Status::Recommended);
    let local = |instant| situation.local(instant);
    Ok(Plan {
        status: decision.status,
        reason: decision.reason,
        main_workout: situation.lead.id.to_owned(),
        windows: windows(&situation),
        deep_not_before: local(situation.merged.deep_not_before),
        slot: decision.slot,
        interim: decision.interim,
        window_open_notify_at: speaking
            .and_then(|p| window_open_at(&situation, &p))
            .map(local),
        slot_reminder_at: speaking
            .and_then(|p| slot_reminder_at(&situation, &p))
            .map(local),
        advice: decision.advice,
        alternatives: decision.alternatives,
        book_by: decision.book_by.map(local),
        reasons: decision.reasons,
    })
}
