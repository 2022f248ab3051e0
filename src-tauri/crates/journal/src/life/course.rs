//! What the user has done with a plan, and each step to the next.

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{Delivery, Slot};
use serde::{Deserialize, Serialize};

use crate::error::{JournalError, Result};

/// What the user has done with a plan.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Course {
    /// The slot that the user agreed to or started, as far as safety allows it.
    pub(crate) kept: Option<Slot>,
    /// The slot as the user agreed to it, if safety allows less for now.
    pub(crate) chosen: Option<Slot>,
    /// The slot that was kept when the massage was started.
    pub(crate) before_start: Option<Slot>,
    pub(crate) started_at: Option<DateTime<Utc>>,
    /// Until when the massage can go on, because it is a guided session; absent = the slot's end.
    pub(crate) runs_until: Option<DateTime<Utc>>,
    pub(crate) booked_at: Option<DateTime<Utc>>,
    pub(crate) skipped_at: Option<DateTime<Utc>>,
    pub(crate) snoozed_until: Option<DateTime<Utc>>,
    /// What a medical stop took away, until it is over or something else is decided.
    pub(crate) removed: Option<Removed>,
}

/// A kept time that a medical stop took away.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Removed {
    /// What was kept or started.
    pub(crate) kept: Slot,
    pub(crate) before_start: Option<Slot>,
    pub(crate) started_at: Option<DateTime<Utc>>,
    pub(crate) booked_at: Option<DateTime<Utc>>,
}

/// Where a kept slot is in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CourseState {
    /// Nothing is kept.
    Free,
    /// A slot is kept, and not over.
    Kept,
    /// The massage was started, and is not over.
    Running,
    /// A kept or started time is over, and the question about it is unanswered.
    Unanswered,
    /// It has been over for so long that the question is no longer asked.
    Lapsed,
}

impl Course {
    /// Where the kept slot is in time.
    pub(crate) fn state(&self, now: DateTime<Utc>) -> CourseState {
        match &self.kept {
            None => CourseState::Free,
            Some(kept) if now >= self.over_at(kept) + ASKED_FOR => CourseState::Lapsed,
            Some(kept) if now >= self.over_at(kept) => CourseState::Unanswered,
            Some(_) if self.started_at.is_some() => CourseState::Running,
            Some(_) => CourseState::Kept,
        }
    }

    /// Agrees to a slot.
    pub(crate) fn keep(&mut self, slot: Slot, now: DateTime<Utc>) -> Result<()> {
        self.no_question(now)?;
        if slot.end <= now {
            return Err(JournalError::NotOpen);
        }
        let same = self
            .kept
            .as_ref()
            .is_some_and(|kept| kept.start == slot.start && kept.delivery == slot.delivery);
        *self = Self {
            booked_at: self.booked_at.filter(|_| same),
            kept: Some(slot),
            skipped_at: self.skipped_at,
            ..Self::default()
        };
        Ok(())
    }

    /// Gives the kept slot up.
    pub(crate) fn let_go(&mut self, now: DateTime<Utc>) -> Result<()> {
        if self.state(now) != CourseState::Kept {
            return Err(JournalError::NotOpen);
        }
        self.end();
        Ok(())
    }

    /// Records that the therapist of the kept slot has been booked.
    pub(crate) fn book(&mut self, now: DateTime<Utc>) -> Result<()> {
        let by_therapist = |kept: &Slot| {
            kept.delivery == Delivery::Therapist && self.state(now) == CourseState::Kept
        };
        if !self.kept.as_ref().is_some_and(by_therapist) {
            return Err(JournalError::NotOpen);
        }
        self.booked_at = Some(now);
        Ok(())
    }

    /// Starts the massage now, as `slot`. What was kept is remembered.
    pub(crate) fn start(&mut self, slot: Slot, now: DateTime<Utc>) -> Result<()> {
        self.no_question(now)?;
        if slot.delivery != Delivery::SelfMassage {
            return Err(JournalError::NotSelf);
        }
        if self.state(now) == CourseState::Running {
            return Err(JournalError::NotOpen);
        }
        let kept = self.kept.replace(slot);
        self.before_start = self.chosen.take().or(kept);
        self.started_at = Some(now);
        self.removed = None;
        Ok(())
    }

    /// The massage becomes a guided session: it begins now, as `slot`, and goes on until `until` at
    /// the latest. One that is running already is guided from now on, and began when it began.
    pub(crate) fn guide(
        &mut self,
        slot: Slot,
        until: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        if self.state(now) == CourseState::Running {
            let began = self.kept.as_ref().map_or(slot.start, |kept| kept.start);
            self.kept = Some(Slot {
                start: began,
                ..slot
            });
        } else {
            self.start(slot, now)?;
        }
        self.runs_until = Some(until);
        Ok(())
    }

    /// Takes the start back.
    pub(crate) fn cancel_start(&mut self, now: DateTime<Utc>) -> Result<()> {
        if self.state(now) != CourseState::Running {
            return Err(JournalError::NotOpen);
        }
        self.kept = self.before_start.take();
        self.started_at = None;
        self.runs_until = None;
        Ok(())
    }

    /// Answers the question with no.
    pub(crate) fn did_not(&mut self, now: DateTime<Utc>) -> Result<()> {
        if self.state(now) != CourseState::Unanswered {
            return Err(JournalError::NotOpen);
        }
        self.end();
        Ok(())
    }

    /// Closes the plan without a massage.
    pub(crate) fn skip(&mut self, now: DateTime<Utc>) {
        self.end();
        self.skipped_at = Some(now);
    }

    /// Nothing is kept any more: it was done, not done, given up or forbidden.
    pub(crate) fn end(&mut self) {
        *self = Self {
            skipped_at: self.skipped_at,
            ..Self::default()
        };
    }

    /// Nothing is kept any more because of a medical stop; what was kept is remembered.
    pub(crate) fn remove(&mut self) {
        let chosen = self.chosen.take();
        let removed = self.kept.take().map(|kept| Removed {
            kept: chosen.unwrap_or(kept),
            before_start: self.before_start.take(),
            started_at: self.started_at,
            booked_at: self.booked_at,
        });
        self.end();
        self.removed = removed;
    }

    /// What a stop took away is kept again, as `kept`.
    pub(crate) fn bring_back(&mut self, kept: Slot) {
        if let Some(removed) = self.removed.take() {
            self.before_start = removed.before_start;
            self.started_at = removed.started_at;
            self.booked_at = removed.booked_at;
            self.hold(removed.kept, kept);
        }
    }

    /// Limits a kept slot to what safety allows; `allowed` gives that for the slot as the user chose it.
    /// Whether anything is left.
    pub(crate) fn limit(&mut self, allowed: impl FnOnce(&Slot) -> Option<Slot>) -> bool {
        let Some(chosen) = self.chosen.as_ref().or(self.kept.as_ref()) else {
            return false;
        };
        let Some(left) = allowed(chosen) else {
            return false;
        };
        self.hold(chosen.clone(), left);
        true
    }

    /// What is kept of a chosen slot. A massage that runs is as it was begun.
    fn hold(&mut self, chosen: Slot, kept: Slot) {
        self.chosen = Some(chosen).filter(|it| self.started_at.is_none() && *it != kept);
        self.kept = Some(kept);
    }

    /// What time alone changes: a question that stays unanswered ends, and what was taken away is over.
    pub(crate) fn pass(&mut self, now: DateTime<Utc>) {
        self.removed.take_if(|removed| removed.kept.end <= now);
        if self.state(now) == CourseState::Lapsed {
            self.end();
        }
    }

    /// The next instant at which time changes where this is.
    pub(crate) fn changes_at(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let kept = self.kept.as_ref()?;
        let over = self.over_at(kept);
        [over, over + ASKED_FOR].into_iter().find(|at| *at > now)
    }

    /// Whether this is about a time to come, which another plan can take over.
    pub(crate) fn is_ahead(&self, after: DateTime<Utc>, now: DateTime<Utc>) -> bool {
        matches!(self.state(now), CourseState::Kept | CourseState::Running)
            && self.kept.as_ref().is_some_and(|kept| kept.start >= after)
    }

    /// Whether a stop took away a time to come, which goes with another plan like a kept one.
    pub(crate) fn was_ahead(&self, after: DateTime<Utc>, now: DateTime<Utc>) -> bool {
        let ahead = |it: &Removed| it.kept.start >= after && it.kept.end > now;
        self.kept.is_none() && self.removed.as_ref().is_some_and(ahead)
    }

    /// Moves what was kept or started to another plan.
    pub(crate) fn take(&mut self) -> Self {
        Self {
            skipped_at: None,
            ..std::mem::replace(
                self,
                Self {
                    skipped_at: self.skipped_at,
                    ..Self::default()
                },
            )
        }
    }

    /// When the time of what is kept is over.
    fn over_at(&self, kept: &Slot) -> DateTime<Utc> {
        self.runs_until.unwrap_or_else(|| kept.end.to_utc())
    }

    fn no_question(&self, now: DateTime<Utc>) -> Result<()> {
        if self.state(now) == CourseState::Unanswered {
            return Err(JournalError::Unanswered);
        }
        Ok(())
    }
}

/// How long "Did you do it?" is asked. As long as the windows of a workout, after which the answer
/// changes no plan.
pub(crate) const ASKED_FOR: TimeDelta = TimeDelta::hours(72);
