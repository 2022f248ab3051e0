//! What got the minutes: by whom and with what, and which muscles.

use std::collections::BTreeMap;

use recovery::{Delivery, MassageType, MuscleGroup, Tool};
use serde::Serialize;

use crate::history::{History, PastMassage};

/// The minutes of massage in the span.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Minutes {
    /// All of them.
    pub total: f64,
    /// With what, most first.
    pub means: Vec<MeansMinutes>,
    /// Which muscles, most first. Measured in a guided session; else the minutes of a massage are shared
    /// out evenly among the muscles that were noted.
    pub muscles: Vec<MuscleMinutes>,
    /// The minutes of massages without any muscle noted.
    pub without_muscle: f64,
}

/// How many minutes were with something.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct MeansMinutes {
    /// With what.
    pub means: Means,
    /// How many.
    pub minutes: f64,
}

/// How many minutes a muscle got.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct MuscleMinutes {
    /// Which muscle, on either side.
    pub muscle: MuscleGroup,
    /// How many.
    pub minutes: f64,
}

/// What a massage was done with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum Means {
    /// A therapist.
    Therapist,
    /// The user, with what was not noted.
    NotNoted,
    /// The user, with this.
    #[serde(untagged)]
    Tool(Tool),
}

impl Minutes {
    /// Of the massages of the span.
    pub(crate) fn of(history: &History) -> Self {
        let mut means: BTreeMap<Means, f64> = BTreeMap::new();
        let mut muscles: BTreeMap<MuscleGroup, f64> = BTreeMap::new();
        let mut without_muscle = 0.0;
        for massage in history.massages_in_span() {
            for (with, minutes) in with_what(massage) {
                *means.entry(with).or_default() += minutes;
            }
            let shares = shares(massage);
            if shares.is_empty() {
                without_muscle += f64::from(massage.minutes);
            }
            for (muscle, minutes) in shares {
                *muscles.entry(muscle).or_default() += minutes;
            }
        }
        Self {
            total: means.values().sum(),
            means: most_first(means, |means, minutes| MeansMinutes { means, minutes }),
            muscles: most_first(muscles, |muscle, minutes| MuscleMinutes { muscle, minutes }),
            without_muscle,
        }
    }
}

/// With what a massage was done, and how long.
fn with_what(massage: &PastMassage) -> Vec<(Means, f64)> {
    let all = |means| vec![(means, f64::from(massage.minutes))];
    match (massage.delivery, massage.massage_type) {
        (Delivery::Therapist, _) => all(Means::Therapist),
        (Delivery::SelfMassage, _) if !massage.parts.is_empty() => massage
            .parts
            .iter()
            .map(|part| {
                let with = part.tool.map_or(Means::NotNoted, Means::Tool);
                (with, f64::from(part.seconds) / 60.0)
            })
            .collect(),
        (Delivery::SelfMassage, MassageType::Percussion) => all(Means::Tool(Tool::Gun)),
        (Delivery::SelfMassage, _) => all(Means::NotNoted),
    }
}

/// How many minutes each muscle got; it may come up more than once.
fn shares(massage: &PastMassage) -> Vec<(MuscleGroup, f64)> {
    if !massage.parts.is_empty() {
        let of = |seconds: u32| f64::from(seconds) / 60.0;
        let parts = massage.parts.iter();
        return parts.map(|part| (part.muscle, of(part.seconds))).collect();
    }
    let count = u32::try_from(massage.muscles.len()).unwrap_or(u32::MAX);
    let share = f64::from(massage.minutes) / f64::from(count.max(1));
    massage
        .muscles
        .iter()
        .map(|muscle| (*muscle, share))
        .collect()
}

/// As rows, most first; the order of the ids where they are equal.
fn most_first<K, T>(minutes: BTreeMap<K, f64>, row: impl Fn(K, f64) -> T) -> Vec<T> {
    let mut rows: Vec<(K, f64)> = minutes.into_iter().collect();
    rows.sort_by(|one, two| two.1.total_cmp(&one.1));
    rows.into_iter()
        .map(|(key, minutes)| row(key, minutes))
        .collect()
}
