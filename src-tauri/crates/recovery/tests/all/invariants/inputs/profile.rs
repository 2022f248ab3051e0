//! Random profiles: quiet hours, opening hours, precautions.

use std::collections::BTreeMap;

use chrono::NaiveTime;
use proptest::collection::vec;
use proptest::option::{of, weighted};
use proptest::prelude::*;
use recovery::{
    DeliveryPreference, Precaution, Profile, QuietHours, TherapistHours, TrainingLevel,
};

use super::all;

pub(super) fn profile() -> impl Strategy<Value = Profile> {
    let nights = prop_oneof![
        4 => Just(BTreeMap::new()),
        1 => proptest::collection::btree_map(1..=7_u8, of(quiet()), 1..4),
    ];
    let lead = prop_oneof![Just(60_u32), Just(120), 0..600_u32];
    let precautions = prop_oneof![
        8 => Just(Vec::new()),
        1 => vec(all::<Precaution>(), 1..3),
    ];
    let doctors_yes = (any::<bool>(), vec(all::<Precaution>(), 0..2));
    (
        all::<TrainingLevel>(),
        all::<DeliveryPreference>(),
        weighted(0.85, quiet()),
        nights,
        lead,
        weighted(0.4, hours()),
        (precautions, doctors_yes),
    )
        .prop_map(
            |(level, delivery, quiet, quiet_by_weekday, lead, therapist_hours, conditions)| {
                let (precautions, (all_cleared, mut cleared)) = conditions;
                if all_cleared {
                    cleared.extend(&precautions);
                }
                Profile {
                    level,
                    delivery,
                    quiet,
                    quiet_by_weekday,
                    therapist_lead_min: lead,
                    therapist_hours,
                    precautions,
                    cleared_precautions: cleared,
                }
            },
        )
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
