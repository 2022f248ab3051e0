//! Plans, and what the user asks of them.

use chrono::{DateTime, Utc};
use recovery::{ConditionNote, Delivery, Interval, Slot, Tool, WindowStarts};
use serde::{Deserialize, Serialize};

use crate::types::coming::SessionEntry;
use crate::types::id::PlanId;
use crate::types::life::Phase;
use crate::types::why::Why;
use crate::types::workout::WorkoutEntry;

ipc_types! {
    /// The open plan.
    pub struct OpenPlan {
        /// Its id.
        pub id: PlanId,
        /// Its state.
        pub state: PlanState,
        /// Where it is in its life.
        pub phase: Phase,
        /// What the rules say.
        pub plan: recovery::Plan,
        /// The slot that counts: the kept one, else the recommended one.
        pub slot: Option<Slot>,
        /// Whether that slot is also the regular massage.
        pub also_regular: bool,
        /// Why that slot is as it is; absent without a slot.
        pub why: Option<Why>,
        /// The main workout.
        pub workout: WorkoutEntry,
        /// Earlier hard workouts whose muscles the massage is for as well, newest first.
        pub also: Vec<WorkoutEntry>,
        /// What health conditions change where the user massages on their own, in that slot or before it.
        pub conditions: Vec<ConditionNote>,
        /// Until when its reminder is snoozed, if it is.
        pub snoozed_until: Option<DateTime<Utc>>,
        /// What the 72-hour timeline shows.
        pub timeline: Timeline,
    }

    /// The plan of an imagined workout, for the first start.
    pub struct ExamplePlan {
        /// When the workout ends.
        pub end: DateTime<Utc>,
        /// What the rules say.
        pub plan: recovery::Plan,
        /// What the user has for self-massage, as far as their health conditions allow it.
        pub tools: Vec<Tool>,
        /// Quiet hours in the 72 hours after it.
        pub quiet: Vec<Interval>,
        /// Working hours in the 72 hours after it.
        pub busy: Vec<Interval>,
    }

    /// A plan as it is stored, open or not.
    pub struct StoredPlan {
        /// Its state.
        pub state: PlanState,
        /// What the rules said.
        pub plan: recovery::Plan,
        /// The slot that counts: the kept one, else the recommended one.
        pub slot: Option<Slot>,
    }

    /// What the timeline shows, from the workout's end to 72 hours later.
    pub struct Timeline {
        /// Quiet hours.
        pub quiet: Vec<Interval>,
        /// Working hours and busy time, merged.
        pub busy: Vec<Interval>,
        /// Planned sessions.
        pub planned: Vec<SessionEntry>,
        /// When the massage could start: the first and the last start of each run of quarter hours.
        pub starts: Vec<Interval>,
        /// Those at which it lies in one window whole.
        pub window_starts: Vec<WindowStarts>,
    }

    /// A time for the massage that the user asks for.
    pub struct SlotRequest {
        /// When to start; absent = the recommended slot as it is.
        #[serde(default)]
        pub start: Option<DateTime<Utc>>,
        /// Its duration in minutes; absent = the slot's.
        #[serde(default)]
        pub minutes: Option<u32>,
        /// By whom; absent = as in the slot.
        #[serde(default)]
        pub delivery: Option<Delivery>,
        /// Whether to keep it even if rules warn; never if they refuse.
        #[serde(default)]
        pub despite_warnings: bool,
    }
}

recovery::id_enum! {
    /// The state of a plan.
    pub enum PlanState {
        /// Offered.
        Open,
        /// The user keeps a time. Stored, and read by scripts, as `accepted`.
        Kept = "accepted",
        /// The massage has been started.
        Started,
        /// The massage was done.
        Done,
        /// The user skipped it.
        Skipped,
        /// Replaced by a later plan.
        Superseded,
        /// All its windows have passed.
        Expired,
    }

    /// How long to snooze a reminder.
    pub enum Snooze {
        /// 15 minutes.
        #[serde(rename = "15_min")]
        #[strum(serialize = "15_min")]
        #[cfg_attr(feature = "bindings", ts(rename = "15_min"))]
        QuarterHour,
        /// 1 hour.
        #[serde(rename = "1_h")]
        #[strum(serialize = "1_h")]
        #[cfg_attr(feature = "bindings", ts(rename = "1_h"))]
        Hour,
        /// Until the slot's own reminder.
        UntilSlot,
    }
}

/// Whether a warning by the rules stops a slot from being kept or started.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Warnings {
    /// It does: the user is to be asked first.
    Ask,
    /// It does not: the user has read it and wants the slot.
    Accepted,
}

impl PlanState {
    /// Whether the user can still act on the plan; the index of its table repeats it.
    ///
    /// ```
    /// use journal::PlanState;
    ///
    /// assert!(PlanState::Kept.is_open());
    /// assert!(!PlanState::Done.is_open());
    /// ```
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Kept | Self::Started)
    }
}

impl SlotRequest {
    /// Whether the user accepts warnings.
    ///
    /// ```
    /// use journal::{SlotRequest, Warnings};
    ///
    /// let request: SlotRequest = serde_json::from_str(r#"{ "despite_warnings": true }"#)?;
    /// assert_eq!(request.warnings(), Warnings::Accepted);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn warnings(&self) -> Warnings {
        Warnings::from_despite(self.despite_warnings)
    }
}

impl Warnings {
    /// From the flag `despite_warnings`.
    ///
    /// ```
    /// use journal::Warnings;
    ///
    /// assert_eq!(Warnings::from_despite(false), Warnings::Ask);
    /// ```
    pub fn from_despite(despite_warnings: bool) -> Self {
        if despite_warnings {
            Self::Accepted
        } else {
            Self::Ask
        }
    }
}
