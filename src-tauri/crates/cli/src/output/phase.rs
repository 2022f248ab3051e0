//! Where a plan is in its life, in a sentence: what the window shows as its headline.

use chrono::TimeDelta;
use journal::{Phase, RunningSession};

use super::voice::Voice;

impl Voice<'_> {
    /// The phase, and what to do now; none where the plan itself says it.
    pub(crate) fn phase(&self, phase: &Phase) -> Option<String> {
        let locale = self.locale;
        let one = |id: &str, name, value: String| locale.say_with(id, &[(name, value.into())]);
        Some(match phase {
            Phase::WindowOpen { last_start } => {
                let until = locale.clock(*last_start, self.at.zone);
                one("ctl-phase-window_open", "until", until)
            }
            Phase::Kept {
                book_by: Some(by), ..
            } => one("ctl-phase-kept.to-book", "time", self.day_and_clock(*by)),
            Phase::Kept {
                booked: Some(true), ..
            } => locale.say("ctl-phase-kept.booked"),
            Phase::Kept { .. } => locale.say("ctl-phase-kept"),
            Phase::AskBooked => locale.say("ctl-phase-ask_booked"),
            Phase::Near => locale.say("ctl-phase-near"),
            Phase::Running { until, .. } => {
                one("ctl-phase-running", "distance", self.distance(*until))
            }
            Phase::Unanswered { start, .. } => {
                one("ctl-phase-unanswered", "time", self.day_and_clock(*start))
            }
            Phase::Proposed
            | Phase::EasyDay
            | Phase::Deferred
            | Phase::Blocked
            | Phase::NoSlot
            | Phase::Expired
            | Phase::Stopped => return None,
        })
    }

    /// The guided session and what is left of it, begun minutes included.
    pub(crate) fn guided(&self, session: &RunningSession) -> String {
        let left = session.left(self.at.now);
        let minutes = (left + TimeDelta::milliseconds(59_999)).num_minutes();
        let id = match session.running_since {
            Some(_) if minutes > 0 => "ctl-status-session",
            Some(_) => "ctl-status-session-over",
            None => "ctl-status-session-paused",
        };
        self.locale.say_with(id, &[("minutes", minutes.into())])
    }
}
