//! The weekly check-in (rules 6): eight signs that call for a recovery massage or a professional.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::check_in::signs::Signs;
use crate::error::InputError;
use crate::tables::people::{places_of, sign_weight};
use crate::vocabulary::ids::id_enum;
use crate::vocabulary::safety::{LocalIssueKind, Sign};

/// The result of a check-in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct CheckIn {
    /// Sum of the weights of the ticked signs that do not escalate.
    pub score: u32,
    /// Signs that need a professional, and how soon.
    #[cfg_attr(feature = "bindings", ts(as = "BTreeMap<String, Escalation>"))]
    pub escalations: BTreeMap<Sign, Escalation>,
    /// What to do about it.
    pub action: CheckInAction,
    /// Signs without weight, for which an assessment is advised.
    pub assessment_advice: Vec<Sign>,
    /// Ticked signs that do not escalate: the planner's `signs`.
    #[serde(default)]
    pub active: Vec<Sign>,
    /// Whether to suggest three to seven easier days.
    #[serde(default)]
    pub ease_off: bool,
    /// Whether to suggest a sports-medicine check.
    #[serde(default)]
    pub sports_medicine: bool,
}

impl CheckIn {
    /// The result for one JSON document `{"signs": {…}}`, as in the `checkin` cases.
    ///
    /// ```
    /// use recovery::{CheckIn, CheckInAction};
    ///
    /// let healthy = CheckIn::from_json(r#"{ "signs": {} }"#)?;
    /// assert_eq!(healthy.action, CheckInAction::None);
    /// # Ok::<(), recovery::InputError>(())
    /// ```
    pub fn from_json(json: &str) -> Result<Self, InputError> {
        Signs::from_json(json).map(|signs| check_in(&signs))
    }

    /// Whether it sends the person to a professional soon. It is the planner's `referral`
    /// until they say that it has been looked at, however old the check-in is by then.
    ///
    /// ```
    /// use recovery::CheckIn;
    ///
    /// let signs = r#"{ "signs": { "persistent_soreness": { "days": 8 } } }"#;
    /// assert!(CheckIn::from_json(signs)?.refers());
    /// # Ok::<(), recovery::InputError>(())
    /// ```
    pub fn refers(&self) -> bool {
        self.referring().next().is_some()
    }

    /// What to offer when asking where the trouble is that needs a professional soon: in the order of
    /// the signs, most cautious first ([`cautious_first`]). Empty if it has no place, and nothing is
    /// asked.
    ///
    /// ```
    /// use recovery::{CheckIn, LocalIssueKind};
    ///
    /// let signs = r#"{ "signs": { "reduced_rom": { "joint_swollen": true } } }"#;
    /// let places = CheckIn::from_json(signs)?.places_to_ask();
    /// assert_eq!(places[0], LocalIssueKind::SwollenJoint);
    /// # Ok::<(), recovery::InputError>(())
    /// ```
    pub fn places_to_ask(&self) -> Vec<LocalIssueKind> {
        cautious_first(self.referring().flat_map(places_of).copied())
    }

    /// The signs that need a professional soon.
    fn referring(&self) -> impl Iterator<Item = Sign> {
        let soon = |(_, escalation): &(&Sign, &Escalation)| **escalation == Escalation::Soon;
        self.escalations.iter().filter(soon).map(|(sign, _)| *sign)
    }
}

/// Kinds of local issues, each once: what is left alone until a professional has looked at it comes
/// before what rests for three days.
///
/// ```
/// use recovery::{LocalIssueKind, cautious_first};
///
/// let kinds = [LocalIssueKind::AcuteInjury, LocalIssueKind::SwollenJoint];
/// assert_eq!(cautious_first(kinds.into_iter())[0], LocalIssueKind::SwollenJoint);
/// ```
pub fn cautious_first(kinds: impl Iterator<Item = LocalIssueKind>) -> Vec<LocalIssueKind> {
    let mut once = Vec::new();
    for kind in kinds {
        if !once.contains(&kind) {
            once.push(kind);
        }
    }
    once.sort_by_key(|kind| !kind.needs_professional());
    once
}

id_enum! {
    /// How soon a professional is needed.
    pub enum Escalation {
        /// Within days.
        Soon,
        /// At once.
        Urgent,
    }
}

id_enum! {
    /// What follows from a check-in.
    pub enum CheckInAction {
        /// No change.
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
}

/// Evaluates the ticked signs. The result is valid for 7 days ([`CHECK_IN_VALID`]).
///
/// ```
/// use recovery::{CheckInAction, PoorSleep, Signs, check_in};
///
/// let signs = Signs {
///     poor_sleep: Some(PoorSleep::default()),
///     ..Signs::default()
/// };
/// assert_eq!(check_in(&signs).action, CheckInAction::Earlier);
/// ```
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
        urgent_or_soon(s.dark_urine || s.swelling, long)
    });
    let reduced_rom = signs
        .reduced_rom
        .as_ref()
        .map(|s| soon_if(s.sudden || s.joint_locked || s.joint_swollen));
    let performance_decline = signs.performance_decline.as_ref().map(|s| {
        let rest_did_not_help = s.days >= 14 && s.rested_week;
        soon_if(rest_did_not_help || s.illness_or_weight_loss)
    });
    let frequent_injuries = signs.frequent_injuries.as_ref().map(|s| {
        let often = s.count_90d >= 2 || s.pain_days >= 21;
        soon_if(often || s.changes_gait)
    });
    let poor_sleep = signs.poor_sleep.as_ref().map(|s| {
        let insomnia = s.nights_per_week >= 3 && s.weeks >= 12;
        soon_if(insomnia || s.breathing_pauses)
    });
    let mental_fatigue = signs
        .mental_fatigue
        .as_ref()
        .map(|s| urgent_or_soon(s.self_harm_thoughts, s.low_mood_days >= 14));
    let asymmetry = signs
        .asymmetry
        .as_ref()
        .map(|s| urgent_or_soon(s.new_weakness_or_numbness, s.limp || s.days >= 14));
    let morning_stiffness = signs.morning_stiffness.as_ref().map(|s| {
        let inflammatory = s.minutes > 30 && s.weeks >= 6;
        soon_if(inflammatory || s.joint_swollen)
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

fn urgent_or_soon(urgent: bool, soon: bool) -> Option<Escalation> {
    if urgent {
        Some(Escalation::Urgent)
    } else {
        soon_if(soon)
    }
}

fn soon_if(soon: bool) -> Option<Escalation> {
    soon.then_some(Escalation::Soon)
}

/// How long the result of a check-in is valid (rules 6).
pub const CHECK_IN_VALID: chrono::TimeDelta = chrono::TimeDelta::days(7);
