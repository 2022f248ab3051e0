//! What can be set.

use chrono::NaiveTime;
use recovery::Profile;
use serde::{Deserialize, Serialize};

wire! {
    /// Everything that can be set.
    pub struct Settings {
        /// Level, delivery, quiet hours, therapist hours and lead, precautions.
        pub profile: Profile,
        /// Usual working hours, which the planner treats as busy; absent = none.
        pub working_hours: Option<WorkingHours>,
        /// Follow the system, or light, or dark.
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
        /// Whether the pre-workout card is wanted (rules 4.7; off by default).
        pub pre_workout_card: bool,
    }

    /// Usual working hours on the wall clock.
    pub struct WorkingHours {
        /// Begin.
        #[serde(with = "recovery::civil::hh_mm")]
        #[cfg_attr(feature = "bindings", ts(type = "string"))]
        pub start: NaiveTime,
        /// End.
        #[serde(with = "recovery::civil::hh_mm")]
        #[cfg_attr(feature = "bindings", ts(type = "string"))]
        pub end: NaiveTime,
        /// Days, 1 Monday … 7 Sunday.
        pub weekdays: Vec<u8>,
    }
}

recovery::id_enum! {
    /// The look.
    pub enum Theme {
        /// As the system.
        System,
        /// Light.
        Light,
        /// Dark.
        Dark,
    }
}
