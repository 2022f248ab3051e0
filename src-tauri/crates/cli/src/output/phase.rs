//! Where a plan is in its life, in a sentence: what the window shows as its headline.

use chrono::{DateTime, TimeDelta, Utc};
use journal::{Phase, RunningSession, Today};
use locale::capitalize;
use recovery::Slot;

use super::voice::Voice;

impl Voice<'_> {
    /// The phase, and what to do now; none where the plan itself says it.
    pub(crate) fn phase(&self, phase: &Phase) -> Option<String> {
        let locale = self.locale;
        let one = |id: &str, name, value: String| locale.say_with(id, &[(name, value.into())]);
        Some(match phase {
            Phase::WindowOpen { last_start } => one(
                "ctl-phase-window_open",
                "until",
                self.short_time(*last_start),
            ),
            Phase::Kept {
                book_by: Some(by), ..
            } => one("ctl-phase-kept.to-book", "time", self.day_and_clock(*by)),
            Phase::Kept {
                booked: Some(true), ..
            } => locale.say("ctl-phase-kept.booked"),
            Phase::Kept { .. } => locale.say("ctl-phase-kept"),
            Phase::AskBooked => locale.say("ctl-phase-ask_booked"),
            Phase::Near => locale.say("ctl-phase-near"),
            // how much is left stands in the headline
            Phase::Running { .. } => locale.say("ctl-phase-running"),
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

    /// The headline of the window, once something was kept or started.
    pub(crate) fn phase_headline(&self, phase: &Phase, slot: &Slot) -> Option<String> {
        let locale = self.locale;
        let now = self.at.now;
        let one = |id: &str, value: String| locale.say_with(id, &[("time", value.into())]);
        let start: DateTime<Utc> = slot.start.into();
        let time = || {
            let day = |at: DateTime<Utc>| at.with_timezone(&self.at.zone).date_naive();
            if day(start) == day(now) {
                locale.clock(start, self.at.zone)
            } else {
                capitalize(&self.day_and_clock(start))
            }
        };
        Some(match phase {
            Phase::Kept {
                booked: Some(true), ..
            } => one("hero-booked", time()),
            Phase::Kept { .. } => one("hero-kept", time()),
            Phase::AskBooked => locale.say("ask-booked"),
            Phase::Running { until, .. } => {
                let minutes = (*until - now + TimeDelta::seconds(59)).num_minutes();
                one("hero-left", locale.length(TimeDelta::minutes(minutes)))
            }
            Phase::Unanswered { .. } => locale.say("did-you"),
            _ => return None,
        })
    }

    /// What is asked about a time that was kept, if anything: it comes before all that is to come.
    pub(crate) fn question(&self, today: &Today) -> Option<String> {
        let phase = &today.open.as_ref()?.phase;
        let asks = matches!(phase, Phase::AskBooked | Phase::Unanswered { .. });
        asks.then(|| self.phase(phase)).flatten()
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

#[cfg(test)]
mod tests {
    use journal::Moment;
    use locale::Locale;

    use super::*;

    #[test]
    fn the_last_start_names_its_day_when_that_is_not_today() {
        let at = Moment {
            now: "2026-11-23T22:10:00Z".parse().unwrap(),
            zone: chrono_tz::Europe::Berlin,
        };
        let said = |language: &str, last: &str| {
            let locale = Locale::new(language);
            let voice = Voice {
                locale: &locale,
                at,
                tools: None,
            };
            let last_start = last.parse().unwrap();
            voice.phase(&Phase::WindowOpen { last_start }).unwrap()
        };
        let tonight = said("en", "2026-11-23T22:45:00Z");
        assert!(tonight.contains("until 23:45:"), "{tonight}");
        let after_midnight = said("en", "2026-11-24T07:30:00Z");
        assert!(
            after_midnight.contains("until tomorrow 08:30:"),
            "{after_midnight}"
        );
        let morgen = said("de", "2026-11-24T07:30:00Z");
        assert!(morgen.contains("morgen"), "{morgen}");
    }
}
