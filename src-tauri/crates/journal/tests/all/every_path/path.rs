//! The ways to a massage.

use journal::*;
use recovery::{Muscle, MuscleGroup};

use super::NOW;
use crate::person::*;

/// A way to a massage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::EnumIter)]
pub(crate) enum Path {
    /// The recommended slot is kept.
    Keep,
    /// A time of one's own is kept.
    KeepOwn,
    /// It is started from the window or the terminal.
    Start,
    /// It is started from a notification that is on the screen already.
    StartFromNotification,
    /// A guided session of the plan, of its interim, before training, of one's own muscles.
    GuidedPlan,
    GuidedInterim,
    GuidedPreWorkout,
    GuidedOwn,
}

impl Path {
    /// The plan, and its notification where one is due, which is on the screen before anything stops it.
    pub(crate) fn prepare(me: &mut Person) -> Found {
        let plan = me.journal.latest_plan().unwrap();
        let due = me.claim(RUN, NOW);
        let shown = due.first().map(|due| due.id.clone());
        if let Some(id) = &shown {
            me.journal.mark_shown(id, 7, at(NOW)).unwrap();
        }
        Found { plan, shown }
    }

    /// Whether this leads to a massage, proposed, kept or started.
    pub(crate) fn leads(self, me: &mut Person, found: &Found) -> bool {
        let own_time = SlotRequest {
            start: Some(instant("2026-11-24T12:30:00Z")),
            minutes: Some(20),
            despite_warnings: true,
            ..as_recommended()
        };
        let plan = found.plan.as_ref();
        let journal = &mut me.journal;
        let kept = |today: Today| today.open.is_some_and(|open| open.slot.is_some());
        match self {
            Self::Keep => plan.is_some_and(|plan| {
                journal
                    .keep(plan, as_recommended(), at(NOW))
                    .is_ok_and(kept)
            }),
            Self::KeepOwn => {
                plan.is_some_and(|plan| journal.keep(plan, own_time, at(NOW)).is_ok_and(kept))
            }
            Self::Start => {
                plan.is_some_and(|plan| journal.start(plan, Warnings::Accepted, at(NOW)).is_ok())
            }
            Self::StartFromNotification => found.shown.as_ref().is_some_and(|id| {
                let today = journal.answer(id, Answer::Start, at(NOW)).unwrap();
                today
                    .open
                    .is_some_and(|open| open.state == PlanState::Started)
            }),
            _ => self.occasion(found).is_some_and(|occasion| {
                let proposed = journal.propose_guided(request(&occasion), at(NOW));
                let begun = journal.begin_guided(request(&occasion), Warnings::Accepted, at(NOW));
                assert_eq!(
                    proposed.is_ok(),
                    begun.is_ok(),
                    "{self:?}: {proposed:?}, {begun:?}"
                );
                begun.is_ok()
            }),
        }
    }

    /// What the session of this path is proposed as, if it is one and is proposed.
    pub(crate) fn proposal(self, me: &mut Person, found: &Found) -> Option<GuidedProposal> {
        let occasion = self.occasion(found)?;
        me.journal.propose_guided(request(&occasion), at(NOW)).ok()
    }

    fn occasion(self, found: &Found) -> Option<Occasion> {
        let plan = found.plan.clone();
        match self {
            Self::GuidedPlan => Some(Occasion::Plan { plan: plan? }),
            Self::GuidedInterim => Some(Occasion::Interim { plan: plan? }),
            Self::GuidedPreWorkout => Some(Occasion::PreWorkout),
            Self::GuidedOwn => {
                let both = |group| Muscle { group, side: None };
                let muscles = vec![both(MuscleGroup::Quads), both(MuscleGroup::Calves)];
                Some(Occasion::Own { muscles })
            }
            _ => None,
        }
    }
}

/// What the paths begin from.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) plan: Option<PlanId>,
    shown: Option<ReminderId>,
}

fn request(occasion: &Occasion) -> GuidedRequest {
    GuidedRequest {
        occasion: occasion.clone(),
        minutes: None,
        tools: None,
        without: vec![],
    }
}
