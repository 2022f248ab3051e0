//! Serde for a time of day on the wall clock as `HH:MM`: `#[serde(with = "hh_mm")]`.

use chrono::NaiveTime;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serializer};

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands over a reference"
)]
pub(crate) fn serialize<S: Serializer>(time: &NaiveTime, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&time.format("%H:%M").to_string())
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<NaiveTime, D::Error> {
    let text = String::deserialize(from)?;
    NaiveTime::parse_from_str(&text, "%H:%M")
        .map_err(|_| D::Error::custom(format!("not a time of day (HH:MM): {text}")))
}
