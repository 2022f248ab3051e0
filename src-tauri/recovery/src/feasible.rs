//! Where a massage may lie (4.4).

use chrono::{DateTime, Datelike, TimeDelta, Utc};

use crate::local_time::{date_of, earlier, later, moved};
use crate::quiet::quiet_intervals;
use crate::sessions::COOL_DOWN;
use crate::situation::Situation;
use crate::{Delivery, Interval, Massage, RuleId, TherapistHours};

/// The times that are shut for one delivery, and the rule that shuts each.
#[derive(Debug, Clone)]
pub(crate) struct Shut {
    /// No part of a massage may lie in one of these.
    pub spans: Vec<(Interval, RuleId)>,
    /// No massage may start in one of these.
    pub starts: Vec<(Interval, RuleId)>,
    /// `spans` in order and without overlap.
    merged: Vec<Interval>,
    /// `starts` in order and without overlap.
    merged_starts: Vec<Interval>,
}

impl Shut {
    /// What is shut within `span` for a slot (4.4), `apart` after a massage that satisfied the
    /// plan (4.2 step 6).
    pub(crate) fn for_slots(situation: &Situation<'_>, delivery: Delivery, span: Interval) -> Self {
        let profile = &situation.input.profile;
        let mut shut = Self::for_anything(situation, span);
        if delivery == Delivery::Therapist {
            for (busy, rule) in &mut shut.spans {
                if *rule == RuleId::Busy {
                    *busy = Interval {
                        start: busy.start - ON_THE_WAY,
                        end: busy.end + ON_THE_WAY,
                    };
                }
            }
            if let Some(hours) = &profile.therapist_hours {
                let closed = closed(situation, hours, span);
                shut.spans
                    .extend(closed.map(|span| (span, RuleId::TherapistHours)));
            }
            let lead = TimeDelta::minutes(profile.therapist_lead_min.into());
            shut.before(situation.now + lead, RuleId::TherapistHours, span);
            if let Some(end) = situation.last_therapist_session() {
                shut.before(end + TimeDelta::hours(24), RuleId::Apart, span);
            }
        }
        for competition in &situation.competitions {
            shut.spans.push((competition.blackout(), RuleId::Blackout));
        }
        if let Some(next) = &situation.next {
            let reserved = Interval {
                start: next.start - RESERVE,
                end: span.end + RESERVE,
            };
            shut.spans.push((reserved, RuleId::NextReserve));
        }
        let ended = crate::main_workout::logged(situation.input).map(|workout| workout.end);
        let last_end = ended.fold(situation.lead.end, DateTime::max);
        shut.before(last_end + COOL_DOWN, RuleId::CoolDown, span);
        shut.in_order(span)
    }

    /// What is shut within `span` for ten minutes in between (4.6).
    pub(crate) fn for_interim(situation: &Situation<'_>, span: Interval) -> Self {
        Self::for_anything(situation, span).in_order(span)
    }

    /// Adds that nothing starts before `instant`.
    pub(crate) fn not_before(
        mut self,
        instant: DateTime<Utc>,
        rule: RuleId,
        span: Interval,
    ) -> Self {
        self.before(instant, rule, span);
        self.in_order(span)
    }

    fn for_anything(situation: &Situation<'_>, span: Interval) -> Self {
        let input = situation.input;
        let around = Interval {
            start: span.start - AFTER_QUIET,
            end: span.end,
        };
        let quiet = quiet_intervals(&input.profile, input.zone, around);
        let waking = |night: &Interval| Interval {
            start: night.end,
            end: night.end + AFTER_QUIET,
        };
        let starts = quiet
            .iter()
            .map(|night| (waking(night), RuleId::Quiet))
            .collect();
        let mut spans: Vec<_> = quiet
            .into_iter()
            .map(|night| (night, RuleId::Quiet))
            .collect();
        spans.extend(input.busy.iter().map(|busy| (*busy, RuleId::Busy)));
        spans.extend(
            situation
                .sessions
                .iter()
                .map(|s| (s.taken(), RuleId::NextReserve)),
        );
        let in_progress = situation
            .massages()
            .filter(|massage| massage.end() > situation.now);
        spans.extend(in_progress.map(|m| (m.span(), RuleId::Apart)));
        let mut shut = Self {
            spans,
            starts,
            merged: Vec::new(),
            merged_starts: Vec::new(),
        };
        let long = situation.massages().filter(|massage| massage.is_long());
        if let Some(end) = long.map(Massage::end).max() {
            shut.before(end + TimeDelta::hours(6), RuleId::Apart, span);
        }
        shut
    }

    fn before(&mut self, instant: DateTime<Utc>, rule: RuleId, span: Interval) {
        if span.start < instant {
            self.starts.push((
                Interval {
                    start: span.start,
                    end: instant,
                },
                rule,
            ));
        }
    }

    fn in_order(mut self, span: Interval) -> Self {
        self.spans.retain(|(shut, _)| {
            shut.overlaps(Interval {
                end: span.end + RESERVE,
                ..span
            })
        });
        self.merged = in_order(self.spans.iter().map(|(span, _)| *span));
        self.merged_starts = in_order(self.starts.iter().map(|(span, _)| *span));
        self
    }

    /// Every start on the quarter-hour grid, in order, at which a massage of this length lies
    /// wholly inside `window` and in nothing that is shut.
    pub(crate) fn starts_in(
        &self,
        window: Interval,
        length: TimeDelta,
    ) -> impl Iterator<Item = DateTime<Utc>> {
        let mut spans = self.merged.iter().copied().peekable();
        let mut starts = self.merged_starts.iter().copied().peekable();
        let mut next = Some(on_grid(window.start));
        std::iter::from_fn(move || {
            loop {
                let start = next.filter(|start| *start + length <= window.end)?;
                while spans.next_if(|shut| shut.end <= start).is_some() {}
                while starts.next_if(|shut| shut.end <= start).is_some() {}
                let slot = Interval {
                    start,
                    end: start + length,
                };
                let shut = spans.peek().filter(|shut| shut.overlaps(slot));
                let shut = shut.or_else(|| starts.peek().filter(|shut| shut.contains(start)));
                match shut {
                    Some(shut) => next = Some(on_grid(shut.end)),
                    None => {
                        next = Some(start + GRID);
                        return Some(start);
                    }
                }
            }
        })
    }

    /// The rules that shut out a massage in `slot`, each once, in the order of 4.4.
    pub(crate) fn rules_against(&self, slot: Interval) -> Vec<RuleId> {
        let spans = self.spans.iter().filter(|(shut, _)| shut.overlaps(slot));
        let starts = self
            .starts
            .iter()
            .filter(|(shut, _)| shut.contains(slot.start));
        let mut rules: Vec<RuleId> = spans.chain(starts).map(|(_, rule)| *rule).collect();
        rules.sort_unstable();
        rules.dedup();
        rules
    }
}

impl Massage {
    /// From its start to its end.
    pub(crate) fn span(&self) -> Interval {
        Interval {
            start: self.start,
            end: self.end(),
        }
    }
}

/// The first quarter of an hour, in UTC, at or after `instant`.
pub(crate) fn on_grid(instant: DateTime<Utc>) -> DateTime<Utc> {
    let into = instant.timestamp().rem_euclid(GRID.num_seconds());
    let nanos = i64::from(instant.timestamp_subsec_nanos());
    match (into, nanos) {
        (0, 0) => instant,
        _ => instant + GRID - TimeDelta::seconds(into) - TimeDelta::nanoseconds(nanos),
    }
}

/// Outside the therapist's hours: before opening, after closing, and whole days off.
fn closed(
    situation: &Situation<'_>,
    hours: &TherapistHours,
    span: Interval,
) -> impl Iterator<Item = Interval> {
    let zone = situation.zone();
    let last = date_of(zone, span.end);
    let mut open = Vec::new();
    let mut date = date_of(zone, span.start);
    while date <= last {
        let weekday = date.weekday().number_from_monday();
        let works = |days: &Vec<u8>| days.iter().any(|day| u32::from(*day) == weekday);
        if hours.weekdays.as_ref().is_none_or(works) {
            open.push(Interval {
                start: earlier(zone, date, hours.start),
                end: later(zone, date, hours.end),
            });
        }
        date = moved(date, 1);
    }
    let closes =
        std::iter::once(span.start - RESERVE).chain(open.clone().into_iter().map(|o| o.end));
    let opens = open
        .into_iter()
        .map(|o| o.start)
        .chain([span.end + RESERVE]);
    closes
        .zip(opens)
        .map(|(start, end)| Interval { start, end })
        .filter(|c| c.start < c.end)
}

fn in_order(spans: impl Iterator<Item = Interval>) -> Vec<Interval> {
    let mut spans: Vec<Interval> = spans.collect();
    spans.sort_unstable();
    let mut merged: Vec<Interval> = Vec::with_capacity(spans.len());
    for span in spans {
        match merged.last_mut() {
            Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
            _ => merged.push(span),
        }
    }
    merged
}

/// Slots start on the quarters of an hour in UTC.
pub(crate) const GRID: TimeDelta = TimeDelta::minutes(15);
/// No slot starts this soon after quiet hours.
const AFTER_QUIET: TimeDelta = TimeDelta::minutes(30);
/// Around busy time, for a therapist.
const ON_THE_WAY: TimeDelta = TimeDelta::minutes(30);
/// Before the next session; the last hours but one are the pre-workout massage's.
pub(crate) const RESERVE: TimeDelta = TimeDelta::hours(4);
