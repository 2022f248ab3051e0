//! A time on the wall clock, as it was typed.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use journal::Fault;
use recovery::civil::instant_of;
use serde::{Deserialize, Serialize};

/// A time that was typed, on a day that was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct WallTime {
    /// The IANA name of the zone in which it was typed.
    pub zone: String,
    /// Such as `2026-10-25`.
    pub date: NaiveDate,
    /// Such as `02:30`.
    #[serde(with = "recovery::civil::hh_mm")]
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub time: NaiveTime,
}

/// The instant of a typed time, by the one reading that all programs share: where the clock shows
/// it twice the first, where the clock skips it the first minute after.
///
/// ```
/// use ipc_types::{WallTime, read_wall_time};
///
/// let half_past_two = |date: &str| {
///     let wall = serde_json::json!({ "zone": "Europe/Berlin", "date": date, "time": "02:30" });
///     let wall: WallTime = serde_json::from_value(wall).unwrap();
///     read_wall_time(&wall).unwrap().to_string()
/// };
/// assert_eq!(half_past_two("2026-10-25"), "2026-10-25 00:30:00 UTC", "it comes twice");
/// assert_eq!(half_past_two("2026-03-29"), "2026-03-29 01:00:00 UTC", "it is skipped");
/// ```
pub fn read_wall_time(wall: &WallTime) -> Result<DateTime<Utc>, Fault> {
    let zone: Tz = wall.zone.parse().map_err(|_| Fault {
        code: "E_INPUT".to_owned(),
        detail: format!("zone: {}", wall.zone),
    })?;
    Ok(instant_of(zone, wall.date, wall.time))
}
