//! Random questions: nearly everything that can stand beside a workout, in zones that leap.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use proptest::collection::vec;
use proptest::option::{of, weighted};
use proptest::prelude::*;
use proptest::sample::select;
use recovery::{
    Activity, Delivery, DeliveryPreference, Flag, Input, Interval, LocalIssue, LocalIssueKind,
    Massage, MassageType, Muscle, MuscleGroup, PlannedSession, Precaution, Profile, QuietHours,
    Rpe, SessionKind, Side, Sign, TherapistHours, TrainingLevel, Workout,
};
use strum::IntoEnumIterator;

/// Zones, each with days on which it leaps or changed its rules, and an ordinary one.
const ZONES: [(Tz, [&str; 3]); 13] = [
    (
        Tz::Europe__Berlin,
        [
            "2026-03-28T12:00:00Z",
            "2026-10-24T12:00:00Z",
            "2026-06-10T12:00:00Z",
        ],
    ),
    (
        Tz::America__New_York,
        [
            "2026-03-08T00:00:00Z",
            "2026-10-31T20:00:00Z",
            "2026-12-31T12:00:00Z",
        ],
    ),
    (
        Tz::Asia__Kathmandu,
        [
            "2026-02-28T06:00:00Z",
            "1985-12-31T10:00:00Z",
            "2026-08-01T12:00:00Z",
        ],
    ),
    (
        Tz::Australia__Lord_Howe,
        [
            "2026-04-04T06:00:00Z",
            "2026-10-03T06:00:00Z",
            "2026-07-01T00:00:00Z",
        ],
    ),
    (
        Tz::Pacific__Apia,
        [
            "2011-12-29T20:00:00Z",
            "2011-12-31T00:00:00Z",
            "2026-05-05T00:00:00Z",
        ],
    ),
    (
        Tz::Africa__Casablanca,
        [
            "2026-02-14T20:00:00Z",
            "2026-03-21T20:00:00Z",
            "2026-09-09T00:00:00Z",
        ],
    ),
    (
        Tz::America__St_Johns,
        [
            "2010-11-06T20:00:00Z",
            "2011-03-12T20:00:00Z",
            "2026-11-01T00:00:00Z",
        ],
    ),
    (
        Tz::Asia__Tehran,
        [
            "2022-03-21T06:00:00Z",
            "2022-09-21T06:00:00Z",
            "2026-03-21T06:00:00Z",
        ],
    ),
    (
        Tz::Pacific__Chatham,
        [
            "2026-04-04T06:00:00Z",
            "2026-09-26T06:00:00Z",
            "2026-01-15T00:00:00Z",
        ],
    ),
    (
        Tz::Africa__Cairo,
        [
            "2026-04-23T12:00:00Z",
            "2026-10-29T12:00:00Z",
            "2026-07-07T07:00:00Z",
        ],
    ),
    (
        Tz::America__Havana,
        [
            "2026-03-07T18:00:00Z",
            "2026-10-31T18:00:00Z",
            "2026-02-02T00:00:00Z",
        ],
    ),
    (
        Tz::America__Sao_Paulo,
        [
            "2018-11-03T18:00:00Z",
            "2018-02-17T18:00:00Z",
            "2026-02-02T00:00:00Z",
        ],
    ),
    (
        Tz::UTC,
        [
            "2026-02-28T12:00:00Z",
            "2028-02-28T12:00:00Z",
            "2026-12-31T00:00:00Z",
        ],
    ),
];

/// A question with its instants around one of those days; half of them whole hours apart, so that
/// every boundary is met exactly.
pub(crate) fn inputs() -> impl Strategy<Value = Input> {
    (minutely(), any::<bool>())
        .prop_map(|(input, hourly)| if hourly { whole_hours(input) } else { input })
}

fn whole_hours(mut input: Input) -> Input {
    let quarter = TimeDelta::minutes(15).num_seconds();
    let now = DateTime::from_timestamp(input.now.timestamp() / quarter * quarter, 0).unwrap();
    let whole = |at: DateTime<Utc>| now - TimeDelta::hours((now - at).num_hours());
    for workout in std::iter::once(&mut input.workout).chain(&mut input.other_workouts) {
        workout.end = whole(workout.end);
    }
    for session in &mut input.planned {
        session.start = whole(session.start);
        session.duration_min = session
            .duration_min
            .map(|minutes| minutes.div_ceil(60) * 60);
    }
    for massage in &mut input.massages {
        massage.start = whole(massage.start);
        massage.minutes = massage.minutes.div_ceil(10) * 10;
    }
    for busy in &mut input.busy {
        let start = whole(busy.start);
        *busy = Interval {
            start,
            end: whole(busy.end).max(start + TimeDelta::hours(1)),
        };
    }
    for issue in &mut input.local_issues {
        issue.since = issue.since.map(whole);
    }
    input.soreness_at = input.soreness_at.map(whole);
    input.now = now;
    input
}

fn minutely() -> impl Strategy<Value = Input> {
    let now = (select(&ZONES[..]), 0..3_usize, -4320..4320_i64)
        .prop_map(|((zone, days), day, minutes)| (zone, at(days[day], minutes)));
    let stands = (
        profile(),
        few(workout(), 5),
        few(planned(), 5),
        few(massage(), 4),
        few(busy(), 7),
        (weighted(0.7, soreness()), of(0..3000_i64)),
        (rare(all::<Flag>()), rare(issue()), rare(all::<Sign>())),
    );
    (now, workout(), stands).prop_map(|((zone, now), new, stands)| {
        let (profile, others, planned, massages, busy, (soreness, told), (flags, issues, signs)) =
            stands;
        let placed = |id: usize, (ago, mut workout): (i64, Workout)| {
            workout.id = format!("w{id}");
            workout.end = now - TimeDelta::minutes(ago);
            workout
        };
        Input {
            now,
            zone,
            profile,
            workout: placed(0, new),
            other_workouts: others
                .into_iter()
                .enumerate()
                .map(|(i, w)| placed(i + 1, w))
                .collect(),
            planned: planned
                .into_iter()
                .map(|(ahead, p)| later(now, ahead, p))
                .collect(),
            massages: massages
                .into_iter()
                .map(|(ago, m)| before(now, ago, m))
                .collect(),
            soreness,
            soreness_at: told.map(|ago| now - TimeDelta::minutes(ago)),
            flags,
            local_issues: issues
                .into_iter()
                .map(|(ago, mut issue)| {
                    issue.since = ago.map(|ago| now - TimeDelta::minutes(ago));
                    issue
                })
                .collect(),
            signs,
            busy: busy
                .into_iter()
                .map(|(ahead, minutes)| Interval {
                    start: now + TimeDelta::minutes(ahead),
                    end: now + TimeDelta::minutes(ahead + minutes),
                })
                .collect(),
        }
    })
}

fn at(day: &str, minutes: i64) -> DateTime<Utc> {
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

/// A list that is short as often as not.
fn few<T: Strategy>(item: T, most: usize) -> impl Strategy<Value = Vec<T::Value>> {
    (vec(item, 0..most), any::<bool>()).prop_map(|(mut list, short)| {
        list.truncate(if short { 1 } else { list.len() });
        list
    })
}

/// A list that is mostly empty, so that most questions still find a slot.
fn rare<T: Strategy>(item: T) -> impl Strategy<Value = Vec<T::Value>>
where
    T::Value: Clone,
{
    prop_oneof![9 => Just(Vec::new()), 1 => vec(item, 1..4)]
}

fn soreness() -> impl Strategy<Value = u8> {
    prop_oneof![2 => 0..=3_u8, 1 => 0..=10_u8]
}

fn rpe() -> impl Strategy<Value = Rpe> {
    (1..=10_i64).prop_map(|value| Rpe::new(value).unwrap())
}

fn muscle() -> impl Strategy<Value = Muscle> {
    (all::<MuscleGroup>(), of(all::<Side>())).prop_map(|(group, side)| Muscle { group, side })
}

/// A workout and how many minutes ago it ended; now and then a few minutes ahead.
fn workout() -> impl Strategy<Value = (i64, Workout)> {
    let ago = prop_oneof![
        6 => -5..300_i64,
        3 => 0..4400_i64,
        1 => 0..14_000_i64,
    ];
    let muscles = prop_oneof![3 => Just(Vec::new()), 1 => vec(muscle(), 1..4)];
    let whole = (
        all::<Activity>(),
        rpe(),
        muscles,
        weighted(0.15, Just(())),
        10..200_u32,
    );
    (ago, whole).prop_map(
        |(ago, (activity, rpe, muscles, competition, duration_min))| {
            let workout = Workout {
                id: String::new(),
                activity,
                end: DateTime::UNIX_EPOCH,
                duration_min,
                rpe,
                muscles,
                competition: competition.is_some(),
            };
            (ago, workout)
        },
    )
}

fn planned() -> impl Strategy<Value = (i64, PlannedSession)> {
    let ahead = prop_oneof![1 => -600..900_i64, 2 => 0..4400_i64, 2 => 0..12_000_i64];
    let kind = prop_oneof![
        5 => Just(SessionKind::Training),
        1 => Just(SessionKind::Competition),
    ];
    (
        ahead,
        kind,
        of(15..240_u32),
        of(rpe()),
        of(all::<Activity>()),
    )
        .prop_map(|(ahead, kind, duration_min, rpe_expected, activity)| {
            let start = DateTime::UNIX_EPOCH;
            (
                ahead,
                PlannedSession {
                    start,
                    duration_min,
                    kind,
                    rpe_expected,
                    activity,
                },
            )
        })
}

fn massage() -> impl Strategy<Value = (i64, Massage)> {
    let ago = prop_oneof![1 => -100..600_i64, 3 => 600..5000_i64, 2 => 5000..50_000_i64];
    (
        ago,
        5..95_u32,
        1..=5_u8,
        all::<MassageType>(),
        all::<Delivery>(),
    )
        .prop_map(|(ago, minutes, pressure, massage_type, delivery)| {
            let start = DateTime::UNIX_EPOCH;
            (
                ago,
                Massage {
                    start,
                    minutes,
                    pressure,
                    massage_type,
                    delivery,
                },
            )
        })
}

fn busy() -> impl Strategy<Value = (i64, i64)> {
    let minutes = prop_oneof![4 => 15..300_i64, 2 => 300..900_i64, 1 => 900..4500_i64];
    (-300..4400_i64, minutes)
}

fn issue() -> impl Strategy<Value = (Option<i64>, LocalIssue)> {
    (
        of(0..6000_i64),
        all::<LocalIssueKind>(),
        all::<MuscleGroup>(),
        of(all::<Side>()),
    )
        .prop_map(|(ago, kind, group, side)| {
            (
                ago,
                LocalIssue {
                    kind,
                    group,
                    side,
                    since: None,
                },
            )
        })
}

fn quarter() -> impl Strategy<Value = NaiveTime> {
    (0..96_u32).prop_map(|n| NaiveTime::from_hms_opt(n / 4, n % 4 * 15, 0).unwrap())
}

fn clock() -> impl Strategy<Value = NaiveTime> {
    prop_oneof![
        quarter(),
        (0..24_u32, 0..60_u32).prop_map(|(h, m)| NaiveTime::from_hms_opt(h, m, 0).unwrap()),
    ]
}

fn quiet() -> impl Strategy<Value = QuietHours> {
    let usual = (84..96_u32, 16..40_u32).prop_map(|(start, end)| QuietHours {
        start: NaiveTime::from_hms_opt(start / 4, start % 4 * 15, 0).unwrap(),
        end: NaiveTime::from_hms_opt(end / 4, end % 4 * 15, 0).unwrap(),
    });
    let any = (clock(), clock()).prop_map(|(start, end)| QuietHours { start, end });
    prop_oneof![4 => usual, 1 => any]
}

fn hours() -> impl Strategy<Value = TherapistHours> {
    let weekdays = of(vec(1..=7_u8, 1..7));
    (0..48_u32, 49..96_u32, weekdays).prop_map(|(start, end, weekdays)| TherapistHours {
        start: NaiveTime::from_hms_opt(start / 4, start % 4 * 15, 0).unwrap(),
        end: NaiveTime::from_hms_opt(end / 4, end % 4 * 15, 0).unwrap(),
        weekdays,
    })
}

fn profile() -> impl Strategy<Value = Profile> {
    let nights = prop_oneof![
        4 => Just(BTreeMap::new()),
        1 => proptest::collection::btree_map(1..=7_u8, of(quiet()), 1..4),
    ];
    let lead = prop_oneof![Just(60_u32), Just(120), 0..600_u32];
    let precautions = prop_oneof![
        8 => Just(Vec::new()),
        1 => vec(all::<Precaution>(), 1..3),
    ];
    (
        all::<TrainingLevel>(),
        all::<DeliveryPreference>(),
        weighted(0.85, quiet()),
        nights,
        lead,
        weighted(0.4, hours()),
        precautions,
    )
        .prop_map(
            |(level, delivery, quiet, quiet_by_weekday, lead, therapist_hours, precautions)| {
                Profile {
                    level,
                    delivery,
                    quiet,
                    quiet_by_weekday,
                    therapist_lead_min: lead,
                    therapist_hours,
                    precautions,
                }
            },
        )
}
