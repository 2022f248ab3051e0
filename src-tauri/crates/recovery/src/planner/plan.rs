//! The plan (rules 4), in the JSON shape of the worked cases.

use chrono::{DateTime, FixedOffset, Utc};
use serde::{Deserialize, Serialize};

use crate::evidence::rule::RuleId;
use crate::planner::advice::Advice;
use crate::planner::dose::slot::Slot;
use crate::planner::interim::Interim;
use crate::planner::reason::{Effect, Reason};
use crate::planner::status::{Status, StatusReason};
use crate::planner::windows::Window;
use crate::vocabulary::massage::{Delivery, MassageType};
use crate::vocabulary::muscles::MuscleGroup;

/// One plan for the workouts of the last 72 hours. Instants carry the device zone's offset.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Plan {
    /// The kind of plan.
    pub status: Status,
    /// Why it is not a plain recommendation.
    pub reason: Option<StatusReason>,
    /// The id of the main workout (rules 4.2 step 3).
    pub main_workout: String,
    /// The five windows, contiguous, in order.
    pub windows: Vec<Window>,
    /// No deep tissue before this instant (R-DEEP-1). A reason that excludes it without an instant
    /// excludes it altogether.
    pub deep_not_before: DateTime<FixedOffset>,
    /// The one recommended slot.
    pub slot: Option<Slot>,
    /// Ten minutes of light self-massage before the next session, in a deferred plan (rules 4.6).
    pub interim: Option<Interim>,
    /// When to notify that the slot's window opens (rules 4.8).
    pub window_open_notify_at: Option<DateTime<FixedOffset>>,
    /// When to remind of the slot (rules 4.8).
    pub slot_reminder_at: Option<DateTime<FixedOffset>>,
    /// Advice that goes with the plan.
    pub advice: Vec<Advice>,
    /// The best slot of each lower-ranked window, in rank order (rules 4.5).
    #[serde(default)]
    pub alternatives: Vec<Slot>,
    /// When a therapist slot has to be booked at the latest (rules 4.8).
    #[serde(default)]
    pub book_by: Option<DateTime<FixedOffset>>,
    /// The rules that shaped it, most important first.
    #[serde(default)]
    pub reasons: Vec<Reason>,
}

impl Plan {
    /// The muscles that the user massages on their own: in `slot`, which may be a kept one, and in the
    /// interim.
    ///
    /// ```
    /// # fn main() -> Result<(), recovery::InputError> {
    /// let input = recovery::Input::from_json(
    ///     r#"{
    ///         "now": "2026-11-23T18:05:00+01:00", "tz": "Europe/Berlin",
    ///         "profile": { "level": "regular", "delivery": "self" },
    ///         "workout": {
    ///             "id": "squats", "activity": "strength_lower", "rpe": 8,
    ///             "end": "2026-11-23T18:00:00+01:00", "duration_min": 60
    ///         }
    ///     }"#,
    /// )?;
    /// let plan = recovery::plan(&input)?;
    /// assert!(plan.alone(plan.slot.as_ref()).contains(&recovery::MuscleGroup::Quads));
    /// assert_eq!(plan.alone(None), []);
    /// # Ok(())
    /// # }
    /// ```
    pub fn alone(&self, slot: Option<&Slot>) -> Vec<MuscleGroup> {
        let slot = slot.filter(|slot| slot.delivery == Delivery::SelfMassage);
        let in_slot = slot.into_iter().flat_map(|slot| &slot.focus);
        let before = self.interim.iter().flat_map(|interim| &interim.focus);
        let mut groups: Vec<MuscleGroup> = in_slot.chain(before).map(|it| it.group).collect();
        groups.sort_unstable();
        groups.dedup();
        groups
    }

    /// Whether it refers to a professional for soreness of a week or more (R-SORE-WEEK), not for a
    /// red flag.
    ///
    /// ```
    /// # let input = recovery::Input::from_json(
    /// #     r#"{
    /// #         "now": "2026-11-23T19:10:00+01:00", "tz": "Europe/Berlin",
    /// #         "profile": { "level": "regular", "delivery": "self" },
    /// #         "workout": {
    /// #             "id": "w1", "activity": "running", "rpe": 6,
    /// #             "end": "2026-11-23T19:00:00+01:00", "duration_min": 60
    /// #         }
    /// #     }"#,
    /// # )?;
    /// assert!(!recovery::plan(&input)?.refers_for_soreness());
    /// # Ok::<(), recovery::InputError>(())
    /// ```
    pub fn refers_for_soreness(&self) -> bool {
        self.reason == Some(StatusReason::SoreOverAWeek)
    }

    /// Whether deep tissue is possible, as of `now`.
    ///
    /// ```
    /// use recovery::Openness;
    ///
    /// # let input = recovery::Input::from_json(
    /// #     r#"{
    /// #         "now": "2026-11-23T19:10:00+01:00", "tz": "Europe/Berlin",
    /// #         "profile": { "level": "regular", "delivery": "self" },
    /// #         "workout": {
    /// #             "id": "w1", "activity": "running", "rpe": 6,
    /// #             "end": "2026-11-23T19:00:00+01:00", "duration_min": 60
    /// #         }
    /// #     }"#,
    /// # )?;
    /// let plan = recovery::plan(&input)?;
    /// let opens = Openness::NotBefore(plan.deep_not_before);
    /// assert_eq!(plan.deep_tissue(input.context.now), opens);
    /// # Ok::<(), recovery::InputError>(())
    /// ```
    pub fn deep_tissue(&self, now: DateTime<Utc>) -> Openness {
        self.openness(MassageType::DeepTissue, Some(self.deep_not_before), now)
    }

    /// Whether a massage gun is possible, as of `now`.
    ///
    /// ```
    /// use recovery::Openness;
    ///
    /// # let input = recovery::Input::from_json(
    /// #     r#"{
    /// #         "now": "2026-11-23T19:10:00+01:00", "tz": "Europe/Berlin",
    /// #         "profile": { "level": "regular", "delivery": "self" },
    /// #         "workout": {
    /// #             "id": "w1", "activity": "running", "rpe": 6,
    /// #             "end": "2026-11-23T19:00:00+01:00", "duration_min": 60
    /// #         }
    /// #     }"#,
    /// # )?;
    /// let plan = recovery::plan(&input)?;
    /// assert_eq!(plan.percussion(input.context.now), Openness::Open);
    /// # Ok::<(), recovery::InputError>(())
    /// ```
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

/// Whether a massage type with a gate of its own may be used (rules 3.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Openness {
    /// No gate excludes it; its pressure is a separate matter.
    Open,
    /// Not before this instant.
    NotBefore(DateTime<FixedOffset>),
    /// Not at all, by this rule; waiting does not help.
    Barred(RuleId),
}
