//! How far a guided session is. The clock says so, not a tick: a session goes on while nobody counts.

use chrono::{DateTime, TimeDelta, Utc};

use crate::error::{JournalError, Result};
use crate::types::position;

/// How far a guided session is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Progress {
    /// The length of each step, in seconds.
    pub(crate) seconds: Vec<u32>,
    /// How long each step was really done, in milliseconds, up to `running_since`.
    pub(crate) done_ms: Vec<u32>,
    /// How far it was at `running_since`, or is while it is paused, in milliseconds.
    pub(crate) position_ms: u32,
    /// Since when it runs; none while it is paused.
    pub(crate) running_since: Option<DateTime<Utc>>,
    /// When something was last pressed.
    pub(crate) touched_at: DateTime<Utc>,
    /// The longest that it may become, in seconds.
    pub(crate) longest_seconds: u32,
}

impl Progress {
    /// A session that begins now.
    pub(crate) fn begin(seconds: Vec<u32>, longest_seconds: u32, now: DateTime<Utc>) -> Self {
        Self {
            done_ms: vec![0; seconds.len()],
            longest_seconds: longest_seconds.max(seconds.iter().sum()),
            seconds,
            position_ms: 0,
            running_since: Some(now),
            touched_at: now,
        }
    }

    /// Pauses it; one that is paused stays so.
    pub(crate) fn pause(&mut self, now: DateTime<Utc>) {
        if self.running_since.is_some() {
            self.count_until(now);
            self.running_since = None;
            self.touched_at = now;
        }
    }

    /// Resumes; no effect while it runs.
    pub(crate) fn resume(&mut self, now: DateTime<Utc>) {
        if self.running_since.is_none() {
            self.running_since = Some(now);
            self.touched_at = now;
        }
    }

    /// Goes to a step, `ms` into it, running or paused as it is.
    pub(crate) fn go_to(&mut self, step: usize, ms: u32, now: DateTime<Utc>) -> Result<()> {
        let length = *self.seconds.get(step).ok_or_else(|| no_step(step))?;
        self.count_until(now);
        self.position_ms = self.begins_at(step) + ms.min(length * MS);
        self.touched_at = now;
        Ok(())
    }

    /// Changes the length of the step in hand or of a later one: between what it has taken so far, or
    /// 15 seconds, and `longest`, and never beyond the longest that the session may become.
    pub(crate) fn set_seconds(
        &mut self,
        step: usize,
        to: u32,
        longest: u32,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let length = *self.seconds.get(step).ok_or_else(|| no_step(step))?;
        self.count_until(now);
        let begins = self.begins_at(step);
        if begins + length * MS <= self.position_ms {
            return Err(JournalError::NotOpen);
        }
        let taken = self.position_ms.saturating_sub(begins).div_ceil(MS);
        let others = self.total() - length;
        let most = longest
            .min(self.longest_seconds.saturating_sub(others))
            .max(length);
        let least = SHORTEST_STEP.max(taken).min(length);
        if let Some(seconds) = self.seconds.get_mut(step) {
            *seconds = to.clamp(least, most);
        }
        self.touched_at = now;
        Ok(())
    }

    /// Takes steps out, from what is left of the one in hand on. What was done of them stays done.
    pub(crate) fn leave_out(&mut self, without: impl Fn(usize) -> bool, now: DateTime<Utc>) {
        self.count_until(now);
        let (mut begins, mut gone) = (0, 0);
        for (step, seconds) in self.seconds.iter_mut().enumerate() {
            let length = *seconds * MS;
            if without(step) && begins + length > self.position_ms {
                gone += self.position_ms.saturating_sub(begins);
                *seconds = 0;
            }
            begins += length;
        }
        self.position_ms -= gone;
    }

    /// Gives back steps that were taken out, by their lengths before, as far as they are still ahead. Of the
    /// one in hand then, what was not done of it.
    pub(crate) fn give_back(&mut self, before: &[u32], now: DateTime<Utc>) {
        self.count_until(now);
        let mut begins = 0;
        let steps = self.seconds.iter_mut().zip(before).zip(&self.done_ms);
        for ((seconds, before), done) in steps {
            let left = before.saturating_sub(done / MS);
            if *seconds == 0 && begins >= self.position_ms && left >= SHORTEST_STEP.min(*before) {
                *seconds = left;
            }
            begins += *seconds * MS;
        }
    }

    /// Goes on from where it is if the clock was set back; whether it was. The time that ran until then
    /// and was not looked at is not counted.
    pub(crate) fn adopt_clock(&mut self, now: DateTime<Utc>) -> bool {
        let is_back = self.is_ahead(now);
        if is_back {
            self.count_until(now);
            self.touched_at = now;
        }
        is_back
    }

    /// Whether time alone changes it by now: it was left alone, or the clock was set back.
    pub(crate) fn is_stale(&self, now: DateTime<Utc>) -> bool {
        self.ends_by_itself_at() <= now || self.is_ahead(now)
    }

    /// Whether as much was done as in another one, and it runs or is paused as that is.
    pub(crate) fn is_as_far(&self, other: &Self, now: DateTime<Utc>) -> bool {
        let runs = |it: &Self| it.running_since.is_some();
        (self.position(now), self.done(now), runs(self))
            == (other.position(now), other.done(now), runs(other))
    }

    /// Its length in seconds.
    pub(crate) fn total(&self) -> u32 {
        self.seconds.iter().sum()
    }

    /// How far it is, in milliseconds.
    pub(crate) fn position(&self, now: DateTime<Utc>) -> u32 {
        position(self.total(), self.position_ms, self.running_since, now)
    }

    /// How long each step was really done by now, in milliseconds.
    pub(crate) fn done(&self, now: DateTime<Utc>) -> Vec<u32> {
        let mut counted = self.clone();
        counted.count_until(now);
        counted.done_ms
    }

    /// When it will be over if it goes on now.
    pub(crate) fn over_at(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        let left = (self.total() * MS).saturating_sub(self.position(now));
        now + TimeDelta::milliseconds(left.into())
    }

    /// When it ends by itself, running or paused, unless something is pressed.
    pub(crate) fn ends_by_itself_at(&self) -> DateTime<Utc> {
        self.touched_at + TimeDelta::seconds(self.total().into()) + LEFT_ALONE
    }

    /// Adds what ran until now to what was done, and makes now the instant that the position is for.
    fn count_until(&mut self, now: DateTime<Utc>) {
        let (from, to) = (self.position_ms, self.position(now));
        let mut begins = 0;
        for (seconds, done) in self.seconds.iter().zip(&mut self.done_ms) {
            let ends = begins + seconds * MS;
            *done += to.min(ends).saturating_sub(from.max(begins));
            begins = ends;
        }
        self.position_ms = to;
        self.running_since = self.running_since.map(|_| now);
    }

    /// Whether it was changed later than now, by a clock that was set back since.
    fn is_ahead(&self, now: DateTime<Utc>) -> bool {
        self.running_since.is_some_and(|since| since > now) || self.touched_at > now
    }

    fn begins_at(&self, step: usize) -> u32 {
        self.seconds.iter().take(step).sum::<u32>() * MS
    }
}

fn no_step(step: usize) -> JournalError {
    JournalError::NotFound(step.to_string())
}

/// A second in milliseconds.
const MS: u32 = 1000;
/// The shortest that a step can be made, in seconds.
const SHORTEST_STEP: u32 = 15;
/// How long after its length a session that was left alone ends by itself.
const LEFT_ALONE: TimeDelta = TimeDelta::minutes(30);
