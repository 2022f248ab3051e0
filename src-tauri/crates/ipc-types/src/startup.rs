//! What the front end needs to know at startup.

use serde::{Deserialize, Serialize};

use crate::{Route, ZoneOffsets};

/// What the front end has to know before it can draw anything.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Startup {
    /// The system's language as a BCP 47 tag, such as `de-AT`.
    pub language: String,
    /// The device's present time zone.
    pub zone: ZoneOffsets,
    /// Whether the system names a zone, or rules that one has; if not, times are shown in UTC.
    pub zone_known: bool,
    /// Whether the system says times with am and pm; absent = as the language does.
    pub hour12: Option<bool>,
    /// Whether the system's region names the month before the day, and writes PM rather than pm.
    pub month_first: bool,
    /// The kind of system.
    pub platform: Platform,
    /// This build.
    pub build: String,
    /// Whom to call where the device is; absent where that is not known.
    pub help: Option<recovery::HelpNumbers>,
    /// Where the window was asked to go when it was started; given once.
    pub route: Option<Route>,
}

/// A kind of system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub enum Platform {
    /// Linux and other free desktops.
    Linux,
    /// macOS.
    Macos,
    /// Windows.
    Windows,
}

impl Platform {
    /// The system that this build is for.
    pub const fn here() -> Self {
        if cfg!(target_os = "macos") {
            Self::Macos
        } else if cfg!(windows) {
            Self::Windows
        } else {
            Self::Linux
        }
    }
}
