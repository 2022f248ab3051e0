//! The settings.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use recovery::{Activity, Precaution, Profile, Side, Tool};
use serde::{Deserialize, Serialize};

ipc_types! {
    /// All settings.
    #[expect(clippy::struct_excessive_bools, reason = "settings with nothing in common")]
    pub struct Settings {
        /// The user's profile for the rules: training level, delivery, quiet hours, therapist
        /// hours, precautions.
        pub profile: Profile,
        /// When a doctor said yes to massage despite a condition. `profile.cleared_precautions`
        /// follows from it, and is ignored when settings are saved.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        #[cfg_attr(
            feature = "bindings",
            ts(as = "Option<BTreeMap<String, String>>", optional)
        )]
        pub doctors_yes: BTreeMap<Precaution, NaiveDate>,
        /// Whether the user has said which health conditions they have, or that they have none.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        #[cfg_attr(feature = "bindings", ts(as = "Option<bool>", optional))]
        pub conditions_asked: bool,
        /// Usual working hours, which the planner treats as busy; absent = none.
        pub working_hours: Option<WorkingHours>,
        /// The appearance.
        pub theme: Theme,
        /// `en`, `de`, …; absent = the system's.
        pub language: Option<String>,
        /// Whether notification text leaves out health details.
        pub private_notifications: bool,
        /// Whether the agent starts at login.
        pub start_at_login: bool,
        /// The clock time of the massage-due reminder.
        #[serde(with = "recovery::civil::hh_mm")]
        #[cfg_attr(feature = "bindings", ts(type = "string"))]
        pub due_reminder_at: NaiveTime,
        /// Whether to suggest a light massage before a session (rules 4.7; off by default).
        pub pre_workout_suggestion: bool,
        /// What the user has for self-massage, the one they like best first.
        pub tools: Vec<Tool>,
        /// How a guided session goes.
        #[serde(default)]
        pub guided: GuidedSettings,
        /// The folder whose workouts are imported as they come; absent = none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "bindings", ts(optional))]
        pub watched_folder: Option<String>,
        /// What sports of files are to the user, by the name that a file has for them, in lower case.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        #[cfg_attr(
            feature = "bindings",
            ts(as = "Option<BTreeMap<String, Activity>>", optional)
        )]
        pub sports: BTreeMap<String, Activity>,
    }

    /// How a guided session goes.
    #[derive(Eq)]
    #[serde(default)]
    pub struct GuidedSettings {
        /// Whether a chime sounds at each change and at the end.
        pub chime: bool,
        /// Whether each move is explained, or only named.
        pub cues: bool,
        /// The time to change sides, in seconds, 5–60.
        pub change_seconds: u32,
        /// On which side each muscle begins; absent = in turn.
        pub first_side: Option<Side>,
        /// Whether a notification tells of each change while the window is closed.
        pub notify_changes: bool,
    }

    /// Usual working hours on the wall clock.
    pub struct WorkingHours {
        /// When work starts.
        #[serde(with = "recovery::civil::hh_mm")]
        #[cfg_attr(feature = "bindings", ts(type = "string"))]
        pub start: NaiveTime,
        /// When work ends.
        #[serde(with = "recovery::civil::hh_mm")]
        #[cfg_attr(feature = "bindings", ts(type = "string"))]
        pub end: NaiveTime,
        /// The weekdays, from 1 (Monday) to 7 (Sunday).
        pub weekdays: Vec<u8>,
    }
}

ipc_types! {
    /// Where everything is kept.
    pub struct Storage {
        /// The folder of the journal, as text to be read.
        pub folder: String,
        /// When the newest backup was made; absent = there is none.
        pub last_backup: Option<DateTime<Utc>>,
        /// Where the folder for backups is linked to, if nothing is there.
        pub lost_backups: Option<String>,
    }
}

recovery::id_enum! {
    /// The appearance of the window.
    pub enum Theme {
        /// Follow the system.
        System,
        /// Light.
        Light,
        /// Dark.
        Dark,
    }
}

impl Settings {
    /// What the user has for self-massage, as far as their health conditions allow it. Whatever names a
    /// tool for them names one of these.
    ///
    /// ```
    /// use recovery::{Precaution, Tool};
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// let mut settings = journal.settings()?;
    /// settings.tools = vec![Tool::Hands, Tool::Roller];
    /// settings.profile.precautions = vec![Precaution::Pregnancy];
    /// assert_eq!(settings.fit_tools(), [Tool::Hands]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn fit_tools(&self) -> Vec<Tool> {
        self.profile.fit_tools(&self.tools)
    }
}

impl Default for GuidedSettings {
    fn default() -> Self {
        Self {
            chime: true,
            cues: true,
            change_seconds: 10,
            first_side: None,
            notify_changes: false,
        }
    }
}
