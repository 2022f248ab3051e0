//! When a massage can take place (rules 4.4).

use chrono::{Datelike, Days, NaiveDate, NaiveTime};
use recovery::{Delivery, QuietHours};

use super::{Instant, Span, World, day, h, local, m, overlap, serious};

impl World<'_> {
    pub(super) fn midnight(&self, date: NaiveDate) -> Instant {
        local(self.zone(), date, NaiveTime::MIN, false)
    }

    pub(super) fn quiet(&self, from: Instant, to: Instant) -> Vec<Span> {
        let mut nights = Vec::new();
        let mut date = day(self.zone(), from) - Days::new(3);
        while date <= day(self.zone(), to) + Days::new(1) {
            let weekday = u8::try_from(date.weekday().number_from_monday()).unwrap();
            let profile = &self.input.context.profile;
            let hours = profile
                .quiet_by_weekday
                .get(&weekday)
                .copied()
                .unwrap_or(profile.quiet);
            if let Some(QuietHours { start, end }) = hours.filter(|q| q.start != q.end) {
                let ends = if end > start {
                    date
                } else {
                    date + Days::new(1)
                };
                let night = (
                    local(self.zone(), date, start, false),
                    local(self.zone(), ends, end, true),
                );
                if night.0 < night.1 {
                    nights.push(night);
                }
            }
            date = date + Days::new(1);
        }
        nights
    }

    pub(super) fn after_quiet(&self, mut at: Instant) -> Instant {
        let nights = self.quiet(at, at + h(200));
        while let Some(night) = nights.iter().find(|n| n.0 <= at && at < n.1) {
            at = night.1;
        }
        at
    }

    pub(super) fn rest_day(&self, at: Instant) -> bool {
        let today = day(self.zone(), at);
        let same = |other: Instant| day(self.zone(), other) == today;
        !self.workouts.iter().any(|w| serious(w) && same(w.end))
            && !self
                .planned()
                .iter()
                .any(|p| Self::hard(p) && same(p.start))
    }

    pub(super) fn competition_days(&self) -> Vec<(Instant, Instant, Instant)> {
        let races = self.planned().into_iter().filter(|p| p.competition);
        races
            .map(|p| {
                let date = day(self.zone(), p.start);
                let before = |n| self.midnight(date - Days::new(n));
                (before(3), before(1), p.start)
            })
            .collect()
    }

    pub(super) fn blackouts(&self) -> Vec<Span> {
        self.competition_days()
            .into_iter()
            .map(|(_, d1, start)| (d1.min(start - h(24)), start))
            .collect()
    }

    pub(super) fn light_zone(&self, start: Instant) -> bool {
        self.competition_days()
            .iter()
            .any(|(d3, d1, _)| *d3 <= start && start < *d1)
    }

    /// The conditions of rules 4.4 that also hold for an interim.
    pub(super) fn clear(&self, s: Instant, e: Instant) -> bool {
        let nights = self.quiet(s - h(24), e);
        let long = self.massages().into_iter().filter(|(x, _)| x.minutes >= 30);
        s.timestamp() % 900 == 0
            && s.timestamp_subsec_nanos() == 0
            && !nights.iter().any(|n| overlap(*n, (s, e)))
            && !nights.iter().any(|n| n.1 <= s && s < n.1 + m(30))
            && !self
                .input
                .context
                .busy
                .iter()
                .any(|b| overlap((b.start, b.end), (s, e)))
            && !self
                .planned()
                .iter()
                .any(|p| overlap((p.start, p.end + m(15)), (s, e)))
            && !self
                .massages()
                .iter()
                .any(|(x, end)| *end > self.now && overlap((x.start, *end), (s, e)))
            && long.map(|(_, end)| end).all(|end| s >= end + h(6))
    }

    pub(super) fn feasible(
        &self,
        s: Instant,
        e: Instant,
        by: Delivery,
        repeat: Option<Instant>,
    ) -> bool {
        let therapist = by == Delivery::Therapist;
        let lead = if therapist {
            self.input.context.profile.therapist_lead_min
        } else {
            0
        };
        if !self.clear(s, e)
            || self.workouts.iter().any(|w| s < w.end + m(15))
            || s < self.now + m(lead.into())
            || self.next().is_some_and(|p| e > p.start - h(4))
            || self.blackouts().iter().any(|b| overlap(*b, (s, e)))
            || repeat.is_some_and(|end| s < end + h(24))
        {
            return false;
        }
        if !therapist {
            return true;
        }
        let near_busy = |b: &recovery::Interval| overlap((b.start - m(30), b.end + m(30)), (s, e));
        let works = self
            .input
            .context
            .profile
            .therapist_hours
            .as_ref()
            .is_none_or(|hours| {
                let date = day(self.zone(), s);
                let weekday = date.weekday().number_from_monday();
                let on = hours
                    .weekdays
                    .as_ref()
                    .is_none_or(|d| d.iter().any(|x| u32::from(*x) == weekday));
                on && local(self.zone(), date, hours.start, false) <= s
                    && e <= local(self.zone(), date, hours.end, true)
            });
        works
            && !self.input.context.busy.iter().any(near_busy)
            && self.last_therapist().is_none_or(|end| s >= end + h(24))
    }
}
