//! Serde for a time of day on the wall clock as `HH:MM`: `#[serde(with = "hh_mm")]`.

use chrono::NaiveTime;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serializer};

/// Writes `time` as `HH:MM`.
pub fn serialize<S: Serializer>(time: &NaiveTime, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&time.format("%H:%M").to_string())
}

/// Reads `HH:MM`, 00:00–23:59.
pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<NaiveTime, D::Error> {
    let text = String::deserialize(from)?;
    NaiveTime::parse_from_str(&text, "%H:%M")
        .map_err(|_| D::Error::custom(format!("not a time of day (HH:MM): {text}")))
}
