//! The weekly check-in (section 6): eight signs that a recovery massage is needed, or a
//! professional.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use strum::{AsRefStr, Display, EnumIter, IntoStaticStr};

use crate::{InputError, Sign, tables::sign_weight};

/// The signs that are ticked, with their details. An absent sign is not ticked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, optional_fields))]
pub struct Signs {
    /// Soreness that rest does not settle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub persistent_soreness: Option<PersistentSoreness>,
    /// Reduced range of motion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reduced_rom: Option<ReducedRom>,
    /// Declining performance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub performance_decline: Option<PerformanceDecline>,
    /// Frequent injuries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequent_injuries: Option<FrequentInjuries>,
    /// Poor sleep after hard days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub poor_sleep: Option<PoorSleep>,
    /// Mental fatigue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mental_fatigue: Option<MentalFatigue>,
    /// Asymmetrical movement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asymmetry: Option<Asymmetry>,
    /// Stiffness on waking.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub morning_stiffness: Option<MorningStiffness>,
}

impl Signs {
    /// Reads one JSON document `{"signs": {…}}`, as in the `checkin` cases.
    pub fn from_json(json: &str) -> Result<Self, InputError> {
        crate::from_json::signs(json)
    }
}

macro_rules! details {
    ($($(#[$meta:meta])* $name:ident { $($(#[$fmeta:meta])* $field:ident: $kind:ty),+ $(,)? })+) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(default)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
        pub struct $name { $($(#[$fmeta])* pub $field: $kind),+ }
    )+};
}

details! {
    /// Soreness that rest does not settle.
    PersistentSoreness {
        /// For how many days.
        days: u32,
        /// How sore, 0–10.
        nrs: u32,
        /// Tea- or cola-coloured urine.
        dark_urine: bool,
        /// Swelling.
        swelling: bool,
    }
    /// Reduced range of motion.
    ReducedRom {
        /// It came all at once.
        sudden: bool,
        /// A joint locks.
        joint_locked: bool,
        /// A joint is swollen.
        joint_swollen: bool,
    }
    /// Declining performance.
    PerformanceDecline {
        /// For how many days.
        days: u32,
        /// There was an easy week, and it did not help.
        rested_week: bool,
        /// Illness or weight loss.
        illness_or_weight_loss: bool,
    }
    /// Frequent injuries.
    FrequentInjuries {
        /// How many in 90 days.
        count_90d: u32,
        /// Days of pain.
        pain_days: u32,
        /// It changes how they walk.
        changes_gait: bool,
    }
    /// Poor sleep after hard days.
    PoorSleep {
        /// Bad nights a week.
        nights_per_week: u32,
        /// For how many weeks.
        weeks: u32,
        /// Breathing pauses.
        breathing_pauses: bool,
    }
    /// Mental fatigue.
    MentalFatigue {
        /// Days of low mood.
        low_mood_days: u32,
        /// Thoughts of self-harm.
        self_harm_thoughts: bool,
    }
    /// Asymmetrical movement.
    Asymmetry {
        /// For how many days.
        days: u32,
        /// New weakness or numbness.
        new_weakness_or_numbness: bool,
        /// A limp.
        limp: bool,
    }
    /// Stiffness on waking.
    MorningStiffness {
        /// How long it lasts, in minutes.
        minutes: u32,
        /// For how many weeks.
        weeks: u32,
        /// A joint is swollen.
        joint_swollen: bool,
    }
}

/// What a check-in comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct CheckIn {
    /// The weights of the ticked signs that do not escalate.
    pub score: u32,
    /// Signs that need a professional, and how soon.
    #[cfg_attr(feature = "bindings", ts(as = "BTreeMap<String, Escalation>"))]
    pub escalations: BTreeMap<Sign, Escalation>,
    /// What follows.
    pub action: CheckInAction,
    /// Signs without weight, for which an assessment is advised.
    pub assessment_advice: Vec<Sign>,
    /// Ticked signs that do not escalate: the planner's `signs`.
    #[serde(default)]
    pub active: Vec<Sign>,
    /// Suggest three to seven easier days.
    #[serde(default)]
    pub ease_off: bool,
    /// Suggest a sports-medicine check.
    #[serde(default)]
    pub sports_medicine: bool,
}

/// How soon a professional is needed.
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
    IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub enum Escalation {
    /// In the next days.
    Soon,
    /// Now.
    Urgent,
}

/// What follows from a check-in.
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
    IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub enum CheckInAction {
    /// Nothing.
    None,
    /// The regular massage comes earlier.
    Earlier,
    /// The regular massage is due now.
    DueNow,
    /// Due now, and some easier days.
    DueNowAndEaseOff,
    /// No massage suggestion at all.
    Stop,
}

/// What the ticked signs come to. A check-in is valid for 7 days.
pub fn check_in(signs: &Signs) -> CheckIn {
    let mut escalations = BTreeMap::new();
    let mut active = Vec::new();
    for (sign, escalation) in ticked(signs) {
        match escalation {
            Some(escalation) => drop(escalations.insert(sign, escalation)),
            None => active.push(sign),
        }
    }
    let score = active.iter().map(|sign| sign_weight(*sign)).sum();
    let urgent = escalations.values().any(|e| *e == Escalation::Urgent);
    let action = match score {
        _ if urgent => CheckInAction::Stop,
        0 => CheckInAction::None,
        1 => CheckInAction::Earlier,
        2..4 => CheckInAction::DueNow,
        _ => CheckInAction::DueNowAndEaseOff,
    };
    let assessed = |sign: &&Sign| sign_weight(**sign) == 0;
    CheckIn {
        score,
        escalations,
        action,
        assessment_advice: active.iter().filter(assessed).copied().collect(),
        active,
        ease_off: action == CheckInAction::DueNowAndEaseOff,
        sports_medicine: !urgent && score >= 5,
    }
}

/// Each ticked sign with its escalation, if it has one.
fn ticked(signs: &Signs) -> impl Iterator<Item = (Sign, Option<Escalation>)> {
    let persistent_soreness = signs.persistent_soreness.as_ref().map(|s| {
        let long = s.days >= 7 || (s.nrs >= 7 && s.days >= 3);
        escalation(s.dark_urine || s.swelling, long)
    });
    let reduced_rom = signs
        .reduced_rom
        .as_ref()
        .map(|s| escalation(false, s.sudden || s.joint_locked || s.joint_swollen));
    let performance_decline = signs.performance_decline.as_ref().map(|s| {
        let rest_did_not_help = s.days >= 14 && s.rested_week;
        escalation(false, rest_did_not_help || s.illness_or_weight_loss)
    });
    let frequent_injuries = signs.frequent_injuries.as_ref().map(|s| {
        let often = s.count_90d >= 2 || s.pain_days >= 21;
        escalation(false, often || s.changes_gait)
    });
    let poor_sleep = signs.poor_sleep.as_ref().map(|s| {
        let insomnia = s.nights_per_week >= 3 && s.weeks >= 12;
        escalation(false, insomnia || s.breathing_pauses)
    });
    let mental_fatigue = signs
        .mental_fatigue
        .as_ref()
        .map(|s| escalation(s.self_harm_thoughts, s.low_mood_days >= 14));
    let asymmetry = signs
        .asymmetry
        .as_ref()
        .map(|s| escalation(s.new_weakness_or_numbness, s.limp || s.days >= 14));
    let morning_stiffness = signs.morning_stiffness.as_ref().map(|s| {
        let inflammatory = s.minutes > 30 && s.weeks >= 6;
        escalation(false, inflammatory || s.joint_swollen)
    });
    [
        (Sign::PersistentSoreness, persistent_soreness),
        (Sign::ReducedRom, reduced_rom),
        (Sign::PerformanceDecline, performance_decline),
        (Sign::FrequentInjuries, frequent_injuries),
        (Sign::PoorSleep, poor_sleep),
        (Sign::MentalFatigue, mental_fatigue),
        (Sign::Asymmetry, asymmetry),
        (Sign::MorningStiffness, morning_stiffness),
    ]
    .into_iter()
    .filter_map(|(sign, ticked)| ticked.map(|escalation| (sign, escalation)))
}

fn escalation(urgent: bool, soon: bool) -> Option<Escalation> {
    match (urgent, soon) {
        (true, _) => Some(Escalation::Urgent),
        (false, true) => Some(Escalation::Soon),
        (false, false) => None,
    }
}

/// How long the answers of a check-in stand (section 6).
pub const CHECK_IN_VALID: chrono::TimeDelta = chrono::TimeDelta::days(7);
