//! What is ahead for a suggestion, with or without a workout just logged.

use std::cmp::Reverse;

use crate::input::standing::Standing;
use crate::situation::competition::Competition;
use crate::situation::sessions::Session;
use crate::vocabulary::training::Activity;

impl Standing {
    /// Sessions that are not over. One without an activity takes the last workout's.
    pub(crate) fn sessions(&self) -> Vec<Session> {
        let last = self
            .workouts
            .iter()
            .max_by_key(|w| (w.end, w.rpe, Reverse(&w.id)));
        let fallback = last.map_or(Activity::StrengthFull, |workout| workout.activity);
        let all = self
            .planned
            .iter()
            .map(|session| Session::new(session, fallback));
        all.filter(|session| session.end > self.now).collect()
    }

    /// The competitions that have not begun.
    pub(crate) fn competitions<'s>(
        &'s self,
        sessions: &'s [Session],
    ) -> impl Iterator<Item = Competition> + 's {
        let coming = sessions
            .iter()
            .filter(|s| s.competition && s.start > self.now);
        coming.map(|session| Competition::new(session.start, self.zone))
    }
}
