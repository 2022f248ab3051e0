//! Typed ids. Each is a UUID v7 as text, so ids sort by time and survive an export.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::{NoContext, Timestamp, Uuid};

macro_rules! typed_ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => { $(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, type = "string"))]
        pub struct $name(String);

        impl $name {
            /// A new id, made at `now`.
            pub fn new(now: DateTime<Utc>) -> Self {
                Self(new_uuid(now))
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                to.write_str(&self.0)
            }
        }
    )+ };
}

typed_ids! {
    /// A logged workout.
    WorkoutId,
    /// A logged massage.
    MassageId,
    /// A planned massage that did not take place.
    MissedId,
    /// A plan.
    PlanId,
    /// A guided session.
    GuidedSessionId,
    /// A reminder.
    ReminderId,
    /// A planned session or competition: a single one, or one of a series.
    SessionId,
    /// Sessions that recur.
    SeriesId,
    /// A soreness answer.
    SorenessId,
    /// A local issue.
    IssueId,
    /// A busy interval.
    BusyId,
    /// A calendar of another program.
    CalendarId,
    /// A line of Today's inbox.
    NoticeId,
    /// A trial of one's own.
    TrialId,
    /// A leg session of a trial.
    TrialSessionId,
}

impl SessionId {
    /// The id of the one of a series that has this date by the rule.
    pub(crate) fn of_series(series: &SeriesId, date: NaiveDate) -> Self {
        Self(format!("{series}:{date}"))
    }

    /// The series and the date, if it is one of a series.
    pub(crate) fn occurrence(&self) -> Option<(SeriesId, NaiveDate)> {
        let (series, date) = self.0.split_once(':')?;
        Some((SeriesId::from(series), date.parse().ok()?))
    }
}

fn new_uuid(now: DateTime<Utc>) -> String {
    let seconds = u64::try_from(now.timestamp()).unwrap_or_default();
    Uuid::new_v7(Timestamp::from_unix(
        NoContext,
        seconds,
        now.timestamp_subsec_nanos(),
    ))
    .to_string()
}
