//! The rules once more, by brute force and straight from the text: every quarter of an hour is
//! tried, and every condition is looked up afresh. Slow, and on purpose unlike the planner; its
//! tables are the published ones.

use std::sync::LazyLock;

use chrono::{
    DateTime, Datelike, Days, MappedLocalTime, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc,
};
use chrono_tz::Tz;
use recovery::{
    Activity, Advice, Cap, Delivery, DeliveryPreference, Flag, Input, LocalIssue, LocalIssueKind,
    Massage, MassageType, Muscle, Precaution, QuietHours, SessionKind, Side, Sign, Status,
    TimingWindow, TrainingLevel, Workout,
};
use serde_json::Value;
use strum::IntoEnumIterator;

type Instant = DateTime<Utc>;
type Span = (Instant, Instant);

static DATA: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../data/recovery-rules.json")).unwrap());

/// What the oracle says; compared field by field with a plan.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Answer {
    pub status: Status,
    pub reason: Option<String>,
    pub main_workout: String,
    pub deep_not_before: Instant,
    pub slot: Option<Session>,
    pub interim: Option<(Instant, Vec<MassageType>, u8)>,
    pub window_open_notify_at: Option<Instant>,
    pub slot_reminder_at: Option<Instant>,
    pub advice: Vec<Advice>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Session {
    pub window: TimingWindow,
    pub start: Instant,
    pub minutes: u32,
    pub minutes_range: [u32; 2],
    pub delivery: Delivery,
    pub types: Vec<MassageType>,
    pub pressure: [u8; 2],
    pub caps: Vec<Cap>,
    pub focus: Vec<Muscle>,
    pub rest_day: bool,
}

/// A planned session with its gaps filled in.
#[derive(Debug, Clone)]
struct Planned {
    start: Instant,
    end: Instant,
    competition: bool,
    rpe: u8,
    activity: Activity,
}

struct World<'a> {
    input: &'a Input,
    now: Instant,
    main: Workout,
    /// The real ones, and the virtual one when it leads.
    workouts: Vec<Workout>,
    depth: u32,
}

pub(crate) fn answer(input: &Input) -> Answer {
    let mut workouts = vec![input.workout.clone()];
    workouts.extend(input.other_workouts.clone());
    let now = workouts
        .iter()
        .map(|w| w.end)
        .chain([input.now])
        .max()
        .unwrap();
    let mut leaders: Vec<&Workout> = workouts
        .iter()
        .filter(|w| serious(w) && now < w.end + h(72))
        .collect();
    leaders.sort_by(|a, b| newest(a, b));
    let main = leaders
        .first()
        .map_or(input.workout.clone(), |w| (*w).clone());
    let world = World {
        input,
        now,
        main,
        workouts,
        depth: 0,
    };
    world.answer()
}

fn h(hours: i64) -> TimeDelta {
    TimeDelta::hours(hours)
}

fn m(minutes: i64) -> TimeDelta {
    TimeDelta::minutes(minutes)
}

fn newest(a: &Workout, b: &Workout) -> std::cmp::Ordering {
    b.end
        .cmp(&a.end)
        .then(b.rpe.cmp(&a.rpe))
        .then(a.id.cmp(&b.id))
}

fn family(activity: Activity) -> &'static str {
    DATA["activities"][activity.as_ref()]["family"]
        .as_str()
        .unwrap()
}

fn band(rpe: u8) -> &'static str {
    let bands = DATA["rpe_bands"].as_object().unwrap();
    let inside = |b: &Value| b[0].as_u64() <= Some(rpe.into()) && Some(rpe.into()) <= b[1].as_u64();
    bands.iter().find(|(_, b)| inside(b)).unwrap().0
}

fn serious(w: &Workout) -> bool {
    (w.rpe.get() >= 5 && family(w.activity) != "mobility") || w.competition
}

fn easy_day(w: &Workout) -> bool {
    (band(w.rpe.get()) == "easy" || family(w.activity) == "mobility") && !w.competition
}

fn bounds(window: TimingWindow) -> (i64, i64) {
    let windows = DATA["windows_h"].as_array().unwrap();
    let row = windows.iter().find(|w| w["id"] == window.as_ref()).unwrap();
    (
        row["from_h"].as_i64().unwrap(),
        row["to_h"].as_i64().unwrap(),
    )
}

fn levels(value: &Value) -> [u8; 2] {
    [0, 1].map(|i| u8::try_from(value[i].as_u64().unwrap()).unwrap())
}

fn overlap(a: Span, b: Span) -> bool {
    a.0 < b.1 && b.0 < a.1
}

fn local(zone: Tz, date: NaiveDate, time: NaiveTime, late: bool) -> Instant {
    let mut wall = date.and_time(time);
    loop {
        match zone.from_local_datetime(&wall) {
            MappedLocalTime::Single(t) => return t.to_utc(),
            MappedLocalTime::Ambiguous(a, b) => return if late { b } else { a }.to_utc(),
            MappedLocalTime::None => wall += m(1),
        }
    }
}

fn day(zone: Tz, at: Instant) -> NaiveDate {
    at.with_timezone(&zone).date_naive()
}

impl World<'_> {
    fn zone(&self) -> Tz {
        self.input.zone
    }

    fn sore(&self) -> u8 {
        self.input.soreness.unwrap_or(0)
    }

    fn midnight(&self, date: NaiveDate) -> Instant {
        local(self.zone(), date, NaiveTime::MIN, false)
    }

    /// Those that start at or after E; earlier ones count as done.
    fn planned(&self) -> Vec<Planned> {
        let all = self
            .input
            .planned
            .iter()
            .filter(|p| p.start >= self.main.end);
        all.map(|p| {
            let competition = p.kind == SessionKind::Competition;
            let minutes = p.duration_min.unwrap_or(if competition { 120 } else { 60 });
            Planned {
                start: p.start,
                end: p.start + m(minutes.into()),
                competition,
                rpe: p
                    .rpe_expected
                    .map_or(if competition { 9 } else { 7 }, recovery::Rpe::get),
                activity: p.activity.unwrap_or(self.main.activity),
            }
        })
        .collect()
    }

    fn hard(p: &Planned) -> bool {
        p.competition || (p.rpe >= 5 && family(p.activity) != "mobility")
    }

    fn next(&self) -> Option<Planned> {
        let mut hard: Vec<Planned> = self
            .planned()
            .into_iter()
            .filter(|p| Self::hard(p) && p.end > self.now)
            .collect();
        hard.sort_by_key(|p| {
            let longer = std::cmp::Reverse(p.end);
            (p.start, !p.competition, 10 - p.rpe, longer, p.activity)
        });
        hard.into_iter().next()
    }

    /// Older serious workouts, newest first.
    fn merged(&self) -> Vec<Workout> {
        let mut merged: Vec<Workout> = self
            .workouts
            .iter()
            .filter(|w| serious(w) && newest(w, &self.main) == std::cmp::Ordering::Greater)
            .cloned()
            .collect();
        merged.sort_by(newest);
        merged
    }

    fn young(&self) -> Vec<Workout> {
        self.merged()
            .into_iter()
            .filter(|w| self.now - w.end < h(72))
            .collect()
    }

    fn deep_not_before(&self) -> Instant {
        let gate =
            |w: &Workout| w.end + h(DATA["deep_gate_h"][band(w.rpe.get())].as_i64().unwrap());
        self.merged()
            .iter()
            .chain([&self.main])
            .map(gate)
            .max()
            .unwrap()
    }

    fn massages(&self) -> Vec<(&Massage, Instant)> {
        let done = self.input.massages.iter().filter(|x| x.start <= self.now);
        done.map(|x| (x, x.start + m(x.minutes.into()))).collect()
    }

    fn last_therapist(&self) -> Option<Instant> {
        let all = self.massages().into_iter();
        all.filter(|(x, _)| x.delivery == Delivery::Therapist && x.minutes >= 30)
            .map(|(_, end)| end)
            .max()
    }

    fn acute(&self) -> bool {
        self.input.local_issues.iter().any(|i| self.fresh_injury(i))
    }

    fn fresh_injury(&self, issue: &LocalIssue) -> bool {
        issue.kind == LocalIssueKind::AcuteInjury
            && issue.since.is_none_or(|since| self.now - since < h(72))
    }

    fn precaution(&self) -> bool {
        !self.input.profile.precautions.is_empty()
    }

    fn own_focus(w: &Workout) -> Vec<Muscle> {
        if !w.muscles.is_empty() {
            return w.muscles.clone();
        }
        let groups = DATA["activities"][w.activity.as_ref()]["focus"]
            .as_array()
            .unwrap();
        let group = |g: &Value| serde_json::from_value(g.clone()).unwrap();
        groups
            .iter()
            .map(|g| Muscle {
                group: group(g),
                side: None,
            })
            .collect()
    }

    fn focus(&self) -> Vec<Muscle> {
        let mut focus = Self::own_focus(&self.main);
        for older in self.young().iter().filter(|w| w.rpe.get() >= 7) {
            let known: Vec<_> = focus.iter().map(|x| x.group).collect();
            focus.extend(
                Self::own_focus(older)
                    .into_iter()
                    .filter(|x| !known.contains(&x.group)),
            );
        }
        let mut left = Vec::new();
        for muscle in focus {
            let (mut l, mut r) = match muscle.side {
                None | Some(Side::Both) => (true, true),
                Some(Side::Left) => (true, false),
                Some(Side::Right) => (false, true),
            };
            let whole = (l, r);
            for issue in self
                .input
                .local_issues
                .iter()
                .filter(|i| i.group == muscle.group)
            {
                if issue.kind == LocalIssueKind::AcuteInjury && !self.fresh_injury(issue) {
                    continue;
                }
                let side = issue.side.unwrap_or(Side::Both);
                l &= side == Side::Right;
                r &= side == Side::Left;
            }
            match (l, r) {
                (false, false) => {}
                now if now == whole => left.push(muscle),
                (true, _) => left.push(Muscle {
                    side: Some(Side::Left),
                    ..muscle
                }),
                (_, true) => left.push(Muscle {
                    side: Some(Side::Right),
                    ..muscle
                }),
            }
        }
        left
    }

    fn quiet(&self, from: Instant, to: Instant) -> Vec<Span> {
        let mut nights = Vec::new();
        let mut date = day(self.zone(), from) - Days::new(3);
        while date <= day(self.zone(), to) + Days::new(1) {
            let weekday = u8::try_from(date.weekday().number_from_monday()).unwrap();
            let profile = &self.input.profile;
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

    fn after_quiet(&self, mut at: Instant) -> Instant {
        let nights = self.quiet(at, at + h(200));
        while let Some(night) = nights.iter().find(|n| n.0 <= at && at < n.1) {
            at = night.1;
        }
        at
    }

    fn rest_day(&self, at: Instant) -> bool {
        let today = day(self.zone(), at);
        let same = |other: Instant| day(self.zone(), other) == today;
        !self.workouts.iter().any(|w| serious(w) && same(w.end))
            && !self
                .planned()
                .iter()
                .any(|p| Self::hard(p) && same(p.start))
    }

    fn competition_days(&self) -> Vec<(Instant, Instant, Instant)> {
        let races = self.planned().into_iter().filter(|p| p.competition);
        races
            .map(|p| {
                let date = day(self.zone(), p.start);
                let before = |n| self.midnight(date - Days::new(n));
                (before(3), before(1), p.start)
            })
            .collect()
    }

    fn blackouts(&self) -> Vec<Span> {
        self.competition_days()
            .into_iter()
            .map(|(_, d1, start)| (d1.min(start - h(24)), start))
            .collect()
    }

    fn light_zone(&self, start: Instant) -> bool {
        self.competition_days()
            .iter()
            .any(|(d3, d1, _)| *d3 <= start && start < *d1)
    }

    /// Conditions of 4.4 that hold for an interim, too.
    fn clear(&self, s: Instant, e: Instant) -> bool {
        let nights = self.quiet(s - h(24), e);
        let long = self.massages().into_iter().filter(|(x, _)| x.minutes >= 30);
        s.timestamp() % 900 == 0
            && s.timestamp_subsec_nanos() == 0
            && !nights.iter().any(|n| overlap(*n, (s, e)))
            && !nights.iter().any(|n| n.1 <= s && s < n.1 + m(30))
            && !self
                .input
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

    fn feasible(&self, s: Instant, e: Instant, by: Delivery, repeat: Option<Instant>) -> bool {
        let therapist = by == Delivery::Therapist;
        let lead = if therapist {
            self.input.profile.therapist_lead_min
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
            && !self.input.busy.iter().any(near_busy)
            && self.last_therapist().is_none_or(|end| s >= end + h(24))
    }

    fn lengths(&self, window: TimingWindow, by: Delivery) -> [u32; 4] {
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
    fn best(
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

    fn intervals(&self) -> [TimeDelta; 2] {
        let row = |level: &str| {
            let row = &DATA["level_interval_h"][level];
            [0, 1].map(|i| row[i].as_i64().unwrap())
        };
        let mut own = row(self.input.profile.level.as_ref());
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

    /// Windows in rank order, with this evening.
    fn steps(&self) -> Vec<(TimingWindow, Instant, Instant, bool)> {
        use TimingWindow::{Gap, Immediate, NextDay, PeakDoms, SameDay};
        let family = family(self.main.activity);
        let all_out = band(self.main.rpe.get()) == "exhausting";
        let mut rank: Vec<TimingWindow> = match family {
            "strength" => vec![SameDay, NextDay, PeakDoms, Immediate, Gap],
            "endurance" => vec![SameDay, Immediate, NextDay, PeakDoms, Gap],
            "hiit" if all_out => vec![SameDay, NextDay, PeakDoms, Immediate, Gap],
            _ => vec![SameDay, NextDay, Immediate, PeakDoms, Gap],
        };
        let level = self.input.profile.level;
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

    fn search(
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

    /// The levels that one workout allows at an instant, with R-COMP-POST.
    fn base(&self, w: &Workout, s: Instant) -> Option<[u8; 2]> {
        let elapsed = s - w.end;
        let window = TimingWindow::iter().find(|x| {
            let (from, to) = bounds(*x);
            h(from) <= elapsed && elapsed < h(to)
        })?;
        let (family, band) = (family(w.activity), band(w.rpe.get()));
        let [mut lo, mut hi] = levels(&DATA["base_pressure"][family][window.as_ref()][band]);
        let told = self.input.soreness_at.unwrap_or(self.now);
        let known = self.input.soreness.is_some_and(|n| n <= 3) && s - told <= h(12);
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

    fn session(&self, window: TimingWindow, s: Instant, minutes: u32, by: Delivery) -> Session {
        let e = s + m(minutes.into());
        let by_oneself = by == Delivery::SelfMassage;
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
            .any(|(x, end)| x.pressure >= 4 && s - end < h(48));
        let by_then = self.last_therapist().is_some_and(|end| s - end < h(24));
        if by_oneself && by_then {
            caps.push((Cap::Spacing, 2));
        } else if firm {
            caps.push((Cap::Spacing, 3));
        }
        if self.precaution() {
            caps.push((Cap::Precaution, 2));
        }
        if self.acute() {
            caps.push((Cap::AcuteInjury, 3));
        }
        let mut hi = caps.iter().map(|(_, level)| *level).fold(base_hi, u8::min);
        if by_oneself {
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

    fn types(
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

    fn eligible(&self, kind: MassageType, s: Instant, e: Instant, by: Delivery, hi: u8) -> bool {
        let least = levels(&DATA["type_pressure_range"][kind.as_ref()])[0];
        let fits = least <= hi && (self.sore() < 7 || kind == MassageType::Swedish);
        fits && match kind {
            MassageType::DeepTissue => {
                s >= self.deep_not_before()
                    && self.sore() < 4
                    && !self.precaution()
                    && !self.acute()
                    && self.next().is_none_or(|p| p.start - e >= h(24))
                    && !self
                        .competition_days()
                        .iter()
                        .any(|(d3, _, c)| overlap((*d3, *c), (s, e)))
                    && by == Delivery::Therapist
            }
            MassageType::Percussion => {
                self.gun_allowed(s)
                    && hi >= 2
                    && !self.precaution()
                    && !self.acute()
                    && !self.light_zone(s)
            }
            _ => true,
        }
    }

    fn gun_allowed(&self, s: Instant) -> bool {
        let mut workouts = self.young();
        workouts.push(self.main.clone());
        workouts.iter().all(|w| match w.rpe.get() {
            9.. => s >= w.end + h(12),
            7.. => s >= w.end + h(2),
            _ => true,
        })
    }

    fn stop(&self) -> Option<String> {
        let ticked = |which: &str| {
            let list = DATA[which].as_array().unwrap();
            let mut ids: Vec<String> = list
                .iter()
                .map(|id| id.as_str().unwrap().to_owned())
                .filter(|id| self.input.flags.contains(&id.parse::<Flag>().unwrap()))
                .collect();
            ids.sort();
            ids.join(",")
        };
        let (urgent, soon) = (ticked("urgent_flags"), ticked("soon_flags"));
        let clot = self
            .input
            .profile
            .precautions
            .contains(&Precaution::RecentClot);
        match (urgent.as_str(), soon.as_str()) {
            ("", "") => clot.then(|| "soon:recent_clot".to_owned()),
            ("", soon) => Some(format!("soon:{soon}")),
            (urgent, _) => Some(format!("urgent:{urgent}")),
        }
    }

    fn empty(&self, status: Status, reason: &str) -> Answer {
        Answer {
            status,
            reason: Some(reason.to_owned()),
            main_workout: self.main.id.clone(),
            deep_not_before: self.deep_not_before(),
            slot: None,
            interim: None,
            window_open_notify_at: None,
            slot_reminder_at: None,
            advice: Vec::new(),
        }
    }

    fn advice(&self) -> Vec<Advice> {
        let mut advice = Vec::new();
        if self.sore() >= 9 {
            advice.push(Advice::CheckRedFlagsFirst);
        }
        if self
            .young()
            .iter()
            .chain([&self.main])
            .any(|w| w.rpe.get() >= 9)
        {
            advice.push(Advice::RhabdoWatch);
        }
        if self.precaution() {
            advice.push(Advice::AskClinicianFirst);
        }
        if self.acute() {
            advice.push(Advice::Injury72h);
        }
        if self
            .input
            .local_issues
            .iter()
            .any(|i| i.kind == LocalIssueKind::Fracture)
        {
            advice.push(Advice::InjurySeeProfessional);
        }
        advice
    }

    fn answer(&self) -> Answer {
        if let Some(reason) = self.stop() {
            return self.empty(Status::SeeProfessional, &reason);
        }
        let age = self.now - self.main.end;
        if age >= h(72) {
            if self.sore() >= 4 && age >= h(168) {
                return self.empty(Status::SeeProfessional, "soon:soreness_over_7_days");
            }
            let mut expired = self.empty(Status::Expired, "all_windows_closed");
            if self.sore() >= 4 {
                expired.advice.push(Advice::ComfortOnlyGentle);
            }
            return expired;
        }
        if self.focus().is_empty() {
            return self.empty(Status::Blocked, "local_issue_covers_all_focus");
        }
        let since = self.massages().into_iter();
        let done = since
            .filter(|(x, _)| x.minutes >= 10 && x.start >= self.main.end)
            .map(|(_, end)| end)
            .max();
        if done.is_some() && !(self.sore() >= 4 && age >= h(24)) {
            return self.empty(Status::Satisfied, "massage_done");
        }
        let next = self.next().filter(|_| self.depth < 3);
        if let Some(next) = &next
            && next.start - self.main.end < h(12)
            && day(self.zone(), next.start) == day(self.zone(), self.main.end)
        {
            return self.deferred(next, "two_a_day");
        }
        let wish = self.input.profile.delivery;
        let mut found = self.search(wish, done);
        let instead = found.is_none() && wish == DeliveryPreference::Therapist;
        if instead {
            found = self.search(DeliveryPreference::SelfMassage, done);
        }
        if let Some((window, s, minutes, by)) = found {
            return self.with_slot((window, s, minutes, by), done.is_some(), instead);
        }
        match &next {
            Some(next) if next.start < self.main.end + h(72) => {
                self.deferred(next, "no_slot_before_next_workout")
            }
            _ => self.empty(Status::None, "no_feasible_slot"),
        }
    }

    fn with_slot(
        &self,
        (window, s, minutes, by): (TimingWindow, Instant, u32, Delivery),
        repeat: bool,
        instead: bool,
    ) -> Answer {
        let weights = DATA["signs"].as_object().unwrap();
        let score: u64 = weights
            .iter()
            .filter(|(id, _)| self.input.signs.contains(&id.parse::<Sign>().unwrap()))
            .map(|(_, weight)| weight.as_u64().unwrap())
            .sum();
        let easy = easy_day(&self.main) && self.sore() < 4 && score < 2;
        let too_often = self.input.profile.delivery == DeliveryPreference::Therapist
            && by == Delivery::Therapist
            && self
                .last_therapist()
                .is_some_and(|end| s - end < self.intervals()[0]);
        let recommended = !(easy || repeat || too_often);
        let mut advice = self.advice();
        if too_often {
            advice.push(Advice::TherapistMoreOftenThanLevelGuide);
        }
        if instead {
            advice.push(Advice::TherapistNotFeasible);
        }
        let opens = self.main.end + h(bounds(window).0);
        let notify = (window != TimingWindow::Gap && opens > self.now)
            .then(|| self.after_quiet(opens))
            .filter(|at| recommended && *at <= s);
        let ahead = if by == Delivery::Therapist { 30 } else { 10 };
        let reminder = Some(self.after_quiet(s - m(ahead)))
            .filter(|at| recommended && *at > self.now && *at <= s);
        Answer {
            status: if recommended {
                Status::Recommended
            } else {
                Status::Optional
            },
            reason: None,
            slot: Some(self.session(window, s, minutes, by)),
            window_open_notify_at: notify,
            slot_reminder_at: reminder,
            advice,
            ..self.empty(Status::None, "")
        }
    }

    fn deferred(&self, next: &Planned, reason: &str) -> Answer {
        let virtual_workout = Workout {
            id: String::new(),
            activity: next.activity,
            end: next.end,
            duration_min: 60,
            rpe: recovery::Rpe::new(next.rpe.into()).unwrap(),
            muscles: Vec::new(),
            competition: next.competition,
        };
        let mut workouts: Vec<Workout> = self
            .workouts
            .iter()
            .filter(|w| !w.id.is_empty())
            .cloned()
            .collect();
        workouts.push(virtual_workout.clone());
        let ahead = World {
            input: self.input,
            now: self.now,
            main: virtual_workout,
            workouts,
            depth: self.depth + 1,
        };
        let slot = ahead.answer().slot;
        let interim = self.interim(next);
        if slot.is_none() && interim.is_none() {
            return self.empty(Status::None, "no_feasible_slot");
        }
        let reason = if next.competition {
            "competition_blackout"
        } else {
            reason
        };
        Answer {
            slot,
            interim,
            advice: self.advice(),
            ..self.empty(Status::Deferred, reason)
        }
    }

    fn interim(&self, next: &Planned) -> Option<(Instant, Vec<MassageType>, u8)> {
        let inside = |b: &Span| b.0 <= next.start && next.start < b.1;
        let tournament = self.main.competition && next.competition;
        let last_end = if tournament {
            (next.start - h(12)).min(self.main.end + h(24))
        } else if !next.competition && !self.blackouts().iter().any(inside) {
            next.start - m(60)
        } else {
            return None;
        };
        let from = self.now.max(self.main.end + m(15));
        let mut starts = Vec::new();
        let mut s = DateTime::from_timestamp(from.timestamp() / 900 * 900, 0).unwrap();
        while s + m(10) <= last_end {
            if s >= from && self.clear(s, s + m(10)) {
                starts.push(s);
            }
            s += m(15);
        }
        let ideal = self.main.end + h(3);
        let s = starts
            .into_iter()
            .min_by_key(|s| ((*s - ideal).abs(), *s))?;
        let mut types = vec![MassageType::Swedish];
        if !tournament
            && self.main.rpe.get() <= 6
            && self.gun_allowed(s)
            && self.sore() < 7
            && !self.precaution()
            && !self.acute()
            && !self.light_zone(s)
            && s + m(10) <= next.start - h(4)
        {
            types.push(MassageType::Percussion);
        }
        Some((s, types, if self.sore() >= 9 { 1 } else { 2 }))
    }
}
