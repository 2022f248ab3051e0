//! Blocked times, and the quarter-hour grid between them (rules 4.4).

use chrono::{DateTime, TimeDelta, Utc};

use crate::civil::interval::Interval;
use crate::evidence::rule::RuleId;

/// The blocked times, and the rule that blocks each.
#[derive(Debug, Clone, Default)]
pub(crate) struct Blocked {
    /// No part of a massage may be in one of these.
    spans: Vec<(Interval, RuleId)>,
    /// No massage may start in one of these.
    starts: Vec<(Interval, RuleId)>,
}

impl Blocked {
    /// No part of a massage may be in `span`.
    pub(crate) fn add(&mut self, span: Interval, rule: RuleId) {
        self.spans.push((span, rule));
    }

    /// No massage may start in `span`.
    pub(crate) fn add_start(&mut self, span: Interval, rule: RuleId) {
        self.starts.push((span, rule));
    }

    /// Sorts the blocked times, as [`Self::starts_in`] requires.
    pub(crate) fn in_order(mut self) -> Self {
        self.spans.sort_unstable();
        self.starts.sort_unstable();
        self
    }

    /// Every start on the grid, in order, at which a massage of this length fits inside `part` and
    /// outside everything blocked.
    pub(crate) fn starts_in(
        &self,
        part: Interval,
        length: TimeDelta,
    ) -> impl Iterator<Item = DateTime<Utc>> {
        let mut spans = self.spans.iter().map(|(blocked, _)| blocked).peekable();
        let mut starts = self.starts.iter().map(|(blocked, _)| blocked).peekable();
        let mut next = on_grid(part.start);
        std::iter::from_fn(move || {
            loop {
                let slot = Interval {
                    start: next,
                    end: next + length,
                };
                if slot.end > part.end {
                    return None;
                }
                while spans.next_if(|blocked| blocked.end <= slot.start).is_some() {}
                while starts
                    .next_if(|blocked| blocked.end <= slot.start)
                    .is_some()
                {}
                let blocked = spans.peek().filter(|blocked| blocked.overlaps(slot));
                let blocked = blocked
                    .or_else(|| starts.peek().filter(|blocked| blocked.contains(slot.start)));
                if let Some(blocked) = blocked {
                    next = on_grid(blocked.end);
                } else {
                    next = slot.start + GRID;
                    return Some(slot.start);
                }
            }
        })
    }

    /// The rules that block a massage in `slot`, each once, in the order of [`RuleId`].
    pub(crate) fn blocking_rules(&self, slot: Interval) -> Vec<RuleId> {
        let spans = self
            .spans
            .iter()
            .filter(|(blocked, _)| blocked.overlaps(slot));
        let starts = self
            .starts
            .iter()
            .filter(|(blocked, _)| blocked.contains(slot.start));
        let mut rules: Vec<RuleId> = spans.chain(starts).map(|(_, rule)| *rule).collect();
        rules.sort_unstable();
        rules.dedup();
        rules
    }
}

/// Slots start on a quarter-hour in UTC.
pub(crate) const GRID: TimeDelta = TimeDelta::minutes(15);

/// The first quarter-hour at or after `instant`.
pub(crate) fn on_grid(instant: DateTime<Utc>) -> DateTime<Utc> {
    let quarter = GRID.num_seconds();
    let into = TimeDelta::seconds(instant.timestamp().rem_euclid(quarter))
        + TimeDelta::nanoseconds(instant.timestamp_subsec_nanos().into());
    if into.is_zero() {
        instant
    } else {
        instant + GRID - into
    }
}
