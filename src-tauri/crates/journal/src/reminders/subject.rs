//! What a reminder is about, and how the table stores it.

use chrono::{DateTime, Utc};
use rusqlite::Row;

use crate::db::column::unreadable;
use crate::types::{PlanId, TrialSessionId, WorkoutId};

/// What a reminder is about. There is at most one reminder of a kind about each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Subject {
    /// A plan: its massage, or the soreness after its workout.
    Plan(PlanId),
    /// A competition, by its start in Unix seconds.
    Competition(i64),
    /// The regular massage: one of the series of reminders counted from an anchor.
    Regular {
        /// The end of the last session, or of the first workout, in Unix seconds.
        anchor: i64,
        /// The number in the series, from 1.
        number: u32,
    },
    /// An evening of a leg session of a trial.
    TrialEvening {
        /// The session.
        session: TrialSessionId,
        /// Which evening, 1 or 2.
        evening: u32,
    },
    /// A workout.
    Workout(WorkoutId),
}

impl Subject {
    /// The competition that starts at an instant.
    pub(crate) fn competition(start: DateTime<Utc>) -> Self {
        Self::Competition(start.timestamp())
    }

    /// Its name in the table; a series has one name.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Plan(plan) => format!("{PLAN}{plan}"),
            Self::Competition(start) => format!("{COMPETITION}{start}"),
            Self::Regular { anchor, .. } => format!("{REGULAR}{anchor}"),
            Self::TrialEvening { session, .. } => format!("{TRIAL}{session}"),
            Self::Workout(workout) => format!("{WORKOUT}{workout}"),
        }
    }

    /// The number in the series; 0 without a series.
    pub(crate) fn number(&self) -> u32 {
        match self {
            Self::Regular { number, .. } => *number,
            Self::TrialEvening { evening, .. } => *evening,
            Self::Plan(_) | Self::Competition(_) | Self::Workout(_) => 0,
        }
    }

    /// The subject in a row.
    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let name: String = row.get("subject")?;
        if let Some(start) = name.strip_prefix(COMPETITION) {
            return start.parse().map(Self::Competition).map_err(unreadable);
        }
        if let Some(anchor) = name.strip_prefix(REGULAR) {
            return Ok(Self::Regular {
                anchor: anchor.parse().map_err(unreadable)?,
                number: row.get("number")?,
            });
        }
        if let Some(session) = name.strip_prefix(TRIAL) {
            return Ok(Self::TrialEvening {
                session: TrialSessionId::from(session),
                evening: row.get("number")?,
            });
        }
        if let Some(workout) = name.strip_prefix(WORKOUT) {
            return Ok(Self::Workout(WorkoutId::from(workout)));
        }
        Ok(Self::Plan(PlanId::from(
            name.strip_prefix(PLAN).unwrap_or(&name),
        )))
    }
}

const PLAN: &str = "plan:";
const COMPETITION: &str = "competition:";
const REGULAR: &str = "regular:";
const TRIAL: &str = "trial:";
const WORKOUT: &str = "workout:";

#[cfg(test)]
mod tests {
    use rusqlite::{Connection, params};

    use super::*;

    #[test]
    fn each_subject_is_read_as_it_was_written() {
        let connection = Connection::open_in_memory().unwrap();
        let subjects = [
            Subject::Plan(PlanId::from("01939f")),
            Subject::Competition(-1),
            Subject::Regular {
                anchor: 1_764_000_000,
                number: 3,
            },
            Subject::TrialEvening {
                session: TrialSessionId::from("01939e"),
                evening: 2,
            },
            Subject::Workout(WorkoutId::from("01939d")),
        ];
        for subject in subjects {
            let read = connection.query_row(
                "SELECT ?1 AS subject, ?2 AS number",
                params![subject.name(), subject.number()],
                Subject::read,
            );
            assert_eq!(read.unwrap(), subject);
        }
    }
}
