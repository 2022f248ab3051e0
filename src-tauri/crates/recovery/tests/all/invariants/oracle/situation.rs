//! Everything known besides the workout.

use chrono_tz::Tz;
use recovery::{
    Delivery, LocalIssue, LocalIssueKind, Massage, Muscle, Precaution, SessionKind, Side, Workout,
};
use serde_json::Value;

use super::{DATA, Instant, Planned, World, band, family, h, m, newest, serious};

impl World<'_> {
    pub(super) fn zone(&self) -> Tz {
        self.input.context.zone
    }

    pub(super) fn sore(&self) -> u8 {
        self.input
            .context
            .soreness
            .map_or(0, |report| report.value.get())
    }

    /// Sessions that start at or after E; earlier ones count as done.
    pub(super) fn planned(&self) -> Vec<Planned> {
        let all = self
            .input
            .context
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

    pub(super) fn hard(p: &Planned) -> bool {
        p.competition || (p.rpe >= 5 && family(p.activity) != "mobility")
    }

    pub(super) fn next(&self) -> Option<Planned> {
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
    pub(super) fn merged(&self) -> Vec<Workout> {
        let mut merged: Vec<Workout> = self
            .workouts
            .iter()
            .filter(|w| serious(w) && newest(w, &self.main) == std::cmp::Ordering::Greater)
            .cloned()
            .collect();
        merged.sort_by(newest);
        merged
    }

    pub(super) fn young(&self) -> Vec<Workout> {
        self.merged()
            .into_iter()
            .filter(|w| self.now - w.end < h(72))
            .collect()
    }

    pub(super) fn deep_not_before(&self) -> Instant {
        let gate =
            |w: &Workout| w.end + h(DATA["deep_gate_h"][band(w.rpe.get())].as_i64().unwrap());
        self.merged()
            .iter()
            .chain([&self.main])
            .map(gate)
            .max()
            .unwrap()
    }

    pub(super) fn massages(&self) -> Vec<(&Massage, Instant)> {
        let done = self
            .input
            .context
            .massages
            .iter()
            .filter(|x| x.start <= self.now);
        done.map(|x| (x, x.start + m(x.minutes.into()))).collect()
    }

    pub(super) fn last_therapist(&self) -> Option<Instant> {
        let all = self.massages().into_iter();
        all.filter(|(x, _)| x.delivery == Delivery::Therapist && x.minutes >= 30)
            .map(|(_, end)| end)
            .max()
    }

    pub(super) fn acute(&self) -> bool {
        self.input
            .context
            .local_issues
            .iter()
            .any(|i| self.fresh_injury(i))
    }

    pub(super) fn fresh_injury(&self, issue: &LocalIssue) -> bool {
        issue.kind == LocalIssueKind::AcuteInjury
            && issue.since.is_none_or(|since| self.now - since < h(72))
    }

    /// Precautions without a doctor's yes.
    pub(super) fn uncleared(&self) -> Vec<Precaution> {
        let profile = &self.input.context.profile;
        let mut left = profile.precautions.clone();
        left.retain(|precaution| !profile.cleared_precautions.contains(precaution));
        left
    }

    /// The lowest tier of all standing precautions, cleared or not.
    pub(super) fn precaution(&self) -> Option<u8> {
        let tiers = &DATA["precautions"];
        let all = self.input.context.profile.precautions.iter();
        all.map(|it| u8::try_from(tiers[it.as_ref()].as_u64().unwrap()).unwrap())
            .min()
    }

    /// What bars deep tissue and the gun together.
    pub(super) fn barred(&self) -> bool {
        self.precaution().is_some() || self.input.context.referral || self.acute()
    }

    pub(super) fn own_focus(w: &Workout) -> Vec<Muscle> {
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

    pub(super) fn focus(&self) -> Vec<Muscle> {
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
                .context
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
}
