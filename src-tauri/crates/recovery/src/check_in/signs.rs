//! The eight signs with their details (rules 6).

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::InputError;
use crate::input::json::{drop_nulls, known_keys, parse, typed};
use crate::vocabulary::safety::Sign;

/// The signs that are ticked, with their details. An absent sign is not ticked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, optional_fields))]
pub struct Signs {
    /// Soreness that rest does not relieve.
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
    ///
    /// ```
    /// use recovery::{InputError, Signs};
    ///
    /// let signs = r#"{ "signs": { "persistent_soreness": { "days": 8 } } }"#;
    /// assert!(Signs::from_json(signs)?.persistent_soreness.is_some());
    /// let misspelt = Signs::from_json(r#"{ "signs": { "sorenes": {} } }"#);
    /// assert_eq!(misspelt, Err(InputError::UnknownId("sorenes".to_owned())));
    /// # Ok::<(), recovery::InputError>(())
    /// ```
    pub fn from_json(json: &str) -> Result<Self, InputError> {
        let mut value = parse(json)?;
        match value.get_mut("signs").map(Value::take) {
            Some(Value::Object(signs)) => {
                if let Some(unknown) = signs.keys().find(|key| key.parse::<Sign>().is_err()) {
                    return Err(InputError::UnknownId(unknown.clone()));
                }
                let mut given = Value::Object(signs);
                each_sign(&mut given, drop_nulls);
                let signs: Self = typed(given.clone())?;
                signs.knows_all(&given)?;
                Ok(signs)
            }
            _ => Err(InputError::Shape("signs".to_owned())),
        }
    }
}

impl Signs {
    /// Rejects a detail that is not one of its sign's, so that a misspelt one is not ignored.
    fn knows_all(&self, given: &Value) -> Result<(), InputError> {
        let known = serde_json::to_value(self).unwrap_or_default();
        let details = given.as_object().into_iter().flatten();
        details.into_iter().try_for_each(|(sign, details)| {
            let known = known.get(sign).and_then(Value::as_object);
            let known: Vec<&String> = known.into_iter().flat_map(|it| it.keys()).collect();
            known_keys(details, &known)
        })
    }
}

fn each_sign(signs: &mut Value, change: impl FnMut(&mut Value)) {
    let signs = signs.as_object_mut().into_iter();
    signs.flat_map(|it| it.values_mut()).for_each(change);
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
    /// Soreness that rest does not relieve.
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
        /// It came on suddenly.
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
        /// An easy week did not help.
        rested_week: bool,
        /// Illness or weight loss.
        illness_or_weight_loss: bool,
    }
    /// Frequent injuries.
    FrequentInjuries {
        /// Injuries in the last 90 days.
        count_90d: u32,
        /// For how many days there has been pain.
        pain_days: u32,
        /// It changes the gait.
        changes_gait: bool,
    }
    /// Poor sleep after hard days.
    PoorSleep {
        /// Bad nights per week.
        nights_per_week: u32,
        /// For how many weeks.
        weeks: u32,
        /// Breathing pauses.
        breathing_pauses: bool,
    }
    /// Mental fatigue.
    MentalFatigue {
        /// For how many days the mood has been low.
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
