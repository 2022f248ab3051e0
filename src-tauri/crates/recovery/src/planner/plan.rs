//! What the rules answer (rules 4), in the JSON shape of the worked cases.

use crate::planner::status::{Status, StatusReason};
use chrono::{DateTime, FixedOffset, Utc};
use serde::{Deserialize, Serialize};

use crate::evidence::rule::RuleId;
use crate::planner::advice::Advice;
use crate::planner::dose::slot::Slot;
use crate::planner::interim::Interim;
use crate::planner::reason::{Effect, Reason};
use crate::planner::windows::Window;
use crate::vocabulary::massage::MassageType;

/// One plan for the workouts of the last 72 hours. Instants carry the device zone's offset.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Plan {
    /// What it comes to.
    pub status: Status,
    /// Why it is not a plain recommendation.
    pub reason: Option<StatusReason>,
    /// The id of the main workout (rules 4.2 step 3).
    pub main_workout: String,
    /// The five windows, contiguous, in order.
    pub windows: Vec<Window>,
    /// No deep tissue before this instant (R-DEEP-1). A reason that leaves it out without an
    /// instant bars it altogether.
    pub deep_not_before: DateTime<FixedOffset>,
    /// The one recommended slot.
    pub slot: Option<Slot>,
    /// Ten light minutes before the next session, in a deferred plan (rules 4.6).
    pub interim: Option<Interim>,
    /// When to say that the slot's window opens (rules 4.8).
    pub window_open_notify_at: Option<DateTime<FixedOffset>>,
    /// When to say that the slot is near (rules 4.8).
    pub slot_reminder_at: Option<DateTime<FixedOffset>>,
    /// What to say beside the plan.
    pub advice: Vec<Advice>,
    /// The best slot of each lower-ranked window, in rank order (rules 4.5).
    #[serde(default)]
    pub alternatives: Vec<Slot>,
    /// A therapist slot has to be booked by then (rules 4.8).
    #[serde(default)]
    pub book_by: Option<DateTime<FixedOffset>>,
    /// The rules that shaped it, in the order in which they mattered.
    #[serde(default)]
    pub reasons: Vec<Reason>,
}

impl Plan {
    /// Whether it only sends a person to a professional who has been sore for a week and more
    /// (R-SORE-WEEK): no red flag.
    pub fn is_long_sore(&self) -> bool {
        self.reason == Some(StatusReason::SoreOverAWeek)
    }

    /// Whether the plan's slot leaves deep tissue open, as of `now`.
    pub fn deep_tissue(&self, now: DateTime<Utc>) -> Openness {
        self.openness(MassageType::DeepTissue, Some(self.deep_not_before), now)
    }

    /// Whether the plan's slot leaves the massage gun open, as of `now`.
    pub fn percussion(&self, now: DateTime<Utc>) -> Openness {
        self.openness(MassageType::Percussion, None, now)
    }

    fn openness(
        &self,
        kind: MassageType,
        not_before: Option<DateTime<FixedOffset>>,
        now: DateTime<Utc>,
    ) -> Openness {
        let mut not_before = not_before;
        for Reason { rule, effect } in &self.reasons {
            match effect {
                Effect::LeftOutType { massage, until } if *massage == kind => match until {
                    Some(until) => not_before = not_before.max(Some(*until)),
                    None => return Openness::Barred(*rule),
                },
                _ => {}
            }
        }
        not_before
            .filter(|at| *at > now)
            .map_or(Openness::Open, Openness::NotBefore)
    }
}

/// Whether a type of massage that has a gate of its own may be done (rules 3.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Openness {
    /// No gate holds it back; how firm it may be is another question.
    Open,
    /// Not before then.
    NotBefore(DateTime<FixedOffset>),
    /// Not at all, by this rule: waiting does not open it.
    Barred(RuleId),
}
