//! What of the insights can be saved as a file.

use serde::Deserialize;
use strum::IntoStaticStr;

/// One of the insights; it names the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, IntoStaticStr)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum InsightTopic {
    /// Soreness with and without massage.
    Soreness,
    /// Which window the massages were in.
    Windows,
    /// Load by week.
    Load,
    /// The days from one massage to the next.
    Regularity,
    /// What got the minutes.
    Minutes,
    /// What came out of a trial of one's own.
    Trial,
}

/// How it is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, IntoStaticStr)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum SavedFormat {
    /// The table.
    Csv,
    /// The picture.
    Svg,
}
