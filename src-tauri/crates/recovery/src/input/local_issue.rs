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
    /// When an acute injury turns 72 h old and other rules begin to apply. None without a date, and
    /// for issues that exclude the muscle until they are removed.
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
}

/// Whether an injury of 72 h or more is still here: it is removed when daily use is free of
/// pain, and until then it gets light pressure only.
pub(crate) fn is_healing(muscle: Muscle, issues: &[LocalIssue], now: DateTime<Utc>) -> bool {
    let (own, both) = (muscle.side.unwrap_or_default(), Side::Both);
    issues.iter().any(|issue| {
        let hurt = issue.side.unwrap_or_default();
        issue.group == muscle.group
            && !issue.excludes(now)
            && (own == hurt || own == both || hurt == both)
    })
}

/// What local issues leave of a muscle: all, one side, nothing.
pub(crate) fn without(muscle: Muscle, issues: &[LocalIssue], now: DateTime<Utc>) -> Option<Muscle> {
    let here = |issue: &&LocalIssue| issue.group == muscle.group && issue.excludes(now);
    issues.iter().filter(here).try_fold(muscle, |left, issue| {
        let hurt = issue.side.unwrap_or_default();
        let side = match (left.side.unwrap_or_default(), hurt) {
            (_, Side::Both) => return None,
            (Side::Both, Side::Left) => Side::Right,
            (Side::Both, Side::Right) => Side::Left,
            (own, hurt) if own == hurt => return None,
            _ => return Some(left),
        };
        Some(Muscle {
            side: Some(side),
            ..left
        })
    })
}

/// How long an injury counts as acute.
const ACUTE: TimeDelta = TimeDelta::hours(72);
