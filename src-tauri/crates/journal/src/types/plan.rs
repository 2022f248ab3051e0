//! A plan that is open, and what the person wants of it.

use chrono::{DateTime, Utc};
use recovery::{Delivery, Interval, Slot};
use serde::{Deserialize, Serialize};

use crate::types::coming::SessionEntry;
use crate::types::id::PlanId;
use crate::types::workout::WorkoutEntry;

wire! {
    /// The plan that is open now.
    pub struct OpenPlan {
        /// Its id.
        pub id: PlanId,
        /// Where it stands.
        pub state: PlanState,
        /// What the rules say.
        pub plan: recovery::Plan,
        /// The slot that counts: the accepted one, else the recommended one.
        pub slot: Option<Slot>,
        /// Whether that slot is the regular massage, too.
        pub also_regular: bool,
        /// The main workout.
        pub workout: WorkoutEntry,
        /// A snooze in force.
        pub snoozed_until: Option<DateTime<Utc>>,
        /// What stands on the 72-hour timeline.
        pub timeline: Timeline,
    }

    /// A plan as it is stored, open or not.
    pub struct StoredPlan {
        /// Where it stands.
        pub state: PlanState,
        /// What the rules said.
        pub plan: recovery::Plan,
        /// The slot that counts: the accepted one, else the recommended one.
        pub slot: Option<Slot>,
    }

    /// What stands on the timeline between the workout's end and 72 h later.
    pub struct Timeline {
        /// Quiet hours.
        pub quiet: Vec<Interval>,
        /// Working hours and busy time, merged.
        pub busy: Vec<Interval>,
        /// Planned sessions.
        pub planned: Vec<SessionEntry>,
    }

    /// A time for the massage that the person picked.
    pub struct SlotRequest {
        /// Start; absent = the recommended slot as it is.
        #[serde(default)]
        pub start: Option<DateTime<Utc>>,
        /// Minutes; absent = the slot's.
        #[serde(default)]
        pub minutes: Option<u32>,
        /// By whom; absent = as in the slot.
        #[serde(default)]
        pub delivery: Option<Delivery>,
        /// Accept it although a rule warns (never although a rule refuses).
        #[serde(default)]
        pub despite_warnings: bool,
    }
}

recovery::id_enum! {
    /// Where a plan stands.
    pub enum PlanState {
        /// Offered.
        Open,
        /// The person accepted a time.
        Accepted,
        /// The massage has been started.
        Started,
        /// Done.
        Done,
        /// Skipped.
        Skipped,
        /// Replaced by a later plan.
        Superseded,
        /// All windows went by.
        Expired,
    }

    /// How long to snooze.
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

/// Whether a rule's warning stops the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Warnings {
    /// It does: they are to be asked first.
    Ask,
    /// It does not: they have been told, and want it.
    Accepted,
}

impl SlotRequest {
    /// What the person said to warnings.
    pub fn warnings(&self) -> Warnings {
        Warnings::from_despite(self.despite_warnings)
    }
}

impl Warnings {
    /// As the wire says it.
    pub fn from_despite(despite_warnings: bool) -> Self {
        if despite_warnings {
            Self::Accepted
        } else {
            Self::Ask
        }
    }
}
