//! Which muscles (3.5), with those of earlier hard workouts (4.2 step 3) and without those that are
//! hurt (3.7, 4.2 step 5).

use chrono::{DateTime, TimeDelta, Utc};

use crate::main_workout::Load;
use crate::{LocalIssue, LocalIssueKind, Muscle, Side};

/// The muscles of a plan, most important first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Focus {
    pub muscles: Vec<Muscle>,
    /// How many came from earlier workouts (R-MERGE).
    pub added: u32,
    /// What local issues took away (R-LOCAL).
    pub left_out: Vec<Muscle>,
    /// Of `muscles`, those with an injury that still heals (R-HEAL).
    pub healing: Vec<Muscle>,
}

/// `merged` newest first, each under 72 h old.
pub(crate) fn of(
    lead: &Load<'_>,
    merged: &[Load<'_>],
    issues: &[LocalIssue],
    now: DateTime<Utc>,
) -> Focus {
    let mut muscles = own(lead);
    let own_count = muscles.len();
    for older in merged.iter().filter(|load| load.rpe.is_hard()) {
        let known = muscles.len();
        for muscle in own(older) {
            if muscles[..known].iter().all(|m| m.group != muscle.group) {
                muscles.push(muscle);
            }
        }
    }
    let added = u32::try_from(muscles.len() - own_count).unwrap_or(u32::MAX);
    let (mut kept, mut left_out) = (Vec::with_capacity(muscles.len()), Vec::new());
    for muscle in muscles {
        let rest = without(muscle, issues, now);
        if rest != Some(muscle) {
            left_out.push(taken(muscle, rest));
        }
        kept.extend(rest);
    }
    let healing = kept.iter().copied().filter(|m| is_healing(*m, issues, now));
    Focus {
        healing: healing.collect(),
        muscles: kept,
        added,
        left_out,
    }
}

impl LocalIssue {
    /// When an acute injury is 72 h old, so that the rules say something else about it. None
    /// without a date, and for what keeps a muscle out until it is removed.
    pub fn acute_until(&self) -> Option<DateTime<Utc>> {
        let since = self
            .since
            .filter(|_| self.kind == LocalIssueKind::AcuteInjury)?;
        since.checked_add_signed(ACUTE)
    }
}

/// Whether an issue is under 72 h old; without a date it is.
pub(crate) fn is_recent(issue: &LocalIssue, now: DateTime<Utc>) -> bool {
    issue.since.is_none_or(|since| now - since < ACUTE)
}

/// Whether an issue keeps its muscle out: an acute injury for 72 h, others until they are removed.
pub(crate) fn excludes(issue: &LocalIssue, now: DateTime<Utc>) -> bool {
    issue.kind != LocalIssueKind::AcuteInjury || is_recent(issue, now)
}

/// Whether an injury of 72 h or more still stands here: it is removed when daily use is free of
/// pain, and until then it gets light pressure only.
pub(crate) fn is_healing(muscle: Muscle, issues: &[LocalIssue], now: DateTime<Utc>) -> bool {
    let (own, both) = (muscle.side.unwrap_or_default(), Side::Both);
    issues.iter().any(|issue| {
        let hurt = issue.side.unwrap_or_default();
        issue.group == muscle.group
            && !excludes(issue, now)
            && (own == hurt || own == both || hurt == both)
    })
}

/// What local issues leave of a muscle: all, one side, nothing.
pub(crate) fn without(muscle: Muscle, issues: &[LocalIssue], now: DateTime<Utc>) -> Option<Muscle> {
    let here = |issue: &&LocalIssue| issue.group == muscle.group && excludes(issue, now);
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

fn taken(whole: Muscle, rest: Option<Muscle>) -> Muscle {
    match rest.and_then(|rest| rest.side) {
        Some(Side::Left) => Muscle {
            side: Some(Side::Right),
            ..whole
        },
        Some(Side::Right) => Muscle {
            side: Some(Side::Left),
            ..whole
        },
        _ => whole,
    }
}

/// The person's own pick, else the activity's.
fn own(load: &Load<'_>) -> Vec<Muscle> {
    if load.muscles.is_empty() {
        let whole = |group: &_| Muscle {
            group: *group,
            side: None,
        };
        load.activity.focus().iter().map(whole).collect()
    } else {
        load.muscles.to_vec()
    }
}

/// How long an injury is acute.
const ACUTE: TimeDelta = TimeDelta::hours(72);
