//! Times as people type them.

use std::str::FromStr;

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;

/// A time as it was typed: `18:00`, `6 pm`, `2026-11-23`, `2026-11-23 18:00` or RFC 3339.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum When {
    Instant(DateTime<Utc>),
    Local(NaiveDateTime),
    TimeOfDay(NaiveTime),
}

impl FromStr for When {
    type Err = chrono::ParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        if let Some(time) = locale::read_clock(text) {
            return Ok(Self::TimeOfDay(time));
        }
        if let Some(local) = on_a_day(text) {
            return Ok(Self::Local(local));
        }
        DateTime::parse_from_rfc3339(text).map(|at| Self::Instant(at.into()))
    }
}

/// `2026-11-23`, perhaps with a time of that day after it.
fn on_a_day(text: &str) -> Option<NaiveDateTime> {
    let (date, rest) = text.split_at_checked(text.len().min(DATE.len()))?;
    let date = NaiveDate::parse_from_str(date, "%Y-%m-%d").ok()?;
    let time = match rest.strip_prefix(['T', ' ']) {
        Some(time) => locale::read_clock(time)?,
        None if rest.is_empty() => NaiveTime::MIN,
        None => return None,
    };
    Some(date.and_time(time))
}

impl When {
    /// The instant; a time of day is today's.
    pub(crate) fn today(self, now: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
        match self {
            Self::Instant(instant) => instant,
            Self::Local(local) => on_the_wall(local, zone),
            Self::TimeOfDay(time) => {
                on_the_wall(now.with_timezone(&zone).date_naive().and_time(time), zone)
            }
        }
    }

    /// The instant of something that is over: a time of day that is still to come, by more than
    /// clocks may differ, is yesterday's. The window reads it in the same way.
    pub(crate) fn past(self, now: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
        let today = self.today(now, zone);
        let Self::TimeOfDay(time) = self else {
            return today;
        };
        let yesterday = now.with_timezone(&zone).date_naive().pred_opt();
        yesterday
            .filter(|_| today > now + CLOCK_SLACK)
            .map_or(today, |date| on_the_wall(date.and_time(time), zone))
    }

    /// The instant; a time of day is the next one.
    pub(crate) fn coming(self, now: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
        match self {
            Self::TimeOfDay(time) => {
                let today = now.with_timezone(&zone).date_naive();
                [0, 1]
                    .into_iter()
                    .filter_map(|days| today.checked_add_days(Days::new(days)))
                    .map(|date| on_the_wall(date.and_time(time), zone))
                    .find(|instant| *instant > now)
                    .unwrap_or(now)
            }
            Self::Instant(_) | Self::Local(_) => self.today(now, zone),
        }
    }
}

const DATE: &str = "2026-11-23";
/// How far ahead a time may be and still count as now, as in the journal.
const CLOCK_SLACK: TimeDelta = TimeDelta::minutes(5);

/// The instant at which the wall clock shows `local`, by the reading that all programs share.
fn on_the_wall(local: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    recovery::civil::instant_of(zone, local.date(), local.time())
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    const BERLIN: Tz = Tz::Europe__Berlin;

    fn at(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().into()
    }

    #[rstest]
    #[case("18:00", "2026-11-23T18:00:00+01:00")]
    #[case("18.05", "2026-11-23T18:05:00+01:00")]
    #[case("18.05 Uhr", "2026-11-23T18:05:00+01:00")]
    #[case("6:05 pm", "2026-11-23T18:05:00+01:00")]
    #[case("6:05PM", "2026-11-23T18:05:00+01:00")]
    #[case("1805", "2026-11-23T18:05:00+01:00")]
    #[case("18", "2026-11-23T18:00:00+01:00")]
    #[case("6pm", "2026-11-23T18:00:00+01:00")]
    #[case("17h30", "2026-11-23T17:30:00+01:00")]
    #[case("2026-11-22 9pm", "2026-11-22T21:00:00+01:00")]
    #[case("2026-11-22 23:30", "2026-11-22T23:30:00+01:00")]
    #[case("2026-11-22T23:30", "2026-11-22T23:30:00+01:00")]
    #[case("2026-11-22", "2026-11-22T00:00:00+01:00")]
    #[case("2026-11-22T23:30:00Z", "2026-11-22T23:30:00Z")]
    fn times_are_read_as_typed(#[case] typed: &str, #[case] meant: &str) {
        let now = at("2026-11-23T20:00:00+01:00");
        let when: When = typed.parse().unwrap();
        assert_eq!(when.today(now, BERLIN), at(meant));
    }

    #[rstest]
    fn what_is_no_time_is_not_read(
        #[values(
            "",
            "soon",
            "25:00",
            "1:5",
            "2026-13-01",
            "2026-11-22 noon",
            "ä2026-11-2"
        )]
        typed: &str,
    ) {
        assert!(typed.parse::<When>().is_err());
    }

    #[rstest]
    #[case::yesterdays("23:40", "2026-11-23T23:40:00+01:00")]
    #[case::todays("00:05", "2026-11-24T00:05:00+01:00")]
    #[case::just_now_by_a_slow_clock("00:24", "2026-11-24T00:24:00+01:00")]
    #[case::almost_a_day_ago("00:26", "2026-11-23T00:26:00+01:00")]
    #[case::named("2026-11-24 23:40", "2026-11-24T23:40:00+01:00")]
    fn a_past_time_of_day_may_be_yesterdays(#[case] typed: &str, #[case] meant: &str) {
        let now = at("2026-11-24T00:20:00+01:00");
        let when: When = typed.parse().unwrap();
        assert_eq!(when.past(now, BERLIN), at(meant));
    }

    #[test]
    fn a_coming_time_of_day_may_be_tomorrows() {
        let now = at("2026-11-23T20:00:00+01:00");
        let coming = |typed: &str| typed.parse::<When>().unwrap().coming(now, BERLIN);
        assert_eq!(coming("21:00"), at("2026-11-23T21:00:00+01:00"));
        assert_eq!(coming("08:00"), at("2026-11-24T08:00:00+01:00"));
    }

    #[test]
    fn an_hour_that_spring_leaves_out_is_read_as_the_first_minute_after_it() {
        let now = at("2026-03-29T12:00:00+02:00");
        let when: When = "02:30".parse().unwrap();
        assert_eq!(when.today(now, BERLIN), at("2026-03-29T03:00:00+02:00"));
    }
}
