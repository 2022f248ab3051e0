//! A logged massage.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::vocabulary::massage::{Delivery, DeliveryPreference, MassageType};
use crate::vocabulary::pressure::Pressure;

/// A logged massage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Massage {
    /// When it started.
    pub start: DateTime<Utc>,
    /// Length in minutes.
    pub minutes: u32,
    /// How firm it was, 1–5.
    pub pressure: Pressure,
    /// Massage type.
    #[serde(rename = "type")]
    pub massage_type: MassageType,
    /// Who gave it.
    pub delivery: Delivery,
}

impl Massage {
    /// When it ended.
    ///
    /// ```
    /// use recovery::{Delivery, Massage, MassageType, Pressure};
    ///
    /// let massage = Massage {
    ///     start: "2026-11-23T16:00:00Z".parse()?,
    ///     minutes: 20,
    ///     pressure: Pressure::LIGHT,
    ///     massage_type: MassageType::Swedish,
    ///     delivery: Delivery::SelfMassage,
    /// };
    /// assert_eq!(massage.end(), massage.start + chrono::TimeDelta::minutes(20));
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    pub fn end(&self) -> DateTime<Utc> {
        self.start + TimeDelta::minutes(self.minutes.into())
    }

    /// Whether it took 30 minutes or more.
    pub(crate) fn is_long(&self) -> bool {
        self.minutes >= THERAPIST_SESSION_MIN
    }

    /// Whether it is long enough to satisfy a plan (rules 4.2 step 6): ten minutes suffice.
    pub(crate) fn can_satisfy_plan(&self) -> bool {
        self.minutes >= SATISFYING_MIN
    }

    /// Whether it counts as a regular session (rules 5): 30 minutes by a therapist, or 20 of
    /// self-massage if the person prefers that.
    ///
    /// ```
    /// use recovery::{Delivery, DeliveryPreference, Massage, MassageType, Pressure};
    ///
    /// let massage = Massage {
    ///     start: "2026-11-23T16:00:00Z".parse()?,
    ///     minutes: 20,
    ///     pressure: Pressure::LIGHT,
    ///     massage_type: MassageType::Swedish,
    ///     delivery: Delivery::SelfMassage,
    /// };
    /// assert!(massage.counts_as_session(DeliveryPreference::SelfMassage));
    /// assert!(!massage.counts_as_session(DeliveryPreference::Either));
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    pub fn counts_as_session(&self, preference: DeliveryPreference) -> bool {
        match self.delivery {
            Delivery::Therapist => self.is_long(),
            Delivery::SelfMassage => {
                preference == DeliveryPreference::SelfMassage && self.minutes >= SELF_SESSION_MIN
            }
        }
    }
}

/// Shortest therapist's massage, in minutes, that counts as a session.
pub(crate) const THERAPIST_SESSION_MIN: u32 = 30;
/// Shortest self-massage, in minutes, that counts as a session.
const SELF_SESSION_MIN: u32 = 20;
/// Shortest massage, in minutes, that satisfies a plan (rules 4.2 step 6).
const SATISFYING_MIN: u32 = 10;
