//! The profile: what stays the same from plan to plan.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, NaiveTime};
use chrono_tz::Tz;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

use crate::civil::interval::Interval;
use crate::civil::local_time::{instant_of, last_instant_of};
use crate::civil::quiet_hours::QuietHours;
use crate::vocabulary::massage::DeliveryPreference;
use crate::vocabulary::safety::Precaution;
use crate::vocabulary::training::TrainingLevel;

/// What stays the same from plan to plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Profile {
    /// Training level, by sessions per week.
    pub level: TrainingLevel,
    /// Who should give the massage.
    pub delivery: DeliveryPreference,
    /// Quiet hours on the wall clock; absent = none.
    #[serde(default)]
    pub quiet: Option<QuietHours>,
    /// Quiet hours by the weekday on which they start (1 Monday … 7 Sunday), in place of `quiet`.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "by_weekday"
    )]
    #[cfg_attr(
        feature = "bindings",
        ts(as = "Option<BTreeMap<String, Option<QuietHours>>>", optional)
    )]
    pub quiet_by_weekday: BTreeMap<u8, Option<QuietHours>>,
    /// Minutes between booking a therapist and the session's start.
    #[serde(default = "default_lead")]
    pub therapist_lead_min: u32,
    /// When the therapist works; absent = any time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub therapist_hours: Option<TherapistHours>,
    /// Standing health conditions.
    #[serde(default)]
    pub precautions: Vec<Precaution>,
    /// Those of them to which a doctor has said yes. That silences the advice and changes no cap.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "bindings", ts(as = "Option<Vec<Precaution>>", optional))]
    pub cleared_precautions: Vec<Precaution>,
}

impl Profile {
    /// The precautions that no doctor has cleared.
    ///
    /// ```
    /// use recovery::{Precaution, Profile};
    ///
    /// let profile = r#"{
    ///     "level": "regular", "delivery": "self",
    ///     "precautions": ["pregnancy", "past_clot"], "cleared_precautions": ["pregnancy"]
    /// }"#;
    /// let profile: Profile = serde_json::from_str(profile)?;
    /// assert!(profile.uncleared_precautions().eq([Precaution::PastClot]));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn uncleared_precautions(&self) -> impl Iterator<Item = Precaution> {
        let open = |precaution: &&Precaution| !self.cleared_precautions.contains(precaution);
        self.precautions.iter().filter(open).copied()
    }
}

/// Parses the weekday keys, which JSON has as strings: serde does so itself only where the profile
/// is not part of a flattened context.
fn by_weekday<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<BTreeMap<u8, Option<QuietHours>>, D::Error> {
    let nights: BTreeMap<String, Option<QuietHours>> = BTreeMap::deserialize(from)?;
    let nights = nights.into_iter().map(|(day, hours)| match day.parse() {
        Ok(day) => Ok((day, hours)),
        Err(_) => Err(D::Error::custom(format_args!("not a weekday (1–7): {day}"))),
    });
    nights.collect()
}

fn default_lead() -> u32 {
    60
}

/// A therapist's working hours on the wall clock; they do not cross midnight.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct TherapistHours {
    /// Opening time.
    #[serde(with = "crate::civil::hh_mm")]
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub start: NaiveTime,
    /// Closing time.
    #[serde(with = "crate::civil::hh_mm")]
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub end: NaiveTime,
    /// Days, 1 Monday … 7 Sunday; absent = every day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub weekdays: Option<Vec<u8>>,
}

impl TherapistHours {
    /// Whether the therapist works on `date`.
    ///
    /// ```
    /// use recovery::TherapistHours;
    ///
    /// let hours: TherapistHours =
    ///     serde_json::from_str(r#"{ "start": "09:00", "end": "18:00", "weekdays": [1, 2] }"#)?;
    /// // a Monday, and a Sunday
    /// assert!(hours.works_on("2026-11-23".parse()?));
    /// assert!(!hours.works_on("2026-11-29".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn works_on(&self, date: NaiveDate) -> bool {
        let weekday = date.weekday().number_from_monday();
        self.weekdays
            .as_ref()
            .is_none_or(|days| days.iter().any(|day| u32::from(*day) == weekday))
    }

    /// From opening to closing on `date`; none on a day off. In a fold the therapist opens at the
    /// first of two equal times and closes at the second.
    ///
    /// ```
    /// use recovery::TherapistHours;
    ///
    /// let hours: TherapistHours =
    ///     serde_json::from_str(r#"{ "start": "09:00", "end": "18:00", "weekdays": [1, 2] }"#)?;
    /// let monday = hours.open_on(chrono_tz::Europe::Berlin, "2026-11-23".parse()?);
    /// assert_eq!(monday.map(|open| open.start), Some("2026-11-23T08:00:00Z".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn open_on(&self, zone: Tz, date: NaiveDate) -> Option<Interval> {
        self.works_on(date).then(|| Interval {
            start: instant_of(zone, date, self.start),
            end: last_instant_of(zone, date, self.end),
        })
    }
}
