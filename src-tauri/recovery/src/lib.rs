//! The rules of recovery massage, as a pure function.
//!
//! [`plan`] takes everything that matters as an [`Input`], `now` and the time zone included, and
//! returns one [`Plan`]. It reads no clock, no file and no setting, and the order of its input
//! lists never matters. File names follow the sections of the recovery rules.

mod activities;
mod by_hand;
mod check;
mod check_in;
mod due_reminders;
mod frequency;
mod from_json;
mod input;
mod local_time;
mod maintenance;
mod plan;
mod pre_competition;
mod pre_workout;
mod quiet;
mod refusal;
mod rule;
mod safety_questions;
mod standing;
mod tables;
mod vocabulary;
mod wall_clock;

pub use activities::PercussionNote;
pub use by_hand::{HandMade, Outcome, Verdict, check_by_hand};
pub use check::TEN;
pub use check_in::{
    Asymmetry, CheckIn, CheckInAction, Escalation, FrequentInjuries, MentalFatigue,
    MorningStiffness, PerformanceDecline, PersistentSoreness, PoorSleep, ReducedRom, Signs,
    check_in,
};
pub use due_reminders::{DueReminding, due_reminders};
pub use frequency::{
    Due, DueInput, DueState, Spacing, counts_as_session, due, hard_in_last_week, spacing,
    suggested_level,
};
pub use input::{
    Input, Interval, LocalIssue, Massage, Muscle, PlannedSession, Profile, QuietHours,
    TherapistHours, Workout,
};
pub use maintenance::{Maintenance, maintenance};
pub use plan::{Advice, Cap, Did, Interim, Plan, Reason, Slot, Status, Window, WindowState};
pub use pre_competition::{PreCompetition, pre_competition};
pub use pre_workout::{PreWorkout, pre_workout};
pub use quiet::{after_quiet, is_quiet, quiet_intervals};
pub use refusal::Refusal;
pub use rule::RuleId;
pub use safety_questions::{clot_question, safety_questions};
pub use standing::Standing;
pub use vocabulary::{
    Activity, Delivery, DeliveryPreference, Flag, LocalIssueKind, MassageType, MuscleGroup,
    Precaution, PressureLevel, Rpe, RpeBand, SessionKind, Side, Sign, TimingWindow, TrainingFamily,
    TrainingLevel,
};

/// The one plan for `input.workout` and all that stands beside it.
pub fn plan(_input: &Input) -> Result<Plan, Refusal> {
    todo!("built by the rules")
}
