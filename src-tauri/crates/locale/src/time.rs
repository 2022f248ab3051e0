//! Times as people write them.

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Timelike, Utc};
use chrono_tz::Tz;

use crate::Locale;

/// The hour from which on today is called tonight.
const EVENING: u32 = 18;

impl Locale {
    /// The time of day on the wall clock of `zone`: `21:00`, or `9:00 pm` where that is the habit.
    pub fn clock(&self, instant: impl Into<DateTime<Utc>>, zone: Tz) -> String {
        let local = instant.into().with_timezone(&zone);
        let minute = format!("{:02}", local.minute());
        if self.twelve_hours() {
            let (afternoon, hour) = local.hour12();
            let half = match (afternoon, self.month_first) {
                (false, false) => "am",
                (true, false) => "pm",
                (false, true) => "AM",
                (true, true) => "PM",
            };
            self.say_with(
                "time-clock-12",
                &[
                    ("hour", hour.to_string().into()),
                    ("minute", minute.into()),
                    ("half", half.into()),
                ],
            )
        } else {
            let hour = format!("{:02}", local.hour());
            self.say_with(
                "time-clock-24",
                &[("hour", hour.into()), ("minute", minute.into())],
            )
        }
    }

    /// The day: `today`, `tonight` (from 18:00 on), `tomorrow`, `yesterday`, `Tue` within the
    /// week, else `Tue 1 Dec`, with the year if it is another one.
    pub fn day(&self, instant: impl Into<DateTime<Utc>>, zone: Tz, now: DateTime<Utc>) -> String {
        let local = instant.into().with_timezone(&zone);
        let today = now.with_timezone(&zone).date_naive();
        match (local.date_naive() - today).num_days() {
            0 if local.hour() >= EVENING => self.say("time-tonight"),
            0 => self.say("time-today"),
            1 => self.say("time-tomorrow"),
            -1 => self.say("time-yesterday"),
            2..=6 => self.weekday_short(local.date_naive()),
            _ => self.date(local.date_naive(), today),
        }
    }

    /// Day and time: `tonight 21:00`, `tomorrow 08:30`, `Tue 06:00`.
    pub fn day_and_clock(
        &self,
        instant: impl Into<DateTime<Utc>>,
        zone: Tz,
        now: DateTime<Utc>,
    ) -> String {
        let instant = instant.into();
        let (day, clock) = (self.day(instant, zone, now), self.clock(instant, zone));
        self.say_with(
            "time-day-and-clock",
            &[("day", day.into()), ("clock", clock.into())],
        )
    }

    /// Start and end: `tonight 21:00 – 22:00`. The day of the end is named if it differs.
    pub fn span(
        &self,
        start: impl Into<DateTime<Utc>>,
        end: impl Into<DateTime<Utc>>,
        zone: Tz,
        now: DateTime<Utc>,
    ) -> String {
        let (start, end) = (start.into(), end.into());
        // an end at midnight still counts as the evening before
        let last_minute = (end - TimeDelta::minutes(1)).max(start);
        let date = |instant: DateTime<Utc>| instant.with_timezone(&zone).date_naive();
        let until = if date(start) == date(last_minute) {
            self.clock(end, zone)
        } else {
            self.day_and_clock(end, zone, now)
        };
        let same_half = |at: DateTime<Utc>| at.with_timezone(&zone).hour() < 12;
        let one_half =
            self.twelve_hours() && date(start) == date(end) && same_half(start) == same_half(end);
        let from = if one_half {
            let local = start.with_timezone(&zone);
            let bare = [
                ("hour", local.hour12().1.to_string().into()),
                ("minute", format!("{:02}", local.minute()).into()),
            ];
            let clock = self.say_with("time-clock-12.bare", &bare);
            self.say_with(
                "time-day-and-clock",
                &[
                    ("day", self.day(start, zone, now).into()),
                    ("clock", clock.into()),
                ],
            )
        } else {
            self.day_and_clock(start, zone, now)
        };
        self.say_with(
            "time-span",
            &[("start", from.into()), ("end", until.into())],
        )
    }

    /// A time relative to now, coarser with distance: `in 2 h 10 min`, from one day on `in 31 h`,
    /// from two days on `in 3 days`; also `now` and `10 min ago`.
    pub fn relative_time(&self, distance: TimeDelta) -> String {
        let length = distance.abs();
        let amount = if length < TimeDelta::seconds(30) {
            return self.say("time-now");
        } else if length < TimeDelta::hours(24) {
            self.length(length)
        } else if length < TimeDelta::hours(48) {
            self.length(TimeDelta::hours((length.num_minutes() + 30) / 60))
        } else {
            let days = (length.num_hours() + 12) / 24;
            self.say_with("time-days", &[("days", days.into())])
        };
        let direction = if distance > TimeDelta::zero() {
            "time-in"
        } else {
            "time-ago"
        };
        self.say_with(direction, &[("amount", amount.into())])
    }

    /// A duration, to the minute: `45 min`, `2 h`, `2 h 10 min`.
    pub fn length(&self, length: TimeDelta) -> String {
        let minutes = (length.num_seconds() + 30) / 60;
        let (hours, rest) = (minutes / 60, minutes % 60);
        let variables = [("hours", hours.into()), ("minutes", rest.into())];
        match (hours, rest) {
            (0, _) => self.say_with("time-minutes", &variables[1..]),
            (_, 0) => self.say_with("time-hours", &variables[..1]),
            _ => self.say_with("time-hours-and-minutes", &variables),
        }
    }

    /// A weekday by its number, 1 Monday … 7 Sunday, in full.
    pub fn weekday(&self, number: u8) -> String {
        self.say(&format!("time-weekday-{number}"))
    }

    /// A date: `Tue 1 Dec`, with the year if it is another one.
    pub fn date(&self, date: NaiveDate, today: NaiveDate) -> String {
        let month = self.say(&format!("time-month-{}.short", date.month()));
        let variables = [
            ("weekday", self.weekday_short(date).into()),
            ("day", date.day().into()),
            ("month", month.into()),
            ("year", date.year().to_string().into()),
        ];
        let this_year = date.year() == today.year();
        match (this_year, self.month_first) {
            (true, false) => self.say_with("time-date", &variables[..3]),
            (true, true) => self.say_with("time-date.month-first", &variables[..3]),
            (false, false) => self.say_with("time-date.with-year", &variables),
            (false, true) => self.say_with("time-date.month-first-with-year", &variables),
        }
    }

    fn weekday_short(&self, date: NaiveDate) -> String {
        let number = date.weekday().number_from_monday();
        self.say(&format!("time-weekday-{number}.short"))
    }
}

/// Whether `instant` is this evening: from 18:00 on, on the present day in `zone`.
pub fn is_tonight(instant: impl Into<DateTime<Utc>>, zone: Tz, now: DateTime<Utc>) -> bool {
    let local = instant.into().with_timezone(&zone);
    local.hour() >= EVENING && local.date_naive() == now.with_timezone(&zone).date_naive()
}

/// The text with its first letter capitalized.
pub fn capitalize(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
