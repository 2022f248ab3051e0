//! What the rules answer (recovery rules, section 4), in the JSON shape of the worked cases.

use chrono::{DateTime, FixedOffset, Utc};
use serde::{Deserialize, Serialize};
use strum::{AsRefStr, Display, EnumIter, EnumString, IntoStaticStr};

use crate::{Delivery, MassageType, Muscle, PressureLevel, RuleId, TimingWindow};

/// One plan for the workouts of the last 72 hours. Instants carry the device zone's offset.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Plan {
    /// What it comes to.
    pub status: Status,
    /// Why it is not a plain recommendation, such as `urgent:rf_dark_urine` or `two_a_day`.
    pub reason: Option<String>,
    /// The workout that leads (4.2, step 3).
    pub main_workout: String,
    /// The five windows, contiguous, in order.
    pub windows: Vec<Window>,
    /// No deep tissue before this instant (R-DEEP-1). A reason that leaves it out without an
    /// instant bars it altogether.
    pub deep_not_before: DateTime<FixedOffset>,
    /// The one recommended slot.
    pub slot: Option<Slot>,
    /// Ten light minutes before the next session, in a deferred plan (4.6).
    pub interim: Option<Interim>,
    /// When to say that the slot's window opens (4.8).
    pub window_open_notify_at: Option<DateTime<FixedOffset>>,
    /// When to say that the slot is near (4.8).
    pub slot_reminder_at: Option<DateTime<FixedOffset>>,
    /// What to say beside the plan.
    pub advice: Vec<Advice>,
    /// The best slot of each lower-ranked window, in rank order (4.5).
    #[serde(default)]
    pub alternatives: Vec<Slot>,
    /// A therapist slot has to be booked by then (4.8).
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
        self.reason.as_deref() == Some(SORE_WEEK)
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

/// Whether a type of massage that has a gate of its own may be done (3.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Openness {
    /// No gate holds it back; how firm it may be is another question.
    Open,
    /// Not before then.
    NotBefore(DateTime<FixedOffset>),
    /// Not at all, by this rule: waiting does not open it.
    Barred(RuleId),
}

/// The reason of a plan for soreness that does not pass (4.2, step 4).
pub(crate) const SORE_WEEK: &str = "soon:soreness_over_7_days";

/// What a plan comes to.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    AsRefStr,
    Display,
    EnumIter,
    EnumString,
    IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub enum Status {
    /// A massage helps; remind.
    Recommended,
    /// A massage would be pleasant; do not remind.
    Optional,
    /// After the next session (4.6); do not remind.
    Deferred,
    /// A massage was done already.
    Satisfied,
    /// All windows are past.
    Expired,
    /// Nothing is left to massage.
    Blocked,
    /// A red flag: no massage.
    SeeProfessional,
    /// No feasible slot.
    None,
}

/// One of the five windows of a workout.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Window {
    /// Which.
    pub id: TimingWindow,
    /// First instant inside.
    pub from: DateTime<FixedOffset>,
    /// First instant no longer inside.
    pub to: DateTime<FixedOffset>,
    /// `from` in UTC.
    pub from_utc: DateTime<Utc>,
    /// `to` in UTC.
    pub to_utc: DateTime<Utc>,
    /// Where `now` stands to it.
    pub state: WindowState,
}

/// Where `now` stands to a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, AsRefStr, Display)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub enum WindowState {
    /// `now` is before it.
    Future,
    /// `now` is inside.
    Open,
    /// `now` is at or after its end.
    Past,
}

/// A massage at a time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Slot {
    /// The window that contains it.
    pub window: TimingWindow,
    /// Begins.
    pub start: DateTime<FixedOffset>,
    /// Ends.
    pub end: DateTime<FixedOffset>,
    /// Who massages.
    pub delivery: Delivery,
    /// How long.
    pub minutes: u32,
    /// The shortest and longest that make sense.
    pub minutes_range: [u32; 2],
    /// Eligible types, first choice first; never empty.
    pub types: Vec<MassageType>,
    /// Lowest and highest level, 1–5.
    pub pressure: [PressureLevel; 2],
    /// The caps that bind (3.2).
    pub caps: Vec<Cap>,
    /// Muscles, most important first.
    pub focus: Vec<Muscle>,
    /// Whether it lies on a rest day.
    pub rest_day: bool,
    /// Whether it depends on a session that is still to come (4.6).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "bindings", ts(as = "Option<bool>", optional))]
    pub provisional: bool,
}

/// Ten light minutes by oneself before the next session.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Interim {
    /// Begins.
    pub start: DateTime<FixedOffset>,
    /// Ends.
    pub end: DateTime<FixedOffset>,
    /// Always by oneself.
    pub delivery: Delivery,
    /// Always ten.
    pub minutes: u32,
    /// Eligible types.
    pub types: Vec<MassageType>,
    /// Lowest and highest level.
    pub pressure: [PressureLevel; 2],
    /// Muscles, most important first.
    pub focus: Vec<Muscle>,
}

/// A cap that binds: its value equals the final highest level (3.2).
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    AsRefStr,
    Display,
    EnumIter,
    EnumString,
    IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub enum Cap {
    /// R-OVERLAP.
    Overlap,
    /// R-SORE.
    Soreness,
    /// R-NEXT.
    NextWorkout,
    /// R-COMP-LIGHT.
    CompetitionLight,
    /// R-SPACE.
    Spacing,
    /// R-PREC.
    Precaution,
    /// R-ACUTE.
    AcuteInjury,
}

/// What to say beside a plan (4.2).
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    AsRefStr,
    Display,
    EnumIter,
    EnumString,
    IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub enum Advice {
    /// Soreness 9–10 without a flag: look at the red flags first.
    CheckRedFlagsFirst,
    /// After RPE 9–10: watch for rhabdomyolysis for 72 h.
    RhabdoWatch,
    /// A standing precaution: ask a clinician first.
    AskClinicianFirst,
    /// An acute injury under 72 h.
    #[serde(rename = "injury_72h")]
    #[strum(serialize = "injury_72h")]
    #[cfg_attr(feature = "bindings", ts(rename = "injury_72h"))]
    Injury72h,
    /// A fracture: a professional's matter.
    InjurySeeProfessional,
    /// Still sore after 72 h: gentle, for comfort only.
    ComfortOnlyGentle,
    /// A therapist sooner than the level's guide.
    TherapistMoreOftenThanLevelGuide,
    /// No therapist slot in any window; by oneself instead.
    TherapistNotFeasible,
}

/// A rule that shaped the plan, and what it did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Reason {
    /// The rule; `rule-<id>` in `locales/` is its text.
    pub rule: RuleId,
    /// What it did here.
    pub effect: Effect,
}

/// What a rule did to a plan. In JSON `{"kind": "capped", "level": 3}`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, AsRefStr)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub enum Effect {
    /// Put this window first among those that were feasible.
    ChoseWindow {
        /// The window.
        window: TimingWindow,
    },
    /// Moved the start to this instant, because the ideal one was taken.
    Moved {
        /// The start.
        to: DateTime<FixedOffset>,
    },
    /// Set the pressure.
    SetPressure {
        /// Lowest level.
        lo: PressureLevel,
        /// Highest level.
        hi: PressureLevel,
    },
    /// Allowed a higher level.
    Raised {
        /// Highest level.
        level: PressureLevel,
    },
    /// Held the pressure down.
    Capped {
        /// Highest level.
        level: PressureLevel,
    },
    /// Put this type first.
    PutFirst {
        /// The type.
        massage: MassageType,
    },
    /// Left this type out.
    LeftOutType {
        /// The type.
        massage: MassageType,
        /// Until when, where a time decides.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "bindings", ts(optional))]
        until: Option<DateTime<FixedOffset>>,
    },
    /// Left this muscle out.
    LeftOutMuscle {
        /// The muscle.
        muscle: Muscle,
    },
    /// Keeps the pressure on this muscle light, whatever the others get.
    KeptLight {
        /// The muscle.
        muscle: Muscle,
    },
    /// Added muscles of an earlier workout.
    AddedMuscles {
        /// How many groups.
        count: u32,
    },
    /// Set the length.
    SetMinutes {
        /// Minutes.
        minutes: u32,
    },
    /// Chose who massages.
    ChoseDelivery {
        /// By whom.
        delivery: Delivery,
    },
    /// Moved the massage behind the next session.
    Deferred,
    /// Made it optional.
    MadeOptional,
    /// Made it recommended.
    MadeRecommended,
    /// Stopped everything.
    Stopped,
    /// Held to it; nothing had to change.
    Held,
}
