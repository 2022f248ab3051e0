//! When to remind of the regular massage (rules 5).

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::civil::interval::Interval;
use crate::civil::local_time::{date_of, days_from, instant_of, start_of_day};
use crate::input::profile::Profile;
use crate::input::quiet_hours::{after_quiet, is_quiet};
use crate::vocabulary::massage::Delivery;

/// What the reminders of one due date depend on.
#[derive(Debug, Clone, PartialEq)]
pub struct DueSchedule<'a> {
    /// Quiet hours.
    pub profile: &'a Profile,
    /// The device's present time zone.
    pub zone: Tz,
    /// When the massage is due ([`crate::due`]).
    pub due_at: DateTime<Utc>,
    /// The time of day of the reminder; [`crate::DEFAULT_TIME_OF_DAY`] unless the person chose
    /// another.
    pub time_of_day: NaiveTime,
    /// Planned competitions, from start to end.
    pub competitions: &'a [Interval],
    /// Who would give the regular massage.
    pub delivery: Delivery,
    /// Recommended and kept slots: their start, and who gives the massage.
    pub slots: &'a [(DateTime<Utc>, Delivery)],
}

/// The reminders so far, and what limits the next one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastReminders<'a> {
    /// The present instant.
    pub now: DateTime<Utc>,
    /// When reminders of this due date were shown, in any order.
    pub reminders: &'a [DateTime<Utc>],
    /// When the last logged workout ended; after it there may be three more reminders.
    pub last_workout_end: Option<DateTime<Utc>>,
    /// Local dates with another massage notification; there is at most one a day.
    pub taken: &'a [NaiveDate],
}

/// The next reminder, at `now` or later: three days after the last one, on a date that is not
/// taken. None after three since the last workout.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let profile: recovery::Profile = serde_json::from_str(
///     r#"{
///         "level": "regular", "delivery": "self",
///         "quiet": { "start": "22:00", "end": "07:00" }
///     }"#,
/// )?;
/// let zone = chrono_tz::Europe::Berlin;
/// let schedule = recovery::DueSchedule {
///     profile: &profile,
///     zone,
///     due_at: "2026-11-23T15:00:00Z".parse()?,
///     time_of_day: recovery::DEFAULT_TIME_OF_DAY,
///     competitions: &[],
///     delivery: recovery::Delivery::SelfMassage,
///     slots: &[],
/// };
/// let first = "2026-11-24T09:00:00Z".parse()?;
/// let past = recovery::PastReminders {
///     now: first,
///     reminders: &[first],
///     last_workout_end: None,
///     taken: &[],
/// };
/// let next = recovery::next_due_reminder(&schedule, &past);
/// assert_eq!(next, Some(first + chrono::TimeDelta::days(3)));
/// # Ok(())
/// # }
/// ```
pub fn next_due_reminder(
    reminding: &DueSchedule<'_>,
    past: &PastReminders<'_>,
) -> Option<DateTime<Utc>> {
    let zone = reminding.zone;
    let since_workout = |at: &&DateTime<Utc>| past.last_workout_end.is_some_and(|end| **at >= end);
    if past.reminders.iter().filter(since_workout).count() >= TIMES {
        return None;
    }
    let last = past.reminders.iter().max();
    let days_on = last.map(|last| start_of_day(zone, days_from(date_of(zone, *last), DAYS_APART)));
    let mut due_at = reminding
        .due_at
        .max(past.now)
        .max(days_on.unwrap_or(past.now));
    for _ in 0..=past.taken.len() {
        let from = DueSchedule {
            due_at,
            ..reminding.clone()
        };
        let at = due_reminders(&from).first().copied()?;
        let date = date_of(zone, at);
        if !past.taken.contains(&date) {
            return Some(at);
        }
        due_at = start_of_day(zone, days_from(date, 1));
    }
    None
}

impl DueSchedule<'_> {
    /// Whether a massage that starts at `start` serves as the regular one (rules 5): it has the
    /// same delivery and is within two days of a reminder, which is then omitted. For a due date
    /// long past, `due_at` is `now`.
    ///
    /// ```
    /// use recovery::{Delivery, DueSchedule};
    ///
    /// # let profile: recovery::Profile =
    /// #     serde_json::from_str(r#"{ "level": "regular", "delivery": "self" }"#)?;
    /// let due_at = "2026-11-23T15:00:00Z".parse()?;
    /// let schedule = DueSchedule {
    ///     profile: &profile,
    ///     zone: chrono_tz::Europe::Berlin,
    ///     due_at,
    ///     time_of_day: recovery::DEFAULT_TIME_OF_DAY,
    ///     competitions: &[],
    ///     delivery: Delivery::SelfMassage,
    ///     slots: &[],
    /// };
    /// assert!(schedule.also_regular(due_at, Delivery::SelfMassage));
    /// assert!(!schedule.also_regular(due_at, Delivery::Therapist));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn also_regular(&self, start: DateTime<Utc>, delivery: Delivery) -> bool {
        delivery == self.delivery && times(self).iter().any(|at| is_near(start, *at))
    }
}

/// When to remind: first at the time of day on or after the due date, then twice more, three days
/// apart, and not again until the next workout. A reminder near a slot of the same delivery is
/// omitted, because that slot serves as the regular massage.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let profile: recovery::Profile = serde_json::from_str(
///     r#"{
///         "level": "regular", "delivery": "self",
///         "quiet": { "start": "22:00", "end": "07:00" }
///     }"#,
/// )?;
/// let zone = chrono_tz::Europe::Berlin;
/// let schedule = recovery::DueSchedule {
///     profile: &profile,
///     zone,
///     due_at: "2026-11-23T15:00:00Z".parse()?,
///     time_of_day: recovery::DEFAULT_TIME_OF_DAY,
///     competitions: &[],
///     delivery: recovery::Delivery::SelfMassage,
///     slots: &[],
/// };
/// // due on the 23rd in the afternoon: at ten the next morning, and twice more
/// let reminders = recovery::due_reminders(&schedule);
/// let days: Vec<String> = reminders.iter().map(|at| at.format("%d %H:%M").to_string()).collect();
/// assert_eq!(days, ["24 09:00", "27 09:00", "30 09:00"]);
/// # Ok(())
/// # }
/// ```
pub fn due_reminders(reminding: &DueSchedule<'_>) -> Vec<DateTime<Utc>> {
    let served = |at: &DateTime<Utc>| {
        let mut slots = reminding.slots.iter();
        slots.any(|(start, delivery)| *delivery == reminding.delivery && is_near(*start, *at))
    };
    let mut reminders = times(reminding);
    reminders.retain(|at| !served(at));
    reminders
}

/// The three instants, regardless of slots near them.
fn times(reminding: &DueSchedule<'_>) -> Vec<DateTime<Utc>> {
    let mut times = Vec::with_capacity(TIMES);
    let mut not_before = reminding.due_at;
    while times.len() < TIMES
        && let Some(at) = next_time(reminding, not_before)
    {
        times.push(at);
        let zone = reminding.zone;
        not_before = start_of_day(zone, days_from(date_of(zone, at), DAYS_APART));
    }
    times
}

fn is_near(slot: DateTime<Utc>, at: DateTime<Utc>) -> bool {
    (slot - at).abs() <= NEAR_SLOT
}

/// The first time of day at or after `not_before` outside quiet hours and competitions.
fn next_time(reminding: &DueSchedule<'_>, not_before: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let DueSchedule {
        profile,
        zone,
        time_of_day,
        ..
    } = *reminding;
    let first_day = date_of(zone, not_before);
    let days = |count: i64| {
        (0..count)
            .map(move |day| instant_of(zone, days_from(first_day, day), time_of_day))
            .filter(move |at| *at >= not_before)
    };
    // if the time of day is quiet all week, remind when quiet hours end
    let always_quiet = days(8).all(|at| is_quiet(profile, zone, at));
    days(LOOK_AHEAD_DAYS)
        .map(|at| {
            if always_quiet {
                after_quiet(profile, zone, at)
            } else {
                at
            }
        })
        .find(|at| !is_quiet(profile, zone, *at) && !near_competition(reminding, *at))
}

/// Whether `at` is in [D−3 00:00, a day after the end of a competition].
fn near_competition(reminding: &DueSchedule<'_>, at: DateTime<Utc>) -> bool {
    let zone = reminding.zone;
    reminding.competitions.iter().any(|competition| {
        let from = start_of_day(zone, days_from(date_of(zone, competition.start), -3));
        from <= at && at <= competition.end + TimeDelta::hours(24)
    })
}

const TIMES: usize = 3;
const DAYS_APART: i64 = 3;
const NEAR_SLOT: TimeDelta = TimeDelta::hours(48);
/// Ends the search: no season of competitions goes on this long without a free day.
const LOOK_AHEAD_DAYS: i64 = 400;

/// 10:00, the default time of day for reminders that do not belong to a slot (rules 5).
pub const DEFAULT_TIME_OF_DAY: NaiveTime = match NaiveTime::from_hms_opt(10, 0, 0) {
    Some(ten) => ten,
    None => NaiveTime::MIN,
};
