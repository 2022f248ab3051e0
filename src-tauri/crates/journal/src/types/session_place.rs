//! Where a guided session is: worked out here for all programs but the page, which counts by itself and is
//! held to the same table of cases (`tests/session-places.json`).

use chrono::{DateTime, TimeDelta, Utc};

use crate::types::guided::RunningSession;

/// Where a guided session is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionPlace {
    /// The index of the step in hand; once it is over, of the last one.
    pub step: usize,
    /// How much of that step has passed, in milliseconds.
    pub ms: u32,
}

impl RunningSession {
    /// How much of it is left: none once it is over.
    ///
    /// ```
    /// use chrono::TimeDelta;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, session) = example::guided()?;
    /// let whole = session.left(at.now);
    /// let later = at.now + TimeDelta::minutes(2);
    /// assert_eq!(session.left(later), whole - TimeDelta::minutes(2));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn left(&self, now: DateTime<Utc>) -> TimeDelta {
        let left = self.length_ms().saturating_sub(self.position(now));
        TimeDelta::milliseconds(left.into())
    }

    /// The step in hand, and how far that is.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, session) = example::guided()?;
    /// let first = session.steps[0].seconds;
    /// let later = at.now + chrono::TimeDelta::seconds(i64::from(first) + 1);
    /// let place = session.place(later);
    /// assert_eq!((place.step, place.ms), (1, 1000));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn place(&self, now: DateTime<Utc>) -> SessionPlace {
        let mut ms = self.position(now).min(self.length_ms());
        let last = self.steps.len().saturating_sub(1);
        for (step, length) in self.steps.iter().map(|it| it.seconds * MS).enumerate() {
            if ms < length || (step == last && ms == length) {
                return SessionPlace { step, ms };
            }
            ms -= length;
        }
        SessionPlace { step: last, ms: 0 }
    }

    fn position(&self, now: DateTime<Utc>) -> u32 {
        let seconds = self.length_ms() / MS;
        position(seconds, self.position_ms, self.running_since, now)
    }

    fn length_ms(&self) -> u32 {
        self.steps.iter().map(|step| step.seconds * MS).sum()
    }
}

/// How far a session that lasts `seconds` is, in milliseconds, at most to its end: `position_ms` while
/// it is paused, and from there on since it runs. A clock that was set back takes nothing away.
pub(crate) fn position(
    seconds: u32,
    position_ms: u32,
    running_since: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> u32 {
    let left = (seconds * MS).saturating_sub(position_ms);
    let ran = running_since.map_or(0, |since| (now - since).num_milliseconds().max(0));
    position_ms + u32::try_from(ran).unwrap_or(u32::MAX).min(left)
}

/// A second in milliseconds.
const MS: u32 = 1000;

#[cfg(test)]
mod tests {
    use recovery::{Pressure, Step, StepKind};
    use serde::Deserialize;

    use super::*;
    use crate::types::guided::Occasion;
    use crate::types::id::GuidedSessionId;

    /// A row of `tests/session-places.json`, which the page reads, too.
    #[derive(Debug, Deserialize)]
    struct Case {
        name: String,
        steps: Vec<u32>,
        position_ms: u32,
        ran_ms: Option<i64>,
        step: usize,
        passed_ms: u32,
        left_ms: i64,
    }

    #[test]
    fn every_program_finds_the_same_place() {
        let table = include_str!("../../../../../tests/session-places.json");
        let cases: Vec<Case> = serde_json::from_str(table).unwrap();
        for case in cases {
            let since = DateTime::UNIX_EPOCH;
            let session = RunningSession {
                running_since: case.ran_ms.map(|_| since),
                position_ms: case.position_ms,
                ..of(&case.steps)
            };
            let now = since + TimeDelta::milliseconds(case.ran_ms.unwrap_or(1));
            let place = SessionPlace {
                step: case.step,
                ms: case.passed_ms,
            };
            assert_eq!(session.place(now), place, "{}", case.name);
            assert_eq!(session.left(now).num_milliseconds(), case.left_ms);
        }
    }

    fn of(steps: &[u32]) -> RunningSession {
        let step = |&seconds| Step {
            kind: StepKind::Arrive,
            seconds,
            part: None,
        };
        let began = DateTime::UNIX_EPOCH;
        RunningSession {
            id: GuidedSessionId::new(began),
            occasion: Occasion::PreWorkout,
            pressure: Pressure::LIGHT,
            steps: steps.iter().map(step).collect(),
            longest_step_seconds: Vec::new(),
            started_at: began,
            position_ms: 0,
            running_since: None,
            touched_at: began,
            ends_by_itself_at: began,
            longest_seconds: 0,
            done_ms: Vec::new(),
        }
    }
}
