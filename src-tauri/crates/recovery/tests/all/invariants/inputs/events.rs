//! Random workouts, sessions, massages, busy times and issues, each with its distance from now in
//! minutes.

use chrono::DateTime;
use proptest::collection::vec;
use proptest::option::{of, weighted};
use proptest::prelude::*;
use recovery::{
    Activity, Delivery, LocalIssue, LocalIssueKind, Massage, MassageType, Muscle, MuscleGroup,
    PlannedSession, Pressure, Rpe, SessionKind, Side, Workout,
};

use super::all;

pub(super) fn soreness() -> impl Strategy<Value = u8> {
    prop_oneof![2 => 0..=3_u8, 1 => 0..=10_u8]
}

fn rpe() -> impl Strategy<Value = Rpe> {
    (1..=10_i64).prop_map(|value| Rpe::new(value).unwrap())
}

fn muscle() -> impl Strategy<Value = Muscle> {
    (all::<MuscleGroup>(), of(all::<Side>())).prop_map(|(group, side)| Muscle { group, side })
}

/// A workout and how many minutes ago it ended, occasionally a few minutes ahead.
pub(super) fn workout() -> impl Strategy<Value = (i64, Workout)> {
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

pub(super) fn planned() -> impl Strategy<Value = (i64, PlannedSession)> {
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

pub(super) fn massage() -> impl Strategy<Value = (i64, Massage)> {
    let ago = prop_oneof![1 => -100..600_i64, 3 => 600..5000_i64, 2 => 5000..50_000_i64];
    (
        ago,
        5..95_u32,
        (1..=5_i64).prop_map(|level| Pressure::new(level).unwrap()),
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

pub(super) fn busy() -> impl Strategy<Value = (i64, i64)> {
    let minutes = prop_oneof![4 => 15..300_i64, 2 => 300..900_i64, 1 => 900..4500_i64];
    (-300..4400_i64, minutes)
}

pub(super) fn issue() -> impl Strategy<Value = (Option<i64>, LocalIssue)> {
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
