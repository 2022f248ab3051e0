//! Pressure and types.

use recovery::{Cap, Delivery, MassageType, Sign, TimingWindow, Workout};
use strum::IntoEnumIterator;

use super::{DATA, Instant, Session, World, band, bounds, family, h, levels, m, overlap};

impl World<'_> {
    /// The levels that one workout allows at an instant, with R-COMP-POST.
    pub(super) fn base(&self, w: &Workout, s: Instant) -> Option<[u8; 2]> {
        let elapsed = s - w.end;
        let window = TimingWindow::iter().find(|x| {
            let (from, to) = bounds(*x);
            h(from) <= elapsed && elapsed < h(to)
        })?;
        let (family, band) = (family(w.activity), band(w.rpe.get()));
        let [mut lo, mut hi] = levels(&DATA["base_pressure"][family][window.as_ref()][band]);
        let report = self.input.context.soreness;
        let at = report.and_then(|report| report.at).unwrap_or(self.now);
        let known = report.is_some_and(|report| report.value.get() <= 3) && s - at <= h(12);
        let listed = DATA["late_raise_to_4"]
            .as_array()
            .unwrap()
            .iter()
            .any(|row| row[0] == family && row[1] == band);
        let after_race = w.competition && (family == "endurance" || family == "hiit");
        if elapsed >= h(48) && known && (listed || after_race) {
            hi = 4;
        }
        if w.competition && elapsed < h(24) {
            hi = hi.min(2);
        } else if w.competition && elapsed < h(48) {
            hi = hi.min(3);
        }
        lo = lo.min(hi);
        Some([lo, hi])
    }

    pub(super) fn session(
        &self,
        window: TimingWindow,
        s: Instant,
        minutes: u32,
        by: Delivery,
    ) -> Session {
        let e = s + m(minutes.into());
        let is_self_administered = by == Delivery::SelfMassage;
        let [base_lo, base_hi] = self.base(&self.main, s).unwrap();
        let mut caps: Vec<(Cap, u8)> = Vec::new();
        for w in self.merged().iter().filter(|w| s - w.end < h(72)) {
            caps.push((Cap::Overlap, self.base(w, s).unwrap()[1]));
        }
        match self.sore() {
            9.. => caps.push((Cap::Soreness, 1)),
            7.. => caps.push((Cap::Soreness, 2)),
            4.. => caps.push((Cap::Soreness, 3)),
            _ => {}
        }
        let ahead = self.next().map(|p| p.start - e);
        if ahead.is_some_and(|ahead| ahead < h(12)) {
            caps.push((Cap::NextWorkout, 3));
        } else if ahead.is_some_and(|ahead| ahead < h(24)) {
            caps.push((Cap::NextWorkout, 4));
        }
        if self.light_zone(s) {
            caps.push((Cap::CompetitionLight, 2));
        }
        let firm = self
            .massages()
            .into_iter()
            .any(|(x, end)| x.pressure.get() >= 4 && s - end < h(48));
        let by_then = self.last_therapist().is_some_and(|end| s - end < h(24));
        if is_self_administered && by_then {
            caps.push((Cap::Spacing, 2));
        } else if firm {
            caps.push((Cap::Spacing, 3));
        }
        if let Some(tier) = self.precaution() {
            caps.push((Cap::Precaution, tier));
        }
        if self.input.context.referral {
            caps.push((Cap::Referral, 3));
        }
        if self.acute() {
            caps.push((Cap::AcuteInjury, 3));
        }
        let mut hi = caps.iter().map(|(_, level)| *level).fold(base_hi, u8::min);
        if is_self_administered {
            hi = hi.min(3);
        }
        let mut binding: Vec<Cap> = caps
            .into_iter()
            .filter(|(_, level)| *level == hi)
            .map(|(cap, _)| cap)
            .collect();
        binding.sort_unstable();
        binding.dedup();
        let rest_day = self.rest_day(s);
        let [shortest, _, longest, rested] = self.lengths(window, by);
        Session {
            window,
            start: s,
            minutes,
            minutes_range: [
                shortest,
                if rest_day && self.sore() < 4 {
                    rested
                } else {
                    longest
                },
            ],
            delivery: by,
            types: self.types(window, s, e, by, hi),
            pressure: [base_lo.min(hi), hi],
            caps: binding,
            focus: self.focus(),
            rest_day,
        }
    }

    pub(super) fn types(
        &self,
        window: TimingWindow,
        s: Instant,
        e: Instant,
        by: Delivery,
        hi: u8,
    ) -> Vec<MassageType> {
        let elapsed = s - self.main.end;
        let column: &str = match window {
            TimingWindow::PeakDoms if elapsed < h(48) => "peak_early",
            TimingWindow::PeakDoms => "peak_late",
            _ => window.as_ref(),
        };
        let family = family(self.main.activity);
        let order = DATA["type_order"][family][column].as_str().unwrap();
        let mut types: Vec<MassageType> = order
            .split(' ')
            .map(|t| t.parse().unwrap())
            .filter(|t| self.eligible(*t, s, e, by, hi))
            .collect();
        let mut raise = |kind: MassageType, to: usize| {
            if let Some(at) = types.iter().position(|t| *t == kind).filter(|at| *at > to) {
                types.remove(at);
                types.insert(to, kind);
            }
        };
        if family == "hiit" && band(self.main.rpe.get()) == "exhausting" {
            raise(MassageType::Swedish, 0);
        }
        if self.sore() >= 4 {
            raise(MassageType::Swedish, 0);
        }
        if self.input.signs.contains(&Sign::ReducedRom) {
            raise(MassageType::Myofascial, 1);
        }
        if by == Delivery::SelfMassage {
            types.retain(|t| !matches!(t, MassageType::Sports | MassageType::DeepTissue));
        }
        types
    }

    pub(super) fn eligible(
        &self,
        kind: MassageType,
        s: Instant,
        e: Instant,
        by: Delivery,
        hi: u8,
    ) -> bool {
        let least = levels(&DATA["type_pressure_range"][kind.as_ref()])[0];
        let fits = least <= hi && (self.sore() < 7 || kind == MassageType::Swedish);
        fits && match kind {
            MassageType::DeepTissue => {
                s >= self.deep_not_before()
                    && self.sore() < 4
                    && !self.barred()
                    && self.next().is_none_or(|p| p.start - e >= h(24))
                    && !self
                        .competition_days()
                        .iter()
                        .any(|(d3, _, c)| overlap((*d3, *c), (s, e)))
                    && by == Delivery::Therapist
            }
            MassageType::Percussion => {
                self.gun_allowed(s) && hi >= 2 && !self.barred() && !self.light_zone(s)
            }
            _ => true,
        }
    }

    pub(super) fn gun_allowed(&self, s: Instant) -> bool {
        let mut workouts = self.young();
        workouts.push(self.main.clone());
        workouts.iter().all(|w| match w.rpe.get() {
            9.. => s >= w.end + h(12),
            7.. => s >= w.end + h(2),
            _ => true,
        })
    }
}
