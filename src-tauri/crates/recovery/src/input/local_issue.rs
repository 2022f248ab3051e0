//! A problem in one part of the body.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::vocabulary::muscles::{Muscle, MuscleGroup, Side};
use crate::vocabulary::safety::LocalIssueKind;

/// A problem in one part of the body (rules 3.7).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct LocalIssue {
    /// The kind of problem.
    pub kind: LocalIssueKind,
    /// Which muscle group.
    pub group: MuscleGroup,
    /// Which side; absent = both.
    #[serde(default)]
    pub side: Option<Side>,
    /// When it began; if absent, it counts as under 72 h old.
    #[serde(default)]
    pub since: Option<DateTime<Utc>>,
}

impl LocalIssue {
    /// Whether it forbids a massage of `muscle`, or of one side of it, at that instant (R-LOCAL).
    ///
    /// ```
    /// use recovery::{LocalIssue, LocalIssueKind, Muscle, MuscleGroup, Side};
    ///
    /// let knock = LocalIssue {
    ///     kind: LocalIssueKind::AcuteInjury,
    ///     group: MuscleGroup::Calves,
    ///     side: Some(Side::Left),
    ///     since: Some("2026-11-23T16:00:00Z".parse()?),
    /// };
    /// let right = Muscle { group: MuscleGroup::Calves, side: Some(Side::Right) };
    /// let both = Muscle { side: None, ..right };
    /// let an_hour_on = "2026-11-23T17:00:00Z".parse()?;
    /// assert!(!knock.forbids(right, an_hour_on) && knock.forbids(both, an_hour_on));
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    pub fn forbids(&self, muscle: Muscle, now: DateTime<Utc>) -> bool {
        self.remainder(muscle, now) != Some(muscle)
    }

    /// When an acute injury turns 72 h old and other rules begin to apply. None without a date, and
    /// for issues that exclude the muscle until they are removed.
    ///
    /// ```
    /// use recovery::{LocalIssue, LocalIssueKind, MuscleGroup, Side};
    ///
    /// let knock = LocalIssue {
    ///     kind: LocalIssueKind::AcuteInjury,
    ///     group: MuscleGroup::Calves,
    ///     side: Some(Side::Left),
    ///     since: Some("2026-11-23T16:00:00Z".parse()?),
    /// };
    /// let three_days_on = "2026-11-26T16:00:00Z".parse()?;
    /// assert_eq!(knock.acute_until(), Some(three_days_on));
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    pub fn acute_until(&self) -> Option<DateTime<Utc>> {
        let since = self
            .since
            .filter(|_| self.kind == LocalIssueKind::AcuteInjury)?;
        since.checked_add_signed(ACUTE)
    }

    /// Whether it is under 72 h old at `now`; without a date it is.
    pub(crate) fn is_recent(&self, now: DateTime<Utc>) -> bool {
        self.since.is_none_or(|since| now - since < ACUTE)
    }

    /// Whether it excludes its muscle: an acute injury for 72 h, others until they are removed.
    pub(crate) fn excludes(&self, now: DateTime<Utc>) -> bool {
        self.kind != LocalIssueKind::AcuteInjury || self.is_recent(now)
    }

    /// Whether it is an injury of `muscle` that is 72 h old or more. The person removes it once
    /// daily use is free of pain; until then the muscle gets light pressure only.
    pub(crate) fn is_healing(&self, muscle: Muscle, now: DateTime<Utc>) -> bool {
        let (own, injured) = (
            muscle.side.unwrap_or_default(),
            self.side.unwrap_or_default(),
        );
        self.group == muscle.group && !self.excludes(now) && own.overlaps(injured)
    }

    /// What it leaves of `muscle` to massage: all of it, one side, or nothing.
    pub(crate) fn remainder(&self, muscle: Muscle, now: DateTime<Utc>) -> Option<Muscle> {
        if self.group != muscle.group || !self.excludes(now) {
            return Some(muscle);
        }
        let side = muscle.side.unwrap_or_default();
        Some(Muscle {
            side: Some(side.without(self.side.unwrap_or_default())?),
            ..muscle
        })
    }
}

/// How long an injury counts as acute.
const ACUTE: TimeDelta = TimeDelta::hours(72);
