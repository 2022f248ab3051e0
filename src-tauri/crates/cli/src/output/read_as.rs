//! How a time and a length were read, where what was typed may have been meant otherwise.

use chrono::{DateTime, TimeDelta, Utc};

use super::voice::Voice;

/// The messages for one kind of entry: when it was, and how long.
pub(crate) struct ReadAs {
    time: &'static str,
    length: &'static str,
}

impl ReadAs {
    pub(crate) const WORKOUT: Self = Self {
        time: "ctl-logged-end",
        length: "ctl-logged-length",
    };
    pub(crate) const MASSAGE: Self = Self {
        time: "ctl-logged-start",
        length: "ctl-logged-length",
    };
    pub(crate) const SESSION: Self = Self {
        time: "ctl-planned-start",
        length: "ctl-planned-length",
    };

    /// Puts before an answer the instant that was typed, if it is on another day than today, and the length, if
    /// few take so long.
    pub(crate) fn before(
        &self,
        voice: &Voice<'_>,
        typed: Option<DateTime<Utc>>,
        minutes: Option<u32>,
        answer: String,
    ) -> String {
        let date = |instant: DateTime<Utc>| instant.with_timezone(&voice.at.zone).date_naive();
        let when = typed
            .filter(|&typed| date(typed) != date(voice.at.now))
            .map(|typed| ("time", voice.day_and_clock(typed), self.time));
        let length = minutes
            .map(|minutes| TimeDelta::minutes(minutes.into()))
            .filter(|&length| length >= LONG)
            .map(|length| ("length", voice.locale.length(length), self.length));
        let said = |(name, value, id): (&str, String, &str)| {
            voice.locale.say_with(id, &[(name, value.into())])
        };
        let read: Vec<_> = when.into_iter().chain(length).map(said).collect();
        if read.is_empty() {
            answer
        } else {
            format!("{}\n\n{answer}", read.join("\n"))
        }
    }
}

/// Few workouts, and no massages, take longer.
const LONG: TimeDelta = TimeDelta::hours(4);
