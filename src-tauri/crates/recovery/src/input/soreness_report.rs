//! A report of soreness, and its JSON: `soreness` and `soreness_at` among the keys of the input.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::vocabulary::soreness::Soreness;

/// How sore the trained muscles are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SorenessReport {
    /// The rating, 0–10.
    pub value: Soreness,
    /// When that was reported; absent = `now`.
    pub at: Option<DateTime<Utc>>,
}

#[expect(clippy::ref_option, reason = "serde hands over a reference")]
pub(crate) fn serialize<S: Serializer>(
    report: &Option<SorenessReport>,
    to: S,
) -> Result<S::Ok, S::Error> {
    Fields {
        soreness: report.map(|report| report.value),
        soreness_at: report.and_then(|report| report.at),
    }
    .serialize(to)
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<Option<SorenessReport>, D::Error> {
    let Fields {
        soreness,
        soreness_at: at,
    } = Fields::deserialize(from)?;
    Ok(soreness.map(|value| SorenessReport { value, at }))
}

#[derive(Serialize, Deserialize)]
struct Fields {
    #[serde(default)]
    soreness: Option<Soreness>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    soreness_at: Option<DateTime<Utc>>,
}
