//! The order of decisions (rules 4.2).

use chrono::DateTime;
use recovery::{
    Advice, Delivery, DeliveryPreference, Flag, MassageType, Precaution, Sign, Status,
    TimingWindow, Workout,
};

use super::{Answer, DATA, Instant, Planned, Span, World, bounds, day, easy_day, h, m};

impl World<'_> {
    pub(super) fn stop(&self) -> Option<String> {
        let ticked = |which: &str| {
            let list = DATA[which].as_array().unwrap();
            let mut ids: Vec<String> = list
                .iter()
                .map(|id| id.as_str().unwrap().to_owned())
                .filter(|id| {
                    self.input
                        .context
                        .flags
                        .contains(&id.parse::<Flag>().unwrap())
                })
                .collect();
            ids.sort();
            ids.join(",")
        };
        let (urgent, soon) = (ticked("urgent_flags"), ticked("soon_flags"));
        let clot = self.uncleared().contains(&Precaution::RecentClot);
        match (urgent.as_str(), soon.as_str()) {
            ("", "") => clot.then(|| "soon:recent_clot".to_owned()),
            ("", soon) => Some(format!("soon:{soon}")),
            (urgent, _) => Some(format!("urgent:{urgent}")),
        }
    }

    pub(super) fn empty(&self, status: Status, reason: &str) -> Answer {
        Answer {
            status,
            reason: Some(reason.to_owned()),
            main_workout: self.main.id.clone(),
            deep_not_before: self.deep_not_before(),
            slot: None,
            interim: None,
            window_open_notify_at: None,
            slot_reminder_at: None,
            advice: if status == Status::SeeProfessional {
                Vec::new()
            } else {
                self.advice()
            },
        }
    }

    pub(super) fn advice(&self) -> Vec<Advice> {
        let mut advice = Vec::new();
        if self.sore() >= 9 {
            advice.push(Advice::CheckRedFlagsFirst);
        }
        let mut logged = std::iter::once(&self.input.workout).chain(&self.input.other_workouts);
        if logged.any(|w| w.rpe.get() >= 9 && self.now - w.end < h(168)) {
            advice.push(Advice::RhabdoWatch);
        }
        if !self.uncleared().is_empty() {
            advice.push(Advice::AskClinicianFirst);
        }
        if self.acute() {
            advice.push(Advice::Injury72h);
        }
        let serious = DATA["local_issues"]["see_professional"].as_array().unwrap();
        let mut issues = self.input.context.local_issues.iter();
        if issues.any(|i| serious.contains(&i.kind.as_ref().into())) {
            advice.push(Advice::InjurySeeProfessional);
        }
        if self.input.context.referral {
            advice.push(Advice::ReferralOpen);
        }
        advice
    }

    pub(super) fn answer(&self) -> Answer {
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
        let next = self.next().filter(|_| self.sessions_ahead < 3);
        if let Some(next) = &next
            && next.start - self.main.end < h(12)
            && day(self.zone(), next.start) == day(self.zone(), self.main.end)
        {
            return self.deferred(next, "two_a_day");
        }
        let preference = self.input.context.profile.delivery;
        let mut found = self.search(preference, done);
        let instead = found.is_none() && preference == DeliveryPreference::Therapist;
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

    pub(super) fn with_slot(
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
        let too_often = self.input.context.profile.delivery == DeliveryPreference::Therapist
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

    pub(super) fn deferred(&self, next: &Planned, reason: &str) -> Answer {
        let virtual_workout = Workout {
            id: String::new(),
            activity: next.activity,
            end: next.end,
            duration_min: 60,
            rpe: recovery::Rpe::new(next.rpe.into()).unwrap(),
            muscles: Vec::new(),
            competition: next.competition,
        };
        let mut workouts = self.workouts.clone();
        workouts.push(virtual_workout.clone());
        let ahead = World {
            input: self.input,
            now: self.now,
            main: virtual_workout,
            workouts,
            sessions_ahead: self.sessions_ahead + 1,
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
            ..self.empty(Status::Deferred, reason)
        }
    }

    pub(super) fn interim(&self, next: &Planned) -> Option<(Instant, Vec<MassageType>, u8)> {
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
            && !self.barred()
            && !self.light_zone(s)
            && s + m(10) <= next.start - h(4)
        {
            types.push(MassageType::Percussion);
        }
        Some((s, types, if self.sore() >= 9 { 1 } else { 2 }))
    }
}
