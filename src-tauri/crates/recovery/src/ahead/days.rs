//! What the days of a calendar are to the rules: rest days, and the days before a competition.

use chrono::NaiveDate;

use crate::civil::local_time::{date_of, days_from};
use crate::input::context::SuggestionInput;
use crate::vocabulary::ids::id_enum;

/// A local date, and what it is to the rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// The local date.
    pub date: NaiveDate,
    /// What it is; none for a day of training like any other.
    pub marks: Vec<DayMark>,
}

id_enum! {
    /// What a day is to the rules.
    pub enum DayMark {
        /// Nothing was trained on it, and nothing is planned. To the rules an easy session makes it no other day
        /// (rules 1.1), but whoever trains does not rest.
        RestDay,
        /// Two or three days before a competition: light only (R-COMP-LIGHT).
        LightOnly,
        /// The day before a competition: no massage (R-BLACKOUT).
        DayBeforeCompetition,
    }
}

/// The days from `first`, at most a year of them. A competition that is over counts for nothing: what was
/// done has been logged. Nor is a day a rest day whose session was not logged: perhaps it was done.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use recovery::DayMark;
///
/// let input = recovery::SuggestionInput::from_json(
///     r#"{
///         "now": "2026-12-02T10:00:00+01:00", "tz": "Europe/Berlin",
///         "profile": { "level": "regular", "delivery": "self" },
///         "planned": [{ "start": "2026-12-06T10:00:00+01:00", "kind": "competition" }]
///     }"#,
/// )?;
/// let marks: Vec<_> = recovery::days(&input, "2026-12-03".parse()?, 4)
///     .into_iter()
///     .map(|day| day.marks)
///     .collect();
/// let light = vec![DayMark::RestDay, DayMark::LightOnly];
/// let before = vec![DayMark::RestDay, DayMark::DayBeforeCompetition];
/// assert_eq!(marks, [light.clone(), light, before, vec![]]);
/// # Ok(())
/// # }
/// ```
pub fn days(input: &SuggestionInput, first: NaiveDate, count: u32) -> Vec<Day> {
    let zone = input.context.zone;
    let sessions = input.sessions();
    let done = input.workouts.iter().map(|workout| workout.end);
    let planned = input.context.planned.iter().map(|session| session.start);
    let training: Vec<NaiveDate> = done.chain(planned).map(|at| date_of(zone, at)).collect();
    let competitions: Vec<NaiveDate> = sessions
        .iter()
        .filter(|session| session.competition)
        .map(|session| date_of(zone, session.start))
        .collect();
    (0..i64::from(count.min(MOST)))
        .map(|ahead| days_from(first, ahead))
        .map(|date| {
            let before = |days: i64| competitions.contains(&days_from(date, days));
            let marks = [
                (DayMark::RestDay, !training.contains(&date)),
                (DayMark::LightOnly, (before(2) || before(3)) && !before(1)),
                (DayMark::DayBeforeCompetition, before(1)),
            ];
            Day {
                date,
                marks: marks
                    .into_iter()
                    .filter_map(|(mark, is)| is.then_some(mark))
                    .collect(),
            }
        })
        .collect()
}

const MOST: u32 = 366;
