//! How regular the massages were, beside what is usual for the level (rules 5).

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{Massage, Pressure, TrainingLevel};
use serde::Serialize;

use crate::history::{History, PastMassage};
use crate::quartiles::Quartiles;

/// The time between the massages that count as regular ones: of half an hour by a therapist, or of 20
/// minutes for users of self-massage only.
///
/// The level's intervals are custom: we found no trial that compares how often.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Regularity {
    /// The level in the settings.
    pub level: TrainingLevel,
    /// The level's shortest interval, in days.
    pub shortest_days: f64,
    /// The level's longest interval, in days.
    pub longest_days: f64,
    /// How many massages of the span count.
    pub sessions: usize,
    /// The days from one to the next; absent below three intervals.
    pub days: Option<Quartiles>,
    /// How many intervals were shorter than the level's.
    pub shorter: usize,
    /// How many were within the level's.
    pub within: usize,
    /// How many were longer.
    pub longer: usize,
    /// The days since the last one, as yet; absent without one.
    pub since_days: Option<f64>,
}

impl Regularity {
    /// Of the massages of the span.
    pub(crate) fn of(history: &History) -> Self {
        // the level's own: what was hard in which week is not looked at
        let advice = recovery::intervals(history.level, 0);
        let mut ends: Vec<DateTime<Utc>> = history
            .massages_in_span()
            .filter(|massage| counts(massage, history))
            .map(PastMassage::end)
            .collect();
        ends.sort_unstable();
        let gaps: Vec<TimeDelta> = ends.windows(2).map(|two| two[1] - two[0]).collect();
        let shorter = gaps.iter().filter(|gap| **gap < advice.min).count();
        let longer = gaps.iter().filter(|gap| **gap > advice.max).count();
        let enough = gaps.len() >= FEWEST;
        Self {
            level: history.level,
            shortest_days: days(advice.min),
            longest_days: days(advice.max),
            sessions: ends.len(),
            shorter,
            within: gaps.len() - shorter - longer,
            longer,
            days: enough
                .then(|| Quartiles::of(gaps.into_iter().map(days)))
                .flatten(),
            since_days: ends.last().map(|end| days(history.now - *end).max(0.0)),
        }
    }
}

fn counts(massage: &PastMassage, history: &History) -> bool {
    let as_in_rules = Massage {
        start: massage.start,
        minutes: massage.minutes,
        pressure: Pressure::LIGHT,
        massage_type: massage.massage_type,
        delivery: massage.delivery,
    };
    as_in_rules.counts_as_session(history.delivery)
}

fn days(length: TimeDelta) -> f64 {
    length.as_seconds_f64() / 86_400.0
}

/// With fewer intervals no usual one is named: our choice.
const FEWEST: usize = 3;
