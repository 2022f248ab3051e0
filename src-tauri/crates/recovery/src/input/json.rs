//! Input in JSON, in the shape of the worked cases. A key that is not known is refused where what it
//! should have said matters for safety, and ignored elsewhere; each kind of invalid value has its own
//! error code.

use chrono_tz::Tz;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::error::InputError;
use crate::input::context::{Input, SuggestionInput};
use crate::vocabulary::ids;
use crate::vocabulary::pressure::Pressure;
use crate::vocabulary::training::Activity;

impl Input {
    /// Reads one JSON document in the shape of the cases' `input`, and checks it.
    ///
    /// ```
    /// # fn main() -> Result<(), recovery::InputError> {
    /// let input = recovery::Input::from_json(
    ///     r#"{
    ///         "now": "2026-11-23T19:10:00+01:00", "tz": "Europe/Berlin",
    ///         "profile": { "level": "regular", "delivery": "self" },
    ///         "workout": {
    ///             "id": "w1", "activity": "running", "rpe": 6,
    ///             "end": "2026-11-23T19:00:00+01:00", "duration_min": 60
    ///         }
    ///     }"#,
    /// )?;
    /// assert_eq!(input.workout.rpe.get(), 6);
    /// let refused = recovery::Input::from_json("{}");
    /// assert!(refused.is_err_and(|error| error.code() == "E_INPUT"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_json(json: &str) -> Result<Self, InputError> {
        let mut value = parse(json)?;
        check_keys(&value)?;
        check_values(&mut value)?;
        let input: Self = typed(value)?;
        input.check()?;
        Ok(input)
    }
}

impl SuggestionInput {
    /// Reads one JSON document: the shape of the cases' `input`, with `workouts` instead of
    /// `workout` and `other_workouts`.
    ///
    /// ```
    /// # fn main() -> Result<(), recovery::InputError> {
    /// let input = recovery::SuggestionInput::from_json(
    ///     r#"{
    ///         "now": "2026-11-23T10:00:00+01:00", "tz": "Europe/Berlin",
    ///         "profile": { "level": "regular", "delivery": "either" }
    ///     }"#,
    /// )?;
    /// assert!(input.workouts.is_empty());
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_json(json: &str) -> Result<Self, InputError> {
        let mut value = parse(json)?;
        check_values(&mut value)?;
        let input: Self = typed(value)?;
        input.check()?;
        Ok(input)
    }
}

pub(crate) fn parse(json: &str) -> Result<Value, InputError> {
    let value = serde_json::from_str(json).map_err(|error| InputError::Shape(error.to_string()))?;
    match value {
        Value::Object(_) => Ok(value),
        _ => Err(InputError::Shape("not an object".to_owned())),
    }
}

pub(crate) fn typed<T: DeserializeOwned>(value: Value) -> Result<T, InputError> {
    serde_json::from_value(value).map_err(|error| {
        let message = error.to_string();
        match ids::unknown(&message) {
            Some(id) => InputError::UnknownId(id.to_owned()),
            None => InputError::Shape(message),
        }
    })
}

/// Rejects keys that are not known, so that a misspelt flag, issue or precaution is not ignored.
fn check_keys(value: &Value) -> Result<(), InputError> {
    known_keys(value, &INPUT)?;
    value
        .get("profile")
        .map_or(Ok(()), |profile| known_keys(profile, &PROFILE))?;
    let issues = value.get("local_issues").and_then(Value::as_array);
    let mut issues = issues.into_iter().flatten();
    issues.try_for_each(|issue| known_keys(issue, &ISSUE))
}

/// Rejects an object with any other key; what is no object has none.
pub(crate) fn known_keys(object: &Value, known: &[impl AsRef<str>]) -> Result<(), InputError> {
    let is_known = |key: &str| known.iter().any(|one| one.as_ref() == key);
    let mut keys = object
        .as_object()
        .into_iter()
        .flat_map(|fields| fields.keys());
    match keys.find(|key| !is_known(key)) {
        Some(key) => Err(InputError::Shape(format!("unknown key {key}"))),
        None => Ok(()),
    }
}

/// The keys of an input. `tz_rules` spells out `tz` for programs without a zone database.
const INPUT: [&str; 15] = [
    "now",
    "tz",
    "tz_rules",
    "profile",
    "workout",
    "other_workouts",
    "planned",
    "massages",
    "soreness",
    "soreness_at",
    "flags",
    "local_issues",
    "signs",
    "referral",
    "busy",
];
const PROFILE: [&str; 8] = [
    "level",
    "delivery",
    "quiet",
    "quiet_by_weekday",
    "therapist_lead_min",
    "therapist_hours",
    "precautions",
    "cleared_precautions",
];
const ISSUE: [&str; 4] = ["kind", "group", "side", "since"];

/// Checks values for which serde has only one generic error.
fn check_values(value: &mut Value) -> Result<(), InputError> {
    if let Some(Value::String(zone)) = value.get("tz")
        && zone.parse::<Tz>().is_err()
    {
        return Err(InputError::Zone(zone.clone()));
    }
    drop_nulls(value);
    if let Some(workout) = value.get_mut("workout") {
        check_workout(workout)?;
    }
    for list in ["other_workouts", "workouts"] {
        each(value, list).try_for_each(check_workout)?;
    }
    for session in each(value, "planned") {
        drop_nulls(session);
        whole(session, "rpe_expected", &InputError::RpeRange)?;
        whole(session, "duration_min", &InputError::Duration)?;
        known_activity(session)?;
    }
    for massage in each(value, "massages") {
        whole(massage, "minutes", &InputError::Duration)?;
        on_the_scale(massage)?;
    }
    if let Some(profile) = value.get_mut("profile") {
        drop_nulls(profile);
        whole(profile, "therapist_lead_min", &InputError::Duration)?;
    }
    whole(value, "soreness", &InputError::SorenessRange)
}

fn check_workout(workout: &mut Value) -> Result<(), InputError> {
    if workout.get("rpe").is_some_and(Value::is_null) {
        return Err(InputError::RpeRange);
    }
    drop_nulls(workout);
    whole(workout, "rpe", &InputError::RpeRange)?;
    whole(workout, "duration_min", &InputError::Duration)?;
    known_activity(workout)
}

/// Removes null values, which count as absent.
pub(crate) fn drop_nulls(object: &mut Value) {
    if let Value::Object(fields) = object {
        fields.retain(|_, value| !value.is_null());
    }
}

fn each<'v>(value: &'v mut Value, list: &str) -> impl Iterator<Item = &'v mut Value> {
    value
        .get_mut(list)
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten()
}

/// Rejects a number that is not whole or out of range; `7.0` counts as 7. Absent and null pass.
fn whole(object: &mut Value, key: &str, error: &InputError) -> Result<(), InputError> {
    let most = match error {
        InputError::RpeRange => 1..=10,
        InputError::SorenessRange => 0..=10,
        _ => 0..=u64::from(u32::MAX),
    };
    let Some(number) = object.get_mut(key).filter(|v| !v.is_null()) else {
        return Ok(());
    };
    if let Some(float) = number
        .as_f64()
        .filter(|f| number.is_f64() && f.fract() == 0.0)
    {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "saturates; the range is checked below"
        )]
        let whole = if float < 0.0 { u64::MAX } else { float as u64 };
        *number = whole.into();
    }
    match number.as_u64() {
        Some(n) if most.contains(&n) => Ok(()),
        _ => Err(error.clone()),
    }
}

fn known_activity(object: &Value) -> Result<(), InputError> {
    match object.get("activity") {
        Some(Value::String(id)) if id.parse::<Activity>().is_err() => {
            Err(InputError::UnknownActivity(id.clone()))
        }
        _ => Ok(()),
    }
}

/// Checks the pressure of a massage; serde rejects what is not a number.
fn on_the_scale(massage: &Value) -> Result<(), InputError> {
    match massage.get("pressure").and_then(Value::as_i64) {
        Some(level) => Pressure::try_from(level).map(drop),
        None => Ok(()),
    }
}
