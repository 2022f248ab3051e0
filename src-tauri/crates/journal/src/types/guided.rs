//! Guided sessions of self-massage.

use chrono::{DateTime, Utc};
pub use insights::Felt;
use recovery::{
    Advice, ConditionNote, LeftOut, MassageType, Muscle, MuscleGroup, Part, Pressure, RuleId, Side,
    Step, Tool,
};
use serde::{Deserialize, Serialize};

use crate::types::id::{GuidedSessionId, PlanId};

ipc_types! {
    /// What a guided session is for.
    #[derive(Eq)]
    #[serde(tag = "kind", rename_all = "snake_case")]
    pub enum Occasion {
        /// The massage of a plan.
        Plan {
            /// Which plan.
            plan: PlanId,
        },
        /// The interim of a plan whose massage is deferred.
        Interim {
            /// Which plan.
            plan: PlanId,
        },
        /// The light massage before the next planned session.
        PreWorkout,
        /// Muscles that the user picked.
        Own {
            /// Which, most important first.
            muscles: Vec<Muscle>,
        },
    }

    /// A guided session that the user wants.
    pub struct GuidedRequest {
        /// What it is for.
        pub occasion: Occasion,
        /// Its length in minutes; absent = what is proposed.
        #[serde(default)]
        #[cfg_attr(feature = "bindings", ts(optional))]
        pub minutes: Option<u32>,
        /// The tools at hand; absent = those in the settings.
        #[serde(default)]
        #[cfg_attr(feature = "bindings", ts(optional))]
        pub tools: Option<Vec<Tool>>,
        /// Muscles to leave out.
        #[serde(default)]
        #[cfg_attr(feature = "bindings", ts(as = "Option<Vec<MuscleGroup>>", optional))]
        pub without: Vec<MuscleGroup>,
    }

    /// A guided session as it would be, to be looked at before it begins.
    pub struct GuidedProposal {
        /// Its length in minutes: the one wanted, or what is proposed.
        pub minutes: u32,
        /// The lengths to choose from, in minutes.
        pub lengths: Vec<u32>,
        /// The tools that it was laid out for, and that are allowed; the hands always are.
        pub tools: Vec<Tool>,
        /// The tools that are not allowed now: a massage gun too early, or all but the hands.
        pub barred: Vec<Tool>,
        /// The type that its tools follow; a tool of another type, but for the massage gun, is not used.
        pub massage: MassageType,
        /// Its highest level.
        pub pressure: Pressure,
        /// Its steps.
        pub steps: Vec<Step>,
        /// What is not in it, and why.
        pub left_out: Vec<LeftOut>,
        /// What health conditions changed in it.
        pub conditions: Vec<ConditionNote>,
        /// The rules that warn of it: it begins only if that is accepted.
        pub warned_by: Vec<RuleId>,
        /// The advice that applies (rules 4.2).
        pub advice: Vec<Advice>,
        /// Whether the question about a clot comes first: after a journey, or because a massage gun is
        /// used on the calves.
        pub clot_question: bool,
        /// Whether that is for a journey. Its answer is kept; before the gun it is asked each time.
        pub after_journey: bool,
    }

    /// The guided session that has begun and not ended.
    pub struct RunningSession {
        /// Its id.
        pub id: GuidedSessionId,
        /// What it is for.
        pub occasion: Occasion,
        /// Its highest level.
        pub pressure: Pressure,
        /// Its steps, with their lengths as the user changed them.
        pub steps: Vec<Step>,
        /// The longest that each of them may be made, in seconds.
        pub longest_step_seconds: Vec<u32>,
        /// When it began.
        pub started_at: DateTime<Utc>,
        /// How far it was at `running_since`, in milliseconds from its beginning; while paused, how
        /// far it is.
        pub position_ms: u32,
        /// Since when it runs from there; absent while it is paused.
        pub running_since: Option<DateTime<Utc>>,
        /// When something was last pressed; while paused, since when.
        pub touched_at: DateTime<Utc>,
        /// When it ends by itself unless something is pressed.
        pub ends_by_itself_at: DateTime<Utc>,
        /// The longest that it may become, in seconds.
        pub longest_seconds: u32,
        /// How long each step was really done, in milliseconds, up to `running_since`.
        pub done_ms: Vec<u32>,
    }

    /// How long a muscle was really massaged.
    #[derive(Eq)]
    pub struct MassagePart {
        /// Which muscle.
        pub muscle: MuscleGroup,
        /// Which side; both where they were treated together.
        pub side: Side,
        /// With what; absent where nothing was pressed.
        pub tool: Option<Tool>,
        /// How long, in seconds.
        pub seconds: u32,
        /// The level.
        pub pressure: Pressure,
    }
}

/// The changes of a guided session, for whoever does not see it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SessionCues {
    /// The change of sides or place that is due.
    pub now: Option<SessionCue>,
    /// When the next one begins, unless something is pressed.
    pub next: Option<DateTime<Utc>>,
}

/// A change of sides or place in a guided session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionCue {
    /// The session.
    pub session: GuidedSessionId,
    /// The index of the change among its steps.
    pub step: usize,
    /// What to change to.
    pub part: Part,
    /// How long that will take, in seconds.
    pub seconds: u32,
}

recovery::id_enum! {
    /// What becomes of what was done when a guided session ends.
    pub enum Ending {
        /// It is logged.
        Log,
        /// Nothing is logged.
        Discard,
    }
}
