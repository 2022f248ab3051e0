//! The rules of recovery massage as pure functions.
//!
//! [`plan()`] takes everything that matters as an [`Input`], `now` and the time zone included, and
//! returns one [`Plan`]. It reads no clock, no file and no setting, and the order of its input
//! lists does not matter.
//!
//! The text of the rules is `docs/recovery-rules.md`; the folders follow its sections, and each
//! imports only from those above it:
//!
//! - `error`
//! - `vocabulary` (rules 1), `civil` (rules 1.1, 4.10), `evidence` (rules 7, 10)
//! - `tables` (rules 2, 3, 5, 6)
//! - `input` (rules 4.1), `check_in` (rules 6)
//! - `situation` (rules 4.2 step 3), `regular` (rules 5)
//! - `planner`: `dose` (rules 3), `search` (rules 4.3–4.5), then the plan (rules 4.2, 4.6, 4.8)
//! - `review` (rules 4.8), `suggestions` (rules 4.7)
//! - `guided_session` (rules 4.11)
//! - `ahead`: what will follow from the planned sessions

mod ahead;
mod check_in;
pub mod civil;
mod error;
mod evidence;
mod guided_session;
mod input;
mod planner;
mod regular;
mod review;
mod situation;
mod suggestions;
mod tables;
mod vocabulary;

pub use ahead::days::{Day, DayMark, days};
pub use ahead::{Ahead, AheadInput, RatedBy, look_ahead};
pub use check_in::result::{
    CHECK_IN_VALID, CheckIn, CheckInAction, Escalation, cautious_first, check_in,
};
pub use check_in::screening::{clot_question, safety_questions};
pub use check_in::signs::{
    Asymmetry, FrequentInjuries, MentalFatigue, MorningStiffness, PerformanceDecline,
    PersistentSoreness, PoorSleep, ReducedRom, Signs,
};
pub use civil::interval::Interval;
pub use civil::quiet_hours::QuietHours;
pub use error::InputError;
pub use evidence::claims::{CLAIMS, Claim, ClaimTheme};
pub use evidence::grade::{Evidence, Grade};
pub use evidence::rule::RuleId;
pub use evidence::source::Source;
pub use guided_session::body_sign::{Afterwards, BodySign, Urgency};
pub use guided_session::data_ids::{BodySignId, MoveId, PlaceId};
pub use guided_session::gentler::{ConditionEffect, ConditionNote};
pub use guided_session::moves::TimedMove;
pub use guided_session::noticed::body_signs;
pub use guided_session::offer::GuidedOffer;
pub use guided_session::options::GuidedOptions;
pub use guided_session::own::{OwnSession, guided_own};
pub use guided_session::pre_workout::guided_pre_workout;
pub use guided_session::request::GuidedSessionInput;
pub use guided_session::step::{GuidedSession, LeftOut, LeftOutReason, Part, Step, StepKind};
pub use guided_session::{guided_interim, guided_session, guided_session_of};
pub use input::context::{Context, Input, SuggestionInput};
pub use input::local_issue::LocalIssue;
pub use input::massage::Massage;
pub use input::profile::{Profile, TherapistHours};
pub use input::quiet_hours::{after_quiet, is_quiet, quiet_intervals};
pub use input::session::PlannedSession;
pub use input::soreness_report::SorenessReport;
pub use input::workout::Workout;
pub use planner::advice::{Advice, standing_advice};
pub use planner::dose::caps::Cap;
pub use planner::dose::slot::{Slot, slot_at};
pub use planner::interim::Interim;
pub use planner::notify::{reminder_lead, slot_reminder, slot_reminder_suffices};
pub use planner::plan;
pub use planner::plan::{Openness, Plan};
pub use planner::reason::{Effect, Reason};
pub use planner::status::{Status, StatusReason};
pub use planner::windows::{Window, WindowState};
pub use regular::due::{Due, DueInput, DueState, due};
pub use regular::intervals::{hard_in_last_week, intervals};
pub use regular::level::{LEVEL_SPAN, suggested_level};
pub use regular::reminders::{
    DEFAULT_TIME_OF_DAY, DueSchedule, PastReminders, due_reminders, next_due_reminder,
};
pub use review::custom_slot::{CustomSlot, Outcome, Verdict, review_custom_slot};
pub use review::starts::{WindowStarts, start_blocked_by, starts, starts_in_windows};
pub use situation::main_workout::main_workout_of;
pub use situation::merged::merged_workouts;
pub use suggestions::maintenance::{Maintenance, maintenance};
pub use suggestions::pre_competition::{PreCompetition, pre_competition};
pub use suggestions::pre_workout::{PreWorkout, pre_workout};
pub use tables::activities::PercussionNote;
pub use tables::help_numbers::{Checked, HelpLine, HelpNumbers, help_numbers};
pub use tables::people::Intervals;
pub use vocabulary::ids::read_id;
pub use vocabulary::massage::{Delivery, DeliveryPreference, MassageType};
pub use vocabulary::minutes::MinuteRange;
pub use vocabulary::muscles::{Muscle, MuscleGroup, Side};
pub use vocabulary::pressure::{Pressure, PressureRange};
pub use vocabulary::safety::{Flag, LocalIssueKind, Precaution, Sign};
pub use vocabulary::soreness::Soreness;
pub use vocabulary::tools::{MoveKind, Station, Tool};
pub use vocabulary::training::{
    Activity, Rpe, RpeBand, SessionKind, TimingWindow, TrainingFamily, TrainingLevel,
};
