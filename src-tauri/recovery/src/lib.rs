//! The rules of recovery massage, as a pure function.
//!
//! [`plan`] takes everything that matters as an [`Input`], `now` and the time zone included, and
//! returns one [`Plan`]. It reads no clock, no file and no setting, and the order of its input
//! lists never matters. File names follow the sections of the recovery rules.

mod input;
mod plan;
mod refusal;
mod rule;
mod vocabulary;
mod wall_clock;

pub use input::{
    Input, Interval, LocalIssue, Massage, Muscle, PlannedSession, Profile, QuietHours,
    TherapistHours, Workout,
};
pub use plan::{Advice, Cap, Did, Interim, Plan, Reason, Slot, Status, Window, WindowState};
pub use refusal::Refusal;
pub use rule::RuleId;
pub use vocabulary::{
    Activity, Delivery, DeliveryPreference, Flag, LocalIssueKind, MassageType, MuscleGroup,
    Precaution, PressureLevel, Rpe, RpeBand, SessionKind, Side, Sign, TimingWindow, TrainingFamily,
    TrainingLevel,
};

/// The one plan for `input.workout` and all that stands beside it.
pub fn plan(_input: &Input) -> Result<Plan, Refusal> {
    todo!("built by the rules")
}
