//! Which window, and who massages (4.3).

use chrono::{DateTime, TimeDelta, Utc};

use crate::civil::interval::Interval;
use crate::civil::local_time::{date_of, midnight, moved};
use crate::evidence::rule::RuleId;
use crate::input::massage::THERAPIST_SESSION_MIN;
use crate::planner::dose::candidate::Pick;
use crate::planner::search::best_start::best;
use crate::planner::search::blocked::Shut;
use crate::planner::search::feasible::shut_for_slots;
use crate::regular::spacing::{Spacing, hard_in_last_week, spacing};
use crate::situation::Situation;
use crate::situation::main_workout::logged;
use crate::situation::rest_days::TrainingDays;
use crate::tables::windows::window_rank;
use crate::vocabulary::massage::{Delivery, DeliveryPreference};
use crate::vocabulary::soreness::SORE;
use crate::vocabulary::training::TimingWindow;

/// A window, or the part of one that is tried on its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Step {
    pub window: TimingWindow,
    pub part: Interval,
    /// The part of the gap on the workout's own date.
    pub evening: bool,
}

/// What a search found.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    pub pick: Pick,
    pub step: Step,
    /// The first step of the ranking.
    pub first: Step,
    /// The best slots of the other windows, in rank order.
    pub others: Vec<Pick>,
    /// Why this delivery, where more than one was possible.
    pub delivery_rule: Option<RuleId>,
}

/// The search through all windows, for one preference.
pub(crate) struct Search<'s, 'a> {
    situation: &'s Situation<'a>,
    preference: DeliveryPreference,
    days: TrainingDays,
    therapist: Option<Shut>,
    oneself: Option<Shut>,
    spacing: Spacing,
    last_session: Option<DateTime<Utc>>,
}

impl<'s, 'a> Search<'s, 'a> {
    /// Prepares a search. `not_before` keeps a repeated massage away from the one before (4.2
    /// step 6).
    pub(crate) fn new(
        situation: &'s Situation<'a>,
        preference: DeliveryPreference,
        not_before: Option<DateTime<Utc>>,
    ) -> Self {
        let span = Interval {
            start: situation.now.max(situation.lead.end),
            end: situation.span(TimingWindow::PeakDoms).end,
        };
        let shut = |delivery| shut_for_slots(situation, delivery, span, not_before);
        let wants = |delivery| preference == DeliveryPreference::Either || preference == delivery;
        Self {
            situation,
            preference,
            days: TrainingDays::of(situation),
            therapist: wants(DeliveryPreference::Therapist).then(|| shut(Delivery::Therapist)),
            oneself: wants(DeliveryPreference::SelfMassage).then(|| shut(Delivery::SelfMassage)),
            spacing: level_spacing(situation),
            last_session: situation.last_therapist_session(),
        }
    }

    /// What is shut for this delivery.
    pub(crate) fn shut(&self, delivery: Delivery) -> Option<&Shut> {
        match delivery {
            Delivery::Therapist => self.therapist.as_ref(),
            Delivery::SelfMassage => self.oneself.as_ref(),
        }
    }

    /// Rest days and training days.
    pub(crate) fn days(&self) -> &TrainingDays {
        &self.days
    }

    /// The first step with a feasible slot, and the best of every other window.
    pub(crate) fn run(&self) -> Option<Found> {
        let steps = steps(self.situation);
        let first = *steps.first()?;
        let due = self
            .due_pick(&steps)
            .map(|(step, pick)| (step, pick, Some(RuleId::Due)));
        let (step, pick, delivery_rule) = due.or_else(|| {
            steps.iter().find_map(|step| {
                let (pick, rule) = self.in_step(*step)?;
                Some((*step, pick, rule))
            })
        })?;
        let mut others: Vec<Pick> = Vec::with_capacity(steps.len());
        for other in steps {
            let listed = others.iter().any(|pick| pick.window == other.window);
            if other.window != pick.window && !listed {
                others.extend(self.in_step(other).map(|(pick, _)| pick));
            }
        }
        Some(Found {
            pick,
            step,
            first,
            others,
            delivery_rule,
        })
    }

    /// The best slot of one step, and why this delivery.
    fn in_step(&self, step: Step) -> Option<(Pick, Option<RuleId>)> {
        let therapist = || self.best(step, Delivery::Therapist);
        let oneself = || self.best(step, Delivery::SelfMassage);
        let allowed = || therapist().filter(|pick| self.is_allowed(pick));
        let plain = |pick| (pick, None);
        match self.preference {
            DeliveryPreference::Therapist => therapist().map(plain),
            DeliveryPreference::SelfMassage => oneself().map(plain),
            DeliveryPreference::Either if self.situation.is_sore(SORE) => {
                let sooner = |pick: &Pick| pick.slot.start;
                let both = allowed().into_iter().chain(oneself());
                both.min_by_key(sooner)
                    .map(|pick| (pick, Some(RuleId::SoreSooner)))
            }
            DeliveryPreference::Either if self.situation.lead.is_easy_day() => {
                oneself().or_else(allowed).map(plain)
            }
            DeliveryPreference::Either => {
                if step.evening && !self.is_due() {
                    return oneself().map(|pick| (pick, Some(RuleId::Evening)));
                }
                if let Some(pick) = therapist() {
                    if self.is_allowed(&pick) {
                        return Some((pick, None));
                    }
                    return oneself().map(|pick| (pick, Some(RuleId::Freq)));
                }
                oneself().map(|pick| (pick, Some(self.no_therapist(&pick))))
            }
        }
    }

    /// Why it is no therapist, where none fits into the whole step.
    fn no_therapist(&self, oneself: &Pick) -> RuleId {
        let against = self
            .therapist
            .as_ref()
            .map(|t| t.rules_against(oneself.slot));
        if against.is_some_and(|rules| rules.contains(&RuleId::TherapistHours)) {
            RuleId::TherapistHours
        } else {
            RuleId::SelfInstead
        }
    }

    /// A therapist session that is due comes before anything else, if the first two ranks have room
    /// for one.
    fn due_pick(&self, steps: &[Step]) -> Option<(Step, Pick)> {
        let regular = self.preference == DeliveryPreference::Either
            && !self.situation.is_sore(SORE)
            && !self.situation.lead.is_easy_day();
        if !regular || !self.is_due() {
            return None;
        }
        let second = steps.iter().filter(|step| !step.evening).nth(1)?;
        let upto = steps.iter().position(|step| step == second)?;
        steps[..=upto].iter().find_map(|step| {
            let pick = self.best(*step, Delivery::Therapist)?;
            (pick.minutes >= THERAPIST_SESSION_MIN).then_some((*step, pick))
        })
    }

    fn best(&self, step: Step, delivery: Delivery) -> Option<Pick> {
        let shut = self.shut(delivery)?;
        best(
            self.situation,
            &self.days,
            shut,
            (step.window, step.part),
            delivery,
        )
    }

    /// R-FREQ: the level's minimum interval has passed.
    pub(crate) fn is_allowed(&self, pick: &Pick) -> bool {
        self.last_session
            .is_none_or(|end| pick.slot.start - end >= self.spacing.min)
    }

    /// R-DUE: the level's target interval has passed at `now`.
    fn is_due(&self) -> bool {
        self.last_session
            .is_some_and(|end| self.situation.now - end >= self.spacing.target)
    }
}

fn level_spacing(situation: &Situation<'_>) -> Spacing {
    let hard7 = hard_in_last_week(logged(situation.input), situation.now);
    spacing(situation.input.profile.level, hard7)
}

/// The windows in rank order, with this evening after the first.
fn steps(situation: &Situation<'_>) -> Vec<Step> {
    let lead = &situation.lead;
    let level = situation.input.profile.level;
    let whole = |window| Step {
        window,
        part: situation.span(window),
        evening: false,
    };
    let rank = window_rank(lead.family(), lead.band(), level);
    let mut steps: Vec<Step> = rank.into_iter().map(whole).collect();
    if !situation.is_sore(SORE) {
        let zone = situation.zone();
        let tomorrow = midnight(zone, moved(date_of(zone, lead.end), 1));
        let gap = situation.span(TimingWindow::Gap);
        let part = Interval {
            end: gap.end.min(tomorrow),
            ..gap
        };
        // without an evening there is no time in it
        let evening = Step {
            window: TimingWindow::Gap,
            part,
            evening: true,
        };
        steps.insert(1, evening);
    }
    steps
}

/// Not used before 24 h have passed since the massage that satisfied the plan.
pub(crate) const REPEAT_AFTER: TimeDelta = TimeDelta::hours(24);
