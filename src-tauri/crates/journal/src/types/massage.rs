//! Massages.

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{Delivery, DeliveryPreference, MassageType, Muscle, Pressure};
use serde::{Deserialize, Serialize};

use crate::types::guided::{Felt, MassagePart};
use crate::types::id::{MassageId, PlanId};

ipc_types! {
    /// A massage to be logged.
    pub struct NewMassage {
        /// When it started.
        pub start: DateTime<Utc>,
        /// How long it took, in minutes.
        pub minutes: u32,
        /// Its pressure, 1–5.
        pub pressure: u8,
        /// Its type.
        #[serde(rename = "type")]
        pub massage_type: MassageType,
        /// By whom.
        pub delivery: Delivery,
        /// The muscles; empty = those of the plan.
        #[serde(default)]
        pub muscles: Vec<Muscle>,
    }

    /// A massage in the journal.
    pub struct MassageEntry {
        /// Its id.
        pub id: MassageId,
        /// The plan that it carried out, if any.
        pub plan: Option<PlanId>,
        /// When it started.
        pub start: DateTime<Utc>,
        /// How long it took, in minutes.
        pub minutes: u32,
        /// Its pressure, 1–5.
        pub pressure: Pressure,
        /// Its type.
        #[serde(rename = "type")]
        pub massage_type: MassageType,
        /// By whom.
        pub delivery: Delivery,
        /// The muscles.
        pub muscles: Vec<Muscle>,
        /// What was really done, if it was a guided session; empty otherwise.
        #[serde(default)]
        pub parts: Vec<MassagePart>,
        /// How the muscles felt afterwards, if that was answered.
        pub felt: Option<Felt>,
        /// The time zone in which it was noted (IANA); absent in an old entry.
        pub zone: Option<String>,
    }

    /// How the massage of a plan was done, where it differs from the plan.
    #[derive(Default)]
    pub struct DoneDetails {
        /// Its duration in minutes; absent = the slot's. Needed if there is no slot.
        #[serde(default)]
        pub minutes: Option<u32>,
        /// When it started; absent = so that it ends now.
        #[serde(default)]
        pub start: Option<DateTime<Utc>>,
        /// Its type; absent = the slot's first.
        #[serde(default, rename = "type")]
        pub massage_type: Option<MassageType>,
        /// By whom; absent = as in the slot.
        #[serde(default)]
        pub delivery: Option<Delivery>,
        /// Its pressure, 1–5; absent = the slot's highest that the type allows.
        #[serde(default)]
        pub pressure: Option<u8>,
    }
}

impl DoneDetails {
    /// The massage where no slot says what it was: a light Swedish one that ends now, given as the user
    /// usually has it, unless the details say otherwise. None without its length.
    ///
    /// ```
    /// use journal::DoneDetails;
    /// use recovery::DeliveryPreference;
    ///
    /// let now: chrono::DateTime<chrono::Utc> = "2026-11-23T16:00:00Z".parse()?;
    /// let details = DoneDetails {
    ///     minutes: Some(20),
    ///     ..DoneDetails::default()
    /// };
    /// let massage = details.apart_from_slot(DeliveryPreference::Either, now);
    /// let start = massage.map(|massage| massage.start);
    /// assert_eq!(start, Some(now - chrono::TimeDelta::minutes(20)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn apart_from_slot(
        &self,
        usual: DeliveryPreference,
        now: DateTime<Utc>,
    ) -> Option<NewMassage> {
        let minutes = self.minutes?;
        let massage_type = self.massage_type.unwrap_or(MassageType::Swedish);
        let lightest = massage_type.pressure_range().lo.max(Pressure::LIGHT);
        let usual = match usual {
            DeliveryPreference::Therapist => Delivery::Therapist,
            DeliveryPreference::SelfMassage | DeliveryPreference::Either => Delivery::SelfMassage,
        };
        Some(NewMassage {
            start: self
                .start
                .unwrap_or(now - TimeDelta::minutes(i64::from(minutes))),
            minutes,
            pressure: self.pressure.unwrap_or(lightest.get()),
            massage_type,
            delivery: self.delivery.unwrap_or(usual),
            muscles: Vec::new(),
        })
    }
}
