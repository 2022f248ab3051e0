//! Like beside like: sessions with a massage, each paired with a session without.

use chrono::{DateTime, TimeDelta, Utc};
use recovery::Activity;

/// A hard session, and how sore the user was on a certain day after it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Rated {
    pub(crate) activity: Activity,
    /// When it ended.
    pub(crate) end: DateTime<Utc>,
    /// The answer.
    pub(crate) value: f64,
    /// Whether there was a massage between the session and the answer.
    pub(crate) massaged: bool,
}

/// For each session with a massage, oldest first, the nearest without: of the same activity, at most
/// [`APART`] away, each used once. Returns how much sorer the user was with massage, of the newest
/// [`MOST`] pairs. Who is paired with whom does not depend on the answers, so the pairs may be compared.
pub(crate) fn differences(rated: &[Rated]) -> Vec<f64> {
    let mut sorted = rated.to_vec();
    sorted.sort_by_key(|session| session.end);
    let (with, mut without): (Vec<Rated>, Vec<Rated>) =
        sorted.into_iter().partition(|session| session.massaged);
    let mut differences: Vec<f64> = with
        .iter()
        .filter_map(|session| {
            let nearest = without
                .iter()
                .enumerate()
                .filter(|(_, other)| other.activity == session.activity)
                .map(|(at, other)| ((other.end - session.end).abs(), at))
                .min()
                .filter(|(apart, _)| *apart <= APART)?;
            Some(session.value - without.remove(nearest.1).value)
        })
        .collect();
    differences.drain(..differences.len().saturating_sub(MOST));
    differences
}

/// Further apart, two sessions belong to different times of training: eight weeks, our choice.
const APART: TimeDelta = TimeDelta::weeks(8);
/// This many pairs are compared exactly within a few milliseconds.
const MOST: usize = 100;

#[cfg(test)]
mod tests {
    use super::*;

    fn rated(day: i64, activity: Activity, value: f64, massaged: bool) -> Rated {
        let end = DateTime::UNIX_EPOCH + TimeDelta::days(day);
        Rated {
            activity,
            end,
            value,
            massaged,
        }
    }

    #[test]
    fn a_session_is_paired_with_the_nearest_of_its_kind_and_each_once() {
        use Activity::{Running, StrengthLower};
        let sessions = [
            rated(0, StrengthLower, 9.0, false),
            rated(1, StrengthLower, 6.0, false),
            rated(2, StrengthLower, 4.0, true),
            rated(3, StrengthLower, 5.0, true),
            rated(3, Running, 1.0, false),
            rated(4, StrengthLower, 5.0, true),
        ];
        // day 2 beside day 1, day 3 beside day 0, and none is left for day 4
        assert_eq!(differences(&sessions), [-2.0, -4.0]);
    }

    #[test]
    fn sessions_more_than_eight_weeks_apart_are_not_compared() {
        let pair = |apart| {
            let activity = Activity::Running;
            [
                rated(0, activity, 5.0, false),
                rated(apart, activity, 4.0, true),
            ]
        };
        assert_eq!(differences(&pair(56)), [-1.0]);
        assert!(differences(&pair(57)).is_empty());
    }

    #[test]
    fn the_newest_pairs_are_compared_if_there_are_many() {
        let pair = |number: i32| {
            let value = f64::from(number);
            let day = 100 * i64::from(number);
            let activity = Activity::Running;
            [
                rated(day, activity, 0.0, false),
                rated(day + 1, activity, value, true),
            ]
        };
        let sessions: Vec<Rated> = (0..103).flat_map(pair).collect();
        let found = differences(&sessions);
        assert_eq!((found.len(), found[0]), (100, 3.0));
    }
}
