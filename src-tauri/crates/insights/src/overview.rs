//! All tables together.

use chrono::NaiveDate;
use serde::Serialize;

use crate::history::History;
use crate::load::Load;
use crate::minutes::Minutes;
use crate::regularity::Regularity;
use crate::soreness::SorenessDays;
use crate::windows::Windows;

/// What a history tells.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Insights {
    /// The first day looked at, a Monday.
    pub from: NaiveDate,
    /// The last day looked at, the present one.
    pub to: NaiveDate,
    /// Soreness on the days after hard sessions, with and without massage.
    pub soreness: SorenessDays,
    /// Which window the massages were in.
    pub windows: Windows,
    /// Load and massages, week by week.
    pub load: Load,
    /// How regular the massages were.
    pub regularity: Regularity,
    /// What got the minutes.
    pub minutes: Minutes,
}

impl Insights {
    /// Works all tables out.
    pub fn of(history: &History) -> Self {
        Self {
            from: history.from,
            to: history.to,
            soreness: SorenessDays::of(history),
            windows: Windows::of(history),
            load: Load::of(history),
            regularity: Regularity::of(history),
            minutes: Minutes::of(history),
        }
    }
}
