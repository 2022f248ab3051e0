//! The sessions ahead of a suggestion, with or without a logged workout.

use std::cmp::Reverse;

use crate::input::context::SuggestionInput;
use crate::situation::competition::Competition;
use crate::situation::sessions::Session;
use crate::vocabulary::training::Activity;

impl SuggestionInput {
    /// Sessions that are not over. One without an activity takes the last workout's.
    pub(crate) fn sessions(&self) -> Vec<Session> {
        let last = self
            .workouts
            .iter()
            .max_by_key(|w| (w.end, w.rpe, Reverse(&w.id)));
        let fallback = last.map_or(Activity::StrengthFull, |workout| workout.activity);
        let all = self
            .context
            .planned
            .iter()
            .map(|session| Session::new(session, fallback));
        all.filter(|session| session.end > self.context.now)
            .collect()
    }

    /// The competitions that have not begun.
    pub(crate) fn competitions<'s>(
        &'s self,
        sessions: &'s [Session],
    ) -> impl Iterator<Item = Competition> + 's {
        let upcoming = sessions
            .iter()
            .filter(|s| s.competition && s.start > self.context.now);
        upcoming.map(|session| Competition::new(session.start, self.context.zone))
    }
}
