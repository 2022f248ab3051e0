//! Random inputs: nearly everything that an input can contain, in zones whose clocks change.

mod events;
mod profile;
mod zones;

use chrono::{DateTime, TimeDelta, Utc};
use events::{busy, issue, massage, planned, soreness, workout};
use profile::profile;
use proptest::collection::vec;
use proptest::option::{of, weighted};
use proptest::prelude::*;
use proptest::sample::select;
use recovery::{
    Context, Flag, Input, Interval, Massage, PlannedSession, Sign, Soreness, SorenessReport,
    Workout,
};
use strum::IntoEnumIterator;
use zones::ZONES;

/// An input with its instants around one of those days; in half of them the instants are whole
/// hours apart, so that every boundary is hit exactly.
pub(crate) fn inputs() -> impl Strategy<Value = Input> {
    (minutely(), any::<bool>())
        .prop_map(|(input, hourly)| if hourly { whole_hours(input) } else { input })
}

fn whole_hours(mut input: Input) -> Input {
    let quarter = TimeDelta::minutes(15).num_seconds();
    let now =
        DateTime::from_timestamp(input.context.now.timestamp() / quarter * quarter, 0).unwrap();
    let whole = |at: DateTime<Utc>| now - TimeDelta::hours((now - at).num_hours());
    for workout in std::iter::once(&mut input.workout).chain(&mut input.other_workouts) {
        workout.end = whole(workout.end);
    }
    for session in &mut input.context.planned {
        session.start = whole(session.start);
        session.duration_min = session
            .duration_min
            .map(|minutes| minutes.div_ceil(60) * 60);
    }
    for massage in &mut input.context.massages {
        massage.start = whole(massage.start);
        massage.minutes = massage.minutes.div_ceil(10) * 10;
    }
    for busy in &mut input.context.busy {
        let start = whole(busy.start);
        *busy = Interval {
            start,
            end: whole(busy.end).max(start + TimeDelta::hours(1)),
        };
    }
    for issue in &mut input.context.local_issues {
        issue.since = issue.since.map(whole);
    }
    if let Some(report) = &mut input.context.soreness {
        report.at = report.at.map(whole);
    }
    input.context.now = now;
    input
}

fn minutely() -> impl Strategy<Value = Input> {
    let now = (select(&ZONES[..]), 0..3_usize, -4320..4320_i64)
        .prop_map(|((zone, days), day, minutes)| (zone, instant_near(days[day], minutes)));
    let rest = (
        profile(),
        few(workout(), 5),
        few(planned(), 5),
        few(massage(), 4),
        few(busy(), 7),
        (weighted(0.7, soreness()), of(0..3000_i64)),
        (
            rare(all::<Flag>()),
            rare(issue()),
            rare(all::<Sign>()),
            weighted(0.1, Just(())),
        ),
    );
    (now, workout(), rest).prop_map(|((zone, now), new, rest)| {
        let (
            profile,
            others,
            planned,
            massages,
            busy,
            (soreness, reported),
            (flags, issues, signs, referral),
        ) = rest;
        let placed = |id: usize, (ago, mut workout): (i64, Workout)| {
            workout.id = format!("w{id}");
            workout.end = now - TimeDelta::minutes(ago);
            workout
        };
        let context = Context {
            now,
            zone,
            profile,
            planned: planned
                .into_iter()
                .map(|(ahead, p)| later(now, ahead, p))
                .collect(),
            massages: massages
                .into_iter()
                .map(|(ago, m)| before(now, ago, m))
                .collect(),
            soreness: soreness.map(|value| SorenessReport {
                value: Soreness::new(value.into()).unwrap(),
                at: reported.map(|ago| now - TimeDelta::minutes(ago)),
            }),
            flags,
            local_issues: issues
                .into_iter()
                .map(|(ago, mut issue)| {
                    issue.since = ago.map(|ago| now - TimeDelta::minutes(ago));
                    issue
                })
                .collect(),
            referral: referral.is_some(),
            busy: busy
                .into_iter()
                .map(|(ahead, minutes)| Interval {
                    start: now + TimeDelta::minutes(ahead),
                    end: now + TimeDelta::minutes(ahead + minutes),
                })
                .collect(),
        };
        Input {
            context,
            workout: placed(0, new),
            other_workouts: others
                .into_iter()
                .enumerate()
                .map(|(i, w)| placed(i + 1, w))
                .collect(),
            signs,
        }
    })
}

fn instant_near(day: &str, minutes: i64) -> DateTime<Utc> {
    day.parse::<DateTime<Utc>>().unwrap() + TimeDelta::minutes(minutes)
}

fn later(now: DateTime<Utc>, ahead: i64, mut session: PlannedSession) -> PlannedSession {
    session.start = now + TimeDelta::minutes(ahead);
    session
}

fn before(now: DateTime<Utc>, ago: i64, mut massage: Massage) -> Massage {
    massage.start = now - TimeDelta::minutes(ago);
    massage
}

fn all<T: IntoEnumIterator + Clone + std::fmt::Debug + 'static>() -> impl Strategy<Value = T> {
    select(T::iter().collect::<Vec<T>>())
}

/// A list that is short half of the time.
fn few<T: Strategy>(item: T, most: usize) -> impl Strategy<Value = Vec<T::Value>> {
    (vec(item, 0..most), any::<bool>()).prop_map(|(mut list, short)| {
        list.truncate(if short { 1 } else { list.len() });
        list
    })
}

/// A list that is mostly empty, so that most inputs still find a slot.
fn rare<T: Strategy>(item: T) -> impl Strategy<Value = Vec<T::Value>>
where
    T::Value: Clone,
{
    prop_oneof![9 => Just(Vec::new()), 1 => vec(item, 1..4)]
}
