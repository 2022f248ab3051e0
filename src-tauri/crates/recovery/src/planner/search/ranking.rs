//! Which window, and who gives the massage (rules 4.3).

use chrono::{DateTime, TimeDelta, Utc};

use crate::civil::interval::Interval;
use crate::civil::local_time::{date_of, days_from, start_of_day};
use crate::evidence::rule::RuleId;
use crate::input::massage::THERAPIST_SESSION_MIN;
use crate::planner::dose::candidate::Candidate;
use crate::planner::search::best_start::best;
use crate::planner::search::blocked::Blocked;
use crate::planner::search::feasible::blocked_for_slots;
use crate::regular::intervals::{hard_in_last_week, intervals};
use crate::situation::Situation;
use crate::situation::rest_days::TrainingDays;
use crate::tables::people::Intervals;
use crate::tables::windows::window_rank;
use crate::vocabulary::massage::{Delivery, DeliveryPreference};
use crate::vocabulary::soreness::Soreness;
use crate::vocabulary::training::TimingWindow;

/// A window, or the part of one that is tried on its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rank {
    pub window: TimingWindow,
    pub part: Interval,
    /// The part of the gap on the workout's own date.
    pub evening: bool,
}

/// What a search chose.
#[derive(Debug, Clone)]
pub(crate) struct Choice {
    pub candidate: Candidate,
    pub rank: Rank,
    /// The best-ranked window, feasible or not.
    pub first: Rank,
    /// The best slots of the other windows, in rank order.
    pub others: Vec<Candidate>,
    /// Why this delivery, if there was a choice.
    pub delivery_rule: Option<RuleId>,
}

/// The search through all windows, for one preference.
pub(crate) struct Search<'s, 'a> {
    situation: &'s Situation<'a>,
    preference: DeliveryPreference,
    days: TrainingDays,
    therapist: Option<Blocked>,
    self_massage: Option<Blocked>,
    intervals: Intervals,
    last_session: Option<DateTime<Utc>>,
}

impl<'s, 'a> Search<'s, 'a> {
    /// Prepares a search. `not_before` keeps a repeated massage away from the previous one (rules
    /// 4.2 step 6).
    pub(crate) fn new(
        situation: &'s Situation<'a>,
        preference: DeliveryPreference,
        not_before: Option<DateTime<Utc>>,
    ) -> Self {
        let span = Interval {
            start: situation.now.max(situation.main_workout.end),
            end: situation.span(TimingWindow::PeakDoms).end,
        };
        let blocked = |delivery| blocked_for_slots(situation, delivery, span, not_before);
        let wants = |delivery| preference == DeliveryPreference::Either || preference == delivery;
        Self {
            situation,
            preference,
            days: TrainingDays::of(situation),
            therapist: wants(DeliveryPreference::Therapist).then(|| blocked(Delivery::Therapist)),
            self_massage: wants(DeliveryPreference::SelfMassage)
                .then(|| blocked(Delivery::SelfMassage)),
            intervals: intervals_of(situation),
            last_session: situation.last_therapist_session(),
        }
    }

    /// What is blocked for this delivery.
    pub(crate) fn blocked(&self, delivery: Delivery) -> Option<&Blocked> {
        match delivery {
            Delivery::Therapist => self.therapist.as_ref(),
            Delivery::SelfMassage => self.self_massage.as_ref(),
        }
    }

    /// Rest days and training days.
    pub(crate) fn days(&self) -> &TrainingDays {
        &self.days
    }

    /// The best slot of the first rank that has one, and of every other window.
    pub(crate) fn run(&self) -> Option<Choice> {
        let ranks = ranks(self.situation);
        let first = *ranks.first()?;
        let due = self
            .due_candidate(&ranks)
            .map(|(rank, candidate)| (rank, candidate, Some(RuleId::Due)));
        let (rank, candidate, delivery_rule) = due.or_else(|| {
            ranks.iter().find_map(|rank| {
                let (candidate, rule) = self.in_rank(*rank)?;
                Some((*rank, candidate, rule))
            })
        })?;
        let mut others: Vec<Candidate> = Vec::with_capacity(ranks.len());
        for other in ranks {
            let listed = others
                .iter()
                .any(|candidate| candidate.window == other.window);
            if other.window != candidate.window && !listed {
                others.extend(self.in_rank(other).map(|(candidate, _)| candidate));
            }
        }
        Some(Choice {
            candidate,
            rank,
            first,
            others,
            delivery_rule,
        })
    }

    /// The best slot of one rank, and why it has its delivery.
    fn in_rank(&self, rank: Rank) -> Option<(Candidate, Option<RuleId>)> {
        let therapist = || self.best(rank, Delivery::Therapist);
        let self_massage = || self.best(rank, Delivery::SelfMassage);
        let allowed = || therapist().filter(|candidate| self.is_allowed(candidate));
        let plain = |candidate| (candidate, None);
        match self.preference {
            DeliveryPreference::Therapist => therapist().map(plain),
            DeliveryPreference::SelfMassage => self_massage().map(plain),
            DeliveryPreference::Either if self.situation.is_sore(Soreness::MODERATE) => {
                let both = allowed().into_iter().chain(self_massage());
                both.min_by_key(|candidate| candidate.span.start)
                    .map(|candidate| (candidate, Some(RuleId::SoreSooner)))
            }
            DeliveryPreference::Either if self.situation.main_workout.is_easy_day() => {
                self_massage().or_else(allowed).map(plain)
            }
            DeliveryPreference::Either => {
                if rank.evening && !self.is_due() {
                    return self_massage().map(|candidate| (candidate, Some(RuleId::Evening)));
                }
                if let Some(candidate) = therapist() {
                    if self.is_allowed(&candidate) {
                        return Some((candidate, None));
                    }
                    return self_massage().map(|candidate| (candidate, Some(RuleId::Freq)));
                }
                self_massage().map(|candidate| (candidate, Some(self.no_therapist(&candidate))))
            }
        }
    }

    /// Why the slot is for self-massage, where no therapist's slot fits into the whole rank.
    fn no_therapist(&self, self_massage: &Candidate) -> RuleId {
        let against = self
            .therapist
            .as_ref()
            .map(|t| t.blocking_rules(self_massage.span));
        if against.is_some_and(|rules| rules.contains(&RuleId::TherapistHours)) {
            RuleId::TherapistHours
        } else {
            RuleId::SelfInstead
        }
    }

    /// A therapist session that is due takes precedence, if the first two ranks have room for one.
    fn due_candidate(&self, ranks: &[Rank]) -> Option<(Rank, Candidate)> {
        let considered = self.preference == DeliveryPreference::Either
            && !self.situation.is_sore(Soreness::MODERATE)
            && !self.situation.main_workout.is_easy_day();
        if !considered || !self.is_due() {
            return None;
        }
        let second = ranks.iter().filter(|rank| !rank.evening).nth(1)?;
        let up_to = ranks.iter().position(|rank| rank == second)?;
        ranks[..=up_to].iter().find_map(|rank| {
            let candidate = self.best(*rank, Delivery::Therapist)?;
            (candidate.minutes >= THERAPIST_SESSION_MIN).then_some((*rank, candidate))
        })
    }

    fn best(&self, rank: Rank, delivery: Delivery) -> Option<Candidate> {
        let blocked = self.blocked(delivery)?;
        best(
            self.situation,
            &self.days,
            blocked,
            (rank.window, rank.part),
            delivery,
        )
    }

    /// R-FREQ: the level's minimum interval has passed.
    pub(crate) fn is_allowed(&self, candidate: &Candidate) -> bool {
        self.last_session
            .is_none_or(|end| candidate.span.start - end >= self.intervals.min)
    }

    /// R-DUE: the level's target interval has passed at `now`.
    fn is_due(&self) -> bool {
        self.last_session
            .is_some_and(|end| self.situation.now - end >= self.intervals.target)
    }
}

fn intervals_of(situation: &Situation<'_>) -> Intervals {
    let hard7 = hard_in_last_week(situation.input.workouts(), situation.now);
    intervals(situation.context().profile.level, hard7)
}

/// The windows in rank order, with this evening after the first.
fn ranks(situation: &Situation<'_>) -> Vec<Rank> {
    let main_workout = &situation.main_workout;
    let level = situation.context().profile.level;
    let whole = |window| Rank {
        window,
        part: situation.span(window),
        evening: false,
    };
    let rank = window_rank(main_workout.family(), main_workout.band(), level);
    let mut ranks: Vec<Rank> = rank.into_iter().map(whole).collect();
    if !situation.is_sore(Soreness::MODERATE) {
        let zone = situation.zone();
        let tomorrow = start_of_day(zone, days_from(date_of(zone, main_workout.end), 1));
        let gap = situation.span(TimingWindow::Gap);
        let part = Interval {
            end: gap.end.min(tomorrow),
            ..gap
        };
        // without an evening this rank is empty
        let evening = Rank {
            window: TimingWindow::Gap,
            part,
            evening: true,
        };
        ranks.insert(1, evening);
    }
    ranks
}

/// Minimum time from the massage that satisfied the plan to a repeated one.
pub(crate) const REPEAT_AFTER: TimeDelta = TimeDelta::hours(24);
