//! The maintenance session on a rest day without an open plan (4.7, R-MAINTENANCE).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{MassageType, PressureLevel, Refusal, Standing};

/// A longer massage by a therapist on a rest day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Maintenance {
    /// The rest day, on the device's calendar.
    pub date: NaiveDate,
    /// Shortest and longest, in minutes.
    pub minutes_range: [u32; 2],
    /// Lowest and highest level.
    pub pressure: [PressureLevel; 2],
    /// Eligible types, first choice first.
    pub types: Vec<MassageType>,
}

/// The card for today, if today is a rest day and nothing is open.
pub fn maintenance(_standing: &Standing) -> Result<Option<Maintenance>, Refusal> {
    todo!("follows with the planner")
}
