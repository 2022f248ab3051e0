//! When to say that the regular massage is due (section 5).

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::local_time::{date_of, earlier, midnight, moved};
use crate::quiet::{after_quiet, is_quiet};
use crate::{Delivery, Interval, Profile};

/// What the reminders of one due date depend on.
#[derive(Debug, Clone, PartialEq)]
pub struct DueReminding<'a> {
    /// Quiet hours.
    pub profile: &'a Profile,
    /// The device's present time zone.
    pub zone: Tz,
    /// When the massage is due ([`crate::due`]).
    pub due_at: DateTime<Utc>,
    /// The time of day of the reminder; [`crate::TEN`] unless the person chose another.
    pub time_of_day: NaiveTime,
    /// Competitions, from start to end.
    pub competitions: &'a [Interval],
    /// By whom the regular massage would be.
    pub delivery: Delivery,
    /// Starts of recommended and accepted slots, with who massages.
    pub slots: &'a [(DateTime<Utc>, Delivery)],
}

/// The instants of the reminders: the first at the time of day at or after the due date, the others
/// three days apart, three in all, then silence until the next workout. A reminder near a slot of
/// the same delivery is left out: that slot is the regular massage, too.
pub fn due_reminders(reminding: &DueReminding<'_>) -> Vec<DateTime<Utc>> {
    let mut reminders = Vec::new();
    let mut not_before = reminding.due_at;
    for _ in 0..TIMES {
        let Some(at) = next_time(reminding, not_before) else {
            break;
        };
        reminders.push(at);
        let zone = reminding.zone;
        not_before = midnight(zone, moved(date_of(zone, at), DAYS_APART));
    }
    reminders.retain(|at| !serves_as_regular(reminding, *at));
    reminders
}

fn serves_as_regular(reminding: &DueReminding<'_>, at: DateTime<Utc>) -> bool {
    reminding.slots.iter().any(|(start, delivery)| {
        *delivery == reminding.delivery && (*start - at).abs() <= NEAR_SLOT
    })
}

/// The first time of day at or after `not_before` outside quiet hours and competitions.
fn next_time(reminding: &DueReminding<'_>, not_before: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let DueReminding {
        profile,
        zone,
        time_of_day,
        ..
    } = *reminding;
    let first_day = date_of(zone, not_before);
    let days = |count: i64| {
        (0..count)
            .map(move |day| earlier(zone, moved(first_day, day), time_of_day))
            .filter(move |at| *at >= not_before)
    };
    // a time of day that is quiet all week long is meant as "when I am up"
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

/// Whether `at` lies in [D−3 00:00, a day after the end of a competition].
fn near_competition(reminding: &DueReminding<'_>, at: DateTime<Utc>) -> bool {
    let zone = reminding.zone;
    reminding.competitions.iter().any(|competition| {
        let from = midnight(zone, moved(date_of(zone, competition.start), -3));
        from <= at && at <= competition.end + TimeDelta::hours(24)
    })
}

const TIMES: usize = 3;
const DAYS_APART: i64 = 3;
const NEAR_SLOT: TimeDelta = TimeDelta::hours(48);
/// A season of competitions without a gap of a day ends somewhere.
const LOOK_AHEAD_DAYS: i64 = 400;
