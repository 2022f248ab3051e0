//! Which window, which start, therapist or self-massage.

use chrono::{DateTime, Days, TimeDelta};
use recovery::{Delivery, DeliveryPreference, TimingWindow, TrainingLevel};

use super::{DATA, Instant, World, band, bounds, day, easy_day, family, h, m};

impl World<'_> {
    pub(super) fn lengths(&self, window: TimingWindow, by: Delivery) -> [u32; 4] {
        let immediate = window == TimingWindow::Immediate;
        let therapist = by == Delivery::Therapist;
        if self.sore() >= 7 {
            return match (therapist, immediate) {
                (true, true) => [15, 20, 20, 20],
                (true, false) => [20, 30, 30, 30],
                (false, _) => [10, 10, 10, 10],
            };
        }
        if band(self.main.rpe.get()) == "easy" {
            return match (therapist, immediate) {
                (true, true) => [15, 15, 20, 20],
                (true, false) => [30, 30, 45, 45],
                (false, _) => [10, 10, 15, 15],
            };
        }
        let row = &DATA["durations_min"][if therapist { "T" } else { "S" }][window.as_ref()];
        [0, 1, 2, 3].map(|i| u32::try_from(row[i].as_u64().unwrap()).unwrap())
    }

    /// The best slot between two instants of a window.
    pub(super) fn best(
        &self,
        (window, from, to): (TimingWindow, Instant, Instant),
        by: Delivery,
        repeat: Option<Instant>,
    ) -> Option<(Instant, u32)> {
        let end = self.main.end;
        let ideal = match window {
            TimingWindow::Immediate => end + m(30),
            TimingWindow::SameDay => end + h(3),
            TimingWindow::Gap => end + h(6),
            TimingWindow::NextDay => end + h(18),
            TimingWindow::PeakDoms if self.sore() >= 4 => self.now,
            TimingWindow::PeakDoms => end + h(48),
        };
        let [shortest, target, ..] = self.lengths(window, by);
        let mut minutes = target;
        while minutes >= shortest {
            let mut starts = Vec::new();
            let mut s = DateTime::from_timestamp(from.timestamp() / 900 * 900, 0).unwrap();
            while s < to {
                let e = s + m(minutes.into());
                if s >= from && s >= self.now && e <= to && self.feasible(s, e, by, repeat) {
                    starts.push(s);
                }
                s += m(15);
            }
            let by_rest = by == Delivery::Therapist
                && matches!(window, TimingWindow::NextDay | TimingWindow::PeakDoms)
                && self.sore() < 4;
            starts.sort_by_key(|s| (by_rest && !self.rest_day(*s), (*s - ideal).abs(), *s));
            if let Some(s) = starts.first() {
                return Some((*s, minutes));
            }
            minutes -= 5;
        }
        None
    }

    pub(super) fn intervals(&self) -> [TimeDelta; 2] {
        let row = |level: &str| {
            let row = &DATA["level_interval_h"][level];
            [0, 1].map(|i| row[i].as_i64().unwrap())
        };
        let mut own = row(self.input.context.profile.level.as_ref());
        let real = std::iter::once(&self.input.workout).chain(&self.input.other_workouts);
        let hard = real
            .filter(|w| w.rpe.get() >= 7 && self.now - w.end < h(168))
            .count();
        if hard >= 3 {
            let tight = row("serious_amateur");
            own = [own[0].min(tight[0]), own[1].min(tight[1])];
        }
        own.map(h)
    }

    /// The windows in rank order, including this evening.
    pub(super) fn steps(&self) -> Vec<(TimingWindow, Instant, Instant, bool)> {
        use TimingWindow::{Gap, Immediate, NextDay, PeakDoms, SameDay};
        let family = family(self.main.activity);
        let all_out = band(self.main.rpe.get()) == "exhausting";
        let mut rank: Vec<TimingWindow> = match family {
            "strength" => vec![SameDay, NextDay, PeakDoms, Immediate, Gap],
            "endurance" => vec![SameDay, Immediate, NextDay, PeakDoms, Gap],
            "hiit" if all_out => vec![SameDay, NextDay, PeakDoms, Immediate, Gap],
            _ => vec![SameDay, NextDay, Immediate, PeakDoms, Gap],
        };
        let level = self.input.context.profile.level;
        if matches!(
            level,
            TrainingLevel::SeriousAmateur | TrainingLevel::Competitive
        ) {
            rank.retain(|w| *w != Immediate);
            rank.insert(1, Immediate);
        }
        let end = self.main.end;
        let mut steps = Vec::new();
        for (i, window) in rank.into_iter().enumerate() {
            let (from, to) = bounds(window);
            steps.push((window, end + h(from), end + h(to), false));
            if i == 0 && self.sore() < 4 {
                let tomorrow = self.midnight(day(self.zone(), end) + Days::new(1));
                steps.push((Gap, end + h(6), tomorrow.min(end + h(12)), true));
            }
        }
        steps
    }

    pub(super) fn search(
        &self,
        preference: DeliveryPreference,
        repeat: Option<Instant>,
    ) -> Option<(TimingWindow, Instant, u32, Delivery)> {
        use Delivery::{SelfMassage, Therapist};
        let [min, target] = self.intervals();
        let last = self.last_therapist();
        let due = last.is_some_and(|end| self.now - end >= target);
        let usual = self.sore() < 4 && !easy_day(&self.main);
        let steps = self.steps();
        if preference == DeliveryPreference::Either && usual && due {
            let mut ranks = 0;
            for step in &steps {
                ranks += usize::from(!step.3);
                if ranks > 2 {
                    break;
                }
                let found = self.best((step.0, step.1, step.2), Therapist, repeat);
                if let Some((s, minutes)) = found.filter(|(_, minutes)| *minutes >= 30) {
                    return Some((step.0, s, minutes, Therapist));
                }
            }
        }
        for (window, from, to, evening) in steps {
            let part = (window, from, to);
            let own = || {
                self.best(part, SelfMassage, repeat)
                    .map(|(s, d)| (s, d, SelfMassage))
            };
            let therapist = || {
                self.best(part, Therapist, repeat)
                    .map(|(s, d)| (s, d, Therapist))
            };
            let sparing = || therapist().filter(|(s, ..)| last.is_none_or(|end| *s - end >= min));
            let found = match preference {
                DeliveryPreference::Therapist => therapist(),
                DeliveryPreference::SelfMassage => own(),
                DeliveryPreference::Either if self.sore() >= 4 => match (sparing(), own()) {
                    (Some(a), Some(b)) => Some(if b.0 < a.0 { b } else { a }),
                    (a, b) => a.or(b),
                },
                DeliveryPreference::Either if easy_day(&self.main) => own().or_else(sparing),
                DeliveryPreference::Either if evening && !due => own(),
                DeliveryPreference::Either => sparing().or_else(own),
            };
            if let Some((s, minutes, by)) = found {
                return Some((window, s, minutes, by));
            }
        }
        None
    }
}
